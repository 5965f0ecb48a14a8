"""Short messages near the foot of the window, with an act such as Undo or two; they leave by themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain

Offer = tuple[str, Callable[[], None]]
"""What a button says and does."""
SECONDS = 8.0
MOST = 3
LOOK = 200
"""Milliseconds after which messages that are shown look whether a button came to lie below them."""


class Toast(QFrame):
    """One message; stays while the mouse or the focus is on it."""

    dismissed = Signal()

    def __init__(
        self,
        message: str,
        action: str,
        act: Callable[[], None] | None,
        seconds: float,
        stack: QWidget,
        further: Offer | None = None,
    ) -> None:
        super().__init__(stack)
        self.setProperty("role", "toast")
        self.message = message
        self._timer = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._timer.timeout.connect(self.dismiss)
        row = QHBoxLayout(self)
        right = sizes.STEP if action or further else sizes.STEP * 3
        row.setContentsMargins(sizes.STEP * 3, sizes.STEP, right, sizes.STEP)
        row.setSpacing(sizes.STEP * 2)
        self.setMinimumHeight(sizes.ROW + sizes.STEP * 2)
        words = plain(message, "", self, wrap=len(message) > 60)
        row.addWidget(words, 1)
        self.further = self._offer(row, *further) if further else None
        self.button = self._offer(row, action, act)
        offers = (further[0] if further else "", action)
        self.setAccessibleName(". ".join(filter(None, (message, *offers))))
        self._timer.start()

    def _offer(self, row: QHBoxLayout, action: str, act: Callable[[], None] | None) -> QPushButton:
        button = QPushButton(action, self)
        button.setVisible(bool(action))
        button.setAccessibleDescription(self.message)
        button.clicked.connect(lambda: self._on_clicked(act))
        button.installEventFilter(self)
        row.addWidget(button)
        return button

    def holds_keyboard(self) -> bool:
        """Whether the keyboard is on one of its buttons."""
        return self.button.hasFocus() or (self.further is not None and self.further.hasFocus())

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.deleteLater()
            self.dismissed.emit()

    def _on_clicked(self, act: Callable[[], None] | None) -> None:
        self.dismiss()
        if act is not None:
            act()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Being read: wait."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Read: go on."""
        if not self.holds_keyboard():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait also while a button has the keyboard."""
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self._timer.start()
        return super().eventFilter(watched, event)


class Toasts(QWidget):
    """The messages of a window, the newest lowest and never over a button; Esc takes the newest away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.STEP)
        self._window = window
        self._toasts: list[Toast] = []
        self._foot = 0
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, enabled=False)
        self._escape.setContext(Qt.ShortcutContext.WindowShortcut)
        self._escape.activated.connect(self.dismiss_newest)
        window.installEventFilter(self)
        self._looking = QTimer(self, interval=LOOK)
        self._looking.timeout.connect(self.make_way)
        self.hide()

    def set_foot(self, height: int) -> None:
        """Keep this many pixels free at the foot of the window, for a status line."""
        self._foot = height
        self._place()

    def show_message(
        self,
        message: str,
        action: str = "",
        act: Callable[[], None] | None = None,
        seconds: float = SECONDS,
        further: Offer | None = None,
    ) -> Toast:
        """Show a message with one act, or a further one before it, and tell it to a screen reader as an alert."""
        toast = Toast(message, action, act, seconds, self, further)
        toast.dismissed.connect(self._on_gone)
        self._toasts.append(toast)
        self._column.addWidget(toast, 0, Qt.AlignmentFlag.AlignHCenter)
        toast.show()
        for old in self.shown()[:-MOST]:
            old.dismiss()
        self._place()
        self.show()
        self.raise_()
        self._escape.setEnabled(True)
        self._looking.start()
        QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))
        return toast

    def place_changed(self) -> None:
        """Another place is shown: look for its buttons as soon as they stand where they belong."""
        if self.shown():
            QTimer.singleShot(0, self, self.make_way)

    def shown(self) -> list[Toast]:
        """The messages that are there, the newest last."""
        return [toast for toast in self._toasts if not toast.isHidden()]

    def dismiss_newest(self) -> None:
        """Take the newest message away."""
        shown = self.shown()
        if shown:
            shown[-1].dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        return super().eventFilter(watched, event)

    def _on_gone(self) -> None:
        self._toasts = self.shown()
        left = bool(self._toasts)
        self._escape.setEnabled(left)
        self.setVisible(left)
        if left:
            self._place()
        else:
            self._looking.stop()

    def make_way(self) -> None:
        """The view below may have become another; what is being read or used stays where it is."""
        if not self.underMouse() and not any(toast.holds_keyboard() for toast in self.shown()):
            self._place()

    def _buttons(self) -> list[QRect]:
        """Where the buttons of the window are seen, in its own coordinates."""
        window, found = self._window, []
        for button in window.findChildren(QAbstractButton):
            if not button.isVisible() or button.window() is not window or self.isAncestorOf(button):
                continue
            seen, widget = button.rect(), cast("QWidget", button)
            while widget is not window and not seen.isEmpty():
                above = cast("QWidget", widget.parentWidget())
                seen, widget = seen.translated(widget.pos()) & above.rect(), above
            if not seen.isEmpty():
                found.append(seen)
        return found

    def _place(self) -> None:
        window = self._window
        self._column.activate()
        size = self.sizeHint().boundedTo(window.size())
        lowest = max(0, window.height() - self._foot - size.height() - sizes.STEP * 3)
        there = QRect(QPoint((window.width() - size.width()) // 2, lowest), size)
        buttons = self._buttons() if self.shown() else []
        while there.top() > 0 and (below := [one for one in buttons if one.intersects(there)]):
            there.moveBottom(min(one.top() for one in below) - sizes.STEP)
        if there.top() < 0:
            there.moveTop(lowest)
        self.setGeometry(there)
