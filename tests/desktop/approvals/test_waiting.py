"""What is new, how long it waits and for whom, reminders, several sent back at once, and decisions handed over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campaigndesk.actions import approving, drafting
from campaigndesk.actions.delegating import delegate_decisions
from campaigndesk.desktop import look
from campaigndesk.desktop.approvals.handing_over import HandingOver, read_rights
from campaigndesk.desktop.approvals.reading import read_inbox, read_submissions
from campaigndesk.desktop.approvals.view import ApprovalsView
from campaigndesk.desktop.calendar.go_to_date import qdate
from campaigndesk.desktop.calendar.moments import today_in
from campaigndesk.desktop.calendar.pictures import chip_of, waits_of, wanted_by
from campaigndesk.desktop.calendar.timeline.cell import BOX, drawn_marks, mark_of
from campaigndesk.desktop.calendar.timeline.model import TimelineModel
from campaigndesk.desktop.calendar.timeline.reading import Span, load_timeline
from campaigndesk.desktop.editor.dialogs import ReasonDialog
from campaigndesk.desktop.look.chips import Chip, spoken
from campaigndesk.desktop.palette import Palette
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.places import Place
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import local
from campaigndesk.store.calendar import list_lines
from ministries import NOON, Ministry
from working_rooms import shown

Settle = Callable[[], None]
TEXTS = ("Vsakdo ima pravico do življenja.", "Кожна людина має право на життя.", "ყოველ ადამიანს აქვს უფლება.")


@pytest.fixture
def posts(ministry: Ministry) -> list[Record]:
    """Three posts of Nino's, sent for approval."""
    first = ministry.draft(TEXTS[0], title="First")
    more = [
        drafting.draft_post(ministry.desk, account=first.get("account"), text=text, title=title)
        for text, title in zip(TEXTS[1:], ("Second", "Third"), strict=True)
    ]
    for post in (first, *more):
        approving.submit_post(ministry.desk, post.id)
    ministry.all_sent()
    return [ministry.find(post.id) for post in (first, *more)]


def inbox_view(qtbot: QtBot, room: Room, settle: Settle) -> ApprovalsView:
    view = ApprovalsView(room)
    shown(qtbot, view)
    view.refresh(None)
    settle()
    settle()
    return view


def test_what_was_read_is_no_longer_new_also_after_the_next_start(
    qtbot: QtBot, room: Room, ministry: Ministry, posts: list[Record], settle: Settle
) -> None:
    with ministry.at("giorgi") as desk:
        assert desk.read(read_inbox, desk, "UTC").fresh == 3
        view = inbox_view(qtbot, room, settle)
        known = room.settings.looked_at
        assert len(known) == 1
        assert desk.read(read_inbox, desk, "UTC", known).fresh == 2
        view.list.choose(view.list.entries()[1].id)
        settle()
        assert desk.read(read_inbox, desk, "UTC", room.settings.looked_at).fresh == 1
    entry = view.list.entries()[2]
    assert "New" in entry.said()


def test_the_side_bar_says_what_waits_and_apart_from_it_what_is_new() -> None:
    assert Place("approvals", "Approvals", "approvals", 5, fresh=2).spoken == "Approvals, 5 waiting, 2 of them new"
    assert Place("approvals", "Approvals", "approvals", 5, fresh=0).spoken == "Approvals, 5 waiting"


@pytest.mark.parametrize(
    ("later", "words"),
    [(timedelta(hours=5), "waits 5 hours"), (timedelta(days=2), "late, a reminder is due"),
     (timedelta(days=4), "overdue, ask somebody else")],
)  # fmt: skip
def test_age_is_told_in_words(ministry: Ministry, posts: list[Record], later: timedelta, words: str) -> None:
    ministry.time += later
    with ministry.at("giorgi") as desk:
        assert words in desk.read(read_inbox, desk, "UTC").mine[0].said()


