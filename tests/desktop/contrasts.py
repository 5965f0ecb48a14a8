"""The contrast of what is really painted: ink against the ground that surrounds it in the picture of a window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop.look.colours import contrast
from campaigndesk.desktop.shots import picture_of
from desktop.painted import lines_of, pictures_of
from desktop.painted_pictures import Word

TEXT, LARGE, MARK = 4.5, 3.0, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11: text, large text, what is not text but needed."""
ROUNDING = 0.05
LARGEST_ICON = 24
_SOLID = 200
_SPARSE, _FULL = 0.02, 0.6
"""A picture of which so much is drawn is an icon; above it is a box, a chip or a photograph."""


def commonest(picture: QImage) -> str:
    """The colour that most of the picture has."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(plain.constBits()).cast("B").cast("I")) if plain.sizeInBytes() else Counter()
    return QColor.fromRgb(pixels.most_common(1)[0][0] & 0xFFFFFF).name() if pixels else ""


def on(ground: str, ink: QColor) -> str:
    """The ink as it looks on the ground where it lets some of it through."""
    below, share = QColor(ground), ink.alphaF()
    pairs = ((ink.red(), below.red()), (ink.green(), below.green()), (ink.blue(), below.blue()))
    return QColor(*(round(over * share + under * (1 - share)) for over, under in pairs)).name()


def _off(window: QWidget, place: QRect) -> bool:
    """Whether what is painted there is off: WCAG asks nothing of it."""
    widget = window.childAt(place.center())
    return widget is not None and not widget.isEnabled()


def faint_words(window: QWidget) -> set[str]:
    """Every line of the window that is hard to read against what it stands on."""
    picture, found = picture_of(window), set()
    for line in lines_of(window):
        box = line.place.intersected(line.room).intersected(line.pane).toAlignedRect().intersected(picture.rect())
        if not line.ink.isValid() or box.width() < 2 or box.height() < 4 or _off(window, box):
            continue
        ground = commonest(picture.copy(box))
        ratio = contrast(on(ground, line.ink), ground)
        if ratio < (LARGE if line.large else TEXT) - ROUNDING:
            found.add(f"“{line.text[:30]}” {on(ground, line.ink)} on {ground}: {ratio:.2f}")
    return found


def faint_marks(window: QWidget) -> set[str]:
    """Every icon of the window that is hard to see against what it stands on."""
    picture, found = picture_of(window), set()
    for place, drawn in pictures_of(window):
        box = place.toAlignedRect().intersected(picture.rect())
        ink = _ink(drawn)
        if not ink or not all(8 <= side <= LARGEST_ICON for side in (box.width(), box.height())) or _off(window, box):
            continue
        ground = commonest(picture.copy(box))
        if ground != ink and (ratio := contrast(ink, ground)) < MARK - ROUNDING:
            found.add(f"a mark {ink} on {ground} at {_at(box)}: {ratio:.2f}")
    return found


def _at(box: QRect) -> str:
    corner: QPoint = box.topLeft()
    return f"{corner.x()}, {corner.y()}"


def _ink(drawn: QPixmap) -> str:
    """The colour of an icon; empty where it is none."""
    image = drawn.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = memoryview(image.constBits()).cast("B").cast("I") if image.sizeInBytes() else memoryview(b"").cast("I")
    solid = Counter(pixel & 0xFFFFFF for pixel in pixels if pixel >> 24 > _SOLID)
    share = sum(solid.values()) / max(len(pixels), 1)
    return QColor.fromRgb(solid.most_common(1)[0][0]).name() if _SPARSE < share < _FULL else ""


def faint_in_pictures(words: Iterable[Word]) -> set[str]:
    """Every line that was drawn into a picture and is hard to read there."""
    found = set()
    for word in words:
        ratio_of = word.picture.devicePixelRatio()
        box = QRect(
            round(word.place.x() * ratio_of), round(word.place.y() * ratio_of),
            round(word.place.width() * ratio_of), round(word.place.height() * ratio_of),
        ).intersected(word.picture.rect())  # fmt: skip
        part = word.picture.copy(box)
        if box.width() < 2 or part.pixelColor(0, 0).alpha() < _SOLID:
            continue
        ground = commonest(part)
        if (ratio := contrast(on(ground, word.ink), ground)) < TEXT - ROUNDING:
            found.add(f"“{word.text[:30]}” {word.ink.name()} on {ground}: {ratio:.2f}")
    return found
