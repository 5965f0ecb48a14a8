"""The server goes away while each view is open: the window answers, says where the work is, and everything arrives."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from campaigndesk.actions.approving import submit_post
from campaigndesk.actions.attaching import attach_files
from campaigndesk.actions.campaigns import start_campaign
from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.actions.drafting import draft_post
from campaigndesk.demo.phones import set_up_where_needed
from campaigndesk.demo.processes import Server
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.domain.records import Record
from campaigndesk.store.opening import open_store
from campaigndesk.store.records import list_records
from campaigndesk.sync.joining import sign_in, wire_for
from campaigndesk.sync.rounds import sync_once
from desktop.accessible_tree import heard
from desktop.desks import KEY, prefer
from networks import network_server
from pictures import picture

PASSWORD = "a long enough pass phrase of words"
PEOPLE = (
    ("nino@example.org", "Nino Beridze", ("officer:GE", "approver:GE")),
    ("gia@example.org", "Gia Kapanadze", ("officer:GE", "lead:GE")),
)
PAGES = ("month", "week", "agenda", "timeline", "board")
PLACES = ("editor", "approvals", "conflicts", "media")
LONG = 60
FIRST = date(2026, 12, 9)


class Journey:
    """Nino at her window, and Gia, who works in the same ministry on a laptop of his own."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.server = server
        self.nino, self.gia = (Desk(open_store(folder / name, KEY)) for name in ("nino", "gia"))
        prefer(folder / "nino", zone="Asia/Tbilisi", countries=("GE",), timeline_zoom="week")
        for desk, (email, _, _) in zip((self.nino, self.gia), PEOPLE, strict=True):
            set_up_where_needed(sign_in(desk, server.url, email, PASSWORD), lambda: datetime.now(UTC))
        campaign = start_campaign(
            self.gia, title="Human Rights Day", lead_country="GE", starts_on="2026-12-01", ends_on="2026-12-12"
        )
        self.titles = ("Meadow", "Bridge", "Tower")
        self.planned, self.review, self.contested = (
            draft_post(
                self.gia, country="GE", channel="telegram", title=title, text=f"{title} in the morning",
                proposed_at=f"2026-12-{day}T05:00:00Z", zone="Asia/Tbilisi", campaign=campaign.id,
            )
            for title, day in zip(self.titles, (10, 11, 12), strict=True)
        )  # fmt: skip
        attach_files(self.gia, self.contested.id, [str(picture(folder, "river.png"))])
        submit_post(self.gia, self.review.id)
        late = {"text": {"value": "Tower at night", "base": "nothing seen"}}
        self.gia.act(Draft("set@1", self.contested.id, "post", {"fields": late}))
        for desk in (self.gia, self.nino):
            sync_once(desk, wire_for(desk))
        self.window: Window = make_window(folder / "nino", desk=self.nino)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        assert wait_for(self.synced, LONG)

    def synced(self) -> bool:
        """Whether all that Nino did is with the server, and the window shows what it knows."""
        state = self.window.syncing.state
        return bool(state.synced_at and state.reachable and not state.working and not state.waiting) and (
            self.window.idle()
        )

    def aside(self, work: Callable[[], object]) -> None:
        """Others do something, while the window goes on."""
        wrong: list[BaseException] = []

        def run() -> None:
            try:
                work()
            except BaseException as error:
                wrong.append(error)

        thread = threading.Thread(target=run)
        thread.start()
        assert wait_for(lambda: not thread.is_alive(), LONG)
        assert not wrong, wrong

    def show(self, name: str) -> None:
        """Go to a page of the calendar or to a place."""
        if name in PAGES:
            self.window.go("calendar")
            self.calendar.switch(name)
            day = date.fromisoformat(str(self.seen(self.planned).get("proposed_at"))[:10])
            # The agenda begins with the day asked for: the post shall stay in it when it goes a day back.
            self.calendar.show_day(FIRST if name == "agenda" else day)
        elif name == "editor":
            self.window.open_record(self.planned.id)
            assert wait_for(lambda: self.window.place == "editor")
        else:
            self.window.go(name)
        assert wait_for(lambda: self.expected(name) <= self.found(), LONG), self.found()

    @property
    def calendar(self) -> CalendarView:
        """The calendar of the window."""
        view = self.window.views["calendar"]
        assert isinstance(view, CalendarView)
        return view

    def seen(self, post: Record) -> Record:
        """The post on Nino's laptop."""
        return self.nino.find(post.id)

    def expected(self, name: str) -> set[str]:
        """What has to be on the screen, whatever the server does."""
        places = {"editor": {"Meadow"}, "approvals": {"Bridge"}, "conflicts": {"Tower"}, "media": {"river.png"}}
        return places.get(name, set(self.titles))

    def found(self) -> set[str]:
        """Which names are heard or read in the open view."""
        view = self.window.views[self.window.place]
        words = [thing.name for thing in heard(view)]
        words += [box.toPlainText() for box in view.findChildren(QPlainTextEdit) if box.isVisible()]
        words += [box.toPlainText() for box in view.findChildren(QTextEdit) if box.isVisible()]
        return {name for name in (*self.titles, "river.png") if any(name in said for said in words)}

    def works(self, name: str) -> None:
        """Do what one does in that view."""
        view = self.window.views[self.window.place]
        if name in PAGES:
            before = self.seen(self.planned).get("proposed_at")
            for _ in self.titles:
                if [post.title for post in self.calendar.chosen_posts()] != ["Meadow"]:
                    self.window.do("next-post")
            assert [post.title for post in self.calendar.chosen_posts()] == ["Meadow"], name
            self.window.do("move-left" if before.startswith("2026-12-10") else "move-right")
            assert wait_for(lambda: self.seen(self.planned).get("proposed_at") != before)
        elif name == "editor":
            view.page.box.textCursor().insertText("Late. ")  # type: ignore[attr-defined]
            assert wait_for(lambda: "Late. " in self.seen(self.planned).get("text"))
        elif name == "approvals":
            # For a moment nobody can approve what was exchanged under their eyes.
            assert wait_for(lambda: not view.approve.reason())  # type: ignore[attr-defined]
            self.window.do("approve")
            assert wait_for(lambda: bool(self.seen(self.review).get("decisions")))
        elif name == "conflicts":
            view.sides.took_copy.emit()  # type: ignore[attr-defined]
            assert wait_for(lambda: not self.seen(self.contested).conflicts)
        else:
            written = partial(draft_post, country="GE", channel="x", text="Beside the pictures")
            self.window.room.act(written, then=None, owner=self.window)

    def words(self) -> str:
        """What stands at the foot of the window."""
        return self.window.status.words()

    def arrives(self) -> None:
        """Gia's laptop takes the news, and has all that Nino's has."""
        self.aside(lambda: sync_once(self.gia, wire_for(self.gia)))
        on_both = [[record.id for record in desk.read(list_records, "post")] for desk in (self.nino, self.gia)]
        assert on_both[0] == on_both[1]
        for post in on_both[0]:
            mine, theirs = self.nino.find(post), self.gia.find(post)
            assert mine.fields == theirs.fields

    def close(self) -> None:
        """Shut both laptops."""
        self.window.close()
        self.nino.store.close()
        self.gia.store.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server process with two people."""
    with network_server(tmp_path, PEOPLE, PASSWORD) as made:
        yield made


@pytest.fixture
def journey(qapp: QApplication, server: Server, tmp_path: Path) -> Iterator[Journey]:
    """Everybody at work, and all of it synced."""
    made = Journey(tmp_path, server)
    yield made
    made.close()


def test_the_server_is_stopped_and_started_while_each_view_is_open(journey: Journey) -> None:
    for name in (*PAGES, *PLACES):
        journey.show(name)
        journey.aside(journey.server.stop)
        journey.window.do("sync")
        assert wait_for(lambda: journey.words().startswith("Offline."), LONG), (name, journey.words())
        assert journey.expected(name) <= journey.found(), name
        journey.works(name)
        assert wait_for(lambda: "waiting to send" in journey.words()), (name, journey.words())
        assert journey.words().startswith("Offline. All changes saved here"), name
        if name not in ("approvals", "conflicts"):
            assert journey.expected(name) <= journey.found(), name
        journey.aside(journey.server.start)
        journey.window.do("sync")
        assert wait_for(journey.synced, LONG), (name, journey.words())
        assert "waiting to send" not in journey.words()
        journey.arrives()
    assert not journey.window.banner.isVisible()


def test_a_server_that_does_not_answer_holds_up_no_view_and_gets_the_work_when_it_does(journey: Journey) -> None:
    os.kill(journey.server.number, signal.SIGSTOP)
    try:
        journey.window.do("sync")
        assert wait_for(lambda: journey.words().startswith("Syncing."), LONG)
        for name in (*PAGES, *PLACES):
            journey.show(name)
            journey.works(name)
            assert wait_for(lambda: "waiting to send" in journey.words()), (name, journey.words())
            # A round that was answered before the server fell silent may end here, and the next begins at once.
            assert wait_for(lambda: journey.words().startswith("Syncing. All changes saved here")), name
    finally:
        os.kill(journey.server.number, signal.SIGCONT)
    assert wait_for(journey.synced, LONG), journey.words()
    journey.arrives()
