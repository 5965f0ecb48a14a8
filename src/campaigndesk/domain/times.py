"""Local time and instants: UTC kept, zones named, the gaps and overlaps of summer time never guessed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from campaigndesk.domain.errors import InvalidInput

_FORM = "%Y-%m-%dT%H:%M:%SZ"


@lru_cache(maxsize=256)
def known_zone(name: str) -> bool:
    """Whether the name is an IANA time zone."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def zone_of(name: str) -> ZoneInfo:
    """The zone; raises InvalidInput for a name that is none."""
    if not known_zone(name):
        raise InvalidInput(f"“{name}” is not a time zone.", "Use a name such as Europe/Ljubljana.")
    return ZoneInfo(name)


def instant(moment: datetime) -> str:
    """An aware time as it is kept: UTC, to the second, `2026-12-10T09:00:00Z`."""
    return moment.astimezone(UTC).strftime(_FORM)


def moment(kept: str) -> datetime:
    """The aware UTC time of a kept instant."""
    # strptime takes ten times as long, and a month of posts asks hundreds of times.
    if len(kept) != 20 or kept[19] != "Z":
        raise ValueError(f"{kept!r} is not a kept instant")
    return datetime.fromisoformat(kept)


def local(kept: str, zone: str) -> datetime:
    """The instant as the clocks of the zone show it."""
    return moment(kept).astimezone(zone_of(zone))


def day_of(kept: str, zone: str) -> date:
    """The day an instant falls on in a zone: every view asks this function."""
    return local(kept, zone).date()


@dataclass(frozen=True, slots=True)
class Gap:
    """A local time that does not exist; the nearest times before and after that do, as aware times."""

    before: datetime
    after: datetime


@dataclass(frozen=True, slots=True)
class Overlap:
    """A local time that happens twice, as the two aware times."""

    first: datetime
    second: datetime


def resolve(wall: datetime, zone: str) -> datetime | Gap | Overlap:
    """The aware time of a naive local time, or why there is none or more than one.

    A gap names the last valid minute before it and the first after it.
    """
    place = zone_of(zone)
    first, second = wall.replace(tzinfo=place, fold=0), wall.replace(tzinfo=place, fold=1)
    if first.utcoffset() == second.utcoffset():
        return first
    if first.astimezone(UTC).astimezone(place).replace(tzinfo=None) == wall:
        return Overlap(first, second)
    offsets = sorted((first.utcoffset() or timedelta(), second.utcoffset() or timedelta()))
    jump = offsets[1] - offsets[0]
    low, high = wall - jump, wall
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) / 2
        if middle.replace(tzinfo=place).astimezone(UTC).astimezone(place).replace(tzinfo=None) == middle:
            low = middle
        else:
            high = middle
    edge = (high + timedelta(seconds=30)).replace(second=0, microsecond=0)
    return Gap((edge - timedelta(minutes=1)).replace(tzinfo=place), (edge + jump).replace(tzinfo=place))


def resolved(wall: datetime, zone: str, *, later: bool | None = None) -> datetime:
    """The aware time of a naive local time; `later` answers an overlap (False: the first, True: the second).

    Raises InvalidInput naming the two nearest valid times of a gap, or asking which of an overlap is meant.
    """
    found = resolve(wall, zone)
    if isinstance(found, Gap):
        raise InvalidInput(
            f"{wall:%H:%M} on {wall:%Y-%m-%d} does not exist in {zone}: the clocks go forward.",
            f"Use {found.before:%H:%M} or {found.after:%H:%M}.",
        )
    if isinstance(found, Overlap):
        if later is None:
            raise InvalidInput(
                f"{wall:%H:%M} on {wall:%Y-%m-%d} happens twice in {zone}: the clocks go back.",
                f"Say whether you mean the first (UTC{found.first:%z}) or the second (UTC{found.second:%z}).",
            )
        return found.second if later else found.first
    return found
