"""Brings the server's database to this program's form, copying a file first; refuses one that is too new."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, inspect, text

from campaigndesk.domain.errors import CampaignDeskError

DATABASE_VERSION: Final = "0008"
"""0001 (2026-11-23): the first. 0002 (2026-11-25): the network in every key, failed sign-ins in a table.

0003 (2026-11-25): second factors. 0004 (2026-11-25): devices that are wiped.

0005 (2026-11-29): embargoes that keep records from those outside. 0006 (2026-11-30): signed heads of the ledger.

0007 (2026-11-30): sealed second factors, and who a person is at the ministry's own sign-in.

0008 (2026-11-30): who named a medium, and who has it.
"""


class TooNew(CampaignDeskError):
    """The database was written by a newer program."""

    code = "too_new"


def upgrade(engine: Engine, path: Path | None) -> None:
    """Run what is missing in one transaction; `path` is copied first where there is something to copy.

    Raises TooNew, naming both versions.
    """
    with engine.connect() as conn:
        found = version_of(conn)
    if found == DATABASE_VERSION:
        return
    if found > DATABASE_VERSION:
        raise TooNew(
            f"The database has the form {found}; this program knows up to {DATABASE_VERSION}.",
            "Start the newer program.",
        )
    if path and found:
        _copy(engine, path.with_name(f"{path.name}.before-{DATABASE_VERSION}"))
    with engine.connect() as conn, conn.begin():
        if conn.dialect.name == "postgresql":
            conn.execute(text("SELECT pg_advisory_xact_lock(1130390884)"))
        if version_of(conn) != DATABASE_VERSION:
            migrate(conn)


def version_of(conn: Connection) -> str:
    """The database's form; empty for a new one."""
    if not inspect(conn).has_table("alembic_version"):
        return ""
    return str(conn.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")


def migrate(conn: Connection, version: str = DATABASE_VERSION) -> None:
    """Run the migrations up to a version within the transaction that is open."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = conn
    command.upgrade(config, version)


def _copy(engine: Engine, target: Path) -> None:
    target.unlink(missing_ok=True)
    # Not through a connection of the engine, which begins a transaction by itself.
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("VACUUM INTO ?", (str(target),))
    finally:
        raw.close()
    target.chmod(0o600)
