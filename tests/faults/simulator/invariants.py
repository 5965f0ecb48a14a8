"""What must hold when all is healed; each broken promise is a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec

from campaigndesk.domain.approvals import approval_content
from campaigndesk.domain.changes import Change
from campaigndesk.domain.digest import canonical
from campaigndesk.domain.people import Author, author_of
from campaigndesk.domain.records import NETWORK, Delta, Record, patched
from campaigndesk.domain.rights import Rights
from campaigndesk.server.chain import payload_hash
from campaigndesk.server.own_acts import ERASE
from campaigndesk.shipped_rights import shipped_rights
from campaigndesk.store.history import typed_values
from faults.simulator.acts import TYPED, texts_of
from faults.simulator.bounds import Bounds
from faults.simulator.embargoed import is_kept_from, may_see
from faults.simulator.server import ServerDisk
from faults.simulator.worlds import World

_read_change: Final = msgspec.json.Decoder(Change).decode
_read_delta: Final = msgspec.json.Decoder(Delta).decode
_RENAMED: Final = re.compile(r"\.\d+-")
"""In an id: of the laptop that took another name."""
_WRITERS: Final = ("officer", "approver", "lead")


def broken(world: World) -> list[str]:
    """Every promise that this world broke."""
    past = _Past(
        world.server.disk,
        world.saw,
        frozenset(world.server.too_large | world.lost_media),
        frozenset(world.namesakes),
    )
    kept = (*_erased(world, past), *_embargoed(world), *_media(world))
    return [*world.badly_shown, *_apart(world), *_waiting(world), *past.found, *_lost(world, past), *kept]


def _apart(world: World) -> Iterator[str]:
    """All laptops hold what the server has for them, and show nothing else."""
    disk = world.server.disk
    for name, laptop in world.laptops.items():
        author, find = world.server.author(laptop.person), world.server.find
        records = [record for _, record in disk.records.values()]
        expected = {record.id: record for record in records if may_see(author, record, find, world.now)}
        if laptop.disk.confirmed != expected:
            differing = {
                k for k in {*expected, *laptop.disk.confirmed} if laptop.disk.confirmed.get(k) != expected.get(k)
            }
            yield f"{name} does not hold what the server has: {', '.join(sorted(differing))}"
        elif laptop.disk.shown != expected:
            yield f"{name} shows other than it holds"
        if laptop.disk.incidents:
            yield f"{name} found itself apart from the server and had to fetch all anew"


def _waiting(world: World) -> Iterator[str]:
    for name, laptop in world.laptops.items():
        if laptop.disk.outbox:
            yield f"{name} cannot get rid of {[laptop.disk.work[n].id for n in laptop.disk.outbox]}"


def _lost(world: World, past: _Past) -> Iterator[str]:
    """Each typed text is in a record, a conflict copy or the history, or set aside on its laptop."""
    aside = {
        text for laptop in world.laptops.values() for n in laptop.disk.aside for text in texts_of(laptop.disk.work[n])
    }
    for text, name in world.written.items():
        if text not in past.texts and text not in aside and text not in world.excused:
            yield f"{text} typed on {name} is nowhere"


def _erased(world: World, past: _Past) -> Iterator[str]:
    """What was erased stands nowhere any more on a laptop that holds the record, save for work that waits."""
    for act, (key, texts) in world.erased.items() if past.erasures else ():
        for name, laptop in world.laptops.items() if act in past.erasures else ():
            disk = laptop.disk
            past_words = [row for row in disk.history if row[0] == key]
            taken = [disk.work[n] for n in disk.acknowledged if disk.work[n].record == key]
            said = repr((disk.confirmed.get(key), disk.shown.get(key), past_words, taken))
            if key in disk.confirmed and (found := sorted(text for text in texts if repr(text)[1:-1] in said)):
                yield f"{name} still has {', '.join(found)} of {key}, which was erased"


def _embargoed(world: World) -> Iterator[str]:
    """Others' words under an embargo stand nowhere on the laptops of those outside."""
    server = world.server
    for _, record in server.disk.records.values() if "embargoes" in world.themes else ():
        for name, laptop in world.laptops.items():
            if is_kept_from(server.author(laptop.person), record, server.find, server.now):
                others = [row[1] for row in laptop.disk.history if row[0] == record.id and row[3] != laptop.person]
                if others or record.id in laptop.disk.shown or record.id in laptop.disk.confirmed:
                    yield f"{name} still has {', '.join(others)} of {record.id}, which is under embargo"


