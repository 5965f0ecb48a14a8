"""What the editor says about length, gates, time and approval, and what its buttons do."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from campaigndesk.actions import approving, drafting, scheduling
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.editor.dialogs import PublishedDialog, ReasonDialog
from campaigndesk.desktop.editor.rows import Row
from campaigndesk.desktop.editor.view import GATES_PAUSE, EditorView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import Record
from campaigndesk.store.records import save_record
from ministries import GEORGIAN, Ministry
from pace import slowness
from working_rooms import shown

Settle = Callable[[], None]
READER = "This post belongs to Georgia: its people write it, you may read it."


@pytest.fixture
def view(qtbot: QtBot, room: Room) -> EditorView:
    made = EditorView(room)
    shown(qtbot, made)
    return made


def opened(ministry: Ministry, view: EditorView, settle: Settle, text: str = GEORGIAN) -> Record:
    post = ministry.draft(text)
    view.show_record(post.id)
    settle()
    return post


def detail(view: EditorView, title: str) -> str:
    """What the panel says under a title."""
    return next(line.detail for line in view.page.gates.lines() if line.title == title)


def states(view: EditorView) -> list[str]:
    """How far the steps of the approval are."""
    return [step.state for step in view.sheet.steps] if view.sheet else []


def test_the_counter_counts_as_x_counts_and_marks_what_is_too_long(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    opened(ministry, view, settle, "a" * 270)
    assert view.page.counter.number.text() == "270 / 280"
    view.page.box.moveCursor(QTextCursor.MoveOperation.End)
    view.page.box.textCursor().insertText(" 🇬🇪 https://a-very-long-address.example.org/which/counts/23")
    assert view.page.counter.number.text() == "297 / 280"
    assert view.page.counter.state.text() == "too long by 17"
    assert view.page.counter.note.text() == "X counts links as 23, emoji as 2"
    marks = view.page.box.extraSelections()
    assert [mark.cursor.selectedText()[:8] for mark in marks] == ["https://"]


def test_a_long_text_is_counted_and_checked_without_lag(ministry: Ministry, view: EditorView, settle: Settle) -> None:
    opened(ministry, view, settle, GEORGIAN)
    start = time.thread_time()
    for letter in "ასე რომ ეს ტექსტი":
        view.page.box.textCursor().insertText(letter)
    per_key = (time.thread_time() - start) / 17
    assert per_key < 0.016 * slowness()


def test_each_gate_has_its_sentence_and_leads_to_its_field(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    post = opened(ministry, view, settle)
    drafting.attach_media(ministry.desk, post.id, name="bridge.jpg")
    scheduling.propose_time(ministry.desk, post.id, "", "Asia/Tbilisi")
    settle()
    assert view.page.gates.heading.accessibleName() == "Before it can go out · 3 to fix"
    assert detail(view, "Image description").startswith("bridge.jpg has no description.")
    view.page.gates.asked.emit("media")
    assert next(iter(view.page.media.boxes.values())).hasFocus()
    view.page.gates.asked.emit("time")
    assert view.page.timing.start.hasFocus()
    view.page.gates.asked.emit("text")
    assert view.page.box.hasFocus()


@pytest.mark.parametrize(
    ("field", "value", "named"),
    [
        ("title", "The bri\u202edge", "title"),
        ("link", "https://www.gov.ge/\u202eabc", "link"),
        ("hashtags", ["Human\u202eRights"], "text"),
    ],
)
def test_a_hidden_sign_is_mended_in_the_field_that_holds_it(
    ministry: Ministry, view: EditorView, settle: Settle, field: str, value: Any, named: str
) -> None:
    post = opened(ministry, view, settle)
    drafting.revise_post(ministry.desk, post.id, {field: value})
    settle()
    assert f"The {named} holds a hidden sign" in detail(view, "Text")

    def links() -> list[QPushButton]:
        return [row.link for row in view.page.gates.findChildren(Row) if row.link and row.isVisible()]

    assert wait_for(lambda: bool(links()))
    QTest.mouseClick(links()[0], Qt.MouseButton.LeftButton)
    assert view.page.fields.widget(field).hasFocus()


def test_a_time_that_the_clocks_skip_is_asked_with_the_two_nearest_times(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    post = ministry.draft("Text.", zone="Europe/Ljubljana", proposed_at="2027-03-28T00:15:00Z")
    view.show_record(post.id)
    settle()
    timing = view.page.timing
    timing.time.setTime(QTime(2, 30))
    assert "does not exist in Europe/Ljubljana" in timing.question.text()
    assert [timing.first.text(), timing.second.text()] == ["Sun 28 Mar 01:59 (UTC+0100)", "Sun 28 Mar 03:00 (UTC+0200)"]
    assert ministry.find(post.id).get("proposed_at") == "2027-03-28T00:15:00Z"
    timing.second.click()
    view.leave()
    assert ministry.find(post.id).get("proposed_at") == "2027-03-28T01:00:00Z"


def test_a_time_that_comes_twice_is_asked(ministry: Ministry, view: EditorView, settle: Settle) -> None:
    post = ministry.draft("Text.", zone="Europe/Ljubljana", proposed_at="2026-10-25T10:30:00Z")
    view.show_record(post.id)
    settle()
    timing = view.page.timing
    timing.time.setTime(QTime(2, 30))
    assert "happens twice" in timing.question.text()
    timing.second.click()
    view.leave()
    assert ministry.find(post.id).get("proposed_at") == "2026-10-25T01:30:00Z"


def test_a_post_gets_a_time_moves_to_another_day_and_loses_it_again(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    post = ministry.draft("Text.", proposed_at="")
    view.show_record(post.id)
    settle()
    timing = view.page.timing
    timing.start.click()
    timing.date.setDate(QDate(2026, 12, 10))
    timing.time.setTime(QTime(10, 0))
    view.leave()
    assert ministry.find(post.id).get("proposed_at") == "2026-12-10T06:00:00Z"
    timing.clear.click()
    view.leave()
    assert ministry.find(post.id).get("proposed_at") is None


def test_the_main_button_sends_a_draft_with_what_is_on_the_screen(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    post = opened(ministry, view, settle, "Text.")
    view.page.box.textCursor().insertText("New. ")
    view.header.primary.button.click()
    settle()
    record = ministry.find(post.id)
    assert record.get("stage") == "in_review"
    assert record.get("text") == "New. Text."


def test_an_empty_draft_cannot_be_sent_and_the_button_says_why(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    opened(ministry, view, settle, "")
    assert view.header.primary.reason() == "This post has no text and no media. Write the text first."


def test_the_author_is_refused_with_the_sentence_and_the_approver_approves(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    post = opened(ministry, view, settle, "Text.")
    approving.submit_post(ministry.desk, post.id)
    settle()
    assert view.header.primary.reason() == "You wrote part of this content, so you cannot approve it."
    assert view.page.approval.why_not.text() == "You wrote part of this text, so you cannot approve it."
    with ministry.at("giorgi"):
        view.read_again()
        settle()
        assert view.header.primary.reason() == ""
        view.header.primary.button.click()
        settle()
    decisions = ministry.find(post.id).get("decisions")
    assert [d["by"] for d in decisions] == ["giorgi"]


def test_a_decision_that_was_not_sent_yet_is_shown_as_not_yet_counted(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    post = opened(ministry, view, settle, "Text.")
    approving.submit_post(ministry.desk, post.id)
    ministry.all_sent()
    with ministry.at("giorgi") as desk:
        approving.approve_post(desk, post.id, approving.digest_shown(desk, post.id))
    view.read_again()
    settle()
    assert states(view) == ["uncounted", "waits"]
    ministry.all_sent()
    view.read_again()
    settle()
    assert states(view) == ["met", "waits"]


def test_an_approved_post_is_scheduled_and_published_with_the_link_that_proves_it(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    post = opened(ministry, view, settle, "Text.")
    approving.submit_post(ministry.desk, post.id)
    for person in ("giorgi", "ana"):
        with ministry.at(person) as desk:
            approving.approve_post(desk, post.id, approving.digest_shown(desk, post.id))
    view.read_again()
    settle()
    assert view.header.primary.button.text() == "Schedule"
    view.header.primary.button.click()
    settle()
    assert ministry.find(post.id).get("stage") == "scheduled"
    view.header.primary.button.click()
    dialog = view.findChild(PublishedDialog)
    assert isinstance(dialog, PublishedDialog)
    assert dialog.yes.reason().startswith("Paste the link")
    dialog.link.setText("https://x.com/MFAgovge/status/1")
    dialog.yes.button.click()
    settle()
    assert ministry.find(post.id).get("published")["link"] == "https://x.com/MFAgovge/status/1"


def test_withdrawing_asks_for_a_reason(ministry: Ministry, view: EditorView, settle: Settle) -> None:
    post = opened(ministry, view, settle, "Text.")
    view.header.asked.emit("withdraw")
    dialog = view.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    assert dialog.yes.reason() == "Say why: the others will read it."
    dialog.reason.setPlainText("The event is cancelled.")
    dialog.yes.button.click()
    settle()
    assert ministry.find(post.id).get("withdrawn")["reason"] == "The event is cancelled."
    assert "The event is cancelled." in view.page.notice.words.text()


def test_a_reader_of_another_country_is_told_why_they_cannot_write(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    post = ministry.draft("Text.")
    with ministry.at("ana"):
        view.show_record(post.id)
        settle()
    assert view.page.box.isReadOnly()
    assert view.page.notice.words.text() == READER
    assert view.header.hand_over.reason() == READER


def test_markup_in_a_text_is_shown_as_it_is_typed(ministry: Ministry, view: EditorView, settle: Settle) -> None:
    opened(ministry, view, settle, "<b>5 < 6</b> &amp;")
    assert view.page.preview.text == "<b>5 < 6</b> &amp;"


def test_tab_goes_from_the_text_to_what_belongs_to_it(ministry: Ministry, view: EditorView, settle: Settle) -> None:
    opened(ministry, view, settle, "Text.")
    view.page.box.setFocus()
    QTest.keyClick(view.page.box, Qt.Key.Key_Tab)
    assert not view.page.box.hasFocus()
    assert view.page.box.text() == "Text."


def test_a_very_long_text_is_kept_or_refused_in_words_and_the_window_stays_usable(
    qtbot: QtBot, ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    post = opened(ministry, view, settle, "Text.")
    view.page.box.selectAll()
    view.page.box.textCursor().insertText("A long line of words. " * 12_000)
    qtbot.waitUntil(lambda: view.page.notice.isVisible(), timeout=10_000)
    assert "at most 200,000 can be kept" in view.page.notice.words.text()
    assert ministry.find(post.id).get("text") == "Text."
    assert len(view.typed()) == 264_000


def test_the_wheel_scrolls_the_page_and_changes_no_choice(ministry: Ministry, view: EditorView, settle: Settle) -> None:
    opened(ministry, view, settle, "Text.")
    view.page.box.setFocus()
    zone = view.page.timing.zone
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(zone.mapToGlobal(zone.rect().center())),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(zone, turn)
    assert zone.currentText() == "Asia/Tbilisi"


def test_a_post_in_review_says_that_it_waits(ministry: Ministry, view: EditorView, settle: Settle) -> None:
    post = opened(ministry, view, settle, "Text.")
    assert detail(view, "Approval") == "It is not approved. Send it for approval."
    approving.submit_post(ministry.desk, post.id)
    settle()
    assert detail(view, "Approval") == "It waits for approval."


def test_a_text_that_the_account_says_already_is_told_while_one_writes(
    ministry: Ministry, view: EditorView, settle: Settle, room: Room
) -> None:
    other = ministry.draft(GEORGIAN, proposed_at="2026-12-12T06:00:00Z")
    ministry.writes_elsewhere("nino", other.id, title="Article 19")
    public = replace(ministry.find(other.id), fields={**ministry.find(other.id).fields, "stage": "scheduled"})
    with ministry.store.writing() as conn:
        save_record(conn, public)
    post = opened(ministry, view, settle, "მოკლე")
    account = ministry.find(post.id)
    assert "Repeated text" not in [line.title for line in view.page.gates.lines()]
    room.act(drafting.revise_post, post.id, {"account": other.get("account")}, owner=view)
    settle()
    assert account.get("channel") == other.get("channel")
    view.page.box.selectAll()
    view.page.box.textCursor().insertText(f"{GEORGIAN}!")
    view.saver.save_now()
    view.read_again()
    settle()
    told = detail(view, "Repeated text")
    assert "12 December 2026" in told
    assert "“Article 19”" in told
    view.page.box.textCursor().insertText(" და კიდევ")
    QTest.qWait(GATES_PAUSE * 2)
    assert "Repeated text" not in [line.title for line in view.page.gates.lines()]


def test_a_time_for_another_zone_is_told_on_my_own_clocks_too(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    opened(ministry, view, settle)
    timing = view.page.timing
    assert not timing.own.isVisible()
    timing.zone.setCurrentText("America/New_York")
    assert timing.own.text() == "Your time: 19:00 (Tbilisi)"
    timing.time.setTime(QTime(18, 30))
    assert timing.own.text() == "Your time: Fri 11 Dec 03:30 (Tbilisi)"
    assert timing.own.isVisible()
    timing.zone.setCurrentText("Asia/Tbilisi")
    assert not timing.own.isVisible()
