"""`campaigndesk sync`: carries work to the server, brings news back, and names what was refused or clashed."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.commands.printing import print_json
from campaigndesk.commands.profiles import add_profile_arguments, opened_desk
from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.kinds import words_for
from campaigndesk.exchange.wording import first_words
from campaigndesk.store.inbox import list_conflicts
from campaigndesk.store.records import find_record
from campaigndesk.store.set_aside import list_set_aside
from campaigndesk.sync.joining import wire_for
from campaigndesk.sync.rounds import sync_once


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only the profile: where the server is, it knows itself."""
    add_profile_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Sync until nothing waits and nothing is new; exit code 1 where something was refused or is in conflict."""
    with opened_desk(arguments) as desk:
        before = {kept.change.id for kept in desk.read(list_set_aside)}
        report = sync_once(desk, wire_for(desk))
        refused = [kept for kept in desk.read(list_set_aside) if kept.change.id not in before]
        told = {
            **asdict(report),
            "refused_changes": [
                {
                    "change": kept.change.id,
                    "what": kept.change.kind,
                    "record": kept.change.record,
                    "name": _name(desk, kept.change.record),
                    "sentence": kept.sentence,
                    "fix": kept.fix,
                }
                for kept in refused
            ],
            "open_conflicts": [
                {"record": record.id, "name": _name(desk, record.id), "field": copy.field, "change": copy.change}
                for record in desk.read(list_conflicts)
                for copy in record.conflicts
            ],
        }
    if arguments.json:
        print_json(told)
    else:
        _print(told)
    return Exit.FINDINGS if told["refused_changes"] or told["open_conflicts"] else Exit.DONE


def _print(told: dict[str, Any]) -> None:
    whole = " The server's copies were fetched whole." if told["filled"] else ""
    names = {"sent": "sent", "taken": "taken", "conflicts": "conflicting", "refused": "refused"}
    print(", ".join(f"{told[name]} {words}" for name, words in names.items()) + f".{whole}")
    for kept in told["refused_changes"]:
        print(f"set aside: {kept['what']} of {kept['name']}: {kept['sentence']} {kept['fix']}".rstrip())
    for copy in told["open_conflicts"]:
        print(f"in conflict: {copy['field']} of {copy['name']}")
    if told["proof"]:
        print("Some work waits until you confirm that it is you: open the window, or sign in again.")
    elif told["more"]:
        print("Some work still waits: sync again.")


def _name(desk: Desk, record_id: str) -> str:
    """A record as a person would call it: its kind and the beginning of its title or text."""
    record = desk.read(find_record, record_id)
    if record is None:
        return record_id
    words = record.get("title") or record.get("text") or record.get("name") or record_id
    return f"{words_for(record.kind, record.kind)} “{first_words(str(words), 40)}”"
