"""Counts of what waits: a small rounded number, in red where something must be settled."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes

HEIGHT = 16
MOST = 999


def badge_text(count: int) -> str:
    """The number, or `999+` where it would be too long."""
    return str(count) if count <= MOST else f"{MOST}+"


def badge_width(count: int) -> int:
    """The width of the badge for this count, in logical pixels."""
    metrics = QFontMetrics(look.font(sizes.SECONDARY, strong=True))
    return max(HEIGHT + 4, metrics.horizontalAdvance(badge_text(count)) + 12)


def paint_badge(
    painter: QPainter, right: float, middle: float, count: int, colours: look.Tokens, *, urgent: bool
) -> None:
    """Paint the badge so that it ends at `right`, centred on `middle`; the painter is left as it was found."""
    width = badge_width(count)
    box = QRectF(right - width, middle - HEIGHT / 2, width, HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.stop if urgent else colours.badge))
    painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
    painter.setPen(QColor(colours.on_stop if urgent else colours.on_badge))
    painter.setFont(look.font(sizes.SECONDARY, strong=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, badge_text(count))
    painter.restore()


class CountBadge(QWidget):
    """A count on its own; hidden at nought."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._count = 0
        self._urgent = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int, *, urgent: bool = False) -> None:
        """Show this count; urgent is red."""
        self._count, self._urgent = count, urgent
        self.setAccessibleName(f"{self._name}: {count}")
        self.setToolTip(f"{self._name}: {count}")
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the number needs."""
        return QSize(badge_width(self._count), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the number."""
        painter = QPainter(self)
        paint_badge(painter, self.width(), self.height() / 2, self._count, look.tokens(), urgent=self._urgent)
        painter.end()
