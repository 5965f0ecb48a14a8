"""Measures a text as its channel counts it: the door to everything that the desk asks about channels."""

from __future__ import annotations

from dataclasses import dataclass

from campaigndesk.domain.channel_rules import ChannelRule
from campaigndesk.domain.counting import grapheme_length, text_length
from campaigndesk.domain.excess import effective_limit, excess_start
from campaigndesk.domain.findings import Finding
from campaigndesk.domain.text_findings import (
    broken_signs,
    media_findings,
    size_findings,
    tally_findings,
    title_findings,
)
from campaigndesk.domain.thread_splitting import split_thread

__all__ = ["ChannelRule", "Finding", "Measure", "effective_limit", "excess_start", "measure", "split_thread"]


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
