"""Paints post chips and campaign bars from plain data, fast enough for a month of them in one frame."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.colours import Tokens, campaign_colours, stage_colour
from campaigndesk.desktop.look.fonts import font
from campaigndesk.desktop.look.icons import channel_icon, pixmap, stage_icon
from campaigndesk.desktop.look.pieces import (
    Frame,
    blank,
    code_box,
    frame,
    line,
    line_ascent,
    line_height,
    ratio_of,
    shortened,
)
from campaigndesk.desktop.sentences import said

MARK = 12
"""Side of a mark on a chip, in logical pixels."""
GAP = 3
LEAST_WORDS = 16
"""Below this room in pixels the channel's mark, then the words, give way to time and country."""
LONGEST_TIME = 100
"""No time of day is wider, in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """What a chip shows of a post; `colour` (`#RRGGBB`) replaces the stage's colour on the edge.

    `waits_for`: names of those whose decision it waits for; `mine`: I am one of them. `campaign`: its
    title, shown as initials where posts are coloured by campaign. `there`: its time on the clocks of its audience,
    where they differ.
    """

    time_text: str
    country: str
    channel: str
    stage: str
    words: str
    waiting: bool = False
    conflict: bool = False
    held: bool = False
    selected: bool = False
    proposed: bool = False
    repeats: bool = False
    behind: bool = False
    stopped: bool = False
    void: bool = False
    campaign: str = ""
    waits_for: str = ""
    mine: bool = False
    there: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One week's piece of a campaign: rounded where it starts and ends, cut where it goes on.

    `event`: drawn as an outline, so that it is told from a campaign without its colour.
    """

    title: str
    note: str = ""
    colour: str = "blue"
    starts: bool = True
    ends: bool = True
    selected: bool = False
    event: bool = False


def paint_chip(painter: QPainter, rect: QRect, chip: Chip, look: Tokens, *, kept: bool = True) -> None:
    """Paint the chip inside rect, never outside; the painter is left as it was found.

    `kept`: as a picture that is there the next time; where more stand at once than are kept, that only costs.
    """
    if rect.width() < 2 * MARK or rect.height() < MARK:
        return
    ratio = ratio_of(painter)
    if kept:
        painter.drawPixmap(rect.topLeft(), _drawn_chip(chip, rect.width(), rect.height(), look, ratio))
        return
    painter.save()
    painter.translate(rect.topLeft())
    _draw_chip(painter, chip, rect.width(), rect.height(), look, ratio)
    painter.restore()


def paint_bar(painter: QPainter, rect: QRect, bar: Bar, look: Tokens) -> None:
    """Paint the piece of a campaign bar inside rect; the painter is left as it was found."""
    if rect.width() >= 1 and rect.height() >= 1:
        ratio = ratio_of(painter)
        painter.drawPixmap(rect.topLeft(), _drawn_bar(bar, rect.width(), rect.height(), look, ratio))


# Those of one month: of a year they would be nine megabytes.
@lru_cache(maxsize=256)
def _drawn_chip(chip: Chip, width: int, height: int, look: Tokens, ratio: float) -> QPixmap:
    made = blank(width, height, ratio)
    painter = QPainter(made)
    _draw_chip(painter, chip, width, height, look, ratio)
    painter.end()
    return made


def _draw_chip(painter: QPainter, chip: Chip, width: int, height: int, look: Tokens, ratio: float) -> None:
    """Draw the chip where the painter begins."""
    ink = stage_colour(look, chip.stage)
    painter.drawPixmap(0, 0, frame(_chip_frame(chip, width, height, chip.colour or ink, look), ratio))
    top = (height - MARK) // 2
    x = 2 * GAP
    painter.drawPixmap(x, top, pixmap(stage_icon(chip.stage), MARK, ink, ratio))
    x += MARK + GAP
    end = width - GAP
    marks = (
        ("stopped", chip.stopped), ("void", chip.void),
        ("conflict", chip.conflict), ("held", chip.held), ("behind", chip.behind), ("waiting", chip.waiting),
        ("repeat", chip.repeats),
    )  # fmt: skip
    for name, state in marks:
        if state and end - MARK >= x:
            end -= MARK
            painter.drawPixmap(end, top, pixmap(name, MARK, stage_colour(look, name), ratio))
            end -= GAP
    if chip.mine and end - MARK >= x:
        end -= MARK
        painter.drawPixmap(end, top, pixmap("approvals", MARK, look.accent, ratio))
        end -= GAP
    _draw_inside(painter, QRect(x, 0, end - x, height), chip, look, ratio)


