"""Everything kept for writing, read in one go, and how each of it is called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from campaigndesk.desktop.editor.fields import tags_text
from campaigndesk.domain.folding import fold
from campaigndesk.domain.people import Role
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.store.looks import StoreLook, find_author
from campaigndesk.store.records import find_record, list_records

KINDS: Final = ("hashtag_group", "template", "handle")
_WRITERS: Final = frozenset({Role.OFFICER, Role.APPROVER, Role.LEAD})


@dataclass(frozen=True, slots=True)
class Kept:
    """The records of each kind by name; `countries`: those for which this person may keep something."""

    groups: tuple[Record, ...] = ()
    templates: tuple[Record, ...] = ()
    handles: tuple[Record, ...] = ()
    countries: tuple[str, ...] = ()
    coordinates: bool = False
    channels: tuple[tuple[str, str], ...] = ()

    def all(self) -> tuple[Record, ...]:
        """All of them."""
        return (*self.groups, *self.templates, *self.handles)

    def may_change(self, record: Record) -> bool:
        """Whether this person may write it; the rules have the last word."""
        return str(record.get("country")) in self.countries or (self.coordinates and record.scope == NETWORK)


def read_kept(conn: Any) -> Kept:
    """Read them; the names of the channels come with the network's own rules."""
    author = find_author(conn)
    roles = author.roles if author else frozenset()
    found = {kind: sorted(list_records(conn, kind, limit=5000), key=lambda r: fold(name_of(r))) for kind in KINDS}
    look = StoreLook(conn)
    rules = [(channel, rule.name) for channel in _channels(conn) if (rule := look.rule(channel))]
    return Kept(
        groups=tuple(found["hashtag_group"]),
        templates=tuple(found["template"]),
        handles=tuple(found["handle"]),
        countries=tuple(sorted({country for role, country in roles if role in _WRITERS})),
        coordinates=any(role == Role.COORDINATOR for role, _ in roles),
        channels=tuple(rules),
    )


def _channels(conn: Any) -> list[str]:
    from campaigndesk.shipped_rules import rules_with

    network = find_record(conn, "network")
    return list(rules_with(str(network.get("channel_rules") or "") if network else ""))


def name_of(record: Record) -> str:
    """What it is called."""
    return str(record.get("name") or record.get("institution") or "")


def told(record: Record) -> str:
    """What is in it, in one line."""
    if record.kind == "hashtag_group":
        return tags_text(record.get("tags", ()))
    if record.kind == "template":
        return " ".join(str(record.get("text", "")).split())
    return "   ".join(str(handle) for handle in (record.get("handles") or {}).values())


def fits(record: Record, letters: str) -> bool:
    """Whether every word typed begins a word of its name or of what is in it."""
    words = fold(f"{name_of(record)} {told(record)}").replace("#", " ").replace("@", " ").split()
    return all(any(word.startswith(typed) for word in words) for typed in fold(letters).split())
