"""Cuts a text that is too long into the posts of a thread, between paragraphs, sentences or words."""

from __future__ import annotations

import re

from campaigndesk.domain.channel_rules import ChannelRule
from campaigndesk.domain.counting import grapheme_length
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.excess import excess_start
from campaigndesk.domain.thread_parts import thread_parts, without_numbers

_LONGEST_LINK = 4096
_BORDERS = (re.compile(r"\s*\n\s*\n\s*"), re.compile(r"\s*\n\s*"), re.compile(r"(?<=[.!?…])[\"'”’»)]*\s+"))
_SPACE = re.compile(r"\s+")


def split_thread(
    text: str,
    rule: ChannelRule,
    numbered: bool = False,
    *,
    account_limit: int | None = None,
    content_warning: str = "",
    tail: str = "",
) -> list[str]:
    """The text as posts that each fit the channel; one post when it fits as it is. Breaks that it has are kept.

    Nothing but white space at the seams and the end is lost. `numbered` adds " 2/5" to each. Links and emoji are not
    cut. `tail` goes out behind the last post (the link, the hashtags), which leaves room for it. Raises InvalidInput
    when the limit leaves no room for text.
    """
    limit = account_limit or rule.text.limit
    if limit is not None and rule.text.counts_content_warning:
        limit = max(limit - grapheme_length(content_warning), 1)
    given = [part.text for part in thread_parts(text, rule)]
    if all(excess_start(part, rule, account_limit=limit) is None for part in (*given[:-1], given[-1] + tail)):
        return given
    pieces = without_numbers(given)
    if not numbered:
        return _cut_all(pieces, rule, "", limit, tail)
    digits = 0
    parts: list[str] = [text]
    while len(str(len(parts))) > digits:
        digits = len(str(len(parts)))
        parts = _cut_all(pieces, rule, f" {'0' * digits}/{'0' * digits}", limit, tail)
    return [f"{part} {place}/{len(parts)}" for place, part in enumerate(parts, start=1)]


def _cut_all(pieces: list[str], rule: ChannelRule, number: str, limit: int | None, tail: str) -> list[str]:
    """The pieces as parts; those of the last piece leave room for `tail` too where its last part would not."""
    parts = [part for piece in pieces[:-1] for part in _cut(piece, rule, number, limit)]
    last = _cut(pieces[-1], rule, number, limit)
    if tail and last and excess_start(last[-1] + number + tail, rule, account_limit=limit) is not None:
        last[-1:] = _cut(last[-1], rule, number + tail, limit)
    return parts + last


def _cut(text: str, rule: ChannelRule, number: str, account_limit: int | None) -> list[str]:
    """Parts that each leave room for `number`."""
    parts = []
    rest = text
    while rest:
        end = _part_end(rest, rule, number, account_limit)
        if part := rest[:end].rstrip():
            parts.append(part)
        rest = rest[end:].lstrip()
    return parts


def _part_end(rest: str, rule: ChannelRule, number: str, account_limit: int | None) -> int:
    """Where the first part ends: at the best border of those that leave it short enough."""
    end = room = _room(rest, rule, number, account_limit)
    if end == len(rest) and excess_start(rest + number, rule, account_limit=account_limit) is None:
        return end
    while end > 0:
        end = _border(rest, end)
        if excess_start(rest[:end].rstrip() + number, rule, account_limit=account_limit) is None:
            return end
        end -= 1
    return _forced_end(rest, room, rule, number, account_limit)


def _room(rest: str, rule: ChannelRule, number: str, account_limit: int | None) -> int:
    """How many code points of `rest` fit beside the number, which is set in front to be counted."""
    prefix = number.lstrip() + "\n" if number else ""
    window = 8 * (account_limit or rule.text.limit or 0) + 2 * _LONGEST_LINK
    while True:
        excess = excess_start(prefix + rest[:window], rule, account_limit=account_limit)
        if window >= len(rest) or (excess is not None and excess < window - _LONGEST_LINK):
            return len(rest) if excess is None else max(excess - len(prefix), 0)
        window *= 2


def _border(rest: str, room: int) -> int:
    """The end of the last paragraph, line or sentence in the second half of the room, else of the last word."""
    for border in _BORDERS:
        ends = [match.end() for match in border.finditer(rest, room // 2, room + 1) if match.start() <= room]
        if ends:
            return max(ends)
    if rest[room : room + 1].isspace():
        return room
    return max((space.end() for space in _SPACE.finditer(rest, 0, room) if space.start() > 0), default=room)


def _forced_end(rest: str, room: int, rule: ChannelRule, number: str, account_limit: int | None) -> int:
    """A cut through something that is longer than a whole post, such as one letter with hundreds of marks."""
    for end in (room, *(1 << power for power in range(12, -1, -1))):
        part = rest[:end].rstrip()
        if 0 < end <= len(rest) and excess_start(part + number, rule, account_limit=account_limit) is None:
            return end
    raise InvalidInput(f"The limit of {rule.name} leaves no room for text.", "Correct the limit of the account.")
