"""Deciding on posts: read to the letter, approved or sent back, several at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campaigndesk.actions import approving, drafting, messages
from campaigndesk.actions.desk import Draft
from campaigndesk.desktop.approvals.contents import line_then
from campaigndesk.desktop.approvals.deciding import approve_all
from campaigndesk.desktop.approvals.reading import read_inbox, read_submissions
from campaigndesk.desktop.approvals.view import READ_AGAIN, ApprovalsView
from campaigndesk.desktop.editor.dialogs import ReasonDialog
from campaigndesk.desktop.room import Room
from campaigndesk.domain.digest import content
from campaigndesk.domain.line_changes import LineThen
from campaigndesk.domain.records import Record
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]


@pytest.fixture
def post(ministry: Ministry) -> Record:
    """A post of Nino's, sent for approval."""
    made = ministry.draft("Свако има право на слободу мисли.", link="https://mfa.gov.ge", hashtags=["freedom"])
    drafting.attach_media(ministry.desk, made.id, name="bridge.jpg", credit="MFA")
    media = ministry.find(made.id).get("media")[0]["id"]
    drafting.describe_image(ministry.desk, made.id, media, "ka", "ხიდი ღამით")
    approving.submit_post(ministry.desk, made.id)
    ministry.all_sent()
    return ministry.find(made.id)


@pytest.fixture
def giorgi(ministry: Ministry, post: Record) -> Iterator[Ministry]:
    """The laptop with the approver at work."""
    with ministry.at("giorgi"):
        yield ministry


@pytest.fixture
def view(qtbot: QtBot, room: Room, giorgi: Ministry, settle: Settle) -> ApprovalsView:
    made = ApprovalsView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    return made


def another(ministry: Ministry, post: Record, text: str) -> Record:
    with ministry.at("nino") as desk:
        made = drafting.draft_post(
            desk, account=str(post.get("account")), campaign=str(post.get("campaign")), text=text
        )
        approving.submit_post(desk, made.id)
    return made


def test_everything_that_the_digest_covers_is_shown(view: ApprovalsView, giorgi: Ministry, post: Record) -> None:
    one = view._submissions[0]
    told = " ".join([one.text, *(value for _, value in one.rows)])
    for part in (
        "Свако има право",
        "https://mfa.gov.ge",
        "#freedom",
        "bridge.jpg",
        "MFA",
        "ხიდი ღამით",
        "@MFAgovge",
        "Tbilisi",
        "Article 19",
    ):
        assert part in told
    names = [name for name in content(post, covers_time=True) if name not in ("digest_version", "covers_time", "text")]
    assert len(one.rows) == len(names) + 1, "and the line on which it rests"


def test_a_line_that_changed_in_review_is_named_in_the_list_and_shown_old_beside_new(
    view: ApprovalsView, giorgi: Ministry, post: Record, settle: Settle
) -> None:
    assert "line" not in view.list.entries()[0].said()
    assert view.sheet.line.isHidden()
    assert view.sheet.line_text.isHidden()
    was = str(giorgi.find(post.get("message")).get("text"))
    with giorgi.at("ana") as desk:
        messages.revise_message(desk, post.get("message"), text=f"{was} Everywhere.")
    view.refresh(None)
    settle()
    assert "its line has changed since" in view.list.entries()[0].said()
    told = "The line “Article 19” was changed after this post was sent for approval."
    assert view.sheet.line_told.text() == told
    assert view._submissions[0].line == LineThen(told, was, f"{was} Everywhere.")
    assert view.sheet.line_text.isVisible()
    assert view.sheet.line_text.text() == f"{was} Everywhere."
    assert [one.code for one in view._submissions[0].findings].count("line_changed") == 1


def test_after_an_approval_the_line_is_compared_with_the_one_that_was_approved(
    view: ApprovalsView, giorgi: Ministry, post: Record, settle: Settle
) -> None:
    was = str(giorgi.find(post.get("message")).get("text"))
    for person in ("giorgi", "ana"):
        with giorgi.at(person) as desk:
            approving.approve_post(desk, post.id, approving.digest_shown(desk, post.id))
    with giorgi.at("ana") as desk:
        messages.revise_message(desk, post.get("message"), text="Everyone.")
    with giorgi.at("nino") as desk:
        approving.submit_post(desk, post.id)
    view.refresh(None)
    settle()
    (one,) = view._submissions
    told = "The line “Article 19” was changed after this post was approved."
    assert (one.changed, one.line) == (("line on which it rests",), LineThen(told, was, "Everyone."))


def test_words_of_a_line_that_never_reached_this_laptop_are_told_to_be_missing(
    view: ApprovalsView, giorgi: Ministry, post: Record, settle: Settle
) -> None:
    sent = post.get("submitted")
    sent = {**sent, "rests_on": {**sent["rests_on"], "revision": "never here"}}
    with giorgi.store.reading() as conn:
        read = replace(post, fields={**post.fields, "submitted": sent})
        line = line_then(conn, read, giorgi.desk.look(conn))
    assert line is not None
    view.sheet.show_submissions([replace(view._submissions[0], line=line)])
    missing = "Its words of then are not on this laptop; these are the words of now."
    assert view.sheet.line_told.text().splitlines()[1:] == [missing]
    assert view.sheet.line_text.text() == giorgi.find(post.get("message")).get("text")


