"""Undo takes back what a person did, where nobody has changed the same thing since."""

import pytest

from campaigndesk.actions.approving import submit_post, withdraw_post
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import (
    add_hashtags,
    delete_post,
    draft_post,
    keep_to_ministry,
    revise_post,
    revise_text,
)
from campaigndesk.actions.scheduling import hold_record, move_post, release_record
from campaigndesk.actions.series import delete_occurrences, list_occurrences, repeat_post
from campaigndesk.actions.undoing import redo, undo
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record
from campaigndesk.store.search import search


@pytest.fixture
def post(desk: Desk) -> Record:
    """A draft with a time."""
    return draft_post(desk, country="SI", channel="x", text="Prvo", proposed_at="2026-12-01T09:00:00Z")


def test_a_changed_text_comes_back_and_goes_again(desk: Desk, post: Record) -> None:
    revise_text(desk, post.id, "Drugo")
    assert undo(desk) == "The change of the text was undone."
    assert desk.find(post.id).get("text") == "Prvo"
    assert redo(desk) == "The change of the text was done again."
    assert desk.find(post.id).get("text") == "Drugo"


def test_several_steps_are_undone_one_after_the_other(desk: Desk, post: Record) -> None:
    for text in ("Drugo", "Tretje", "Četrto"):
        revise_text(desk, post.id, text)
    seen = []
    for _ in range(3):
        undo(desk)
        seen.append(desk.find(post.id).get("text"))
    assert seen == ["Tretje", "Drugo", "Prvo"]


def test_a_moved_post_returns_to_its_time(desk: Desk, post: Record) -> None:
    move_post(desk, post.id, "2026-12-05")
    undo(desk)
    assert desk.find(post.id).get("proposed_at") == "2026-12-01T09:00:00Z"


def test_a_title_that_was_empty_is_empty_again(desk: Desk, post: Record) -> None:
    revise_post(desk, post.id, {"title": "Naslov"})
    undo(desk)
    assert desk.find(post.id).get("title") == ""


def test_added_hashtags_are_taken_off(desk: Desk, post: Record) -> None:
    add_hashtags(desk, post.id, ["pravice", "mir"])
    undo(desk)
    assert list(desk.find(post.id).get("hashtags")) == []


def test_a_deleted_post_comes_back_with_its_text(desk: Desk, post: Record) -> None:
    delete_post(desk, post.id)
    assert desk.read(search, "prvo") == []
    undo(desk)
    back = desk.find(post.id)
    assert (back.deleted, back.get("text"), list(back.conflicts)) == (False, "Prvo", [])
    assert [hit.record_id for hit in desk.read(search, "prvo")] == [post.id]


def test_a_made_post_is_taken_away(desk: Desk, post: Record) -> None:
    undo(desk)
    assert desk.find(post.id).deleted


def test_a_withdrawal_a_hold_and_keeping_to_oneself_are_undone(desk: Desk, post: Record) -> None:
    withdraw_post(desk, post.id, "Ne zdaj")
    undo(desk)
    assert desk.find(post.id).get("stage") == "draft"
    hold_record(desk, post.id, "Počakajmo")
    undo(desk)
    assert desk.find(post.id).get("hold") is None
    hold_record(desk, post.id, "Počakajmo")
    release_record(desk, post.id)
    undo(desk)
    assert desk.find(post.id).get("hold")["reason"] == "Počakajmo"
    release_record(desk, post.id)
    keep_to_ministry(desk, post.id)
    undo(desk)
    assert desk.find(post.id).scope == "network"


def test_what_was_changed_again_since_is_not_overwritten(desk: Desk, post: Record) -> None:
    revise_text(desk, post.id, "Drugo")
    steps = desk.done.pop()
    revise_text(desk, post.id, "Tuje")
    desk.done.append(steps)
    with pytest.raises(InvalidInput, match="has been changed again since"):
        undo(desk)
    assert desk.find(post.id).get("text") == "Tuje"


def test_a_submission_is_taken_back_from_review(desk: Desk, post: Record) -> None:
    submit_post(desk, post.id)
    assert undo(desk) == "Sending for approval was undone."
    assert desk.find(post.id).get("stage") == "draft"
    redo(desk)
    assert desk.find(post.id).get("stage") == "in_review"


def test_with_nothing_to_undo_or_redo_that_is_said(desk: Desk) -> None:
    with pytest.raises(InvalidInput, match="nothing to undo"):
        undo(desk)
    with pytest.raises(InvalidInput, match="nothing to redo"):
        redo(desk)


def test_a_new_action_forgets_what_could_be_redone(desk: Desk, post: Record) -> None:
    revise_text(desk, post.id, "Drugo")
    undo(desk)
    revise_text(desk, post.id, "Tretje")
    with pytest.raises(InvalidInput, match="nothing to redo"):
        redo(desk)


def test_what_is_done_again_is_called_as_it_was_and_not_as_its_opposite(desk: Desk, post: Record) -> None:
    submit_post(desk, post.id)
    assert undo(desk) == "Sending for approval was undone."
    assert redo(desk) == "Sending for approval was done again."
    undo(desk)
    hold_record(desk, post.id, "Wait for the minister.")
    undo(desk)
    assert redo(desk) == "The hold was done again."
    undo(desk)
    delete_post(desk, post.id)
    undo(desk)
    assert redo(desk) == "Deleting a post was done again."


def test_the_posts_of_a_series_that_are_deleted_again_are_called_so_and_not_a_change_of_its_rule(
    desk: Desk, post: Record
) -> None:
    series = repeat_post(desk, post.id, "FREQ=WEEKLY;BYDAY=TU;COUNT=4")
    delete_occurrences(desk, list_occurrences(desk, series.id)[1].id, "this and following")
    assert undo(desk) == "Deleting a post was undone."
    assert redo(desk) == "Deleting a post was done again."
    assert len(list_occurrences(desk, series.id)) == 1
