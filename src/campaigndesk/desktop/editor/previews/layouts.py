"""How each channel lays out a post, as a table; numbers that change stand in the channel rules instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from campaigndesk.domain.text_marks import Links, Mentions


def _n(text: str) -> str:
    """Marks words for the translators (context `Previews`); they are translated where they are shown."""
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """`handle`: where it stands (`only`: in the place of the name). `album`: how several pictures lie.

    `more`: the channel's words where a long text is folded. `card`: whether a link becomes a card where there are no
    pictures. `caption`: the text begins with the handle. `warns`: a content warning covers the post.
    """

    round_avatar: bool = True
    handle: Literal["beside", "below", "only", "hidden"] = "below"
    media_first: bool = False
    album: Literal["grid", "mosaic", "carousel", "one"] = "grid"
    card: bool = True
    caption: bool = False
    warns: bool = False
    links: Links = "any"
    hashtags: bool = True
    mentions: Mentions = "none"
    more: str = _n("See more")
    note: str = ""


GENERAL: Final = Layout(note=_n("A simple view: what this channel shows differently is not known here."))

LAYOUTS: Final[Mapping[str, Layout]] = {
    "x": Layout(handle="beside", mentions="short", more=_n("Show more")),
    "facebook": Layout(handle="hidden", album="mosaic", note=_n("Mentions only work when chosen on Facebook itself.")),
    "instagram": Layout(
        handle="only",
        media_first=True,
        album="carousel",
        card=False,
        caption=True,
        links="none",
        mentions="dotted",
        more=_n("more"),
        note=_n("Links in the text cannot be followed on Instagram."),
    ),
    "linkedin": Layout(
        round_avatar=False,
        handle="hidden",
        album="mosaic",
        more=_n("…more"),
        note=_n("Mentions only work when chosen on LinkedIn itself."),
    ),
    "telegram": Layout(handle="hidden", media_first=True, album="mosaic", mentions="long"),
    "mastodon": Layout(
        round_avatar=False, handle="below", links="http", mentions="server", warns=True, more=_n("Read more")
    ),
    "bluesky": Layout(handle="beside", mentions="domain"),
    "threads": Layout(handle="only", album="carousel", mentions="dotted", more=_n("more")),
}
"""Channel -> its layout; every other channel has the general one."""


def layout_of(channel: str) -> Layout:
    """The channel's layout, or the general one."""
    return LAYOUTS.get(channel, GENERAL)
