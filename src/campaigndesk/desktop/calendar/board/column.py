"""One column of the board: its name with a count, and its posts as a list of cards that is read in pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from campaigndesk.desktop import look, words
from campaigndesk.desktop.calendar.board.columns import Column, said
from campaigndesk.desktop.calendar.board.reading import Card
from campaigndesk.desktop.calendar.cards import CardDelegate, CardModel
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LEAST, SLIM = 168, 112
"""Width of a column with and without cards, which day and time of a card need; below it the board scrolls."""
BESIDE_TITLE = 60
"""What mark, count and margins take beside the title of a column, in pixels."""


class ColumnModel(CardModel):
    """Cards that ask for more when the end comes into sight."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.total = 0
        self._asked = False

    def start(self, cards: Sequence[Card], total: int) -> None:
        """Show the first cards of so many."""
        self.total, self._asked = total, False
        self.show(cards)

    def add(self, cards: Sequence[Card]) -> None:
        """Show further cards below."""
        self._asked = False
        if cards:
            self.beginInsertRows(QModelIndex(), len(self.cards), len(self.cards) + len(cards) - 1)
            self.cards += cards
            self.endInsertRows()
        else:
            self.total = len(self.cards)

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        """Whether there are posts that were not read."""
        return not parent.isValid() and not self._asked and 0 < len(self.cards) < self.total

    def fetchMore(self, parent: Index) -> None:
        """Ask for them."""
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit()


class ColumnList(QListView):
    """The cards. What a person does is told by signals."""

    opened = Signal(str)
    stepped = Signal(int)
    menu_asked = Signal(object, QPoint)
    taken = Signal(object)
    carried = Signal(QPoint)
    dropped = Signal(QPoint)
    entered_by = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.posts = ColumnModel()
        self._pressed: tuple[QPoint, int] | None = None
        self._carrying = False
        self.setModel(self.posts)
        self.setItemDelegate(CardDelegate(self))
        self.setUniformItemSizes(True)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda index: self.opened.emit(self.posts.cards[index.row()][0].id))

    def chosen(self) -> list[PostLine]:
        """The posts that are selected."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.posts.cards[row][0] for row in rows]

    def choose(self, row: int) -> None:
        """Put the ring on a card, or on the last there is."""
        if self.posts.cards:
            self.setCurrentIndex(self.posts.index(min(max(row, 0), len(self.posts.cards) - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go to the columns beside; with Ctrl, a command of the menus, the post goes there."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        ):  # fmt: skip
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The column in which the keyboard is has a card with the ring."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose(0)
        self.entered_by.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A card may be carried from here."""
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (event.position().toPoint(), index.row()) if left and index.isValid() else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what was pressed."""
        if self._carrying:
            self.carried.emit(event.globalPosition().toPoint())
        elif self._pressed is not None:
            start, row = self._pressed
            if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
                self._carrying = True
                self.taken.emit(self.posts.cards[row])
                self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what was carried."""
        self._pressed = None
        if self._carrying:
            self._carrying = False
            self.dropped.emit(event.globalPosition().toPoint())
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the post; also with the menu key."""
        index = self.currentIndex()
        if index.isValid():
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            here = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_asked.emit(self.posts.cards[index.row()][0], here if by_key else event.globalPos())


class ColumnBox(QFrame):
    """The heading over the list; it is marked while a post that may be dropped here is above it."""

    def __init__(self, column: Column, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = column
        self.setProperty("role", "raised")
        self._mark = QLabel(self)
        self._title = plain(said(column.title), "section", self, wrap=True)
        self.count = plain("", "secondary", self)
        self.list = ColumnList(said(column.title), self)
        head = QHBoxLayout()
        head.setSpacing(sizes.STEP)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(sizes.STEP * 2, sizes.STEP * 2, sizes.STEP, sizes.STEP)
        box.setSpacing(sizes.STEP * 2)
        box.addLayout(head)
        box.addWidget(self.list, 1)
        look.news().changed.connect(self._dress)
        self._dress()
        self._widen(0)

    def _widen(self, total: int) -> None:
        """Room for cards where there are any, and always for the longest word of the title."""
        metrics = QFontMetrics(look.font(strong=True))
        longest = max(map(metrics.horizontalAdvance, self._title.text().split()))
        self.setMinimumWidth(max(LEAST if total else SLIM, longest + BESIDE_TITLE))

    def _dress(self) -> None:
        colours = look.tokens()
        ink = look.stage_colour(colours, self.column.name)
        self._mark.setPixmap(look.pixmap(look.stage_icon(self.column.name), sizes.ICON, ink, self.devicePixelRatioF()))

    def show_cards(self, cards: Sequence[Card], total: int) -> None:
        """Show the first cards; the one that was chosen stays chosen, wherever it is now."""
        chosen = {post.id for post in self.list.chosen()}
        row = self.list.currentIndex().row()
        self.list.posts.start(cards, total)
        self.count.setText(words.number(total))
        self._widen(total)
        self.list.setAccessibleName(f"{said(self.column.title)}, {words.posts(total)}")
        again = next((n for n, (post, _) in enumerate(cards) if post.id in chosen), -1)
        if again >= 0 or self.list.hasFocus():
            self.list.choose(again if again >= 0 else row)
