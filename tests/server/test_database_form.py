"""The form of the database: what the migrations make is what the program uses, and an older file is copied first."""

from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from campaigndesk.server import opening, upgrading
from campaigndesk.server.opening import CannotOpen, Database, open_database
from campaigndesk.server.tables import metadata
from server.house import House, Place


def test_the_migrations_make_the_tables_that_the_program_uses(database: Database) -> None:
    with database.reading() as conn:
        assert compare_metadata(MigrationContext.configure(conn), metadata) == []


@pytest.mark.parametrize("version", ["0001", "0002", "0003", "0004", "0005", "0006", "0007"])
def test_rows_of_an_earlier_version_are_there_in_the_newest(place: Place, house: House, version: str) -> None:
    house.admin.invite("gia@mfa.ge")
    ana, eva = house.laptop("ana@mfa.si"), house.laptop("eva@mfa.si")
    post = ana.new_post(media=[{"sha256": "0" * 64, "alt": ""}])
    ana.round(post)
    eva.round()
    rows = {name: rows_of(house.database, name) for name in metadata.tables}
    with house.database.writing() as conn:
        for table in reversed(metadata.sorted_tables):
            conn.execute(text(f"DROP TABLE {table.name}"))
        conn.execute(text("DROP TABLE alembic_version"))
        upgrading.migrate(conn, version)
        had = {name: {column["name"] for column in inspect(conn).get_columns(name)} for name in known_tables(conn)}
        for name in (table.name for table in metadata.sorted_tables if table.name in had):
            for row in rows[name]:
                row |= dict.fromkeys(row.keys() - had[name], "")
            if rows[name]:
                first = metadata.tables[name].insert()
                conn.execute(first, [{key: row[key] for key in row.keys() & had[name]} for row in rows[name]])
    rows |= {name: [] for name in ("head_key", "signed_head", "provider_subject", "medium_holder") if name not in had}
    opened = open_database(place.data, place.url)
    assert {name: rows_of(opened, name) for name in rows} == rows
    assert len(rows["device"]) == 2
    with opened.reading() as conn:
        assert compare_metadata(MigrationContext.configure(conn), metadata) == []
        if opened.sqlite:
            assert "STRICT" in str(conn.execute(text("SELECT sql FROM sqlite_master WHERE name = 'device'")).scalar())
            assert conn.execute(text("PRAGMA foreign_key_check")).all() == []
    opened.close()


def known_tables(conn: Connection) -> list[str]:
    """The tables that there are, without the one that holds the version."""
    return [name for name in inspect(conn).get_table_names() if name != "alembic_version"]


def rows_of(database: Database, name: str) -> list[dict[str, Any]]:
    """All rows of a table, in the order of its key."""
    table = metadata.tables[name]
    with database.reading() as conn:
        return [dict(row) for row in conn.execute(table.select().order_by(*table.primary_key)).mappings()]


def test_migrations_import_nothing_of_the_application() -> None:
    for path in Path(upgrading.__file__).with_name("migrations").rglob("*.py"):
        assert "campaigndesk" not in path.read_text("utf-8")


def test_an_older_database_is_copied_before_it_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_database(tmp_path).close()
    migrated: list[str] = []
    monkeypatch.setattr(upgrading, "DATABASE_VERSION", "9999")
    monkeypatch.setattr(upgrading, "migrate", lambda _: migrated.append("once"))
    opened = open_database(tmp_path)
    opened.close()
    copy = tmp_path / "server.db.before-9999"
    assert migrated == ["once"]
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.read_bytes()[:15] == b"SQLite format 3"


def test_a_sqlite_that_damages_databases_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_SAFE_WAL", (99, 0, 0))
    with pytest.raises(CannotOpen, match="can damage a database"):
        open_database(tmp_path)


def test_sqlite_writes_through_to_the_disk(tmp_path: Path) -> None:
    opened = open_database(tmp_path)
    with opened.writing() as conn:
        found = [conn.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous")]
        assert found == ["wal", 2]
        assert conn.execute(text("PRAGMA foreign_keys")).scalar() == 1
    opened.close()


def test_a_file_that_is_no_database_is_said_so_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "server.db").write_bytes(b"not a database at all" * 100)
    with pytest.raises(CannotOpen, match="cannot be opened"):
        open_database(tmp_path)
    assert (tmp_path / "server.db").read_bytes() == b"not a database at all" * 100


class _FailingDisk:
    """A connection to a disk that does not answer."""

    def cursor(self) -> "_FailingDisk":
        return self

    def execute(self, statement: str) -> None:
        raise sqlcipher.OperationalError(f"disk I/O error at {statement}")

    def close(self) -> None:
        """As a connection of the engine is given back."""


def test_the_watch_hears_of_a_disk_that_fails_in_the_way_that_it_knows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_database(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(Engine, "raw_connection", lambda _: _FailingDisk())
        with pytest.raises(SQLAlchemyError, match="disk I/O error"):
            opened.tidy()
    opened.tidy()
    opened.close()


def test_a_file_that_was_opened_for_reading_once_is_opened_for_writing_again(tmp_path: Path) -> None:
    opened = open_database(tmp_path)
    with opened.writing() as conn:
        conn.connection.cursor().execute("PRAGMA query_only = ON")
    with pytest.raises(SQLAlchemyError, match="readonly database"), opened.writing() as conn:
        conn.execute(text("CREATE TABLE tried (id TEXT)"))
    with opened.writing() as conn:
        conn.execute(text("CREATE TABLE tried (id TEXT)"))
    opened.close()
