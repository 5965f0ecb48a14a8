"""The sample campaign of somebody who begins alone: alive in every place, seen on its way, and left out at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.requests import answer_request
from campaigndesk.actions.starting import start_alone
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.first_run.making import Making, Part, SampleStopped
from campaigndesk.desktop.first_run.making_line import MakingLine
from campaigndesk.desktop.first_run.sample import put_sample
from campaigndesk.desktop.first_run.view import FirstRunView
from campaigndesk.desktop.preferences import find_preferences
from campaigndesk.desktop.window import Window
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.kinds import KINDS
from campaigndesk.domain.records import Record
from campaigndesk.domain.requests import standing
from campaigndesk.exchange.network_life import read_life
from campaigndesk.store.opening import open_store
from campaigndesk.store.outbox import count_waiting, list_waiting
from campaigndesk.store.records import list_records
from desktop.desks import KEY, prefer

LONG = 60
EVERY = {"waiting", "accepted", "declined", "done"}


def begun(profile: Path, country: str = "GE") -> Desk:
    desk = Desk(open_store(profile, KEY))
    start_alone(desk, name="Nino", country=country)
    return desk


def listed(desk: Desk, kind: str) -> list[Record]:
    found: list[Record] = desk.read(list_records, kind, limit=10_000)
    return found


@pytest.fixture(scope="module", params=["GE", "EE"])
def tried(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with the sample, of a country that is named in it and of one that is not."""
    desk = begun(tmp_path_factory.mktemp("tried"), request.param)
    put_sample(desk, request.param, Making())
    yield desk
    desk.store.close()


def own(desk: Desk) -> str:
    (country,) = desk.author.countries
    return country


def test_its_days_lie_ahead_whenever_somebody_begins(tmp_path: Path) -> None:
    desk = Desk(open_store(tmp_path, KEY), clock=lambda: datetime(2027, 3, 5, 9, tzinfo=UTC))
    start_alone(desk, name="Nino", country="GE")
    put_sample(desk, "GE", Making())
    (campaign,) = listed(desk, "campaign")
    assert (campaign.get("starts_on"), campaign.get("ends_on")) == ("2027-12-01", "2027-12-10")
    planned = {str(post.get("proposed_at"))[:7] for post in listed(desk, "post") if not post.get("published")}
    assert planned - {"None"} == {"2027-12"}
    desk.store.close()


def test_requests_stand_in_every_way_and_some_wait_for_the_own_country(tried: Desk) -> None:
    requests = listed(tried, "request")
    assert {standing(one) for one in requests} == EVERY
    assert {standing(one) for one in requests if one.get("country") == own(tried)} >= {"waiting", "declined"}
    assert {standing(one) for one in requests if one.get("asking") == own(tried)} >= {"declined", "done"}
    assert len({one.get("asking") for one in requests}) > 3


def test_narratives_have_lines_that_answer_them(tried: Desk) -> None:
    narratives = listed(tried, "narrative")
    lines = {message.id for message in listed(tried, "message")}
    assert {one.get("decision") for one in narratives} == {"respond", "monitor", "ignore"}
    answered = [one for one in narratives if one.get("lines")]
    assert answered
    assert all(lines.issuperset(one.get("lines")) for one in answered)


def test_public_posts_of_several_countries_have_figures_and_one_has_none(tried: Desk) -> None:
    public = [post for post in listed(tried, "post") if post.get("published")]
    read = {result.get("about") for result in listed(tried, "result")}
    assert len({post.get("country") for post in public}) > 3
    assert own(tried) in {post.get("country") for post in public if post.id in read}
    assert {post.id in read for post in public} == {True, False}
    writers = {post.id: set(post.get("contributors")) for post in public}
    assert all({d["by"] for d in post.get("decisions")}.isdisjoint(writers[post.id]) for post in public)


def test_nothing_that_colleagues_made_waits_to_be_sent(tried: Desk) -> None:
    me = tried.author.person
    sent = {change.record for change in tried.read(list_waiting, limit=10_000)}
    others = [one for kind in KINDS for one in listed(tried, kind) if one.created.by != me]
    assert len(others) > 40
    assert sent.isdisjoint(one.id for one in others)


def test_a_request_of_the_sample_can_be_answered(tmp_path: Path) -> None:
    desk = begun(tmp_path)
    put_sample(desk, "GE", Making())
    waiting = next(one for one in listed(desk, "request") if one.get("country") == "GE" and not one.get("answer"))
    assert standing(answer_request(desk, waiting.id, "accepted")) == "accepted"
    desk.store.close()


