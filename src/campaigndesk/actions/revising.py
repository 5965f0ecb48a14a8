"""The plain changes under the actions: make a record, write fields of it, take it away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from campaigndesk.actions.desk import Desk, Draft, tidied
from campaigndesk.domain.errors import InvalidInput, NotFound
from campaigndesk.domain.kinds import field_of
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.store.records import find_network


def filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that hold anything: what is empty is not written when a record is made."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], ())}


def creation(desk: Desk, kind: str, fields: Mapping[str, Any], scope: str = NETWORK) -> Draft:
    """The draft that makes a record of this kind with a new id."""
    return Draft("create@1", desk.new_id(), kind, {"scope": scope, "fields": filled(fields)})


def revisions(record: Record, fields: Mapping[str, Any], bases: Mapping[str, str] | None = None) -> list[Draft]:
    """The drafts that write these fields: one `set` for all that differ, one `amend` for each set that differs.

    `bases`: field -> id of the change that wrote the value which the person saw; the present one where it is missing.
    """
    bases, writes, drafts = bases or {}, {}, []
    for name, typed in fields.items():
        value = tidied(typed)
        known = field_of(record.kind, name)
        if known is not None and known.members:
            if not isinstance(value, list):
                raise InvalidInput(f"“{known.words}” must be a list.")
            now = list(record.get(name, ()))
            add, remove = [v for v in value if v not in now], [v for v in now if v not in value]
            if add or remove:
                payload = {"field": name, "add": add, "remove": remove}
                drafts.append(Draft("amend@1", record.id, record.kind, payload))
        elif record.get(name) != value or name in bases:
            base = bases.get(name) or record.base(name)
            if record.get(name) != value or base != record.base(name):
                writes[name] = {"value": value, "base": base}
    if writes:
        drafts.insert(0, Draft("set@1", record.id, record.kind, {"fields": writes}))
    return drafts


def revise(desk: Desk, record: Record, fields: Mapping[str, Any], bases: Mapping[str, str] | None = None) -> Record:
    """Write the fields; the record as it is afterwards. Nothing is queued where nothing differs."""
    drafts = revisions(record, fields, bases)
    return desk.act(*drafts)[-1] if drafts else record


def network_of(desk: Desk) -> Record:
    """The network's own record, with what holds for all of it. Raises NotFound where it is not on this laptop."""
    known = desk.read(find_network)
    if known is None:
        raise NotFound("The record of the network is not on this laptop.", "Sync, then try again.")
    return known


def one_act(desk: Desk, record_id: str, kind: str, act: str, payload: Mapping[str, Any] | None = None) -> Record:
    """One act on one record, such as `submit` or `hold`."""
    record = desk.find(record_id, kind)
    return desk.act(Draft(f"{act}@1", record.id, record.kind, dict(payload or {})))[0]


def amended(desk: Desk, record_id: str, kind: str, field: str, *, add: Any = (), remove: Any = ()) -> Record:
    """Add members to a set and remove others."""
    return one_act(desk, record_id, kind, "amend", {"field": field, "add": list(add), "remove": list(remove)})
