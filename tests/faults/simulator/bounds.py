"""What keeps a post from the public, or lets a person act, told anew and not by the product's own functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from campaigndesk.domain.changes import Change
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import local, moment
from campaigndesk.store.history import typed_values

if TYPE_CHECKING:
    from faults.simulator.laptop import Laptop
    from faults.simulator.worlds import World

_SILENT: Final = timedelta(hours=12)
_WRITERS: Final = ("officer", "approver", "lead")
_NETWORK: Final = (("coordinator", "*"), ("administrator", "*"))
_SAYS_WHEN: Final = ("starts_on", "ends_on", "effect", "occasion", "reason")


def went_out_badly(world: World, laptop: Laptop, made: Change) -> Iterator[str]:
    """What the desk itself should have seen when a person said there that a post is public."""
    post = laptop.disk.shown[made.record]
    for stop in (record for record in laptop.disk.shown.values() if record.kind == "stop"):
        if not stop.get("lifted") and _is_over(stop, post):
            yield f"let {post.id} out under {stop.id}, which it knows"
    heard = world.heard.get(laptop.name)
    if heard is not None and moment(world.now) - moment(heard) > _SILENT:
        yield f"let {post.id} out and has heard nothing since {heard}"


def _is_over(stop: Record, post: Record) -> bool:
    return all(not stop.get(part) or stop.get(part) == post.get(part) for part in ("country", "channel", "campaign"))


@dataclass(slots=True)
class Bounds:
    """Looks at one entry of the ledger after the other. `media`: hash -> where the ledger stood when it came.

    `excused`: media that the server refused to take or lost in a restore. `said`: blackout -> the place that said last
    when and why.
    `overridden`: post -> the place of its override; `networks`: stops that somebody placed in the network's name.
    """

    records: Mapping[str, Record]
    authors: Mapping[str, Author]
    media: Mapping[str, int]
    excused: frozenset[str]
    said: dict[str, int] = field(default_factory=dict)
    overridden: dict[str, int] = field(default_factory=dict)
    networks: set[str] = field(default_factory=set)

    def check(self, row: Mapping[str, Any], change: Change, before: Record | None, after: Record) -> Iterator[str]:
        """A sentence for each bound that the entry passed; `records` are as they were before it."""
        act, at, seq = change.kind.partition("@")[0], str(row["at_server"]), int(row["seq"])
        if after.kind == "blackout" and (before is None or any(before.get(n) != after.get(n) for n in _SAYS_WHEN)):
            self.said[after.id] = seq
        if after.kind == "stop" and before is None and self._holds(change.author, *_NETWORK):
            self.networks.add(after.id)
        if act == "override":
            self.overridden[after.id] = seq
        for name, value in typed_values(change):
            for item in value or () if name == "media" else ():
                if not self._has(item["sha256"], seq) and item["sha256"] not in self.excused:
                    yield f"{change.id} came before {item['sha256']}, which it names"
        if act == "submit" and (missing := [m for m in _shown(after) if not self._has(m, seq)]):
            yield f"{change.id} asks to approve {', '.join(missing)}, which nobody can see"
        if act == "decide":
            yield from self._decided(change, after, at)
        if act == "publish":
            yield from self._published(change, after, at)
        if act == "lift_stop" and before is not None and not self._may_lift(change.author, before):
            yield f"{change.id} lifts {before.id}, which somebody else placed"
        if before is not None and before.kind == "campaign":
            yield from _ended_early(change, before, after, at)
        if before is not None and before.kind == "request" and act == "set":
            yield from self._answered(change, before, after)

    def _has(self, sha256: str, seq: int) -> bool:
        return self.media.get(sha256, seq) < seq

    def _of(self, kind: str) -> Iterator[Record]:
        return (record for record in self.records.values() if record.kind == kind and not record.deleted)

    def _holds(self, person: str, *pairs: tuple[str, str]) -> bool:
        author = self.authors.get(person)
        return author is not None and not author.roles.isdisjoint(pairs)

    def _decided(self, change: Change, post: Record, at: str) -> Iterator[str]:
        role = ("approver", str(post.get("country")))
        if self._holds(change.author, role):
            return
        for one in self._of("delegation"):
            if (one.get("role"), one.get("country"), one.get("to_person")) == (*role, change.author):
                days = str(one.get("starts_on")) <= at[:10] <= str(one.get("ends_on"))
                if days and not one.get("revoked") and self._holds(str(one.get("from_person")), role):
                    return
        yield f"{change.id} decides for nobody who handed it over on {at[:10]}"

    def _published(self, change: Change, post: Record, at: str) -> Iterator[str]:
        due = str(post.get("proposed_at"))
        for stop in self._of("stop"):
            if _is_over(stop, post):
                lifted = (stop.get("lifted") or {}).get("at")
                if not lifted:
                    yield f"{change.id} published {post.id} under {stop.id}"
                elif stop.created.at <= due <= lifted:
                    yield f"{change.id} published {post.id} at the time that it had under {stop.id}"
        day = local(due, str(post.get("zone"))).date().isoformat()
        for one in self._of("blackout"):
            inside = str(one.get("starts_on")) <= day <= str(one.get("ends_on"))
            if one.get("effect") == "block" and inside and one.get("country") in (None, "", post.get("country")):
                yield from self._let_out(change, post, one)
        campaign = self.records.get(str(post.get("campaign") or ""))
        if campaign is not None and str(campaign.get("embargo_until") or "") > at:
            yield f"{change.id} published {post.id} under embargo"

    def _let_out(self, change: Change, post: Record, blackout: Record) -> Iterator[str]:
        """Whether somebody let this very content out, knowing of the blackout what is said of it now."""
        kept = post.get("override") or {}
        this = (kept.get("digest"), kept.get("proposed_at")) == (
            post.get("published")["digest"],
            post.get("proposed_at"),
        )
        named = any(pair[0] == blackout.id for pair in kept.get("blackouts", ()))
        if not (this and named and self.overridden.get(post.id, 0) > self.said[blackout.id]):
            yield f"{change.id} published {post.id} on a day of {blackout.id}"

    def _may_lift(self, person: str, stop: Record) -> bool:
        own = () if stop.id in self.networks else (("approver", str(stop.get("country"))),)
        return self._holds(person, *_NETWORK, *own)

    def _answered(self, change: Change, before: Record, after: Record) -> Iterator[str]:
        if before.get("answer") == after.get("answer"):
            return
        country = str(after.get("country"))
        if not self._holds(change.author, *((role, country) for role in _WRITERS)):
            yield f"{change.id} answers {after.id} for {country}"
        if after.get("answer") == "declined" and not after.get("reason"):
            yield f"{change.id} declines {after.id} without a reason"
        if after.get("answer") == "done" and not str(after.get("proof") or "").startswith("https://"):
            yield f"{change.id} says that {after.id} is done and shows nothing"


def _shown(post: Record) -> list[str]:
    return [item["sha256"] for item in post.get("media") or ()]


def _ended_early(change: Change, before: Record, after: Record, at: str) -> Iterator[str]:
    old, new = (str(record.get("embargo_until") or "") for record in (before, after))
    proposed = before.get("lift") or {}
    two = change.kind == "lift@1" and proposed.get("by") not in (None, change.author)
    if old > at and new < old and not (two and proposed.get("until") == old):
        yield f"{change.id} ended the embargo of {before.id} before its time"