def test_the_approver_approves_with_one_press(
    view: ApprovalsView, giorgi: Ministry, post: Record, settle: Settle
) -> None:
    assert view.heading() == "Approvals · 1 for you"
    view.approve.button.click()
    settle()
    decision = giorgi.find(post.id).get("decisions")[0]
    assert (decision["by"], decision["verdict"]) == ("giorgi", "approve")
    assert view.heading() == "Approvals"
    assert view.tabs.tabText(1) == "Wait for others · 1"


def test_the_keyboard_alone_decides(view: ApprovalsView, giorgi: Ministry, post: Record, settle: Settle) -> None:
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_A)
    settle()
    assert giorgi.find(post.id).get("decisions")[0]["by"] == "giorgi"


def test_a_request_for_changes_needs_a_reason_and_goes_back_to_the_writer(
    view: ApprovalsView, giorgi: Ministry, post: Record, settle: Settle
) -> None:
    view.request.button.click()
    dialog = view.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    assert dialog.yes.reason()
    dialog.reason.setPlainText("Name the article.")
    dialog.yes.button.click()
    settle()
    record = giorgi.find(post.id)
    assert record.get("stage") == "changes_requested"
    assert record.get("decisions")[0]["reason"] == "Name the article."


def test_several_are_approved_at_once_each_by_its_own_digest(
    view: ApprovalsView, giorgi: Ministry, post: Record, settle: Settle
) -> None:
    other = another(giorgi, post, "Second.")
    view.refresh(None)
    settle()
    view.list.selectAll()
    settle()
    assert view.approve.button.text() == "Approve all 2"
    assert view.request.button.text() == "Request changes of all 2…"
    view.approve.button.click()
    settle()
    digests = {giorgi.find(i).get("decisions")[0]["digest"] for i in (post.id, other.id)}
    assert digests == {approving.digest_shown(giorgi.desk, i) for i in (post.id, other.id)}


def test_of_several_the_desk_says_before_how_many_can_be_approved_and_why_not_the_others(
    view: ApprovalsView, giorgi: Ministry, post: Record, settle: Settle
) -> None:
    other = another(giorgi, post, "Second.")
    with giorgi.at("nino") as desk:
        late = {"note": {"value": "Kept beside it", "base": "nothing seen"}}
        desk.act(Draft("set@1", other.id, "post", {"fields": late}))
    view.refresh(None)
    settle()
    view.list.selectAll()
    settle()
    assert view.approve.button.text() == "Approve 1 of 2"
    assert view.request.button.text() == "Request changes of 1 of 2…"
    assert view.sheet.changed.text().startswith("You can decide on 1 of 2; why not on the others")
    view.approve.button.click()
    settle()
    assert [bool(giorgi.find(one.id).get("decisions")) for one in (post, other)] == [True, False]


def test_one_that_changed_meanwhile_is_not_approved_and_the_result_says_so(giorgi: Ministry, post: Record) -> None:
    desk = giorgi.desk
    other = another(giorgi, post, "Second.")
    ids = [post.id, other.id]
    submissions = desk.read(read_submissions, desk, ids, "UTC", desk.now)
    with giorgi.at("nino"):
        drafting.revise_text(desk, other.id, "Second, but other words.")
        approving.submit_post(desk, other.id)
    told = approve_all(desk, submissions)
    assert told.startswith("Approved. 1 not approved.")
    assert "has changed since it was shown to you." in told
    assert giorgi.find(other.id).get("decisions") == []


def test_a_content_exchanged_under_the_readers_eyes_cannot_be_approved_at_once(
    qtbot: QtBot, view: ApprovalsView, giorgi: Ministry, post: Record, settle: Settle
) -> None:
    with giorgi.at("nino") as desk:
        drafting.revise_text(desk, post.id, "Свако има право на слободу савести.")
        approving.submit_post(desk, post.id)
    view.refresh(None)
    settle()
    assert view.approve.reason() == READ_AGAIN
    qtbot.waitUntil(lambda: not view.approve.reason(), timeout=5000)


def test_what_changed_since_the_last_approved_text_is_marked(
    view: ApprovalsView, giorgi: Ministry, post: Record, settle: Settle
) -> None:
    for person in ("giorgi", "ana"):
        with giorgi.at(person) as desk:
            approving.approve_post(desk, post.id, approving.digest_shown(desk, post.id))
    with giorgi.at("nino") as desk:
        drafting.revise_post(desk, post.id, {"text": "Свако има право на слободу савести.", "link": "https://gov.ge"})
        approving.submit_post(desk, post.id)
    view.refresh(None)
    settle()
    assert view.sheet.changed.text() == "Approved before. Changed since then: the text, the link."
    assert "мисли" in view.sheet.text.text()
    view.sheet.marks.setChecked(False)
    assert view.sheet.text.text() == "Свако има право на слободу савести."


def test_the_writer_sees_whom_the_post_waits_for(ministry: Ministry, post: Record) -> None:
    inbox = ministry.desk.read(read_inbox, ministry.desk, "UTC")
    assert inbox.mine == ()
    assert inbox.others[0].detail == "waits for Giorgi Kapanadze or Tamar Lomidze, less than an hour"


def test_an_empty_inbox_says_what_it_is_for(qtbot: QtBot, room: Room, ministry: Ministry, settle: Settle) -> None:
    view = ApprovalsView(room)
    shown(qtbot, view)
    view.refresh(None)
    settle()
    assert view.empty.isVisible()
    assert view.empty.accessibleName().startswith("Nothing waits for your decision")
