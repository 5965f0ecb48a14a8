"""The place of people: found by country, role and letters, with stand-ins, and whom to ask as text."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campaigndesk.actions import delegating, people
from campaigndesk.desktop.people.view import PeopleView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.records import save_record
from ministries import Ministry
from working_rooms import Settle, shown


@pytest.fixture
def view(qtbot: QtBot, ministry: Ministry, room: Room, settle: Settle) -> PeopleView:
    """The place as Nino sees it."""
    with ministry.store.writing() as conn:
        fields = {"name": "Adam Root", "email": "adam@network.org", "roles": [["administrator", "*"]], "active": True}
        stamp = Stamp("made-adam", "adam", "2026-11-01T08:00:00Z")
        save_record(conn, Record("adam", "person", NETWORK, stamp, fields))
    made = PeopleView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    return made


def names(view: PeopleView) -> list[str]:
    return [entry.title for entry in view.list.entries()]


def test_people_are_listed_by_country_and_name(view: PeopleView) -> None:
    assert names(view) == [
        "Giorgi Kapanadze", "Nino Beridze", "Tamar Lomidze", "Ana Kovač", "Marko Novak", "Adam Root",
    ]  # fmt: skip
    assert view.list.entries()[1].note == "you"
    assert view.heading() == "People · 6"


def test_the_badge_names_more_than_the_first_of_several_countries(
    view: PeopleView, ministry: Ministry, settle: Settle
) -> None:
    def badge(*countries: str, lead: str = "") -> str:
        roles = [*(["officer", code] for code in countries), *([["lead", lead]] if lead else [])]
        fields = {"name": "Ana Kovač", "email": "ana@gov.si", "roles": roles}
        with ministry.store.writing() as conn:
            save_record(conn, Record("ana", "person", NETWORK, Stamp("c", "ana", "2026-11-01T08:00:00Z"), fields))
        view.refresh(None)
        settle()
        return next(entry.country for entry in view.list.entries() if entry.id == "ana")

    assert badge("SI") == "SI"
    assert badge("AL", "SI") == "AL SI"
    assert badge("AL", "BA", "GE", "SI") == "AL +3"
    assert badge("AL", "BA", "GE", "SI", lead="SI") == "SI +3"


def choose(view: PeopleView, country: str, role: str) -> None:
    for box, data in ((view.country, country), (view.role, role)):
        box.setCurrentIndex(box.findData(data))
        box.activated.emit(box.currentIndex())


def test_who_approves_for_a_country_is_found_and_copied_with_the_stand_in(
    view: PeopleView, ministry: Ministry, settle: Settle
) -> None:
    with ministry.at("giorgi") as desk:
        delegating.delegate_decisions(
            desk, country="GE", to_person="nino", starts_on="2026-11-20", ends_on="2026-12-05"
        )
    view.refresh(None)
    settle()
    choose(view, "GE", "approver")
    assert names(view) == ["Giorgi Kapanadze", "Tamar Lomidze"]
    view.copy.clicked.emit()
    assert QApplication.clipboard().text().splitlines() == [
        "Giorgi Kapanadze <giorgi@example.org> Georgia: Approver",
        "  Nino Beridze decides for Giorgi Kapanadze, Fri 20 Nov to Sat 5 Dec",
        "Tamar Lomidze <tamar@example.org> Georgia: Approver",
    ]
    choose(view, "", "")
    assert view.list.entries()[1].note == "you · stands in"


def test_a_role_of_another_country_does_not_count(view: PeopleView) -> None:
    choose(view, "SI", "approver")
    assert names(view) == ["Marko Novak"]


def test_people_are_found_in_any_letters(view: PeopleView) -> None:
    view.look.setText("kovac")
    assert names(view) == ["Ana Kovač"]
    view.look.setText("geor appr")
    assert names(view) == ["Giorgi Kapanadze", "Tamar Lomidze"]
    view.look.setText("nobody")
    assert names(view) == []
    assert view.copy.reason() == "Nobody fits."


def test_who_administers_nothing_is_told_whom_to_ask_and_offered_nothing(view: PeopleView, settle: Settle) -> None:
    view.show_record("ana")
    settle()
    assert view.page.name.text() == "Ana Kovač"
    assert view.page.whom.text().endswith("Adam Root")
    assert not view.page.administration.isVisible()
    assert not view.invite.isVisible()
    assert [row.link for row in view.page.rows] == [None, None]


def told_since(view: PeopleView) -> list[str]:
    return [row.accessibleName().partition(".  .")[0].rstrip(". ").rpartition(". ")[2] for row in view.page.rows]


def test_a_role_says_since_when_it_is_held(view: PeopleView, ministry: Ministry, settle: Settle) -> None:
    with ministry.at("adam") as desk:
        people.give_role(desk, "ana", "approver", "SI")
    view.show_record("ana")
    settle()
    assert told_since(view) == ["since 1 November 2026", "since 1 November 2026", "since 23 November 2026"]


def test_an_administrator_without_the_server_is_told_that_this_needs_it(
    view: PeopleView, ministry: Ministry, settle: Settle
) -> None:
    with ministry.at("adam"):
        view.refresh(None)
        settle()
        view.show_record("ana")
        settle()
        assert view.page.administration.isVisible()
        for button in (view.invite, view.page.give, view.page.invite, view.page.act, view.page.look_up):
            assert "needs the server" in button.reason()
        assert not any(row.link.isVisible() for row in view.page.rows if row.link)


def test_what_an_administrator_does_goes_on_in_a_further_line_where_there_is_no_room(
    view: PeopleView, ministry: Ministry, settle: Settle
) -> None:
    with ministry.at("adam"):
        view.resize(760, 560)
        view.refresh(None)
        settle()
        page, inside = view.page, view.page.widget()
        assert inside is not None
        assert inside.width() <= page.viewport().width()
        boxes = (page.choice.role, page.choice.country)
        assert all(box.width() >= box.sizeHint().width() for box in boxes)
