"""The headings of the month: names of days above, ISO weeks at the left, in the quiet size."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes

WEEKS = 30
DAYS = 26


class Heading(QHeaderView):
    """Painted plainly; its sections cannot be pressed."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setProperty("plain", True)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def sizeHint(self) -> QSize:
        """Narrow beside the weeks, low above the days."""
        return QSize(WEEKS, DAYS)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paint one name or number; the painter is left as it was found."""
        colours = look.tokens()
        across = self.orientation() == Qt.Orientation.Horizontal
        painter.save()
        painter.fillRect(rect, QColor(colours.raised))
        painter.setPen(QPen(QColor(colours.line), sizes.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if not across:
            painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setFont(look.font(sizes.SECONDARY))
        painter.setPen(QColor(colours.secondary))
        text = str(self.model().headerData(logical_index, self.orientation()))
        if across:
            painter.drawText(rect.adjusted(6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        else:
            painter.drawText(rect.adjusted(0, 5, 0, 0), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
        painter.restore()
