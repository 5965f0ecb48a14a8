"""What may leave the desk in a file: nothing that would tell the words of something under embargo before its time."""

from __future__ import annotations

from campaigndesk.domain.records import Record

_PLACES = frozenset({"campaign", "country", "channel", "language", "zone", "lead_country", "partners", "position"})
_TIMES = frozenset({"proposed_at", "confirmed_at", "embargo_until", "starts_on", "ends_on", "deadline"})
_OPEN_FIELDS = _PLACES | _TIMES | {"stage", "owner", "officer", "answer", "colour", "deleted"}
"""The fields that do not tell what is said. Everything else stays back, also copies in conflicts and approvals."""


def embargo_of(record: Record, campaign: Record | None, now: str) -> str:
    """The instant until which the record is under embargo, by itself or by its campaign; empty when it is not."""
    own = str(record.get("embargo_until") or "")
    joint = str(campaign.get("embargo_until") or "") if campaign else ""
    latest = max(own, joint)
    return latest if latest > now else ""


def withheld(record: Record) -> Record:
    """The record with only those fields that do not tell what is said."""
    fields = {name: value for name, value in record.fields.items() if name in _OPEN_FIELDS}
    stamps = {name: stamp for name, stamp in record.stamps.items() if name in fields}
    return Record(record.id, record.kind, record.scope, record.created, fields, stamps)
