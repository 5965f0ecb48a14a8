"""What a preview shows of a post, worked out without a window: parts, marks, where it is folded, its pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from campaigndesk.desktop.editor.previews.layouts import Layout, layout_of
from campaigndesk.domain.channel_rules import ChannelRule, FoldRule, Lexicon
from campaigndesk.domain.channels import Measure, measure
from campaigndesk.domain.gates import public_text
from campaigndesk.domain.kinds import alt_field
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import Record
from campaigndesk.domain.text_marks import Mark, addresses, text_marks
from campaigndesk.domain.thread_parts import thread_parts

MOST_SHOWN: Final = 8_000
"""Characters of one post that a preview shows: more than any reader sees without unfolding."""
MOST_PARTS: Final = 25
"""Posts of a thread that are shown."""
_BACK: Final = 24
"""Characters that a fold goes back to end with a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One of the media; `alt`: its description in the post's language."""

    sha256: str
    name: str
    kind: str
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A post as one channel shows it. `folds`: for each part where “See more” cuts it, None where nothing does.

    `parts` are the posts of a thread, one for most; `total` counts those that are not shown too. `measure`: how long
    it would be on a channel that is not the post's own.
    """

    channel: str
    layout: Layout
    name: str
    handle: str
    day: str
    title: str
    warning: str
    parts: tuple[str, ...]
    marks: tuple[tuple[Mark, ...], ...]
    folds: tuple[int | None, ...]
    total: int
    pictures: tuple[Picture, ...]
    alt_shown: bool
    card: str
    measure: Measure | None


def shown_post(post: Record, look: Look, channel: str, day: str) -> Shown:
    """The post as this channel would show it; `day` in words."""
    rule, layout = look.rule(channel), layout_of(channel)
    account = look.record(str(post.get("account"))) if post.get("account") else None
    own = channel == post.get("channel")
    text = public_text(post)
    whole = [part.text for part in thread_parts(text, rule)] if rule else [text]
    parts = tuple(part[:MOST_SHOWN] for part in whole[:MOST_PARTS])
    lexicon = rule.lexicon if rule else Lexicon()
    media = tuple(post.get("media", ()))
    return Shown(
        channel=channel,
        layout=layout,
        name=str(account.get("name", "")) if account else "",
        handle=str(account.get("handle", "")) if account else "",
        day=day,
        title=str(post.get("title", "")) if rule is None or rule.title is not None else "",
        warning=str(post.get("content_warning", "")) if layout.warns else "",
        parts=parts,
        marks=tuple(
            text_marks(part, lexicon, links=layout.links, hashtags=layout.hashtags, mentions=layout.mentions)
            for part in parts
        ),
        folds=tuple(fold_of(part, rule.fold if rule else None) for part in parts),
        total=len(whole),
        pictures=tuple(_picture(item, post) for item in media),
        alt_shown=rule is None or rule.media.alt_text != "no",
        card=_card(parts, lexicon) if layout.card and not media else "",
        measure=None if own else _measure(post, text, rule),
    )


def fold_of(text: str, fold: FoldRule | None) -> int | None:
    """Where the text is folded, at the end of a word where one is near; None where a reader sees all of it."""
    if fold is None:
        return None
    end = len(text)
    if fold.lines is not None:
        lines = text.split("\n")
        end = min(end, len("\n".join(lines[: fold.lines])))
    if fold.characters is not None and end > fold.characters:
        space = max(text.rfind(sign, fold.characters - _BACK, fold.characters + 1) for sign in " \n")
        end = space if space > 0 else fold.characters
    return end if text[end:].strip() else None


def _picture(item: dict[str, str], post: Record) -> Picture:
    alt = str(post.get(alt_field(item["id"], str(post.get("language", ""))), ""))
    return Picture(sha256=str(item.get("sha256") or ""), name=str(item["name"]), kind=str(item["kind"]), alt=alt)


def _card(parts: tuple[str, ...], lexicon: Lexicon) -> str:
    """The host of the link that becomes a card: the first of the text."""
    links = addresses(parts[0], lexicon) if parts else []
    return links[0].removeprefix("https://").removeprefix("http://").split("/")[0] if links else ""


def _measure(post: Record, text: str, rule: ChannelRule | None) -> Measure | None:
    if rule is None:
        return None
    warning = str(post.get("content_warning", ""))
    return measure(text, rule, media=len(post.get("media", ())), content_warning=warning)
