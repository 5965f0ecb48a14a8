"""A person's initials in a circle, beside a comment or a decision."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.tips import as_it_is

SIZE = 28


def initials(name: str) -> str:
    """The first letters of the first and last name; Georgian has no capitals and keeps its letters."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0].title() for word in (words[:1] + words[1:][-1:]))


class Avatar(QWidget):
    """The initials of a person."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(SIZE, SIZE)
        self._round = True
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Show another person."""
        self._initials = initials(name)
        self.setAccessibleName(name)
        self.setToolTip(as_it_is(name))
        self.update()

    def set_round(self, on: bool) -> None:
        """A circle, or a square with soft corners, as some channels show organisations."""
        self._round = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle and the letters."""
        colours = look.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft))
        corner = self.width() / 2 if self._round else sizes.RADIUS
        painter.drawRoundedRect(QRectF(0, 0, self.width(), self.height()), corner, corner)
        painter.setPen(QColor(colours.accent))
        painter.setFont(look.font(sizes.SECONDARY, strong=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()
