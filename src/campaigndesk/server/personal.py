"""What is stored of one person: given out whole, and erased as far as the record of the ministries allows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec
from sqlalchemy import Connection, delete, select, update
from uuid_utils import uuid7

from campaigndesk.domain.errors import Refusal, Refused
from campaigndesk.domain.records import Record, Value
from campaigndesk.domain.signatures import KEY_KIND
from campaigndesk.server.entries import find_records, read_record
from campaigndesk.server.erasing import erase, list_left, without_content
from campaigndesk.server.holds import Hold, find_hold, list_holds
from campaigndesk.server.own_acts import Wanted
from campaigndesk.server.tables import (
    credential,
    device,
    invitation,
    ledger,
    medium,
    medium_holder,
    network,
    provider_subject,
    record,
    recovery_code,
    second_factor,
)

README: Final = """\
All that this server stores of one person, as JSON: the account, how and where the person signs in, every change made
in their name (to the letter, with the server's answer), and by themselves the comments and the decisions among them.
Passwords, codes, tokens and the secret of an authenticator app are stored as well and not given out: they open
accounts.
Texts about the person that somebody else wrote, server logs and backups are with the operator.
"""
_encode: Final = msgspec.json.Encoder(order="deterministic").encode
_SIGNING_IN: Final = (second_factor, recovery_code, invitation, provider_subject)


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure of a person does or did; ids of comments that a hold keeps, of records that name the person."""

    person: str
    called: str
    devices: int
    comments: int
    held_comments: tuple[str, ...]
    still_named_in: tuple[str, ...]


class Fetched:
    """Looks records up in the database, each once."""

    def __init__(self, conn: Connection, name: str) -> None:
        self._conn = conn
        self._name = name
        self._known: dict[str, Record | None] = {}

    def record(self, record_id: str) -> Record | None:
        """The record as it is now; None where there is none."""
        if record_id not in self._known:
            found = find_records(self._conn, self._name, (record_id,)).get(record_id)
            self._known[record_id] = found[1] if found else None
        return self._known[record_id]


def pseudonym(person: str) -> str:
    """What somebody is called whose name was erased: no word of any language."""
    return f"N. N. {hashlib.sha256(person.encode()).hexdigest()[:6]}"


def write_personal(conn: Connection, name: str, person: Record, file: Any) -> dict[str, int]:
    """Write a zip of all that is stored of a person into an open file; how many of each."""
    told: dict[str, list[Any]] = {
        "account": [msgspec.to_builtins(person)],
        "sign_in": [dict(row) for row in _rows(conn, name, credential, person.id, without=("password",))],
        "second_factor": [dict(row) for row in _rows(conn, name, second_factor, person.id, without=("secret", "step"))],
        "provider": [dict(row) for row in _rows(conn, name, provider_subject, person.id)],
        "devices": [dict(row) for row in _rows(conn, name, device, person.id, without=("token_hash",))],
        "invitations": [dict(row) for row in _rows(conn, name, invitation, person.id, without=("code_hash",))],
        "media": [dict(row) for row in _rows(conn, name, medium, person.id)],
        "media_held": [dict(row) for row in _rows(conn, name, medium_holder, person.id)],
        "comments": [msgspec.to_builtins(one) for one, _ in _made_by(conn, name, "comment", person.id)],
        "signing_keys": [msgspec.to_builtins(one) for one, _ in _made_by(conn, name, KEY_KIND, person.id)],
    }
    changes = [_change(row) for row in _entries(conn, name, person.id)]
    told["changes"] = changes
    told["decisions"] = [one for one in changes if str(one["kind"]).startswith("decide@")]
    with ZipFile(file, "w", ZIP_DEFLATED) as zipped:
        zipped.writestr("README.txt", README)
        for part, rows in told.items():
            zipped.writestr(f"{part}.json", msgspec.json.format(_encode(rows)) + b"\n")
    return {part: len(rows) for part, rows in told.items()}


def look_at(conn: Connection, name: str, person: Record) -> Erased:
    """What an erasure would do. Raises Refused where a hold keeps the person."""
    holds, look = list_holds(conn, name), Fetched(conn, name)
    if hold := find_hold(holds, person, look):
        raise Refused(held(hold))
    comments = _made_by(conn, name, "comment", person.id)
    kept = tuple(one.id for one, _ in comments if find_hold(holds, one, look))
    own = (device.c.network == name, device.c.person == person.id)
    devices = len(conn.execute(select(device.c.id).where(*own)).all())
    named = tuple(_naming(conn, name, person, {one.id for one, _ in comments} - set(kept)))
    return Erased(person.id, pseudonym(person.id), devices, len(comments) - len(kept), kept, named)


def erase_person(conn: Connection, name: str, person: Record, scope: str, reason: str, at: str) -> list[Wanted]:
    """Erase within the transaction that is open; the acts that are to be entered. Raises Refused as `look_at` does."""
    found = look_at(conn, name, person)
    by = conn.execute(select(network.c.administrator).where(network.c.id == name)).scalar_one()
    left = list_left(conn, name)
    hidden = {"name": found.called, "email": ""}

    def nameless(fields: Mapping[str, Value]) -> dict[str, Value]:
        return {key: hidden.get(key, value) for key, value in fields.items() if key != "conflicts"} | (
            {"conflicts": []} if "conflicts" in fields else {}
        )

    def without_device(fields: Mapping[str, Value]) -> dict[str, Value]:
        return {key: "" if key == "device" else value for key, value in fields.items()}

    closed: dict[str, Value] = {**hidden, "active": False, "roles": []}
    made = [erase(conn, name, left, person, scope, nameless, str(uuid7()), by, at, closed, reason)]
    for key, where in _made_by(conn, name, KEY_KIND, person.id):
        revoked = {"revoked": True}
        made.append(erase(conn, name, left, key, where, without_device, str(uuid7()), by, at, revoked, reason))
    for comment, where in _made_by(conn, name, "comment", person.id):
        if comment.id not in found.held_comments:
            gone = {"deleted": True}
            made.append(erase(conn, name, left, comment, where, without_content, str(uuid7()), by, at, gone, reason))
    for table in _SIGNING_IN:
        conn.execute(delete(table).where(table.c.network == name, table.c.person == person.id))
    # The rows stay so that the laptops learn that they have to remove their copies.
    values = {"name": "", "created": at, "last_seen": at, "revoked": at, "wiped": at, "factor": "", "proved": ""}
    conn.execute(update(device).where(device.c.network == name, device.c.person == person.id).values(values))
    return made


def held(hold: Hold) -> Refusal:
    """Why nothing is erased while a hold stands."""
    return Refusal(
        "held",
        f"A legal hold of {hold.at[:10]} by {hold.by} keeps this: {hold.reason}.",
        f"Nothing was erased. When the hold has ended: admin lift-hold {hold.id}.",
    )


def told(erased: Erased) -> dict[str, Any]:
    """What came of it as JSON."""
    return {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(erased).items()}


def _rows(conn: Connection, name: str, table: Any, person: str, without: Iterable[str] = ()) -> list[Any]:
    columns = [column for column in table.c if column.name not in (*without, "network")]
    query = select(*columns).where(table.c.network == name, table.c.person == person)
    return list(conn.execute(query).mappings())


def _made_by(conn: Connection, name: str, kind: str, person: str) -> list[tuple[Record, str]]:
    """Records of a kind that the person made, each with the scope in which it is given out."""
    query = select(record.c.body, record.c.scope).where(record.c.network == name, record.c.kind == kind)
    found = ((read_record(body), scope) for body, scope in conn.execute(query.order_by(record.c.id)))
    return [(one, scope) for one, scope in found if one.created.by == person]


def _entries(conn: Connection, name: str, person: str) -> list[Any]:
    of = (ledger.c.person == person) | (ledger.c.record == person)
    return list(conn.execute(select(ledger).where(ledger.c.network == name, of).order_by(ledger.c.seq)).mappings())


def _change(row: Mapping[str, Any]) -> dict[str, Any]:
    parts = ("seq", "person", "kind", "record", "record_kind", "status", "sentence", "at_server", "device")
    return {part: row[part] for part in parts} | {"change": msgspec.json.decode(row["payload"])}


def _naming(conn: Connection, name: str, person: Record, but: set[str]) -> list[str]:
    """Ids of records that have the person's name or address in a text."""
    words = [text for part in ("name", "email") if (text := str(person.get(part) or ""))]
    query = select(record.c.id, record.c.body).where(record.c.network == name, record.c.id != person.id)
    return [
        key
        for key, body in conn.execute(query.order_by(record.c.id))
        if key not in but and any(word in body.decode() for word in words)
    ]
