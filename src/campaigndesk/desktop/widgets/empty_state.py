"""What a view shows while there is nothing in it: what this is, and one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.beginnings import Beginning
from campaigndesk.desktop.widgets.buttons import PrimaryButton
from campaigndesk.desktop.widgets.labels import plain

WIDEST = 420


class EmptyState(Beginning):
    """A title, an explanation and one button; `acted` when it was pressed.

    A view names it where its keyboard begins, before the list that is empty while this shows.
    """

    acted = Signal()

    def __init__(self, title: str, explanation: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Around the words while they are read aloud themselves, so that it is seen where the keyboard is."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(look.tokens().accent), sizes.FOCUS))
            around = self._title.geometry().united(self._explanation.geometry())
            space = sizes.STEP * 3
            painter.drawRoundedRect(around.adjusted(-space, -space, space, space), sizes.RADIUS, sizes.RADIUS)

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
        # Without a button it is read aloud itself.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if action else Qt.FocusPolicy.TabFocus)
        self.begin_in(*([self.button] if action else []))
        self.button.setAccessibleDescription(explanation)
        self.setAccessibleName(f"{title}. {explanation}")
