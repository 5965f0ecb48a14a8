"""The board counts and lists the same posts, each in one column, in pages without gaps."""

from __future__ import annotations

from collections import Counter

import pytest

from campaigndesk.actions.approving import submit_post
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import delete_post, draft_post
from campaigndesk.actions.scheduling import hold_record
from campaigndesk.actions.series import repeat_post
from campaigndesk.domain.records import Record
from campaigndesk.store.board import COLUMNS, count_board, list_column
from campaigndesk.store.calendar import Filter
from campaigndesk.store.records import forget_records

NOW = "2026-12-06T00:00:00Z"


@pytest.fixture
def posts(desk: Desk) -> list[Record]:
    """Forty posts, some in review, some on hold, some without a time."""
    made = []
    for n in range(40):
        at = f"2026-12-{2 + n % 10:02d}T{6 + n % 7:02d}:00:00Z" if n % 8 else ""
        made.append(
            draft_post(desk, country="SI", channel=("x", "facebook")[n % 2], text=f"Objava {n}", proposed_at=at)
        )
    for post in made[::5]:
        submit_post(desk, post.id)
    for post in made[::7]:
        hold_record(desk, post.id, "Počakajmo")
    return made


@pytest.mark.parametrize("wanted", [Filter(), Filter(channels=("x",)), Filter(stages=("in_review",))])
def test_every_post_stands_in_one_column_and_is_counted_there(desk: Desk, posts: list[Record], wanted: Filter) -> None:
    now = [desk.find(post.id) for post in posts]
    expected = Counter(
        "held" if post.get("hold") else str(post.get("stage", "draft"))
        for post in now
        if (not wanted.channels or post.get("channel") in wanted.channels)
        and (not wanted.stages or post.get("stage", "draft") in wanted.stages)
    )
    counts = desk.read(count_board, NOW, wanted)
    assert {name: count for name, count in counts.items() if count} == dict(expected)
    for name in COLUMNS:
        assert len(desk.read(list_column, name, NOW, wanted, 100)) == counts[name]


def test_a_column_read_in_pages_shows_every_post_once_the_soonest_first(desk: Desk, posts: list[Record]) -> None:
    whole = desk.read(list_column, "draft", NOW, Filter(), 100)
    paged, after = [], None
    while page := desk.read(list_column, "draft", NOW, Filter(), 3, after):
        paged += page
        after = page[-1]
    assert paged == whole
    assert len({line.id for line in whole}) == len(whole) > 20
    timed = [line.at for line in whole if line.at]
    assert timed == sorted(timed)
    assert [line.at for line in whole][len(timed) :] == [""] * (len(whole) - len(timed))


def test_a_scheduled_post_whose_time_has_passed_is_missed(desk: Desk, posts: list[Record]) -> None:
    with desk.store.writing() as conn:
        conn.exec_driver_sql("UPDATE post SET stage = 'scheduled', confirmed = 1 WHERE held = 0 AND at IS NOT NULL")
    counts = desk.read(count_board, NOW)
    missed, scheduled = (desk.read(list_column, name, NOW, Filter(), 100) for name in ("missed", "scheduled"))
    assert (len(missed), len(scheduled)) == (counts["missed"], counts["scheduled"])
    assert missed
    assert scheduled
    assert max(line.at for line in missed) < NOW <= min(line.at for line in scheduled)


def test_the_board_counts_right_after_posts_came_changed_and_went(desk: Desk, posts: list[Record]) -> None:
    delete_post(desk, posts[1].id)
    repeat_post(desk, posts[2].id, "FREQ=WEEKLY;COUNT=3")
    counts = desk.read(count_board, NOW)
    assert counts["draft"] == len(desk.read(list_column, "draft", NOW, Filter(), 100))
    assert counts == desk.read(count_board, NOW, Filter(countries=("SI",)))
    with desk.store.writing() as conn:
        forget_records(conn, [post.id for post in posts])
    assert sum(desk.read(count_board, NOW).values()) == 2
