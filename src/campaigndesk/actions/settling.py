"""Settling what two people wrote at once, and what the server refused."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.domain.errors import NotFound
from campaigndesk.domain.records import Record
from campaigndesk.store import set_aside
from campaigndesk.store.history import save_typed
from campaigndesk.store.records import find_record
from campaigndesk.store.work import Changed


def settle_conflict(
    desk: Desk, record_id: str, field: str, settles: Sequence[str] = (), value: Any = None, base: str | None = None
) -> Record:
    """Settle copies of a field (all open ones where none is named) with a value: one of them, or a merge.

    The values that lose stay in the history. `base`: the change that wrote the value which the person saw.
    """
    record = desk.find(record_id)
    copies = list(settles) or [copy.change for copy in record.conflicts if copy.field == field]
    payload = {"field": field, "settles": copies, "base": base or record.base(field), "value": value}
    return desk.act(Draft("resolve@1", record.id, record.kind, payload))[0]


def retry_set_aside(desk: Desk, change_id: str) -> Record:
    """Do again what was refused, as a new change on the record as it is now."""
    kept = desk.read(set_aside.find_set_aside, change_id)
    if kept is None:
        raise NotFound("This change is not set aside.", "Look at the list as it is now.")
    change = kept.change
    payload = dict(change.payload)
    record = desk.read(find_record, change.record)
    if record is not None and change.kind.startswith("set@"):
        payload["fields"] = {
            name: {"value": write["value"], "base": record.base(name)} for name, write in payload["fields"].items()
        }
    made = desk.act(Draft(change.kind, change.record, change.record_kind, payload))[0]
    forget_set_aside(desk, change_id)
    return made


def forget_set_aside(desk: Desk, change_id: str) -> None:
    """Take a refused change out of the list, once the person has confirmed that; its text stays in the history."""
    with desk.store.writing() as conn:
        kept = set_aside.find_set_aside(conn, change_id)
        if kept is None:
            raise NotFound("This change is not set aside.", "Look at the list as it is now.")
        save_typed(conn, kept.change)
        set_aside.forget_set_aside(conn, change_id)
    desk.tell(Changed(frozenset({kept.change.record_kind}), frozenset({kept.change.record})))
