"""The place of lines: every message house in one list, found in any script, with what rests on each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campaigndesk.actions import campaigns, messages
from campaigndesk.desktop.campaigns.entry_fields import ChoiceEntry, LastDayEntry
from campaigndesk.desktop.campaigns.view import CampaignsView
from campaigndesk.desktop.lines.view import LinesView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import Record
from ministries import Ministry
from working_rooms import Settle, shown


@pytest.fixture
def post(ministry: Ministry) -> Record:
    """A post that rests on Article 19, which is agreed until a day that is over; another campaign has a draft."""
    post = ministry.draft("უფლება")
    with ministry.at("ana") as desk:
        messages.revise_message(
            desk, post.get("message"), part="core", status="agreed", owner="ana", valid_until="2026-11-20",
            sensitivity="internal", source="UDHR, Article 19",
        )  # fmt: skip
        other = campaigns.start_campaign(
            desk, title="Winter safety", lead_country="SI", starts_on="2026-12-14", ends_on="2026-12-18"
        )
        messages.write_message(desk, other.id, title="ზამთარი", text="Зима близу. Čuvajte se.")
    return post


@pytest.fixture
def view(qtbot: QtBot, room: Room, post: Record, settle: Settle) -> LinesView:
    made = LinesView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    return made


def titles(view: LinesView) -> list[str]:
    return [entry.title for entry in view.list.entries()]


def test_lines_of_all_campaigns_are_listed_with_what_rests_on_them(view: LinesView) -> None:
    assert titles(view) == ["Article 19", "ზამთარი"]
    first, second = view.list.entries()
    assert (first.detail, first.note, first.mark) == ("Human Rights Day", "1 post", "warning")
    assert (second.detail, second.note, second.mark) == ("Winter safety", "", "lines")
    assert "Core message · Run out · Ana Kovač" in first.said()
    assert view.heading() == "Lines · 2"


def test_a_line_shows_how_it_stands_and_opens_what_rests_on_it(
    view: LinesView, room: Room, post: Record, settle: Settle
) -> None:
    assert view.facts.text() == "Core message · Run out · Human Rights Day · English · Owner: Ana Kovač"
    assert view.until.text() == "Its time ended: 20 November 2026. The ministries only"
    assert view.source.text() == "Source: UDHR, Article 19"
    settle()
    opened: list[str] = []
    room.opened.connect(opened.append)
    assert [entry.id for entry in view.uses.entries()] == [post.id]
    QTest.keyClick(view.uses, Qt.Key.Key_Return)
    view.open.clicked.emit()
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert opened == [post.id, post.get("message"), post.get("message")]


@pytest.mark.parametrize("letters", ["cuvajte", "зима", "ᲖᲐᲛᲗᲐᲠᲘ", "winter близу"])
def test_a_line_is_found_in_any_script(view: LinesView, letters: str) -> None:
    view.look.setText(letters)
    assert titles(view) == ["ზამთარი"]


def choose(view: LinesView, box: str, data: object) -> None:
    found = getattr(view, box)
    found.setCurrentIndex(next(row for row in range(found.count()) if found.itemData(row) == data))
    found.activated.emit(found.currentIndex())


def test_lines_are_sifted_by_part_and_by_how_they_stand(view: LinesView) -> None:
    choose(view, "part", "core")
    assert titles(view) == ["Article 19"]
    choose(view, "part", "")
    assert titles(view) == ["ზამთარი"]
    choose(view, "standing", "agreed")
    assert titles(view) == []
    assert view.copy.reason() == "No line fits."
    choose(view, "part", None)
    choose(view, "standing", "run_out")
    assert titles(view) == ["Article 19"]


def test_lines_are_copied_as_text_with_how_far_they_may_go(view: LinesView) -> None:
    view.copy.clicked.emit()
    assert QApplication.clipboard().text() == (
        "Article 19\nCore message · Run out · The ministries only · Human Rights Day\n"
        "Everyone has the right to freedom of opinion and expression.\nUDHR, Article 19\n\n"
        "ზამთარი\nDraft · Winter safety\nЗима близу. Čuvajte se."
    )
    view.list.setCurrentRow(1)
    view.copy_one.clicked.emit()
    assert QApplication.clipboard().text().startswith("ზამთარი")


def test_a_line_that_was_changed_after_its_post_says_so(
    view: LinesView, ministry: Ministry, post: Record, settle: Settle
) -> None:
    from campaigndesk.actions import drafting

    seen = ministry.find(post.get("message")).base("text")
    drafting.revise_post(ministry.desk, post.id, {"source_revision": seen})
    with ministry.at("ana") as desk:
        messages.revise_message(desk, post.get("message"), text="Everybody has it.")
    settle()
    assert view.text.toPlainText() == "Everybody has it."
    assert [entry.detail for entry in view.uses.entries()] == ["Georgian · the line was changed since"]


def test_a_desk_without_campaigns_says_what_lines_are(qtbot: QtBot, room: Room, settle: Settle) -> None:
    made = LinesView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    assert made.empty.isVisible()
    went: list[str] = []
    room.went.connect(went.append)
    made.empty.button.click()
    assert went == ["campaigns"]


def test_part_status_and_last_day_are_written_in_the_message_house(
    qtbot: QtBot, ministry: Ministry, room: Room, post: Record, settle: Settle
) -> None:
    with ministry.at("ana"):
        campaign = CampaignsView(room)
        shown(qtbot, campaign)
        campaign.show_record(post.get("message"))
        campaign.refresh(None)
        settle()
        entries = campaign.body.house.form.entries
        part, last = entries["part"], entries["valid_until"]
        assert isinstance(part, ChoiceEntry)
        assert isinstance(last, LastDayEntry)
        assert (part.value(), last.value(), entries["owner"].value()) == ("core", "2026-11-20", "ana")
        part.box.setCurrentIndex(part.box.findData("pillar"))
        part.box.activated.emit(part.box.currentIndex())
        last.some.click()
        campaign.leave()
        settle()
        kept = ministry.find(post.get("message"))
        assert (kept.get("part"), kept.get("valid_until"), kept.get("status")) == ("pillar", None, "agreed")
