"""Series of posts: local times out of a recurrence rule (RFC 5545), each at its own instant."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
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


def _parts(rule: str) -> dict[str, str]:
    """The parts of one rule by their names in capitals. Raises InvalidInput for what is no rule for posts."""
    text = rule.upper().removeprefix("RRULE:")
    parts = {name.strip(): value.strip() for name, _, value in (part.partition("=") for part in text.split(";"))}
    if "DTSTART" in text:
        raise InvalidInput("A recurrence rule names no start of its own.", "Leave out DTSTART.")
    if parts.get("FREQ") in ("SECONDLY", "MINUTELY", "HOURLY"):
        raise InvalidInput("A series repeats daily at most.", "Use DAILY, WEEKLY, MONTHLY or YEARLY.")
    if parts.get("UNTIL", "").endswith("Z"):
        raise InvalidInput("A series ends by the clocks of its own zone.", "Leave out the Z at the end of UNTIL.")
    if parts.get("FREQ") not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY") or ":" in text:
        raise _no_rule(rule)
    return parts


def _no_rule(rule: str) -> InvalidInput:
    return InvalidInput(f"“{rule}” is not a recurrence rule.", "Use a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=6.")


def _joined(parts: Mapping[str, str]) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _times(rule: str, starts_at: datetime) -> Iterator[datetime]:
    try:
        return iter(rrulestr(_joined(_parts(rule)), dtstart=starts_at))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise _no_rule(rule) from error


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
    parts = _parts(rule)
    parts.pop("COUNT", None)
    return _joined({**parts, "UNTIL": f"{wall - timedelta(seconds=1):%Y%m%dT%H%M%S}"})


def continued_from(rule: str, starts_at: datetime, wall: datetime) -> str:
    """The rule for a new series that begins at one of its occurrences: a COUNT is lowered by those before."""
    parts = _parts(rule)
    before = len(list(takewhile(lambda time: time < wall, _times(rule, starts_at))))
    if "COUNT" in parts:
        parts["COUNT"] = str(max(1, int(parts["COUNT"]) - before))
    return _joined(parts)
