"""Writes whole records as JSON: every field, who wrote it last, and what is open."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from campaigndesk import __version__
from campaigndesk.domain.records import Record
from campaigndesk.exchange.formats import FORMAT
from campaigndesk.exchange.selections import Selection


def record_json(record: Record) -> dict[str, Any]:
    """A record as a JSON object with id, kind, scope, created, fields and stamps."""
    return {
        "id": record.id,
        "kind": record.kind,
        "scope": record.scope,
        "created": asdict(record.created),
        "fields": dict(record.fields),
        "stamps": {name: asdict(stamp) for name, stamp in record.stamps.items()},
    }


def records_json(chosen: Selection) -> bytes:
    """`{"format", "desk", "exported_at", "records"}`, campaigns first; one under embargo without its words."""
    records = []
    for record in (*chosen.campaigns, *chosen.others, *chosen.accounts, *chosen.messages, *chosen.posts):
        told = record_json(chosen.shown(record))
        until = chosen.embargo(record)
        records.append({**told, "withheld_until": until} if until else told)
    whole = {"format": FORMAT, "desk": __version__, "exported_at": chosen.now, "records": records}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()
