"""A rule in plain terms says what the rule of the standard says, and comes back from it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.domain.recurrence import occurrences
from campaigndesk.domain.repeating import (
    DAILY,
    DAYS,
    LAST_DAY,
    LAST_WEEKDAY,
    MONTHLY,
    SAME_WEEKDAY,
    Repeat,
    monthly_ways,
    moved_rule,
    repeat_of,
    rule_of,
)

START = date(2026, 12, 8)


@pytest.mark.parametrize(
    ("repeat", "days"),
    [
        (Repeat(count=3), ["12-08", "12-15", "12-22"]),
        (Repeat(every=2, days=(1, 3), count=4), ["12-08", "12-10", "12-22", "12-24"]),
        (Repeat(unit=DAILY, every=3, until=date(2026, 12, 14)), ["12-08", "12-11", "12-14"]),
        (Repeat(unit=MONTHLY, count=2), ["12-08", "01-08"]),
        (Repeat(unit=MONTHLY, monthly=SAME_WEEKDAY, count=3), ["12-08", "01-12", "02-09"]),
    ],
)
def test_the_dates_are_those_that_were_said_and_the_rule_reads_the_same(repeat: Repeat, days: list[str]) -> None:
    rule = rule_of(repeat, START)
    found = occurrences(rule, datetime(2026, 12, 8, 9), "Europe/Ljubljana")
    assert [f"{time.wall:%m-%d}" for time in found] == days
    again = repeat_of(rule)
    assert again is not None
    assert rule_of(again, START) == rule


@pytest.mark.parametrize(("way", "days"), [(LAST_DAY, ["12-31", "01-31", "02-28"]),
                                           (LAST_WEEKDAY, ["12-31", "01-28", "02-25"])])  # fmt: skip
def test_the_end_of_the_month_is_found_in_short_months_too(way: str, days: list[str]) -> None:
    last = date(2026, 12, 31)
    assert way in monthly_ways(last)
    rule = rule_of(Repeat(unit=MONTHLY, monthly=way, count=3), last)
    found = occurrences(rule, datetime(2026, 12, 31, 9), "Europe/Ljubljana")
    assert [f"{time.wall:%m-%d}" for time in found] == days


def test_a_rule_that_says_more_is_not_simplified() -> None:
    assert repeat_of("FREQ=YEARLY;COUNT=2") is None
    assert repeat_of("FREQ=WEEKLY;BYSETPOS=1;COUNT=2") is None
    assert repeat_of("nonsense") is None


@pytest.mark.parametrize(
    ("rule", "start", "to", "moved"),
    [
        ("FREQ=WEEKLY;COUNT=4", "2026-12-05T09:00", "2026-12-09T09:00", "FREQ=WEEKLY;COUNT=4"),
        ("FREQ=WEEKLY;BYDAY=SA,SU;COUNT=4", "2026-12-05T09:00", "2026-12-07T09:00", "FREQ=WEEKLY;BYDAY=MO,TU;COUNT=4"),
        ("FREQ=DAILY;UNTIL=20261210", "2026-12-05T09:00", "2026-12-04T09:00", "FREQ=DAILY;UNTIL=20261209"),
        (
            "FREQ=WEEKLY;BYDAY=SA;UNTIL=20261219T085959", "2026-12-05T09:00", "2026-12-05T08:30",
            "FREQ=WEEKLY;BYDAY=SA;UNTIL=20261219T082959",
        ),
        (
            "FREQ=MONTHLY;BYMONTHDAY=15;COUNT=3", "2026-12-15T09:00", "2026-12-17T09:00",
            "FREQ=MONTHLY;BYMONTHDAY=17;COUNT=3",
        ),
        (
            "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "2026-12-31T09:00", "2027-01-01T09:00",
            "FREQ=MONTHLY;BYMONTHDAY=1;COUNT=3",
        ),
        ("FREQ=MONTHLY;BYDAY=2TU;COUNT=3", "2026-12-08T09:00", "2026-12-15T09:00", "FREQ=MONTHLY;BYDAY=3TU;COUNT=3"),
        ("FREQ=YEARLY;BYMONTH=12;COUNT=3", "2026-12-08T09:00", "2026-12-15T09:00", "FREQ=YEARLY;BYMONTH=12;COUNT=3"),
    ],
)  # fmt: skip
def test_a_rule_goes_along_with_its_posts(rule: str, start: str, to: str, moved: str) -> None:
    assert moved_rule(rule, datetime.fromisoformat(start), datetime.fromisoformat(to)) == moved


@given(
    every=st.integers(1, 3),
    others=st.sets(st.integers(0, 6), max_size=3),
    moves=st.lists(st.integers(-10, 10), min_size=1, max_size=2),
    ends=st.sampled_from(["COUNT=9", "UNTIL=20270308T235959", "UNTIL=20270308"]),
)
def test_the_rule_of_moved_posts_makes_just_these(every: int, others: set[int], moves: list[int], ends: str) -> None:
    """Also of those that leave weeks out, where the weekend lies between two of them or does not any more."""
    start = datetime(2026, 12, 8, 9)
    days = ",".join(DAYS[day] for day in sorted({start.weekday(), *others}))
    rule = f"FREQ=WEEKLY;INTERVAL={every};BYDAY={days};{ends}"
    posts = [time.wall for time in occurrences(rule, start, "UTC")]
    for move in map(timedelta, moves):
        rule = moved_rule(rule, start, start + move)
        start, posts = start + move, [post + move for post in posts]
    assert [time.wall for time in occurrences(rule, start, "UTC")] == posts
