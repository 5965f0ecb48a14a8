"""A server's database and the wire as released forms had them: what they hold and say is good for this program.

The files were written by the program of that form: a small network at work, its database as SQL, one exchange of each
address. A new form adds its own; none is ever changed.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest
import requests
from sqlalchemy import text

from campaigndesk.protocol.messages import HelloReply, Row, SnapshotEnd, SnapshotStart, SyncReply
from campaigndesk.protocol.versions import PROTOCOL
from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.chain import payload_hash
from campaigndesk.server.dumps import Form, list_forms, write_rows
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import Database, open_database
from campaigndesk.server.sums import sums
from campaigndesk.server.upgrading import DATABASE_VERSION, TooNew, migrate, version_of
from project_files import ROOT
from server.house import House, Place

FORMS = ROOT / "tests" / "server" / "old_forms"
DATABASES = sorted(path.stem.partition("-")[2] for path in FORMS.glob("database-*.sql"))


def laid_down(version: str, place: Place, folder: Path) -> None:
    """The database of that form at a place."""
    kept = (FORMS / f"database-{version}.sql").read_text("utf-8")
    path = (folder if place.url else place.data) / "server.db"
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as conn:
        conn.executescript(kept)
        if not place.url:
            return
        conn.row_factory = sqlite3.Row
        there = {row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        database = open_database(None, place.url)
        with database.writing() as target:
            for table in (*reversed([form.name for form in list_forms()]), "alembic_version"):
                target.execute(text(f"DROP TABLE {table}"))
            migrate(target, version)
            for form in list_forms():
                if form.name in there:
                    had = {row[1] for row in conn.execute(f"PRAGMA table_info({form.name})")}
                    form = Form(form.name, tuple(column for column in form.columns if column in had))
                    rows = [tuple(row) for row in conn.execute(f"SELECT {', '.join(form.columns)} FROM {form.name}")]
                    write_rows(target, form, rows)
        database.close()


@pytest.fixture(params=DATABASES)
def upgraded(request: pytest.FixtureRequest, place: Place, tmp_path: Path) -> Iterator[Database]:
    """A database of an older form, opened by this program."""
    laid_down(request.param, place, tmp_path / "laid")
    database = open_database(place.data, place.url)
    yield database
    database.close()


def test_a_server_of_every_form_goes_on_in_this_one_with_all_its_rows(upgraded: Database) -> None:
    with upgraded.reading() as conn:
        assert version_of(conn) == DATABASE_VERSION
        rows = {name: one.rows for name, one in sums(conn).items()}
    found = audit(upgraded)
    assert (found.wrong, found.entries) == ((), 16)
    counted = {"ledger": 16, "record": 10, "device": 3, "invitation": 1, "content": 1, "medium": 1, "credential": 4}
    assert {name: rows[name] for name in counted} == counted


@pytest.mark.parametrize("upgraded", ["0001"], indirect=True)
def test_a_laptop_of_the_first_wire_is_answered_in_its_own_words(upgraded: Database, place: Place) -> None:
    told = json.loads((FORMS / "wire-1.json").read_text("utf-8"))
    with House(place, upgraded, Administration(upgraded, server_time)).running() as house:
        headers = {"Authorization": f"Bearer {told['token']}", "Content-Type": "application/json"}
        for name, form in (("hello", HelloReply), ("sync", SyncReply)):
            exchange: dict[str, Any] = told[name]
            asked = json.dumps(exchange["asked"])
            answer = requests.post(house.url + exchange["path"], data=asked, headers=headers, timeout=30)
            assert answer.status_code in (200, 201)
            now, then = msgspec.json.decode(answer.content), exchange["answered"][0]
            assert then.keys() <= now.keys()
            msgspec.json.decode(json.dumps(then), type=form)
            if name == "sync":  # a change that is in the ledger already has its answer of then
                assert now["results"] == then["results"]
        snapshot = requests.get(house.url + told["snapshot"]["path"], headers=headers, timeout=30)
        assert [json.loads(line) for line in snapshot.content.splitlines()][1:] == told["snapshot"]["answered"][1:]
    first, *rows, last = (json.dumps(line).encode() for line in told["snapshot"]["answered"])
    forms: list[tuple[bytes, Any]] = [(first, SnapshotStart), *((row, Row) for row in rows), (last, SnapshotEnd)]
    assert all(msgspec.json.decode(line, type=form) is not None for line, form in forms)


def test_every_form_that_was_is_among_the_fixtures() -> None:
    assert [f"{number:04}" for number in range(1, int(DATABASE_VERSION))] == DATABASES
    assert {f"wire-{number}" for number in range(1, PROTOCOL)} == {path.stem for path in FORMS.glob("wire-*")}


def test_a_database_of_a_newer_form_is_refused_with_both_named_and_stays_to_the_letter(
    place: Place, house: House
) -> None:
    ana = house.laptop("ana@mfa.si")
    ana.round(ana.new_post())
    with house.database.writing() as conn:
        conn.execute(text("UPDATE alembic_version SET version_num = '0099'"))
        before = sums(conn)
    house.database.close()
    path = place.data / "server.db"
    was = payload_hash(path.read_bytes()) if place.url is None else ""
    with pytest.raises(TooNew, match=f"has the form 0099; this program knows up to {DATABASE_VERSION}"):
        open_database(place.data, place.url)
    if place.url is None:
        assert hashlib.sha256(path.read_bytes()).hexdigest() == was
    with house.database.reading() as conn:
        assert (version_of(conn), sums(conn)) == ("0099", before)
        conn.rollback()
    with house.database.writing() as conn:
        conn.execute(text(f"UPDATE alembic_version SET version_num = '{DATABASE_VERSION}'"))
