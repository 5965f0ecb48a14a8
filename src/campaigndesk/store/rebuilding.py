"""The server's copies fetched as a whole: the first fill, a gained scope, or all anew. Own work is never touched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from campaigndesk.domain.embargoes import campaign_of_scope, with_theirs
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.domain.sharing import PARENTS
from campaigndesk.store.answers import forget_answered
from campaigndesk.store.coding import unpacked_record
from campaigndesk.store.history import forget_revisions
from campaigndesk.store.looks import StoreLook, find_author
from campaigndesk.store.media import Medium, forget_unshown, media_of
from campaigndesk.store.news import News, lay_news, list_waited
from campaigndesk.store.records import find_confirmed, forget_records
from campaigndesk.store.work import refit_waiting, show_again

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Rebuilding:
    """One snapshot on its way into the database, piece by piece: each in a transaction of the caller's."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self.changed: dict[str, str] = {}

    def add(self, conn: Connection, rows: Sequence[News]) -> None:
        """Lay some whole rows, under the work that waits now."""
        ids = {row.delta.id for row in rows}
        self._seen |= ids
        self.changed.update(lay_news(conn, rows, waited=list_waited(conn, ids), anew=True).changed)

    def finish(self, conn: Connection, *, whole: bool) -> dict[str, str]:
        """Put what waits on top, and of a `whole` snapshot drop what the server did not send; id -> kind changed."""
        if whole:
            rows = conn.exec_driver_sql("SELECT id FROM record JOIN held USING (row)").all()
            missing = [record_id for (record_id,) in rows if record_id not in self._seen]
            self.changed.update(drop_copies(conn, missing))
            # The rows of what was answered are in the snapshot; there may be no later news to take it off with.
            waited = list_waited(conn)
            self.changed.update(lay_news(conn, (), waited=waited, answered=forget_answered(conn)).changed)
        return self.refit(conn)

    def refit(self, conn: Connection) -> dict[str, str]:
        """Compute anew what waits on top of what has come; id -> kind of all that changed so far."""
        for record_id in refit_waiting(conn):
            self.changed.setdefault(record_id, "post")
        return self.changed


def drop_copies(conn: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Forget the server's copies of these records, with their history; own work on them and own words stay.

    Id -> kind of those that were here.
    """
    waited = list_waited(conn)
    author, look = find_author(conn), StoreLook(conn)
    dropped: dict[str, str] = {}
    shown: set[Medium] = set()
    for record_id in ids:
        confirmed = find_confirmed(conn, record_id)
        if confirmed is None:
            continue
        dropped[record_id] = confirmed.kind
        shown |= set(media_of(confirmed))
        own = author.person if author else ""
        if record_id not in waited:
            forget_records(conn, [record_id])
            forget_revisions(conn, record_id, own)
            continue
        conn.exec_driver_sql("DELETE FROM held WHERE row = (SELECT row FROM record WHERE id = ?)", (record_id,))
        conn.exec_driver_sql("DELETE FROM confirmed WHERE id = ?", (record_id,))
        if author is not None:
            show_again(conn, record_id, None, author, look)
        # Last: what is not shown any more has just become history.
        forget_revisions(conn, record_id, own)
    forget_unshown(conn, shown)
    return dropped


def list_places(conn: Connection) -> list[tuple[str, int]]:
    """Id and place of every record of which the server's copy is here."""
    return [(str(i), int(seq)) for i, seq in conn.exec_driver_sql("SELECT id, seq FROM record JOIN held USING (row)")]


def list_scoped(conn: Connection, scopes: Sequence[str]) -> list[str]:
    """Ids of the records whose server's copy is here and is in one of these scopes.

    In the scope of an embargo are its campaign and whatever of it the network shares.
    """
    found = list(_copies(conn))
    held = [record.id for record in found if record.scope in scopes]
    campaigns = [campaign for scope in scopes if (campaign := campaign_of_scope(scope))]
    return [*held, *(_with_theirs(found, campaigns) if campaigns else ())]


def list_with_theirs(conn: Connection, ids: Iterable[str]) -> list[str]:
    """These ids, and those of the shared records whose server's copy is here and that belong to one of them."""
    return _with_theirs(list(_copies(conn)), ids)


def _copies(conn: Connection) -> Iterator[Record]:
    rows = conn.exec_driver_sql(
        "SELECT coalesce(confirmed.body, record.body) FROM record JOIN held USING (row) LEFT JOIN confirmed USING (id)"
    )
    return (unpacked_record(body) for (body,) in rows)


def _with_theirs(records: Sequence[Record], roots: Iterable[str]) -> list[str]:
    above = {r.id: [str(r.get(name)) for name in PARENTS if r.get(name)] for r in records if r.scope == NETWORK}
    return sorted(with_theirs(dict.fromkeys(roots, ""), above))
