"""The agenda page: what comes, day by day; for the keyboard, and for doing something with many posts at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedWidget, QVBoxLayout

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.agenda_model import AgendaModel, DayRow, PostRow
from campaigndesk.desktop.calendar.agenda_rows import AgendaDelegate
from campaigndesk.desktop.calendar.moments import today_in
from campaigndesk.desktop.calendar.moving import Mover
from campaigndesk.desktop.calendar.pages import Page
from campaigndesk.desktop.calendar.pictures import Wanted, chip_of, wanted_by
from campaigndesk.desktop.calendar.weeks import borders_of, next_month
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.domain.times import day_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.store.calendar import PostLine

PAGE = 200
FIRST = 1
"""The row of the first post: above it stands its day."""
END = "9999-12-31T00:00:00Z"


def load_page(conn: Connection, wanted: Wanted, start: str, limit: int, after: PostLine | None) -> list[PostRow]:
    """Read a page of the agenda: for the store's lane."""
    from campaigndesk.store.calendar import Filter, list_agenda

    found = list_agenda(conn, start, END, wanted.filter or Filter(), limit, after)
    return [PostRow(post, chip_of(post, wanted), day_of(post.at, wanted.zone)) for post in found]


class AgendaPage(Page):
    """Goes on without an end; the page below is read while a person nears it."""

    def __init__(self, room: Room, mover: Mover) -> None:
        super().__init__(room, mover)
        self._start = today_in(room.settings.zone)
        self._keep: tuple[str, int] = ("", 0)
        self.rows = AgendaModel()
        self.rows.wanted.connect(self._on_wanted)
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
        self.empty = EmptyState(
            self.tr("Nothing is planned from here on"),
            self.tr("The agenda lists every post with a time, day by day. Posts without a time wait in the tray."),
        )
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.list)

    @property
    def day(self) -> date:
        """The day of the post with the ring; the day it begins with where the ring was not moved."""
        number = self.list.currentIndex().row()
        row = self.rows.rows[number] if number > FIRST else None
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
        found = (self.rows.rows[index.row()] for index in sorted(self.list.selectionModel().selectedIndexes()))
        return [row.post for row in found if isinstance(row, PostRow)]

    def _wanted(self) -> Wanted:
        return wanted_by(self.room.settings, self.filter, self._start)

    def _read(self, limit: int) -> None:
        if self.room.is_open:
            start = borders_of((self._start,), self.room.settings.zone)[0]
            arguments = (load_page, self._wanted(), start, limit, None)
            self.room.read(*arguments, then=lambda rows: self._on_read(rows, limit), owner=self, key="agenda")

    def _on_read(self, rows: list[PostRow], limit: int) -> None:
        chosen = {post.id for post in self.selected()}
        kept, place = self._keep
        self.rows.start(rows, today_in(self.room.settings.zone), more=len(rows) == limit)
        self._pages.setCurrentWidget(self.list if rows else self.empty)
        model = self.list.selectionModel()
        for number, row in enumerate(self.rows.rows):
            if isinstance(row, PostRow) and row.post.id in chosen:
                model.select(self.rows.index(number), QItemSelectionModel.SelectionFlag.Select)
        row_number = (
            self.rows.row_of(kept)
            if kept
            else next((n for n, row in enumerate(self.rows.rows) if isinstance(row, PostRow)), -1)
        )
        if row_number >= 0:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            model.setCurrentIndex(self.rows.index(row_number), flag)
        self.list.verticalScrollBar().setValue(place)
        self.post_chosen.emit(self.current_post())

    def _on_wanted(self) -> None:
        wanted, start = self._wanted(), borders_of((self._start,), self.room.settings.zone)[0]
        self.room.read(load_page, wanted, start, PAGE, self.rows.last, then=self._on_page, owner=self, key="more")

    def _on_page(self, rows: list[PostRow]) -> None:
        self.rows.add_page(rows, today_in(self.room.settings.zone), more=len(rows) == PAGE)

    def _on_activated(self) -> None:
        post = self.current_post()
        if post is not None:
            self.opened.emit(post.id)

    def do(self, command: str) -> bool:
        """Choose all posts that were read, or none."""
        if command == "choose-all":
            self.list.selectAll()
        elif command == "choose-none":
            self.list.clearSelection()
        else:
            return False
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the post; also with the menu key."""
        index = self.list.indexAt(self.list.viewport().mapFromGlobal(event.globalPos()))
        row = self.rows.rows[index.row()] if index.isValid() else None
        post = row.post if isinstance(row, PostRow) else None if isinstance(row, DayRow) else self.current_post()
        if post is not None:
            self.menu_asked.emit(replace(post), event.globalPos())
