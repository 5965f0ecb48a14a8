"""Every colour of the window by name, for light, dark and high contrast; the only file with colour values."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEX = re.compile("#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tokens:
    """One palette; colours as `#RRGGBB`. Names say what a colour is for, never what hue it has.

    Compared by identity: pictures are kept by palette, and there are only those of `PALETTES`.
    """

    name: str
    dark: bool
    page: str
    surface: str
    raised: str
    sunken: str
    hover: str
    line: str
    edge: str
    text: str
    secondary: str
    accent: str
    accent_soft: str
    on_accent: str
    warning: str
    warning_soft: str
    stop: str
    stop_soft: str
    on_stop: str
    good: str
    good_soft: str
    selection: str
    on_selection: str
    badge: str
    on_badge: str


LIGHT = Tokens(
    name="light", dark=False,
    page="#F5F6F8", surface="#FFFFFF", raised="#FBFCFD", sunken="#F3F4F6", hover="#EEF1F5",
    line="#E1E6EC", edge="#7F8A9A", text="#1A2332", secondary="#5A6575",
    accent="#1D5FBF", accent_soft="#E8F0FC", on_accent="#FFFFFF",
    warning="#B45309", warning_soft="#FEF8EE", stop="#B42318", stop_soft="#FDECEA", on_stop="#FFFFFF",
    good="#1E7A4C", good_soft="#E6F4EC", selection="#D9E7FB", on_selection="#1A2332",
    badge="#E4E8EE", on_badge="#1A2332",
)  # fmt: skip

DARK = Tokens(
    name="dark", dark=True,
    page="#12161C", surface="#1A2029", raised="#1F2630", sunken="#14181E", hover="#262E3A",
    line="#2B333F", edge="#717D8E", text="#E8ECF2", secondary="#A3AEBD",
    accent="#7FB0FF", accent_soft="#21324D", on_accent="#12161C",
    warning="#F0B357", warning_soft="#33291A", stop="#FF8A80", stop_soft="#3B2324", on_stop="#12161C",
    good="#6FCF97", good_soft="#1B3327", selection="#2A4168", on_selection="#FFFFFF",
    badge="#2E3744", on_badge="#E8ECF2",
)  # fmt: skip

HIGH_CONTRAST = Tokens(
    name="high-contrast", dark=True,
    page="#000000", surface="#000000", raised="#000000", sunken="#000000", hover="#1F1F1F",
    line="#8C8C8C", edge="#FFFFFF", text="#FFFFFF", secondary="#E0E0E0",
    accent="#6FE0FF", accent_soft="#00303D", on_accent="#000000",
    warning="#FFC24A", warning_soft="#2B1F00", stop="#FFA39B", stop_soft="#3A0905", on_stop="#000000",
    good="#7CF0A8", good_soft="#00290F", selection="#6FE0FF", on_selection="#000000",
    badge="#FFFFFF", on_badge="#000000",
)  # fmt: skip

PALETTES = {tokens.name: tokens for tokens in (LIGHT, DARK, HIGH_CONTRAST)}

TEXT_PAIRS = (
    *(("text", ground) for ground in ("page", "surface", "raised", "sunken", "hover", "accent_soft")),
    *(("text", ground) for ground in ("warning_soft", "stop_soft", "good_soft")),
    *(("secondary", ground) for ground in ("page", "surface", "raised", "sunken", "hover", "accent_soft")),
    *(("accent", ground) for ground in ("page", "surface", "raised", "sunken", "hover", "accent_soft")),
    *(("warning", ground) for ground in ("page", "surface", "raised", "sunken")),
    *(("stop", ground) for ground in ("page", "surface", "raised", "sunken")),
    *(("good", ground) for ground in ("page", "surface", "raised", "sunken")),
    ("warning", "warning_soft"), ("stop", "stop_soft"), ("good", "good_soft"),
    ("on_accent", "accent"), ("on_stop", "stop"), ("on_selection", "selection"), ("on_badge", "badge"),
)  # fmt: skip
"""Which token is written on which; each pair has a contrast of 4.5 : 1 or more (WCAG 2.2, 1.4.3)."""

STAGE_TOKENS = {
    "draft": "secondary", "in_review": "warning", "changes_requested": "warning", "approved": "good",
    "scheduled": "accent", "published": "secondary", "missed": "stop", "withdrawn": "secondary",
    "held": "warning", "behind": "warning", "stopped": "stop", "conflict": "stop", "waiting": "secondary",
    "void": "warning",
}  # fmt: skip
"""A stage or mark and the token of its colour."""

_COUNTRIES = {
    "AL": ("#AA474C", "#FDB5B4"), "BA": ("#006758", "#46CAB0"), "BG": ("#984B89", "#FBACEA"),
    "CZ": ("#3B6607", "#94C170"), "EE": ("#6C5CB1", "#C9C2FF"), "GE": ("#6D540A", "#D1AC4E"),
    "LT": ("#0A71B1", "#9CD1FF"), "MD": ("#91390C", "#F19772"), "ME": ("#017B80", "#54E2E9"),
    "MK": ("#8E3258", "#EE90B1"), "RO": ("#048149", "#87E2A8"), "RS": ("#703E8B", "#CB9AE8"),
    "SI": ("#707102", "#CFD271"), "SK": ("#3852A0", "#90AEFE"), "UA": ("#985B0B", "#FEBB77"),
    "XK": ("#01627A", "#45C2E8"),
}  # fmt: skip

CAMPAIGNS = {
    "blue": "#3A6DB5", "violet": "#7A57A6", "teal": "#2D7D74", "rust": "#A8512C", "plum": "#98466F",
    "olive": "#66702A", "slate": "#56657A", "green": "#37784A", "indigo": "#5259B0", "brown": "#7F5F3B",
}  # fmt: skip
"""Colours a campaign can be given, by name; white is readable on each."""


def stage_colour(tokens: Tokens, stage: str) -> str:
    """The colour of a stage or mark (`in-review` is `in_review`); secondary for one of a newer version."""
    return str(getattr(tokens, STAGE_TOKENS.get(stage.replace("-", "_"), "secondary")))


def country_colour(tokens: Tokens, country: str) -> str:
    """The colour of a country by its code, for edges and bars; never the only sign. Secondary for others."""
    pair = _COUNTRIES.get(country)
    return pair[tokens.dark] if pair else tokens.secondary


def campaign_colours(colour: str) -> tuple[str, str]:
    """Fill and text for a colour named in `CAMPAIGNS` or given as `#RRGGBB`; any other word gets a lasting one."""
    fill = CAMPAIGNS.get(colour)
    if fill is None:
        fills = list(CAMPAIGNS.values())
        fill = colour.upper() if _HEX.fullmatch(colour) else fills[sum(map(ord, colour)) % len(fills)]
    return fill, readable_on(fill)


def readable_on(fill: str) -> str:
    """White or black, whichever is easier to read on the fill: 4.58 : 1 or more on any colour."""
    return "#FFFFFF" if contrast("#FFFFFF", fill) >= contrast("#000000", fill) else "#000000"


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
