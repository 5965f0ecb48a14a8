"""Sync rounds from the window: by a timer, after own work, on news from the server, and with F5; never in its way."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from campaigndesk.desktop.facts import Facts
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.sync_state.carrying import Ear, go_round, join, join_by_browser, leave
from campaigndesk.desktop.sync_state.phrases import SyncState
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.times import local, zone_of

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk
    from campaigndesk.sync.rounds import RoundReport

Done = Callable[[], None]
Failed = Callable[[CampaignDeskError], None]
EVERY = 60_000
"""Milliseconds between rounds while nothing happens."""
SOON = 1_500
"""Milliseconds after own work: a person types on, and the next words go along."""
LOOK = 250
"""Milliseconds between looks at how far a first fill is."""
PATIENCE = (5_000, 15_000, 60_000, 180_000)
"""Waiting times after a server could not be reached, one after the other."""


def caught(work: Callable[[], Any]) -> Any:
    """What the work gives; an error that is no CampaignDeskError as a value, so that no state waits for ever."""
    try:
        return work()
    except CampaignDeskError:
        raise
    except Exception as fault:
        return fault


class Syncing(QObject):
    """Keeps `state` true and tells with `state_changed`. A round runs in the network's lane, one at a time."""

    state_changed = Signal()
    finished = Signal(object)
    proof_wanted = Signal()
    revoked = Signal()
    _heard = Signal()

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self.state = SyncState()
        self._failures = 0
        self._again = False
        self._started = False
        self._asked = False
        self._ear: Ear | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.sync_now)
        self._heard.connect(lambda: self._plan(0))
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._on_look)

    def start(self) -> None:
        """Begin: a first round soon after the window is there."""
        self._started = True
        self._plan(SOON)

    def stop(self) -> None:
        """No more rounds; one that runs is left to itself."""
        self._started = False
        self._timer.stop()
        self._hush()

    def join(self, server: str, email: str, password: str, code: str, done: Done, failed: Failed) -> None:
        """Sign in to a server in the network's lane; with a code, by an invitation."""
        desk = self._room.desk
        self._network(partial(join, desk, server, email, password, code), lambda _: done(), failed)

    def join_by_browser(
        self, server: str, show: Callable[[str], object], given_up: threading.Event, done: Done, failed: Failed
    ) -> None:
        """Sign in at the ministry's own sign-in; the lane waits for the browser until it is given up."""
        self._room.tasks.closing.append(given_up.set)
        work = partial(join_by_browser, self._room.desk, server, show, given_up)
        self._network(work, lambda _: done(), failed)

    def leave(self, done: Done, failed: Failed) -> None:
        """Sign out in the network's lane; records and unsent work stay."""
        self._hush()
        self._network(partial(leave, self._room.desk), lambda _: done(), failed)

    def talk(self, work: Callable[[Desk], Any], then: Callable[[Any], None], failed: Failed, owner: QObject) -> None:
        """Ask the server something in the network's lane; `then` or `failed` follow while the owner lives."""
        self._network(partial(work, self._room.desk), then, failed, owner)

    def sync_soon(self) -> None:
        """Own work waits: a round in a moment, unless the server is away."""
        if not self._failures:
            self._plan(SOON)

    def sync_now(self) -> None:
        """A round now; says why there is none where nobody is signed in."""
        if not self._room.is_open:
            return
        if not (self.state.server and self.state.signed_in):
            if self.sender() is not self._timer:
                self._room.say(self.tr("There is no server to sync with. Join one in the settings."))
            return
        if self.state.working:
            self._again = True
            return
        self._timer.stop()
        self._put(working=True)
        self._look.start()
        desk = self._room.desk
        self._network(partial(go_round, desk), self._on_done, self._on_failed)

    def stop_fetching(self) -> None:
        """End a first fill after the piece that is being kept; says so where there is none."""
        if self.state.records:
            self._room.desk.store.on_the_way.stop = True
        else:
            self._room.say(self.tr("Nothing is being fetched."))

    def take_facts(self, facts: Facts) -> None:
        """What the store knows."""
        synced = local(facts.synced_at, self._room.settings.zone).replace(tzinfo=None) if facts.synced_at else None
        counts = facts.counts
        joined = facts.signed_in and not self.state.signed_in
        self._put(
            server=facts.server, signed_in=facts.signed_in, waiting=counts.outbox, conflicts=counts.conflicts,
            set_aside=counts.set_aside, read_only=facts.read_only, synced_at=synced, media=facts.media,
        )  # fmt: skip
        if joined and self._started:
            self._failures, self._asked = 0, False
            self._plan(0)

    def here(self) -> datetime:
        """The present time on the clocks of the person's zone, without a zone."""
        return datetime.now(zone_of(self._room.settings.zone)).replace(tzinfo=None)

    def _network(
        self, work: Callable[[], Any], then: Callable[[Any], None], failed: Failed, owner: QObject | None = None
    ) -> None:
        """Do it in the network's lane; a fault of the program is reported, and counts as a failure here too."""

        def answered(outcome: Any) -> None:
            if isinstance(outcome, Exception):
                self._room.trouble(outcome)
                failed(CampaignDeskError(self.tr("The program made a mistake in syncing."), self.tr("See the report.")))
            else:
                then(outcome)

        self._room.tasks.network(partial(caught, work), answered, owner or self, failed=failed)

    def _hush(self) -> None:
        if self._ear is not None:
            self._ear.stop()
            self._ear = None

    def _plan(self, wait: int) -> None:
        if self._started and not (self._timer.isActive() and self._timer.remainingTime() <= wait):
            self._timer.start(wait)

    def _put(self, **fields: Any) -> None:
        state = replace(self.state, **fields)
        if state != self.state:
            self.state = state
            self.state_changed.emit()

    def _on_look(self) -> None:
        way = self._room.desk.store.on_the_way
        self._put(kept=way.kept, records=way.records)

    def _rest(self, **fields: Any) -> None:
        self._look.stop()
        self._put(working=False, kept=0, records=0, **fields)

    def _on_done(self, report: RoundReport) -> None:
        self._failures = 0
        if self._ear is None and self._started:
            self._ear = Ear(self._room.desk, self._heard.emit)
            self._ear.start()
        # A round that brought nothing changes no record, so no facts are read after it; it was one all the same.
        self._rest(reachable=True, trouble=self._wanted() if report.proof else "", synced_at=self.here())
        if report.proof:
            self._want_proof()
        else:
            self._asked = False
        self._plan(0 if self._again else EVERY)
        self._again = False
        self.finished.emit(report)

    def _on_failed(self, error: CampaignDeskError) -> None:
        wait = PATIENCE[min(self._failures, len(PATIENCE) - 1)]
        self._failures += 1
        away = error.code == "unreachable"
        trouble = self._wanted() if error.code == "second_factor" else problem(error)
        self._rest(reachable=not away, trouble="" if away else trouble)
        self._again = False
        if error.code != "fill_stopped":
            self._plan(wait)
        if error.code == "second_factor":
            self._want_proof()
        if error.code == "device_revoked":
            self.stop()
            self.revoked.emit()
        self.finished.emit(error)

    def _wanted(self) -> str:
        return self.tr("The server waits until you confirm that it is you.")

    def _want_proof(self) -> None:
        if not self._asked:
            self._asked = True
            self.proof_wanted.emit()
