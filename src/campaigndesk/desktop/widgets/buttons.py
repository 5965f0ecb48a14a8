"""Buttons: the one primary act of a page, and buttons that say why they cannot be used."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.tips import as_it_is


class PrimaryButton(QPushButton):
    """The main act of a page; there is one a page."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "primary")


def add_agreement(box: QDialogButtonBox, words: str) -> QPushButton:
    """The button of a dialog that does what the dialog is for: its primary one, and the one that Enter presses."""
    button = PrimaryButton(words, box)
    box.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
    button.setDefault(True)
    return button


class ReasonedButton(QWidget):
    """A button that, where it cannot be used, says why: in a line beside it, its tooltip and to a screen reader.

    While there is a reason the button is truly off; this widget takes the focus and the mouse in its place.
    """

    clicked = Signal()

    def __init__(self, text: str, parent: QWidget | None = None, *, primary: bool = False) -> None:
        super().__init__(parent)
        self.button = PrimaryButton(text, self) if primary else QPushButton(text, self)
        self.button.clicked.connect(lambda: self.clicked.emit())
        self._reason = ""
        self._line: QLabel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        self.setSizePolicy(self.button.sizePolicy())
        self.set_reason("")

    def set_text(self, text: str) -> None:
        """Change the words on the button."""
        self.button.setText(text)
        self.set_reason(self._reason)

    def reason(self) -> str:
        """Why it cannot be used; empty when it can."""
        return self._reason

    def set_reason(self, reason: str) -> None:
        """Turn the button off with a sentence that says why; empty turns it on."""
        focused = self.hasFocus() or self.button.hasFocus()
        self._reason = reason
        # While a proxy is set, Qt gives the policy to the proxy: the button would be passed over by Tab.
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reason else Qt.FocusPolicy.NoFocus)
        if not reason:
            self.setFocusProxy(self.button)
        self.button.setEnabled(not reason)
        for widget in (self, self.button):
            widget.setToolTip(as_it_is(reason))
            widget.setAccessibleDescription(reason)
        name = self.button.text().replace("&", "")
        self.setAccessibleName(self.tr("{0}, not available").format(name) if reason else name)
        if focused:
            (self if reason else self.button).setFocus()
        if not reason:
            self._hide_line()
        elif self._line is not None and self._line.isVisible():
            self._show_line()

    def shown_reason(self) -> str:
        """The line that is visible now, empty where none is."""
        return self._line.text() if self._line is not None and self._line.isVisible() else ""

    def explain(self) -> None:
        """Say beside it why it cannot be used, as where somebody asked for it from elsewhere."""
        self._show_line()

    def _show_line(self) -> None:
        if not self._reason:
            return
        window = self.window()
        if self._line is None or self._line.parent() is not window:
            self._line = plain("", "hint", window, wrap=True)
            self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = self._line
        line.setText(self._reason)
        line.ensurePolished()
        widest = min(320, window.width() - sizes.STEP * 4)
        line.setFixedWidth(min(widest, line.fontMetrics().horizontalAdvance(self._reason) + 24))
        line.setFixedHeight(line.heightForWidth(line.width()))
        corner = self.mapTo(window, QPoint(0, 0))
        above = corner.y() - line.height() - sizes.STEP
        below = corner.y() + self.height() + sizes.STEP
        fits_below = below + line.height() <= window.height()
        x = min(corner.x(), window.width() - line.width() - sizes.STEP)
        line.move(max(0, x), below if fits_below else max(0, above))
        line.show()
        line.raise_()

    def _hide_line(self) -> None:
        if self._line is not None:
            self._line.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is on it: say why."""
        self._show_line()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has left: the line stays only while the focus is here."""
        if not self.hasFocus():
            self._hide_line()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is on it: say why."""
        self._show_line()
        self._ring(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has left."""
        self._hide_line()
        self._ring(False)
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a button that is off: say why."""
        self._show_line()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or space on a button that is off: say why."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._show_line()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QEvent) -> None:
        """The line does not outlive its button."""
        self._hide_line()

    def _ring(self, shown: bool) -> None:
        self.button.setProperty("ring", shown)
        self.button.style().unpolish(self.button)
        self.button.style().polish(self.button)
