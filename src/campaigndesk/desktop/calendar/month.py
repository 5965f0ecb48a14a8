"""The month page: asks the store for a month, keeps the picture before until the answer is there, and shows it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.bars import events_of
from campaigndesk.desktop.calendar.between import load_between
from campaigndesk.desktop.calendar.moments import today_in
from campaigndesk.desktop.calendar.month_model import MonthModel
from campaigndesk.desktop.calendar.month_table import MonthTable
from campaigndesk.desktop.calendar.nearby import Nearby
from campaigndesk.desktop.calendar.noting import Noting
from campaigndesk.desktop.calendar.pages import Page
from campaigndesk.desktop.calendar.pictures import Picture, Wanted, empty_picture, load_picture, wanted_by
from campaigndesk.desktop.calendar.weeks import days_of, month_of, next_month
from campaigndesk.desktop.room import Room

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.dragging import Target
    from campaigndesk.desktop.calendar.moving import Mover
    from campaigndesk.store.calendar import PostLine


class MonthPage(Page):
    """One month. `shown` is sent when its posts are on the screen."""

    shown = Signal(object)

    def __init__(self, room: Room, mover: Mover) -> None:
        super().__init__(room, mover)
        self._choose: date | None = None
        self._asked: Wanted | None = None
        self.months = MonthModel(empty_picture(self._wanted(today_in(room.settings.zone), 3)))
        self.table = MonthTable(self.months, self)
        self._near = Nearby(room, self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.begin_in(self.table)
        self.noting = Noting(room, self)
        self.noting.noted.connect(self._on_noted)
        self._connect()

    def _connect(self) -> None:
        table = self.table
        table.resized.connect(self._on_resized)
        table.stepped.connect(self.step)
        table.reached.connect(self._reach)
        table.reach_asked.connect(self._choose_between)
        table.turned.connect(self.turn)
        table.day_chosen.connect(self.day_chosen)
        table.post_chosen.connect(self.post_chosen)
        table.opened.connect(self.opened)
        table.created.connect(self.created)
        table.menu_asked.connect(self._on_menu)
        table.more_asked.connect(self._on_more)
        table.event_opened.connect(self.event_opened)

    # What the calendar asks

    @property
    def day(self) -> date:
        """The day with the ring, or that will have it in a moment."""
        return self._choose or self.table.chosen_day or today_in(self.room.settings.zone)

    def show_day(self, day: date) -> None:
        """Put the ring on the day, in another month where that is needed."""
        if month_of(day) == self.month and self.months.index_of(day).isValid():
            self.table.choose_day(day)
        else:
            self.show_month(month_of(day), day)

    def turn(self, by: int) -> None:
        """One month on or back."""
        self.show_month(next_month(self.month, by))

    def period(self) -> str:
        """`December 2026`."""
        return words.month_words(self.month)

    def chosen_posts(self) -> list[PostLine]:
        """The posts that are selected."""
        return self.table.chosen_posts()

    def chosen_events(self) -> list[str]:
        """The events that are selected."""
        return list(self.table.events)

    def events_on(self, day: date) -> list[tuple[str, str]]:
        """Those that have bars."""
        return events_of(self.months.picture.bars, day)

    def target(self) -> Target:
        """The days."""
        self.table.carrying = self.carrying
        return self.table

    def do(self, command: str) -> bool:
        """Walk over the posts of the day."""
        if command in ("next-post", "previous-post"):
            self.table.step_post(1 if command == "next-post" else -1)
        elif command == "choose-all":
            inside = [day for day in days_of(self.month) if day.month == self.month.month]
            self._choose_between(inside[0], inside[-1])
        elif command == "choose-none":
            self.table.choose_post(None)
        else:
            return False
        return True

    def _reach(self, days: int) -> None:
        """Go some days on and choose every post from where this began; the month shown is its limit."""
        day = self.day + timedelta(days=days)
        if self.months.index_of(day).isValid():
            self.table.reach_to(day)

    def _choose_between(self, first: PostLine | date, last: PostLine | date) -> None:
        """Choose every post from one to the other (days: both whole), also those without a chip here."""
        if self.room.is_open:
            between = (load_between, first, last, self._wanted(self.month, 0))
            self.room.read(*between, then=self._on_between, owner=self, key="between")

    def _on_between(self, found: list[PostLine]) -> None:
        self.table.choose_posts(found)
        self.tell_most(len(found))

    def _on_menu(self, day: date, post: PostLine | None, place: QPoint) -> None:
        self.menu_asked.emit(post or day, place)

    def _on_more(self, day: date) -> None:
        self.table.choose_day(day)
        self.day_asked.emit(day)

    # Reading and showing

    @property
    def month(self) -> date:
        """The month asked for last: the one that is shown, or will be in a moment."""
        return self._asked.month if self._asked else self.months.picture.month

    def show_month(self, month: date, choose: date | None = None) -> None:
        """Show the month, at once where it was read ahead; then put the ring on `choose`."""
        self._choose = choose
        self._asked = self._wanted(month_of(month), self.table.room())
        ahead = self._near.find(self._asked)
        if ahead is not None:
            self._on_read(ahead)
        elif self.room.is_open:
            self.room.read(load_picture, self._asked, then=self._on_read, owner=self, key="month")
        else:
            self._show(empty_picture(self._asked))

    def refresh(self) -> None:
        """Read the same month again; the day and the post that are chosen stay chosen."""
        self._near.forget()
        self.show_month(self.month, self._choose)

    def step(self, days: int) -> None:
        """Go some days on from the chosen one, to another month where that is needed."""
        day = (self.table.chosen_day or today_in(self.room.settings.zone)) + timedelta(days=days)
        shown = self.months.index_of(day).isValid()
        if shown and (month_of(day) == self.month or day in days_of(self.month)):
            self.table.choose_day(day)
        else:
            self.show_month(day, day)

    def _wanted(self, month: date, top: int) -> Wanted:
        return wanted_by(self.room.settings, self.filter, month, top)

    def _on_read(self, picture: Picture) -> None:
        if self._asked is None or picture.month == self._asked.month:
            self._show(picture)
            self._near.look_around(picture.wanted)
            self.shown.emit(picture)
            if self.table.selected:
                self._look_after_chosen()

    def _look_after_chosen(self) -> None:
        """Chosen posts that have no chip here may have changed, or be gone."""
        from campaigndesk.store.calendar import list_lines

        self.room.read(list_lines, tuple(self.table.selected), then=self.table.renew, owner=self, key="chosen")

    def _show(self, picture: Picture) -> None:
        chosen = self._choose or self.table.chosen_day
        self._choose = None
        kept = len(self.table.selected) + len(self.table.events) > 1 or picture.month == self.months.picture.month
        self.months.show(picture)
        self.table.renew_events(picture.bars)
        if any(day.day in self.noting.known for day in picture.days):
            self.months.set_notes(self.noting.known, self.noting.shut)
        if chosen is None or not self.months.index_of(chosen).isValid():
            chosen = self._same_place(chosen, picture.month)
        if self.table.chosen_day != chosen:
            self.table.choose_day(chosen, keep=kept)
        self.table.viewport().update()
        self.noting.ask(tuple(day.day for day in picture.days), self.filter)

    def _same_place(self, chosen: date | None, month: date) -> date:
        """The same number of the day in another month, today where nothing was chosen before."""
        today = today_in(self.room.settings.zone)
        if chosen is None:
            return today if month_of(today) == month else month
        return min(month + timedelta(days=chosen.day - 1), max(d for d in days_of(month) if d.month == month.month))

    def _on_resized(self) -> None:
        """Ask again only where the bigger cells have room for posts that were not read."""
        if self.table.room() > self.months.picture.wanted.top and self.room.is_open:
            self.refresh()

    def _on_noted(self) -> None:
        self.months.set_notes(self.noting.known, self.noting.shut)
