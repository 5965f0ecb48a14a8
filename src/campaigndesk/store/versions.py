"""The version of the laptop's database; kept in the file as its `user_version`, so that a start needs no Alembic."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlalchemy import Connection

SCHEMA: Final = 9
"""1 (2026-11-23): the first. 2 (2026-11-23): the bytes of pictures and films. 3 (2026-11-25): the series of a post.
4 (2026-11-25): posts in the order of the coverage matrix. 5 (2026-11-25): an index of the posts
on hold. 6 (2026-11-25): posts of a country by time, and a count of the posts of each stage. 7 (2026-11-29): posts
counted by country, channel, language and stage. 8 (2026-11-30): a fingerprint of the words of a post.
9 (2026-11-30): posts that name media without a file."""

WITH_FINGERPRINTS: Final = 8
"""The first version whose posts have fingerprints: folding is the program's, and migrations import nothing of it."""
MIGRATIONS: Final = Path(__file__).with_name("migrations")


def version_of(connection: Connection) -> int:
    """The version of the open database; 0 for an empty file."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def migrate(connection: Connection) -> None:
    """Bring the open database to this program's version, inside the caller's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    before = version_of(connection)
    command.upgrade(config, "head")
    if before < WITH_FINGERPRINTS:
        from campaigndesk.store.twins import fill_fingerprints

        fill_fingerprints(connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
