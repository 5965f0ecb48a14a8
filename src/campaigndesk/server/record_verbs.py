"""The verbs of `campaigndesk admin` for the record: signed heads of the ledger."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.kinds import is_day
from campaigndesk.server.administration import Administration

Told = Mapping[str, Any]


def add_record_verbs(verbs: Any) -> None:
    """The sub-verbs with their arguments."""
    heads = verbs.add_parser("heads", help="list the signed heads of the ledger, or write them into a file to keep")
    heads.add_argument("--write", type=Path, metavar="FILE", help="a new file, for `verify --heads FILE` later")
    heads.add_argument("--since", default="", metavar="DAY", help="only from this day on, such as 2026-12-01")
    verbs.add_parser(
        "head-key", help="print the public key that signs the heads: note it where the server cannot write"
    )


def _heads(admin: Administration, given: argparse.Namespace) -> Told:
    if given.since and not is_day(given.since):
        raise InvalidInput(f"“{given.since}” is not a day.", "Write it as 2026-12-01.")
    key, heads = admin.sign_head()
    if given.write:
        return {"key": key, "heads": admin.write_heads(given.write, given.since), "file": str(given.write)}
    shown = [head for head in heads if head.day >= given.since]
    return {"key": key, "heads": [{"day": head.day, "seq": head.seq, "hash": head.hash} for head in shown]}


def _head_key(admin: Administration, given: argparse.Namespace) -> Told:
    return {"key": admin.sign_head()[0]}


RECORD_VERBS: Final[Mapping[str, Callable[[Administration, argparse.Namespace], Told]]] = {
    "heads": _heads,
    "head-key": _head_key,
}
