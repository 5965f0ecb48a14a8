"""Measures a text as its channel counts it: the door to everything that the desk asks about channels."""

from __future__ import annotations

from dataclasses import dataclass, replace

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
from campaigndesk.domain.thread_parts import thread_parts
from campaigndesk.domain.thread_splitting import split_thread

__all__ = ["ChannelRule", "Finding", "Measure", "effective_limit", "excess_start", "measure", "split_thread"]


@dataclass(frozen=True, slots=True)
class Measure:
    """What a channel makes of a text.

    `length` and `limit` are in `unit` (a key of `channel_rules.UNITS`); `limit` is None where none is known. `fits`:
    nothing about the text itself keeps it out (its length, its characters, its tags); missing pictures or a missing
    title are findings all the same, but the text fits.

    `lengths`: that of each post of a thread, one for a text without breaks; `length` is then the longest.
    """

    length: int
    limit: int | None
    unit: str
    fits: bool
    findings: tuple[Finding, ...]
    lengths: tuple[int, ...] = ()


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
    parts = thread_parts(text, rule)
    limit = effective_limit(rule, media, account_limit)
    about_text: list[Finding] = []
    lengths = []
    for place, part in enumerate(parts):
        length = text_length(part.text, rule)
        if rule.text.counts_content_warning and content_warning:
            length += grapheme_length(content_warning)
        own_limit = limit if place == 0 else effective_limit(rule, 0, account_limit)
        found = [
            *broken_signs(part.text, rule),
            *size_findings(part.text, rule, length, own_limit, with_media=media > 0 and place == 0),
            *tally_findings(part.text, rule),
        ]
        about_text += found if len(parts) == 1 else [_of_part(finding, place + 1) for finding in found]
        lengths.append(length)
    about_rest = [*title_findings(title, rule), *media_findings(media, rule)]
    longest = max(lengths)
    fits = (limit is None or longest <= limit) and not any(finding.blocks for finding in about_text)
    return Measure(longest, limit, rule.text.unit, fits, (*about_text, *about_rest), tuple(lengths))


def _of_part(finding: Finding, number: int) -> Finding:
    return replace(finding, sentence=f"Part {number} of the thread: {finding.sentence}")
