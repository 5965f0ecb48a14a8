"""What a view shows while there is nothing in it: what this is, and one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.buttons import PrimaryButton
from campaigndesk.desktop.widgets.labels import plain

WIDEST = 420


class EmptyState(QWidget):
    """A title, an explanation and one button; `acted` when it was pressed.

    While it shows, it takes the keyboard in the place of the list that is empty, and is read aloud there.
    """

    acted = Signal()

    def __init__(self, title: str, explanation: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._relieved: tuple[QWidget, QWidget] | None = None
        self._title = plain("", "title", self, wrap=True)
        self._explanation = plain("", "", self, wrap=True)
        self.button = PrimaryButton("", self)
        self.button.clicked.connect(lambda: self.acted.emit())
        column = QVBoxLayout(self)
        column.setSpacing(sizes.STEP * 2)
        column.addStretch(2)
        for label in (self._title, self._explanation):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedWidth(WIDEST)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(sizes.STEP)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.say(title, explanation, action)

    def say(self, title: str, explanation: str, action: str = "") -> None:
        """Change the words."""
        self._title.setText(title)
        self._explanation.setText(explanation)
        for label in (self._title, self._explanation):
            # A label that stands in the middle is given its height for one line otherwise.
            label.ensurePolished()
            label.setMinimumHeight(max(0, label.heightForWidth(WIDEST)))
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setFocusProxy(self.button if action else None)  # type: ignore[arg-type]
        self.button.setAccessibleDescription(explanation)
        self.setAccessibleName(f"{title}. {explanation}")

    def showEvent(self, event: QShowEvent) -> None:
        """The view hands the keyboard to this instead of to its hidden list."""
        super().showEvent(event)
        owner = self.parentWidget()
        while owner is not None:
            before = owner.focusProxy()
            if before is not None:
                if before is not self:
                    self._relieved = (owner, before)
                    owner.setFocusProxy(self)
                return
            owner = owner.parentWidget()

    def hideEvent(self, event: QHideEvent) -> None:
        """The list has the keyboard again."""
        super().hideEvent(event)
        if self._relieved is not None:
            owner, before = self._relieved
            self._relieved = None
            if isValid(owner) and isValid(before) and owner.focusProxy() is self:
                owner.setFocusProxy(before)
