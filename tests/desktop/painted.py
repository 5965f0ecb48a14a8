"""Every line of text that a widget paints, with the room it has, measured by a painter that keeps only words.

Labels, buttons, headings and the cells of delegates come out alike, since all of them end in Qt's `drawTextItem`. What
is drawn into a picture first, such as the chips of a month, comes out of `painted_pictures.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QFontInfo,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPixmap,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

FLAGS = QPaintEngine.DirtyFlag
CLIPS = FLAGS.DirtyClipRegion | FLAGS.DirtyClipPath | FLAGS.DirtyClipEnabled | FLAGS.DirtyTransform
METRIC = QPaintDevice.PaintDeviceMetric
EVERYWHERE = QRectF(-1e6, -1e6, 2e6, 2e6)
SLACK = 2.0
"""Pixels by which letters may reach over their room: the bow of a j, the shade of a rounded measure."""


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line of text, where its letters stand, and the room outside which they are cut; pixels of the widget."""

    text: str
    place: QRectF
    room: QRectF
    pane: QRectF
    """The part of the widget that shows: a line that goes over it may be scrolled to."""
    ink: QColor
    """Not valid where it is painted twice, in two colours: a selection."""
    large: bool
    """Whether WCAG takes it for large: 24 pixels, or 18.66 in bold."""

    @property
    def is_cut(self) -> bool:
        """Whether the room takes letters off at the left or right, or half of their height."""
        here, room = self.place, self.room
        sides = here.left() < room.left() - SLACK or here.right() > room.right() + SLACK
        return sides or here.intersected(room).height() < here.height() * 0.6

    @property
    def is_beyond(self) -> bool:
        """Whether it begins in the pane and goes over its side."""
        here, pane = self.place, self.pane
        return here.intersects(pane) and (here.left() < pane.left() - SLACK or here.right() > pane.right() + SLACK)


class _Words(QPaintEngine):
    """Keeps text and lets everything else go."""

    def __init__(self, whole: QRectF) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.lines: list[Line] = []
        self.pictures: list[tuple[QRectF, QPixmap]] = []
        self._whole, self._room, self._pane, self._moved = whole, EVERYWHERE, whole, QTransform()

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        self._moved = state.transform()
        painter = self.painter()
        inside = painter.hasClipping()
        self._room = self._moved.mapRect(painter.clipBoundingRect()) if inside else EVERYWHERE
        shown = self.systemClip()
        self._pane = self._whole if shown.isEmpty() else QRectF(shown.boundingRect())

    def drawTextItem(self, at: Any, item: QTextItem) -> None:
        if item.text().strip():
            box = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
            face, ink = item.font(), QColor(self.painter().pen().color())
            large = QFontInfo(face).pixelSize() >= (18.66 if face.bold() else 24)
            self.lines.append(Line(item.text(), self._moved.mapRect(box), self._room, self._pane, ink, large))

    def drawPixmap(self, place: Any, picture: Any, part: Any) -> None:
        shown = self._moved.mapRect(QRectF(place)).intersected(self._pane)
        if not shown.isEmpty():
            self.pictures.append((shown, picture.copy(QRectF(part).toAlignedRect())))

    def drawTiledPixmap(self, *_: Any) -> None: ...
    def drawImage(self, *_: Any) -> None: ...
    def drawPath(self, *_: Any) -> None: ...
    def drawPolygon(self, *_: Any) -> None: ...
    def drawRects(self, *_: Any) -> None: ...
    def drawLines(self, *_: Any) -> None: ...
    def drawPoints(self, *_: Any) -> None: ...
    def drawEllipse(self, *_: Any) -> None: ...


class _Sheet(QPaintDevice):
    """What a widget is painted on; 96 dots an inch, so that a pixel stays a pixel."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self.words = _Words(QRectF(0, 0, size.width(), size.height()))

    def paintEngine(self) -> QPaintEngine:
        return self.words

    def metric(self, asked: QPaintDevice.PaintDeviceMetric) -> int:
        known = {
            METRIC.PdmWidth: self._size.width(), METRIC.PdmHeight: self._size.height(), METRIC.PdmDepth: 32,
            METRIC.PdmDevicePixelRatio: 1, METRIC.PdmDevicePixelRatioScaled: 0x10000, METRIC.PdmNumColors: 0,
        }  # fmt: skip
        return known.get(asked, 96)


def lines_of(widget: QWidget) -> list[Line]:
    """Every line that the widget and all in it paint now."""
    sheet = _Sheet(widget.size())
    widget.render(sheet)
    # What is selected is painted twice, each time with a part of the room.
    found: dict[tuple[str, float, float], Line] = {}
    for line in sheet.words.lines:
        key = (line.text, line.place.x(), line.place.y())
        room = line.room.united(found[key].room) if key in found else line.room
        found[key] = replace(line, room=room, ink=QColor() if key in found else line.ink)
    return list(found.values())


def pictures_of(widget: QWidget) -> list[tuple[QRectF, QPixmap]]:
    """Every icon and picture that the widget and all in it paint now, with that part of its place which shows."""
    sheet = _Sheet(widget.size())
    widget.render(sheet)
    return sheet.words.pictures


def overlaps(lines: list[Line]) -> list[tuple[Line, Line]]:
    """Lines that are painted over one another where they show."""
    kept = sorted((line for line in lines if not line.place.isEmpty()), key=lambda line: line.place.top())
    shown = {line: line.place.intersected(line.room).intersected(line.pane) for line in kept}
    found = []
    for number, upper in enumerate(kept):
        for lower in kept[number + 1 :]:
            if lower.place.top() > upper.place.bottom():
                break
            both = shown[upper].intersected(shown[lower])
            if both.width() > SLACK and both.height() > upper.place.height() / 2:
                found.append((upper, lower))
    return found
