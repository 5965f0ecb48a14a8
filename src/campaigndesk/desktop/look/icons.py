"""The window's own icons: one family, one stroke, 16 px, drawn from SVG in any colour and kept once drawn."""

from __future__ import annotations

from functools import cache, lru_cache
from weakref import WeakKeyDictionary

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from campaigndesk.desktop.look import sizes, style
from campaigndesk.resources import resource_path

_INK = b"currentColor"


@cache
def names() -> frozenset[str]:
    """Every icon there is."""
    return frozenset(path.stem for path in resource_path("icons").glob("*.svg"))


@cache
def _drawing(name: str) -> bytes:
    return resource_path(f"icons/{name}.svg").read_bytes()


@lru_cache(maxsize=2048)
def pixmap(name: str, size: int, colour: str, dpr: float = 1.0) -> QPixmap:
    """An icon of `size` logical pixels in this `#RRGGBB`, drawn once; CampaignDeskError where there is none."""
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(QByteArray(_drawing(name).replace(_INK, colour.encode())))
    side = max(1, round(size * dpr))
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(dpr)
    return made


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, faded: str, size: int, ratios: tuple[float, ...]) -> QIcon:
    made = QIcon()
    for dpr in ratios:
        made.addPixmap(pixmap(name, size, colour, dpr), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, size, faded, dpr), QIcon.Mode.Disabled)
    return made


def icon(name: str, ink: str = "text", size: int = sizes.ICON) -> QIcon:
    """An icon in the colour of a token (its name) of the look that is on; `wear` follows later changes."""
    colours = style.tokens()
    ratios = tuple(sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} | {1.0}))
    return _icon(name, getattr(colours, ink), colours.secondary, size, ratios)


def channel_icon(channel: str) -> str:
    """The name of a channel's mark; channels of a newer version share one."""
    name = f"channel-{channel}"
    return name if name in names() else "channel-other"


def stage_icon(stage: str) -> str:
    """The name of a stage's mark (`in_review` is `in-review`); a stage of a newer version is a ring."""
    name = stage.replace("_", "-")
    return name if name in names() else "draft"


_worn: WeakKeyDictionary[QAction | QAbstractButton, tuple[str, str]] = WeakKeyDictionary()


def wear(wearer: QAction | QAbstractButton, name: str, ink: str = "text") -> None:
    """Give an action or button an icon that changes with the look."""
    _follow_news()
    _worn[wearer] = (name, ink)
    wearer.setIcon(icon(name, ink))


@cache
def _follow_news() -> None:
    style.news().changed.connect(_dress_again)


def _dress_again() -> None:
    from shiboken6 import isValid

    for wearer, (name, ink) in list(_worn.items()):
        if isValid(wearer):
            wearer.setIcon(icon(name, ink))
