"""Windows and the real server: signing in, news by themselves, and a server that goes away and comes back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import Connection

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.demo.processes import Server
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_a_moment, wait_for
from campaigndesk.desktop.first_run.view import FirstRunView
from campaigndesk.desktop.settings.view import SettingsView
from campaigndesk.desktop.window import Window
from campaigndesk.store.news import News
from campaigndesk.store.opening import open_store
from campaigndesk.store.rebuilding import Rebuilding
from campaigndesk.store.records import find_record, list_records
from desktop.desks import KEY, prefer
from desktop.watchdog import Watchdog
from networks import network_server

PASSWORD = "a long enough pass phrase of words"
PEOPLE = (("ana@example.org", "Ana Kovač", ("officer:SI",)), ("nino@example.org", "Nino Beridze", ("officer:GE",)))
LONG = 30


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server process with two people."""
    with network_server(tmp_path, PEOPLE, PASSWORD) as made:
        yield made


@pytest.fixture
def joined(qapp: QApplication, server: Server, tmp_path: Path) -> Iterator[Callable[[str, str], Window]]:
    """Opens a new laptop's window and signs its person in by the first page."""
    windows: list[Window] = []

    def make(email: str, zone: str, password: str = PASSWORD, made: Callable[[], None] = lambda: None) -> Window:
        profile = tmp_path / email.partition("@")[0]
        profile.mkdir()
        prefer(profile, zone=zone, begun=False)
        window = make_window(profile, desk=Desk(open_store(profile, KEY)))
        windows.append(window)
        made()
        window.go("first_run")
        window.show()
        first = window.views["first_run"]
        assert isinstance(first, FirstRunView)
        assert wait_for(window.idle)
        first.join.server.setText(server.url)
        first.join.email.setText(email)
        first.join.password.setText(password)
        first.join.join()
        return window

    yield make
    for window in windows:
        window.close()
        window.room.desk.store.close()


def synced(window: Window) -> bool:
    state = window.syncing.state
    return bool(state.signed_in and state.synced_at and not state.working and not state.waiting and window.idle())


def test_what_one_officer_plans_appears_in_the_other_s_month_by_itself_also_after_an_outage(
    server: Server, joined: Callable[..., Window], watchdog: Watchdog
) -> None:
    ana = joined("ana@example.org", "Europe/Ljubljana", made=watchdog.look_away)
    nino = joined("nino@example.org", "Asia/Tbilisi", made=watchdog.look_away)
    for window in (ana, nino):
        assert wait_for(lambda here=window: here.place == "calendar" and synced(here), LONG)  # type: ignore[misc]
        window.show_month(date(2026, 12, 10))
    watchdog.look_away()
    post = draft_post(ana.room.desk, country="SI", channel="x", text="Together", proposed_at="2026-12-10T09:00:00Z")
    month = nino.views["calendar"]
    assert isinstance(month, CalendarView)
    index = month.month.months.index_of
    assert wait_for(lambda: month.month.months.day(index(date(2026, 12, 10))).count == 1, LONG)
    assert wait_for(lambda: synced(ana), LONG)
    assert "waiting to send" not in ana.status.words()

    watchdog.look_away()
    server.stop()
    draft_post(nino.room.desk, country="GE", channel="x", text="მარტო", proposed_at="2026-12-11T09:00:00Z")
    nino.do("sync")
    assert wait_for(lambda: nino.status.words().startswith("Offline."), LONG)
    assert wait_for(lambda: "1 waiting to send" in nino.status.words())
    assert month.month.months.day(index(date(2026, 12, 10))).posts[0].id == post.id

    watchdog.look_away()
    server.start()
    nino.do("sync")
    assert wait_for(lambda: synced(nino), LONG)
    ana.do("sync")
    theirs = ana.views["calendar"]
    assert isinstance(theirs, CalendarView)
    assert wait_for(lambda: theirs.month.months.day(theirs.month.months.index_of(date(2026, 12, 11))).count == 1, LONG)


def test_a_wrong_password_is_said_below_the_fields_and_the_words_stay(
    server: Server, joined: Callable[..., Window]
) -> None:
    window = joined("ana@example.org", "Europe/Ljubljana", "not this one, surely")
    first = window.views["first_run"]
    assert isinstance(first, FirstRunView)
    assert wait_for(lambda: bool(first.join.problem.text()), LONG)
    assert window.place == "first_run"
    assert first.join.email.text() == "ana@example.org"
    assert first.join.button.reason() == ""


