"""What the coverage matrix says, and the mark of each state: never by colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.calendar.facets import CHANNELS
from campaigndesk.desktop.sentences import said
from campaigndesk.domain.countries import COUNTRIES, LANGUAGES
from campaigndesk.domain.coverage import Cell, Matrix, Square
from campaigndesk.domain.intents import Intent


def _n(text: str) -> str:
    """Marks words for the translators (context `Coverage`); they are translated where they are shown."""
    return text


CELLS: Final[Mapping[Cell, tuple[str, str, str]]] = {
    Cell.MISSED: (_n("Missed"), "missed", "stop"),
    Cell.TO_WRITE: (_n("To write"), "edit", "warning"),
    Cell.CHANGES_REQUESTED: (_n("Changes requested"), "changes-requested", "warning"),
    Cell.WRITING: (_n("Being written"), "draft", "secondary"),
    Cell.TRANSLATING: (_n("In translation"), "translating", "accent"),
    Cell.IN_REVIEW: (_n("In review"), "in-review", "warning"),
    Cell.APPROVED: (_n("Approved"), "approved", "good"),
    Cell.SCHEDULED: (_n("Scheduled"), "scheduled", "accent"),
    Cell.PUBLISHED: (_n("Published"), "published", "secondary"),
    Cell.UNDECIDED: (_n("Not decided"), "help", "secondary"),
    Cell.ON_REQUEST: (_n("On request"), "requests", "secondary"),
    Cell.NOT_PLANNED: (_n("Not planned"), "none", "secondary"),
    Cell.NOT_JOINED: (_n("Not joined"), "proposed", "secondary"),
    Cell.DECLINED: (_n("Declined"), "close", "secondary"),
}
"""State -> its words, its icon and the token of the icon's colour."""

INTENT_WORDS: Final[Mapping[Intent, str]] = {
    Intent.PLANNED: _n("Planned"),
    Intent.NOT_PLANNED: _n("Not planned"),
    Intent.UNDECIDED: _n("Not decided"),
    Intent.ON_REQUEST: _n("On request"),
}


def cell_words(cell: Cell) -> str:
    """A state in the window's language."""
    return QCoreApplication.translate("Coverage", CELLS[cell][0])


def intent_words(intent: Intent) -> str:
    """What a country means to do, in the window's language."""
    return QCoreApplication.translate("Coverage", INTENT_WORDS[intent])


def country_name(code: str) -> str:
    """The country as a person calls it."""
    return said(COUNTRIES[code].name) if code in COUNTRIES else code


def language_name(code: str) -> str:
    """The language as a person calls it."""
    return said(LANGUAGES[code]) if code in LANGUAGES else code


def channel_name(code: str) -> str:
    """The channel in its own spelling."""
    return CHANNELS.get(code, code)


def row_words(country: str, language: str) -> str:
    """The head of a row: code and country, or country and language."""
    return f"{country}  {language_name(language) if language else country_name(country)}"


def gaps_words(count: int) -> str:
    """`3 gaps`."""
    if not count:
        return QCoreApplication.translate("Coverage", "No gaps")
    translate = QCoreApplication.translate
    return translate("Coverage", "1 gap") if count == 1 else translate("Coverage", "%n gaps", "", count)


def said_square(square: Square) -> str:
    """A cell in full, for a screen reader and a tooltip."""
    key = square.key
    place = ", ".join(filter(None, (country_name(key.country), channel_name(key.channel), language_name(key.language))))
    parts = [f"{place}: {cell_words(square.cell)}"]
    if square.count > 1:
        stages = sorted(square.posts, key=list(Cell).index)
        parts.append(", ".join(f"{square.posts[cell]} × {cell_words(cell)}" for cell in stages))
    if square.gap:
        parts.append(QCoreApplication.translate("Coverage", "a gap"))
    if square.wish.asked:
        parts.append(QCoreApplication.translate("Coverage", "the lead asks for it"))
    return "; ".join(parts)


def summary_words(matrix: Matrix) -> str:
    """What the whole matrix says in one line."""
    ready = sum(square.cell in (Cell.APPROVED, Cell.SCHEDULED, Cell.PUBLISHED) for square in matrix.squares.values())
    begun = sum(bool(square.count) for square in matrix.squares.values()) - ready
    translate = QCoreApplication.translate
    return " · ".join(
        (
            gaps_words(matrix.gaps),
            translate("Coverage", "%n under way", "", max(0, begun)),
            translate("Coverage", "%n ready or published", "", ready),
        )
    )
