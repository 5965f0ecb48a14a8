"""`campaigndesk backup`: one encrypted file of everything that a server keeps, while it goes on."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from campaigndesk.commands.backups import add_place_arguments, secret_of, tell
from campaigndesk.commands.verbs import Exit


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the server is, and where the file goes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the file to write; it must not be there yet")
    add_place_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the backup and say what is in it."""
    from campaigndesk.server.backups import write_backup
    from campaigndesk.server.office import server_time
    from campaigndesk.server.opening import open_existing

    secret = secret_of(arguments, new=True)
    database = open_existing(arguments.data, arguments.database)
    try:
        made = write_backup(database, arguments.data, arguments.file, secret, server_time())
    finally:
        database.close()
    sentence = (
        f"{arguments.file}: {made.rows:,} rows, {made.media:,} pictures and films, {made.bytes:,} bytes; "
        f"the ledger stands at {made.seq}:{made.head}. Make one each day, and keep it away from this machine."
    )
    tell(asdict(made), sentence, as_json=arguments.json)
    return Exit.DONE