def _media(world: World) -> Iterator[str]:
    """A medium that a post shows is on the server where a laptop has it, unless the server does not take it."""
    server = world.server
    have = {sha256 for laptop in world.laptops.values() for sha256 in laptop.disk.media} - server.too_large
    for _, record in server.disk.records.values() if "media" in world.themes else ():
        for item in record.get("media") or ():
            if item["sha256"] in have - server.disk.media.keys():
                yield f"the server never got {item['sha256']}, which {record.id} shows"


@dataclass(slots=True)
class _Past:
    """The ledger read again from its first entry, with what is wrong in it."""

    disk: ServerDisk
    saw: dict[str, Any]
    excused: frozenset[str] = frozenset()
    namesakes: frozenset[str] = frozenset()
    found: list[str] = field(default_factory=list)
    texts: set[str] = field(default_factory=set)
    records: dict[str, Record] = field(default_factory=dict)
    authors: dict[str, Author] = field(default_factory=dict)
    wrote: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)
    erasures: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        bounds = Bounds(self.records, self.authors, self.disk.media, self.excused)
        self.erasures = {row["change_id"] for row in self.disk.rows if row["kind"] == ERASE}
        gone = {row["record"] for row in self.disk.rows if row["kind"] == ERASE}
        ids: set[str] = set()
        payloads: set[str] = set()
        for row in self.disk.rows:
            if row["change_id"] in ids or row["payload_sha"] in payloads:
                self.found.append(f"{row['change_id']} was judged twice")
            ids.add(row["change_id"])
            payloads.add(row["payload_sha"])
            if row["change_id"] in self.erasures or payload_hash(row["payload"]) != row["payload_sha"]:
                self._follow_erased(row, gone)
                continue
            self._check_bases(_read_change(row["payload"]))
            if row["status"] == "refused":
                known = self.records.get(row["record"])
                shared = known is not None and known.scope == NETWORK and not self._was_under_embargo(known)
                if row["code"] == "no_such_record" and row["kind"] == "set@1" and shared:
                    self.found.append(f"{row['change_id']} met a deleted record and was not kept on it")
                continue
            self._follow(row, _read_change(row["payload"]), bounds)
        if self.records != {key: record for key, (_, record) in self.disk.records.items()}:
            self.found.append("the records are not what the ledger made of them")

    def _check_bases(self, change: Change) -> None:
        """What a change says that its writer saw is what stood there when the words were typed."""
        for name, value in typed_values(change):
            if change.kind == "set@1" and name in TYPED:
                base = change.payload["fields"][name]["base"]
                by_record = self.wrote.get(base, {})
                written = by_record.get(change.record) or next(reversed(by_record.values()), {})
                seen = written.get(name, "")
                there = self.saw.get(str(value), seen)
                # Ids of the product are UUIDv7: none names two changes. Here one does after a disk was copied back, and
                # what names the earlier of them may be taken to name the later, by a server or by the laptop itself.
                # An earlier one of which no word stands there is known by its record alone.
                doubled = _RENAMED.sub("-", base) in self.namesakes
                elsewhere = not there and doubled and change.record not in by_record
                if by_record and seen != there and there not in self.namesakes and not elsewhere:
                    self.found.append(f"{change.id} names “{seen}” as what stood there, not “{self.saw[str(value)]}”")
            self.wrote.setdefault(change.id, {}).setdefault(change.record, {})[name] = str(value)

    def _was_under_embargo(self, record: Record) -> bool:
        """Whether those outside may be told that there is no such record."""
        campaign = record if record.kind == "campaign" else self.records.get(str(record.get("campaign") or ""))
        return campaign is not None and bool(campaign.get("embargo_until"))

    def _follow_erased(self, row: dict[str, Any], gone: set[str]) -> None:
        """An erasure, or what it left of an entry."""
        if row["record"] not in gone:
            self.found.append(f"{row['change_id']} is not what came in")
        if row["effect"] is not None:
            self.records[row["record"]] = patched(self.records.get(row["record"]), _read_delta(row["effect"]))

    def _follow(self, row: dict[str, Any], change: Change, bounds: Bounds) -> None:
        before = self.records.get(row["record"])
        self._check_rights(row, change, before)
        if row["effect"] is None:
            self._keep(change, before)
            return
        after = patched(before, _read_delta(row["effect"]))
        self._keep(change, after)
        if before is not None:
            self.found += _overwritten(change, before, after)
            self.found += _unseen(change, before, after, self.saw)
        if change.kind == "publish@1":
            self._check_publication(change, after)
        self.found += bounds.check(row, change, before, after)
        self.records[row["record"]] = after
        if after.kind == "person":
            self.authors[after.id] = author_of(after)

    def _keep(self, change: Change, record: Record | None) -> None:
        """What a change wrote counts as kept where the record then has it, as its value or as a conflict copy."""
        if record is not None:
            there = [record.get(name) for name in TYPED] + [copy["value"] for copy in record.get("conflicts", ())]
            self.texts.update(text for text in texts_of(change) if text in there)

    def _check_rights(self, row: dict[str, Any], change: Change, before: Record | None) -> None:
        """Nothing took effect that its writer was not allowed when it was applied."""
        author = self.authors.get(change.author)
        if row["record_kind"] != "post" or author is None:
            return
        country = before.get("country") if before else change.payload.get("fields", {}).get("country")
        decides = change.kind == "decide@1"
        roles = ("approver",) if decides else _WRITERS
        # Whether somebody decides for another person is looked at with the bounds.
        if not decides and not any((role, country) in author.roles for role in roles):
            self.found.append(f"{change.id} ({change.kind}) took effect without a right to it")
        if decides and before is not None and change.author in before.get("contributors", ()):
            self.found.append(f"{change.id} approved what its own maker wrote")

    def _check_publication(self, change: Change, post: Record) -> None:
        """What went public was approved, byte for byte."""
        digest = post.get("published")["digest"]
        kept = self.disk.content.get(digest)
        public = canonical(approval_content(post, _Alone(self.records)))
        if kept is None or kept != public or "sha256:" + payload_hash(public) != digest:
            self.found.append(f"{change.id} published {post.id} with content that was not approved")
        if not any(d["digest"] == digest and d["verdict"] == "approve" for d in post.get("decisions", ())):
            self.found.append(f"{change.id} published {post.id}, which nobody approved so")


