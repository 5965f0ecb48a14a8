"""Lanes of the timeline say the same as the posts do, counted one by one; also over the change of the clocks."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from campaigndesk.actions.campaigns import start_campaign
from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.actions.drafting import draft_post
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import day_of, instant, zone_of
from campaigndesk.store.calendar import Filter, list_agenda
from campaigndesk.store.timeline import count_lane_days, list_campaign_lanes, list_country_lanes, list_lane_days

ZONE = "Europe/Ljubljana"
FIRST = date(2026, 10, 1)
DAYS = [FIRST + timedelta(days=n) for n in range(92)]


def borders() -> list[str]:
    from datetime import datetime

    ends = [*DAYS, DAYS[-1] + timedelta(days=1)]
    return [instant(datetime(day.year, day.month, day.day, tzinfo=zone_of(ZONE))) for day in ends]


@pytest.fixture
def posts(desk: Desk) -> list[Record]:
    """Sixty posts around midnight in Ljubljana, on days before and after the clocks go back."""
    made = []
    for n in range(60):
        day, hour = DAYS[n * 3 % 92], (21, 22, 23, 9)[n % 4]
        made.append(
            draft_post(
                desk,
                country="SI",
                channel=("x", "facebook")[n % 2],
                campaign=("", "c-1", "c-2")[n % 3],
                text=f"Objava {n}",
                proposed_at=f"{day}T{hour:02}:30:00Z",
            )
        )
    return made


def counted(posts: list[Record], lane: str) -> list[int]:
    """By the records alone, with the one rule of which day an instant falls on."""
    found = Counter(day_of(str(r.get("proposed_at")), ZONE) for r in posts if str(r.get("campaign") or "") == lane)
    return [found[day] for day in DAYS]


@pytest.mark.parametrize("top", [0, 1, 3])
def test_each_day_of_a_lane_has_its_count_and_its_first_posts(desk: Desk, posts: list[Record], top: int) -> None:
    found = desk.read(list_lane_days, "campaign", ["", "c-1", "c-2"], borders(), top)
    for lane, days in found.items():
        assert [day.count for day in days] == counted(posts, lane)
        for day, where in zip(days, DAYS, strict=True):
            assert len(day.top) == min(day.count, top)
            assert all(day_of(line.at, ZONE) == where and line.campaign == lane for line in day.top)
            assert [line.at for line in day.top] == sorted(line.at for line in day.top)


def test_lanes_by_country_count_the_same_posts(desk: Desk, posts: list[Record]) -> None:
    found = desk.read(list_lane_days, "country", ["SI", "GE"], borders(), 2)
    assert sum(day.count for day in found["SI"]) == sum(sum(counted(posts, lane)) for lane in ("", "c-1", "c-2"))
    assert not any(day.count for day in found["GE"])


def test_a_filter_leaves_what_fits_it(desk: Desk, posts: list[Record]) -> None:
    wanted = Filter(channels=("x",), campaigns=("c-1",))
    fits = [r for r in posts if r.get("channel") == "x" and r.get("campaign") == "c-1"]
    found = desk.read(list_lane_days, "campaign", ["c-1"], borders(), 1, wanted)
    assert [day.count for day in found["c-1"]] == counted(fits, "c-1")
    assert [lane.key for lane in desk.read(list_campaign_lanes, borders(), "2026-10-01", "2026-12-31", wanted)] == [
        "c-1"
    ]


@pytest.mark.parametrize("by", ["campaign", "country"])
@pytest.mark.parametrize(
    "wanted",
    [
        Filter(channels=("x",)), Filter(languages=("sl",)), Filter(stages=("draft", "approved")),
        Filter(owners=("somebody",)), Filter(campaigns=("c-2",)), Filter(channels=("facebook",), campaigns=("", "c-1")),
        Filter(stages=("missed",)), Filter(waits_for="nobody"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("top", [0, 2])
def test_whatever_is_filtered_lanes_count_and_show_the_posts_that_fit(
    desk: Desk, posts: list[Record], by: str, wanted: Filter, top: int
) -> None:
    for post, country, language, owner in zip(
        posts, ("SI", "GE", "UA") * 20, ("sl", "en") * 30, "ab" * 30, strict=True
    ):
        desk.act(Draft("set@1", post.id, "post", {"fields": {"language": {"value": language, "base": ""}}}))
        with desk.store.writing() as conn:
            conn.exec_driver_sql(
                "UPDATE post SET country = ?, owner = ? WHERE id = ?",
                (country, "somebody" if owner == "a" else "else", post.id),
            )
    fitting = desk.read(list_agenda, borders()[0], borders()[-1], wanted, 100)
    counts: dict[str, list[int]] = {}
    for line in fitting:
        key = line.campaign if by == "campaign" else line.country
        days = counts.setdefault(key, [0] * len(DAYS))
        days[DAYS.index(day_of(line.at, ZONE))] += 1
    assert desk.read(count_lane_days, by, None, borders(), wanted) == counts
    keys = ["", "c-1", "c-2"] if by == "campaign" else ["SI", "GE", "UA"]
    found = desk.read(list_lane_days, by, keys, borders(), top, wanted)
    assert desk.read(count_lane_days, by, keys, borders(), wanted) == {
        key: [day.count for day in days] for key, days in found.items()
    }
    assert {key: [day.count for day in days] for key, days in found.items() if any(day.count for day in days)} == counts
    shown = [line.id for days in found.values() for day in days for line in day.top]
    assert len(shown) == len(set(shown)) == sum(min(n, top) for days in counts.values() for n in days)
    assert set(shown) <= {line.id for line in fitting}


def test_campaigns_have_lanes_by_their_start_and_posts_of_none_the_last(desk: Desk, posts: list[Record]) -> None:
    later = start_campaign(desk, title="B", lead_country="SI", starts_on="2026-11-01", ends_on="2026-11-05")
    sooner = start_campaign(desk, title="A", lead_country="SI", starts_on="2026-09-01", ends_on="2026-10-01")
    start_campaign(desk, title="Over", lead_country="SI", starts_on="2026-08-01", ends_on="2026-09-30")
    lanes = desk.read(list_campaign_lanes, borders(), "2026-10-01", "2026-12-31")
    assert [lane.key for lane in lanes] == [sooner.id, later.id, "c-1", "c-2", ""]
    assert not desk.read(list_campaign_lanes, borders()[:1] * 2, "2026-10-01", "2026-10-01")[1:]


def test_a_country_has_the_campaigns_that_it_leads_or_has_joined(desk: Desk) -> None:
    made = start_campaign(
        desk, title="A", lead_country="SI", starts_on="2026-10-01", ends_on="2026-10-05", partners=("GE", "UA")
    )
    assert [lane.key for lane in desk.read(list_country_lanes, borders(), "2026-10-01", "2026-12-31")] == ["SI"]
    lanes = desk.read(list_country_lanes, borders(), "2026-10-01", "2026-12-31", Filter(countries=("SI",)))
    assert [bar.id for bar in lanes[0].bars] == [made.id]
