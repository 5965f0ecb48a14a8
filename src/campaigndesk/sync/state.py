"""The state of the sync in words, always to be seen: what is saved, what waits, what failed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from campaigndesk.domain.times import local


@dataclass(frozen=True, slots=True)
class SyncState:
    """What a person has to know. `synced_at`: UTC instant of the last good round, empty before any.

    `problem`: a sentence on why the last round failed, empty when it did not; `offline`: no answer came.
    """

    waiting: int = 0
    set_aside: int = 0
    conflicts: int = 0
    synced_at: str = ""
    syncing: bool = False
    offline: bool = False
    problem: str = ""
    server: str = ""


def in_words(state: SyncState, now: datetime, zone: str) -> str:
    """One or a few short sentences, such as “All changes saved here; 3 waiting to send; last synced 14:05”."""
    if not state.server:
        return "All changes saved here. No server: work stays on this laptop until you sign in to one."
    parts = ["All changes saved here"]
    if state.waiting:
        parts.append(f"{state.waiting:,} waiting to send")
    if state.syncing:
        parts.append("syncing now")
    else:
        parts.append(f"last synced {_when(state.synced_at, now, zone)}" if state.synced_at else "never synced")
    if state.set_aside:
        parts.append(f"{state.set_aside:,} set aside")
    if state.conflicts:
        parts.append("1 conflict" if state.conflicts == 1 else f"{state.conflicts:,} conflicts")
    words = "; ".join(parts)
    if state.offline:
        return f"Offline. {words}."
    return f"{state.problem} {words}." if state.problem else words


def _when(synced_at: str, now: datetime, zone: str) -> str:
    then = local(synced_at, zone)
    days = (now.astimezone(then.tzinfo).date() - then.date()).days
    clock = f"{then:%H:%M}"
    if days <= 0:
        return clock
    return f"yesterday {clock}" if days == 1 else f"{then.day} {then:%B} {clock}"
