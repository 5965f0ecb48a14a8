"""What is done while the disk fails: a session of saves, a round, a first fill, a migration, a batch on the server."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post, revise_text
from campaigndesk.actions.starting import start_alone
from campaigndesk.demo.processes import Server
from campaigndesk.domain.changes import Change
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.batches import Writer as ServerWriter
from campaigndesk.server.ledger import Ledger
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import Database, open_database
from campaigndesk.store.opening import Store, open_store
from campaigndesk.store.records import list_records
from campaigndesk.sync import filling
from campaigndesk.sync.joining import sign_in, wire_for
from campaigndesk.sync.rounds import sync_once
from faults.disk.old_forms import laid_down
from networks import network_server

POST = {"country": "SI", "channel": "x", "language": "sl", "title": "Most"}
KEY = b"k" * 32
PASSWORD = "a long enough pass phrase of words"
FILES = ("desk.db", "unsent.db")
Seen = tuple[Any, ...]


class Hand(Protocol):
    """A person at work in a profile that is being tried: one step after the other, each kept or refused."""

    steps: Sequence[str]

    def step(self, name: str) -> None:
        """Do it; raises a CampaignDeskError where it could not be kept."""

    def seen(self) -> Seen:
        """What this person sees now, in a form that two runs share."""


def paths_of(profile: Path) -> list[Path]:
    """All files that the databases of a profile or a server may make."""
    names = (*FILES, "server.db")
    return [profile / (name + end) for name in names for end in ("", "-wal", "-shm", "-journal")] + [
        profile / "key-check"
    ]


def short(text: str) -> str:
    """A text told by its opening and its length."""
    return f"{text[:20]}({len(text)})"


def look(store: Store) -> Seen:
    """Texts of the posts and of their conflict copies, how many changes wait, and how many were refused."""
    with store.reading() as conn:
        posts = list_records(conn, "post")
        texts = [short(str(post.get("text"))) for post in posts]
        texts += [short(str(copy["value"])) for post in posts for copy in post.get("conflicts", ())]
        counts = [
            conn.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() for table in ("outbox", "set_aside")
        ]
    return (tuple(sorted(texts)), *counts)


@dataclass
class Writer:
    """Opens the desk, writes, closes it."""

    profile: Path
    steps: Sequence[str] = ("open", "revise", "draft", "revise again", "close")
    desk: Desk | None = None
    loud: tuple[type[Exception], ...] = (CampaignDeskError,)
    """What is raised where nothing was kept."""

    @property
    def is_open(self) -> bool:
        """Whether anything can be seen without opening."""
        return self.desk is not None

    def step(self, name: str) -> None:
        if name == "open":
            self.desk = Desk(open_store(self.profile, KEY))
            return
        assert self.desk is not None
        if name == "close":
            self.desk.store.close()
            self.desk = None
        elif name == "draft":
            draft_post(self.desk, country="SI", channel="x", text="Drugi osnutek " * 60)
        else:
            first = min(self.desk.read(list_records, "post"), key=lambda post: post.id)
            revise_text(self.desk, first.id, f"{name} " * 400)

    def seen(self) -> Seen:
        if self.desk is not None:
            return look(self.desk.store)
        store = open_store(self.profile, KEY)
        try:
            return look(store)
        finally:
            store.close()


@dataclass
class Carrier(Writer):
    """Opens the desk, syncs with the server, closes it; small pieces make many transactions."""

    steps: Sequence[str] = ("open", "sync", "close")

    def step(self, name: str) -> None:
        if name != "sync":
            super().step(name)
            return
        assert self.desk is not None
        filling._PIECE = 4  # type: ignore[misc]
        sync_once(self.desk, wire_for(self.desk))


@dataclass
class Ledgers(Writer):
    """A server on SQLite that opens its database, enters a batch of changes, opens again and closes."""

    steps: Sequence[str] = ("open", "enter", "close")
    database: Database | None = None
    # The server answers such a request with its own code and logs it; the laptop keeps the changes.
    loud: tuple[type[Exception], ...] = (CampaignDeskError, DBAPIError)

    @property
    def is_open(self) -> bool:
        return self.database is not None

    def step(self, name: str) -> None:
        if name == "open":
            self.database = open_database(self.profile)
            return
        assert self.database is not None
        if name == "close":
            self.database.tidy()
            self.database.close()
            self.database = None
            return
        with self.database.reading() as conn:
            name_of = str(conn.execute(text("SELECT id FROM network")).scalar_one())
        people = Administration(self.database, server_time).list_people()
        person = next(person.id for person in people if person.get("name") == "Ana")
        changes = [
            Change(
                id=f"change-{n}", device="laptop", n=n, kind="create@1", record=f"post-{n}", record_kind="post",
                author=person, seen_at="2026-11-23T09:00:00Z",
                payload={"scope": "network", "fields": {**POST, "text": f"Osnutek {n} " * 40}},
            )
            for n in range(1, 21)
        ]  # fmt: skip
        entered = Ledger(self.database, server_time).enter(changes, ServerWriter(name_of, person, "laptop"))
        assert {result.status for result in entered.results} == {"applied"}, entered.results

    def seen(self) -> Seen:
        database = self.database or open_database(self.profile)
        try:
            checked = audit(database)
            assert checked.wrong == (), checked.wrong
            with database.reading() as conn:
                posts = conn.execute(text("SELECT count(*) FROM record WHERE kind = 'post'")).scalar_one()
                whole = conn.execute(text("PRAGMA integrity_check")).scalars().all()
            if whole != ["ok"]:
                # A page that could not be read once is told as one that is broken: look again.
                with database.reading() as conn:
                    whole = conn.execute(text("PRAGMA integrity_check")).scalars().all()
            return checked.entries, posts, *whole
        finally:
            if database is not self.database:
                database.close()


def network_of_one(data: Path) -> None:
    """A server's folder with a network of one officer."""
    database = open_database(data)
    administration = Administration(database, server_time)
    administration.make_network("The Network")
    administration.add_person("ana@mfa.si", "Ana", ["officer:SI"])
    database.close()


