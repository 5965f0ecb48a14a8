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

_PERIOD = 400
"""Years after which each date falls on the same day of the week, with the same leap years."""
_LAST_YEAR = 9999
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time of a series: local time, its instant (empty where it does not exist once), and why not."""

    wall: datetime
    at: str
    problem: str = ""


def _parts(rule: str) -> dict[str, str]:
    """The parts of one rule by their names in capitals. Raises InvalidInput for what is no rule for posts."""
    if len(rule) > _LONGEST:
        raise _no_rule(f"{rule[:40]}…")
    text = rule.upper().removeprefix("RRULE:")
    parts = {name.strip(): value.strip() for name, _, value in (part.partition("=") for part in text.split(";"))}
    if "DTSTART" in text:
        raise InvalidInput("A recurrence rule names no start of its own.", "Leave out DTSTART.")
    if parts.get("FREQ") in ("SECONDLY", "MINUTELY", "HOURLY"):
        raise InvalidInput("A series repeats daily at most.", "Use DAILY, WEEKLY, MONTHLY or YEARLY.")
    if parts.get("UNTIL", "").endswith("Z"):
        raise InvalidInput("A series ends by the clocks of its own zone.", "Leave out the Z at the end of UNTIL.")
    if parts.get("FREQ") not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY") or ":" in text or "BYEASTER" in parts:
        raise _no_rule(rule)
    return parts


def _no_rule(rule: str) -> InvalidInput:
    return InvalidInput(f"“{rule}” is not a recurrence rule.", "Use a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=6.")


def _joined(parts: Mapping[str, str]) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _times(rule: str, starts_at: datetime) -> Iterator[datetime]:
    """The times of a rule, of some centuries at most.

    A rule that no day fits (30 February) is followed up to the last year there is. The calendar repeats itself every
    400 years: as near to that last year as these steps lead, little is left to go through.
    """
    parts, later = _parts(rule), (_LAST_YEAR - starts_at.year) // _PERIOD * _PERIOD
    if (year := parts.get("UNTIL", "")[:4]).isdigit():
        parts["UNTIL"] = f"{min(int(year) + later, _LAST_YEAR):04}{parts['UNTIL'][4:]}"
    try:
        times = rrulestr(_joined(parts), dtstart=starts_at.replace(year=starts_at.year + later))
        return (time.replace(year=time.year - later) for time in times)
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
    if len(found) > most or not _parts(rule).keys() & {"COUNT", "UNTIL"}:
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
