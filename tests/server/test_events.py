"""Word of news: laptops are woken when there is something for them, and only then."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
import requests

from campaigndesk.server import listening, watching
from campaigndesk.server.auditing import audit
from campaigndesk.server.opening import open_database
from databases import Cluster
from server.house import House, Laptop


class Ear:
    """An open event stream."""

    def __init__(self, laptop: Laptop) -> None:
        headers = {"Authorization": f"Bearer {laptop.token}"}
        self.answer = requests.get(f"{laptop.url}/v1/events", headers=headers, stream=True, timeout=30)
        self.lines = self.answer.iter_lines()
        self.heard: list[str] = []
        self.ended = threading.Event()
        assert next(self.lines) == b": still here"
        threading.Thread(target=self._hear, daemon=True).start()

    def _hear(self) -> None:
        try:
            self.heard.extend(line.decode() for line in self.lines if line)
        except (requests.RequestException, AttributeError):
            self.heard.append("closed here")
        finally:
            self.ended.set()

    def hears(self, words: str, seconds: float = 10.0) -> bool:
        """Whether the words come before the time is over."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if words in self.heard:
                return True
            time.sleep(0.01)
        return False


@contextmanager
def ear(laptop: Laptop) -> Iterator[Ear]:
    """Listen while the block runs."""
    made = Ear(laptop)
    try:
        yield made
    finally:
        made.answer.close()


@pytest.fixture(autouse=True)
def _short_silences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listening, "KEEP_ALIVE_SECONDS", 0.2)


def test_a_laptop_is_woken_by_what_another_wrote_and_not_by_its_own(house: House) -> None:
    ana, gia = house.laptop("ana@mfa.si"), house.laptop("gia@mfa.ge")
    with ear(ana) as mine, ear(gia) as hers:
        ana.round(ana.new_post())
        assert hers.hears("event: news")
        assert "data:" in hers.heard
        assert not mine.hears("event: news", 0.3)


def test_what_another_ministry_keeps_wakes_nobody_else(house: House) -> None:
    ana, ben, gia = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si"), house.laptop("gia@mfa.ge")
    with ear(ben) as his, ear(gia) as hers:
        ana.round(ana.new_post("country:SI"))
        assert his.hears("event: news")
        assert not hers.hears("event: news", 1.5)


def test_what_the_administrator_does_in_another_process_is_heard(house: House) -> None:
    gia = house.laptop("gia@mfa.ge")
    with ear(gia) as hers:
        house.admin.add_person("new@mfa.si", "New", ["officer:SI"])
        assert hers.hears("event: news")


def test_a_stream_stays_open_in_silence_and_ends_with_the_session(house: House) -> None:
    gia = house.laptop("gia@mfa.ge")
    with ear(gia) as hers:
        assert hers.hears(": still here")
        house.admin.revoke_devices("gia@mfa.ge")
        assert hers.ended.wait(10)


def test_two_servers_on_one_database_are_one_network(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    here = House(house.place, open_database(house.place.data, house.place.url), house.admin)
    with here.running() as other:
        gia = other.laptop("gia@mfa.ge")
        with ear(gia) as hers:
            post = ana.new_post()
            ana.round(post)
            assert hers.hears("event: news")
        gia.round()
        assert gia.records[post.record].get("title") == "Most"
        answer = gia.new_post(country="GE")
        assert gia.round(answer)[0].status == "applied"
        ana.round()
        assert answer.record in ana.records
        assert ana.last
        assert gia.last
        assert ana.last.head == gia.last.head
    here.database.close()
    assert audit(house.database).wrong == ()


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_news_that_came_while_postgresql_could_not_say_so_is_told_when_it_can_again(
    house: House, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    gia, name = house.laptop("gia@mfa.ge"), house.database.engine.url.database
    monkeypatch.setattr(watching, "_LOOK_EVERY", 3_600.0)  # what is told now, PostgreSQL said

    def heard(person: str) -> bool:
        house.admin.add_person(f"{person}@mfa.si", person, ["officer:SI"])
        return hers.hears("event: news", 30)

    with psycopg.connect(cluster.uri, autocommit=True) as conn, ear(gia) as hers:
        assert heard("first")
        hers.heard.clear()
        assert heard("second")
        conn.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false".encode())
        listens = "datname = %s AND query LIKE 'LISTEN%%'"
        cut = conn.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {listens}".encode(), (name,))
        assert cut.fetchall() == [(True,)]
        hers.heard.clear()
        house.admin.add_person("missed@mfa.si", "Missed", ["officer:SI"])
        conn.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true".encode())
        assert hers.hears("event: news", 30)
        hers.heard.clear()
        assert heard("last")
