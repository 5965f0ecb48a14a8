"""The merge that is proposed word by word: places to choose at, and beside them the text as it will be kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from campaigndesk.desktop.conflicts.places import PlaceChooser
from campaigndesk.desktop.conflicts.reading import Contest
from campaigndesk.desktop.editor.stretches import Stretch, characters, units
from campaigndesk.desktop.editor.writing import WritingBox
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.domain.merging import CHOICES, Choice, Piece, merge_pieces

GAP = "____"
"""Stands in the text where nobody has chosen yet; nothing can be kept while one stands."""


class MergePanel(QWidget):
    """`confirmed` carries the text, never before a choice was made at each place."""

    confirmed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: list[QTextCursor] = []
        self._put: list[str] = []
        self._pieces: tuple[Piece, ...] = ()
        self._known = ""
        self.heading = Section(self.tr("A merge, word by word"), "", self)
        self.note = plain("", "secondary", self, wrap=True)
        self.places = PlaceChooser(self)
        self.box = WritingBox(self.tr("The merged text, as it will be kept"), self)
        self.box.setMinimumHeight(150)
        self.confirm = ReasonedButton(self.tr("Use the merged text"), self, primary=True)
        self.places.chose.connect(self._on_chose)
        self.places.went.connect(self._on_went)
        self.box.typed.connect(self._mark)
        self.box.cursorPositionChanged.connect(self._on_cursor)
        self.confirm.clicked.connect(self.use)
        self._lay_out()

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(sizes.STEP * 3)
        # Below the choices, so that it is in sight also where the text is long and the window low.
        left = QVBoxLayout()
        left.addWidget(self.places)
        left.addStretch()
        left.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addLayout(left, 2)
        beside.addWidget(self.box, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.heading)
        column.addWidget(self.note)
        column.addLayout(beside)

    def show_contest(self, contest: Contest) -> None:
        """Begin the merge of two texts anew."""
        mine, theirs = (contest.stands, contest.kept) if contest.stands.mine else (contest.kept, contest.stands)
        pieces = merge_pieces(contest.common, str(mine.value), str(theirs.value))
        self._known = (
            self.tr("What only one of you changed is taken already.")
            if contest.common is not None
            else self.tr("The text that both went on from is not on this laptop, so every difference is a place.")
        )
        self._pieces = tuple(piece for piece in pieces if piece.open)
        self._begin(pieces)
        self.places.show_places(self._pieces, self.tr("Mine") if mine.mine else mine.who, theirs.who)
        self._offer()

    def use(self) -> None:
        """Keep the text as it stands, where each place is decided."""
        if not self.confirm.reason():
            self.confirmed.emit(self.box.text())

    def do(self, command: str) -> None:
        """The commands of the menu that are about the merge."""
        moves = {"next-place": 1, "previous-place": -1}
        if command == "use-merge":
            self.use()
        elif command in moves:
            self.places.turn(moves[command])
        else:
            choice = next((choice for choice in CHOICES if command == f"choose-{choice}"), None)
            if choice is not None:
                self.places.choose(choice)

    def _begin(self, pieces: Sequence[Piece]) -> None:
        self._held = []
        self.box.start_with("".join(GAP if piece.open else piece.mine for piece in pieces))
        at = 0
        for piece in pieces:
            words = GAP if piece.open else piece.mine
            if piece.open:
                cursor = QTextCursor(self.box.document())
                cursor.setPosition(at)
                cursor.setPosition(at + len(GAP), QTextCursor.MoveMode.KeepAnchor)
                self._held.append(cursor)
            at += units(words)
        self._put = [GAP] * len(self._held)

    def _on_chose(self, place: int, choice: Choice) -> None:
        words = self._pieces[place].chosen(choice)
        self.box.put_in(self._held[place], words)
        self._put[place] = words
        self._offer()
        if not self.places.still_open() and self.places.isAncestorOf(self.window().focusWidget() or self.box):
            self.confirm.setFocus()

    def _on_went(self, place: int) -> None:
        if not self.box.hasFocus():
            cursor = QTextCursor(self._held[place])
            cursor.setPosition(cursor.selectionStart())
            self.box.setTextCursor(cursor)
            self.box.ensureCursorVisible()
        self._mark()

    def _on_cursor(self) -> None:
        position = self.box.textCursor().position()
        for place, held in enumerate(self._held):
            if held.selectionStart() <= position <= held.selectionEnd() and place < len(self.places.choices()):
                self.places.go(place)
                return

    def _offer(self) -> None:
        """Off, with the reason, until each place is chosen."""
        left = self.places.still_open()
        self.box.setReadOnly(bool(left))
        reading = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        if left:
            self.box.setTextInteractionFlags(reading)
        self.confirm.set_reason(self._missing(left) if left else "")
        how = (
            self.tr("Where both changed the same words, choose whose are to stand.")
            if left
            else self.tr("Edit it as you like, then confirm.")
        )
        self.note.setText(f"{self._known} {how}")
        self.box.setAccessibleDescription(self.confirm.reason())
        self._mark()

    def _missing(self, count: int) -> str:
        many = self.tr("Choose at %n more places first.", "", count)
        return many if count != 1 else self.tr("Choose at 1 more place first.")

    def _mark(self) -> None:
        """Show the places in the text, and that one's own words are not written over by a choice."""
        raw, stretches = self.box.document().toRawText(), []
        for place, held in enumerate(self._held):
            start, end = (characters(raw, at) for at in (held.selectionStart(), held.selectionEnd()))
            chosen = self.places.choices()[place] is not None
            ground, ink = ("good_soft", "") if chosen else ("warning_soft", "warning")
            line = "accent" if place == self.places.at() else ""
            stretches.append(Stretch(start, end, ground, line, ink=ink))
        self.box.mark("places", stretches)
        if self._held:
            mended = self._words_at(self.places.at()) != self._put[self.places.at()]
            self.places.set_reason(self.tr("You wrote here yourself: write on in the text.") if mended else "")

    def _words_at(self, place: int) -> str:
        return self._held[place].selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
