"""Asks for blackouts, national and international days of what is shown, after a pause and beside other work."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from campaigndesk.desktop.calendar.blackouts import load_blackouts
from campaigndesk.desktop.pauses import Pause
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem
from campaigndesk.domain.errors import CampaignDeskError

if TYPE_CHECKING:
    from campaigndesk.store.calendar import Filter

LATER = 400
"""Milliseconds until national days are asked for: a person who leafs through months is not held up by them."""


class Noting(QObject):
    """`known` holds what was found, `shut` the days with a blackout; `noted` is sent when it became more."""

    noted = Signal()

    def __init__(self, room: Room, owner: QObject) -> None:
        super().__init__(owner)
        self._room = room
        self._days: tuple[date, ...] = ()
        self._chosen: Filter | None = None
        self.known: dict[date, tuple[str, ...]] = {}
        self.shut: frozenset[date] = frozenset()
        self._national: dict[date, tuple[str, ...]] = {}
        self._blackouts: dict[date, tuple[str, ...]] = {}
        self._asked: tuple[tuple[date, ...], tuple[str, ...], bool, str] | None = None
        self._later = Pause(self, LATER, self._ask)

    def ask(self, days: Sequence[date], chosen: Filter | None = None) -> None:
        """These days are shown, under this filter."""
        self._days, self._chosen = tuple(days), chosen
        self._later.start()

    def _ask(self) -> None:
        """Blackouts out of the store, the rest aside: the first time a program is asked that takes a second."""
        from campaigndesk.desktop.calendar.national_days import notes_for

        countries, world = self._room.settings.countries, self._room.settings.world_days
        language = self._room.settings.language
        wanted = (self._days, countries, world, language)
        if not self._room.is_open or not self._days:
            return
        days = (self._days[0], self._days[-1], self._chosen)
        self._room.read(load_blackouts, *days, then=self._on_blackouts, owner=self, key="blackouts")
        if wanted == self._asked:
            return
        self._asked = wanted
        read = partial(notes_for, self._room.profile, self._days, countries, world=world, language=language)
        self._room.tasks.aside(read, self._on_noted, self, key="national", failed=self._on_fault)

    def _on_noted(self, notes: dict[date, tuple[str, ...]]) -> None:
        self._national = notes
        self._tell()

    def _on_fault(self, error: CampaignDeskError) -> None:
        self._asked = None
        self._room.say(problem(error))

    def _on_blackouts(self, found: dict[date, tuple[str, ...]]) -> None:
        if found != self._blackouts:
            self._blackouts = found
            self._tell()

    def _tell(self) -> None:
        days = sorted({*self._national, *self._blackouts})
        self.known = {day: (*self._blackouts.get(day, ()), *self._national.get(day, ())) for day in days}
        self.shut = frozenset(self._blackouts)
        self.noted.emit()
