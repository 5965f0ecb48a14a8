"""Two texts that went apart are settled: mine, theirs, or a merge that a person confirms."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from campaigndesk.actions import campaigns, drafting
from campaigndesk.desktop.conflicts.reading import read_contests
from campaigndesk.desktop.conflicts.view import ConflictsView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import Record
from campaigndesk.store.history import list_revisions
from campaigndesk.store.records import list_records
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]
BASE = "Every person has the right to think and to speak."
MINE = "Everybody has the right to think and to speak."
THEIRS = "Every person has the right to think and to speak freely."


@pytest.fixture
def post(ministry: Ministry) -> Record:
    """A post that Nino wrote on a train while Giorgi wrote it in the office."""
    made = ministry.draft(BASE)
    drafting.revise_text(ministry.desk, made.id, MINE)
    ministry.writes_elsewhere("giorgi", made.id, text=THEIRS)
    return ministry.find(made.id)


@pytest.fixture
def view(qtbot: QtBot, room: Room, post: Record, settle: Settle) -> ConflictsView:
    made = ConflictsView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    return made


def texts(ministry: Ministry, post: Record) -> list[object]:
    return [r.value for r in ministry.desk.read(list_revisions, post.id, "text")]


def test_both_texts_stand_side_by_side_with_their_writers(view: ConflictsView) -> None:
    assert view.sides.stands.who.text() == "Stands now · Giorgi Kapanadze"
    assert view.sides.copy.who.text() == "Kept beside it · you"
    assert view.sides.stands.text.text() == THEIRS
    assert view.sides.copy.text.text() == MINE
    assert view.sides.merge.box.text() == "Everybody has the right to think and to speak freely."


def test_the_list_marks_a_post_as_the_calendar_does(view: ConflictsView) -> None:
    (entry,) = view.list.entries()
    assert (entry.country, entry.channel, entry.title) == ("GE", "x", "Article 19")


def test_theirs_is_kept_with_one_press_and_mine_is_in_the_history(
    ministry: Ministry, view: ConflictsView, post: Record, settle: Settle
) -> None:
    view.sides.stands.take.click()
    settle()
    record = ministry.find(post.id)
    assert (record.get("text"), list(record.conflicts)) == (THEIRS, [])
    assert MINE in texts(ministry, post)
    assert view.empty.isVisible()


def test_mine_is_taken_with_one_press_and_theirs_is_in_the_history(
    ministry: Ministry, view: ConflictsView, post: Record, settle: Settle
) -> None:
    assert view.sides.copy.take.text() == "Take yours"
    view.sides.copy.take.click()
    settle()
    record = ministry.find(post.id)
    assert (record.get("text"), list(record.conflicts)) == (MINE, [])
    assert THEIRS in texts(ministry, post)


def test_a_merge_is_edited_and_confirmed(ministry: Ministry, view: ConflictsView, post: Record, settle: Settle) -> None:
    view.sides.merge.box.textCursor().insertText("Surely: ")
    view.sides.merge.confirm.button.click()
    settle()
    record = ministry.find(post.id)
    assert record.get("text") == "Surely: Everybody has the right to think and to speak freely."
    assert set(record.get("contributors")) == {"nino", "giorgi"}
    assert {MINE, THEIRS} <= set(texts(ministry, post))


def test_a_merge_that_is_being_edited_is_not_disturbed_by_other_news(
    ministry: Ministry, view: ConflictsView, post: Record, settle: Settle
) -> None:
    view.sides.merge.box.textCursor().insertText("Surely: ")
    ministry.writes_elsewhere("giorgi", post.id, link="https://mfa.gov.ge")
    settle()
    assert view.sides.merge.box.text().startswith("Surely: ")


def test_a_text_that_changed_again_meanwhile_is_not_overwritten(
    qtbot: QtBot, ministry: Ministry, room: Room, view: ConflictsView, post: Record, settle: Settle
) -> None:
    room.changed.disconnect(view.refresh)
    said: list[str] = []
    room.said.connect(lambda sentence, _: said.append(sentence))
    ministry.writes_elsewhere("giorgi", post.id, text="Quite another text.")
    settle()
    view.sides.copy.take.click()
    settle()
    assert ministry.find(post.id).get("text") == "Quite another text."
    assert said[0].startswith("The text changed again meanwhile.")


def test_a_text_written_into_a_deleted_post_brings_it_back_or_is_left(
    qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle
) -> None:
    kept, left = ministry.draft(BASE), None
    left = drafting.draft_post(ministry.desk, account=str(kept.get("account")), text=BASE)
    ministry.all_sent()
    for record in (kept, left):
        drafting.revise_text(ministry.desk, record.id, MINE)
        ministry.elsewhere("giorgi", record.id, "delete@1", {})
    view = ConflictsView(room)
    shown(qtbot, view)
    view.refresh(None)
    settle()
    view.show_record(kept.id)
    assert "deleted this post" in view.sides.explanation.text()
    assert view.sides.copy.take.text() == "Bring it back with this"
    view.sides.copy.take.click()
    settle()
    assert (ministry.find(kept.id).deleted, ministry.find(kept.id).get("text")) == (False, MINE)
    assert view.sides.stands.take.text() == "Leave it deleted"
    view.sides.stands.take.click()
    settle()
    record = ministry.find(left.id)
    assert record.deleted
    assert not record.conflicts
    assert MINE in texts(ministry, left)


def test_two_answers_for_one_country_are_said_in_words_with_their_campaign(
    ministry: Ministry, view: ConflictsView, post: Record, settle: Settle
) -> None:
    campaign = str(post.get("campaign"))
    part = ministry.desk.read(list_records, "participation", where={"campaign": campaign, "country": "GE"})[0]
    campaigns.answer_invitation(ministry.desk, campaign, "GE", "joined")
    ministry.writes_elsewhere("giorgi", part.id, answer="declined")
    settle()
    found = ministry.desk.read(read_contests, "Asia/Tbilisi", ministry.desk.now)
    contest = next(contest for contest in found if contest.kind == "participation")
    assert (contest.title, contest.stands.words, contest.kept.words) == (
        "Human Rights Day · GE", "Declined", "Joined",
    )  # fmt: skip
