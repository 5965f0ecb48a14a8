"""Days, agendas, bars and filters say the same as the records do, counted one by one."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import delete_post, draft_post
from campaigndesk.actions.scheduling import hold_record, propose_time
from campaigndesk.domain.records import Record
from campaigndesk.store.calendar import (
    Filter,
    count_by_stage,
    list_agenda,
    list_days,
    list_unscheduled,
)
from campaigndesk.store.inbox import counts
from campaigndesk.store.records import list_records

BORDERS = [f"2026-12-{day:02d}T23:00:00Z" for day in range(1, 12)]
Drafting = Callable[..., Record]


@pytest.fixture
def posts(desk: Desk) -> list[Record]:
    """Forty posts on ten days, at some times twice, five without any time."""
    made = []
    for n in range(40):
        at = f"2026-12-{2 + n % 10:02d}T{6 + n % 7:02d}:00:00Z" if n % 8 else ""
        made.append(
            draft_post(
                desk,
                country="SI",
                channel=("x", "facebook", "telegram")[n % 3],
                language=("sl", "en")[n % 2],
                campaign=("", "c-1", "c-2")[n % 3],
                text=f"Objava {n}",
                proposed_at=at,
            )
        )
    return made


def days_of(records: list[Record]) -> list[list[str]]:
    """By the records alone: for each span the times of its posts, in order."""
    times = [str(r.get("proposed_at") or "") for r in records]
    return [sorted(t for t in times if low <= t < high) for low, high in pairwise(BORDERS)]


def test_each_day_has_its_count_and_its_first_posts(desk: Desk, posts: list[Record]) -> None:
    days = desk.read(list_days, BORDERS, 3)
    expected = days_of(posts)
    assert [day.count for day in days] == [len(times) for times in expected]
    assert [[line.at for line in day.top] for day in days] == [times[:3] for times in expected]


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (Filter(channels=("x",)), lambda r: r.get("channel") == "x"),
        (Filter(channels=("x",), languages=("sl",)), lambda r: (r.get("channel"), r.get("language")) == ("x", "sl")),
        (Filter(campaigns=("c-1",)), lambda r: r.get("campaign") == "c-1"),
        (Filter(campaigns=("c-1", "c-2")), lambda r: bool(r.get("campaign"))),
        (Filter(stages=("approved",)), lambda r: False),
        (Filter(countries=("GE",)), lambda r: False),
        (Filter(waits_for="nobody"), lambda r: False),
    ],
)  # fmt: skip
def test_a_filter_leaves_what_fits_it(
    desk: Desk, posts: list[Record], wanted: Filter, fits: Callable[[Record], bool]
) -> None:
    expected = [r for r in posts if fits(r)]
    days = desk.read(list_days, BORDERS, 100, wanted)
    assert [[line.at for line in day.top] for day in days] == days_of(expected)
    timed = {r.id for r in expected if r.get("proposed_at")}
    agenda = desk.read(list_agenda, BORDERS[0], BORDERS[-1], wanted)
    assert {line.id for line in agenda} == {i for i in timed if i in {line.id for line in agenda}}
    assert sum(desk.read(count_by_stage, wanted).values()) == len(expected)


def test_posts_of_one_owner_are_found(desk: Desk, posts: list[Record]) -> None:
    owner = desk.author.person
    assert sum(day.count for day in desk.read(list_days, BORDERS, 1, Filter(owners=(owner,)))) > 20
    assert sum(day.count for day in desk.read(list_days, BORDERS, 1, Filter(owners=("somebody",)))) == 0
    assert desk.read(counts, desk.author).drafts == 40


def test_an_agenda_read_in_pages_shows_every_post_once(desk: Desk, posts: list[Record]) -> None:
    whole = desk.read(list_agenda, BORDERS[0], BORDERS[-1])
    paged, after = [], None
    while page := desk.read(list_agenda, BORDERS[0], BORDERS[-1], Filter(), 4, after):
        paged += page
        after = page[-1]
    assert paged == whole
    assert len({line.id for line in whole}) == len(whole) > 30


def test_posts_without_a_time_are_in_the_tray_the_newest_first(desk: Desk, posts: list[Record]) -> None:
    tray = desk.read(list_unscheduled)
    assert [line.id for line in tray] == [r.id for r in reversed(posts) if not r.get("proposed_at")]
    assert {line.at for line in tray} == {""}


def test_a_moved_held_or_deleted_post_is_drawn_as_it_is(desk: Desk, posts: list[Record]) -> None:
    propose_time(desk, posts[1].id, "2026-12-11T06:00:00Z")
    hold_record(desk, posts[1].id, "Počakajmo")
    last = desk.read(list_days, BORDERS, 1)[-1]
    assert (last.top[0].id, last.top[0].held) == (posts[1].id, True)
    before = sum(day.count for day in desk.read(list_days, BORDERS, 1))
    delete_post(desk, posts[1].id)
    assert sum(day.count for day in desk.read(list_days, BORDERS, 1)) == before - 1


def test_records_are_listed_by_their_fields_and_in_pages(desk: Desk, posts: list[Record]) -> None:
    found = desk.read(list_records, "post", where={"channel": "x", "text": "Objava 6"})
    assert [r.id for r in found] == [posts[6].id]
    first = desk.read(list_records, "post", limit=25)
    rest = desk.read(list_records, "post", limit=25, after=first[-1].id)
    assert [r.id for r in (*first, *rest)] == [r.id for r in posts]


def test_no_borders_are_no_days(desk: Desk) -> None:
    assert desk.read(list_days, [], 3) == []
    assert desk.read(list_days, ["2026-12-01T00:00:00Z"], 3) == []