@pytest.mark.parametrize("country", COUNTRIES)
def test_whichever_country_begins_others_ask_it_and_answer_it(country: str) -> None:
    life = read_life(country)
    to_me = {ask.answers[country].answer for ask in life.requests if country in ask.answers}
    from_me = {answer.answer for ask in life.requests if ask.asking == country for answer in ask.answers.values()}
    assert "" in to_me | from_me
    assert len(to_me) >= 2
    assert len(from_me) >= 3
    assert all(ask.asking not in ask.answers for ask in life.requests)
    assert {post.channel for post in life.posts if post.country == country} == {"facebook", "x"}


class Stopping(Making):
    """Somebody leaves the sample out while a part of it is made."""

    def __init__(self, at: Part) -> None:
        super().__init__()
        self.at = at

    def look(self) -> None:
        self.stop = self.part == self.at
        super().look()


class StoppingAtTheEnd(Making):
    """Somebody leaves the sample out when everything is written and nothing is kept yet."""

    looks = 0

    def look(self) -> None:
        self.looks += self.part == "putting"
        self.stop = self.looks == 2
        super().look()


@pytest.mark.parametrize(
    "making", [Stopping("reading"), Stopping("planning"), Stopping("judging"), Stopping("putting"), StoppingAtTheEnd()]
)
def test_a_sample_that_is_left_out_leaves_nothing(making: Making, tmp_path: Path) -> None:
    desk = begun(tmp_path)
    before = {kind: listed(desk, kind) for kind in KINDS}
    with pytest.raises(SampleStopped):
        put_sample(desk, "GE", making)
    assert {kind: listed(desk, kind) for kind in KINDS} == before
    assert desk.read(count_waiting) == 0
    assert desk.done == []
    desk.store.close()


@pytest.fixture
def alone(qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    """A window at its first start, with a name and a country filled in and the sample wished for."""
    profile = tmp_path / "alone"
    profile.mkdir()
    prefer(profile, begun=False)
    window = make_window(profile, desk=Desk(open_store(profile, KEY)))
    window.go("first_run")
    window.show()
    assert wait_for(window.idle)
    first = page(window)
    first.name.setText("Nino")
    first.country.setCurrentIndex(first.country.findData("GE"))
    first.sample.setChecked(True)
    yield window
    window.close()
    window.room.desk.store.close()


def page(window: Window) -> FirstRunView:
    first = window.views["first_run"]
    assert isinstance(first, FirstRunView)
    return first


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """The sample stands still after a hundred rows of looking through the plan, until what is given here is called."""
    step, go_on = Making.step, threading.Event()

    def slowly(self: Making) -> None:
        step(self)
        if self.part == "planning" and self.done == 100:
            go_on.wait(LONG)

    monkeypatch.setattr(Making, "step", slowly)
    yield go_on.set
    go_on.set()


def words(line: MakingLine) -> str:
    return line.words.text() if line.isVisible() else ""


def test_the_page_says_in_words_how_far_the_sample_is(alone: Window, slow: Callable[[], None]) -> None:
    first = page(alone)
    assert not first.making.isVisible()
    first.begin.clicked.emit()
    assert wait_for(lambda: words(first.making) == "Looking through the plan: 100 of 2,331 rows.", LONG)
    assert first.begin.reason() == "The desk is being made ready."
    slow()
    assert wait_for(lambda: alone.place == "calendar" and alone.idle(), LONG)
    assert not first.making.isVisible()
    assert len(listed(alone.room.desk, "request")) >= 8


def test_who_is_cut_off_while_the_sample_is_made_comes_back_to_a_desk_that_has_begun(
    alone: Window, slow: Callable[[], None]
) -> None:
    first = page(alone)
    first.begin.clicked.emit()
    assert wait_for(lambda: words(first.making).startswith("Looking"), LONG)
    kept = find_preferences(alone.room.profile)
    assert (kept.begun, kept.zone, kept.countries) == (True, "Asia/Tbilisi", ("GE",))
    slow()
    assert wait_for(lambda: alone.place == "calendar" and alone.idle(), LONG)


def test_the_sample_can_be_left_out_and_the_desk_begins_without_it(alone: Window, slow: Callable[[], None]) -> None:
    first, told = page(alone), list[str]()
    alone.room.said.connect(lambda sentence, _: told.append(sentence))
    first.begin.clicked.emit()
    assert wait_for(lambda: words(first.making).startswith("Looking"), LONG)
    first.making.leave_out.click()
    assert words(first.making) == "The sample campaign is being left out."
    slow()
    assert wait_for(lambda: alone.place == "calendar" and alone.idle(), LONG)
    assert told == ["The sample campaign was left out. Nothing of it is on the desk."]
    desk = alone.room.desk
    assert {kind for kind in KINDS if listed(desk, kind)} == {"person"}
    assert alone.room.settings.zone == "Asia/Tbilisi"
