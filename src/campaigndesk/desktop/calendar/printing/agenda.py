"""The agenda on paper: upright pages, a heading for each day that is said again where a day goes on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from campaigndesk.desktop import look, words
from campaigndesk.desktop.calendar.agenda_reading import EventRow, PostRow, Row
from campaigndesk.desktop.calendar.blackouts import HATCH, paint_hatch
from campaigndesk.desktop.calendar.facets import CHANNELS
from campaigndesk.desktop.calendar.printing.paper import Body, Document
from campaigndesk.desktop.calendar.state_words import state_words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.colours import LIGHT

translate = QCoreApplication.translate

WIDTH = 800
LINE = 19
DAY = 26
TIME, COUNTRY, CHANNEL, STATE = 48, 34, 84, 190
_MIDDLE = Qt.AlignmentFlag.AlignVCenter

Notes = Mapping[date, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Heading:
    """A day above its rows; `again` on a page on which it only goes on; `shut`: with a blackout."""

    day: date
    notes: tuple[str, ...]
    again: bool = False
    shut: bool = False


Line = Heading | Row


def agenda_document(
    rows: Sequence[Row],
    days: tuple[date, date],
    notes: Notes,
    said: tuple[str, ...],
    shut: frozenset[date] = frozenset(),
) -> Document:
    """The rows between two days, with national days, and what `said` names above them.

    `shut`: the days with a blackout, which are there also without rows.
    """
    title = words.span_words(*days)
    name = f"{days[0]:%Y-%m-%d}_{days[1]:%Y-%m-%d}.pdf"
    return Document(title, said, name, WIDTH, False, lambda page: pages_of(rows, notes, page, shut))


def pages_of(rows: Sequence[Row], notes: Notes, page: QSizeF, shut: frozenset[date] = frozenset()) -> list[Body]:
    """The rows cut into pages; no heading stands alone at the foot of one."""
    pages: list[list[Line]] = [[]]
    room, known = page.height(), None
    bare = [Heading(day, notes.get(day, ()), shut=True) for day in shut - {row.day for row in rows}]
    for row in sorted([*rows, *bare], key=lambda line: line.day):
        if isinstance(row, Heading):
            if room < DAY:
                pages.append([])
                room = page.height()
            pages[-1].append(row)
            room, known = room - DAY, row.day
            continue
        needed = LINE if row.day == known else DAY + LINE
        if needed > room and pages[-1]:
            pages.append([])
            room = page.height()
            needed = DAY + LINE
        if needed > LINE:
            again = row.day == known
            pages[-1].append(Heading(row.day, notes.get(row.day, ()), again=again, shut=row.day in shut))
        pages[-1].append(row)
        room, known = room - needed, row.day
    return [partial(_paint_page, lines) for lines in pages]


def _paint_page(lines: Sequence[Line], painter: QPainter, rect: QRect) -> None:
    top = rect.top()
    if not lines:
        painter.setFont(look.font(sizes.BODY))
        painter.setPen(QColor(LIGHT.text))
        nothing = translate("Printing", "Nothing is planned in these days.")
        painter.drawText(QRect(rect.left(), top, rect.width(), DAY), _MIDDLE, nothing)
    for line in lines:
        height = DAY if isinstance(line, Heading) else LINE
        place = QRect(rect.left(), top, rect.width(), height)
        if isinstance(line, Heading):
            _paint_heading(painter, place, line)
        elif isinstance(line, EventRow):
            _paint_event(painter, place, line)
        else:
            _paint_post(painter, place, line)
        top += height


def _paint_heading(painter: QPainter, rect: QRect, line: Heading) -> None:
    day = words.full_day(line.day)
    said = translate("Printing", "{0}, continued").format(day) if line.again else day
    painter.setPen(QPen(QColor(LIGHT.edge), sizes.LINE))
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
    if line.shut:
        paint_hatch(painter, QRect(rect.left(), rect.top() + 8, HATCH, rect.height() - 9), LIGHT)
        rect = rect.adjusted(HATCH + 4, 0, 0, 0)
    _write(painter, rect.adjusted(0, 6, 0, 0), said, strong=True)
    left = painter.fontMetrics().horizontalAdvance(said) + 12
    _write(painter, rect.adjusted(left, 6, 0, 0), " · ".join(line.notes), quiet=True)


def _paint_event(painter: QPainter, rect: QRect, row: EventRow) -> None:
    first, last = date.fromisoformat(row.event.starts_on), date.fromisoformat(row.event.ends_on)
    span = "" if first == last else words.span_words(first, last)
    said = " · ".join(filter(None, (row.event.title, row.event.lead_country, span)))
    box = rect.adjusted(TIME, 2, -1, -2)
    painter.setPen(QPen(QColor(LIGHT.edge), sizes.LINE))
    painter.drawRect(box)
    _write(painter, box.adjusted(5, 0, -4, 0), said, strong=True)


def _paint_post(painter: QPainter, rect: QRect, row: PostRow) -> None:
    chip, left = row.chip, rect.left()
    channel = CHANNELS.get(chip.channel, chip.channel)
    for width, said in ((TIME, chip.time_text), (COUNTRY, chip.country), (CHANNEL, channel)):
        place = QRect(left, rect.top(), width - 4, rect.height())
        _write(painter, place, said, strong=width != CHANNEL)
        left += width
    right = rect.right() - STATE
    _write(painter, QRect(left, rect.top(), right - left - 8, rect.height()), " ".join(chip.words.split()))
    _write(painter, QRect(right, rect.top(), STATE, rect.height()), state_words(chip), quiet=True)


def _write(painter: QPainter, rect: QRect, text: str, *, strong: bool = False, quiet: bool = False) -> None:
    """One line, cut where its room ends."""
    painter.setFont(look.font(sizes.SECONDARY + (not quiet), strong=strong))
    painter.setPen(QColor(LIGHT.secondary if quiet else LIGHT.text))
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _MIDDLE, short)
