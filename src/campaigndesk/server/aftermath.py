"""What follows from a batch beside the ledger: approved content, addresses, devices, tallies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from campaigndesk.domain.digest import canonical
from campaigndesk.domain.records import Delta, Record
from campaigndesk.protocol.tallies import tally_text
from campaigndesk.server.appending import insert_into
from campaigndesk.server.tables import content, credential, device, scope_tally


def insert_missing(conn: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert those rows whose key is not there yet."""
    if rows:
        conn.execute(insert_into(table, conn.dialect.name).on_conflict_do_nothing(), list(rows))


def approved_content(delta: Delta) -> tuple[str, bytes] | None:
    """The digest and the canonical JSON of what a change approved; None where it approved nothing."""
    approved = delta.fields.get("approved") if delta.kind == "post" else None
    return (approved["digest"], canonical(approved["content"])) if approved else None


def keep_content(conn: Connection, network: str, deltas: Iterable[Delta]) -> None:
    """Write approved content by its digest, once and for good: the only bytes that ever reach a channel."""
    kept = [approved for delta in deltas if (approved := approved_content(delta)) is not None]
    insert_missing(conn, content, [{"network": network, "digest": digest, "bytes": body} for digest, body in kept])


def follow_people(conn: Connection, network: str, people: Iterable[Record], at: str) -> bool:
    """Keep addresses as the person records say, and end the sessions of people who are not active any more.

    Returns whether anything of that happened.
    """
    followed = False
    for person in people:
        followed = True
        mine = (credential.c.network == network, credential.c.person == person.id)
        email = str(person.get("email", ""))
        known = conn.execute(select(credential.c.email).where(*mine)).scalar()
        if person.deleted or not email:
            conn.execute(delete(credential).where(*mine))
        elif known is None:
            conn.execute(insert(credential).values(network=network, person=person.id, email=email, password=""))
        elif known != email:
            conn.execute(update(credential).where(*mine).values(email=email))
        if person.deleted or not person.get("active", True):
            end_sessions(conn, network, person.id, at)
    return followed


def end_sessions(conn: Connection, network: str, person: str, at: str, *, wipe: bool = False) -> None:
    """Revoke every device of a person; with `wipe`, their copies are removed when they come next."""
    own = (device.c.network == network, device.c.person == person, device.c.revoked == "")
    conn.execute(update(device).where(*own).values(revoked=at, wiped=at if wipe else ""))


_TALLIES: Final = select(scope_tally.c.scope, scope_tally.c.tally, scope_tally.c.records).where(
    scope_tally.c.network == bindparam("network")
)
_TALLY_MOVED: Final = (
    update(scope_tally)
    .where(scope_tally.c.network == bindparam("of"), scope_tally.c.scope == bindparam("known"))
    .values(tally=bindparam("tally"), records=bindparam("records"))
)


def find_tallies(conn: Connection, network: str) -> dict[str, tuple[int, int]]:
    """Scope -> the tally of its records, and how many they are."""
    rows = conn.execute(_TALLIES, {"network": network})
    return {row[0]: (int(row[1], 16), row[2]) for row in rows}


def save_tallies(
    conn: Connection, network: str, before: dict[str, tuple[int, int]], after: dict[str, tuple[int, int]]
) -> None:
    """Write the tallies that changed."""
    for scope, (tally, records) in after.items():
        if before.get(scope) == (tally, records):
            continue
        values = {"tally": tally_text(tally), "records": records}
        if scope in before:
            conn.execute(_TALLY_MOVED, {"of": network, "known": scope, **values})
        else:
            conn.execute(insert(scope_tally).values(network=network, scope=scope, **values))