def _overwritten(change: Change, before: Record, after: Record) -> Iterator[str]:
    """What was there may only go where the writer had seen it, or settled it."""
    act, payload = change.kind.partition("@")[0], change.payload
    copies = {c["change"]: c for c in after.get("conflicts", ())}
    seen = {name: write["base"] for name, write in payload["fields"].items()} if act == "set" else {}
    if act == "resolve":
        seen = {payload["field"]: payload["base"]}
    for name in TYPED:
        if before.get(name) == after.get(name) or not before.get(name):
            continue
        if seen.get(name) != before.base(name):
            yield f"{change.id} wrote over {before.get(name)} unseen"
    for copy in before.get("conflicts", ()):
        settled = act == "resolve" and copy["change"] in payload["settles"]
        gone_on = seen.get(copy["field"]) == copy["change"] and change.author == copy["by"]
        if copy["change"] not in copies and not settled and not gone_on:
            yield f"{change.id} dropped the conflict copy {copy['value']}"


def _unseen(change: Change, before: Record, after: Record, saw: dict[str, Any]) -> Iterator[str]:
    """What was replaced is what stood there when the new words were typed, whatever the ids of changes say."""
    for text in texts_of(change) if change.kind == "set@1" else ():
        for name in TYPED:
            if after.get(name) == text != before.get(name) and before.get(name) and before.get(name) != saw[text]:
                yield f"{change.id} wrote over {before.get(name)}, which was not there when {text} was typed"


class _Alone:
    """A look that knows records only: the posts here have no campaign."""

    day = "2026-11-25"
    now = "2026-11-25T09:00:00Z"
    silent_since = ""
    drill = False
    repeat_days = 0

    def __init__(self, records: dict[str, Record]) -> None:
        self._records = records

    def record(self, record_id: str) -> Record | None:
        return self._records.get(record_id)

    def people(self, role: str, country: str) -> list[str]:
        return []

    def delegations(self) -> list[Record]:
        return []

    def blackouts(self) -> list[Record]:
        return []

    def stops(self) -> list[Record]:
        return []

    def wordings(self) -> list[Record]:
        return []

    def narratives(self) -> list[Record]:
        return []

    def twins(self, country: str, channel: str, said: int, day: str) -> list[Record]:
        return []

    def rule(self, channel: str) -> None:
        return None

    def rights(self) -> Rights:
        return shipped_rights()
