"""`campaigndesk verify`: is a server's ledger whole, or does a laptop hold what it should."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from campaigndesk.commands.printing import print_json
from campaigndesk.commands.profiles import add_profile_arguments, opened_desk
from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.errors import InvalidInput

if TYPE_CHECKING:
    from campaigndesk.protocol.signed_heads import SignedHead


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A server by its folder or database; a disclosure bundle by its file; without any, the laptop's own profile."""
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE.zip", help="a bundle that admin disclose wrote")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the server's folder; without it, this laptop's copy")
    parser.add_argument("--database", metavar="URL", help="postgresql+psycopg://... instead of a file in the folder")
    parser.add_argument(
        "--witnessed",
        action="append",
        default=[],
        metavar="SEQ:HEAD",
        help="a head that a laptop saw (campaigndesk show head); more than one may be",
    )
    parser.add_argument(
        "--heads",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="signed heads that admin heads wrote earlier; more than one may be",
    )
    parser.add_argument("--head-key", default="", metavar="KEY", help="the key that they must be signed with")
    parser.add_argument(
        "--judge", action="store_true", help="judge every entry anew as well, by the rights held at the time"
    )
    add_profile_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Say what is wrong, the first thing first; exit code 1 where anything is."""
    if arguments.file is not None:
        return _bundle(arguments)
    if arguments.data is None and arguments.database is None:
        if arguments.witnessed or arguments.judge or arguments.heads:
            raise InvalidInput("Heads and judgements are those of a server.", "Name it with --data or --database.")
        return _laptop(arguments)
    return _server(arguments)


def _server(arguments: argparse.Namespace) -> int:
    from campaigndesk.server.auditing import audit
    from campaigndesk.server.heads import read_heads, unlike
    from campaigndesk.server.opening import open_existing
    from campaigndesk.server.rejudging import judged_otherwise
    from campaigndesk.server.stocktaking import media_wrong
    from campaigndesk.server.witnesses import read_head, unknown_heads

    heads = [read_head(text) for text in arguments.witnessed]
    signed = [head for path in arguments.heads for head in read_heads(path)]
    database = open_existing(arguments.data or Path(), arguments.database)
    try:
        found = audit(database)
        wrong = [*found.wrong, *unknown_heads(database, heads)]
        wrong += unlike(database, signed, arguments.head_key)
        wrong += media_wrong(database, arguments.data) if arguments.data else []
        wrong += judged_otherwise(database) if arguments.judge else []
    finally:
        database.close()
    if arguments.json:
        print_json({"entries": found.entries, "records": found.records, "head": found.head, "wrong": wrong})
    elif wrong:
        print("\n".join(wrong))
    else:
        print(
            f"The ledger is whole: {found.entries:,} entries, {found.records:,} records made of them, "
            f"{len(heads):,} witnessed heads known; it stands at {found.head}."
        )
        if found.erased:
            print(f"Of {found.erased:,} entries the contents were erased, by erasures that are entries themselves.")
        if signed:
            print(f"{len(signed):,} signed heads of days are in their places; {_of_keys(signed, arguments.head_key)}.")
        if arguments.judge:
            print("Judged anew, every entry is what the rules made of its change.")
    return Exit.FINDINGS if wrong else Exit.DONE


def _bundle(arguments: argparse.Namespace) -> int:
    from campaigndesk.server.checking import check_bundle, not_in_ledger
    from campaigndesk.server.opening import open_existing

    found = check_bundle(arguments.file, arguments.head_key)
    wrong = list(found.wrong)
    if arguments.data or arguments.database:
        database = open_existing(arguments.data or Path(), arguments.database)
        try:
            wrong += not_in_ledger(database, found.hashes)
        finally:
            database.close()
    if arguments.json:
        print_json({"files": found.files, "entries": len(found.hashes), "key": found.key, "wrong": wrong})
    elif wrong:
        print("\n".join(wrong))
    else:
        known = "as it should be" if arguments.head_key else "compare it with the one you noted"
        print(
            f"The bundle is whole: {found.files:,} files, {len(found.hashes):,} entries of the ledger; "
            f"it is signed with {found.key}, {known}."
        )
    return Exit.FINDINGS if wrong else Exit.DONE


def _of_keys(signed: Sequence[SignedHead], pinned: str) -> str:
    if pinned:
        return f"all are signed with {pinned}"
    keys = ", ".join(sorted({head.key for head in signed}))
    return f"compare the key that signed them with the one you noted: {keys}"


def _laptop(arguments: argparse.Namespace) -> int:
    from campaigndesk.sync.comparing import compare_copies
    from campaigndesk.sync.joining import wire_for

    with opened_desk(arguments) as desk:
        verdict = compare_copies(desk, wire_for(desk))
    if arguments.json:
        print_json({"verdict": verdict})
    else:
        words = {
            "equal": "This laptop's copy and the server's are equal.",
            "differs": "This laptop's copy differs from the server's. The next sync fetches it anew.",
            "behind": "The server has news that this laptop does not: sync, then verify again.",
        }
        print(words.get(verdict, verdict))
    return Exit.DONE if verdict == "equal" else Exit.FINDINGS