def test_the_sender_reads_for_whom_it_waits_and_how_long(ministry: Ministry, posts: list[Record]) -> None:
    ministry.time += timedelta(days=2, hours=1)
    entry = ministry.desk.read(read_inbox, ministry.desk, "UTC").others[0]
    assert entry.detail.startswith("waits for Giorgi Kapanadze or Tamar Lomidze, 2 days")


def test_reminding_is_offered_once_a_day(
    qtbot: QtBot, room: Room, ministry: Ministry, posts: list[Record], settle: Settle
) -> None:
    said: list[tuple[str, bool]] = []
    room.said.connect(lambda words, undo: said.append((words, undo)))
    view = inbox_view(qtbot, room, settle)
    view.tabs.setCurrentIndex(1)
    settle()
    view.do("remind")
    settle()
    settle()
    (reminder,) = [c for c in ministry.comments(posts[0].id) if c.get("reminder")]
    assert sorted(reminder.get("mentions")) == ["giorgi", "tamar"]
    assert said[-1][1] is True
    assert view.remind.reason() == "They were reminded today already."


def test_a_command_whose_button_is_in_the_other_list_says_where_to_go(
    qtbot: QtBot, room: Room, ministry: Ministry, posts: list[Record], settle: Settle
) -> None:
    said: list[str] = []
    room.said.connect(lambda words, undo: said.append(words))
    with ministry.at("giorgi"):
        view = inbox_view(qtbot, room, settle)
        view.do("remind")
        settle()
        assert said == ["Go to the place “Wait for others” first."]
        assert (ministry.comments(posts[0].id), view.why_not("approve")) == ([], "")
        view.tabs.setCurrentIndex(1)
        settle()
        view.do("approve")
        assert said[1:] == ["Go to the place “Wait for me” first."]
        action = QAction("Approve", view)
        action.setObjectName("approve")
        palette = Palette([action], view, why_not=view.why_not)
        assert not palette.found.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
        assert "Wait for me" in palette.found.item(0).text()


def test_several_are_sent_back_with_one_reason(
    qtbot: QtBot, room: Room, ministry: Ministry, posts: list[Record], settle: Settle
) -> None:
    with ministry.at("giorgi"):
        view = inbox_view(qtbot, room, settle)
        view.list.selectAll()
        settle()
        QTest.keyClick(view.list, Qt.Key.Key_R)
        dialog = view.findChild(ReasonDialog)
        assert isinstance(dialog, ReasonDialog)
        dialog.reason.setPlainText("Name the article.")
        dialog.yes.button.click()
        settle()
        settle()
    assert {ministry.find(post.id).get("stage") for post in posts} == {"changes_requested"}
    assert ministry.find(posts[2].id).get("decisions")[0]["reason"] == "Name the article."


def test_a_chip_says_for_whom_the_post_waits_and_marks_what_waits_for_me(
    ministry: Ministry, room: Room, posts: list[Record]
) -> None:
    wanted = wanted_by(room.settings, None, NOON.date())
    with ministry.at("giorgi") as desk:
        (line,) = desk.read(list_lines, [posts[0].id])
        chip = chip_of(line, wanted, desk.read(waits_of, [line])[line.id])
    assert chip.mine
    assert "waits for Giorgi Kapanadze, Tamar Lomidze" in spoken(chip)
    (line,) = ministry.desk.read(list_lines, [posts[0].id])
    assert not chip_of(line, wanted, ministry.desk.read(waits_of, [line])[line.id]).mine


def marked(chip: Chip) -> QImage:
    return drawn_marks((mark_of(chip),), 1, frozenset(), BOX, look.tokens(), 1.0).toImage()


