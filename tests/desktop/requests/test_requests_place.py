"""The place of requests: what waits for my country first, the answers, the form, and that each act is undone."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from campaigndesk.actions import requests
from campaigndesk.actions.undoing import undo
from campaigndesk.desktop.editor.dialogs import ReasonDialog
from campaigndesk.desktop.requests.dialogs import DoneDialog, RequestDialog
from campaigndesk.desktop.requests.view import RequestsView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import Record
from campaigndesk.store.records import list_records
from ministries import Ministry
from working_rooms import Settle, shown


@pytest.fixture
def film(ministry: Ministry) -> Record:
    """Slovenia asks Georgia and Serbia, by tomorrow; it asked Georgia for a page before, two days ago."""
    with ministry.at("ana") as desk:
        requests.ask_countries(
            desk, asking="SI", countries=["GE"], title="ზამთარი", link="https://example.org/a", wanted_by="2026-11-21"
        )
        made = requests.ask_countries(
            desk, asking="SI", countries=["GE", "RS"], title="Our film", link="https://example.org/film",
            channels=["x", "viber"], wanted_by="2026-11-24", note="With your own words.",
        )  # fmt: skip
    own = requests.ask_countries(ministry.desk, asking="GE", countries=["SI", "UA"], title="Наш допис")
    requests.answer_request(ministry.desk, ministry.desk.read(list_records, "request")[0].id, "accepted")
    with ministry.at("ana") as desk:
        asked = next(one for one in of(ministry, own) if one.get("country") == "SI")
        requests.answer_request(desk, asked.id, "declined", "No")
    ministry.all_sent()
    return made


def of(ministry: Ministry, request: Record) -> list[Record]:
    return ministry.desk.read(list_records, "request", where={"together": request.get("together")})


@pytest.fixture
def view(qtbot: QtBot, room: Room, film: Record, settle: Settle) -> RequestsView:
    made = RequestsView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    return made


def titles(view: RequestsView) -> list[str]:
    return [entry.title for entry in view.list.entries()]


def dialog(view: RequestsView, kind: type[QDialog]) -> Any:
    (found,) = (one for one in view.findChildren(kind) if one.isVisible())
    return found


def test_what_waits_for_my_country_stands_first_with_its_time_in_words(view: RequestsView) -> None:
    assert titles(view) == ["Our film", "ზამთარი", "Наш допис"]
    first, second, third = view.list.entries()
    assert (first.detail, first.note) == ("Slovenia asks GE, RS · wanted tomorrow", "Waits for you")
    assert (second.detail, second.note, second.mark) == ("Slovenia asks you · 2 days late", "Accepted", "missed")
    assert (third.detail, third.note) == ("Georgia asks SI, UA", "1 of 2 answered")
    assert view.heading() == "Requests · 3"
    assert view.page.name.text() == "Our film"
    assert view.page.facts.text().startswith("Slovenia asks · X, Viber · Ana Kovač · today")
    assert (view.page.due.text(), view.page.due.property("role")) == ("wanted tomorrow", "warning")
    chosen = view.page.chosen()
    assert chosen is not None
    assert chosen.country == "GE"


@pytest.mark.parametrize(
    ("letters", "left"), [("viber", "Our film"), ("ᲖᲐᲛᲗᲐᲠᲘ", "ზამთარი"), ("нас допис", "Наш допис")]
)
def test_a_request_is_found_in_any_script(view: RequestsView, letters: str, left: str) -> None:
    view.look.setText(letters)
    assert titles(view) == [left]


def test_requests_are_sifted_by_who_asks(view: RequestsView) -> None:
    for row, left in ((1, ["Our film", "ზამთარი"]), (2, ["Наш допис"])):
        view.side.setCurrentIndex(row)
        view.side.activated.emit(row)
        assert titles(view) == left


def test_a_request_is_accepted_and_the_answer_taken_back(view: RequestsView, room: Room, settle: Settle) -> None:
    said: list[tuple[str, bool]] = []
    room.said.connect(lambda words, undoable: said.append((words, undoable)))
    view.page.accept.button.click()
    settle()
    assert said == [("The request is accepted.", True)]
    assert view.list.entries()[0].note == "Accepted"
    assert view.page.accept.reason() == "It is accepted already."
    undo(room.desk)
    settle()
    assert view.list.entries()[0].note == "Waits for you"


def test_declining_asks_for_a_reason_and_doing_for_a_link(view: RequestsView, settle: Settle) -> None:
    view.page.decline.button.click()
    asked = dialog(view, ReasonDialog)
    assert asked.yes.reason() == "Say why: the others will read it."
    asked.reason.setPlainText("An election")
    asked.yes.button.click()
    settle()
    entry = next(entry for entry in view.page.list.entries() if entry.country == "GE")
    assert (entry.note, entry.mark) == ("Declined", "close")
    assert entry.detail.startswith("An election · Nino Beridze · today")
    view.show_record(view.page.list.entries()[0].id)
    settle()
    view.page.done.button.click()
    proof = dialog(view, DoneDialog)
    proof.link.setText("example.org/a")
    assert proof.yes.reason() == "Paste the link of the public post: it shows that it was done."
    proof.link.setText("https://example.org/a")
    proof.yes.button.click()
    settle()
    assert "https://example.org/a" in view.page.list.entries()[0].detail


def test_nobody_answers_here_for_another_country(view: RequestsView) -> None:
    view.page.list.choose(next(entry.id for entry in view.page.list.entries() if entry.country == "RS"))
    for button in (view.page.accept, view.page.done, view.page.decline):
        assert button.reason() == "Only people who write for Serbia answer here."


def test_a_link_is_opened_only_where_it_is_an_address(
    view: RequestsView, film: Record, ministry: Ministry, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[str] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: went.append(url.toString()))
    view.page.open_link.button.click()
    with ministry.at("ana") as desk:
        bad = {"link": {"value": "file:///etc/passwd", "base": film.base("link")}}
        from campaigndesk.actions.desk import Draft

        desk.act(*(Draft("set@1", one.id, "request", {"fields": bad}) for one in of(ministry, film)))
    settle()
    view.page.open_link.button.click()
    assert went == ["https://example.org/film"]


def test_the_form_asks_several_countries_at_once(view: RequestsView, ministry: Ministry, settle: Settle) -> None:
    view.new.button.click()
    settle()
    form = dialog(view, RequestDialog)
    assert len({box.x() for box in form.channels.boxes.values()}) < 5, "in columns"
    assert _right(form, form.name) == _right(form, form.no)
    assert form.no.y() - form.note.mapTo(form, form.note.rect().bottomLeft()).y() < 24, "no hole above the answers"
    assert form.yes.reason() == "Tick at least one country."
    form.countries.tick("SI")
    form.countries.tick("UA")
    assert form.yes.reason() == "Say in a few words what is to be carried further."
    form.name.setText("Together")
    form.link.setText("example.org")
    assert form.yes.reason() == "Write the link whole, beginning with https://."
    form.link.setText("https://example.org/together")
    form.channels.boxes["telegram"].setChecked(True)
    form.yes.button.click()
    settle()
    found = ministry.desk.read(list_records, "request", where={"title": "Together"})
    assert [(one.get("country"), one.get("channels"), one.get("wanted_by")) for one in found] == [
        ("SI", ["telegram"], "2026-11-26"), ("UA", ["telegram"], "2026-11-26"),
    ]  # fmt: skip
    assert view.page.name.text() == "Together"
    undo(ministry.desk)
    settle()
    assert "Together" not in titles(view)


def test_a_request_of_mine_is_changed_and_taken_back(view: RequestsView, ministry: Ministry, settle: Settle) -> None:
    assert not view.page.change.isVisible()
    view.list.choose(view.list.entries()[2].id)
    view.page.change.button.click()
    form = dialog(view, RequestDialog)
    assert not form.countries.isVisible()
    form.name.setText("Наш допис про зиму")
    form.by.some.setChecked(False)
    form.yes.button.click()
    settle()
    assert {one.get("title") for one in ministry.desk.read(list_records, "request", where={"asking": "GE"})} == {
        "Наш допис про зиму"
    }
    view.page.take_back.button.click()
    settle()
    assert [entry.note for entry in view.page.list.entries()] == ["Taken back", "Taken back"]
    assert view.page.take_back.reason() == "Nothing of it is open any more."
    undo(ministry.desk)
    settle()
    assert [entry.note for entry in view.page.list.entries()] == ["Declined", "Waits for an answer"]


def test_a_desk_without_requests_says_what_they_are_and_offers_the_form(
    qtbot: QtBot, room: Room, settle: Settle
) -> None:
    made = RequestsView(room)
    shown(qtbot, made)
    made.refresh(None)
    settle()
    assert made.empty.isVisible()
    QTest.mouseClick(made.empty.button, Qt.MouseButton.LeftButton)
    settle()
    assert dialog(made, RequestDialog).isVisible()


def _right(form: QDialog, widget: QWidget) -> int:
    return widget.mapTo(form, widget.rect().topRight()).x()
