"""The months before and after the one shown, read and drawn ahead while a person looks, so that they come at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QPainter, QPixmap

from campaigndesk.desktop import look
from campaigndesk.desktop.calendar.bars import bar_of
from campaigndesk.desktop.calendar.cell import SIDE, lanes_shown, room_for_chips
from campaigndesk.desktop.calendar.pictures import Picture, Wanted, bars_of_week, load_picture
from campaigndesk.desktop.calendar.weeks import WEEK, lanes_of, next_month
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.chips import paint_bar, paint_chip
from campaigndesk.desktop.room import Room

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.month_table import MonthTable

PAUSE = 120
"""Milliseconds after which a person is taken to look at a month rather than to leaf on."""
SLICE = 4
"""Chips drawn at a time: one or two milliseconds, less than a person can feel."""


class Nearby(QObject):
    """Keeps at most the two neighbours of the month shown; `forget` when anything was written."""

    def __init__(self, room: Room, table: MonthTable) -> None:
        super().__init__(table)
        self._room, self._table = room, table
        self._kept: dict[date, Picture] = {}
        self._wanted: Wanted | None = None
        self._work: Iterator[None] = iter(())
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._read)
        self._drawing = QTimer(self, interval=0)
        self._drawing.timeout.connect(self._draw)

    def find(self, wanted: Wanted) -> Picture | None:
        """The month, where it was read ahead just as it is wanted."""
        kept = self._kept.get(wanted.month)
        return kept if kept is not None and replace(kept.wanted, now=wanted.now) == wanted else None

    def look_around(self, wanted: Wanted) -> None:
        """This month is shown: read its neighbours after a pause."""
        self._wanted = wanted
        self._drawing.stop()
        self._work = iter(())
        self._pause.start()

    def forget(self) -> None:
        """What was read ahead may not be true any more."""
        self._kept.clear()
        self._drawing.stop()

    def _read(self) -> None:
        if self._wanted is None or not self._room.is_open:
            return
        months = {next_month(self._wanted.month, by) for by in (1, -1)}
        self._kept = {month: picture for month, picture in self._kept.items() if month in months}
        for month in sorted(months - set(self._kept), reverse=True):
            wanted = replace(self._wanted, month=month)
            self._room.read(load_picture, wanted, then=self._on_read, owner=self, key=f"near-{month}")

    def _on_read(self, picture: Picture) -> None:
        wanted = self._wanted
        if wanted is not None and picture.month in {next_month(wanted.month, by) for by in (1, -1)}:
            self._kept[picture.month] = picture
            self._work = chain(self._work, self._chips(picture))
            self._drawing.start()

    def _draw(self) -> None:
        for _ in range(SLICE):
            if next(self._work, self) is self:
                self._drawing.stop()
                return

    def _chips(self, picture: Picture) -> Iterator[None]:
        """Draw each chip and bar that will be seen once, so that it is kept drawn."""
        table, colours = self._table, look.tokens()
        height = max(table.viewport().height() * WEEK // max(len(picture.days), 1), 1)
        for number, day in enumerate(picture.days):
            lanes = lanes_of(picture.pieces[number // WEEK])
            room = room_for_chips(height, lanes_shown(lanes, height))
            width = table.columnWidth(number % WEEK) - 2 * SIDE - 1
            for chip in day.chips[:room]:
                with ahead(table.devicePixelRatioF()) as painter:
                    paint_chip(painter, QRect(0, 0, width, sizes.CHIP), chip, colours)
                yield None
        for week in range(len(picture.pieces)):
            for campaign, piece in bars_of_week(picture, week):
                left, right = table.span_of(piece)
                with ahead(table.devicePixelRatioF()) as painter:
                    paint_bar(painter, QRect(0, 0, right - left, sizes.BAR), bar_of(campaign, piece), colours)
                yield None


@contextmanager
def ahead(ratio: float) -> Iterator[QPainter]:
    """A painter for a screen of this ratio whose picture nobody sees: what it paints is kept drawn by `look`."""
    sheet = QPixmap(1, 1)
    sheet.setDevicePixelRatio(ratio)
    painter = QPainter(sheet)
    yield painter
    painter.end()
