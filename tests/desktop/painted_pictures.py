"""Every line of text that is drawn into a picture before it is seen, such as the chips of a month, with its room."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

SLACK = 1.5
"""Pixels by which letters may reach over the picture."""


@dataclass(frozen=True, slots=True)
class Word:
    """A line of text in a picture: what it says, where, how large the picture is, its ink, and the picture itself."""

    text: str
    place: QRectF
    whole: QRectF
    ink: QColor
    picture: QImage

    @property
    def is_cut(self) -> bool:
        """Whether letters go over a side of the picture."""
        here, room = self.place, self.whole
        return here.left() < room.left() - SLACK or here.right() > room.right() + SLACK


@contextmanager
def recorded() -> Iterator[list[Word]]:
    """Fills a list with every line that is drawn into a picture within the block; what was kept drawn is drawn anew."""
    kept: list[Word] = []

    class Recorder(QPainter):
        def __init__(self, *on: Any) -> None:
            super().__init__(*on)
            self.drawn: list[tuple[str, QRectF, QColor]] = []

        def drawStaticText(self, *given: Any) -> None:
            super().drawStaticText(*given)
            words, at = given[-1], QPointF(*given[:-1])
            self._keep(words.text(), QRectF(at, words.size()))

        def drawText(self, *given: Any) -> Any:
            words = str(given[-1])
            if isinstance(given[0], QPointF) or not hasattr(given[0], "width"):
                at = given[0]
                box = QRectF(self.fontMetrics().boundingRect(words)).translated(at.x(), at.y())
            else:
                box = QRectF(self.boundingRect(*given))
            self._keep(words, box)
            return super().drawText(*given)

        def end(self) -> bool:
            sheet = self.device()
            ended = super().end()
            if isinstance(sheet, QPixmap):
                size = sheet.deviceIndependentSize()
                whole, picture = QRectF(0, 0, size.width(), size.height()), sheet.toImage()
                kept.extend(Word(text, box, whole, ink, picture) for text, box, ink in self.drawn)
            return ended

        def _keep(self, text: str, box: QRectF) -> None:
            if text.strip():
                self.drawn.append((text, self.transform().mapRect(box), QColor(self.pen().color())))

    painting = [m for name, m in sys.modules.items() if name.startswith("campaigndesk.desktop") and _paints(m)]
    _forget()
    for module in painting:
        module.QPainter = Recorder  # type: ignore[attr-defined]
    try:
        yield kept
    finally:
        for module in painting:
            module.QPainter = QPainter  # type: ignore[attr-defined]
        _forget()


def _paints(module: object) -> bool:
    return getattr(module, "QPainter", None) is QPainter


def _forget() -> None:
    """Let what was kept drawn be drawn again."""
    for name, module in list(sys.modules.items()):
        if name.startswith("campaigndesk.desktop"):
            for value in list(vars(module).values()):
                if hasattr(value, "cache_clear") and "draw" in getattr(value, "__name__", ""):
                    value.cache_clear()
