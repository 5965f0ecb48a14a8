"""The agenda on paper: upright pages, a heading for each day that is said again where a day goes on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from campaigndesk.desktop import look, words
from campaigndesk.desktop.calendar.agenda_reading import EventRow, PostRow, Row
from campaigndesk.desktop.calendar.blackouts import HATCH
from campaigndesk.desktop.calendar.facets import CHANNELS
from campaigndesk.desktop.calendar.printing.paper import Body, Document, paint_ruled
from campaigndesk.desktop.calendar.state_words import state_words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.colours import LIGHT

translate = QCoreApplication.translate

WIDTH = 800
LINE = 19
DAY = 26
TIME, COUNTRY, CHANNEL = 48, 34, 84
STATES = (90, 280)
"""The column of the states is as wide as the longest of them, between these."""
LINES = 3
"""Words of a post take so many lines at most; what is longer is cut."""
SLACK = 6
"""What is left free at the right of wrapped words: a printer's letters are a little wider or narrower."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap

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
    room, known, state = page.height(), None, state_width(rows)
    bare = [Heading(day, notes.get(day, ()), shut=True) for day in shut - {row.day for row in rows}]
    for row in sorted([*rows, *bare], key=lambda line: line.day):
        if isinstance(row, Heading):
            if room < DAY:
                pages.append([])
                room = page.height()
            pages[-1].append(row)
            room, known = room - DAY, row.day
            continue
        height = height_of(row, state)
        needed = height if row.day == known else DAY + height
        if needed > room and pages[-1]:
            pages.append([])
            room = page.height()
            needed = DAY + height
        if needed > height:
            again = row.day == known
            pages[-1].append(Heading(row.day, notes.get(row.day, ()), again=again, shut=row.day in shut))
        pages[-1].append(row)
        room, known = room - needed, row.day
    return [partial(_paint_page, lines, state) for lines in pages]


def state_width(rows: Sequence[Row]) -> int:
    """How wide the column of the states is for these rows, in the window's language."""
    metrics = QFontMetrics(look.font(sizes.SECONDARY))
    widest = max(
        (metrics.horizontalAdvance(state_words(row.chip)) for row in rows if isinstance(row, PostRow)), default=0
    )
    return min(max(widest + SLACK, STATES[0]), STATES[1])


def height_of(row: Row, state: int) -> int:
    """How high a row is: as many lines as its words or its state need."""
    if isinstance(row, EventRow):
        return LINE
    title = _lines(_words(row), look.font(sizes.BODY), WIDTH - TIME - COUNTRY - CHANNEL - state - 8)
    return LINE * max(min(title, LINES), _lines(state_words(row.chip), look.font(sizes.SECONDARY), state))


def _lines(text: str, font: QFont, width: int) -> int:
    metrics = QFontMetrics(font)
    return round(
        metrics.boundingRect(QRect(0, 0, width - SLACK, 10_000), _WRAPPED, text).height() / metrics.lineSpacing()
    )


def _words(row: PostRow) -> str:
    return " ".join(row.chip.words.split())


def _paint_page(lines: Sequence[Line], state: int, painter: QPainter, rect: QRect) -> None:
    top = rect.top()
    if not lines:
        painter.setFont(look.font(sizes.BODY))
        painter.setPen(QColor(LIGHT.text))
        nothing = translate("Printing", "Nothing is planned in these days.")
        painter.drawText(QRect(rect.left(), top, rect.width(), DAY), _MIDDLE, nothing)
    for line in lines:
        height = DAY if isinstance(line, Heading) else height_of(line, state)
        place = QRect(rect.left(), top, rect.width(), height)
        if isinstance(line, Heading):
            _paint_heading(painter, place, line)
        elif isinstance(line, EventRow):
            _paint_event(painter, place, line)
        else:
            _paint_post(painter, place, line, state)
        top += height


def _paint_heading(painter: QPainter, rect: QRect, line: Heading) -> None:
    day = words.full_day(line.day)
    said = translate("Printing", "{0}, continued").format(day) if line.again else day
    painter.setPen(QPen(QColor(LIGHT.edge), sizes.LINE))
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
    if line.shut:
        paint_ruled(painter, QRect(rect.left(), rect.top() + 8, HATCH, rect.height() - 9))
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


def _paint_post(painter: QPainter, rect: QRect, row: PostRow, state: int) -> None:
    chip, left = row.chip, rect.left()
    channel = CHANNELS.get(chip.channel, chip.channel)
    for width, said in ((TIME, chip.time_text), (COUNTRY, chip.country), (CHANNEL, channel)):
        place = QRect(left, rect.top(), width - 4, LINE)
        _write(painter, place, said, strong=width != CHANNEL)
        left += width
    right = rect.right() + 1 - state
    _write_lines(painter, QRect(left, rect.top(), right - left - 8, rect.height()), _words(row))
    _write_lines(painter, QRect(right, rect.top(), state, rect.height()), state_words(chip), quiet=True)


def _write(painter: QPainter, rect: QRect, text: str, *, strong: bool = False, quiet: bool = False) -> None:
    """One line, cut where its room ends."""
    painter.setFont(look.font(sizes.SECONDARY + (not quiet), strong=strong))
    painter.setPen(QColor(LIGHT.secondary if quiet else LIGHT.text))
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _MIDDLE, short)


def _write_lines(painter: QPainter, rect: QRect, text: str, *, quiet: bool = False) -> None:
    """On as many lines as have room; what fits on one stands where other words of the row do."""
    font = look.font(sizes.SECONDARY + (not quiet))
    rows = rect.height() // LINE
    if _lines(text, font, rect.width()) == 1:
        _write(painter, QRect(rect.left(), rect.top(), rect.width(), LINE), text, quiet=quiet)
        return
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.secondary if quiet else LIGHT.text))
    while _lines(text, font, rect.width()) > rows:
        text = text.rstrip("…").rpartition(" ")[0] + "…" if " " in text else text[:-2] + "…"
    painter.drawText(rect.adjusted(0, 2, 0, 0), _WRAPPED, text)
