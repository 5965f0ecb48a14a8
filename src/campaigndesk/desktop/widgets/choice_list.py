"""A list that drops from a button: several of many choices with a count beside each, found by typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import make_clearable
from campaigndesk.desktop.widgets.tips import as_it_is
from campaigndesk.domain.folding import fold

MANY = 8
"""From more choices than this on they are searched."""
MOST_SHOWN = 12
COUNT = int(Qt.ItemDataRole.UserRole) + 1
KEY = int(Qt.ItemDataRole.UserRole) + 2
_WALK = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: what is kept of it, its words, and how many it would leave."""

    key: str
    words: str
    count: int


class CountDelegate(QStyledItemDelegate):
    """A row with its count at the right."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for the words and the count."""
        hint = super().sizeHint(option, index)
        count = option.fontMetrics.horizontalAdvance(str(index.data(COUNT)))
        return QSize(hint.width() + count + sizes.STEP * 6, sizes.ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row, cut before its count."""
        painter.save()
        # A copy: what `option.rect` gives changes with it.
        whole = QRect(option.rect)
        count = str(index.data(COUNT))
        room = option.fontMetrics.horizontalAdvance(count) + sizes.STEP * 4
        chosen = index.row() == self._rows.currentRow()
        if chosen:
            painter.fillRect(whole, QColor(look.tokens().accent_soft))
        option.rect = whole.adjusted(0, 0, -room, 0)
        option.state &= ~QStyle.StateFlag.State_Selected
        super().paint(painter, option, index)
        painter.setFont(look.font(sizes.SECONDARY))
        painter.setPen(QColor(look.tokens().secondary))
        place = whole.adjusted(0, 0, -sizes.STEP * 2, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        painter.restore()


class ChoiceList(QFrame):
    """`changed` carries the keys that are chosen, in the order of the list. Esc or a click aside closes it."""

    changed = Signal(object)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._opener: QWidget | None = None
        self.hide()
        self.setProperty("role", "popup")
        self.setAccessibleName(name)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search: {0}").format(name))
        make_clearable(self.field)
        self.list = QListWidget(self)
        self.list.setAccessibleName(name)
        self.list.setItemDelegate(CountDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setProperty("plain", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.STEP * 2] * 4)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._sift)
        self.list.itemClicked.connect(self._turn)

    def show_choices(self, choices: Sequence[Choice], chosen: Sequence[str]) -> None:
        """Show these; where the same are shown already, only their counts change and the place stays."""
        same = [choice.key for choice in choices] == [self._key(row) for row in range(self.list.count())]
        if not same:
            self.list.clear()
            for _ in choices:
                self.list.addItem(QListWidgetItem())
        for row, choice in enumerate(choices):
            self._fill(self.list.item(row), choice, choice.key in chosen)
        self.field.setVisible(len(choices) > MANY)
        if not same:
            self._sift(self.field.text())

    def chosen(self) -> tuple[str, ...]:
        """The keys that are on."""
        rows = range(self.list.count())
        return tuple(self._key(row) for row in rows if self.list.item(row).checkState() == Qt.CheckState.Checked)

    def open_below(self, button: QWidget) -> None:
        """Drop from the button; the keyboard is in the search, or in the list where there is none."""
        self.field.clear()
        rows = min(max(self.list.count(), 1), MOST_SHOWN)
        self.list.setFixedHeight(rows * sizes.ROW + 4)
        self.list.setMinimumWidth(min(max(self.list.sizeHintForColumn(0) + 24, 220), 420))
        self._opener = button
        window = button.window()
        self.setParent(window)
        self.adjustSize()
        place = button.mapTo(window, QPoint(0, button.height()))
        x = min(place.x(), window.width() - self.width())
        y = min(place.y(), window.height() - self.height())
        self.move(max(x, 0), max(y, 0))
        self.show()
        self.raise_()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        (self.list if self.field.isHidden() else self.field).setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk, Enter (and Space in the list) turns a choice on or off, letters search."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            if watched is not self and not self.isAncestorOf(watched):
                self.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_inside(watched):
            if event.key() == Qt.Key.Key_Escape:
                self.close_list()
                return True
            if event.key() in _TAKE or (watched is self.list and event.key() == Qt.Key.Key_Space):
                if self.list.currentItem() is not None:
                    self._turn(self.list.currentItem())
                return True
            if watched is self.field and event.key() in _WALK:
                self.list.event(event)
                return True
        return super().eventFilter(watched, event)

    def close_list(self) -> None:
        """Close, with the keyboard back on what opened it."""
        self.hide()
        if self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is watched any more."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        super().hideEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the list and closes it."""
        self.close_list()
        return super().focusNextPrevChild(forward)

    def _is_inside(self, watched: QObject) -> bool:
        return watched in (self.field, self.list)

    def _fill(self, item: QListWidgetItem, choice: Choice, on: bool) -> None:
        item.setData(KEY, choice.key)
        item.setData(COUNT, choice.count)
        item.setText(choice.words)
        item.setToolTip(as_it_is(choice.words))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        posts = self.tr("%n posts", "", choice.count)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.words}, {posts}")

    def _turn(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        self.changed.emit(self.chosen())

    def _sift(self, typed: str) -> None:
        wanted = fold(typed).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in fold(item.text()) for word in wanted))
        shown = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if self.list.currentRow() not in shown:
            self.list.setCurrentRow(shown[0] if shown else -1)

    def _key(self, row: int) -> str:
        return str(self.list.item(row).data(KEY))
