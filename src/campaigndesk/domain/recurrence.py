"""Series of posts: local times out of a recurrence rule (RFC 5545), each at its own instant."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice, takewhile

from dateutil.rrule import rrulestr

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.times import instant, resolved

MOST_OCCURRENCES = 200
"""A series makes at most so many posts at once: each has its own approval."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time of a series: local time, its instant (empty where it does not exist once), and why not."""

    wall: datetime
    at: str
    problem: str = ""


def _times(rule: str, starts_at: datetime) -> Iterator[datetime]:
    if "DTSTART" in rule.upper():
        raise InvalidInput("A recurrence rule names no start of its own.", "Leave out DTSTART.")
    try:
        return iter(rrulestr(rule, dtstart=starts_at))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InvalidInput(
            f"“{rule}” is not a recurrence rule.", "Use a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=6."
        ) from error


def occurrences(
    rule: str, starts_at: datetime, zone: str, skipped: Collection[str] = (), most: int = MOST_OCCURRENCES
) -> list[Occurrence]:
    """The times of a series, by the wall clock of its zone, less the skipped days (`2026-12-08`).

    The wall clock stays when summer time begins or ends. A time in a gap or an overlap has no instant but a problem.
    Raises InvalidInput for a bad rule or one without an end (COUNT or UNTIL) that would run past `most`.
    """
    found: list[Occurrence] = []
    walls = islice(_times(rule, starts_at), most + len(skipped) + 1)
    for wall in walls:
        if wall.date().isoformat() in skipped:
            continue
        try:
            found.append(Occurrence(wall, instant(resolved(wall, zone))))
        except InvalidInput as error:
            found.append(Occurrence(wall, "", str(error)))
    if len(found) > most:
        raise InvalidInput(f"This rule makes more than {most} posts.", "Give it an end: COUNT or UNTIL.")
    return found


def ended_before(rule: str, wall: datetime) -> str:
    """The rule with its end just before a local time: what is left of a series when “this and following” change."""
    parts = [part for part in rule.split(";") if not part.upper().startswith(("COUNT=", "UNTIL="))]
    return ";".join([*parts, f"UNTIL={wall - timedelta(seconds=1):%Y%m%dT%H%M%S}"])


def continued_from(rule: str, starts_at: datetime, wall: datetime) -> str:
    """The rule for a new series that begins at one of its occurrences: a COUNT is lowered by those before."""
    parts = []
    before = len(list(takewhile(lambda time: time < wall, _times(rule, starts_at))))
    for part in rule.split(";"):
        name, _, value = part.partition("=")
        parts.append(f"COUNT={max(1, int(value) - before)}" if name.upper() == "COUNT" else part)
    return ";".join(parts)
