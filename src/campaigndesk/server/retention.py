"""What is due by the retention classes, and its erasure: contents go, places in the ledger and its chain stay."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec
from sqlalchemy import Connection, delete, select
from uuid_utils import uuid7

from campaigndesk.domain.embargoes import campaign_over
from campaigndesk.domain.records import Delta
from campaigndesk.domain.times import instant, moment
from campaigndesk.server.aftermath import approved_content
from campaigndesk.server.entries import find_records, read_record
from campaigndesk.server.erasing import erase, list_left, without_content
from campaigndesk.server.holds import find_hold, list_holds
from campaigndesk.server.own_acts import ERASE, RETAIN, Wanted, list_own
from campaigndesk.server.personal import Fetched
from campaigndesk.server.retention_rules import SIGN_IN, RetentionClass, class_of
from campaigndesk.server.tables import (
    content,
    device,
    failed_sign_in,
    invitation,
    ledger,
    medium,
    medium_holder,
    medium_use,
    network,
    record,
    recovery_code,
)

_AT_ONCE: Final = 500
_read_delta: Final = msgspec.json.Decoder(Delta).decode


@dataclass(frozen=True, slots=True)
class Due:
    """A record whose contents are due, the class it is of, since when, and the hold that keeps it (empty: none)."""

    id: str
    kind: str
    retention: str
    since: str
    hold: str = ""


def own_rules(conn: Connection, name: str) -> str:
    """The network's own classes as they were given; empty: none."""
    given = [str(noted.payload.get("rules", "")) for noted in list_own(conn, name, RETAIN)]
    return given[-1] if given else ""


def months_before(at: str, months: int) -> str:
    """The instant so many months before, on the last day of a month that is too short."""
    now = moment(at)
    year, month = divmod(now.year * 12 + now.month - 1 - months, 12)
    day = min(now.day, monthrange(year, month + 1)[1])
    return instant(datetime(year, month + 1, day, now.hour, now.minute, now.second, tzinfo=now.tzinfo))


def list_due(conn: Connection, name: str, classes: Mapping[str, RetentionClass], now: str) -> list[Due]:
    """Every record whose time is over, the longest due first; what a hold keeps is told with it."""
    holds, look, found = list_holds(conn, name), Fetched(conn, name), []
    kinds = sorted({one.kind for one in classes.values()} - {SIGN_IN})
    written = (ledger.c.network == record.c.network) & (ledger.c.seq == record.c.seq)
    query = select(record.c.body, ledger.c.at_server).join_from(record, ledger, written).where(ledger.c.kind != ERASE)
    own = (record.c.network == name, ledger.c.network == name, record.c.kind.in_(kinds))
    for body, last in conn.execute(query.where(*own), execution_options={"yield_per": _AT_ONCE}):
        one = read_record(body)
        published, over = one.get("published") or {}, campaign_over(one, look)
        counted = class_of(classes, one.kind, bool(published), over.id if over else "")
        planned = str(one.get("confirmed_at") or one.get("proposed_at") or "")
        since = str(published.get("at") or max(last, planned))
        if counted is None or not counted[1].months or since >= months_before(now, counted[1].months):
            continue
        hold = find_hold(holds, one, look)
        found.append(Due(one.id, one.kind, counted[0], since, hold.id if hold else ""))
    return sorted(found, key=lambda due: (due.since, due.id))


def erase_due(conn: Connection, name: str, due: Iterable[Due], reason: str, at: str, shown: set[str]) -> list[Wanted]:
    """Erase these records within the transaction that is open; the acts to be entered. `shown` gets their media."""
    by = conn.execute(select(network.c.administrator).where(network.c.id == name)).scalar_one()
    made, digests, left = [], set[str](), list_left(conn, name)
    for one in due:
        _, known, scope = find_records(conn, name, (one.id,))[one.id]
        digests |= set(_approved(conn, name, one.id))
        why = f"{reason} ({one.retention})"
        gone = {"deleted": True}
        made.append(erase(conn, name, left, known, scope, without_content, str(uuid7()), by, at, gone, why))
        uses = (medium_use.c.network == name, medium_use.c.record == one.id)
        shown |= set(conn.execute(select(medium_use.c.sha256).where(*uses)).scalars())
        conn.execute(delete(medium_use).where(*uses))
    if digests:
        digests -= set(_approved(conn, name))
        conn.execute(delete(content).where(content.c.network == name, content.c.digest.in_(sorted(digests))))
    return made


def forget_media(conn: Connection, name: str, shown: Iterable[str]) -> list[str]:
    """Take those of the media off the list that no record shows any more; their digests."""
    used = select(medium_use.c.sha256).where(medium_use.c.network == name)
    own = (medium.c.network == name, medium.c.sha256.in_(sorted(shown)), medium.c.sha256.not_in(used))
    unused = list(conn.execute(select(medium.c.sha256).where(*own)).scalars())
    conn.execute(delete(medium).where(*own))
    held = (medium_holder.c.network == name, medium_holder.c.sha256.in_(unused))
    conn.execute(delete(medium_holder).where(*held))
    return unused


def remove_files(data: Path, name: str, digests: Iterable[str]) -> int:
    """Remove the files of media from the server's folder; how many there were."""
    paths = [data / "media" / name / sha256[:2] / sha256 for sha256 in digests]
    there = [path for path in paths if path.exists()]
    for path in there:
        path.unlink()
    return len(there)


def forget_sign_ins(conn: Connection, name: str, before: str) -> int:
    """Forget devices that were signed out, codes and failures that are older; how many. What a hold keeps stays."""
    kept = {hold.person for hold in list_holds(conn, name) if hold.person}
    gone = 0
    for table, old in (
        (device, (device.c.revoked != "") & (device.c.revoked < before) & (device.c.last_seen < before)),
        (device, (device.c.expires < before)),
        (invitation, (invitation.c.expires < before)),
        (recovery_code, (recovery_code.c.used != "") & (recovery_code.c.used < before)),
    ):
        own = (table.c.network == name, table.c.person.not_in(kept or {""}))
        gone += conn.execute(delete(table).where(*own, old)).rowcount
    seconds = int(moment(before).timestamp())
    late = (failed_sign_in.c.network == name, failed_sign_in.c.last < seconds)
    return gone + conn.execute(delete(failed_sign_in).where(*late)).rowcount


def _approved(conn: Connection, name: str, of: str = "") -> Iterator[str]:
    """The digests that the ledger's entries approved, of one record or of all."""
    own = (ledger.c.network == name, ledger.c.record_kind == "post", ledger.c.effect.is_not(None))
    query = select(ledger.c.effect).where(*own, *((ledger.c.record == of,) if of else ()))
    for (effect,) in conn.execute(query).all():
        if b'"approved"' in effect and (approved := approved_content(_read_delta(effect))) is not None:
            yield approved[0]
