"""`campaigndesk move`: a server from its file into a PostgreSQL."""

from __future__ import annotations

import argparse
from pathlib import Path

from campaigndesk.commands.backups import tell
from campaigndesk.commands.verbs import Exit


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """From where to where."""
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the server's folder; stop it first")
    parser.add_argument("--database", required=True, metavar="URL", help="postgresql+psycopg://..., empty")
    parser.add_argument("--json", action="store_true", help="the result as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Move all of it or nothing; compares every table before it ends."""
    from campaigndesk.server.factor_keys import FILE
    from campaigndesk.server.moving import MOVED, move

    moved = move(arguments.data, arguments.database)
    rows = sum(one.rows for one in moved.values())
    sentence = (
        f"{rows:,} rows of {len(moved)} tables are in PostgreSQL, each table with the digest that it had. "
        f"Serve it with --database from a folder that has its media and {FILE}; "
        f"the file is {MOVED} now and is not needed any more."
    )
    tell({name: str(one) for name, one in moved.items()}, sentence, as_json=arguments.json)
    return Exit.DONE
