"""The month on paper, or as a PDF: one landscape page, drawn by the same cells as on the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, QSizeF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from campaigndesk.desktop import look, words
from campaigndesk.desktop.calendar.cell import HEADER, bar_rect, lanes_shown
from campaigndesk.desktop.calendar.pictures import Picture, bars_of_week
from campaigndesk.desktop.calendar.weeks import WEEK, lanes_of
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.colours import LIGHT, campaign_colours
from campaigndesk.desktop.room import Room
from campaigndesk.domain.errors import CampaignDeskError

translate = QCoreApplication.translate

WIDTH = 1120
"""The page is laid out this many units wide, the units of the screen; the printer scales them."""
TITLE = 40
DAYS = 20
LINE = 15


def save_month(room: Room, picture: Picture, window: QWidget) -> None:
    """Ask where to, then write the month as PDF; the person prints it from any reader."""
    dialog = QFileDialog(window, room.tr("Save the month as PDF"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate("Calendar", "PDF (*.pdf)"))
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(f"{picture.month:%Y-%m}.pdf")

    def write(name: str) -> None:
        try:
            write_pdf(picture, Path(name))
        except CampaignDeskError as error:
            room.trouble(error)
        else:
            room.say(room.tr("The month was saved as {0}").format(name))

    dialog.fileSelected.connect(write)
    dialog.open()


def write_pdf(picture: Picture, path: Path) -> None:
    """Write one page A4 across; raises CampaignDeskError where the file cannot be written."""
    writer = QPdfWriter(str(path))
    writer.setTitle(words.month_words(picture.month))
    writer.setCreator("Campaign Desk")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(writer):
        raise CampaignDeskError(
            translate("Printing", "The file {0} could not be written.").format(path),
            translate("Printing", "Choose another folder."),
        )
    scale = writer.width() / WIDTH
    painter.scale(scale, scale)
    _paint(painter, picture, QSizeF(WIDTH, writer.height() / scale))
    painter.end()


def _paint(painter: QPainter, picture: Picture, page: QSizeF) -> None:
    painter.setPen(QColor(LIGHT.text))
    painter.setFont(look.font(sizes.TITLE, strong=True))
    painter.drawText(0, 24, words.month_words(picture.month))
    width = WIDTH // WEEK
    painter.setFont(look.font(sizes.SECONDARY))
    for column in range(WEEK):
        painter.drawText(column * width + 4, TITLE + 14, words.weekday(column))
    weeks = len(picture.days) // WEEK
    height = int((page.height() - TITLE - DAYS) / weeks)
    for row in range(weeks):
        line = QRect(0, TITLE + DAYS + row * height, WEEK * width, height)
        _paint_week(painter, picture, row, line, width)


def _paint_week(painter: QPainter, picture: Picture, row: int, line: QRect, width: int) -> None:
    lanes = lanes_shown(lanes_of(picture.pieces[row]), line.height())
    for column in range(WEEK):
        cell = QRect(column * width, line.top(), width, line.height())
        _paint_day(painter, picture, row * WEEK + column, cell, HEADER + lanes * (sizes.BAR + 2))
    for campaign, piece in bars_of_week(picture, row):
        if piece.lane < lanes:
            fill, ink = campaign_colours(campaign.colour or campaign.id)
            place = bar_rect(line, piece.first * width, (piece.last + 1) * width, piece.lane)
            painter.fillRect(place, QColor(fill))
            painter.setPen(QColor(ink))
            painter.setFont(look.font(sizes.SECONDARY, strong=True))
            painter.drawText(place.adjusted(6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, campaign.title)


def _paint_day(painter: QPainter, picture: Picture, number: int, cell: QRect, top: int) -> None:
    day = picture.days[number]
    inside = day.day.month == picture.month.month
    painter.setPen(QColor(LIGHT.edge))
    painter.drawRect(cell)
    painter.setPen(QColor(LIGHT.text if inside else LIGHT.secondary))
    painter.setFont(look.font(sizes.BODY, strong=True))
    painter.drawText(cell.left() + 4, cell.top() + 17, str(day.day.day))
    painter.setFont(look.font(sizes.SECONDARY))
    metrics = painter.fontMetrics()
    room = max((cell.height() - top) // LINE - 1, 0)
    for place, chip in enumerate(day.chips[:room]):
        text = f"{chip.time_text} {chip.country} {' '.join(chip.words.split())}"
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, cell.width() - 8)
        painter.drawText(cell.left() + 4, cell.top() + top + 12 + place * LINE, short)
    hidden = day.count - min(room, len(day.chips))
    if hidden > 0:
        painter.drawText(cell.left() + 4, cell.bottom() - 4, words.more(hidden))
