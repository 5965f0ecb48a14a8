"""The state of the work in words, always the whole truth: what is saved here, what waits, when it last went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.widgets.status_line import State
from campaigndesk.desktop.words import short_moment, size_words

if TYPE_CHECKING:
    from campaigndesk.store.journeys import ToSend


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncState:
    """What is known: `synced_at` local time of the last good round; `trouble` a sentence, where the last one failed.

    `kept` of the `records` of a first fill are here; no records: there is none.
    """

    server: str = ""
    signed_in: bool = False
    working: bool = False
    reachable: bool = True
    waiting: int = 0
    conflicts: int = 0
    set_aside: int = 0
    synced_at: datetime | None = None
    trouble: str = ""
    read_only: bool = False
    media: ToSend | None = None
    kept: int = 0
    records: int = 0


def _tr(text: str) -> str:
    return QCoreApplication.translate("SyncState", text)


def state_words(state: SyncState, today: datetime) -> tuple[State, str]:
    """The colour of the mark and the words of the status line."""
    saved = _tr("All changes saved here")
    if state.read_only:
        return "stop", _tr("This profile can only be read; nothing can be changed.")
    parts = [saved, *_to_send(state)]
    if state.synced_at:
        same_day = state.synced_at.date() == today.date()
        when = f"{state.synced_at:%H:%M}" if same_day else short_moment(state.synced_at)
        parts.append(_tr("last synced {0}").format(when))
    elif state.server:
        parts.append(_tr("never synced yet"))
    tail = " · ".join(parts)
    if not state.server:
        return "offline", f"{_tr('No server.')} {saved}"
    if not state.signed_in:
        return "offline", f"{_tr('Signed out.')} {tail}"
    if state.working and state.records:
        return "working", f"{_tr('Fetching: {0} of {1} records.').format(state.kept, state.records)} {tail}"
    if state.working:
        return "working", f"{_tr('Syncing.')} {tail}"
    if not state.reachable:
        return "offline", f"{_tr('Offline.')} {tail}"
    if state.trouble:
        return "stop", f"{tail} · {state.trouble}"
    return "good", tail


def _to_send(state: SyncState) -> list[str]:
    parts = []
    if state.waiting == 1:
        parts.append(_tr("1 waiting to send"))
    elif state.waiting:
        parts.append(QCoreApplication.translate("SyncState", "%n waiting to send", "", state.waiting))
    if state.media is None:
        return parts
    if state.media.sending:
        sent = size_words(state.media.done), size_words(state.media.size)
        parts.append(_tr("sending a file: {0} of {1}").format(*sent))
    elif state.media.waiting == 1:
        parts.append(_tr("1 file waiting to send"))
    elif state.media.waiting:
        parts.append(QCoreApplication.translate("SyncState", "%n files waiting to send", "", state.media.waiting))
    return parts


def note_words(state: SyncState) -> str:
    """What else waits for the person."""
    parts = []
    if state.conflicts == 1:
        parts.append(_tr("1 conflict to settle"))
    elif state.conflicts:
        parts.append(QCoreApplication.translate("SyncState", "%n conflicts to settle", "", state.conflicts))
    if state.set_aside:
        parts.append(QCoreApplication.translate("SyncState", "%n set aside", "", state.set_aside))
    failed = state.media.failed if state.media else 0
    if failed == 1:
        parts.append(_tr("1 file was not sent: Media says why"))
    elif failed:
        parts.append(QCoreApplication.translate("SyncState", "%n files were not sent: Media says why", "", failed))
    return " · ".join(parts)
