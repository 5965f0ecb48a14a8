"""Measures a text as its channel counts it, and marks where it becomes too long."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from campaigndesk.domain.channel_rules import ChannelRule
from campaigndesk.domain.counting import Stretch, grapheme_length, graphemes_of, stretches_of, text_length
from campaigndesk.domain.findings import Finding
from campaigndesk.domain.text_findings import (
    broken_signs,
    media_findings,
    size_findings,
    tally_findings,
    title_findings,
)

__all__ = ["ChannelRule", "Finding", "Measure", "effective_limit", "excess_start", "measure"]


@dataclass(frozen=True, slots=True)
class Measure:
    """What a channel makes of a text.

    `length` and `limit` are in `unit` (a key of `channel_rules.UNITS`); `limit` is None where none is known. `fits`:
    nothing about the text itself keeps it out (its length, its characters, its tags); missing pictures or a missing
    title are findings all the same, but the text fits.
    """

    length: int
    limit: int | None
    unit: str
    fits: bool
    findings: tuple[Finding, ...]


def effective_limit(rule: ChannelRule, media: int = 0, account_limit: int | None = None) -> int | None:
    """The limit for a post with `media` pictures; an account may have a limit of its own (Premium)."""
    limit = account_limit or rule.text.limit
    if media and rule.text.limit_with_media is not None:
        return min(limit or rule.text.limit_with_media, rule.text.limit_with_media)
    return limit


def measure(
    text: str,
    rule: ChannelRule,
    *,
    media: int = 0,
    title: str = "",
    content_warning: str = "",
    account_limit: int | None = None,
) -> Measure:
    """The length of the text and everything that the channel would object to. Never fails, whatever the text holds.

    `media` is the number of pictures and films; `account_limit` takes the place of the channel's limit for the text.
    """
    length = text_length(text, rule)
    if rule.text.counts_content_warning and content_warning:
        length += grapheme_length(content_warning)
    limit = effective_limit(rule, media, account_limit)
    about_text = [
        *broken_signs(text, rule),
        *size_findings(text, rule, length, limit, with_media=media > 0),
        *tally_findings(text, rule),
    ]
    about_rest = [*title_findings(title, rule), *media_findings(media, rule)]
    fits = (limit is None or length <= limit) and not any(finding.blocks for finding in about_text)
    return Measure(length, limit, rule.text.unit, fits, (*about_text, *about_rest))


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
    if rule.text.byte_limit is not None:
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
