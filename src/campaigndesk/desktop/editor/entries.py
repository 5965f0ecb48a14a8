"""A list of things to decide on or go on with: two lines each, a mark before them, a note at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QWidget
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import MARK
from campaigndesk.desktop.look.pieces import code_box
from campaigndesk.desktop.widgets.tips import as_it_is

HEIGHT = 48
_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the list. `mark`: an icon's name with the token of its colour; `spoken`: what the mark means.

    `country` and `channel` are drawn before the title as on the chips of the calendar.
    """

    id: str
    title: str
    detail: str = ""
    note: str = ""
    mark: str = "draft"
    ink: str = "secondary"
    spoken: str = ""
    country: str = ""
    channel: str = ""

    def said(self) -> str:
        """The entry in words, for a screen reader."""
        return ". ".join(part for part in (*self._of(), self.title, self.spoken, self.detail, self.note) if part)

    def _of(self) -> tuple[str, ...]:
        return (self.country, self.channel.replace("_", " ").capitalize())


class EntryList(QListWidget):
    """`chose` when the selection changed, `entered` an id with Enter or a double click."""

    chose = Signal()
    entered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, many: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("plain", "true")
        self.setProperty("role", "entries")
        self.setItemDelegate(_EntryPainter(self))
        self.setMinimumWidth(240)
        self.setUniformItemSizes(True)
        if many:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.itemSelectionChanged.connect(self.chose)
        self.itemDoubleClicked.connect(lambda item: self.entered.emit(item.data(_ENTRY).id))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; the selection stays with its entries, and moves to the next one where they are gone."""
        now = [self.item(row).data(_ENTRY) for row in range(self.count())]
        if now == list(entries):
            return
        chosen, row = set(self.chosen()), self.currentRow()
        blocked = self.blockSignals(True)
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.title)
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.said())
            item.setToolTip(as_it_is(entry.said()))
            item.setSizeHint(QSize(200, HEIGHT))
            self.addItem(item)
        kept = [place for place, entry in enumerate(entries) if entry.id in chosen]
        if entries and not kept:
            kept = [min(max(row, 0), len(entries) - 1)]
        if kept:
            self.setCurrentRow(kept[0])
        for place in kept:
            self.item(place).setSelected(True)
        self.blockSignals(blocked)
        self.viewport().update()
        self.chose.emit()

    def choose(self, entry_id: str) -> bool:
        """Choose one entry; False where it is not here."""
        for row in range(self.count()):
            if self.item(row).data(_ENTRY).id == entry_id:
                self.clearSelection()
                self.setCurrentRow(row)
                return True
        return False

    def chosen(self) -> list[str]:
        """Ids of the chosen entries in the order of the list."""
        rows = sorted(self.row(item) for item in self.selectedItems())
        return [self.item(row).data(_ENTRY).id for row in rows]

    def entries(self) -> list[Entry]:
        """What is shown."""
        return [self.item(row).data(_ENTRY) for row in range(self.count())]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The entries; an empty list shows itself that the keyboard is in it."""
        super().paintEvent(event)
        if self.hasFocus() and not self.count():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(look.tokens().accent), sizes.FOCUS))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is chosen."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen():
            self.entered.emit(self.chosen()[0])
        else:
            super().keyPressEvent(event)


class _EntryPainter(QStyledItemDelegate):
    """Paints an entry; the painter is left as it was found."""

    def sizeHint(self, option: Option, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: Option, index: QModelIndex | QPersistentModelIndex) -> None:
        entry: Entry = index.data(_ENTRY)
        colours = look.tokens()
        box: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colours.hover))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        else:
            painter.setPen(QColor(colours.line))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        ratio = look.ratio_of(painter)
        inner = box.adjusted(sizes.STEP * 3, sizes.STEP + 2, -sizes.STEP * 3, -sizes.STEP - 2)
        mark = look.pixmap(entry.mark, sizes.ICON, getattr(colours, entry.ink), ratio)
        painter.drawPixmap(inner.left(), inner.top() + 1, mark)
        left = inner.left() + sizes.ICON + sizes.STEP * 2
        half = inner.height() // 2
        note = QRect(left, inner.top(), inner.right() - left, half)
        small = QFontMetrics(look.font(sizes.SECONDARY))
        _line(painter, note, entry.note, sizes.SECONDARY, colours.secondary, right=True)
        left = _of_post(painter, entry, QRect(left, inner.top(), note.width(), half), ratio)
        room = note.right() - left - (small.horizontalAdvance(entry.note) + sizes.STEP * 2 if entry.note else 0)
        _line(painter, QRect(left, inner.top(), room, half), entry.title, sizes.BODY, colours.text, strong=True)
        below = QRect(note.left(), inner.top() + half, note.width(), half)
        _line(painter, below, entry.detail, sizes.SECONDARY, colours.secondary)
        painter.restore()


def _of_post(painter: QPainter, entry: Entry, room: QRect, ratio: float) -> int:
    """Country and channel of a post at the left of the room; where its title begins."""
    colours, left = look.tokens(), room.left()
    if entry.country:
        box = code_box(entry.country, colours, ratio)
        painter.drawPixmap(left, room.top() + (room.height() - round(box.height() / ratio)) // 2, box)
        left += round(box.width() / ratio) + sizes.STEP + 2
    if entry.channel:
        mark = look.pixmap(look.channel_icon(entry.channel), MARK, colours.secondary, ratio)
        painter.drawPixmap(left, room.top() + (room.height() - MARK) // 2, mark)
        left += MARK + sizes.STEP + 2
    return left


def _line(
    painter: QPainter, box: QRect, text: str, pixels: int, ink: str, *, strong: bool = False, right: bool = False
) -> None:
    font = look.font(pixels, strong=strong)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    words = QFontMetrics(font).elidedText(" ".join(text[:400].split()), Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, words)
