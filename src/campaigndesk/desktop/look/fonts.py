"""The one font family of the window, which covers Latin, Cyrillic and Georgian; shipped with the program."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.sentences import marked
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.resources import resource_path

FAMILY = "Campaign Desk Sans"
FILES = ("CampaignDeskSans-Regular.ttf", "CampaignDeskSans-Bold.ttf")

_loaded: set[str] = set()


class FontDamagedError(CampaignDeskError):
    """A font file of the installation cannot be read; some scripts would show as boxes."""

    code = "font_damaged"


def load() -> str:
    """Make the family known to Qt, once, and give its name; raises CampaignDeskError without a sound file."""
    for name in FILES:
        if name not in _loaded:
            path = resource_path(f"fonts/{name}")
            if QFontDatabase.addApplicationFont(str(path)) < 0:
                raise FontDamagedError(
                    marked(f"The font file {path} is damaged."), marked("Install Campaign Desk again.")
                )
            _loaded.add(name)
    return FAMILY


def font(pixels: int = sizes.BODY, *, strong: bool = False) -> QFont:
    """The family at this size in logical pixels, free to be changed; strong is the heavier of its two weights."""
    return QFont(_made(pixels, strong))


@cache
def _made(pixels: int, strong: bool) -> QFont:
    made = QFont(load())
    made.setPixelSize(pixels)
    if strong:
        made.setWeight(QFont.Weight.Bold)
    return made
