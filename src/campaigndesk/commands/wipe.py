"""`campaigndesk wipe`: removes a profile with its key; work that was not sent is written to a file first."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from campaigndesk.commands.printing import print_json
from campaigndesk.commands.profiles import add_profile_arguments, opened_store
from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.exchange.files import write_whole
from campaigndesk.store.wiping import list_unsent, wipe_profile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where unsent work goes."""
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--unsent", type=Path, metavar="FILE", help="write what was not sent there, as JSON")
    where.add_argument("--lose-unsent", action="store_true", help="let what was not sent go with the rest")
    add_profile_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Save, then remove. Raises InvalidInput where unsent work would be lost unasked."""
    with opened_store(arguments) as store:
        with store.reading() as conn:
            unsent = list_unsent(conn)
        if unsent and not (arguments.unsent or arguments.lose_unsent):
            raise InvalidInput(
                f"{len(unsent)} changes on this laptop were not sent.",
                "Save them with --unsent FILE, or --lose-unsent.",
            )
        if arguments.unsent:
            write_whole(arguments.unsent, json.dumps(unsent, ensure_ascii=False, indent=1).encode())
        wipe_profile(store)
    if arguments.json:
        print_json({"unsent": len(unsent), "saved": str(arguments.unsent or "")})
    else:
        print(f"The profile was removed; {len(unsent)} changes had not been sent.")
    return Exit.DONE
