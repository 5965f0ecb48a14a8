"""Narratives: the claims that go round, how they weigh, what is decided, and the lines that stand against them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from campaigndesk.actions import narratives
from campaigndesk.desktop.coverage.phrases import country_name
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.narratives.dialog import NarrativeDialog
from campaigndesk.desktop.narratives.phrases import (
    MARKS,
    decision_choices,
    decision_name,
    impact_name,
    review_words,
    span_words,
)
from campaigndesk.desktop.narratives.reading import Line, Narrative, Register, read_register
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.desktop.widgets.labels import Section, make_clearable, plain, set_role
from campaigndesk.desktop.widgets.list_and_page import lay_beside
from campaigndesk.desktop.words import posts
from campaigndesk.domain.folding import fold

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed
    from campaigndesk.domain.records import Record

READ = frozenset({"narrative", "message", "campaign", "person", "post"})


class NarrativesView(View):
    """The narratives at the left by impact and day of review; at the right one of them with its lines."""

    title: ClassVar[str] = "Narratives"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._register = Register()
        self._wanted = ""
        self.look = QLineEdit(self)
        self.look.setPlaceholderText(self.tr("Words, owner, country or campaign"))
        self.look.setAccessibleName(self.tr("Letters to look for"))
        make_clearable(self.look)
        self.decision = QComboBox(self)
        self.list = EntryList(self.tr("Narratives"), self)
        self.new = ReasonedButton(self.tr("Register a narrative…"), self)
        self.empty = EmptyState(
            self.tr("No narratives yet"),
            self.tr("False claims that go round are registered here: how heavily each weighs, whether one responds, "
                    "and with which lines. A draft that repeats one word for word is told so."),
            self.tr("Register a narrative…"),
            self,
        )  # fmt: skip
        self._stack, self._beside = lay_beside(self, self._left(), self._right(), self.empty, (420, 640))
        self.empty.acted.connect(lambda: self.do("new-narrative"))
        self.new.clicked.connect(lambda: self.do("new-narrative"))
        self.look.textChanged.connect(lambda _: self._show())
        self.decision.activated.connect(lambda _: self._show())
        self.list.chose.connect(self._on_chose)
        self.lines.entered.connect(lambda line: self.room.lead("lines", line))
        self.change.clicked.connect(self._on_change)
        self.remove.clicked.connect(self._on_remove)
        self.begin_in(self.empty, self.list)

    def _left(self) -> QWidget:
        self.decision.setAccessibleName(self.tr("Decision"))
        self.decision.addItem(self.tr("Every decision"), "")
        for kept, words in decision_choices():
            self.decision.addItem(words, kept)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.look)
        column.addWidget(self.decision)
        column.addWidget(self.list, 1)
        column.addWidget(self.new)
        return left

    def _right(self) -> QWidget:
        right = self._page = QWidget(self)
        self.claim = plain("", "title", right, wrap=True)
        self.facts = plain("", "secondary", right, wrap=True)
        self.review = plain("", "secondary", right, wrap=True)
        self.evidence = plain("", "", right, wrap=True)
        self.against = Section(self.tr("Lines against it"), "", right)
        self.lines = EntryList(self.tr("Lines against it"), right)
        self.change = ReasonedButton(self.tr("Change…"), right, primary=True)
        self.remove = ReasonedButton(self.tr("Delete"), right)
        column = QVBoxLayout(right)
        column.setContentsMargins(sizes.STEP * 6, sizes.STEP * 5, sizes.STEP * 6, sizes.STEP * 5)
        column.setSpacing(sizes.STEP * 2)
        for label in (self.claim, self.facts, self.review, self.evidence):
            column.addWidget(label)
        column.addWidget(self.against)
        column.addWidget(self.lines, 1)
        acts = QWidget(right)
        flow = Flow(acts, sizes.STEP * 2)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.addWidget(self.change)
        flow.addWidget(self.remove)
        column.addWidget(acts)
        return right

    def refresh(self, changed: Changed | None) -> None:
        """Read the register again; what is chosen stays chosen."""
        if changed is None or changed.kinds & READ:
            self.room.read(read_register, self.room.desk, then=self._on_read, owner=self, key="narratives")

    def show_record(self, record_id: str) -> None:
        """Turn to a narrative, as soon as it was read."""
        self.look.clear()
        self.decision.setCurrentIndex(0)
        self._wanted = record_id
        self.refresh(None)

    def heading(self) -> str:
        """How many there are."""
        count = len(self._register.narratives)
        return self.tr("Narratives · {0}").format(count) if count else self.tr("Narratives")

    def do(self, command: str) -> None:
        """A new narrative, for those who may register one."""
        if command != "new-narrative":
            return
        if self.new.reason():
            self.room.say(self.new.reason())
        else:
            NarrativeDialog(self, self._register, self._today(), self._make).open()

    def _on_read(self, register: Register) -> None:
        self._register = register
        why = "" if register.countries else self.tr("You write for no country, so you cannot register a narrative.")
        self.new.set_reason(why)
        self.turn_to(self._stack, self._beside if register.narratives else self.empty)
        self._show()

    def fitting(self) -> list[Narrative]:
        """Those whom letters and decision leave, in the order of the list."""
        decision, wanted = self.decision.currentData(), fold(self.look.text()).split()
        return [
            one
            for one in self._register.narratives
            if decision in ("", one.decision)
            if all(word in one.folded for word in wanted)
        ]

    def _show(self) -> None:
        fitting = self.fitting()
        self.list.show_entries([self._entry(one) for one in fitting])
        if self._wanted and self.list.choose(self._wanted):
            self._wanted = ""
        elif fitting and not self.list.chosen():
            self.list.choose(fitting[0].id)
        self._page.setVisible(bool(fitting))
        self._on_chose()

    def _entry(self, one: Narrative) -> Entry:
        mark, ink = MARKS[one.impact]
        told = (impact_name(one.impact), review_words(one.review_on, due=one.due))
        return Entry(
            id=one.id, title=" ".join(one.claim.split()), detail=" · ".join(filter(None, told)),
            note=decision_name(one.decision), country=one.country, mark="missed" if one.due else mark, ink=ink,
            spoken=self.tr("to be reviewed") if one.due else "",
        )  # fmt: skip

    def _chosen(self) -> Narrative | None:
        chosen = self.list.chosen()
        return next((one for one in self._register.narratives if chosen and one.id == chosen[0]), None)

    def _on_chose(self) -> None:
        one = self._chosen()
        if one is None:
            return
        self.claim.setText(one.claim)
        owner = self.tr("Owner: {0}").format(one.owner) if one.owner else self.tr("No owner yet")
        told = (country_name(one.country), impact_name(one.impact), decision_name(one.decision), one.campaign, owner)
        self.facts.setText(" · ".join(filter(None, told)))
        self.review.setText(review_words(one.review_on, due=one.due))
        self.review.setVisible(bool(one.review_on))
        set_role(self.review, "warning" if one.due else "secondary")
        self.evidence.setText(str(one.record.get("evidence") or ""))
        self.evidence.setVisible(bool(self.evidence.text()))
        self.against.set_note(span_words(one.first))
        self.lines.show_entries([_line_entry(line) for line in one.lines])
        name = country_name(one.country)
        why = "" if one.may_change else self.tr("Only people who write for {0} change it.").format(name)
        self.change.set_reason(why)
        self.remove.set_reason(why)

    def _today(self) -> date:
        return date.fromisoformat(self.room.desk.now[:10])

    def _make(self, fields: dict[str, Any]) -> None:
        def then(made: Record) -> None:
            self.room.say(self.tr("The narrative is registered."), True)
            self.show_record(made.id)

        self.room.act(_naming(narratives.register_narrative, fields), then=then, owner=self)

    def _on_change(self) -> None:
        if (one := self._chosen()) is not None:
            NarrativeDialog(self, self._register, self._today(), partial(self._change, one), one).open()

    def _change(self, one: Narrative, fields: dict[str, Any]) -> None:
        bases = {name: one.record.base(name) for name in fields if name != "lines"}
        said = self.tr("The narrative is changed.")
        self._act(said, _naming(narratives.revise_narrative, fields), one.id, bases)

    def _on_remove(self) -> None:
        if (one := self._chosen()) is not None:
            self._act(self.tr("The narrative is deleted."), narratives.delete_narrative, one.id)

    def _act(self, said: str, action: Any, *arguments: Any) -> None:
        self.room.act(action, *arguments, then=lambda _: self.room.say(said, True), owner=self)


def _naming(action: Callable[..., Record], fields: dict[str, Any]) -> Callable[..., Record]:
    """The action with these fields by name: one of them is the owner, which the room takes for its own."""
    return partial(action, **fields)


def _line_entry(line: Line) -> Entry:
    count = posts(line.posts) if line.posts else ""
    return Entry(id=line.id, title=line.title, detail=line.campaign, note=count, mark="message-house", ink="accent")
