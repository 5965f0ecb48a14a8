"""The month page: asks the store for a month, keeps the picture before until the answer is there, and shows it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from campaigndesk.desktop.calendar.moments import now_kept, today_in
from campaigndesk.desktop.calendar.month_model import MonthModel
from campaigndesk.desktop.calendar.month_table import MonthTable
from campaigndesk.desktop.calendar.nearby import Nearby
from campaigndesk.desktop.calendar.pictures import Picture, Wanted, empty_picture, load_picture
from campaigndesk.desktop.calendar.weeks import days_of, month_of
from campaigndesk.desktop.room import Room

if TYPE_CHECKING:
    from campaigndesk.store.calendar import Filter

LATER = 400
"""Milliseconds until national days are asked for: a person who leafs through months is not held up by them."""


class MonthPage(QWidget):
    """One month. `shown` is sent when its posts are on the screen."""

    shown = Signal(object)

    def __init__(self, room: Room, month: date) -> None:
        super().__init__()
        self._room = room
        self._filter: Filter | None = None
        self._choose: date | None = None
        self._asked: Wanted | None = None
        self._noted: dict[date, tuple[str, ...]] = {}
        self.months = MonthModel(empty_picture(self._wanted(month, 3)))
        self.table = MonthTable(self.months, self)
        self._near = Nearby(room, self.table)
        self.table.resized.connect(self._on_resized)
        self.table.stepped.connect(self.step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.setFocusProxy(self.table)
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self._ask_national_days)

    @property
    def month(self) -> date:
        """The month asked for last: the one that is shown, or will be in a moment."""
        return self._asked.month if self._asked else self.months.picture.month

    def use_filter(self, chosen: Filter) -> None:
        """Show other posts from now on."""
        self._filter = chosen
        self.refresh()

    def show_month(self, month: date, choose: date | None = None) -> None:
        """Show the month, at once where it was read ahead; then put the ring on `choose`."""
        self._choose = choose
        self._asked = self._wanted(month_of(month), self.table.room())
        ahead = self._near.find(self._asked)
        if ahead is not None:
            self._on_read(ahead)
        elif self._room.is_open:
            self._room.read(load_picture, self._asked, then=self._on_read, owner=self, key="month")
        else:
            self._show(empty_picture(self._asked))

    def refresh(self) -> None:
        """Read the same month again; the day and the post that are chosen stay chosen."""
        self._near.forget()
        self.show_month(self.month, self._choose)

    def step(self, days: int) -> None:
        """Go some days on from the chosen one, to another month where that is needed."""
        day = (self.table.chosen_day or today_in(self._room.settings.zone)) + timedelta(days=days)
        shown = self.months.index_of(day).isValid()
        if shown and (month_of(day) == self.month or day in days_of(self.month)):
            self.table.choose_day(day)
        else:
            self.show_month(day, day)

    def _wanted(self, month: date, top: int) -> Wanted:
        settings = self._room.settings
        return Wanted(
            month=month_of(month), zone=settings.zone, top=top, filter=self._filter, colour_by=settings.colour_by,
            today=today_in(settings.zone), now=now_kept(),
            has_server=bool(settings.server),
        )  # fmt: skip

    def _on_read(self, picture: Picture) -> None:
        if self._asked is None or picture.month == self._asked.month:
            self._show(picture)
            self._near.look_around(picture.wanted)
            self.shown.emit(picture)

    def _show(self, picture: Picture) -> None:
        chosen = self._choose or self.table.chosen_day
        self._choose = None
        selected = self.table.selected
        self.months.show(picture)
        if any(day.day in self._noted for day in picture.days):
            self.months.set_notes(self._noted)
        if chosen is None or not self.months.index_of(chosen).isValid():
            chosen = self._same_place(chosen, picture.month)
        self.table.selected = selected
        if self.table.chosen_day != chosen:
            self.table.choose_day(chosen)
        self.table.viewport().update()
        self._later.start()

    def _same_place(self, chosen: date | None, month: date) -> date:
        """The same number of the day in another month, today where nothing was chosen before."""
        today = today_in(self._room.settings.zone)
        if chosen is None:
            return today if month_of(today) == month else month
        return min(month + timedelta(days=chosen.day - 1), max(d for d in days_of(month) if d.month == month.month))

    def _on_resized(self) -> None:
        """Ask again only where the bigger cells have room for posts that were not read."""
        if self.table.room() > self.months.picture.wanted.top and self._room.is_open:
            self.refresh()

    def _ask_national_days(self) -> None:
        """Read the national days a country at a time, so that other work of the lane goes between."""
        from campaigndesk.desktop.calendar.national_days import days_in, notes_for

        countries = self._room.settings.countries
        if not self._room.is_open or not countries:
            return
        days = days_of(self.month)
        store = self._room.tasks.store
        years, profile = sorted({day.year for day in days}), self._room.profile
        for country in countries:
            store(partial(days_in, profile, country, years), None, self, key=f"national-{country}")
        store(partial(notes_for, profile, days, countries), self._on_noted, self, key="national")

    def _on_noted(self, notes: dict[date, tuple[str, ...]]) -> None:
        self._noted = notes
        self.months.set_notes(notes)
