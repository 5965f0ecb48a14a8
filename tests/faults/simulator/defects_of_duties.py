"""Planted defects in what stands beside texts: stops, blackouts, media, delegations, embargoes, requests, erasures."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from typing import Any, Final
from unittest.mock import patch

from campaigndesk.domain import changes, delegations, gates, posts, stops
from campaigndesk.domain.changes import Change
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Author, Look
from campaigndesk.domain.records import Record, Stamp
from campaigndesk.store import history as store_history
from campaigndesk.store import news as store_news
from faults.simulator import acts
from faults.simulator.defects import Defect
from faults.simulator.laptop import Laptop
from faults.simulator.laptop_disks import LaptopDisk
from faults.simulator.server import Server


def _nothing(*_: Any) -> None:
    return None


def _gates_without(*left_out: Callable[..., Any]) -> Callable[[], AbstractContextManager[Any]]:
    kept = tuple(gate for gate in gates._GATES if gate not in left_out)
    return lambda: patch.object(gates, "_GATES", kept)


class StopsUnread(Laptop):
    """Looks up everything but stops."""

    def listed(self, kind: str) -> list[Record]:
        """No stops."""
        return [] if kind == "stop" else super().listed(kind)


def _any_override(post: Record, blackout: Record, digest: str) -> bool:
    kept = post.get("override") or {}
    return any(pair[0] == blackout.id for pair in kept.get("blackouts", ()))


class WordsFirst(Laptop):
    """Sends words without the media that they name."""

    def of_waiting(self) -> list[str]:
        """None."""
        return []


class MediaUnasked(Server):
    """Takes every medium for one that is here."""

    def media_here(self, wanted: Collection[str], _: str) -> frozenset[str]:
        """All of them."""
        return frozenset(wanted)


class MediaBelieved(Laptop):
    """Takes for there what the server had once, unless a restore was announced."""

    def ask_for_media(self) -> None:
        """Nothing is asked."""


class MediaOnceSent(MediaBelieved):
    """Takes for there what the server had once, whatever was announced."""

    def greet(self) -> None:
        """As always, but for media."""
        before = {sha256 for sha256, there in self.disk.media.items() if there}
        super().greet()
        self.disk.media |= dict.fromkeys(before, True)


def _without_end(delegation: Record, day: str) -> bool:
    return not delegation.get("revoked") and str(delegation.get("starts_on")) <= day


def _never_revoked(delegation: Record, day: str) -> bool:
    return str(delegation.get("starts_on")) <= day <= str(delegation.get("ends_on"))


class NoShelter(Server):
    """Puts the campaign alone under its embargo, not what belongs to it already."""

    def shelter(self, roots: dict[str, str]) -> None:
        """Nothing comes along."""


class WithdrawnKept(Laptop):
    """Takes a campaign away that came under an embargo, but not what belongs to it."""

    def drop(self, disk: LaptopDisk, keys: Collection[str]) -> None:
        """Only what is gone already."""


class HistoryKept(Laptop):
    """Takes records out of sight and keeps what they said before."""

    def drop(self, disk: LaptopDisk, keys: Collection[str]) -> None:
        """Their history stays."""
        history = list(disk.history)
        super().drop(disk, keys)
        disk.history = history


def _lifted_alone(campaign: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    if not (proposed := campaign.get("lift")):
        return Refusal("not_proposed", "Nobody proposes to lift this embargo.")
    note = {"by": author.person, "at": stamp.at, "until": proposed["until"]}
    return campaign.written({"embargo_until": None, "lift": None, "lifted": note}, stamp)


class ErasedKept(Laptop):
    """Empties the record that was erased and keeps its past."""

    def forget_past(self, disk: LaptopDisk, *_: Any) -> None:
        """Nothing is forgotten."""


def _answered_before(erased_at: str, status: str, answered_at: str) -> bool:
    return answered_at < erased_at


def _all_that_was_refused(erased_at: str, status: str, answered_at: str) -> bool:
    return status == "refused" or _is_let_go(erased_at, status, answered_at)


def _all_that_was_taken(erased_at: str, status: str, answered_at: str) -> bool:
    return status != "refused" or _is_let_go(erased_at, status, answered_at)


_is_let_go: Final = store_history.is_let_go


def _as_they_come(rows: Sequence[Any], seq: int) -> list[Any]:
    return list(rows)


DEFECTS: Final[dict[str, Defect]] = {
    "stops are not asked": Defect(themes=("stops",), planted=_gates_without(gates._stops)),
    "the desk does not know stops": Defect(laptop=StopsUnread, themes=("stops",)),
    "long silence is not minded": Defect(themes=("stops",), planted=lambda: patch.object(acts, "why_silent", _nothing)),
    "what a stop made late resumes": Defect(
        themes=("stops",), planted=lambda: patch.object(gates, "made_late", _nothing)
    ),
    "anybody lifts a stop": Defect(themes=("stops",), planted=lambda: patch.object(stops, "may_lift", lambda *_: True)),
    "blackouts are not asked": Defect(themes=("blackouts",), planted=_gates_without(gates.blackout)),
    "an override outlives its blackout": Defect(
        themes=("blackouts",), planted=lambda: patch.object(gates, "is_overridden", _any_override)
    ),
    "words go ahead of their media": Defect(laptop=WordsFirst, themes=("media",)),
    "media are not asked for": Defect(MediaUnasked, themes=("media",)),
    "a restored server is not asked for media": Defect(laptop=MediaOnceSent, themes=("media",)),
    "an older disk is not asked for media": Defect(laptop=MediaBelieved, themes=("media",)),
    "a delegation has no last day": Defect(
        themes=("delegations",), planted=lambda: patch.object(delegations, "in_force", _without_end)
    ),
    "a delegation is not taken back": Defect(
        themes=("delegations",), planted=lambda: patch.object(delegations, "in_force", _never_revoked)
    ),
    "an embargo leaves out what is there": Defect(NoShelter, themes=("embargoes",)),
    "what is withdrawn stays": Defect(laptop=WithdrawnKept, themes=("embargoes",)),
    "what is withdrawn leaves its history": Defect(laptop=HistoryKept, themes=("embargoes",)),
    "one person lifts an embargo": Defect(
        themes=("embargoes",), planted=lambda: patch.dict(changes._HANDLERS, lift=_lifted_alone)
    ),
    "an embargo is not waited for": Defect(
        themes=("embargoes",), planted=lambda: patch.object(posts, "why_too_early", _nothing)
    ),
    "requests are answered anyhow": Defect(
        themes=("requests",), planted=lambda: patch.object(changes, "why_no_request", _nothing)
    ),
    "what was erased stays": Defect(laptop=ErasedKept, themes=("erasures",)),
    "late answers bring erased words back": Defect(
        themes=("erasures",), planted=lambda: patch.object(store_history, "is_let_go", _answered_before)
    ),
    "an erasure takes what came after it": Defect(
        themes=("erasures",), planted=lambda: patch.object(store_history, "is_let_go", _all_that_was_taken)
    ),
    "an erasure takes what was refused": Defect(
        themes=("erasures",), planted=lambda: patch.object(store_history, "is_let_go", _all_that_was_refused)
    ),
    "rows are laid again": Defect(
        themes=("embargoes",), planted=lambda: patch.object(store_news, "newer", _as_they_come)
    ),
}
"""Name -> what is planted, in schedules in which what it concerns happens."""