def test_the_timeline_says_for_whom_a_post_waits_and_marks_what_waits_for_me(
    ministry: Ministry, room: Room, posts: list[Record]
) -> None:
    day = local(str(posts[0].get("proposed_at")), "UTC").date()
    wanted = replace(wanted_by(room.settings, None, day, 3), zone="UTC")
    span = Span(days=(day,), zoom="week", by="country", wanted=wanted)
    with ministry.at("giorgi") as desk:
        model = TimelineModel(desk.read(load_timeline, span, 0, 9, 99))
    index = model.index(0, 0)
    said = model.data(index, int(Qt.ItemDataRole.AccessibleTextRole))
    assert said.count("waits for Giorgi Kapanadze, Tamar Lomidze, that is you") == 1
    chip = model.cell(index).chips[0]
    assert marked(chip) != marked(replace(chip, mine=False))


def handed(ministry: Ministry) -> None:
    with ministry.at("giorgi") as desk:
        delegate_decisions(desk, country="GE", to_person="nino", starts_on="2026-11-20", ends_on="2026-11-30")


def test_inbox_and_panel_say_on_whose_behalf(ministry: Ministry, posts: list[Record]) -> None:
    with ministry.at("tamar") as desk:
        written = drafting.draft_post(desk, account=posts[0].get("account"), text="Tamar's text.", title="Fourth")
        approving.submit_post(desk, written.id)
    handed(ministry)
    desk = ministry.desk
    entry = desk.read(read_inbox, desk, "UTC").mine[0]
    assert "for Giorgi Kapanadze" in entry.detail
    (one,) = desk.read(read_submissions, desk, [written.id], "UTC", desk.now)
    assert "Nino Beridze on behalf of Giorgi Kapanadze" in one.steps[0].detail
    approving.approve_post(desk, written.id, one.digest)
    (one,) = desk.read(read_submissions, desk, [written.id], "UTC", desk.now)
    assert one.steps[0].detail.startswith("approved by Nino Beridze on behalf of Giorgi Kapanadze")


def test_decisions_are_handed_over_in_a_dialog_and_taken_back_there(
    qtbot: QtBot, room: Room, ministry: Ministry, posts: list[Record], settle: Settle
) -> None:
    with ministry.at("giorgi") as desk:
        view = inbox_view(qtbot, room, settle)
        dialog = HandingOver(room, desk.read(read_rights, desk), view)
        assert [dialog.who.itemText(row) for row in range(dialog.who.count())] == ["Nino Beridze", "Tamar Lomidze"]
        dialog.end.setDate(QDate(2020, 1, 1))
        assert dialog.yes.reason() == "The last day is before the first."
        dialog.start.setDate(QDate(2026, 11, 23))
        dialog.end.setDate(QDate(2026, 11, 27))
        dialog.yes.button.click()
        settle()
        (kept,) = desk.read(read_rights, desk).handed
        assert kept.words.startswith("Nino Beridze decides for Giorgi Kapanadze, Mon 23 Nov")
        dialog = HandingOver(room, desk.read(read_rights, desk), view)
        dialog.open()
        link = dialog.takers[0].link
        assert link is not None
        assert dialog.focusWidget() is dialog.right
        link.click()
        settle()
        assert desk.read(read_rights, desk).handed == ()


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_the_first_day_that_is_offered_is_the_day_of_the_calendar_and_not_of_the_machine(
    qtbot: QtBot, room: Room, ministry: Ministry, posts: list[Record], settle: Settle, zone: str
) -> None:
    room.prefer(zone=zone)
    view = inbox_view(qtbot, room, settle)
    with ministry.at("giorgi") as desk:
        dialog = HandingOver(room, desk.read(read_rights, desk), view)
        assert dialog.start.date() == qdate(today_in(zone))
        assert dialog.start.date().daysTo(dialog.end.date()) == 4


def test_who_holds_no_such_role_reads_why_there_is_nothing_to_hand_over(
    qtbot: QtBot, room: Room, ministry: Ministry, posts: list[Record], settle: Settle
) -> None:
    view = inbox_view(qtbot, room, settle)
    dialog = HandingOver(room, ministry.desk.read(read_rights, ministry.desk), view)
    assert dialog.yes.reason() == "You hold no role whose decisions can be handed over."
