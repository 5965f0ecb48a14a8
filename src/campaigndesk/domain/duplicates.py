"""The same words twice: a post that says what another one of its account says within a few weeks.

Texts are compared by their letters and digits in their folded form (`folding.fold`), so that capitals, accents, the
script of Serbian, punctuation, spaces and emoji make no difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from hashlib import blake2b
from typing import Final

from campaigndesk.domain.findings import Finding
from campaigndesk.domain.folding import fold
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import day_of, known_zone

DAYS: Final = 30
"""Within so many days the same words are worth a word; the network's own number may differ: `repeat_days`."""
LONGEST: Final = 365
SHORTEST: Final = 40
"""Letters and digits from which on a text is no mere phrase (“Read more”), in bytes of UTF-8."""
COUNTED: Final = ("approved", "scheduled", "published")
"""Stages of a post that is to go out, or is public."""
_MOST: Final = 3
"""The nearest are named; what is said every day needs no longer list."""
_NAMED: Final = 60
_BESIDE: Final = bytes(sign for sign in range(128) if not chr(sign).isalnum())


def repeat_days(network: Record | None) -> int:
    """Within how many days the same words are pointed out; 0 where the network wants no word of it."""
    wanted = network.get("repeat_days") if network else None
    return DAYS if wanted is None or int(wanted) < 0 else min(int(wanted), LONGEST)


def bare(folded: str) -> bytes:
    """The letters and digits of a folded text."""
    return folded.encode("utf-8", "surrogatepass").translate(None, _BESIDE)


def fingerprint(folded: str) -> int:
    """A number of 63 bits for the words of a folded text; 0 where it is too short to count."""
    words = bare(folded)
    if len(words) < SHORTEST:
        return 0
    return int.from_bytes(blake2b(words, digest_size=8).digest(), "big") >> 1 or 1


def duplicates(post: Record, look: Look) -> Iterator[Finding]:
    """A word on each other post of the same account that says the same; nothing of a post that is out already."""
    folded = fold(str(post.get("text") or ""))
    said, days = fingerprint(folded), look.repeat_days
    if not said or not days or post.get("stage") in ("published", "withdrawn"):
        return
    day, words = _day(post) or look.day, bare(folded)
    found = []
    for other in look.twins(str(post.get("country") or ""), str(post.get("channel") or ""), said, day):
        there = _day(other)
        apart = _apart(day, there) if there else 0
        if apart <= days and _is_other(post, other) and bare(fold(str(other.get("text") or ""))) == words:
            found.append((apart, there, other.id, other))
    for _, there, _, other in sorted(found)[:_MOST]:
        yield _finding(other, there)


def _is_other(post: Record, other: Record) -> bool:
    """Whether it is another post of the same account; occurrences of one series repeat each other on purpose."""
    series, account, theirs = post.get("series"), post.get("account"), other.get("account")
    if other.id == post.id or other.deleted or other.get("stage") not in COUNTED:
        return False
    return not (series and series == other.get("series")) and (account == theirs or not account or not theirs)


def _day(post: Record) -> str:
    """The day of the post by the clocks of its own zone; empty while it has no time."""
    at, zone = post.get("confirmed_at") or post.get("proposed_at"), str(post.get("zone") or "")
    return day_of(str(at), zone if known_zone(zone) else "UTC").isoformat() if at else ""


def _apart(one: str, other: str) -> int:
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


def _finding(other: Record, day: str) -> Finding:
    name = " ".join(str(other.get("title") or other.get("text")).split())
    if len(name) > _NAMED:
        name = (name[:_NAMED].rpartition(" ")[0] or name[: _NAMED - 1]) + "…"
    if not day:
        sentence = f"An approved post of this account says the same and has no time yet: “{name}”."
    elif other.get("stage") == "published":
        sentence = f"This account said the same on {day}: “{name}”."
    else:
        sentence = f"Another post of this account says the same on {day}: “{name}”."
    return Finding("duplicate", sentence, "Say it in other words, or leave one of the two out.", blocks=False)
