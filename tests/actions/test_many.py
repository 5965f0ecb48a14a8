"""The same with many posts: one step to undo, the time of day kept, and the reasons of those left as they are."""

from __future__ import annotations

import pytest

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.actions.events import add_event
from campaigndesk.actions.many import (
    assign_posts,
    delete_posts,
    move_posts,
    shift_posts,
    submit_posts,
    take_times_away,
    withdraw_posts,
)
from campaigndesk.actions.undoing import redo, undo
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.domain.times import local
from campaigndesk.store.records import find_record, save_record

ZONE = "Europe/Ljubljana"


@pytest.fixture
def posts(desk: Desk) -> list[Record]:
    """Three posts in the week before the clocks go forward (28 March 2027), one without a time."""
    times = ("2027-03-26T08:00:00Z", "2027-03-27T01:30:00Z", "2027-03-27T22:30:00Z", "")
    return [draft_post(desk, country="SI", channel="x", text=f"Objava {n}", proposed_at=at)
            for n, at in enumerate(times)]  # fmt: skip


def theirs(desk: Desk) -> str:
    fields = {"country": "GE", "channel": "x", "text": "…", "stage": "draft", "proposed_at": "2027-03-26T06:00:00Z",
              "zone": "Asia/Tbilisi", "contributors": []}  # fmt: skip
    with desk.store.writing() as conn:
        save_record(conn, Record("theirs", "post", NETWORK, Stamp("c", "nino", "2026-11-01T09:00:00Z"), fields))
    return "theirs"


def clocks(desk: Desk, posts: list[Record]) -> list[str]:
    times = [str(desk.find(post.id).get("proposed_at") or "") for post in posts]
    return [f"{local(at, ZONE):%d %H:%M}" if at else "" for at in times]


def test_shifted_posts_keep_their_time_of_day_when_the_clocks_change(desk: Desk, posts: list[Record]) -> None:
    before = clocks(desk, posts)
    assert before == ["26 09:00", "27 02:30", "27 23:30", ""]
    outcome = shift_posts(desk, [post.id for post in posts], 2, ZONE)
    assert clocks(desk, posts) == ["28 09:00", "29 02:30", "29 23:30", ""]
    assert outcome.done == tuple(post.id for post in posts[:3])
    assert outcome.left == {"This post has no time yet. Give it a date and a time first.": (posts[3].id,)}
    undo(desk)
    assert clocks(desk, posts) == before
    redo(desk)
    assert clocks(desk, posts)[0] == "28 09:00"


def test_a_time_that_the_clocks_skip_is_left_and_said(desk: Desk, posts: list[Record]) -> None:
    outcome = shift_posts(desk, [post.id for post in posts[:3]], 1, ZONE)
    assert clocks(desk, posts)[:3] == ["27 09:00", "27 02:30", "28 23:30"]
    assert next(iter(outcome.left)).startswith("02:30 on 2027-03-28 does not exist")


def test_many_posts_go_to_one_day_each_at_its_hour(desk: Desk, posts: list[Record]) -> None:
    move_posts(desk, [post.id for post in posts[:3]], "2027-04-05", ZONE)
    assert clocks(desk, posts)[:3] == ["05 09:00", "05 02:30", "05 23:30"]


def test_what_another_country_owns_is_left_with_the_reason(desk: Desk, posts: list[Record]) -> None:
    outcome = move_posts(desk, [posts[0].id, theirs(desk)], "2027-04-05", ZONE)
    assert outcome.done == (posts[0].id,)
    assert outcome.left == {"Only officers, approvers and campaign leads of Georgia can do this.": ("theirs",)}


def test_times_are_taken_away_and_given_back_together(desk: Desk, posts: list[Record]) -> None:
    before = clocks(desk, posts)
    take_times_away(desk, [post.id for post in posts])
    assert clocks(desk, posts) == ["", "", "", ""]
    undo(desk)
    assert clocks(desk, posts) == before


def test_an_owner_is_given_to_many_and_taken_back_in_one_step(desk: Desk, posts: list[Record]) -> None:
    ben = desk.store
    with ben.writing() as conn:
        stamp = Stamp("c", "admin", "2026-11-01T09:00:00Z")
        save_record(conn, Record("ben", "person", NETWORK, stamp, {"name": "Ben", "roles": []}))
    first = desk.author.person
    assign_posts(desk, [post.id for post in posts], "ben")
    assert {desk.find(post.id).get("owner") for post in posts} == {"ben"}
    assert undo(desk) == "The change of the owner of 4 posts was undone."
    assert {desk.find(post.id).get("owner") for post in posts} == {first}


