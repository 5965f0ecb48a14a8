"""The mark of a drill across whatever is shown or printed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look.colours import LIGHT
from campaigndesk.domain.drills import MARK

_FAINT = 24
"""Of 255: what lies under it stays readable."""
_ASIDE = 260


def paint_mark(painter: QPainter, rect: QRect, colour: str = LIGHT.stop) -> None:
    """The mark again and again, slanting; the painter is left as it was found."""
    painter.save()
    ink = QColor(colour)
    ink.setAlpha(_FAINT)
    painter.setClipRect(rect)
    painter.setPen(ink)
    painter.setFont(look.font(56, strong=True))
    painter.translate(rect.center())
    painter.rotate(-24)
    reach = rect.width() + rect.height()
    for row, y in enumerate(range(-reach // 2, reach // 2, _ASIDE // 2)):
        for x in range(-reach // 2 - (row % 2) * _ASIDE // 2, reach // 2, _ASIDE):
            painter.drawText(QPoint(x, y), MARK)
    painter.restore()


class DrillMark(QWidget):
    """Lies over its parent, takes neither mouse nor keyboard, and follows its size."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("drill-mark")
        parent.installEventFilter(self)
        self.hide()

    def show_over(self, on: bool) -> None:
        """Lie over everything, or go."""
        self.setGeometry(self._under.rect())
        self.setVisible(on)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with what it lies over."""
        if event.type() == QEvent.Type.Resize and watched is self._under:
            self.setGeometry(self._under.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark in the colours of the look."""
        painter = QPainter(self)
        paint_mark(painter, self.rect(), look.tokens().stop)
        painter.end()
