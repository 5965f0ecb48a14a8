"""What the rows beside the ledger must be, worked out from its effects: approved contents, media in use, tallies."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from campaigndesk.domain.records import Delta, Record, Value
from campaigndesk.domain.signatures import KEY_KIND, Proof, proof_of
from campaigndesk.protocol.tallies import mark
from campaigndesk.server.aftermath import find_tallies
from campaigndesk.server.decision import named_media
from campaigndesk.server.tables import content, credential, device, invitation, medium_use, network

Known = dict[str, tuple[int, Record]]


class Following:
    """Follows the effects of one network's ledger, and compares what came of them with what is there."""

    def __init__(self, network: str) -> None:
        self._network = network
        self._digests: set[str] = set()
        self._uses: set[tuple[str, str]] = set()
        self._named: set[tuple[str, str, str]] = set()
        self._decisions: dict[str, tuple[str, Mapping[str, Value]]] = {}

    def add(self, delta: Delta, person: str, before: Record | None, after: Record) -> None:
        """Take one effect in, of a change by this person."""
        approved = delta.fields.get("approved") if delta.kind == "post" else None
        if approved:
            self._digests.add(str(approved["digest"]))
        for decision in delta.fields.get("decisions") or () if delta.kind == "post" else ():
            self._decisions[str(decision.get("change"))] = (delta.id, decision)
        self._uses |= {
            (str(item["sha256"]), delta.id)
            for item in delta.fields.get("media") or ()
            if isinstance(item, dict) and item.get("sha256")
        }
        self._named |= {(sha256, delta.id, person) for sha256 in named_media(after) - named_media(before)}

    def wrong(self, conn: Connection, records: Known, scopes: Mapping[str, str]) -> list[str]:
        """Each thing that differs, as a sentence that names the row; `scopes`: id -> the one it is given out in."""
        keys = {key: record for key, (_, record) in records.items() if record.kind == KEY_KIND}
        forged = [
            f"The signature of the decision {change} on the post {post} does not fit it."
            for change, (post, decision) in self._decisions.items()
            if proof_of(decision, post, keys.get) is Proof.FORGED
        ]
        own = content.c.network == self._network
        bad, here = forged, set()
        for digest, kept in conn.execute(select(content.c.digest, content.c.bytes).where(own)):
            here.add(digest)
            if digest != "sha256:" + hashlib.sha256(kept).hexdigest():
                bad.append(f"The approved content {digest} was changed.")
        bad += _differ(here, self._digests, "The approved content {}")
        bad += self._uses_wrong(conn)
        query = select(credential.c.person, credential.c.email).where(credential.c.network == self._network)
        addresses = {(row[0], row[1]) for row in conn.execute(query)}
        bad += _differ(addresses, _addresses(records), "The address {0[1]} with which {0[0]} signs in")
        return bad + self._tallies_wrong(conn, records, scopes) + self._access_wrong(conn, records)

    def _uses_wrong(self, conn: Connection) -> list[str]:
        """Who named a medium decides who may fetch it; only rows of an older form do not say it."""
        columns = (medium_use.c.sha256, medium_use.c.record, medium_use.c.person)
        used = {tuple(row) for row in conn.execute(select(*columns).where(medium_use.c.network == self._network))}
        due = self._named | {(*use, "") for use in self._uses}
        bad = [f"The use of the medium {one[0]} by the record {one[1]} is not of the ledger." for one in used - due]
        gone = self._uses - {one[:2] for one in used}
        return sorted(bad) + [
            f"The use of the medium {one} by the record {key} is missing." for one, key in sorted(gone)
        ]

    def _access_wrong(self, conn: Connection, records: Known) -> list[str]:
        """Devices and codes are those of people who may come in."""
        people = {key: (seq, item) for key, (seq, item) in records.items() if item.kind == "person"}
        active = {key for key, (_, item) in people.items() if not item.deleted and item.get("active", True)}
        bad = []
        own = select(device.c.person, device.c.id, device.c.revoked).where(device.c.network == self._network)
        for person, name, revoked in conn.execute(own):
            if person not in people:
                bad.append(f"The device {name} is of nobody in the ledger.")
            elif person not in active and not revoked:
                bad.append(f"The device {name} of {person}, who may not come in any more, is signed in.")
        codes = select(invitation.c.person).where(invitation.c.network == self._network)
        bad += [
            f"An invitation for {one} is for nobody in the ledger."
            for (one,) in conn.execute(codes)
            if one not in people
        ]
        counted = select(network.c.people, network.c.seq).where(network.c.id == self._network)
        for seq, last in conn.execute(counted):
            if not max((at for at, _ in people.values()), default=0) <= seq <= last:
                bad.append("The network does not say well when a person changed last.")
        return bad

    def _tallies_wrong(self, conn: Connection, records: Known, scopes: Mapping[str, str]) -> list[str]:
        made: dict[str, tuple[int, int]] = {}
        for key, (seq, item) in records.items():
            scope = scopes.get(key, item.scope)
            tally, count = made.get(scope, (0, 0))
            made[scope] = (tally ^ mark(key, seq), count + 1)
        kept = {scope: pair for scope, pair in find_tallies(conn, self._network).items() if pair != (0, 0)}
        bad = sorted(scope for scope in kept.keys() | made.keys() if kept.get(scope) != made.get(scope))
        return [f"The tally of {scope} is not that of its records." for scope in bad]


def _addresses(records: Known) -> set[tuple[str, str]]:
    people = [item for _, item in records.values() if item.kind == "person" and not item.deleted]
    return {(item.id, str(item.get("email"))) for item in people if item.get("email")}


def _differ(here: Iterable[object], due: Iterable[object], named: str) -> list[str]:
    """What is here and not due, or due and not here."""
    found, wanted = set(here), set(due)
    more = [f"{named.format(one)} is not of the ledger." for one in sorted(found - wanted, key=str)]
    return more + [f"{named.format(one)} is missing." for one in sorted(wanted - found, key=str)]
