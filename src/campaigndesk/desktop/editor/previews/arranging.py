"""Where the pictures of a post lie: a grid, a mosaic or a carousel, in the whole pixels of a given width."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect

GAP: Final = 2
GRID: Final = 4
"""The most pictures that a grid shows; a mosaic shows one more, and a number for the rest."""


def arranged(count: int, album: str, width: int) -> list[QRect]:
    """A place for each picture that is shown, from the left upper corner; fewer than `count` where some are hidden."""
    if count == 0:
        return []
    height = width * 9 // 16
    if count == 1 or album in ("carousel", "one"):
        return [QRect(0, 0, width, width * 3 // 4 if album == "carousel" else height)]
    if count > GRID and album == "mosaic":
        upper = _row(2, QRect(0, 0, width, height // 2 + height // 8))
        top = upper[0].height() + GAP
        return upper + _row(3, QRect(0, top, width, height // 2))
    return _grid(min(count, GRID), width, height)


def _grid(count: int, width: int, height: int) -> list[QRect]:
    left, right = _row(2, QRect(0, 0, width, height))
    if count == 2:
        return [left, right]
    if count == 3:
        return [left, *_column(right)]
    upper, lower = _column(left), _column(right)
    return [upper[0], lower[0], upper[1], lower[1]]


def _row(count: int, box: QRect) -> list[QRect]:
    each = (box.width() - GAP * (count - 1)) // count
    return [QRect(box.left() + place * (each + GAP), box.top(), each, box.height()) for place in range(count)]


def _column(box: QRect) -> list[QRect]:
    each = (box.height() - GAP) // 2
    return [QRect(box.left(), box.top() + place * (each + GAP), box.width(), each) for place in range(2)]
