"""The week and the day by their hours: asks the store for them, and shows them below what lasts all day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.all_day import AllDay
from campaigndesk.desktop.calendar.bars import events_of
from campaigndesk.desktop.calendar.between import load_between
from campaigndesk.desktop.calendar.hours import week_of
from campaigndesk.desktop.calendar.moments import today_in
from campaigndesk.desktop.calendar.named_days import DaysModel
from campaigndesk.desktop.calendar.noting import Noting
from campaigndesk.desktop.calendar.pages import Page
from campaigndesk.desktop.calendar.pictures import wanted_by
from campaigndesk.desktop.calendar.second_zone import SecondZone
from campaigndesk.desktop.calendar.week_cell import WORKING
from campaigndesk.desktop.calendar.week_model import HourModel
from campaigndesk.desktop.calendar.week_pictures import Asked, Week, empty_week, load_week
from campaigndesk.desktop.calendar.week_table import HourTable
from campaigndesk.desktop.calendar.week_target import WeekTarget
from campaigndesk.desktop.calendar.weeks_ahead import WeeksAhead
from campaigndesk.desktop.room import Room
from campaigndesk.domain.times import local

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.dragging import Target
    from campaigndesk.desktop.calendar.moving import Mover
    from campaigndesk.store.calendar import PostLine

FIRST_CAP = 6
HALF_HOUR = 30
"""Minutes."""


class WeekPage(Page):
    """Seven days from Monday on. `shown` is sent when their posts are on the screen."""

    shown = Signal(object)

    def __init__(self, room: Room, mover: Mover) -> None:
        super().__init__(room, mover)
        today = today_in(room.settings.zone)
        self._choose: date | None = None
        self._asked = self._ask(today, FIRST_CAP)
        week = empty_week(self._asked)
        self.hours, self.days = HourModel(week), DaysModel(week)
        self.table, self.above = HourTable(self.hours, self), AllDay(self.days, self)
        self.table.setAccessibleName(self.title())
        self.zones = SecondZone(room, self.above)
        self._ahead = WeeksAhead(room, self)
        self.noting = Noting(room, self)
        self.noting.noted.connect(self._on_noted)
        self._lay_out()
        self._connect()
        self._show(week)

    def title(self) -> str:
        """What a screen reader calls the hours."""
        return self.tr("Hours of the week")

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(0, 0, self.table.verticalScrollBar().sizeHint().width(), 0)
        above.addWidget(self.above)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        self.begin_in(self.table)

    def _connect(self) -> None:
        table = self.table
        table.day_chosen.connect(self.day_chosen)
        table.post_chosen.connect(self.post_chosen)
        table.reach_asked.connect(self._choose_between)
        table.opened.connect(self.opened)
        table.created.connect(self.created)
        table.menu_asked.connect(self.menu_asked)
        table.turned.connect(self.turn)
        table.stepped.connect(lambda days: self.show_day(self.day + timedelta(days=days)))
        table.more_asked.connect(lambda at: self.day_asked.emit(at.date()))
        table.resized.connect(self._on_resized)
        table.event_opened.connect(lambda event: self.event_opened.emit(event.id))
        table.event_moved.connect(lambda event, start, end: self.event_moved.emit(event.id, start, end))
        self.above.opened.connect(self.opened)
        self.above.event_opened.connect(self.event_opened)
        self.above.event_chosen.connect(lambda event, keep: table.choose_event(event, keep=keep))
        self.above.refused.connect(self.room.say)
        self.above.chosen = lambda: (table.chosen_posts(), table.selected_events)
        table.post_chosen.connect(lambda _: self.above.viewport().update())
        self.above.menu_asked.connect(self.menu_asked)
        self.above.day_chosen.connect(self.show_day)

    # What the calendar asks

    @property
    def day(self) -> date:
        """The day with the ring, or that will have it in a moment."""
        chosen = self.table.chosen_time()
        return self._choose or (chosen.date() if chosen else self._asked.days[0])

    def days_of(self, day: date) -> tuple[date, ...]:
        """The days that are shown with this one."""
        return week_of(day)

    def show_day(self, day: date) -> None:
        """Put the ring on the day, in another week where that is needed."""
        if day in self._asked.days and self._choose is None and self.hours.week.days == self._asked.days:
            self.table.choose(day, self._row())
        else:
            self._read(day)

    def turn(self, by: int) -> None:
        """So many weeks on or back."""
        self.show_day(self.day + timedelta(days=by * len(self._asked.days)))
        self.day_chosen.emit(self.day)

    def refresh(self) -> None:
        """Read the same days again; the hour and the post that are chosen stay chosen."""
        self._ahead.forget()
        self._read(self.day)

    def period(self) -> str:
        """`7 – 13 Dec 2026`."""
        return words.span_words(self._asked.days[0], self._asked.days[-1])

    def chosen_posts(self) -> list[PostLine]:
        """The posts that are selected."""
        return self.table.chosen_posts()

    def chosen_events(self) -> list[str]:
        """The events that are selected."""
        return sorted(self.table.selected_events)

    def events_on(self, day: date) -> list[tuple[str, str]]:
        """Those of the hours and those above them."""
        week, column = self.hours.week, self.hours.column_of(day)
        timed = [(s.event.id, s.event.title) for s in week.events if s.column == column]
        return [*events_of(week.bars, day), *timed]

    def target(self) -> Target:
        """The hours and the days above them."""
        self.table.carrying = self.above.carrying = self.carrying
        return WeekTarget(self.above, self.table)

    def do(self, command: str) -> bool:
        """Walk over the posts of the day; move what has a time by half an hour; choose all or none."""
        posts, timed = self.table.chosen_posts(), {stretch.event.id for stretch in self.hours.week.events}
        if command in ("next-post", "previous-post"):
            self.table.step_post(1 if command == "next-post" else -1)
        elif command == "choose-all":
            self._choose_between(self._asked.days[0], self._asked.days[-1])
        elif command == "choose-none":
            self.table.choose_post(None)
        elif command in ("move-up", "move-down") and (posts or timed & self.table.selected_events):
            self._step(posts, self.chosen_events(), HALF_HOUR if command == "move-down" else -HALF_HOUR)
        else:
            return False
        return True

    def _choose_between(self, first: PostLine | date, last: PostLine | date) -> None:
        """Choose every post from one to the other (days: both whole), also those without a chip here."""

        def found(posts: list[PostLine]) -> None:
            self.table.choose_posts(posts)
            self.tell_most(len(posts))

        if self.room.is_open:
            between = (load_between, first, last, self._asked.wanted)
            self.room.read(*between, then=found, owner=self, key="between")

    def _step(self, posts: list[PostLine], events: list[str], minutes: int) -> None:
        if len(posts) == 1 and not events:
            now = local(posts[0].at, self.room.settings.zone).replace(tzinfo=None)
            self.mover.move(posts[0], now + timedelta(minutes=minutes))
        else:
            self.shifted.emit(posts, 0, minutes, events)

    # Reading and showing

    def _row(self) -> int:
        row = self.table.currentIndex().row()
        return row if row >= 0 else WORKING.start + 1

    def _ask(self, day: date, cap: int) -> Asked:
        return Asked(self.days_of(day), wanted_by(self.room.settings, self.filter, day, cap))

    def _read(self, day: date) -> None:
        self._choose = day
        self._asked = self._ask(day, max(self.table.room(), FIRST_CAP))
        ahead = self._ahead.find(self._asked)
        if ahead is not None:
            self._on_read(ahead)
        elif self.room.is_open:
            self.room.read(load_week, self._asked, then=self._on_read, owner=self, key="week")
        else:
            self._show(empty_week(self._asked))

    def _on_read(self, week: Week) -> None:
        if week.days == self._asked.days:
            self._show(week)
            if self.table.selected:
                self._look_after_chosen()
            self._ahead.look_around(week.asked)
            self.shown.emit(week)

    def _look_after_chosen(self) -> None:
        """Chosen posts that have no chip here may have changed, or be gone."""
        from campaigndesk.store.calendar import list_lines

        self.room.read(list_lines, tuple(self.table.selected), then=self.table.renew, owner=self, key="chosen")

    def _show(self, week: Week) -> None:
        day, self._choose = self._choose or self.day, None
        turned = week.days != self.hours.week.days and len(self.table.selected) == 1
        shown = {*(stretch.event.id for stretch in week.events), *(bar.id for bar in week.bars)}
        self.hours.show(week)
        self.days.show(week, self.noting.known, self.noting.shut)
        self.above.fit()
        settings = self.room.settings
        zones = (settings.zone or "UTC", *((settings.second_zone,) if settings.second_zone else ()))
        self.table.axis.show_zones(zones, week.days[0])
        self.zones.say(week.days[0])
        self._align()
        self.table.choose(day, self._row())
        if turned and not (self.carrying and self.carrying.is_on()):
            self.table.choose_posts([])
        self.table.selected_events &= shown
        self.table.viewport().update()
        self.noting.ask(week.days, self.filter)

    def _align(self) -> None:
        """The days stand above their hours, and the zones above theirs."""
        wide = self.table.axis.sizeHint().width()
        for head in (self.above.verticalHeader(), self.table.axis):
            if head.minimumWidth() != wide:
                head.setFixedWidth(wide)
                head.geometriesChanged.emit()
        self.zones.setGeometry(0, 0, wide, self.above.horizontalHeader().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The headings follow."""
        super().resizeEvent(event)
        self._align()

    def _on_resized(self) -> None:
        """Ask again only where the wider days have room for posts that were not read."""
        if self.table.room() > self.hours.week.asked.wanted.top and self.room.is_open:
            QTimer.singleShot(0, self, self.refresh)

    def _on_noted(self) -> None:
        self.days.show(self.hours.week, self.noting.known, self.noting.shut)
        self.above.viewport().update()


class DayPage(WeekPage):
    """One day."""

    def title(self) -> str:
        """What a screen reader calls the hours."""
        return self.tr("Hours of the day")

    def days_of(self, day: date) -> tuple[date, ...]:
        """The day itself."""
        return (day,)

    def period(self) -> str:
        """`Tue 8 Dec 2026`."""
        return words.brief_day(self._asked.days[0], year=True)
