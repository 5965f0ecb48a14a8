"""Sheets of paper: a heading that names what is left out, numbered pages, and how they get to a printer or a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMarginsF, QObject, QRect, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from campaigndesk.desktop import look
from campaigndesk.desktop.drills.mark import paint_mark
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.colours import LIGHT

translate = QCoreApplication.translate

HEAD = 46
FOOT = 22
MARGIN = 10.0
RULED = 5
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Body = Callable[[QPainter, QRect], None]
"""Paints one page into a rectangle."""


@dataclass(frozen=True, slots=True)
class Document:
    """What is printed: `width` units across a page; `pages` cuts it for bodies of this many units."""

    title: str
    notes: tuple[str, ...]
    name: str
    width: int
    landscape: bool
    pages: Callable[[QSizeF], Sequence[Body]]
    drill: bool = False


def shape(device: QPagedPaintDevice, document: Document) -> None:
    """Give the device the document's page: A4, upright or across."""
    way = QPageLayout.Orientation.Landscape if document.landscape else QPageLayout.Orientation.Portrait
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(way)
    device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)


def pdf(path: str, document: Document) -> QPdfWriter:
    """A file to print into."""
    writer = QPdfWriter(path)
    writer.setTitle(document.title)
    writer.setCreator("Campaign Desk")
    shape(writer, document)
    return writer


class Printing(QObject):
    """Puts a document on a device page by page, so that the window goes on.

    `done` carries how many pages there are; 0 where the device could not be used. `moved`: which page of how many.
    """

    done = Signal(int)
    moved = Signal(int, int)

    def __init__(self, device: QPagedPaintDevice, document: Document, owner: QObject) -> None:
        super().__init__(owner)
        self._device, self._document = device, document
        self._painter = QPainter()
        self._bodies: Sequence[Body] = ()
        self._number = 0
        self._page = QSizeF()
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self.go_on)

    def start(self) -> None:
        """Begin; `done` follows."""
        if not self._painter.begin(self._device):
            self.done.emit(0)
            return
        scale = self._device.width() / self._document.width
        self._painter.scale(scale, scale)
        self._page = QSizeF(self._document.width, self._device.height() / scale)
        self._bodies = self._document.pages(QSizeF(self._page.width(), self._page.height() - HEAD - FOOT))
        self._next.start()

    def stop(self) -> None:
        """Leave off: `done` does not follow, and what was put there is no whole document."""
        if self._next.isActive():
            self._next.stop()
            self._painter.end()

    def go_on(self) -> None:
        """Put the next page there, or end; a timer asks for it where there is an event loop."""
        if self._number == len(self._bodies):
            self._next.stop()
            self._painter.end()
            self.done.emit(self._number)
            return
        if self._number:
            self._device.newPage()
        self._number += 1
        self.moved.emit(self._number, len(self._bodies))
        width, height = round(self._page.width()), round(self._page.height())
        paint_head(self._painter, QRect(0, 0, width, HEAD), self._document)
        paint_foot(self._painter, QRect(0, height - FOOT, width, FOOT), self._number, len(self._bodies))
        self._painter.save()
        self._bodies[self._number - 1](self._painter, QRect(0, HEAD, width, height - HEAD - FOOT))
        self._painter.restore()
        if self._document.drill:
            paint_mark(self._painter, QRect(0, 0, width, height))


def paint_head(painter: QPainter, rect: QRect, document: Document) -> None:
    """The title, and below it what the sheet shows of all there is."""
    painter.setPen(QColor(LIGHT.text))
    painter.setFont(look.font(sizes.TITLE, strong=True))
    painter.drawText(QRect(rect.left(), rect.top(), rect.width(), 24), _MIDDLE, document.title)
    painter.setFont(look.font(sizes.SECONDARY))
    painter.setPen(QColor(LIGHT.secondary))
    said = " · ".join(filter(None, document.notes))
    short = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(QRect(rect.left(), rect.top() + 24, rect.width(), 16), _MIDDLE, short)


def paint_foot(painter: QPainter, rect: QRect, number: int, count: int) -> None:
    """The number of the page."""
    painter.setFont(look.font(sizes.SECONDARY))
    painter.setPen(QColor(LIGHT.secondary))
    painter.drawText(rect, _MIDDLE, "Campaign Desk")
    painter.drawText(rect, _RIGHT, translate("Printing", "Page {0} of {1}").format(number, count))


def paint_ruled(painter: QPainter, rect: QRect) -> None:
    """The sign of a blackout in slanting lines: a patterned brush is drawn in the printer's dots, too fine to see."""
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(QPen(QColor(LIGHT.secondary), sizes.LINE))
    for left in range(rect.left() - rect.height(), rect.right(), RULED):
        painter.drawLine(left, rect.bottom() + 1, left + rect.height(), rect.top())
    painter.restore()
