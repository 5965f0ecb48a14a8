"""How the window looks: colours, measures, font, icons and the painting of chips."""

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.colours import (
    Tokens,
    campaign_colours,
    contrast,
    country_colour,
    readable_on,
    stage_colour,
)
from campaigndesk.desktop.look.fonts import font
from campaigndesk.desktop.look.icons import channel_icon, icon, pixmap, stage_icon, wear
from campaigndesk.desktop.look.pieces import ratio_of
from campaigndesk.desktop.look.style import Mode, apply_look, news, tokens

__all__ = [
    "Mode",
    "Tokens",
    "apply_look",
    "campaign_colours",
    "channel_icon",
    "contrast",
    "country_colour",
    "font",
    "icon",
    "news",
    "pixmap",
    "ratio_of",
    "readable_on",
    "sizes",
    "stage_colour",
    "stage_icon",
    "tokens",
    "wear",
]
