"""Where a text becomes too long for its channel, to mark it in the editor and to cut a thread there."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from campaigndesk.domain.channel_rules import ChannelRule
from campaigndesk.domain.counting import Stretch, byte_length, grapheme_length, graphemes_of, stretches_of, text_length


def effective_limit(rule: ChannelRule, media: int = 0, account_limit: int | None = None) -> int | None:
    """The limit for a post with `media` pictures; an account may have a limit of its own (Premium)."""
    limit = account_limit or rule.text.limit
    if media and rule.text.limit_with_media is not None:
        return min(limit or rule.text.limit_with_media, rule.text.limit_with_media)
    return limit


def excess_start(
    text: str,
    rule: ChannelRule,
    *,
    media: int = 0,
    content_warning: str = "",
    account_limit: int | None = None,
) -> int | None:
    """Where the part begins that is too much, as a code point index into `text`; None when all fits.

    Links, emoji and mentions are in or out as a whole.
    """
    limit = effective_limit(rule, media, account_limit)
    places = []
    if limit is not None:
        if rule.text.counts_content_warning:
            limit -= grapheme_length(content_warning)
        places.append(_excess_in_length(text, rule, limit))
    if rule.text.byte_limit is not None and byte_length(text) > rule.text.byte_limit:
        places.append(_excess(graphemes_of(text), rule.text.byte_limit))
    return min((place for place in places if place is not None), default=None)


def _excess_in_length(text: str, rule: ChannelRule, limit: int) -> int | None:
    if text_length(text, rule) <= limit:
        return None
    if rule.text.unit != "weighted" or unicodedata.is_normalized("NFC", text):
        return _excess(stretches_of(text, rule), limit)
    composed = unicodedata.normalize("NFC", text)
    place = _excess(stretches_of(composed, rule), limit)
    return None if place is None else _place_before_composing(text, place)


def _excess(stretches: Iterable[Stretch], limit: int) -> int | None:
    total = 0
    for stretch in stretches:
        total += stretch.cost
        if total > limit:
            return stretch.start
    return None


def _place_before_composing(text: str, place: int) -> int:
    """The index in `text` of what stands at `place` once the text is in normalisation form C."""
    composed = 0
    for cluster in graphemes_of(text):
        composed += len(unicodedata.normalize("NFC", text[cluster.start : cluster.end]))
        if composed > place:
            return cluster.start
    return len(text)
