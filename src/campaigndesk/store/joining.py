"""Work made before a person had signed in becomes the work of that person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from campaigndesk.domain.changes import Change
from campaigndesk.domain.errors import Refusal
from campaigndesk.store.answers import put_aside
from campaigndesk.store.coding import unpacked_change
from campaigndesk.store.looks import StoreLook, find_author
from campaigndesk.store.outbox import list_waiting_records, save_rewritten
from campaigndesk.store.records import find_confirmed, forget_records
from campaigndesk.store.work import readdressed, show_again

if TYPE_CHECKING:
    from sqlalchemy import Connection

_OF_THE_SAMPLE: Final = Refusal(
    "no_such_record",
    "This was done to the work of a colleague of the sample. Such work stays behind when a network is joined.",
    "Copy what you want to keep, then forget it.",
)


def hand_over(conn: Connection, local_person: str, person: str, device: str, now: str) -> set[str]:
    """Put all waiting changes of the local person in the name of the one who signed in; ids of the records concerned.

    The notes of the laptop must name the new person already. The local person's record is forgotten. What was done to
    the work of the sample's colleagues is set aside at `now`: no server knows it.
    """
    rows = conn.exec_driver_sql("SELECT body FROM outbox JOIN work USING (n) ORDER BY n")
    changes = [unpacked_change(body) for (body,) in rows]
    mine = [c for c in changes if c.author == local_person]
    own = [readdressed(_owned(c, local_person, person), {}, author=person, device=device) for c in mine]
    save_rewritten(conn, own)
    concerned = set(list_waiting_records(conn))
    made = {change.record for change in changes if change.kind.startswith("create@")}
    for change in own:
        if change.record not in made | {local_person}:
            put_aside(conn, change, _OF_THE_SAMPLE, now)
    forget_records(conn, [local_person])
    author, look = find_author(conn), StoreLook(conn)
    for record_id in concerned:
        if author is not None:
            show_again(conn, record_id, find_confirmed(conn, record_id), author, look)
    return concerned


def _owned(change: Change, local_person: str, person: str) -> Change:
    """The change with the local person replaced where a field names them, as the owner of a post does."""
    fields = change.payload.get("fields")
    if not isinstance(fields, dict) or "owner" not in fields:
        return change
    owner = fields["owner"]
    if owner == local_person:
        owner = person
    elif isinstance(owner, dict) and owner.get("value") == local_person:
        owner = {**owner, "value": person}
    return replace(change, payload={**change.payload, "fields": {**fields, "owner": owner}})
