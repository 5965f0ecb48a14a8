"""The handle book: institutions with their names on each channel, kept for the network or by one ministry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, one_act, revise
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import NETWORK, Record, country_scope


def add_handle(
    desk: Desk,
    *,
    institution: str,
    country: str,
    handles: dict[str, Any] | None = None,
    note: str = "",
    own: bool = False,
) -> Record:
    """Note how an institution is called on each channel (channel -> handle); `own`: seen by the ministry only."""
    if not institution.strip():
        raise InvalidInput("An entry of the handle book needs an institution.", "Name it.")
    fields = {"institution": institution, "country": country, "handles": _written(handles or {}), "note": note}
    return desk.act(creation(desk, "handle", fields, country_scope(country) if own else NETWORK))[0]


def revise_handle(desk: Desk, handle_id: str, bases: dict[str, str] | None = None, **fields: Any) -> Record:
    """Write fields of an entry of the handle book."""
    if "handles" in fields:
        fields["handles"] = _written(fields["handles"])
    return revise(desk, desk.find(handle_id, "handle"), fields, bases)


def delete_handle(desk: Desk, handle_id: str) -> Record:
    """Take an entry out of the handle book."""
    return one_act(desk, handle_id, "handle", "delete")


def _written(handles: Mapping[str, str]) -> dict[str, str]:
    """The handles as they are kept: with their sign, and none that is empty."""
    kept = {channel: handle.strip() for channel, handle in handles.items()}
    return {channel: handle if "@" in handle else f"@{handle}" for channel, handle in kept.items() if handle}