def _draw_inside(painter: QPainter, room: QRect, chip: Chip, look: Tokens, ratio: float) -> None:
    """Time, country, channel and words, as far as there is room for them; a time is shown whole or not at all."""
    x, end = room.left(), room.left() + room.width()
    top = (room.height() - line_height(sizes.SECONDARY)) // 2
    time = line(chip.time_text, True, LONGEST_TIME)
    if time.size().width() <= end - x:
        painter.setFont(font(sizes.SECONDARY, strong=True))
        painter.setPen(QColor(look.secondary if chip.proposed else look.text))
        painter.drawStaticText(x, top, time)
        x += round(time.size().width()) + GAP
    for code in filter(None, (chip.country, initials(chip.campaign))):
        box = code_box(code, look, ratio)
        box_width = round(box.width() / ratio)
        if x + box_width <= end:
            painter.drawPixmap(x, (room.height() - round(box.height() / ratio)) // 2, box)
            x += box_width + GAP
    if x + MARK + GAP + LEAST_WORDS <= end:
        mark = pixmap(channel_icon(chip.channel), MARK, look.secondary, ratio)
        painter.drawPixmap(x, (room.height() - MARK) // 2, mark)
        x += MARK + GAP
    if x + LEAST_WORDS <= end:
        painter.setFont(font(sizes.SECONDARY))
        painter.setPen(QColor(look.text))
        painter.drawText(QPoint(x, top + line_ascent(sizes.SECONDARY)), shortened(chip.words, False, end - x))


def initials(title: str) -> str:
    """The first letters of a campaign's first words, so that its posts are told apart without their colour."""
    return "".join(word[0] for word in title.split() if word[0].isalnum())[:3].upper()


def _chip_frame(chip: Chip, width: int, height: int, edge: str, look: Tokens) -> Frame:
    return Frame(
        width=width,
        height=height,
        fill=look.accent_soft if chip.selected else look.raised,
        border=look.accent if chip.selected else look.line,
        border_width=sizes.FOCUS if chip.selected else sizes.LINE,
        edge=edge,
        dashed=chip.proposed,
    )


@lru_cache(maxsize=64)
def _drawn_bar(bar: Bar, width: int, height: int, look: Tokens, ratio: float) -> QPixmap:
    fill, ink = (look.raised, look.text) if bar.event else campaign_colours(bar.colour)
    shape = Frame(
        width=width,
        height=height,
        fill=fill,
        border=look.text if bar.selected else look.edge if bar.event else "",
        border_width=sizes.FOCUS if bar.selected else sizes.LINE,
        round_left=bar.starts,
        round_right=bar.ends,
    )
    made = QPixmap(frame(shape, ratio))
    painter = QPainter(made)
    painter.setPen(QColor(ink))
    x, end = 2 * GAP, width - 2 * GAP
    top = (height - line_height(sizes.SECONDARY)) // 2
    for text, strong in ((bar.title, True), (bar.note, False)):
        if text and end - x >= LEAST_WORDS:
            words = line(text, strong, end - x)
            if not strong and words.text() != text:
                # A note that is cut says nothing; the tool tip and the screen reader have it whole.
                break
            painter.setFont(font(sizes.SECONDARY, strong=strong))
            painter.drawStaticText(x, top, words)
            x += round(words.size().width()) + 3 * GAP
    painter.end()
    return made


def spoken(chip: Chip) -> str:
    """The chip in words, for a screen reader and a tooltip."""
    translate = QCoreApplication.translate
    marks = (
        said(chip.stage.replace("_", " ").replace("-", " ").capitalize()).lower(),
        translate("Chips", "time proposed, not confirmed") if chip.proposed else "",
        translate("Chips", "for its audience {0}").format(chip.there) if chip.there else "",
        translate("Chips", "waits for {0}").format(chip.waits_for) if chip.waits_for else "",
        translate("Chips", "that is you") if chip.mine else "",
        translate("Chips", "publishing is stopped") if chip.stopped else "",
        translate("Chips", "in conflict") if chip.conflict else "",
        translate("Chips", "on hold") if chip.held else "",
        translate("Chips", "waiting to send") if chip.waiting else "",
        translate("Chips", "one of a series") if chip.repeats else "",
        translate("Chips", "behind its source") if chip.behind else "",
        chip.campaign,
    )
    all_of_it = ", ".join(mark for mark in (chip.country, chip.channel, *marks) if mark)
    return f"{chip.time_text} {all_of_it}: {chip.words}".strip()
