"""The database's form is what its migrations made, and they bring along whatever an earlier version held."""

from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from campaigndesk.actions.desk import Desk
from campaigndesk.store.opening import open_store
from campaigndesk.store.tables import METADATA
from campaigndesk.store.versions import MIGRATIONS, SCHEMA, version_of


def test_the_program_knows_the_last_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == f"{SCHEMA:04d}"


def test_a_new_profile_has_the_newest_form(desk: Desk) -> None:
    assert desk.read(version_of) == SCHEMA


def test_the_tables_that_are_asked_have_the_columns_they_are_asked_for(desk: Desk) -> None:
    with desk.store.reading() as conn:
        for table in METADATA.sorted_tables:
            made = {column["name"] for column in inspect(conn).get_columns(table.name)}
            assert made == set(table.columns.keys())


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
