"""Databases as earlier versions of the program made them, with the same work in them."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config

from campaigndesk.store.connections import engine_for
from campaigndesk.store.opening import open_store
from campaigndesk.store.profiles import note_key, prepare
from campaigndesk.store.unsent import prepare_file
from campaigndesk.store.versions import MIGRATIONS

KEY = b"k" * 32
KEPT_BY_TRIGGERS = ("stage_count", "post_count")
"""Counts that the database makes itself of the posts that are put into it."""


def empty_form(profile: Path, version: int) -> None:
    """A profile without work whose database has the form of a version."""
    prepare(profile)
    prepare_file(profile, KEY, read_only=False)
    engine = engine_for(profile, KEY)
    with engine.connect() as conn:
        conn.exec_driver_sql("PRAGMA journal_mode = WAL")
        conn.exec_driver_sql("BEGIN IMMEDIATE")
        config = Config(attributes={"connection": conn})
        config.set_main_option("script_location", str(MIGRATIONS))
        config.set_main_option("path_separator", "os")
        command.upgrade(config, f"{version:04d}")
        conn.exec_driver_sql(f"PRAGMA user_version = {version}")
        conn.commit()
    engine.dispose()
    note_key(profile, KEY)


def laid_down(newest: Path, older: Path, version: int) -> None:
    """Put the work of a profile of the newest form into a new profile of an older form, table by table."""
    store = open_store(newest, KEY)
    empty_form(older, version)
    engine = engine_for(older, KEY)
    with store.reading() as source, engine.connect() as target:
        target.exec_driver_sql("BEGIN IMMEDIATE")
        strict = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY rowid"
        named = [*target.exec_driver_sql(strict).scalars().all(), "unsent.work", "unsent.identity"]
        named = [name for name in named if name not in KEPT_BY_TRIGGERS]
        for table in named:
            file, _, name = table.rpartition(".")
            pragma = f"PRAGMA {file + '.' if file else ''}table_info({name})"
            columns = ", ".join(row[1] for row in target.exec_driver_sql(pragma))
            marks = ", ".join("?" * (columns.count(",") + 1))
            for row in source.exec_driver_sql(f"SELECT {columns} FROM {table}").all():
                target.exec_driver_sql(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row))
        target.commit()
    engine.dispose()
    store.close()
