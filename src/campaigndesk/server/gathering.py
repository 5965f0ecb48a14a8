"""What a disclosure is of: the entries and records of a campaign, of countries, of some days, and of nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, select

from campaigndesk.domain.embargoes import Records, campaign_over, is_closed, latest_embargo
from campaigndesk.domain.errors import InvalidInput, NotFound, Refusal, Refused
from campaigndesk.domain.records import Delta, Record, patched
from campaigndesk.domain.signatures import KEY_KIND
from campaigndesk.server.entries import list_kind
from campaigndesk.server.opening import Database
from campaigndesk.server.tables import ledger

_NEVER: Final = frozenset({"network", "person", KEY_KIND})
"""Kinds that belong to no campaign and no country: of people only the names of those who acted are told."""
_AT_ONCE: Final = 400
_read_delta: Final = msgspec.json.Decoder(Delta).decode


@dataclass(frozen=True, slots=True)
class Scope:
    """A campaign's id, countries' codes, the first and the last day (UTC, by the server's clock); empty: no limit.

    `reason`: why what is under embargo is in it; empty: it is left out.
    """

    campaign: str = ""
    countries: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    reason: str = ""


@dataclass
class Gathered:
    """Places in the ledger, in order; records as they stood at the end of the last day; how many an embargo kept out.

    `keys`: id -> key that signed decisions; `people`: id -> name.
    """

    seqs: list[int] = field(default_factory=list)
    records: dict[str, Record] = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)
    keys: dict[str, Record] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)


def find_campaign(database: Database, network: str, named: str) -> str:
    """The id of a campaign that is named by its id or its whole title. Raises NotFound, InvalidInput."""
    with database.reading() as conn:
        known = list_kind(conn, network, "campaign", locked=False)
    found = [one.id for one in known if one.id == named] or [one.id for one in known if one.get("title") == named]
    if not found:
        raise NotFound(f"There is no campaign “{named}”.", "Give its id or its whole title.")
    if len(found) > 1:
        raise InvalidInput(f"{len(found)} campaigns are called “{named}”: {', '.join(found)}.", "Give an id.")
    return found[0]


def gather(conn: Connection, network: str, scope: Scope, now: str) -> Gathered:
    """Follow the ledger to the end of the last day. Raises Refused where the campaign itself is under embargo.

    An entry belongs to the scope when its record did right after it; embargoes are those of `now`, by the latest state.
    """
    known: dict[str, Record] = {}
    latest: dict[str, Record] = {}
    look, found, chosen = _Look(known), Gathered(), dict[str, list[int]]()
    columns = (ledger.c.seq, ledger.c.record, ledger.c.effect, ledger.c.at_server)
    query = select(*columns).where(ledger.c.network == network, ledger.c.effect.is_not(None)).order_by(ledger.c.seq)
    for seq, key, effect, at in conn.execution_options(yield_per=500).execute(query):
        record = latest[key] = patched(latest.get(key), _read_delta(effect))
        if scope.until and at[:10] > scope.until:
            continue
        known[key] = record
        if record.kind not in _NEVER and at[:10] >= scope.since and _belongs(record, scope, look):
            chosen.setdefault(key, []).append(seq)
    if scope.campaign and not scope.reason:
        _refuse_closed(latest[scope.campaign], now)
    for key, seqs in chosen.items():
        if not scope.reason and latest_embargo(latest[key], campaign_over(latest[key], _Look(latest))) > now:
            found.left_out.add(key)
            continue
        found.seqs += seqs
        if _belongs(known[key], scope, look):
            found.records[key] = known[key]
    found.seqs.sort()
    found.keys = {key: record for key, record in latest.items() if record.kind == KEY_KIND}
    found.people = {key: str(one.get("name", "")) for key, one in latest.items() if one.kind == "person"}
    return found


def _refuse_closed(campaign: Record, now: str) -> None:
    if is_closed(campaign, now):
        raise Refused(
            Refusal(
                "embargo",
                f"The campaign is under embargo until {campaign.get('embargo_until')}.",
                "Wait until then, or say why it is disclosed now: --under-embargo REASON. The ledger keeps the reason.",
            )
        )


def list_rows(conn: Connection, network: str, seqs: list[int]) -> Iterator[dict[str, Any]]:
    """Whole entries at these places, in their order."""
    for begin in range(0, len(seqs), _AT_ONCE):
        part = seqs[begin : begin + _AT_ONCE]
        query = select(ledger).where(ledger.c.network == network, ledger.c.seq.in_(part)).order_by(ledger.c.seq)
        for mapping in conn.execute(query).mappings():
            yield {str(key): value for key, value in mapping.items()}


def country_of(record: Record, look: Records) -> str:
    """The country that a record is of, by itself, by who keeps it, or by what it is about; empty: of no single one."""
    for _ in range(8):
        if own := str(record.get("country") or record.scope.partition("country:")[2]):
            return own
        above = look.record(str(record.get("about"))) if record.get("about") else None
        if above is None:
            return ""
        record = above
    return ""


def _belongs(record: Record, scope: Scope, look: Records) -> bool:
    if scope.campaign:
        over = campaign_over(record, look)
        if over is None or over.id != scope.campaign:
            return False
    if not scope.countries:
        return True
    country = country_of(record, look)
    # What all countries of a campaign share belongs to each of them.
    return country in scope.countries or (not country and bool(scope.campaign))


class _Look:
    """Looks the records up that the ledger made so far."""

    def __init__(self, known: Mapping[str, Record]) -> None:
        self._known = known

    def record(self, record_id: str) -> Record | None:
        """The record; None where there was none yet."""
        return self._known.get(record_id)
