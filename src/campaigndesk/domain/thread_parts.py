"""A thread is one text with marked breaks: a line that holds only the channel's break parts two posts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from campaigndesk.domain.channel_rules import ChannelRule
from campaigndesk.domain.excess import excess_start

_NUMBER = re.compile(r"\s+([0-9]+)/([0-9]+)$")


class Part(NamedTuple):
    """One post of a thread and where it stands in the whole text, in code points."""

    start: int
    end: int
    text: str


def thread_parts(text: str, rule: ChannelRule) -> tuple[Part, ...]:
    """The posts of the text in their order; the whole text where it has no break or the channel knows no threads.

    White space around a break belongs to no post, and a post without words is none.
    """
    breaks = list(_breaks(text, rule))
    if not breaks:
        return (Part(0, len(text), text),)
    borders = [0, *(place for pair in breaks for place in pair), len(text)]
    parts = []
    for start, end in zip(borders[::2], borders[1::2], strict=True):
        inner = text[start:end].strip()
        if inner:
            begin = text.index(inner, start)
            parts.append(Part(begin, begin + len(inner), inner))
    return tuple(parts) or (Part(0, 0, ""),)


def break_spans(text: str, rule: ChannelRule) -> tuple[tuple[int, int], ...]:
    """Where the breaks themselves stand."""
    return tuple(_breaks(text, rule))


def joined_thread(parts: Iterable[str], rule: ChannelRule) -> str:
    """The posts as one text with a break between each two."""
    return f"\n\n{rule.thread_break}\n\n".join(parts)


def without_numbers(parts: Iterable[str]) -> list[str]:
    """The posts without the ` 2/5` at their ends, where each has the one that is its own."""
    listed = list(parts)
    found = [_NUMBER.search(part) for part in listed]
    own = [(str(place), str(len(listed))) for place in range(1, len(listed) + 1)]
    if len(listed) > 1 and all(mark and mark.groups() == number for mark, number in zip(found, own, strict=True)):
        return [part[: mark.start()] for part, mark in zip(listed, found, strict=True) if mark]
    return listed


def excess_spans(
    text: str,
    rule: ChannelRule,
    *,
    media: int = 0,
    content_warning: str = "",
    account_limit: int | None = None,
) -> tuple[tuple[int, int], ...]:
    """What is too much in each post of the text, from its first character too many to the end of that post."""
    found = []
    for place, part in enumerate(thread_parts(text, rule)):
        start = excess_start(
            part.text,
            rule,
            media=0 if place else media,
            content_warning=content_warning,
            account_limit=account_limit,
        )
        if start is not None:
            found.append((part.start + start, part.end))
    return tuple(found)


def _breaks(text: str, rule: ChannelRule) -> Iterator[tuple[int, int]]:
    if not rule.thread_break or rule.thread_break not in text:
        return
    for line in re.finditer(r"^[^\S\n]*" + re.escape(rule.thread_break) + r"[^\S\n]*$", text, re.MULTILINE):
        yield line.span()
