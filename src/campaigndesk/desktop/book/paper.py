"""The campaign book on paper: chapters with their rows, each line broken beforehand, so that pages only are painted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout

from campaigndesk.desktop import look
from campaigndesk.desktop.calendar.printing.paper import Body, Document
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.colours import LIGHT
from campaigndesk.exchange.campaign_book import FACT, NAME, TEXT, Book, Chapter

WIDTH: Final = 800
_HEIGHTS: Final = {"chapter": 40, NAME: 24, TEXT: 18, FACT: 16}
_FACES: Final = {
    "chapter": (sizes.TITLE, True), NAME: (sizes.BODY, True), TEXT: (sizes.BODY, False), FACT: (sizes.SECONDARY, False),
}  # fmt: skip
_SLACK: Final = 8
"""A printer's letters may be a little wider than the screen's."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is painted: `chapter`, or what its cell is in the book."""

    text: str
    style: str

    @property
    def height(self) -> int:
        """How much of the page it takes."""
        return _HEIGHTS[self.style]


def book_document(book: Book, name: str, note: str) -> Document:
    """The book on upright pages; the lines are broken here, which takes a while: not in the window's thread."""
    lines = [line for chapter in book.chapters for line in _lines(chapter)]
    return Document(book.title, (note,), f"{name}.pdf", WIDTH, False, lambda page: pages_of(lines, page), book.drill)


def _lines(chapter: Chapter) -> Iterator[Line]:
    yield Line(chapter.title, "chapter")
    for row in chapter.rows:
        cells = list(zip(chapter.columns, row, strict=True))
        yield from broken(" · ".join(cell for column, cell in cells if column.kind == NAME and cell), NAME)
        facts = [f"{column.label}: {cell}" for column, cell in cells if column.kind == FACT and cell]
        yield from broken(" · ".join(facts), FACT)
        for column, cell in cells:
            if column.kind == TEXT and cell:
                yield from broken(cell, TEXT)


def broken(text: str, style: str) -> Iterator[Line]:
    """The lines into which a text of any script breaks across the page."""
    size, strong = _FACES[style]
    for paragraph in text.split("\n") if text else ():
        layout = QTextLayout(paragraph, look.font(size, strong=strong))
        layout.beginLayout()
        ends: list[tuple[int, int]] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(WIDTH - _SLACK)
            ends.append((line.textStart(), line.textLength()))
        layout.endLayout()
        for start, length in ends or [(0, 0)]:
            yield Line(_units(paragraph, start, length), style)


def _units(text: str, start: int, length: int) -> str:
    """A stretch of the text counted as Qt counts, in units of UTF-16."""
    whole = text.encode("utf-16-le")
    return whole[2 * start : 2 * (start + length)].decode("utf-16-le", "replace").rstrip()


def pages_of(lines: Iterable[Line], page: QSizeF) -> list[Body]:
    """The lines cut into pages; no heading stands alone at the foot of one."""
    pages: list[list[Line]] = [[]]
    room = page.height()
    for line in lines:
        needed = line.height + (_HEIGHTS[TEXT] + _HEIGHTS[NAME] if line.style in ("chapter", NAME) else 0)
        if needed > room and pages[-1]:
            pages.append([])
            room = page.height()
        pages[-1].append(line)
        room -= line.height
    return [partial(_paint, page_lines) for page_lines in pages]


def _paint(lines: Sequence[Line], painter: QPainter, rect: QRect) -> None:
    top = rect.top()
    for line in lines:
        size, strong = _FACES[line.style]
        place = QRect(rect.left(), top, rect.width(), line.height)
        painter.setFont(look.font(size, strong=strong))
        painter.setPen(QColor(LIGHT.secondary if line.style == FACT else LIGHT.text))
        if line.style == "chapter":
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom, line.text)
            painter.setPen(QPen(QColor(LIGHT.edge), sizes.LINE))
            painter.drawLine(place.bottomLeft(), place.bottomRight())
        else:
            at = Qt.AlignmentFlag.AlignBottom if line.style == NAME else Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, at, line.text)
        top += line.height
