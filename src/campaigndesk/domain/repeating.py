"""How a post is repeated in plain terms, and the same as a rule of RFC 5545; rules that say more stay as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from campaigndesk.domain.recurrence import occurrences

DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DAILY, WEEKLY, MONTHLY = "DAILY", "WEEKLY", "MONTHLY"
SAME_DAY, SAME_WEEKDAY, LAST_WEEKDAY, LAST_DAY = "day", "weekday", "last weekday", "last day"
_PLAIN: Final = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "COUNT", "UNTIL", "WKST"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """Every so many days, weeks or months; Monday is 0. It ends after `count` posts or on `until`, a day.

    `days`: of the week, where it is weekly; `monthly`: what stays the same from month to month.
    """

    unit: str = WEEKLY
    every: int = 1
    days: tuple[int, ...] = ()
    monthly: str = SAME_DAY
    count: int = 0
    until: date | None = None


def rule_of(repeat: Repeat, start: date) -> str:
    """The rule for posts from this day on."""
    parts = [f"FREQ={repeat.unit}"]
    if repeat.every > 1:
        parts.append(f"INTERVAL={repeat.every}")
    if repeat.unit == WEEKLY:
        days = sorted({*(repeat.days or (start.weekday(),))})
        parts.append("BYDAY=" + ",".join(DAYS[day] for day in days))
    elif repeat.unit == MONTHLY:
        parts.append(_monthly(repeat.monthly, start))
    if repeat.until is not None:
        parts.append(f"UNTIL={repeat.until:%Y%m%d}T235959")
    elif repeat.count:
        parts.append(f"COUNT={repeat.count}")
    return ";".join(parts)


def _monthly(way: str, start: date) -> str:
    weekday, nth = DAYS[start.weekday()], (start.day - 1) // 7 + 1
    return {
        SAME_DAY: f"BYMONTHDAY={start.day}", SAME_WEEKDAY: f"BYDAY={nth}{weekday}",
        LAST_WEEKDAY: f"BYDAY=-1{weekday}", LAST_DAY: "BYMONTHDAY=-1",
    }[way]  # fmt: skip


def monthly_ways(start: date) -> tuple[str, ...]:
    """What can stay the same from month to month for a post of this day."""
    ways = [SAME_DAY]
    ways.append(SAME_WEEKDAY if start.day <= 28 else LAST_WEEKDAY)
    if (start + timedelta(days=7)).month != start.month and LAST_WEEKDAY not in ways:
        ways.append(LAST_WEEKDAY)
    if (start + timedelta(days=1)).month != start.month:
        ways.append(LAST_DAY)
    return tuple(ways)


def repeat_of(rule: str) -> Repeat | None:
    """The plain terms of a rule; None where it says more than they can."""
    parts = {name: value for name, _, value in (part.partition("=") for part in rule.upper().split(";"))}
    unit = parts.get("FREQ", "")
    if unit not in (DAILY, WEEKLY, MONTHLY) or not set(parts) <= _PLAIN:
        return None
    by_day, by_month_day = parts.get("BYDAY", ""), parts.get("BYMONTHDAY", "")
    until = parts.get("UNTIL", "")[:8]
    try:
        end = date.fromisoformat(f"{until[:4]}-{until[4:6]}-{until[6:]}") if until else None
        every, count = int(parts.get("INTERVAL", "1")), int(parts.get("COUNT", "0"))
        days = tuple(DAYS.index(day) for day in by_day.split(",")) if unit == WEEKLY and by_day else ()
    except ValueError:
        return None
    monthly = SAME_DAY
    if unit == MONTHLY:
        monthly = (
            LAST_DAY if by_month_day == "-1" else LAST_WEEKDAY if by_day.startswith("-1")
            else SAME_WEEKDAY if by_day else SAME_DAY
        )  # fmt: skip
    return Repeat(unit=unit, every=every, days=days, monthly=monthly, count=count, until=end)


def moved_rule(rule: str, start: datetime, to: datetime) -> str:
    """The rule from a local time on, once the posts have been moved along from there to another.

    Days of the week and the end go along. What stays the same from month to month is what the moved posts have in
    common, or else what is nearest to the rule. A rule that says more than plain terms stays as it is.
    """
    repeat = repeat_of(rule)
    if repeat is None:
        return rule
    days = (to.date() - start.date()).days
    parts = [part.strip() for part in rule.upper().split(";")]
    ends = [_end_moved(part, days, to - start) if part.startswith("UNTIL=") else part for part in parts]
    if repeat.unit == MONTHLY:
        wanted = [one.wall - start + to for one in occurrences(rule, start, "UTC")]
        ways = sorted(monthly_ways(to.date()), key=lambda way: way != repeat.monthly)
        found = [_on_days(ends, _monthly(way, to.date())) for way in ways]
        return next((one for one in found if [t.wall for t in occurrences(one, to, "UTC")] == wanted), found[0])
    moved = sorted((day + days) % 7 for day in repeat.days)
    rest = ends if repeat.every == 1 or len(moved) < 2 else _with_week(ends, days)
    return _on_days(rest, "BYDAY=" + ",".join(DAYS[day] for day in moved))


def _with_week(parts: Sequence[str], days: int) -> list[str]:
    """The parts with the first day of the week moved too: which weeks are left out is counted by it."""
    begins = next((part.removeprefix("WKST=") for part in parts if part.startswith("WKST=")), DAYS[0])
    moved = DAYS[(DAYS.index(begins) + days) % 7]
    others = [part for part in parts if not part.startswith("WKST=")]
    return others if moved == DAYS[0] else [*others, f"WKST={moved}"]


def _on_days(parts: Sequence[str], days: str) -> str:
    """The rule with other days where it names any."""
    return ";".join(days if part.startswith(("BYDAY=", "BYMONTHDAY=")) else part for part in parts)


def _end_moved(part: str, days: int, by: timedelta) -> str:
    """An end that is a whole day stays one; one just before a post stays just before it."""
    end = part.removeprefix("UNTIL=")
    day = date.fromisoformat(f"{end[:4]}-{end[4:6]}-{end[6:8]}")
    if not end[8:] or end.endswith("T235959"):
        return f"UNTIL={day + timedelta(days=days):%Y%m%d}{end[8:]}"
    clock = time.fromisoformat(f"{end[9:11]}:{end[11:13]}:{end[13:15]}")
    return f"UNTIL={datetime.combine(day, clock) + by:%Y%m%dT%H%M%S}"
