"""The weeks before and after the one shown, read ahead while a person looks at it, so that they come at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimer

from campaigndesk.desktop.calendar.week_pictures import Asked, Week, load_week
from campaigndesk.desktop.room import Room

PAUSE = 120
"""Milliseconds after which a person is taken to look at a week rather than to leaf on."""


class WeeksAhead(QObject):
    """Keeps at most two neighbours; `forget` when anything was written."""

    def __init__(self, room: Room, owner: QObject) -> None:
        super().__init__(owner)
        self._room = room
        self._kept: dict[tuple[date, ...], Week] = {}
        self._asked: Asked | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._read)

    def find(self, asked: Asked) -> Week | None:
        """The days, where they were read ahead just as they are wanted."""
        kept = self._kept.get(asked.days)
        as_now = replace(asked.wanted, month=kept.asked.wanted.month, now=kept.asked.wanted.now) if kept else None
        return kept if kept is not None and kept.asked.wanted == as_now else None

    def look_around(self, asked: Asked) -> None:
        """These days are shown: read their neighbours after a pause."""
        self._asked = asked
        self._pause.start()

    def forget(self) -> None:
        """What was read ahead may not be true any more."""
        self._pause.stop()
        self._kept.clear()

    def _near(self) -> list[Asked]:
        if self._asked is None:
            return []
        days = self._asked.days
        steps = (timedelta(days=len(days)), -timedelta(days=len(days)))
        return [replace(self._asked, days=tuple(day + step for day in days)) for step in steps]

    def _read(self) -> None:
        near = self._near()
        self._kept = {asked.days: self._kept[asked.days] for asked in near if asked.days in self._kept}
        for asked in near:
            if self._room.is_open and asked.days not in self._kept:
                self._room.read(load_week, asked, then=self._on_read, owner=self, key=f"near-{asked.days[0]}")

    def _on_read(self, week: Week) -> None:
        if week.days in [asked.days for asked in self._near()]:
            self._kept[week.days] = week
