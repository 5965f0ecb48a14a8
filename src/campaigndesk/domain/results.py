"""Results: the figures of a published post, as somebody read them on a day, and what the newest of them come to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import Record

FIGURES: Final = ("views", "reach", "reactions", "comments", "shares", "clicks", "followers")
"""How often it was shown and how many people it reached (AMEC's exposure), what they did, and followers gained."""
MOST: Final = 10**12


def problem_of_figure(value: object) -> str:
    """Why the value is no figure; nothing means that nobody read it."""
    whole = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST
    return "" if value is None or whole else "It must be a whole number from 0 up, or nothing."


def figures_of(result: Record) -> dict[str, int]:
    """The figures that were read."""
    return {name: int(value) for name in FIGURES if (value := result.get(name)) is not None}


def why_no_result(result: Record, look: Look) -> Refusal | None:
    """Why the record may not be the reading of a post's figures."""
    if result.kind != "result" or result.deleted:
        return None
    post = look.record(str(result.get("about")))
    if post is None or post.kind != "post":
        return Refusal("no_such_record", "The post that these figures are of is not here.", "Choose another post.")
    if post.get("country") != result.get("country"):
        return Refusal("wrong_country", "The figures of a post are its own country's.", "Choose one of your posts.")
    if not post.get("published"):
        return Refusal("not_published", "Only a published post has figures.", "Confirm its publication first.")
    if not result.get("read_on"):
        return Refusal("day_missing", "Figures need the day on which they were read.", "Give the day.")
    # By the clock of the far east of the network it may be tomorrow already.
    if str(result.get("read_on")) > (date.fromisoformat(look.day) + timedelta(days=1)).isoformat():
        return Refusal("not_yet", "Figures cannot be read on a day to come.", "Give the day on which they were read.")
    if not figures_of(result):
        return Refusal("no_figures", "There is no figure in it.", "Write at least one, or delete the reading.")
    return None


def in_order(readings: Iterable[Record]) -> list[Record]:
    """The oldest first; of one day, the one made last behind."""
    return sorted(readings, key=lambda reading: (str(reading.get("read_on")), reading.created.at, reading.id))


def newest(readings: Iterable[Record]) -> dict[str, int]:
    """Each figure of one post as it was read last: channels count from the beginning, so nothing is added up."""
    found: dict[str, int] = {}
    for reading in in_order(readings):
        found |= figures_of(reading)
    return {name: found[name] for name in FIGURES if name in found}


def summed(posts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """The figures of several posts together; one that nobody read is missing, which is not 0."""
    found: dict[str, int] = {}
    for figures in posts:
        for name, value in figures.items():
            found[name] = found.get(name, 0) + value
    return {name: found[name] for name in FIGURES if name in found}
