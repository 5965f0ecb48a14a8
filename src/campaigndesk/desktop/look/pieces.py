"""The parts that chips and bars are put together from, each drawn once and kept: frames, code boxes, lines of text."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QStaticText, QTransform

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.colours import Tokens
from campaigndesk.desktop.look.fonts import font

EDGE = 3
"""Width of the coloured edge at the left of a chip."""
NARROWEST = 3
"""Width of the narrowest letters: of a text, no more than can fit is laid out."""
CODE_HEIGHT = 13
CODE_TEXT = 10


class Frame(NamedTuple):
    """A box with a border and, at its left, a coloured edge; sizes in logical pixels, empty colours are not drawn."""

    width: int
    height: int
    fill: str
    border: str = ""
    border_width: int = sizes.LINE
    edge: str = ""
    dashed: bool = False
    round_left: bool = True
    round_right: bool = True


def ratio_of(painter: QPainter) -> float:
    """Pixels of what is painted on for one logical pixel; of a picture too, to which a widget is told to paint."""
    return round(painter.deviceTransform().m11(), 4) or 1.0


@lru_cache(maxsize=512)
def frame(shape: Frame, ratio: float) -> QPixmap:
    """The box as a picture for a screen of this pixel ratio."""
    made = blank(shape.width, shape.height, ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = shape.border_width / 2 if shape.border else 0.0
    outline = _outline(shape, inset)
    painter.fillPath(outline, QColor(shape.fill))
    if shape.border:
        pen = QPen(QColor(shape.border), shape.border_width)
        if shape.dashed:
            pen.setDashPattern([3, 2])
        painter.strokePath(outline, pen)
    if shape.edge:
        painter.setClipPath(_outline(shape, 0.0))
        pen = QPen(QColor(shape.edge), EDGE)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if shape.dashed:
            pen.setDashPattern([1, 0.7])
        painter.setPen(pen)
        painter.drawLine(QPointF(EDGE / 2, 0), QPointF(EDGE / 2, shape.height))
    painter.end()
    return made


def _outline(shape: Frame, inset: float) -> QPainterPath:
    """The frame's outline; a side that goes on in another week is square and reaches beyond the picture."""
    beyond = 2 * sizes.RADIUS
    left = inset if shape.round_left else -beyond
    right = shape.width - inset if shape.round_right else shape.width + beyond
    path = QPainterPath()
    path.addRoundedRect(QRectF(left, inset, right - left, shape.height - 2 * inset), sizes.RADIUS, sizes.RADIUS)
    return path


@lru_cache(maxsize=256)
def code_box(code: str, look: Tokens, ratio: float) -> QPixmap:
    """A country code in its small box."""
    face = font(CODE_TEXT, strong=True)
    metrics = QFontMetrics(face)
    width = max(metrics.horizontalAdvance(code), metrics.horizontalAdvance("AL")) + 4
    made = blank(width, CODE_HEIGHT, ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.badge))
    painter.drawRoundedRect(QRectF(0, 0, width, CODE_HEIGHT), 3, 3)
    painter.setFont(face)
    painter.setPen(QColor(look.on_badge))
    painter.drawText(QRectF(0, 0, width, CODE_HEIGHT), Qt.AlignmentFlag.AlignCenter, code)
    painter.end()
    return made


@lru_cache(maxsize=1024)
def line(text: str, strong: bool, width: int) -> QStaticText:
    """One line of secondary size for texts that come again and again (times, titles): cut, and laid out once."""
    made = QStaticText(shortened(text, strong, width))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(QTransform(), font(sizes.SECONDARY, strong=strong))
    return made


def shortened(text: str, strong: bool, width: int) -> str:
    """The text on one line, cut with an ellipsis where `width` logical pixels end."""
    most = max(1, width) // NARROWEST + 1
    start = " ".join(text[:most].split())
    return _metrics(strong).elidedText(start + "…" if len(text) > most else start, Qt.TextElideMode.ElideRight, width)


@cache
def _metrics(strong: bool) -> QFontMetrics:
    return QFontMetrics(font(sizes.SECONDARY, strong=strong))


@cache
def line_height(pixels: int) -> int:
    """The height of a line of the family at this size, in logical pixels."""
    return QFontMetrics(font(pixels)).height()


@cache
def line_ascent(pixels: int) -> int:
    """How far below the top of a line its letters stand."""
    return QFontMetrics(font(pixels)).ascent()


def blank(width: int, height: int, ratio: float) -> QPixmap:
    """An empty picture of this many logical pixels."""
    made = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made
