"""What was set aside, in words: what the person did, why it was refused, what to do, and the text that it holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.conflicts.reading import Marked, channel_name, marked_post
from campaigndesk.desktop.editor.moments import when_words
from campaigndesk.desktop.sentences import marked, said
from campaigndesk.desktop.words import dated, in_quotes
from campaigndesk.domain.changes import Change
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.kinds import words_for
from campaigndesk.domain.records import Record, Value
from campaigndesk.store.history import typed_values
from campaigndesk.store.records import find_record
from campaigndesk.store.set_aside import SetAside, list_set_aside

translate = QCoreApplication.translate

_ACTS: Mapping[str, str] = {
    "create": marked("Making a {kind}"),
    "delete": marked("Deleting a {kind}"),
    "share": marked("Sharing a {kind}"),
    "submit": marked("Sending for approval"),
    "recall": marked("Taking back from review"),
    "schedule": marked("Scheduling"),
    "unschedule": marked("Taking off the schedule"),
    "publish": marked("Marking as published"),
    "withdraw": marked("Withdrawing"),
    "reopen": marked("Reopening"),
    "hold": marked("Putting on hold"),
    "release": marked("Releasing the hold"),
    "resolve": marked("Settling a conflict"),
}
_PROSE = 2
"""A value of more words than this is text that somebody wrote, and is shown and copied."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """One refused change. `text` is everything written in it, to copy; `facts` its short values by name.

    `fields`: what a new post with this text would take over (empty: the change is not about a post); `makes`: it was to
    make the record. `mark`: how it is marked in lists.
    """

    change: str
    record: str
    here: bool
    what: str
    about: str
    sentence: str
    fix: str
    when: str
    text: str
    facts: tuple[tuple[str, str], ...]
    fields: Mapping[str, Value]
    mark: Marked
    makes: bool = False


def read_asides(conn: Any, zone: str, now: str) -> tuple[Aside, ...]:
    """All that is set aside, newest first."""
    return tuple(_aside(conn, kept, zone, now) for kept in list_set_aside(conn))


def _aside(conn: Any, kept: SetAside, zone: str, now: str) -> Aside:
    change = kept.change
    record = find_record(conn, change.record)
    values = dict(typed_values(change))
    prose = [str(v) for v in values.values() if isinstance(v, str) and len(v.split()) > _PROSE]
    reason = str(change.payload.get("reason") or "")
    short = [(name, value) for name, value in values.items() if value and str(value) not in prose]
    facts = [(said(words_for(change.record_kind, name)), _short(value, zone)) for name, value in short]
    return Aside(
        change=change.id,
        record=change.record,
        here=record is not None and not record.deleted,
        what=_what(change),
        about=_about(conn, change, record),
        sentence=kept.sentence,
        fix=kept.fix,
        when=when_words(kept.at, zone, now),
        text="\n\n".join([*prose, reason] if reason else prose),
        facts=tuple(facts),
        fields=_fields(change, record, values),
        makes=change.kind.startswith("create@"),
        mark=marked_post(conn, change.record_kind, record.fields if record else change.payload.get("fields", {})),
    )


def _what(change: Change) -> str:
    act = change.kind.partition("@")[0]
    if act == "decide":
        return (
            translate("SetAside", "An approval")
            if change.payload.get("verdict") == "approve"
            else translate("SetAside", "A request for changes")
        )
    names = [said(words_for(change.record_kind, name)) for name, _ in typed_values(change)] if act == "set" else []
    if act == "amend":
        names = [said(words_for(change.record_kind, str(change.payload.get("field"))))]
    if names:
        return translate("SetAside", "Writing the {0}").format(translate("SetAside", ", the ").join(names))
    return said(_ACTS.get(act, in_quotes(change.kind))).format(kind=said(change.record_kind))


def _about(conn: Any, change: Change, record: Record | None) -> str:
    fields: Mapping[str, Value] = record.fields if record else change.payload.get("fields", {})
    if change.record_kind != "post":
        title = fields.get("title") or fields.get("name")
        return (
            f"{said(change.record_kind).capitalize()} · {title}"
            if isinstance(title, str)
            else said(change.record_kind).capitalize()
        )
    message = find_record(conn, str(fields.get("message"))) if fields.get("message") else None
    country = str(fields.get("country") or "")
    name = message.get("title") if message else fields.get("title")
    parts = (
        name,
        channel_name(conn, str(fields.get("channel") or "")),
        said(COUNTRIES[country].name) if country in COUNTRIES else country,
    )
    return " · ".join(str(part) for part in parts if isinstance(part, str) and part) or translate("SetAside", "Post")


def _fields(change: Change, record: Record | None, values: Mapping[str, Value]) -> Mapping[str, Value]:
    """What a new post takes over: the record's place, or that of the refused post, and the words of the change."""
    text = values.get("text")
    if change.record_kind != "post" or not isinstance(text, str):
        return {}
    names = ("account", "country", "channel", "campaign", "message", "language", "title", "proposed_at", "zone", "link")
    known = {**(record.fields if record else {}), **values}
    return {**{name: str(known.get(name) or "") for name in names}, "text": text}


def _short(value: Value, zone: str) -> str:
    if isinstance(value, list):
        return ", ".join(str(item.get("name", "")) if isinstance(item, dict) else str(item) for item in value)
    return dated(str(value), zone) or str(value)