def test_a_server_that_is_not_there_is_told_from_a_wrong_password(
    server: Server, joined: Callable[..., Window]
) -> None:
    server.stop()
    window = joined("ana@example.org", "Europe/Ljubljana")
    first = window.views["first_run"]
    assert isinstance(first, FirstRunView)
    assert wait_for(lambda: "cannot be reached" in first.join.problem.text(), LONG)


def test_who_signs_out_keeps_the_work_and_can_sign_in_again(server: Server, joined: Callable[..., Window]) -> None:
    window = joined("ana@example.org", "Europe/Ljubljana")
    assert wait_for(lambda: synced(window), LONG)
    post = draft_post(window.room.desk, country="SI", channel="x", text="Mine")
    window.go("settings")
    settings = window.views["settings"]
    assert isinstance(settings, SettingsView)
    assert wait_for(settings.leave_server.isVisible)
    settings.leave_server.clicked.emit()
    assert wait_for(lambda: window.status.words().startswith("Signed out."), LONG)
    assert window.room.desk.read(find_record, post.id) is not None
    assert wait_for(settings.join.isVisible)
    settings.join.server.setText(server.url)
    settings.join.email.setText("ana@example.org")
    settings.join.password.setText(PASSWORD)
    settings.join.join()
    assert wait_for(lambda: synced(window), LONG)


def test_somebody_begins_alone_with_the_sample_campaign(qapp: QApplication, tmp_path: Path) -> None:
    profile = tmp_path / "alone"
    profile.mkdir()
    prefer(profile, begun=False)
    window = make_window(profile, desk=Desk(open_store(profile, KEY)))
    window.go("first_run")
    window.show()
    first = window.views["first_run"]
    assert isinstance(first, FirstRunView)
    assert wait_for(window.idle)
    assert first.begin.reason() == "Give your name, so that others know whose work it is."
    first.name.setText("Nino")
    assert first.begin.reason() == "Choose the country you work for."
    first.country.setCurrentIndex(first.country.findData("GE"))
    first.sample.setChecked(True)
    assert first.begin.reason() == ""
    first.begin.clicked.emit()
    assert wait_for(lambda: window.place == "calendar", LONG)
    assert wait_for(window.idle, LONG)
    view = window.views["calendar"]
    assert isinstance(view, CalendarView)
    assert wait_for(lambda: sum(day.count for day in view.month.months.picture.days) > 50, LONG)
    assert view.month.months.picture.bars[0].title == "Human Rights Day"
    assert window.room.settings.zone == "Asia/Tbilisi"
    wait_a_moment(60)
    window.close()
    window.room.desk.store.close()


def test_the_line_says_when_the_last_round_was_also_where_it_brought_nothing(joined: Callable[..., Window]) -> None:
    window = joined("ana@example.org", "Europe/Ljubljana")
    assert wait_for(lambda: synced(window), LONG)
    window.syncing._put(synced_at=datetime(2026, 1, 2, 3, 4))
    assert "03:04" in window.status.words()
    window.do("sync")
    assert wait_for(lambda: synced(window) and "03:04" not in window.status.words(), LONG)


def test_a_first_fill_says_how_far_it_is_and_can_be_stopped_and_taken_up_again(
    server: Server, joined: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    nino = joined("nino@example.org", "Asia/Tbilisi")
    assert wait_for(lambda: synced(nino), LONG)
    for number in range(6):
        draft_post(nino.room.desk, country="GE", channel="x", text=f"მარტო {number}")
    nino.do("sync")
    assert wait_for(lambda: synced(nino), LONG)

    kept, go_on = Rebuilding.add, threading.Event()

    def slowly(self: Rebuilding, conn: Connection, rows: Sequence[News]) -> None:
        kept(self, conn, rows)
        go_on.wait(LONG)

    monkeypatch.setattr(Rebuilding, "add", slowly)
    monkeypatch.setattr("campaigndesk.sync.filling._PIECE", 2)
    ana = joined("ana@example.org", "Europe/Ljubljana")
    assert wait_for(lambda: ana.syncing.state.records > 6, LONG)
    assert ana.status.words().startswith("Fetching: 0 of ")
    ana.do("stop-fetching")
    go_on.set()
    assert wait_for(lambda: "Fetching was stopped." in ana.status.words(), LONG)
    assert not ana.syncing.state.synced_at
    monkeypatch.undo()
    ana.do("sync")
    assert wait_for(lambda: synced(ana), LONG)
    assert len(ana.room.desk.read(list_records, "post")) == 6
    ana.do("stop-fetching")
    assert wait_for(lambda: bool(ana.toasts.shown()))
    assert ana.toasts.shown()[-1].message == "Nothing is being fetched."
