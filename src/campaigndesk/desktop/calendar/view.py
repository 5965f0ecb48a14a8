"""The calendar as a place of the window: it switches between its pages and carries day, filter and posts to them."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.acts import STEPS, PostActs
from campaigndesk.desktop.calendar.bulk_bar import BulkBar
from campaigndesk.desktop.calendar.chosen import Chosen
from campaigndesk.desktop.calendar.dragging import Carrying, Load
from campaigndesk.desktop.calendar.eventing import Eventing
from campaigndesk.desktop.calendar.filters import Filters
from campaigndesk.desktop.calendar.hours import apart
from campaigndesk.desktop.calendar.moments import today_in
from campaigndesk.desktop.calendar.moving import Mover, why_fixed
from campaigndesk.desktop.calendar.opening import OPENED, open_new_post
from campaigndesk.desktop.calendar.page_stack import PageStack
from campaigndesk.desktop.calendar.pages import PAGES, Page
from campaigndesk.desktop.calendar.period import PeriodBar
from campaigndesk.desktop.calendar.pictures import wanted_by
from campaigndesk.desktop.calendar.side import Side
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.widgets.labels import rule
from campaigndesk.domain.times import day_of

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed
    from campaigndesk.desktop.calendar.agenda import AgendaPage
    from campaigndesk.desktop.calendar.month import MonthPage
    from campaigndesk.desktop.calendar.saved_views import SavedView
    from campaigndesk.store.calendar import PostLine

KINDS = frozenset({"post", "campaign", "participation", "coverage", "account", "event", "blackout"})
"""Kinds of record whose changes the calendar shows."""
OF_A_PAGE = {
    "zoom-in": "timeline", "zoom-out": "timeline", "lanes": "timeline", "change-dates": "timeline",
    "card-forward": "board", "card-back": "board",
}  # fmt: skip
"""Commands of one page, which lead there from the others."""


class CalendarView(View):
    """The pages share the filters, the period, the day and the side."""

    title = "Calendar"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.mover = Mover(room, self)
        self.eventing = Eventing(room, self)
        self.eventing.found.connect(self.show_day)
        self.carrying = Carrying(why_fixed, self._drop_words)
        self.acts = PostActs(room, self.mover, self)
        self.bulk = BulkBar(self)
        self.filters = Filters(room, self)
        self.side = Side(room, self.carrying, self)
        self.chosen = Chosen(lambda: self.page, self.side, self.bulk)
        self._stack = PageStack(room, self.mover, self.carrying, self.filters, self)
        self._stack.made.connect(self._on_made)
        self._bar = self._make_bar()
        self._lay_out()
        self._connect()
        self._enter(self.mode)

    # The pages

    @property
    def mode(self) -> str:
        """The name of the page that is shown."""
        return self._stack.mode

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._stack.page

    @property
    def month(self) -> MonthPage:
        """The month, shown or not."""
        return cast("MonthPage", self._stack.page_of("month"))

    @property
    def agenda(self) -> AgendaPage | None:
        """The agenda, once it was visited."""
        return cast("AgendaPage | None", self._stack.built.get("agenda"))

    def _on_made(self, page: Page) -> None:
        page.opened.connect(self.open_record)
        page.created.connect(self.new_post)
        page.menu_asked.connect(self._on_menu)
        page.day_chosen.connect(lambda day: self._on_day(page, day))
        page.day_asked.connect(lambda _: self.side.cards.setFocus(Qt.FocusReason.OtherFocusReason))
        page.post_chosen.connect(self.side.choose)
        page.unfiltered.connect(self.filters.clear_all)
        page.shifted.connect(self.acts.many.shift)
        page.event_opened.connect(self.eventing.open)
        page.event_moved.connect(self.eventing.move)
        page.post_chosen.connect(lambda _: self._on_chosen(page))

    def switch(self, name: str) -> None:
        """Show another page, on the same day."""
        self._enter(name)
        if self.room.settings.calendar != name:
            self.room.prefer_quietly(calendar=name)
        self.page.take_keyboard()

    def _enter(self, name: str) -> None:
        page = self._stack.enter(name)
        self.begin_in(page)
        self._show_beside()
        self._on_chosen(page)
        self._show_period()
        self._show_side()

    def _show_beside(self) -> None:
        """The side stands beside the pages that take it, where the person wants it."""
        beside = self.room.settings.tray and self._stack.entry().side
        self.side.setVisible(beside)
        self._rule.setVisible(beside)

    # The frame around them

    def _make_bar(self) -> PeriodBar:
        names = (("today", self.tr("Today"), "Ctrl+T"), ("back", self.tr("Back"), "PgUp"),
                 ("forward", self.tr("Forward"), "PgDown"))  # fmt: skip
        made = {}
        for name, text, keys in names:
            action = made[name] = QAction(text, self)
            action.setToolTip(f"{text} ({keys})")
            action.triggered.connect(lambda _=False, command=name: self.do(command))
        bar = PeriodBar(made["today"], made["back"], made["forward"])
        bar.switched.connect(self.switch)
        return bar

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.filters)
        left.addWidget(rule(self))
        left.addWidget(self._stack, 1)
        left.addWidget(self.bulk)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        self._rule = rule(self, upright=True)
        row.addWidget(self._rule)
        row.addWidget(self.side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The days have the first claim on the room."""
        super().resizeEvent(event)
        self.side.fit(event.size().width())

    def _connect(self) -> None:
        self.side.opened.connect(self.open_record)
        self.side.created.connect(self.new_post)
        self.side.menu_asked.connect(self._on_menu)
        self.eventing.move_asked.connect(lambda event: self.acts.move_to((), [event]))
        self.carrying.dropped.connect(self._on_dropped)
        self.carrying.untimed.connect(self.acts.many.take_times_away)
        self.carrying.refused.connect(self.room.say)
        self.carrying.turned.connect(lambda by: self.turn(by))
        self.acts.opened.connect(self.open_record)
        self.bulk.asked.connect(self.do)
        self.bulk.let_go.connect(lambda: self.do("choose-none"))
        self.mover.sight.chosen = lambda: self.filters.chosen() if self.filters.any() else None
        self.mover.sight.wanted.connect(self._show_hidden)
        self.filters.changed.connect(self._on_filter)
        self.filters.view_asked.connect(self.use_view)
        # A field for words keeps this key for itself, and a filter is taken away by it.
        for part in (self._stack, self.side):
            delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), part)
            delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            delete.activated.connect(lambda: self.do("delete-posts"))

    # What the frame asks

    def bar(self) -> QWidget:
        """Period, moves and the switch."""
        return self._bar

    def own_commands(self) -> list[QAction]:
        """The saved views."""
        return self.filters.views.own_commands()

    def refresh(self, changed: Changed | None) -> None:
        """Read again what is shown; the rest when it is next shown."""
        if changed is not None and changed.kinds and not KINDS & set(changed.kinds):
            return
        self._stack.refresh()
        self.filters.refresh()
        self._show_side()

    def show_record(self, record_id: str) -> None:
        """Show an event or a blackout on its day, and open it."""
        self.eventing.open(record_id)

    def do(self, command: str) -> None:
        """The commands of the menus that belong to the calendar."""
        if any(entry.name == command for entry in PAGES):
            self.switch(command)
        elif command in STEPS and not self.chosen_posts() and not self.chosen.events():
            self.acts.do(command, ())
        elif (
            self.chosen.do(command)
            or self.page.do(command)
            or self.filters.do(command)
            or self.acts.do(command, self.chosen_posts(), self.chosen.events())
        ):
            return
        elif command in ("today", "back", "forward") and not self.page.is_dated():
            self.room.say(self.tr("This page shows all days."))
        elif command == "today":
            self.show_day(today_in(self.room.settings.zone))
        elif command in ("back", "forward"):
            self.turn(-1 if command == "back" else 1)
        elif command in OPENED:
            OPENED[command](self, self.day)
        elif command == "new-event":
            self.eventing.add(self.day)
        elif command == "tray":
            self.room.prefer_quietly(tray=not self.room.settings.tray)
            self._show_beside()
            self._show_side()
        elif command in OF_A_PAGE:
            self.switch(OF_A_PAGE[command])
            self.page.do(command)

    @property
    def day(self) -> date:
        """The chosen day."""
        return self.page.day

    def chosen_post(self) -> PostLine | None:
        """The first of the chosen posts."""
        return next(iter(self.chosen_posts()), None)

    def chosen_posts(self) -> list[PostLine]:
        """The posts that are selected beside the page, where the keyboard is there, or on the page."""
        return self.chosen.posts()

    # Moves

    def show_day(self, day: date) -> None:
        """Show the period of a day, with the day chosen."""
        self.page.show_day(day)
        self._show_period()
        self._show_side()

    def turn(self, by: int) -> None:
        """One period on or back."""
        self.page.turn(by)
        self._show_period()

    def _show_period(self) -> None:
        self._bar.show_period(self.page.period(), self.mode, dated=self.page.is_dated())

    # What a person did

    def _on_dropped(self, load: Load, day: date) -> None:
        if load.since is not None and len(load) == 1:
            self.eventing.shift(load.events[0], *apart(load.since, day))
        else:
            self.acts.drop(load, day)

    def _on_day(self, page: Page, day: date) -> None:
        if page is self._stack.built.get(self.mode):
            self._show_period()
            self._show_side(day)

    def _on_chosen(self, page: Page) -> None:
        if page is self._stack.built.get(self.mode):
            self.chosen.tell()

    def _on_filter(self) -> None:
        self._stack.use_filter()
        self._show_side()

    def _show_hidden(self, posts: list[PostLine]) -> None:
        """Show posts that the filters hide, and everything else."""
        self.filters.clear_all()
        timed = [day_of(post.at, self.room.settings.zone) for post in posts if post.at]
        if timed:
            self.show_day(min(timed))

    def use_view(self, view: SavedView) -> None:
        """Show a saved view: its page, its filters, its colours, its timeline."""
        self.room.go("calendar")
        if self.room.settings.colour_by != view.colour_by:
            self.room.prefer(colour_by=view.colour_by)
        if view.page != self.mode and any(entry.name == view.page for entry in PAGES):
            self.switch(view.page)
        self.page.use_view(view)
        self.filters.use(view)

    def _show_side(self, day: date | None = None) -> None:
        if not self.side.isHidden():
            shown = day or self.page.day
            chosen = self.filters.chosen() if self.room.is_open else None
            self.side.show_day(shown, wanted_by(self.room.settings, chosen, shown))

    def _drop_words(self, day: date) -> str:
        return words.moment_words(day) if isinstance(day, datetime) else words.brief_day(day)

    def new_post(self, day: date) -> None:
        """Ask what is needed for a new post of that day."""
        open_new_post(self, day)

    def _on_menu(self, subject: PostLine | date, place: QPoint) -> None:
        """What can be done with a post, or on a day."""
        day, post = (subject, None) if isinstance(subject, date) else (None, subject)
        if post is not None and post.at:
            day = day_of(post.at, self.room.settings.zone)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if post is not None:
            self.acts.fill(menu, post, self.chosen_posts())
        if day is not None:
            new = menu.addAction(self.tr("New post on {0}").format(self._drop_words(day)))
            new.triggered.connect(lambda: self.new_post(day))
            there = self.page.events_on(day.date() if isinstance(day, datetime) else day)
            self.eventing.offer(menu, there, day if post is None else None)
        menu.popup(place)
