"""Records that come under a campaign's embargo: given out to those inside alone from the same commit on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, bindparam, select, update

from campaigndesk.domain.embargoes import campaign_of_scope, delivered_scope, had_embargo, with_theirs
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.protocol.tallies import mark
from campaigndesk.server.batches import Tallies
from campaigndesk.server.entries import Judged, read_record
from campaigndesk.server.tables import record


class _Above(msgspec.Struct):
    campaign: Any = None
    about: Any = None


class _Part(msgspec.Struct):
    fields: _Above


_read_part: Final = msgspec.json.Decoder(_Part).decode
_CAMPAIGNS: Final = select(record.c.body).where(
    record.c.network == bindparam("network"), record.c.kind == "campaign", record.c.scope.not_like("country:%")
)
_SHARED: Final = select(record.c.id, record.c.seq, record.c.body).where(
    record.c.network == bindparam("network"), record.c.scope == NETWORK, record.c.kind.not_in(("person", "network"))
)
_SHELTERED: Final = (
    update(record)
    .where(record.c.network == bindparam("of"), record.c.id == bindparam("known"))
    .values(scope=bindparam("scope"))
)


def list_campaigns(conn: Connection, network: str) -> list[Record]:
    """The campaigns that have, or had, an embargo."""
    shared = (read_record(body) for (body,) in conn.execute(_CAMPAIGNS, {"network": network}))
    return [campaign for campaign in shared if had_embargo(campaign)]


def is_concerned(judged: Judged) -> bool:
    """Whether the change says something new about a campaign with an embargo."""
    verdict = judged.verdict
    return verdict.record is not None and verdict.record.kind == "campaign" and bool(campaign_of_scope(verdict.scope))


def newly_under(fresh: Iterable[Judged]) -> dict[str, str]:
    """Record id -> the scope of the embargo that it came under by these changes, having been shared before."""
    return {
        one.change.record: one.verdict.scope
        for one in fresh
        if one.verdict.left_scope and campaign_of_scope(one.verdict.scope)
    }


def shelter(conn: Connection, network: str, roots: Mapping[str, str], tallies: Tallies) -> Tallies:
    """Take all that is shared and belongs to these records under their embargoes too; the tallies after it.

    Reads all that the network shares: an embargo on what exists already is rare.
    """
    above: dict[str, tuple[str, ...]] = {}
    places: dict[str, int] = {}
    for key, seq, body in conn.execute(_SHARED, {"network": network}):
        fields = _read_part(body).fields
        above[key], places[key] = tuple(str(one) for one in (fields.campaign, fields.about) if one), seq
    moved = [(key, scope) for key, scope in with_theirs(roots, above).items() if key in places]
    after = dict(tallies)
    for key, scope in moved:
        for name, step in ((NETWORK, -1), (scope, 1)):
            tally, count = after.get(name, (0, 0))
            after[name] = (tally ^ mark(key, places[key]), count + step)
    if moved:
        conn.execute(_SHELTERED, [{"of": network, "known": key, "scope": scope} for key, scope in moved])
    return after


def may_be_given_out(item: Record, scopes: Mapping[str, str], records: Mapping[str, tuple[int, Record]]) -> bool:
    """Whether the record is given out in a scope in which the ledger may have it: `scopes`, id -> the one that is kept.

    A campaign that had its embargo before there was this rule comes under it, with all that is its, when it is written
    next; what left a campaign stays under its embargo until it is written next.
    """
    scope, due = scopes[item.id], delivered_scope(item, _Followed(records))
    if scope == due:
        return True
    over = campaign_of_scope(due)
    waits = bool(over) and scope == scopes.get(over) == NETWORK
    return item.scope == NETWORK and (waits or (not over and bool(campaign_of_scope(scope))))


class _Followed:
    """Looks up the records that the ledger made, and nothing else."""

    def __init__(self, records: Mapping[str, tuple[int, Record]]) -> None:
        self._records = records

    def record(self, record_id: str) -> Record | None:
        """The record; None where the ledger made none."""
        found = self._records.get(record_id)
        return found[1] if found else None