def test_drafts_are_sent_for_approval_and_others_say_where_they_stand(desk: Desk, posts: list[Record]) -> None:
    submit_posts(desk, [posts[0].id])
    outcome = submit_posts(desk, [post.id for post in posts])
    assert len(outcome.done) == 3
    assert [desk.find(post.id).get("stage") for post in posts] == ["in_review"] * 4
    assert next(iter(outcome.left)).startswith("This post is in review")


@pytest.fixture
def events(desk: Desk) -> list[Record]:
    """A summit of three days, and a briefing of an hour on the evening before the clocks go forward."""
    summit = add_event(desk, title="Summit", country="SI", starts_on="2027-03-26", ends_on="2027-03-28")
    start, end = "2027-03-27T17:00:00Z", "2027-03-27T18:00:00Z"
    return [summit, add_event(desk, title="Briefing", country="SI", starts_at=start, ends_at=end, zone=ZONE)]


def spans(desk: Desk, events: list[Record]) -> list[tuple[str, str]]:
    names = [("starts_on", "ends_on"), ("starts_at", "ends_at")]
    found = [desk.find(event.id) for event in events]
    return [(str(e.get(first)), str(e.get(last))) for e, (first, last) in zip(found, names, strict=True)]


def test_events_are_shifted_with_posts_and_go_back_with_them_in_one_step(
    desk: Desk, posts: list[Record], events: list[Record]
) -> None:
    before = spans(desk, events)
    outcome = shift_posts(desk, [posts[0].id], 2, ZONE, event_ids=[event.id for event in events])
    assert clocks(desk, posts)[0] == "28 09:00"
    assert spans(desk, events) == [
        ("2027-03-28", "2027-03-30"),
        ("2027-03-29T16:00:00Z", "2027-03-29T17:00:00Z"),
    ]
    assert len(outcome.done) == 3
    undo(desk)
    assert spans(desk, events) == before
    assert clocks(desk, posts)[0] == "26 09:00"


def test_minutes_move_events_by_time_and_leave_those_of_whole_days(desk: Desk, events: list[Record]) -> None:
    before = spans(desk, events)
    shift_posts(desk, [], 0, ZONE, minutes=-30, event_ids=[event.id for event in events])
    assert spans(desk, events) == [before[0], ("2027-03-27T16:30:00Z", "2027-03-27T17:30:00Z")]


def test_events_moved_to_a_day_begin_on_it_and_stay_as_long_as_they_are(desk: Desk, events: list[Record]) -> None:
    move_posts(desk, [], "2027-04-05", ZONE, event_ids=[event.id for event in events])
    assert spans(desk, events) == [
        ("2027-04-05", "2027-04-07"),
        ("2027-04-05T16:00:00Z", "2027-04-05T17:00:00Z"),
    ]


def test_posts_and_events_are_taken_away_together_and_come_back_in_one_step(
    desk: Desk, posts: list[Record], events: list[Record]
) -> None:
    outcome = delete_posts(desk, [posts[0].id], [event.id for event in events])
    assert len(outcome.done) == 3
    assert all(desk.read(find_record, record.id).deleted for record in (posts[0], *events))  # type: ignore[union-attr]
    undo(desk)
    assert not any(desk.find(record.id).deleted for record in (posts[0], *events))


def test_a_trial_says_with_which_it_would_be_done_and_keeps_nothing(desk: Desk, posts: list[Record]) -> None:
    ids = [posts[0].id, posts[3].id, theirs(desk)]
    before = clocks(desk, posts)
    tried = shift_posts(desk, ids, 2, ZONE, trial=True)
    assert clocks(desk, posts) == before
    assert tried == shift_posts(desk, ids, 2, ZONE)
    assert clocks(desk, posts) != before


def test_many_posts_are_withdrawn_with_one_reason_and_undone_in_one_step(desk: Desk, posts: list[Record]) -> None:
    outcome = withdraw_posts(desk, [post.id for post in posts[:2]] + [theirs(desk)], "The visit was cancelled.")
    assert len(outcome.done) == 2
    assert [desk.find(post.id).get("withdrawn")["reason"] for post in posts[:2]] == ["The visit was cancelled."] * 2
    undo(desk)
    assert [desk.find(post.id).get("stage") for post in posts[:2]] == ["draft", "draft"]
