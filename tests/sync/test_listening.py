"""A laptop hears of news at once, and again after the server was away."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.server.administration import Administration
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
from campaigndesk.store.opening import open_store
from campaigndesk.sync.client import Wire
from campaigndesk.sync.joining import sign_in, wire_for
from campaigndesk.sync.listening import listen
from campaigndesk.sync.problems import ServerProblem, Unreachable
from campaigndesk.sync.rounds import sync_once
from laptops import KEY, PASSWORD


@contextmanager
def serving(data: Path, port: int = 0) -> Iterator[str]:
    """A server process; its address."""
    command = [sys.executable, "-m", "campaigndesk", "serve", "--data", str(data), "--port", str(port)]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A server's folder with two officers."""
    folder = tmp_path / "server"
    database = open_database(folder)
    administration = Administration(database, server_time)
    administration.make_network("Test network")
    for person in ("ana", "ben"):
        administration.add_person(f"{person}@example.org", person, ["officer:SI"], PASSWORD)
    database.close()
    return folder


@contextmanager
def laptop(folder: Path, person: str, url: str) -> Iterator[Desk]:
    """A desk that is signed in and filled."""
    store = open_store(folder, KEY)
    try:
        desk = Desk(store)
        sign_in(desk, url, f"{person}@example.org", PASSWORD)
        sync_once(desk, wire_for(desk))
        yield desk
    finally:
        store.close()


@contextmanager
def ear(wire: Wire) -> Iterator[threading.Semaphore]:
    """Listens while the block runs; each word of news can be taken from the semaphore."""
    heard, stopped = threading.Semaphore(0), threading.Event()

    def run() -> None:
        try:
            listen(wire, heard.release, stopped, first_pause=0.05)
        except ServerProblem:
            heard.release()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield heard
    finally:
        stopped.set()


def test_news_of_a_colleague_is_heard_and_taken_over_real_sockets(data: Path, tmp_path: Path) -> None:
    with (
        serving(data) as url,
        laptop(tmp_path / "ana", "ana", url) as ana,
        laptop(tmp_path / "ben", "ben", url) as ben,
        ear(wire_for(ben)) as heard,
    ):
        assert heard.acquire(timeout=20)
        post = draft_post(ana, country="SI", channel="x", text="Novica")
        sync_once(ana, wire_for(ana))
        assert heard.acquire(timeout=20)
        sync_once(ben, wire_for(ben))
        assert ben.find(post.id).get("text") == "Novica"


def test_after_the_server_was_away_there_may_be_news(data: Path, tmp_path: Path) -> None:
    with serving(data) as url, laptop(tmp_path / "ana", "ana", url) as ana:
        wire = wire_for(ana)
        pass
    with ear(wire) as heard:
        assert not heard.acquire(timeout=0.3)
        with serving(data, int(url.rpartition(":")[2])):
            assert heard.acquire(timeout=20)


def test_a_server_that_is_not_there_is_told_and_work_goes_on(data: Path, tmp_path: Path) -> None:
    with serving(data) as url:
        store = open_store(tmp_path / "ana", KEY)
        desk = Desk(store)
        sign_in(desk, url, "ana@example.org", PASSWORD)
    draft_post(desk, country="SI", channel="x", text="Vseeno")
    with pytest.raises(Unreachable, match="cannot be reached"):
        sync_once(desk, wire_for(desk))
    store.close()
