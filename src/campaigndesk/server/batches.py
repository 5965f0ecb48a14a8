"""Hand-ins on their way into the ledger: what they bring, what they need, and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import msgspec
from sqlalchemy import Connection, select

from campaigndesk.domain.changes import Change
from campaigndesk.domain.people import Author
from campaigndesk.domain.proofs import is_fresh, minutes_allowed
from campaigndesk.domain.records import Record
from campaigndesk.protocol.device_names import is_browser
from campaigndesk.protocol.messages import Result
from campaigndesk.server import entries
from campaigndesk.server.chain import payload_hash
from campaigndesk.server.decision import Remembered
from campaigndesk.server.entries import Entry
from campaigndesk.server.holding import list_held
from campaigndesk.server.pulse import Pulse
from campaigndesk.server.surroundings import People, Surroundings
from campaigndesk.server.tables import device, medium

Tallies = dict[str, tuple[int, int]]

_canonical: Final = msgspec.json.Encoder(order="deterministic").encode


@dataclass(frozen=True, slots=True)
class Writer:
    """In whose name and from which device a hand-in comes."""

    network: str
    person: str
    device: str


class Prepared(NamedTuple):
    """A change with its canonical form and the hash of that."""

    change: Change
    payload: bytes
    sha: str


@dataclass(frozen=True, slots=True)
class HandIn:
    """The changes of one request, in the order sent; `epoch` is the one that the laptop speaks of.

    `author` is given only where a network has no people yet. `lean`: the laptop takes lean rows of its own work.
    """

    changes: tuple[Prepared, ...]
    writer: Writer
    epoch: str | None = None
    author: Author | None = None
    lean: bool = False


def prepare(
    changes: Sequence[Change],
    writer: Writer,
    epoch: str | None = None,
    author: Author | None = None,
    *,
    lean: bool = False,
) -> HandIn:
    """A hand-in of these changes."""
    prepared = [Prepared(change, payload := _canonical(change), payload_hash(payload)) for change in changes]
    return HandIn(tuple(prepared), writer, epoch, author, lean)


@dataclass(frozen=True, slots=True)
class Entered:
    """What became of a hand-in: an answer to each change in the order sent, and the scopes in which it made news.

    `author`: the person who handed in, with the roles held then; `visible`: the scopes that this person sees now.
    `pulse`: the network after the commit. `own`: place -> the lean row there, where the hand-in asked for such.
    `proof`: changes have no answer, since they wait for a fresh proof of who acts.
    """

    results: tuple[Result, ...]
    scopes: frozenset[str]
    author: Author
    visible: frozenset[str]
    pulse: Pulse
    own: Mapping[int, msgspec.Raw]
    proof: bool


@dataclass(frozen=True, slots=True)
class News:
    """What one transaction brought to a network: entries in order, the pulse and the tallies after it."""

    entries: tuple[Entry, ...]
    pulse: Pulse
    tallies: Tallies


class Batch:
    """What the changes of one transaction need to be judged, read in a few statements."""

    def __init__(self, conn: Connection, network: str, changes: Sequence[Change], people: Sequence[str]) -> None:
        """On PostgreSQL what was read is locked, in one order, so that batches which cross each other queue.

        `people`: ids of those who hand in; their roles must not change before the commit.
        """
        locks = ("", "") if conn.dialect.name == "sqlite" else ("update", "share")
        found = entries.find_records(conn, network, {change.record for change in changes}, locks[0])
        wanted = {str(item.get("campaign", "")) for _, item, _ in found.values()}
        wanted |= {campaign for change in changes if (campaign := _campaign_named(change))}
        if locks[1]:
            wanted.update(people)
        wanted -= {"", *found}
        beside = entries.find_records(conn, network, wanted, locks[1]) if wanted else {}
        self.known: dict[str, Record | None] = dict.fromkeys((change.record for change in changes), None)
        self.known |= {key: item for key, (_, item, _) in (found | beside).items()}
        self.seqs = {key: seq for key, (seq, _, _) in found.items()}
        self.scopes = {key: scope for key, (_, _, scope) in found.items()}
        self.remembered: dict[str, Remembered] = entries.find_remembered(conn, network, [c.id for c in changes])
        self._conn = conn
        self._network = network

    def look(self, people: People, now: str, scopes_of: Callable[[str], frozenset[str]]) -> Surroundings:
        """What the rules may look up; what was not read before is fetched when it is asked for.

        `now`: the instant by the server's clock, in UTC. `scopes_of`: what a person may see.
        """

        def fetch(record_id: str) -> Record | None:
            later = entries.find_records(self._conn, self._network, (record_id,))
            return later[record_id][1] if later else None

        def media(wanted: Collection[str], person: str) -> Collection[str]:
            own = select(medium.c.sha256).where(medium.c.network == self._network, medium.c.sha256.in_(wanted))
            here = frozenset(self._conn.execute(own).scalars())
            return list_held(self._conn, self._network, person, scopes_of(person), here) if here else here

        def listed(kind: str) -> Sequence[Record]:
            return entries.list_kind(self._conn, self._network, kind)

        look = Surroundings(self._network, people, fetch, media, listed, now)
        look.known, look.scopes = self.known, dict(self.scopes)
        return look


def find_devices(conn: Connection, writer: Writer, changes: Sequence[Prepared]) -> frozenset[str]:
    """The devices whose changes may come in: this one, and the person's others where a change names another."""
    if all(prepared.change.device == writer.device for prepared in changes):
        return frozenset({writer.device})
    own = select(device.c.id).where(device.c.network == writer.network, device.c.person == writer.person)
    # What was done on the web page is handed in there alone.
    others = (name for name in conn.execute(own).scalars() if not is_browser(name))
    return frozenset({writer.device, *others})


def find_stale(conn: Connection, writer: Writer, changes: Sequence[Prepared], now: str) -> frozenset[str]:
    """The ids of changes that ask for a fresh proof of who acts where this device has none.

    Who stands in for an approver decides with a second factor, as the approver does.
    """
    asked = {one.change.id: minutes for one in changes if (minutes := minutes_allowed(one.change))}
    if not asked:
        return frozenset()
    own = (device.c.network == writer.network, device.c.person == writer.person, device.c.id == writer.device)
    found = conn.execute(select(device.c.proved, device.c.factor).where(*own, device.c.revoked == "")).one_or_none()
    proved, factor = found or ("", "")
    stale = {key for key, minutes in asked.items() if not is_fresh(proved, minutes, now)}
    decisions = {one.change.id for one in changes if one.change.kind.startswith("decide@")}
    if decisions and not factor and entries.is_stand_in(conn, writer.network, writer.person, now[:10]):
        stale |= decisions
    return frozenset(stale)


def _campaign_named(change: Change) -> str:
    """The campaign that a change writes into a record: the rules will ask for it."""
    fields = change.payload.get("fields")
    value = fields.get("campaign") if isinstance(fields, dict) else None
    value = value.get("value") if isinstance(value, dict) else value
    return value if isinstance(value, str) else ""