def wrote_before(profile: Path) -> None:
    """A profile in which two posts wait."""
    desk = Desk(open_store(profile, KEY))
    start_alone(desk, name="Ana", country="SI")
    for n in range(2):
        post = draft_post(desk, country="SI", channel="x", text=f"Prvi osnutek {n}")
        revise_text(desk, post.id, f"Prvi osnutek {n} " * 30)
    desk.store.close()


def first_form(profile: Path) -> None:
    """The same work in a database of the first form."""
    wrote_before(profile.with_name("newest"))
    laid_down(profile.with_name("newest"), profile, 1)


@contextlib.contextmanager
def network(folder: Path) -> Iterator[Server]:
    """A real server in a process of its own, with two people of Slovenia."""
    people = [(f"{name}@si.example", name.title(), ("officer:SI",)) for name in ("ana", "ben")]
    with network_server(folder, people, PASSWORD) as server:
        yield server


def joined(profile: Path, server: Server, name: str) -> Desk:
    """An open desk of one of the two, signed in but not filled."""
    desk = Desk(open_store(profile, KEY))
    sign_in(desk, server.url, f"{name}@si.example", PASSWORD)
    return desk


def news_and_work(profile: Path, server: Server, *, filled: bool) -> None:
    """Ana's profile: she has work that waits, one of it against Ben's words; he handed in more than she has.

    `filled`: she had synced before; else her first fill is still to come.
    """
    ben = joined(profile.with_name("ben"), server, "ben")
    sync_once(ben, wire_for(ben))
    posts = [draft_post(ben, country="SI", channel="x", text=f"Benov osnutek {n} " * 20) for n in range(6)]
    sync_once(ben, wire_for(ben))
    ana = joined(profile, server, "ana")
    if filled:
        sync_once(ana, wire_for(ana))
        revise_text(ana, posts[0].id, "Anine besede " * 20)
    draft_post(ana, country="SI", channel="x", text="Anin osnutek " * 20)
    for post in posts[:3]:
        revise_text(ben, post.id, "Benove nove besede " * 20)
    draft_post(ben, country="SI", channel="x", text="Benov zadnji osnutek")
    sync_once(ben, wire_for(ben))
    for desk in (ana, ben):
        wire_for(desk).close()
        desk.store.close()


@dataclass(frozen=True)
class Act:
    """A kind of run by its name: who does it, and how its profile is made; `served`: with a server beside it.

    `laptop`: the profile is a laptop's; else it is a server's folder.
    """

    hand: type[Writer]
    prepare: Any
    served: bool = False
    laptop: bool = True


ACTS = {
    "saves": Act(Writer, wrote_before),
    "migration": Act(Writer, first_form),
    "round": Act(Carrier, partial(news_and_work, filled=True), served=True),
    "batch": Act(Ledgers, network_of_one, laptop=False),
    "fill": Act(Carrier, partial(news_and_work, filled=False), served=True),
}
