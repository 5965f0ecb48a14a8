"""A hand-in judged change by change and placed in the ledger, out of what was read before: no database, no clock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from campaigndesk.domain.records import Record
from campaigndesk.protocol.messages import Result
from campaigndesk.protocol.tallies import mark
from campaigndesk.server import entries
from campaigndesk.server.batches import HandIn, Tallies
from campaigndesk.server.chain import entry_hash
from campaigndesk.server.decision import Remembered, decide
from campaigndesk.server.entries import Judged
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.pulse import Pulse, refuse_other_epoch, refuse_when_stopped
from campaigndesk.server.returning import Return
from campaigndesk.server.surroundings import Surroundings


class Numbered(NamedTuple):
    """New entries as rows of the ledger, and the hash of the last.

    `last`: record id -> the place that changed it last, and the record; `whole`: record id -> its JSON, if any exists;
    `scopes`: record id -> the scope in which it is given out from now on.
    """

    rows: list[dict[str, Any]]
    last: dict[str, tuple[int, Record]]
    whole: dict[str, bytes | None]
    scopes: dict[str, str]
    hash: str

    @property
    def places(self) -> Iterator[tuple[str, int, str]]:
        """Where each record stands now: its id, place and scope."""
        return ((key, seq, self.scopes[key]) for key, (seq, _) in self.last.items())


def judge(
    pulse: Pulse,
    devices: frozenset[str],
    look: Surroundings,
    remembered: dict[str, Remembered],
    hand_in: HandIn,
    fresh: list[Judged],
    stale: frozenset[str],
) -> list[Result] | RequestRefused:
    """The answers to one hand-in, by the roles held now; what has to be entered goes to `fresh`.

    `devices`: those whose changes may come in. `remembered` (change id -> what the ledger has of it) and `look` are
    brought up to date with each change. `stale`: those that ask for a fresh proof of who acts and have none; they are
    left without an answer, as all later ones to their records, and come again after the proof.
    """
    try:
        refuse_other_epoch(pulse, hand_in.epoch)
        # The administrator sets people right before letting anybody in again.
        if hand_in.author is None:
            refuse_when_stopped(pulse)
    except RequestRefused as refused:
        return refused
    results = []
    returning = Return(pulse.epoch, look.day)
    held: set[str] = set()
    for prepared in hand_in.changes:
        change = prepared.change
        if change.id in stale and change.id not in remembered:
            held.add(change.record)
        if change.record in held:
            continue
        author = hand_in.author or look.all_people.author(hand_in.writer.person)
        known = look.record(change.record)
        verdict = decide(change, prepared.sha, known, author, devices, look, remembered.get(change.id))
        if verdict.fresh and returning.waits(change, verdict.result):
            continue
        results.append(verdict.result)
        if verdict.result.status == "reused":
            # What follows may build on the clashing change and would land on another one's words: it is left without
            # an answer, so the laptop sends it again under new ids.
            break
        if not verdict.fresh:
            continue
        fresh.append(Judged(change, prepared.payload, prepared.sha, verdict))
        remembered[change.id] = Remembered(prepared.sha, verdict.result)
        if verdict.record is not None:
            look.put(verdict.record, verdict.scope)
    return results


def numbered(pulse: Pulse, fresh: Sequence[Judged], at: str) -> Numbered:
    """The entries that follow on the pulse, in the order judged; `at`: the server's time as an instant in UTC."""
    made = Numbered([], {}, {}, {}, pulse.hash)
    prev = pulse.hash
    for seq, judged in enumerate(fresh, pulse.seq + 1):
        row = entries.entry_row(pulse.network, seq, judged, at)
        row["prev"], row["hash"] = prev, entry_hash(prev, row)
        prev = row["hash"]
        made.rows.append(row)
        verdict = judged.verdict
        if verdict.record is not None and verdict.delta is not None:
            made.last[verdict.record.id] = (seq, verdict.record)
            made.scopes[verdict.record.id] = verdict.scope
            made.whole[verdict.record.id] = row["effect"] if verdict.delta.created is not None else None
    return made._replace(hash=prev)


def moved_tallies(
    before: Tallies, seqs: Mapping[str, int], scopes: Mapping[str, str], places: Iterable[tuple[str, int, str]]
) -> Tallies:
    """The tallies after records moved to new places (id, place, scope); `seqs`, `scopes`: where the known ones were."""
    after = dict(before)
    for key, seq, scope in places:
        if key in seqs:
            tally, count = after[scopes[key]]
            after[scopes[key]] = (tally ^ mark(key, seqs[key]), count - 1)
        tally, count = after.get(scope, (0, 0))
        after[scope] = (tally ^ mark(key, seq), count + 1)
    return after
