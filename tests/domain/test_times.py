"""Times: every zone of the network, the gaps and overlaps of summer time, and the day a post falls on."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.recurrence import continued_from, ended_before, occurrences
from campaigndesk.domain.times import Gap, Overlap, day_of, instant, local, moment, resolve, resolved

SUMMER_ZONES = sorted({c.zone for c in COUNTRIES.values()} - {"Asia/Tbilisi", "Europe/Chisinau"})
EASTERN = {"Europe/Sofia", "Europe/Tallinn", "Europe/Vilnius", "Europe/Bucharest", "Europe/Kyiv"}


@pytest.mark.parametrize("zone", SUMMER_ZONES)
def test_a_time_that_does_not_exist_names_the_two_nearest_that_do(zone: str) -> None:
    hour = 3 if zone in EASTERN else 2
    found = resolve(datetime(2027, 3, 28, hour, 30), zone)
    assert isinstance(found, Gap)
    assert (found.before.replace(tzinfo=None), found.after.replace(tzinfo=None)) == (
        datetime(2027, 3, 28, hour - 1, 59),
        datetime(2027, 3, 28, hour + 1, 0),
    )
    assert found.after.astimezone(UTC) - found.before.astimezone(UTC) == timedelta(minutes=1)


def test_moldova_goes_forward_an_hour_before_its_neighbours() -> None:
    assert isinstance(resolve(datetime(2027, 3, 28, 2, 30), "Europe/Chisinau"), Gap)


@pytest.mark.parametrize("zone", SUMMER_ZONES)
def test_a_time_that_happens_twice_is_asked_for(zone: str) -> None:
    hour = 3 if zone in EASTERN else 2
    wall = datetime(2026, 10, 25, hour, 30)
    found = resolve(wall, zone)
    assert isinstance(found, Overlap)
    with pytest.raises(InvalidInput, match="happens twice"):
        resolved(wall, zone)
    assert resolved(wall, zone, later=True).astimezone(UTC) - resolved(wall, zone, later=False).astimezone(
        UTC
    ) == timedelta(hours=1)


def test_a_gap_is_refused_in_words() -> None:
    with pytest.raises(InvalidInput) as caught:
        resolved(datetime(2027, 3, 28, 2, 30), "Europe/Ljubljana")
    assert caught.value.sentence.startswith("02:30 on 2027-03-28 does not exist")
    assert caught.value.fix == "Use 01:59 or 03:00."


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(InvalidInput, match="not a time zone"):
        resolved(datetime(2026, 12, 1, 9, 0), "Europe/Atlantis")


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2037, 12, 31)),
    st.sampled_from(sorted({c.zone for c in COUNTRIES.values()})),
)
def test_a_local_time_that_exists_once_comes_back_from_its_instant(wall: datetime, zone: str) -> None:
    wall = wall.replace(microsecond=0)
    found = resolve(wall, zone)
    if isinstance(found, datetime):
        assert local(instant(found), zone).replace(tzinfo=None) == wall
    elif isinstance(found, Gap):
        assert found.before < found.after


def test_the_same_instant_falls_on_another_day_in_another_zone() -> None:
    late = "2026-12-10T22:30:00Z"
    assert day_of(late, "Europe/Ljubljana") == date(2026, 12, 10)
    assert day_of(late, "Asia/Tbilisi") == date(2026, 12, 11)
    assert instant(moment(late)) == late


def test_a_weekly_post_stays_at_nine_when_the_clocks_change() -> None:
    found = occurrences("FREQ=WEEKLY;COUNT=3", datetime(2027, 3, 21, 9, 0), "Europe/Ljubljana")
    assert [o.at for o in found] == ["2027-03-21T08:00:00Z", "2027-03-28T07:00:00Z", "2027-04-04T07:00:00Z"]


def test_a_skipped_day_is_left_out_and_a_gap_is_told() -> None:
    found = occurrences("FREQ=DAILY;COUNT=3", datetime(2027, 3, 27, 2, 30), "Europe/Ljubljana", skipped=["2027-03-27"])
    assert [bool(o.at) for o in found] == [False, True]
    assert "does not exist" in found[0].problem


@pytest.mark.parametrize("rule", ["every Monday", "FREQ=WEEKLY;BYDAY=XX", "", "DTSTART:20270101\nFREQ=DAILY"])
def test_a_rule_that_is_none_is_refused_with_an_example(rule: str) -> None:
    with pytest.raises(InvalidInput):
        occurrences(rule, datetime(2026, 12, 1, 9, 0), "Europe/Ljubljana")


def test_a_rule_without_an_end_is_refused() -> None:
    with pytest.raises(InvalidInput, match="more than 200"):
        occurrences("FREQ=DAILY", datetime(2026, 12, 1, 9, 0), "Europe/Ljubljana")


def test_this_and_following_cuts_a_series_in_two_that_make_up_the_whole() -> None:
    start, zone = datetime(2026, 12, 1, 9, 0), "Europe/Ljubljana"
    rule = "FREQ=DAILY;COUNT=6"
    whole = occurrences(rule, start, zone)
    cut = whole[2].wall
    first = occurrences(ended_before(rule, cut), start, zone)
    rest = occurrences(continued_from(rule, start, cut), cut, zone)
    assert first + rest == whole


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY;COUNT=5", "freq=hourly"])
def test_a_rule_that_repeats_within_a_day_is_refused_before_it_is_searched_for_ever(rule: str) -> None:
    with pytest.raises(InvalidInput, match="repeats daily at most"):
        occurrences(rule, datetime(2026, 12, 1, 9, 0), "Europe/Ljubljana")


@pytest.mark.parametrize(
    "rule", ["RRULE:COUNT=4;FREQ=DAILY", "FREQ=DAILY;COUNT=4", "FREQ=DAILY;INTERVAL=2;UNTIL=20261207T235959"]
)
def test_a_rule_as_calendars_write_it_is_cut_in_two_as_well(rule: str) -> None:
    start, zone = datetime(2026, 12, 1, 9, 0), "Europe/Ljubljana"
    whole = occurrences(rule, start, zone)
    cut = whole[2].wall
    rest = occurrences(continued_from(rule, start, cut), cut, zone)
    assert (len(whole), occurrences(ended_before(rule, cut), start, zone) + rest) == (4, whole)


@pytest.mark.parametrize("rule", ["RDATE:20261208T090000", "EXDATE:20261208T090000", "FREQ=DAILY;COUNT=2;X=1"])
def test_what_is_not_one_rule_is_refused(rule: str) -> None:
    with pytest.raises(InvalidInput):
        occurrences(rule, datetime(2026, 12, 1, 9, 0), "Europe/Ljubljana")


def test_a_rule_that_ends_at_an_instant_of_utc_is_refused_with_what_to_do() -> None:
    with pytest.raises(InvalidInput, match="Leave out the Z"):
        occurrences("FREQ=DAILY;UNTIL=20261203T080000Z", datetime(2026, 12, 1, 9, 0), "Europe/Ljubljana")
