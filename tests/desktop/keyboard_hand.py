"""A person without a mouse: only key events, sent to whatever has the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window

_ROUND = 150


class Hand:
    """Types into a window. Where the keyboard is, is read as a screen reader reads it."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def holder(self) -> QWidget:
        """What has the keyboard. The offscreen platform has no window manager that turns back to the window."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            assert wait_for(lambda: QApplication.activeWindow() is not None)
        return QApplication.focusWidget() or QApplication.activeWindow() or self.window

    def heard(self) -> str:
        """The name of what has the keyboard."""
        thing = QAccessible.queryAccessibleInterface(self.holder)
        return thing.text(QAccessible.Text.Name) if thing is not None else ""

    def press(self, *keys: str) -> None:
        """Press combinations such as `Ctrl+N`, one after the other."""
        for combination in QKeySequence.listFromString("; ".join(keys)):
            pressed = combination[0]  # type: ignore[index]
            QTest.keyClick(self.holder, pressed.key(), pressed.keyboardModifiers())
            assert wait_for(self.window.idle)

    def write(self, text: str) -> None:
        """Type a text in any script, as the events of a keyboard whose layout has it."""
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(
                    self.holder, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, sign)
                )

    def tab_to(self, name: str) -> None:
        """Press Tab until what is heard begins with the name, and wait while it is off; fails after a whole round."""
        heard = []
        for _ in range(_ROUND):
            if self.heard().startswith(name):
                assert wait_for(lambda: "not available" not in self.heard()), self.holder.accessibleDescription()
                return
            heard.append(self.heard())
            QTest.keyClick(self.holder, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to “{name}”, but to {list(dict.fromkeys(heard))}.")

    def dialog(self) -> QDialog:
        """The one dialog that is open, with the keyboard in it."""
        assert wait_for(lambda: any(d.isVisible() for d in self.window.findChildren(QDialog)))
        (found,) = [d for d in self.window.findChildren(QDialog) if d.isVisible()]
        assert wait_for(lambda: found.isAncestorOf(self.holder))
        return found

    def sees(self, what: Callable[[], bool]) -> None:
        """Wait for what should show."""
        assert wait_for(what)

    def command(self, words: str) -> None:
        """Do a command by its words in the palette."""
        self.press("Ctrl+K")
        self.dialog()
        self.write(words)
        assert wait_for(self.window.idle)
        self.press("Return")
