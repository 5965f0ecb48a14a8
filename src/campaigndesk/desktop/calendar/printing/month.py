"""The month on paper: one page across, with the weeks, blackouts, national days, events and campaigns of the screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from campaigndesk.desktop import look, words
from campaigndesk.desktop.calendar.cell import HEADER, bar_rect, lanes_shown
from campaigndesk.desktop.calendar.pictures import Picture, bars_of_week
from campaigndesk.desktop.calendar.printing.paper import Document, paint_ruled
from campaigndesk.desktop.calendar.weeks import WEEK, lanes_of
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.colours import LIGHT, campaign_colours

if TYPE_CHECKING:
    from campaigndesk.store.calendar import CampaignBar

WIDTH = 1120
"""The page is laid out this many units wide, the units of the screen; the printer scales them."""
DAYS = 20
WEEKS = 24
LINE = 15
SHUT = 25
"""The foot of a day with a blackout: slanting lines, and its name."""


def month_document(picture: Picture, said: tuple[str, ...]) -> Document:
    """The month on one page across, with what `said` names above it."""
    name = f"{picture.month:%Y-%m}.pdf"
    return Document(words.month_words(picture.month), said, name, WIDTH, True, lambda _: [partial(_paint, picture)])


def _paint(picture: Picture, painter: QPainter, page: QRect) -> None:
    width = (page.width() - WEEKS) // WEEK
    painter.setPen(QColor(LIGHT.text))
    painter.setFont(look.font(sizes.SECONDARY))
    for column in range(WEEK):
        painter.drawText(page.left() + WEEKS + column * width + 4, page.top() + 14, words.weekday(column))
    weeks = len(picture.days) // WEEK
    height = (page.height() - DAYS) // weeks
    for row in range(weeks):
        line = QRect(page.left() + WEEKS, page.top() + DAYS + row * height, WEEK * width, height)
        painter.setFont(look.font(sizes.SECONDARY))
        painter.setPen(QColor(LIGHT.secondary))
        number = str(picture.days[row * WEEK].day.isocalendar().week)
        painter.drawText(QRect(page.left(), line.top() + 4, WEEKS - 4, 16), Qt.AlignmentFlag.AlignRight, number)
        _paint_week(painter, picture, row, line, width)


def _paint_week(painter: QPainter, picture: Picture, row: int, line: QRect, width: int) -> None:
    lanes = lanes_shown(lanes_of(picture.pieces[row]), line.height())
    for column in range(WEEK):
        cell = QRect(line.left() + column * width, line.top(), width, line.height())
        _paint_day(painter, picture, row * WEEK + column, cell, HEADER + lanes * (sizes.BAR + 2))
    for campaign, piece in bars_of_week(picture, row):
        if piece.lane < lanes:
            left = line.left() + piece.first * width
            place = bar_rect(line, left, line.left() + (piece.last + 1) * width, piece.lane)
            _paint_bar(painter, place.adjusted(1, 0, -1, 0), campaign)


def _paint_bar(painter: QPainter, place: QRect, campaign: CampaignBar) -> None:
    fill, ink = campaign_colours(campaign.colour or campaign.id)
    if campaign.kind == "event":
        painter.fillRect(place, QColor(LIGHT.surface))
        painter.setPen(QColor(LIGHT.edge))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        ink = LIGHT.text
    else:
        painter.fillRect(place, QColor(fill))
    painter.setPen(QColor(ink))
    painter.setFont(look.font(sizes.SECONDARY, strong=True))
    short = painter.fontMetrics().elidedText(campaign.title, Qt.TextElideMode.ElideRight, place.width() - 12)
    painter.drawText(place.adjusted(6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, short)


def _paint_day(painter: QPainter, picture: Picture, number: int, cell: QRect, top: int) -> None:
    day = picture.days[number]
    inside = day.day.month == picture.month.month
    if day.shut:
        _paint_shut(painter, cell.adjusted(0, cell.height() - SHUT, 0, 0), day.notes[0])
    painter.setPen(QColor(LIGHT.edge))
    painter.drawRect(cell)
    painter.setPen(QColor(LIGHT.text if inside else LIGHT.secondary))
    painter.setFont(look.font(sizes.BODY, strong=True))
    painter.drawText(cell.left() + 4, cell.top() + 17, str(day.day.day))
    painter.setFont(look.font(sizes.SECONDARY))
    metrics = painter.fontMetrics()
    note = metrics.elidedText(" · ".join(day.notes[day.shut :]), Qt.TextElideMode.ElideRight, cell.width() - 34)
    painter.drawText(cell.left() + 28, cell.top() + 16, note)
    foot = SHUT if day.shut else 0
    room = max((cell.height() - foot - top) // LINE - 1, 0)
    for place, chip in enumerate(day.chips[:room]):
        text = f"{chip.time_text} {chip.country} {' '.join(chip.words.split())}"
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, cell.width() - 8)
        painter.drawText(cell.left() + 4, cell.top() + top + 12 + place * LINE, short)
    hidden = day.count - min(room, len(day.chips))
    if hidden > 0:
        painter.drawText(cell.left() + 4, cell.bottom() - foot - 4, words.more(hidden))


def _paint_shut(painter: QPainter, foot: QRect, said: str) -> None:
    """Slanting lines over the whole width of the day, and below them what the blackout is, as far as it has room."""
    paint_ruled(painter, foot.adjusted(0, 0, 0, -LINE))
    painter.setFont(look.font(sizes.SECONDARY))
    painter.setPen(QColor(LIGHT.text))
    words = foot.adjusted(4, foot.height() - LINE, -4, -1)
    short = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, short)
