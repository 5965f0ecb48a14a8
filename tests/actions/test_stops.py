"""A laptop keeps a stop that it knows of without asking anybody, and publishes nothing after too long a silence."""

from __future__ import annotations

import pytest

from campaigndesk.actions.approving import submit_post
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.actions.many import settle_missed
from campaigndesk.actions.scheduling import confirm_published, propose_local_time, schedule_post
from campaigndesk.actions.stops import lift_stop, limit_contact, stop_publishing
from campaigndesk.actions.undoing import undo
from campaigndesk.domain.errors import InvalidInput, NotFound, Refused
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.meta import save_meta
from campaigndesk.store.records import save_record

from .test_every_action_undone import approved_by_ben, put_ben

LINK = "https://x.com/mzz/1"


@pytest.fixture
def post(desk: Desk) -> str:
    """A post of Slovenia that is approved."""
    put_ben(desk)
    from campaigndesk.actions.accounts import add_account

    account = add_account(desk, country="SI", channel="x", name="MZZ")
    made = draft_post(desk, country="SI", channel="x", language="sl", text="Dan.", account=account.id)
    propose_local_time(desk, made.id, "2026-12-10T09:00", "Europe/Ljubljana")
    submit_post(desk, made.id)
    approved_by_ben(desk, made.id)
    return made.id


def stopped_elsewhere(desk: Desk) -> None:
    """News of a stop came with the last sync."""
    with desk.store.writing() as conn:
        stamp = Stamp("stop-made", "cora", "2026-11-29T08:00:00Z")
        fields = {"country": "SI", "reason": "An earthquake", "side": "network"}
        save_record(conn, Record("stop", "stop", NETWORK, stamp, fields))


def heard(desk: Desk, at: str) -> None:
    with desk.store.writing() as conn:
        save_meta(conn, {"server": "https://desk.example.org", "synced_at": at})


def test_a_stop_that_the_laptop_knows_of_holds_without_a_line(desk: Desk, post: str) -> None:
    stopped_elsewhere(desk)
    with pytest.raises(Refused, match="An earthquake"):
        schedule_post(desk, post)
    with pytest.raises(Refused, match="the side that placed it"):
        lift_stop(desk, "stop", "I want to")


def test_what_was_scheduled_is_not_published_under_it(desk: Desk, post: str) -> None:
    schedule_post(desk, post)
    stopped_elsewhere(desk)
    with pytest.raises(Refused, match="An earthquake"):
        confirm_published(desk, post, LINK)


def test_a_stop_is_placed_and_lifted_here_and_neither_is_undone(desk: Desk, post: str) -> None:
    made = stop_publishing(desk, "An earthquake", country="SI")
    with pytest.raises(InvalidInput, match="it is lifted"):
        undo(desk)
    with pytest.raises(Refused, match="Publishing is stopped: An earthquake"):
        schedule_post(desk, post)
    assert lift_stop(desk, made.id, "It is over").get("lifted")["reason"] == "It is over"
    with pytest.raises(InvalidInput, match="does not come back"):
        undo(desk)
    assert schedule_post(desk, post).get("stage") == "scheduled"


@pytest.mark.parametrize(
    ("hours", "limit", "publishes"), [(11, 0, True), (13, 0, False), (13, 24, True), (3, 2, False)]
)
def test_after_so_many_hours_without_news_nothing_is_published(
    desk: Desk, post: str, hours: int, limit: int, publishes: bool
) -> None:
    from datetime import timedelta

    from campaigndesk.domain.times import instant

    schedule_post(desk, post)
    if limit:
        with desk.store.writing() as conn:
            fields = {"name": "The Network", "contact_hours": limit}
            save_record(conn, Record("n", "network", NETWORK, Stamp("limit", "cora", desk.now), fields))
            save_meta(conn, {"network": "n"})
    heard(desk, instant(desk.clock() - timedelta(hours=hours)))
    if publishes:
        assert confirm_published(desk, post, LINK).get("stage") == "published"
    else:
        with pytest.raises(Refused, match="has not heard from the server"):
            confirm_published(desk, post, LINK)
        assert desk.find(post).get("stage") == "scheduled"


@pytest.mark.parametrize("hours", [0, -1, 24 * 14 + 1])
def test_the_limit_is_a_number_of_hours_that_makes_sense(desk: Desk, hours: int) -> None:
    with pytest.raises(InvalidInput, match="between 1 and 336 hours"):
        limit_contact(desk, hours)


def test_the_limit_is_the_administrators_to_set(desk: Desk) -> None:
    with pytest.raises(NotFound, match="not on this laptop"):
        limit_contact(desk, 6)
    with desk.store.writing() as conn:
        fields: dict[str, object] = {"name": "The Network"}
        save_record(conn, Record("n", "network", NETWORK, Stamp("made", "adam", desk.now), fields))
    with pytest.raises(Refused, match="administrators of the network"):
        limit_contact(desk, 6)
    with desk.store.writing() as conn:
        adam = {"name": "Adam", "roles": [["administrator", "*"]], "active": True}
        save_record(conn, Record("adam", "person", NETWORK, Stamp("adam-made", "adam", desk.now), adam))
        save_meta(conn, {"person": "adam"})
    assert limit_contact(desk, 6).get("contact_hours") == 6


def test_missed_posts_are_settled_in_one_step_and_what_cannot_be_is_left(desk: Desk, post: str) -> None:
    schedule_post(desk, post)
    other = draft_post(desk, country="SI", channel="x", language="sl", text="Drugo.")
    late = "2026-12-12T09:00:00Z"
    outcome = settle_missed(desk, {post: late, "gone": late}, dropped=[other.id], reason="Too late")
    assert set(outcome.done) == {post, other.id}
    assert list(outcome.left.values()) == [("gone",)]
    assert (desk.find(post).get("proposed_at"), desk.find(post).get("stage")) == (late, "draft")
    assert desk.find(other.id).get("withdrawn")["reason"] == "Too late"
    undo(desk)
    assert desk.find(post).get("proposed_at") == "2026-12-10T08:00:00Z"
    assert desk.find(other.id).get("stage") == "draft"
