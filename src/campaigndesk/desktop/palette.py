"""Every command by a few of its letters: type, choose, Enter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes

_NONE: Mapping[str, str] = MappingProxyType({})
_PARTS = Qt.ItemDataRole.UserRole + 1
"""What stands at the left and at the right of a line."""
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def closeness(typed: str, words: str) -> int | None:
    """How far apart the typed letters stand in the words, in their order; None where they are not all there.

    Less than nothing where they stand together: the least where they are a word, then where one begins with them.
    """
    words, place, apart = words.casefold(), -1, 0
    if (whole := typed.casefold().strip()) and whole in words:
        if f" {whole} " in f" {words} ":
            return -3
        return -2 if f" {whole}" in f" {words}" else -1
    for letter in typed.casefold().replace(" ", ""):
        found = words.find(letter, place + 1)
        if found < 0:
            return None
        apart += found - place - 1
        place = found
    return apart


def commands_on_screen(view: QWidget, known: Sequence[QAction] = ()) -> list[QAction]:
    """What the buttons and menus of the place shown do now, and none of the known commands does."""
    names = {action.text().replace("&", "") for action in known}
    found: list[QAction] = []
    for button in view.window().findChildren(QAbstractButton):
        words = button.text().replace("&", "").strip()
        menu = button.menu() if isinstance(button, QToolButton) else None
        if not words or words in names or not button.isVisible() or not isinstance(button, QPushButton | QToolButton):
            continue
        if menu is not None:
            found += [action for action in menu.actions() if action.text() and action.isVisible()]
            continue
        action = QAction(words, view)
        action.setEnabled(button.isEnabled())
        action.setToolTip(button.toolTip() or words)
        action.triggered.connect(button.click)
        found.append(action)
    for number, action in enumerate(found):
        if not action.objectName():
            action.setObjectName(f"on-screen-{number}")
    return found


class _Painter(QStyledItemDelegate):
    """Paints a command at the left, and at the right its keys, or why it is off."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, sizes.ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        words, note = index.data(_PARTS)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        colours = look.tokens()
        box: QRect = option.rect
        inner = box.adjusted(sizes.STEP * 2, 0, -sizes.STEP * 2, 0)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.accent_soft))
        painter.setFont(look.font(sizes.BODY))
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.setPen(QColor(colours.text if enabled else colours.secondary))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(look.font(sizes.SECONDARY))
        painter.setPen(QColor(colours.secondary))
        room = inner.adjusted(wide + sizes.STEP * 4, 0, 0, 0)
        fitting = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, max(0, room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, fitting)
        painter.restore()


class Palette(QDialog):
    """The commands that fit what was typed, the closest first; one that is off says why.

    `elsewhere`: commands that need another place; `reached` carries such a one, for the window to go there first.
    `why_not`: what the place shown says of a command by its name.
    """

    reached = Signal(str)

    def __init__(
        self,
        commands: Sequence[QAction],
        window: QWidget,
        elsewhere: Mapping[str, str] = _NONE,
        why_not: Callable[[str], str] = lambda _: "",
    ) -> None:
        super().__init__(window)
        self._commands = commands
        self._elsewhere, self._why_not = elsewhere, why_not
        self.setWindowTitle(self.tr("Commands"))
        self.setMinimumSize(600, 420)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Type a few letters of a command"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.installEventFilter(self)
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("Commands that fit"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setItemDelegate(_Painter(self.found))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.field)
        column.addWidget(self.found)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_chosen)
        self.found.itemActivated.connect(self._on_chosen)
        self.found.itemClicked.connect(self._on_chosen)
        self._on_typed("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk through the list while the letters go into the field."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES
        if watched is self.field and pressed:
            self.found.event(event)
            return True
        return super().eventFilter(watched, event)

    def _on_typed(self, typed: str) -> None:
        fitting = [(apart, a) for a in self._commands if (apart := closeness(typed, a.text())) is not None]
        self.found.clear()
        for _, action in sorted(fitting, key=lambda pair: pair[0]):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            place = self._elsewhere.get(action.objectName(), "")
            off = self._why_not(action.objectName()) if action.isEnabled() else action.toolTip()
            reason = "" if place else off
            where = QCoreApplication.translate("Places", place.capitalize()) if place else ""
            notes = [part for part in (reason or where, keys) if part]
            item = QListWidgetItem("   ".join([action.text(), *reversed(notes)]))
            item.setData(Qt.ItemDataRole.UserRole, action.objectName())
            item.setData(_PARTS, (action.text().replace("&", ""), "   ".join(notes)))
            if reason:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self.found.addItem(item)
        usable = (n for n in range(self.found.count()) if self.found.item(n).flags() & Qt.ItemFlag.ItemIsEnabled)
        self.found.setCurrentRow(next(usable, -1))

    def _on_chosen(self) -> None:
        if self.found.currentRow() < 0:
            return
        name = self.found.currentItem().data(Qt.ItemDataRole.UserRole)
        self.accept()
        if name in self._elsewhere:
            self.reached.emit(name)
        else:
            next(action for action in self._commands if action.objectName() == name).trigger()
