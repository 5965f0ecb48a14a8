"""The database's form is what its migrations made, and they bring along whatever an earlier version held."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.actions.series import repeat_post
from campaigndesk.actions.starting import start_alone
from campaigndesk.store.board import count_board
from campaigndesk.store.connections import engine_for
from campaigndesk.store.opening import open_store
from campaigndesk.store.outbox import count_waiting
from campaigndesk.store.profiles import prepare
from campaigndesk.store.records import list_records
from campaigndesk.store.unsent import prepare_file
from campaigndesk.store.versions import MIGRATIONS, SCHEMA, version_of

KEY = b"k" * 32
FIRST_TABLES = ("record", "post", "work", "outbox", "meta")


def first_form(profile: Path) -> None:
    """A database as the first version of the program made it."""
    prepare(profile)
    prepare_file(profile, KEY, read_only=False)
    engine = engine_for(profile, KEY)
    with engine.connect() as conn:
        conn.exec_driver_sql("BEGIN IMMEDIATE")
        config = Config(attributes={"connection": conn})
        config.set_main_option("script_location", str(MIGRATIONS))
        config.set_main_option("path_separator", "os")
        command.upgrade(config, "0001")
        conn.exec_driver_sql("PRAGMA user_version = 1")
        conn.commit()
    engine.dispose()


def test_the_program_knows_the_last_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == f"{SCHEMA:04d}"


def test_a_new_profile_has_the_newest_form(desk: Desk) -> None:
    assert desk.read(version_of) == SCHEMA


def test_migrations_import_nothing_of_the_program() -> None:
    for path in MIGRATIONS.rglob("*.py"):
        assert "import campaigndesk" not in path.read_text(encoding="utf-8")
        assert "from campaigndesk" not in path.read_text(encoding="utf-8")


def test_an_older_file_is_copied_before_it_is_changed(profile: Path) -> None:
    store = open_store(profile, b"k" * 32)
    with store.writing() as conn:
        conn.exec_driver_sql("PRAGMA user_version = 0")
    store.close()
    store = open_store(profile, b"k" * 32)
    store.close()
    assert (profile / f"desk-before-version-{SCHEMA}.db").exists()


def test_work_of_the_first_version_is_there_in_the_newest(profile: Path, tmp_path: Path) -> None:
    newest = open_store(tmp_path / "other", KEY)
    ana = Desk(newest)
    start_alone(ana, name="Ana", country="SI")
    person, post = ana.author.person, draft_post(ana, country="SI", channel="x", text="Most")
    repeated = draft_post(ana, country="SI", channel="x", text="Vsak teden", proposed_at="2026-12-01T08:00:00Z")
    series = repeat_post(ana, repeated.id, "FREQ=WEEKLY;COUNT=2")
    waiting = ana.read(count_waiting)
    with newest.reading() as conn:
        rows_of = {table: conn.exec_driver_sql(f"SELECT * FROM {table}").mappings().all() for table in FIRST_TABLES}
    newest.close()
    first_form(profile)
    engine = engine_for(profile, KEY)
    with engine.connect() as conn:
        for table, rows in rows_of.items():
            first = [column["name"] for column in inspect(conn).get_columns(table)]
            for row in rows:
                values = tuple(row[name] for name in first)
                conn.exec_driver_sql(f"INSERT INTO {table} VALUES ({', '.join('?' * len(first))})", values)
    engine.dispose()
    store = open_store(profile, KEY)
    desk = Desk(store)
    assert (profile / f"desk-before-version-{SCHEMA}.db").exists()
    assert desk.read(version_of) == SCHEMA
    assert post.id in {found.id for found in desk.read(list_records, "post")}
    assert len(desk.read(list_records, "post", where={"series": series.id})) == 2
    assert desk.read(count_board, "2026-11-25T00:00:00Z")["draft"] == 3
    assert desk.read(count_waiting) == waiting
    assert desk.author.person == person
    store.close()
