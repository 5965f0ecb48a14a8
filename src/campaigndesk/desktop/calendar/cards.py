"""Posts as a list of cards: the tray of what has no time yet, and the posts of the chosen day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from campaigndesk.desktop import look
from campaigndesk.desktop.calendar.dragging import Carrying, load_of
from campaigndesk.desktop.calendar.facets import CHANNELS
from campaigndesk.desktop.calendar.state_words import paint_state
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import Chip, spoken
from campaigndesk.desktop.look.pieces import code_box, line_height
from campaigndesk.desktop.widgets.tips import as_it_is

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine

Index = QModelIndex | QPersistentModelIndex
CARD = int(Qt.ItemDataRole.UserRole) + 1
LINES = 2
PAD = 8
GAP = 6
LEAST_NAME = 36
"""Below this room in pixels the channel is its mark alone."""
_NOWHERE = QModelIndex()
_WRAP = QTextOption()
_WRAP.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


class CardModel(QAbstractListModel):
    """Posts with their chips (which carry what is shown of time and stage)."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[tuple[PostLine, Chip]] = []

    def show(self, cards: Sequence[tuple[PostLine, Chip]]) -> None:
        """Show these; nothing is touched where they are the same as before."""
        if list(cards) != self.cards:
            self.beginResetModel()
            self.cards = list(cards)
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many posts."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The chip, or the card in words."""
        if not index.isValid():
            return None
        post, chip = self.cards[index.row()]
        if role == CARD:
            return chip
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(chip)
        return as_it_is(spoken(replace(chip, words=post.words))) if role == Qt.ItemDataRole.ToolTipRole else None


class CardDelegate(QStyledItemDelegate):
    """Paints a card: country, channel and time; two lines of the text; the stage in words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All cards are alike."""
        secondary, body = line_height(sizes.SECONDARY), line_height(sizes.BODY)
        return QSize(120, 2 * PAD + GAP + 16 + LINES * body + 4 + secondary)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card; the painter is left as it was found."""
        chip: Chip = index.data(CARD)
        state, colours = option.state, look.tokens()
        box = option.rect.adjusted(1, 1, -2, -GAP)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.accent if chosen or focused else colours.line
        painter.setPen(QPen(QColor(edge), sizes.FOCUS if focused else sizes.LINE))
        painter.setBrush(QColor(colours.accent_soft if chosen else colours.surface))
        painter.drawRoundedRect(box, sizes.RADIUS + 1, sizes.RADIUS + 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = box.adjusted(PAD, PAD - 1, -PAD, -PAD + 1)
        self._paint_head(painter, inner, chip, colours)
        body = QRect(inner.left(), inner.top() + 20, inner.width(), LINES * line_height(sizes.BODY))
        painter.setPen(QColor(colours.text))
        painter.setFont(look.font(sizes.BODY))
        paint_words(painter, body, chip.words, LINES)
        height = line_height(sizes.SECONDARY)
        paint_state(painter, QRect(inner.left(), inner.bottom() - height + 1, inner.width(), height), chip, colours)
        painter.restore()

    def _paint_head(self, painter: QPainter, inner: QRect, chip: Chip, colours: look.Tokens) -> None:
        ratio = look.ratio_of(painter)
        code = code_box(chip.country, colours, ratio)
        painter.drawPixmap(inner.left(), inner.top() + 1, code)
        left = inner.left() + round(code.width() / ratio) + GAP
        mark = look.pixmap(look.channel_icon(chip.channel), 12, colours.secondary, ratio)
        painter.drawPixmap(left, inner.top() + 2, mark)
        left += 12 + 4
        painter.setFont(look.font(sizes.SECONDARY))
        painter.setPen(QColor(colours.secondary))
        line = QRect(left, inner.top(), inner.right() - left, 16)
        strong = look.font(sizes.SECONDARY, strong=True)
        # In a narrow card the time has the first claim; the channel has its mark already.
        room = line.width() - QFontMetrics(strong).horizontalAdvance(chip.time_text) - GAP
        if room >= LEAST_NAME:
            name = painter.fontMetrics().elidedText(
                CHANNELS.get(chip.channel, chip.channel), Qt.TextElideMode.ElideRight, room
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(strong)
        painter.setPen(QColor(colours.text))
        time = painter.fontMetrics().elidedText(chip.time_text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, time)


def paint_words(painter: QPainter, box: QRect, text: str, lines: int) -> None:
    """Paint a text on at most so many lines of the painter's font, the last cut with an ellipsis."""
    flat = " ".join(text.split())
    face = painter.font()
    metrics = QFontMetrics(face)
    layout = QTextLayout(flat, face)
    layout.setTextOption(_WRAP)
    layout.beginLayout()
    for number in range(lines):
        piece = layout.createLine()
        if not piece.isValid():
            break
        piece.setLineWidth(box.width())
        # Only the last line is cut: the words that would wrap onto further ones end in an ellipsis.
        rest = flat[piece.textStart() :] if number == lines - 1 else ""
        words = (
            metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
            if rest
            else flat[piece.textStart() : piece.textStart() + piece.textLength()]
        )
        top = box.top() + number * metrics.height()
        painter.drawText(QPoint(box.left(), top + metrics.ascent()), words)
    layout.endLayout()


class Cards(QListView):
    """The list; cards can be carried to a day of the month, one is opened with Enter or a double click."""

    opened = Signal(str)
    chosen = Signal()
    menu_asked = Signal(object, QPoint)

    def __init__(self, name: str, carrying: Carrying, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.posts = CardModel()
        self._carrying = carrying
        self._pressed: tuple[QPoint, int] | None = None
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
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def post(self) -> PostLine | None:
        """The post with the ring."""
        index = self.currentIndex()
        return self.posts.cards[index.row()][0] if index.isValid() else None

    def chosen_posts(self) -> list[PostLine]:
        """The posts that are selected; the one with the ring where none is."""
        post = self.post()
        return [self.posts.cards[row][0] for row in self._rows()] or ([post] if post else [])

    def _rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def choose_all(self, on: bool = True) -> None:
        """Select every card that is here, or none."""
        self.selectAll() if on else self.clearSelection()

    def show_cards(self, cards: Sequence[tuple[PostLine, Chip]]) -> None:
        """Show these posts; those that were chosen stay chosen."""
        before, chosen = self.post(), {self.posts.cards[row][0].id for row in self._rows()}
        self.posts.show(cards)
        model, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        for row, (post, _) in enumerate(cards):
            if post.id in chosen:
                model.select(self.posts.index(row), flags.Select)
            if before and post.id == before.id:
                model.setCurrentIndex(self.posts.index(row), flags.NoUpdate)

    def needed(self) -> int:
        """How high all cards are together."""
        return len(self.posts.cards) * self.sizeHintForRow(0) if self.posts.cards else 0

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is chosen here counts from now on."""
        super().focusInEvent(event)
        self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A card may be carried from here."""
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (event.position().toPoint(), index.row()) if left and index.isValid() else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what was pressed."""
        place = event.globalPosition().toPoint()
        if self._carrying.is_on():
            self._carrying.move(place)
        elif self._pressed is not None:
            start, row = self._pressed
            if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                post, chip = self.posts.cards[row]
                self._carrying.start(load_of(post, self.chosen_posts()), chip, self.window())
                self._carrying.move(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what was carried."""
        self._pressed = None
        if self._carrying.is_on():
            self._carrying.drop(event.globalPosition().toPoint())
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the post; also with the menu key."""
        post = self.post()
        if post is not None:
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            here = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            self.menu_asked.emit(post, here if by_key else event.globalPos())
