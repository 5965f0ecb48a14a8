"""Open conflicts, one for each kept copy: what stands, what is kept beside it, and what both went on from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.editor.moments import when_words
from campaigndesk.desktop.sentences import marked, said
from campaigndesk.desktop.words import city, dated, moment_words
from campaigndesk.domain.countries import LANGUAGES
from campaigndesk.domain.kinds import words_for
from campaigndesk.domain.records import Conflict, Record, Stamp, Value
from campaigndesk.domain.times import known_zone, local
from campaigndesk.store.history import list_revisions
from campaigndesk.store.inbox import list_conflicts
from campaigndesk.store.looks import StoreLook, find_author
from campaigndesk.store.records import find_record, list_records

translate = QCoreApplication.translate

MERGEABLE = frozenset(
    {"text", "title", "note", "content_warning", "objective", "audience", "strategy", "implementation", "scoring",
     "reservation", "place", "name"}
)  # fmt: skip
"""Fields of prose: two of them can be put together word by word."""
_CHOICES = {
    "invited": marked("Invited"),
    "joined": marked("Joined"),
    "joined_with_reservation": marked("Joined with a reservation"),
    "declined": marked("Declined"),
    "planned": marked("Planned"),
    "not_planned": marked("Not planned"),
    "undecided": marked("Not decided"),
    "on_request": marked("On request"),
}
"""What a country can answer, or mean to do."""


@dataclass(frozen=True, slots=True)
class Marked:
    """What stands before a post in every list, as on the chips of the calendar: country and channel; then its name."""

    country: str = ""
    channel: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two values, with its writer and time in words; `words` is how a person reads the value."""

    value: Value
    words: str
    who: str
    when: str
    mine: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    """One kept copy against what stands. `base` names the change that wrote what stands; `common`: what both had read.

    `deleted`: the record was deleted, by whom and when as a sentence; empty where it was not. `mark`: how it is marked
    in lists.
    """

    key: str
    record: str
    kind: str
    title: str
    field: str
    field_words: str
    stands: Side
    kept: Side
    base: str
    copy: str
    common: str | None
    mergeable: bool
    deleted: str
    mark: Marked


def read_contests(conn: Any, zone: str, now: str) -> tuple[Contest, ...]:
    """Every open copy, grouped by record."""
    author = find_author(conn)
    me = author.person if author else ""
    people = list_records(conn, "person", limit=5000)
    names = {p.id: str(p.get("name") or p.get("email") or translate("Conflicts", "somebody")) for p in people}
    found: list[Contest] = []
    for record in list_conflicts(conn):
        for copy in record.conflicts:
            found.append(_contest(conn, record, copy, me, names, zone, now))
    return tuple(found)


def _contest(
    conn: Any, record: Record, copy: Conflict, me: str, names: Mapping[str, str], zone: str, now: str
) -> Contest:
    stamp = record.stamp(copy.field)
    common = next((r.value for r in list_revisions(conn, record.id, copy.field) if r.change == copy.base), None)
    value = record.get(copy.field)
    gone = record.stamp("deleted")
    deleted = translate("Conflicts", "{0} deleted this {1}, {2}.").format(
        names.get(gone.by, translate("Conflicts", "Somebody")), said(record.kind), when_words(gone.at, zone, now)
    )
    prose = copy.field in MERGEABLE or copy.field.startswith("alt.")

    def side(value: Value, by: Stamp) -> Side:
        who = translate("Conflicts", "you") if by.by == me else names.get(by.by, translate("Conflicts", "Somebody"))
        words = _in_words(conn, copy.field, value, record)
        return Side(value=value, words=words, who=who, when=when_words(by.at, zone, now), mine=by.by == me)

    return Contest(
        key=f"{record.id} {copy.change} {copy.field}",
        record=record.id,
        kind=record.kind,
        title=_title(conn, record),
        mark=marked_post(conn, record.kind, record.fields),
        field=copy.field,
        field_words=said(words_for(record.kind, copy.field)),
        stands=side(value, stamp),
        kept=side(copy.value, Stamp(copy.change, copy.by, copy.at)),
        base=stamp.change,
        copy=copy.change,
        common=common if isinstance(common, str) else None,
        mergeable=prose and isinstance(value, str) and isinstance(copy.value, str) and not record.deleted,
        deleted=deleted if record.deleted else "",
    )


def _title(conn: Any, record: Record) -> str:
    if record.kind == "post":
        message = find_record(conn, str(record.get("message"))) if record.get("message") else None
        name = str(message.get("title", "")) if message else str(record.get("title") or translate("Conflicts", "Post"))
        parts = [name, channel_name(conn, str(record.get("channel", ""))), str(record.get("country", ""))]
        return " · ".join(part for part in parts if part)
    if record.kind in ("participation", "coverage"):
        campaign = find_record(conn, str(record.get("campaign")))
        named = str(campaign.get("title") or "") if campaign else ""
        parts = [named, str(record.get("country") or ""), channel_name(conn, str(record.get("channel") or ""))]
        return " · ".join(part for part in parts if part)
    name = str(record.get("title") or record.get("name") or "") or " ".join(str(record.get("text", "")).split())[:50]
    return f"{said(record.kind).capitalize()} · {name}" if name else said(record.kind).capitalize()


def marked_post(conn: Any, kind: str, fields: Mapping[str, Value]) -> Marked:
    """How a post is marked in lists; nothing of what is none."""
    if kind != "post":
        return Marked()
    message = find_record(conn, str(fields.get("message"))) if fields.get("message") else None
    name = str((message.get("title") if message else fields.get("title")) or "")
    return Marked(str(fields.get("country") or ""), str(fields.get("channel") or ""), name)


def channel_name(conn: Any, channel: str) -> str:
    """What the channel is called."""
    rule = StoreLook(conn).rule(channel)
    return rule.name if rule else channel


def _in_words(conn: Any, field: str, value: Value, record: Record) -> str:
    """A value as a person reads it."""
    if value in (None, "", []):
        return translate("Conflicts", "(nothing)")
    if field == "proposed_at":
        zone = str(record.get("zone") or "UTC")
        zone = zone if known_zone(zone) else "UTC"
        return translate("Conflicts", "{0} {1} ({2} UTC)").format(
            moment_words(local(str(value), zone)), city(zone), str(value)[11:16]
        )
    if field == "channel":
        return channel_name(conn, str(value))
    if field == "language":
        return said(LANGUAGES.get(str(value), str(value)))
    if field == "media":
        return "\n".join(f"{item.get('name', '')} ({item.get('kind', '')})" for item in value)
    if field in ("answer", "intent"):
        return said(_CHOICES.get(str(value), str(value)))
    if isinstance(value, bool):
        return translate("Conflicts", "yes") if value else translate("Conflicts", "no")
    if field in ("account", "campaign", "message", "owner"):
        other = find_record(conn, str(value))
        return str(other.get("name") or other.get("title") or value) if other else str(value)
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return dated(str(value)) or str(value)
