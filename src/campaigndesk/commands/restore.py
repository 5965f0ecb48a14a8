"""`campaigndesk restore`: a server out of a backup, closed until the administrator confirms it."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from campaigndesk.commands.backups import add_place_arguments, secret_of, tell
from campaigndesk.commands.verbs import Exit


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which file, and where the server shall be."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the backup")
    add_place_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Restore all of it or nothing, and say what has to be done next."""
    from campaigndesk.server.office import server_time
    from campaigndesk.server.restoring import restore_backup

    secret = secret_of(arguments, new=False)
    made = restore_backup(arguments.file, arguments.data, arguments.database, secret, server_time())
    sentence = (
        f"{made.rows:,} rows and {made.media:,} pictures and films are restored; the ledger stands at "
        f"{made.seq}:{made.head}. Everybody is signed out and nothing can be handed in. Look through "
        "`admin list people`: whoever was deactivated since the backup must be again. Then `admin confirm-restore`."
    )
    tell(asdict(made), sentence, as_json=arguments.json)
    return Exit.DONE
