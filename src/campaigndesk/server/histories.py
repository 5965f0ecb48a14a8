"""The past of one record, as far as the person who asks may see it."""

from __future__ import annotations

from typing import Final

import msgspec
from sqlalchemy import select

from campaigndesk.domain.changes import Change
from campaigndesk.domain.records import Delta
from campaigndesk.protocol.histories import History, HistoryEntry
from campaigndesk.server.access import Session
from campaigndesk.server.opening import Database
from campaigndesk.server.problems import not_found
from campaigndesk.server.tables import ledger, record

PAGE: Final = 500
_read_delta: Final = msgspec.json.Decoder(Delta).decode
_read_change: Final = msgspec.json.Decoder(Change).decode


def find_history(database: Database, session: Session, record_id: str, after: int) -> History:
    """The changes after a place of the ledger, oldest first; what was done while others kept the record is left out.

    Raises RequestRefused (`not_found`) where there is no such record, or the person may not see it.
    """
    scopes = sorted(session.scopes)
    here = (record.c.network == session.network, record.c.id == record_id, record.c.scope.in_(scopes))
    query = (
        select(ledger)
        .where(ledger.c.network == session.network, ledger.c.record == record_id)
        .where(ledger.c.scope.in_(scopes), ledger.c.seq > after)
        .order_by(ledger.c.seq)
        .limit(PAGE + 1)
    )
    with database.reading() as conn:
        if conn.execute(select(record.c.id).where(*here)).first() is None:
            raise not_found("This record")
        rows = conn.execute(query).all()
    entries = tuple(
        HistoryEntry(
            seq=row.seq,
            change=row.change_id,
            kind=row.kind,
            person=row.person,
            status=row.status,
            seen_at=_read_change(row.payload).seen_at,
            at_server=row.at_server,
            fields=_read_delta(row.effect).fields,
        )
        for row in rows[:PAGE]
    )
    return History(record_id, entries, more=len(rows) > PAGE)
