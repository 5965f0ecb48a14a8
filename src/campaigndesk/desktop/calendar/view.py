"""The calendar as a place of the window: month or agenda, with what is at hand beside it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.dragging import Carrying
from campaigndesk.desktop.calendar.filters import Filters
from campaigndesk.desktop.calendar.moments import today_in
from campaigndesk.desktop.calendar.month import MonthPage
from campaigndesk.desktop.calendar.moving import Mover, why_fixed
from campaigndesk.desktop.calendar.period import PeriodBar
from campaigndesk.desktop.calendar.side import Side
from campaigndesk.desktop.calendar.weeks import month_of, next_month
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.widgets.labels import rule

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed
    from campaigndesk.desktop.calendar.agenda import AgendaPage
    from campaigndesk.desktop.calendar.pictures import Picture
    from campaigndesk.store.calendar import PostLine

KINDS = frozenset({"post", "campaign", "participation"})
"""Kinds of record whose changes the calendar shows."""


class CalendarView(View):
    """Month and agenda share the filters, the period and the side."""

    title = "Calendar"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.mode = room.settings.calendar if room.settings.calendar in ("month", "agenda") else "month"
        today = today_in(room.settings.zone)
        self.month = MonthPage(room, month_of(today))
        self.agenda: AgendaPage | None = None
        self.mover = Mover(room, self)
        self.carrying = Carrying(self.month.table, why_fixed, self._drop_words)
        self.month.table.carrying = self.carrying
        self.filters = Filters(room, self)
        self.side = Side(room, self.carrying, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.month)
        self._bar = self._make_bar()
        self._lay_out()
        self._connect()
        self.month.show_month(month_of(today), today)
        self._show_period()

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
        left.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        self._rule = rule(self, upright=True)
        row.addWidget(self._rule)
        row.addWidget(self.side)
        self.setFocusProxy(self.month)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The days have the first claim on the room."""
        super().resizeEvent(event)
        self.side.fit(event.size().width())

    def _connect(self) -> None:
        table = self.month.table
        table.day_chosen.connect(self._on_day)
        table.post_chosen.connect(self._on_post)
        table.opened.connect(self.open_record)
        table.created.connect(self.new_post)
        table.more_asked.connect(self._on_more)
        table.turned.connect(self.turn)
        table.menu_asked.connect(self._on_menu)
        self.side.opened.connect(self.open_record)
        self.side.created.connect(self.new_post)
        self.side.menu_asked.connect(lambda post, place: self._on_menu(None, post, place))
        self.carrying.dropped.connect(self.mover.move)
        self.carrying.refused.connect(self.room.say)
        self.carrying.turned.connect(self.turn)
        self.filters.changed.connect(self._on_filter)

    # What the frame asks

    def bar(self) -> QWidget:
        """Period, moves and the switch."""
        return self._bar

    def refresh(self, changed: Changed | None) -> None:
        """Read again what is shown; the rest when it is next shown."""
        if changed is not None and changed.kinds and not KINDS & set(changed.kinds):
            return
        if self.mode == "month":
            self.month.refresh()
        elif self.agenda is not None:
            self.agenda.refresh()
        self._show_side()

    def do(self, command: str) -> None:
        """The commands of the menus that belong to the calendar."""
        steps = {"move-left": -1, "move-right": 1, "move-up": -7, "move-down": 7}
        post = self.chosen_post()
        if command in steps:
            if post is None:
                self.room.say(self.tr("Choose a post first: press Space on its day."))
            else:
                self.mover.move_by(post, steps[command])
        elif command == "move-to":
            self._move_to(post)
        elif command in ("month", "agenda"):
            self.switch(command)
        elif command == "today":
            self.show_day(today_in(self.room.settings.zone))
        elif command in ("back", "forward"):
            self.turn(-1 if command == "back" else 1)
        elif command in ("next-post", "previous-post"):
            self.month.table.step_post(1 if command == "next-post" else -1)
        elif command == "go-to-date":
            self._go_to_date()
        elif command == "new-post":
            self.new_post(self.day)
        elif command == "print":
            self._print()

    @property
    def day(self) -> date:
        """The chosen day."""
        return self.month.table.chosen_day or today_in(self.room.settings.zone)

    def chosen_post(self) -> PostLine | None:
        """The post that is selected in the month, the agenda or beside them."""
        if self.mode == "agenda" and self.agenda is not None:
            return self.agenda.current_post()
        for cards in (self.side.tray, self.side.cards):
            if cards.hasFocus() and cards.post():
                return cards.post()
        return self.month.table.chosen_post()

    # Moves

    def show_day(self, day: date) -> None:
        """Show the month of a day with the ring on it, or the agenda from that day on."""
        if self.mode == "month" and self.month.months.index_of(day).isValid() and month_of(day) == self.month.month:
            self.month.table.choose_day(day)
        else:
            self.month.show_month(month_of(day), day)
        if self.mode == "agenda" and self.agenda is not None:
            self.agenda.show_from(day)
        self._show_period()

    def turn(self, by: int) -> None:
        """One page on or back."""
        month = next_month(self.month.month, by)
        self.month.show_month(month)
        if self.mode == "agenda" and self.agenda is not None:
            self.agenda.show_from(month)
        self._show_period()

    def switch(self, mode: str) -> None:
        """Show the month or the agenda."""
        if mode == "agenda" and self.agenda is None:
            from campaigndesk.desktop.calendar.agenda import AgendaPage

            self.agenda = AgendaPage(self.room, self.mover, self.filters.chosen)
            self.agenda.opened.connect(self.open_record)
            self.agenda.menu_asked.connect(lambda post, place: self._on_menu(None, post, place))
            self._pages.addWidget(self.agenda)
        self.mode = mode
        page: QWidget = self.agenda if mode == "agenda" and self.agenda is not None else self.month
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(page)
        if mode == "agenda" and self.agenda is not None:
            self.agenda.show_from(self.day if month_of(self.day) == self.month.month else self.month.month)
        else:
            self.month.refresh()
        self.side.setVisible(mode == "month")
        self._rule.setVisible(mode == "month")
        if self.room.settings.calendar != mode:
            self.room.prefer(calendar=mode)
        self._show_period()
        page.setFocus()

    def _show_period(self) -> None:
        self._bar.show_period(words.month_words(self.month.month), self.mode)

    # What a person did

    def _on_day(self, day: date) -> None:
        self._show_period()
        self._show_side(day)

    def _on_post(self, post: PostLine | None) -> None:
        self.side.choose(post)

    def _on_more(self, day: date) -> None:
        self.month.table.choose_day(day)
        self.side.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_filter(self) -> None:
        self.month.use_filter(self.filters.chosen())
        self.refresh(None)

    def _show_side(self, day: date | None = None) -> None:
        if self.mode == "month":
            picture: Picture = self.month.months.picture
            self.side.show_day(day or self.day, picture.wanted)

    def _drop_words(self, day: date) -> str:
        return words.brief_day(day)

    def new_post(self, day: date) -> None:
        """Ask what is needed for a new post of that day."""
        from campaigndesk.desktop.calendar.new_post import NewPost

        NewPost(self.room, day, self.window()).open()

    def _move_to(self, post: PostLine | None) -> None:
        from campaigndesk.desktop.calendar.move_to import MoveTo

        if post is None:
            self.room.say(self.tr("Choose a post first: press Space on its day."))
        elif why_fixed(post):
            self.room.say(why_fixed(post))
        else:
            MoveTo(self.room, post, self.window()).open()

    def _go_to_date(self) -> None:
        from campaigndesk.desktop.calendar.go_to_date import GoToDate

        dialog = GoToDate(self.day, self.window())
        dialog.chosen.connect(self.show_day)
        dialog.open()

    def _print(self) -> None:
        from campaigndesk.desktop.calendar.printing import save_month

        save_month(self.room, self.month.months.picture, self.window())

    def _on_menu(self, day: date | None, post: PostLine | None, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if post is not None:
            menu.addAction(self.tr("Open the post")).triggered.connect(lambda: self.open_record.emit(post.id))
            move = menu.addAction(self.tr("Move to…"))
            move.triggered.connect(lambda: self._move_to(post))
            move.setEnabled(not why_fixed(post))
            if why_fixed(post):
                move.setText(self.tr("Move to… ({0})").format(why_fixed(post)))
            menu.addSeparator()
        if day is not None:
            new = menu.addAction(self.tr("New post on {0}").format(words.brief_day(day)))
            new.triggered.connect(lambda: self.new_post(day))
        menu.popup(place)
