"""The timeline page: asks the store for a span, keeps the picture before until the answer is there, and shows it."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.between import load_between
from campaigndesk.desktop.calendar.moments import today_in
from campaigndesk.desktop.calendar.noting import Noting
from campaigndesk.desktop.calendar.pages import Page
from campaigndesk.desktop.calendar.pictures import wanted_by
from campaigndesk.desktop.calendar.timeline.bars import Held, shifted
from campaigndesk.desktop.calendar.timeline.changing import Dates
from campaigndesk.desktop.calendar.timeline.model import TimelineModel
from campaigndesk.desktop.calendar.timeline.reading import Cell, Span, Timeline, load_cells, load_timeline
from campaigndesk.desktop.calendar.timeline.spans import LANES, ZOOMS, span_of, turned, zoomed
from campaigndesk.desktop.calendar.timeline.table import TimelineTable
from campaigndesk.desktop.calendar.timeline.tools import Tools
from campaigndesk.desktop.pauses import Pause
from campaigndesk.desktop.room import Room

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.dragging import Target
    from campaigndesk.desktop.calendar.moving import Mover
    from campaigndesk.desktop.calendar.saved_views import SavedView
    from campaigndesk.store.calendar import CampaignBar, PostLine

AT_ONCE = 12
"""Lanes that are read with their posts in the first read; further ones when they come into sight."""
AT_FIRST = 250
"""Posts that are read before the span is painted; where there are more, the counts are painted first."""


class TimelinePage(Page):
    """One span of days. `shown` is sent when its posts are on the screen."""

    shown = Signal()

    def __init__(self, room: Room, mover: Mover) -> None:
        super().__init__(room, mover)
        self._choose: date | None = None
        settings = room.settings
        zoom = settings.timeline_zoom if settings.timeline_zoom in ZOOMS else "month"
        by = settings.timeline_lanes if settings.timeline_lanes in LANES else LANES[0]
        self._day = today_in(settings.zone)
        self._asked = self._span(zoom, by, 1)
        self.lanes = TimelineModel(Timeline(self._asked))
        self.table = TimelineTable(self.lanes, self)
        self.dates = Dates(room, self)
        self.tools = Tools(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.table, 1)
        self.begin_in(self.table)
        self._soon = Pause(self, 0, self._read_seen)
        self.noting = Noting(room, self)
        self._connect()
        self.tools.show_state(zoom, by)

    def _connect(self) -> None:
        table = self.table
        table.opened.connect(self.opened)
        table.created.connect(self.created)
        table.turned.connect(self.turn)
        table.stepped.connect(lambda by: self.show_day(self.day + timedelta(days=by)))
        table.zoomed.connect(self.zoom)
        table.menu_asked.connect(self._on_menu)
        table.day_chosen.connect(self._on_day)
        table.post_chosen.connect(self.post_chosen)
        table.reach_asked.connect(self._choose_between)
        table.taken.connect(lambda campaign: self.dates.judge(campaign.id, self._on_judged))
        table.stretched.connect(self._on_stretched)
        table.seen.connect(self._soon.start)
        table.resized.connect(self._on_resized)
        self.tools.zoomed.connect(self.zoom_to)
        self.tools.laned.connect(self.lane_by)
        self.noting.noted.connect(self._on_noted)

    # What the calendar asks

    @property
    def day(self) -> date:
        """The chosen day."""
        return self._choose or self.table.chosen_day() or self._day

    def period(self) -> str:
        """The span in words, for the top bar."""
        days = self._asked.days
        if self._asked.zoom == "month":
            return words.month_words(days[0])
        if self._asked.zoom == "week":
            week = self.tr("Week {0}").format(days[0].isocalendar().week)
            return f"{week} · {words.month_words(days[0])}"
        return self.tr("{0} to {1}").format(words.month_name(days[0].month), words.month_words(days[-1]))

    def chosen_posts(self) -> list[PostLine]:
        """The posts that are selected."""
        return self.table.chosen_posts()

    def show_day(self, day: date) -> None:
        """Show the span of a day with the ring on it."""
        self._choose = self._day = day
        if self.lanes.rowCount() and self._asked is self.lanes.timeline.span and day in self.lanes.days:
            self.table.choose(max(self.table.currentIndex().row(), 0), day)
            self._choose = None
        else:
            self._read(self._span(self._asked.zoom, self._asked.by))

    def turn(self, by: int) -> None:
        """One span on or back."""
        self.show_day(turned(self.day, self._asked.zoom, by))

    def refresh(self) -> None:
        """Read the same span again; the cell and the post that are chosen stay chosen."""
        self._read(self._span(self._asked.zoom, self._asked.by))

    def target(self) -> Target:
        """Posts can be dropped on the days."""
        self.table.carrying = self.carrying
        return self.table

    def do(self, command: str) -> bool:
        """Do a command of the menus that belongs to the timeline; whether it was one."""
        known = {
            "zoom-in": lambda: self.zoom(1),
            "zoom-out": lambda: self.zoom(-1),
            "lanes": lambda: self.lane_by("country" if self._asked.by == "campaign" else "campaign"),
            "change-dates": lambda: self._change_dates(self.table.chosen_campaign()),
            "next-post": lambda: self.table.step_post(1),
            "previous-post": lambda: self.table.step_post(-1),
            "choose-all": lambda: self._choose_between(None, self.lanes.days[0], self.lanes.days[-1]),
            "choose-none": lambda: self.table.choose_post(None),
        }
        if command in known:
            known[command]()
        return command in known

    def _choose_between(self, keys: frozenset[str] | None, first: PostLine | date, last: PostLine | date) -> None:
        """Choose every post of these lanes (None: of all) from one to the other, also those without a mark here."""
        by = self._asked.by

        def found(posts: list[PostLine]) -> None:
            self.table.choose_posts(
                post for post in posts if keys is None or (post.campaign if by == "campaign" else post.country) in keys
            )
            self.tell_most(len(posts))

        if self.room.is_open:
            self.room.read(load_between, first, last, self._asked.wanted, then=found, owner=self, key="between")

    # Zoom and lanes

    def zoom(self, by: int) -> None:
        """One step nearer or farther."""
        self.zoom_to(zoomed(self._asked.zoom, by))

    def zoom_to(self, zoom: str) -> None:
        """Show a week, a month or a quarter around the chosen day."""
        self._choose = self._day = self.day
        self._cut(zoom, self._asked.by)

    def lane_by(self, by: str) -> None:
        """A lane for each campaign or for each country."""
        self._cut(self._asked.zoom, by)

    def use_view(self, view: SavedView) -> None:
        """Its lanes and its zoom; what it does not say, or says in words of another version, stays as it is."""
        if view.zoom in ZOOMS and view.lanes in LANES:
            self._choose = self._day = self.day
            self._cut(view.zoom, view.lanes)

    def _cut(self, zoom: str, by: str) -> None:
        self.room.prefer_quietly(timeline_zoom=zoom, timeline_lanes=by)
        self.tools.show_state(zoom, by)
        self._read(self._span(zoom, by))

    def _span(self, zoom: str, by: str, top: int = 0) -> Span:
        days = span_of(self._day, zoom)
        wanted = wanted_by(self.room.settings, self.filter, days[0], top or self.table.to_read(len(days)))
        return Span(days=days, zoom=zoom, by=by, wanted=wanted)

    # Reading

    def _read(self, span: Span) -> None:
        self._asked = span
        same = span.days == self.lanes.days and span.by == self.lanes.timeline.span.by
        seen = self.table.rows_seen() if same and self.lanes.rowCount() else range(AT_ONCE)
        if self.room.is_open:
            # What is on the screen already is exchanged as a whole: no mark goes and comes back.
            most = sys.maxsize if same else AT_FIRST
            wanted = (span, seen.start, max(seen.stop, AT_ONCE), most)
            self.room.read(load_timeline, *wanted, then=self._on_read, owner=self, key="timeline")

    def _on_read(self, timeline: Timeline) -> None:
        if timeline.span is not self._asked:
            return
        before, row = self.table.chosen_day(), max(self.table.currentIndex().row(), 0)
        key = self.lanes.timeline.rows[row].lane.key if self.lanes.timeline.rows else None
        self.lanes.show(timeline)
        self.table.fit_rows()
        row = next((n for n, known in enumerate(timeline.rows) if known.lane.key == key), row)
        self.table.choose(row, self._choose or before or self._day, keep=bool(self.table.selected))
        self._choose = None
        if self.table.selected:
            self._look_after_chosen()
        self.table.viewport().update()
        self.day_chosen.emit(self.day)
        self._soon.start()
        self.noting.ask(self.lanes.days, self.filter)
        if not self._missing():
            self.shown.emit()
        self._read_more_where_there_is_room()

    def _look_after_chosen(self) -> None:
        """Chosen posts may have changed, or be gone."""
        from campaigndesk.store.calendar import list_lines

        self.room.read(list_lines, tuple(self.table.selected), then=self.table.renew, owner=self, key="chosen")

    def _missing(self) -> list[str]:
        """The lanes on the screen whose posts were not read."""
        rows = self.lanes.timeline.rows
        return [rows[n].lane.key for n in self.table.rows_seen() if not rows[n].whole]

    def _read_seen(self) -> None:
        missing = self._missing()
        if missing and self.room.is_open:
            read = partial(self._on_cells, self.lanes.timeline.span)
            self.room.read(load_cells, self.lanes.timeline.span, missing, then=read, owner=self, key="lanes")

    def _on_cells(self, span: Span, cells: Mapping[str, tuple[Cell, ...]]) -> None:
        if span is self.lanes.timeline.span:
            self.lanes.fill(cells)
            self.shown.emit()
            self._soon.start()

    def _on_resized(self) -> None:
        if self.lanes.rowCount() and self.room.is_open:
            self.table.fit_rows()
            self._read_more_where_there_is_room()
            self._soon.start()

    def _read_more_where_there_is_room(self) -> None:
        """Days that became wider since they were asked for have room for posts that were not read."""
        if self.table.to_read(len(self.lanes.days)) > self._asked.wanted.top:
            self.refresh()

    def _on_noted(self) -> None:
        self.lanes.set_notes(self.noting.known, self.noting.shut)
        self.table.viewport().update()

    # What a person did

    def _on_day(self, day: date) -> None:
        self._day = day
        self.day_chosen.emit(day)

    def _on_judged(self, reason: str) -> None:
        self.table.why_not_held = reason

    def _on_stretched(self, held: Held) -> None:
        if self.table.why_not_held:
            self.room.say(self.table.why_not_held)
        else:
            self.dates.change(held.campaign, held.starts, held.ends)

    def _change_dates(self, campaign: CampaignBar | None) -> None:
        if campaign is None:
            self.room.say(self.tr("Choose a campaign first."))
        else:
            self.dates.ask(campaign)

    def _on_menu(self, post: PostLine | None, campaign: CampaignBar | None, place: QPoint) -> None:
        if post is not None or campaign is None:
            self.menu_asked.emit(post or self.day, place)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open the campaign")).triggered.connect(lambda: self.opened.emit(campaign.id))
        menu.addAction(self.tr("Change dates…")).triggered.connect(lambda: self._change_dates(campaign))
        for said, days in ((self.tr("A day earlier"), -1), (self.tr("A day later"), 1)):
            change = partial(self.dates.change, campaign, *shifted(campaign, days))
            menu.addAction(said).triggered.connect(lambda _=False, work=change: work())
        menu.addSeparator()
        new = menu.addAction(self.tr("New post on {0}").format(words.brief_day(self.day)))
        new.triggered.connect(lambda: self.created.emit(self.day))
        menu.popup(place)
