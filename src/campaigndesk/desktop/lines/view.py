"""Lines: what the network says, over all campaigns, with how each stands and how many posts rest on it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from campaigndesk.desktop.coverage.phrases import channel_name, country_name, language_name
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.lines.phrases import part_choices, part_name, sensitivity_name, status_name
from campaigndesk.desktop.lines.reading import Line, read_counts, read_lines, read_posts
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.icons import stage_icon
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.labels import Section, make_clearable, plain, set_role
from campaigndesk.desktop.widgets.list_and_page import lay_beside
from campaigndesk.desktop.words import date_words, posts
from campaigndesk.domain.folding import fold
from campaigndesk.domain.lines import RUN_OUT, STATUSES

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed
    from campaigndesk.store.translations import Translation

READ = frozenset({"message", "campaign", "person"})
MARKS = {"agreed": ("check", "good"), "withdrawn": ("close", "stop"), RUN_OUT: ("warning", "warning")}
"""How a line stands -> the mark before it and its ink."""


class LinesView(View):
    """The lines at the left, by campaign; at the right one of them with the posts that rest on it."""

    title: ClassVar[str] = "Lines"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._lines: tuple[Line, ...] = ()
        self._counts: dict[str, int] = {}
        self._shown = ""
        self.look = QLineEdit(self)
        self.look.setPlaceholderText(self.tr("Words, campaign, owner or source"))
        self.look.setAccessibleName(self.tr("Letters to look for"))
        make_clearable(self.look)
        self.part, self.standing = QComboBox(self), QComboBox(self)
        self.list = EntryList(self.tr("Lines"), self)
        self.copy = ReasonedButton(self.tr("Copy these as text"), self)
        self.empty = EmptyState(
            self.tr("No lines yet"),
            self.tr("What a campaign says stands in its message house: core message, pillars, proof points, lines to "
                    "take, questions and answers. All of them are found here."),
            self.tr("Go to the campaigns"),
            self,
        )  # fmt: skip
        self._stack, self._beside = lay_beside(self, self._left(), self._right(), self.empty, (420, 640))
        self.empty.acted.connect(lambda: self.room.go("campaigns"))
        self.look.textChanged.connect(lambda _: self._show())
        for box in (self.part, self.standing):
            box.activated.connect(lambda _: self._show())
        self.list.chose.connect(self._on_chose)
        self.list.entered.connect(self.room.open)
        self.uses.entered.connect(self.room.open)
        self.copy.clicked.connect(self._on_copy_all)
        self.copy_one.clicked.connect(self._on_copy)
        self.open.clicked.connect(lambda: self.room.open(self._shown))
        self.begin_in(self.empty, self.list)

    def _left(self) -> QWidget:
        self.part.setAccessibleName(self.tr("Part of the message house"))
        self.part.addItem(self.tr("Every part"), None)
        for kept, words in part_choices():
            self.part.addItem(words, kept)
        self.standing.setAccessibleName(self.tr("Status"))
        self.standing.addItem(self.tr("Every status"), "")
        for status in (*STATUSES, RUN_OUT):
            self.standing.addItem(status_name(status), status)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3)
        column.setSpacing(sizes.STEP * 2)
        for widget in (self.look, self.part, self.standing):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.copy)
        return left

    def _right(self) -> QWidget:
        right = QWidget(self)
        self.name = plain("", "title", right, wrap=True)
        self.facts = plain("", "secondary", right, wrap=True)
        self.until = plain("", "secondary", right, wrap=True)
        self.text = QPlainTextEdit(right)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What it says"))
        self.source = plain("", "secondary", right, wrap=True)
        self.open = ReasonedButton(self.tr("Open in the campaign"), right)
        self.copy_one = ReasonedButton(self.tr("Copy as text"), right)
        self.used = Section(self.tr("Posts that rest on it"), "", right)
        self.uses = EntryList(self.tr("Posts that rest on it"), right)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open)
        buttons.addWidget(self.copy_one)
        buttons.addStretch()
        column = QVBoxLayout(right)
        column.setContentsMargins(sizes.STEP * 6, sizes.STEP * 5, sizes.STEP * 6, sizes.STEP * 5)
        column.setSpacing(sizes.STEP * 2)
        for widget in (self.name, self.facts, self.until):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        column.addWidget(self.source)
        column.addLayout(buttons)
        column.addWidget(self.used)
        column.addWidget(self.uses, 1)
        return right

    def refresh(self, changed: Changed | None) -> None:
        """Read them again; what is chosen stays chosen."""
        if changed is None or changed.kinds & READ:
            self.room.read(read_lines, self.room.desk, then=self._on_read, owner=self, key="lines")
        if changed is None or changed.kinds & {"message", "post"}:
            self.room.read(read_counts, then=self._on_counts, owner=self, key="counts")
            self._read_posts()

    def show_record(self, record_id: str) -> None:
        """Turn to a line."""
        self.list.choose(record_id)

    def heading(self) -> str:
        """How many there are."""
        count = len(self._lines)
        return self.tr("Lines · {0}").format(count) if count else self.tr("Lines")

    def _on_read(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines
        self.turn_to(self._stack, self._beside if lines else self.empty)
        self._show()

    def _on_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._show()

    def fitting(self) -> list[Line]:
        """Those whom letters, part and status leave, by campaign."""
        part, status = self.part.currentData(), self.standing.currentData()
        wanted = fold(self.look.text()).split()
        return [
            line
            for line in self._lines
            if part in (None, line.part) and status in ("", line.standing)
            if all(word in line.folded for word in wanted)
        ]

    def _show(self) -> None:
        fitting = self.fitting()
        self.list.show_entries([self._entry(line) for line in fitting])
        if fitting and not self.list.chosen():
            self.list.choose(fitting[0].id)
        self.copy.set_reason("" if fitting else self.tr("No line fits."))
        self._on_chose()

    def _entry(self, line: Line) -> Entry:
        mark, ink = MARKS.get(line.standing, ("lines", "secondary"))
        count = self._counts.get(line.id, 0)
        told = " · ".join(filter(None, (part_name(line.part), status_name(line.standing), line.owner)))
        return Entry(
            id=line.id, title=line.title or self.tr("No title yet"), detail=line.campaign,
            note=posts(count) if count else "", mark=mark, ink=ink, spoken=told,
        )  # fmt: skip

    def _on_chose(self) -> None:
        chosen = self.list.chosen()
        line = next((one for one in self._lines if chosen and one.id == chosen[0]), None)
        if line is None:
            return
        other, self._shown = line.id != self._shown, line.id
        self.name.setText(line.title or self.tr("No title yet"))
        owner = self.tr("Owner: {0}").format(line.owner) if line.owner else self.tr("No owner yet")
        told = (part_name(line.part), status_name(line.standing), line.campaign, language_name(line.language), owner)
        self.facts.setText(" · ".join(filter(None, told)))
        last = date_words(date.fromisoformat(line.valid_until)) if line.valid_until else ""
        until = self.tr("May be said until {0}.") if line.standing != RUN_OUT else self.tr("Its time ended: {0}.")
        heard = sensitivity_name(line.sensitivity)
        self.until.setText(" ".join(filter(None, (until.format(last) if last else "", heard))))
        self.until.setVisible(bool(last or heard))
        set_role(
            self.until, "warning" if line.standing == RUN_OUT or line.sensitivity == "confidential" else "secondary"
        )
        if self.text.toPlainText() != line.text:
            self.text.setPlainText(line.text)
        self.source.setText(self.tr("Source: {0}").format(line.source))
        self.source.setVisible(bool(line.source))
        if other:
            self.uses.show_entries([])
            self._read_posts()

    def _read_posts(self) -> None:
        if self._shown:
            self.room.read(read_posts, self._shown, then=self._on_posts, owner=self, key="posts")

    def _on_posts(self, found: tuple[Translation, ...]) -> None:
        behind = sum(made.stale for made in found)
        late = self.tr("%n behind", "", behind) if behind else ""
        self.used.set_note(" · ".join(filter(None, (posts(len(found)) if found else self.tr("none yet"), late))))
        self.uses.setVisible(bool(found))
        self.uses.show_entries([self._use(made) for made in found])

    def _use(self, made: Translation) -> Entry:
        late = self.tr("the line was changed since") if made.stale else ""
        return Entry(
            id=made.post, title=f"{country_name(made.country)} · {channel_name(made.channel)}",
            detail=" · ".join(filter(None, (language_name(made.language), late))), mark=stage_icon(made.stage),
            ink="warning" if made.stale else "secondary",
        )  # fmt: skip

    def _on_copy(self) -> None:
        line = next((one for one in self._lines if one.id == self._shown), None)
        if line is not None:
            QApplication.clipboard().setText(as_text([line]))
            self.room.say(self.tr("The line is copied."))

    def _on_copy_all(self) -> None:
        QApplication.clipboard().setText(as_text(self.fitting()))
        self.room.say(self.tr("The lines are copied."))


def as_text(lines: list[Line]) -> str:
    """The lines to be pasted: what each is and how it stands, what it says, and its source."""
    told = []
    for line in lines:
        head = (part_name(line.part), status_name(line.standing), sensitivity_name(line.sensitivity), line.campaign)
        parts = (line.title, " · ".join(filter(None, head)), line.text, line.source)
        told.append("\n".join(filter(None, parts)))
    return "\n\n".join(told)
