"""The counts beside the choices of a filter are those that one would count by hand."""

from __future__ import annotations

from typing import Any

import pytest

from campaigndesk.actions.approving import submit_post
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.domain.records import Record
from campaigndesk.store.board import count_board
from campaigndesk.store.calendar import Filter, list_agenda
from campaigndesk.store.choices import FIELDS, count_unscheduled, list_choices, without

DEFAULTS = {"stage": "draft", "campaign": ""}


@pytest.fixture
def posts(desk: Desk) -> list[Record]:
    """Thirty posts that differ in channel, language and campaign; each sixth is without a time, five are in review."""
    made = []
    for n in range(30):
        at = f"2026-12-{2 + n % 10:02d}T08:00:00Z" if n % 6 else ""
        channel, language = ("x", "facebook", "telegram")[n % 3], ("sl", "en")[n % 2]
        campaign = ("", "c-1", "c-2", "c-2")[n % 4]
        post = draft_post(desk, country="SI", channel=channel, language=language, campaign=campaign, text=f"Objava {n}",
                          proposed_at=at)  # fmt: skip
        made.append(post)
    for post in made[1:6]:
        submit_post(desk, post.id)
    return [desk.find(post.id) for post in made]


def value_of(record: Record, column: str) -> str:
    return str(record.get(column) or DEFAULTS.get(column, ""))


def fits(record: Record, wanted: Filter) -> bool:
    chosen = {column: getattr(wanted, field) for column, field in FIELDS.items()}
    return all(not values or value_of(record, column) in values for column, values in chosen.items())


@pytest.mark.parametrize(
    "chosen",
    [
        {},
        {"channels": ("x",)},
        {"channels": ("x", "telegram"), "languages": ("sl",)},
        {"campaigns": ("c-2",)},
        {"campaigns": ("c-1",), "stages": ("in_review",), "countries": ("SI",)},
        {"owners": ("somebody",)},
    ],
)
def test_each_choice_has_the_count_of_what_it_would_leave(
    desk: Desk, posts: list[Record], chosen: dict[str, Any]
) -> None:
    wanted = Filter(**chosen)
    found = desk.read(list_choices, wanted, "")
    for column in FIELDS:
        others = [post for post in posts if fits(post, without(wanted, column))]
        by_hand = {value: sum(value_of(p, column) == value for p in others) for value in
                   {value_of(p, column) for p in others}}  # fmt: skip
        assert found.counts[column] == by_hand, column
    left = [post for post in posts if fits(post, wanted)]
    assert found.total == len(left)
    assert found.untimed == sum(not post.get("proposed_at") for post in left)


def test_people_and_campaigns_are_named(desk: Desk, posts: list[Record]) -> None:
    owner = desk.author.person
    assert desk.read(list_choices, Filter(), "").titles == {owner: desk.find(owner).get("name")}


def test_what_waits_for_the_person_is_counted_under_the_other_filters(desk: Desk, posts: list[Record]) -> None:
    person = desk.author.person
    every = desk.read(list_choices, Filter(), person)
    of_x = desk.read(list_choices, Filter(channels=("x",)), person)
    assert every.waiting >= of_x.waiting
    waits = desk.read(list_choices, Filter(waits_for=person), person)
    assert waits.total == waits.waiting == every.waiting


def test_a_scheduled_post_whose_time_has_passed_is_counted_and_found_as_missed(desk: Desk, posts: list[Record]) -> None:
    with desk.store.writing() as conn:
        for post, at in ((posts[7], "0"), (posts[8], "0"), (posts[9], "9999999999")):
            conn.exec_driver_sql(
                "UPDATE post SET stage = 'scheduled', confirmed = 1, at = 0 + ? WHERE id = ?", (at, post.id)
            )
    stages = desk.read(list_choices, Filter(), "").counts["stage"]
    assert (stages["missed"], stages["scheduled"]) == (2, 1)
    assert sum(stages.values()) == len(posts)
    cases = ((("missed",), 2), (("scheduled",), 1), (("scheduled", "missed"), 3), (("missed", "draft"), 24))
    for chosen, count in cases:
        wanted = Filter(stages=chosen)
        assert desk.read(list_choices, wanted, "").total == count
        found = desk.read(list_agenda, "1970-01-01T00:00:00Z", "2290-01-01T00:00:00Z", wanted)
        assert len(found) + desk.read(count_unscheduled, wanted) == count
        board = desk.read(count_board, "2026-11-25T13:00:00Z", wanted)
        assert (board["missed"], board["scheduled"]) == (2 * ("missed" in chosen), 1 * ("scheduled" in chosen))
