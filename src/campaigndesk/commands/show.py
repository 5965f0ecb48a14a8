"""`campaigndesk show`: lists of records and of what waits, or one record with everything that is known of it."""

from __future__ import annotations

import argparse
from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.commands.printing import print_json, print_pairs, print_table
from campaigndesk.commands.profiles import add_profile_arguments, opened_desk
from campaigndesk.commands.shown_lists import LISTS, Listed, Wanted
from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.kinds import KINDS, field_of
from campaigndesk.domain.records import Record
from campaigndesk.domain.results import FIGURES
from campaigndesk.store.records import list_records

_COLUMNS = {
    "network": ("name",),
    "person": ("name", "email", "roles", "active"),
    "account": ("country", "channel", "handle", "name", "language"),
    "campaign": ("title", "lead_country", "starts_on", "ends_on", "partners"),
    "participation": ("campaign", "country", "answer", "deadline"),
    "coverage": ("campaign", "country", "channel", "language", "intent", "asked"),
    "message": ("position", "title", "language", "text"),
    "post": ("country", "channel", "language", "stage", "proposed_at", "title", "text"),
    "series": ("country", "rule", "starts_at", "zone"),
    "event": ("title", "country", "starts_on", "ends_on"),
    "comment": ("about", "country", "text", "settled"),
    "hashtag_group": ("name", "country", "tags"),
    "template": ("name", "country", "channel", "language", "text"),
    "handle": ("institution", "country", "handles"),
    "result": ("about", "country", "read_on", "source", *FIGURES),
    "narrative": ("country", "impact", "decision", "review_on", "owner", "claim"),
    "request": ("asking", "country", "title", "wanted_by", "answer", "taken_back"),
    "stop": ("country", "channel", "campaign", "reason", "lifted"),
    "blackout": ("country", "starts_on", "ends_on", "occasion", "effect", "reason"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to show, and which of it."""
    parser.add_argument("kind", metavar="KIND", help=f"a kind of record ({', '.join(KINDS)}) or {', '.join(LISTS)}")
    parser.add_argument("id", metavar="ID", nargs="?", default="", help="one record; for search, the words")
    parser.add_argument(
        "--where", action="append", default=[], metavar="FIELD=VALUE", help="only records where it is so"
    )
    parser.add_argument("--limit", type=int, default=100, help="at most so many (100)")
    parser.add_argument("--from", dest="start", default="", metavar="DAY", help="for agenda and calendar: 2026-12-01")
    parser.add_argument("--to", dest="end", default="", metavar="DAY", help="the last day, counted in")
    parser.add_argument("--zone", default="", help="whose days are meant, such as Europe/Ljubljana; without it, UTC")
    add_profile_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print a table or, with --json, everything."""
    kind = arguments.kind.replace("_", "-") if arguments.kind not in KINDS else arguments.kind
    if kind not in KINDS and kind not in LISTS:
        known = ", ".join([*KINDS, *LISTS])
        raise InvalidInput(f"There is nothing called “{arguments.kind}” to show.", f"Choose one of: {known}.")
    if arguments.limit < 1:
        raise InvalidInput("--limit must be at least 1.")
    wanted = Wanted(
        arguments.id,
        read_where(arguments.where),
        arguments.limit,
        arguments.start,
        arguments.end,
        arguments.zone or "UTC",
    )
    with opened_desk(arguments) as desk:
        if kind in KINDS and arguments.id:
            return _one(desk, desk.find(arguments.id, kind), as_json=arguments.json)
        listed = _records(desk, kind, wanted) if kind in KINDS else LISTS[kind](desk, wanted)
    if arguments.json:
        print_json(listed.whole)
    elif listed.rows:
        print_table(listed.header, listed.rows)
    else:
        print("Nothing.")
    return Exit.FINDINGS if listed.findings else Exit.DONE


def read_where(conditions: list[str]) -> dict[str, str]:
    """`["stage=draft"]` as field -> value; raises InvalidInput for what is no condition."""
    where = {}
    for condition in conditions:
        name, equals, value = condition.partition("=")
        if not equals or not name.strip():
            raise InvalidInput(f"“{condition}” is not a condition.", "Write it as field=value, such as stage=draft.")
        where[name.strip()] = value
    return where


def _records(desk: Desk, kind: str, wanted: Wanted) -> Listed:
    for name in wanted.where:
        if field_of(kind, name) is None:
            known = ", ".join(KINDS[kind])
            raise InvalidInput(f"A {kind} has no field “{name}”.", f"Its fields: {known}.")
    records = desk.read(list_records, kind, where=wanted.where, limit=wanted.limit)
    columns = _COLUMNS[kind]
    rows = [(record.id, *(_told(record, name) for name in columns)) for record in records]
    return Listed(("id", *columns), rows, records)


def _told(record: Record, name: str) -> Any:
    value = record.get(name)
    if name == "roles":
        return ", ".join(f"{role}:{country}" for role, country in value or ())
    return value


def _one(desk: Desk, record: Record, *, as_json: bool) -> int:
    if as_json:
        print_json(record)
        return Exit.DONE
    print_pairs({"id": record.id, "kind": record.kind, "scope": record.scope, **record.fields})
    return Exit.DONE
