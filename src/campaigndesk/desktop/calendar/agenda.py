"""The agenda page: what comes, day by day; for the keyboard, and for doing something with many posts at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedWidget, QVBoxLayout

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.agenda_model import AgendaModel
from campaigndesk.desktop.calendar.agenda_reading import EventRow, PostRow, Row, load_page, posts_in
from campaigndesk.desktop.calendar.agenda_rows import AgendaDelegate
from campaigndesk.desktop.calendar.moments import today_in
from campaigndesk.desktop.calendar.moving import Mover
from campaigndesk.desktop.calendar.noting import Noting
from campaigndesk.desktop.calendar.pages import MOST_CHOSEN, Page
from campaigndesk.desktop.calendar.pictures import Wanted, wanted_by
from campaigndesk.desktop.calendar.weeks import next_month
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine

PAGE = 200
FARTHEST = 400
"""Days from the first on of which the national days are asked for."""


class AgendaPage(Page):
    """Goes on without an end; the page below is read while a person nears it."""

    def __init__(self, room: Room, mover: Mover) -> None:
        super().__init__(room, mover)
        self._start = today_in(room.settings.zone)
        self._keep: tuple[str, int] = ("", 0)
        self._first = -1
        self.rows = AgendaModel()
        self.rows.wanted.connect(self._on_wanted)
        self.noting = Noting(room, self)
        self.noting.noted.connect(self._on_noted)
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(AgendaDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setProperty("plain", True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Agenda"))
        self.list.activated.connect(self._on_activated)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self.post_chosen.emit(self.current_post()))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.empty = EmptyState("", "")
        self.empty.acted.connect(self.unfiltered)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        self.begin_in(self.empty, self.list)

    @property
    def day(self) -> date:
        """The day of the post with the ring; the day it begins with where the ring was not moved."""
        number = self.list.currentIndex().row()
        row = self.rows.rows[number] if number > self._first >= 0 else None
        return row.day if row else self._start

    def show_day(self, day: date) -> None:
        """Show the posts from the beginning of this day on."""
        self._start, self._keep = day, ("", 0)
        self._read(PAGE)
        self.day_chosen.emit(day)

    def turn(self, by: int) -> None:
        """From the first day of the next month on, or of the one before."""
        self.show_day(next_month(self._start, by))

    def period(self) -> str:
        """`December 2026`."""
        return words.month_words(self._start)

    def chosen_posts(self) -> list[PostLine]:
        """The selected posts; the one with the ring where none is."""
        current = self.current_post()
        return self.selected() or ([current] if current else [])

    def chosen_events(self) -> list[str]:
        """The selected events."""
        found = (self.rows.rows[index.row()] for index in self.list.selectionModel().selectedIndexes())
        return [row.event.id for row in found if isinstance(row, EventRow)]

    def refresh(self) -> None:
        """Read again as much as is shown; the place, the post and the selection stay."""
        current = self.current_post()
        self._keep = (current.id if current else "", self.list.verticalScrollBar().value())
        self._read(max(PAGE, self.rows.posts()))

    def current_post(self) -> PostLine | None:
        """The post with the ring."""
        index = self.list.currentIndex()
        row = self.rows.rows[index.row()] if index.isValid() else None
        return row.post if isinstance(row, PostRow) else None

    def selected(self) -> list[PostLine]:
        """The posts that are selected, by time."""
        numbers = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [row.post for row in (self.rows.rows[n] for n in numbers) if isinstance(row, PostRow)]

    def _wanted(self) -> Wanted:
        return wanted_by(self.room.settings, self.filter, self._start)

    def _read(self, limit: int, *, whole: bool = False) -> None:
        """Read so many posts; `whole`: and choose them all, with the place where the person is."""

        def found(rows: list[Row]) -> None:
            self._on_read(rows, limit)
            if whole:
                self._choose_posts()
                self.tell_most(posts_in(rows))

        if whole:
            current = self.current_post()
            self._keep = (current.id if current else "", self.list.verticalScrollBar().value())
        if self.room.is_open:
            arguments = (load_page, self._wanted(), self._start, limit, None)
            self.room.read(*arguments, then=found, owner=self, key="agenda")

    def _choose_posts(self) -> None:
        """Choose every post that was read, and no event."""
        selection, flags = QItemSelection(), QItemSelectionModel.SelectionFlag
        posts = [n for n, row in enumerate(self.rows.rows) if not isinstance(row, EventRow)]
        for _, run in groupby(enumerate(posts), key=lambda pair: pair[1] - pair[0]):
            numbers = [number for _, number in run]
            selection.select(self.rows.index(numbers[0]), self.rows.index(numbers[-1]))
        self.list.selectionModel().select(selection, flags.ClearAndSelect)

    def _on_read(self, rows: list[Row], limit: int) -> None:
        chosen = {post.id for post in self.selected()}
        kept, place = self._keep
        self.rows.notes, self.rows.shut = self.noting.known, self.noting.shut
        self.rows.start(rows, today_in(self.room.settings.zone), more=posts_in(rows) == limit)
        self._say_why_empty()
        self.turn_to(self._pages, self.list if rows else self.empty)
        model = self.list.selectionModel()
        for number, row in enumerate(self.rows.rows):
            if isinstance(row, PostRow) and row.post.id in chosen:
                model.select(self.rows.index(number), QItemSelectionModel.SelectionFlag.Select)
        self._first = next((n for n, row in enumerate(self.rows.rows) if isinstance(row, PostRow)), -1)
        row_number = self.rows.row_of(kept) if kept else self._first
        if row_number >= 0:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            model.setCurrentIndex(self.rows.index(row_number), flag)
        self.list.verticalScrollBar().setValue(place)
        self.post_chosen.emit(self.current_post())
        self._ask_notes()

    def _say_why_empty(self) -> None:
        if self.is_filtered():
            self.empty.say(
                self.tr("No post from here on passes the filters"),
                self.tr("Filters are set above. Without them the agenda lists every post with a time, day by day."),
                self.tr("Clear all filters"),
            )
        else:
            self.empty.say(
                self.tr("Nothing is planned from here on"),
                self.tr("The agenda lists every post with a time, day by day. Posts without a time wait in the tray."),
            )

    def _on_wanted(self) -> None:
        arguments = (load_page, self._wanted(), self._start, PAGE, self.rows.last)
        self.room.read(*arguments, then=self._on_page, owner=self, key="more")

    def _on_page(self, rows: list[Row]) -> None:
        self.rows.add_page(rows, today_in(self.room.settings.zone), more=posts_in(rows) == PAGE)
        self._ask_notes()

    def _ask_notes(self) -> None:
        """The national days of the days that are shown."""
        if self.rows.rows:
            count = min((self.rows.rows[-1].day - self._start).days + 1, FARTHEST)
            self.noting.ask([self._start + timedelta(days=n) for n in range(count)], self.filter)

    def _on_noted(self) -> None:
        if dict(self.rows.notes) != self.noting.known:
            self.refresh()

    def events_on(self, day: date) -> list[tuple[str, str]]:
        """Those that stand below the day."""
        rows = (row for row in self.rows.rows if isinstance(row, EventRow) and row.day == day)
        return [(row.event.id, row.event.title) for row in rows]

    def _on_activated(self) -> None:
        row = self.rows.rows[self.list.currentIndex().row()]
        if isinstance(row, PostRow):
            self.opened.emit(row.post.id)
        elif isinstance(row, EventRow):
            self.event_opened.emit(row.event.id)

    def do(self, command: str) -> bool:
        """Choose all posts from the first day on, also those that were not read yet, or none."""
        if command == "choose-all":
            self._read(MOST_CHOSEN, whole=True)
        elif command == "choose-none":
            self.list.clearSelection()
        else:
            return False
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the post; also with the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        below = self.list.indexAt(self.list.viewport().mapFromGlobal(event.globalPos()))
        index = self.list.currentIndex() if by_key else below
        if index.isValid():
            row = self.rows.rows[index.row()]
            here = self.list.viewport().mapToGlobal(self.list.visualRect(index).center())
            subject = replace(row.post) if isinstance(row, PostRow) else row.day
            self.menu_asked.emit(subject, here if by_key else event.globalPos())
