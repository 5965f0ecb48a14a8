"""Two values beside each other with their writers, what differs marked, and below them the merge."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from campaigndesk.desktop.conflicts.merge import MergePanel
from campaigndesk.desktop.conflicts.reading import Contest, Side
from campaigndesk.desktop.editor.reading_text import ReadingText
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.differences import Piece, word_differences

translate = QCoreApplication.translate


class SideCard(QFrame):
    """One value with its writer; `taken` when it is to be the one."""

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.who = plain("", "section", self, wrap=True)
        self.when = plain("", "secondary", self)
        self.text = ReadingText("", self)
        self.take = QPushButton(self)
        self.take.clicked.connect(lambda: self.taken.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3)
        column.setSpacing(sizes.STEP)
        column.addWidget(self.who)
        column.addWidget(self.when)
        column.addWidget(self.text)
        column.addStretch(1)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)

    def show_side(self, side: Side, heading: str, act: str, pieces: tuple[Piece, ...]) -> None:
        """Show a value with what is only in it marked."""
        self.who.setText(heading)
        self.when.setText(side.when)
        self.text.setAccessibleName(f"{heading}, {side.when}")
        self.text.show_pieces(pieces)
        self.take.setText(act)
        self.take.setAccessibleDescription(f"{heading}: {side.words}")


class SidesPanel(QScrollArea):
    """`kept_standing`, `took_copy`, `merged` with a text, `left_deleted`."""

    kept_standing = Signal()
    took_copy = Signal()
    merged = Signal(str)
    left_deleted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Contest | None = None
        self.title = plain("", "title", self, wrap=True)
        self.explanation = plain("", "secondary", self, wrap=True)
        self.stands, self.copy = SideCard(self), SideCard(self)
        self.stands.taken.connect(self._on_left)
        self.copy.taken.connect(self.took_copy)
        self.merge = MergePanel(self)
        self.merge.confirmed.connect(self.merged)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QFrame(self)
        inside.setProperty("role", "surface")
        sides = QHBoxLayout()
        sides.setSpacing(sizes.STEP * 3)
        sides.addWidget(self.stands, 1)
        sides.addWidget(self.copy, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(sizes.STEP * 6, sizes.STEP * 3, sizes.STEP * 6, sizes.STEP * 4)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.title)
        column.addWidget(self.explanation)
        column.addLayout(sides)
        column.addWidget(self.merge)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_contest(self, contest: Contest) -> None:
        """Show one; a merge that is being edited stays while nothing changed."""
        if contest == self._shown:
            return
        same = self._shown is not None and self._shown.key == contest.key and self._shown.stands == contest.stands
        self._shown = contest
        self.title.setText(f"{contest.title} · {contest.field_words}")
        pieces = word_differences(contest.stands.words, contest.kept.words)
        old = tuple(Piece("same" if p.kind == "same" else "added", p.text) for p in pieces if p.kind != "added")
        new = tuple(piece for piece in pieces if piece.kind != "removed")
        whose, other = contest.stands.who, contest.kept.who
        if contest.deleted:
            self.explanation.setText(
                self.tr("{0} {1} had written in it, so nothing is lost: decide.").format(
                    contest.deleted, _capital(contest.kept)
                )
            )
            self.stands.show_side(
                contest.stands, self.tr("As it was · {0}").format(whose), self.tr("Leave it deleted"), old
            )
            self.copy.show_side(
                contest.kept, self.tr("Written · {0}").format(other), self.tr("Bring it back with this"), new
            )
        else:
            both = self.tr("{0} and {1} wrote the {2} without seeing each other's.").format(
                _capital(contest.stands), other, contest.field_words
            )
            self.explanation.setText(
                self.tr("{0} Both are kept here; what is not taken stays in the history.").format(both)
            )
            self.stands.show_side(
                contest.stands,
                self.tr("Stands now · {0}").format(whose),
                self.tr("Keep {0}").format(_of(contest.stands)),
                old,
            )
            self.copy.show_side(
                contest.kept,
                self.tr("Kept beside it · {0}").format(other),
                self.tr("Take {0}").format(_of(contest.kept)),
                new,
            )
        self.merge.setVisible(contest.mergeable)
        if contest.mergeable and not same:
            self.merge.show_contest(contest)

    def _on_left(self) -> None:
        deleted = self._shown is not None and bool(self._shown.deleted)
        (self.left_deleted if deleted else self.kept_standing).emit()


def _capital(side: Side) -> str:
    return translate("Conflicts", "You") if side.mine else side.who


def _of(side: Side) -> str:
    return translate("Conflicts", "yours") if side.mine else translate("Conflicts", "that of {0}").format(side.who)
