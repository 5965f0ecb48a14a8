"""Blackouts on the days of a calendar: what is said of a day, and the hatch that lies on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from campaigndesk.desktop.look import Tokens, tokens
from campaigndesk.domain.occasions import Effect
from campaigndesk.domain.records import Record

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.store.calendar import Filter

HATCH = 8
"""Height in pixels of the hatched strip at the top or bottom of a day."""
Said = dict[date, tuple[str, ...]]


def load_blackouts(conn: Connection, first: date, last: date, chosen: Filter | None = None) -> Said:
    """What the blackouts of these days say, by day, under the countries of the filter: for the store's lane."""
    from campaigndesk.store.blackouts import list_blackouts

    countries = chosen.countries if chosen else ()
    return said_by_day(list_blackouts(conn, first.isoformat(), last.isoformat(), countries), first, last)


def said_by_day(found: Sequence[Record], first: date, last: date) -> Said:
    """Day -> its blackouts in words, of the days from first to last."""
    by_day: dict[date, list[str]] = {}
    for blackout in found:
        day = max(date.fromisoformat(str(blackout.get("starts_on"))), first)
        while day <= min(date.fromisoformat(str(blackout.get("ends_on"))), last):
            by_day.setdefault(day, []).append(said(blackout))
            day += timedelta(days=1)
    return {day: tuple(words) for day, words in by_day.items()}


def occasion_words() -> dict[str, str]:
    """Occasion -> what it is called in the window's language."""
    translate = QCoreApplication.translate
    return {
        "election_silence": translate("Blackouts", "Election silence"),
        "mourning": translate("Blackouts", "Mourning"),
        "holiday": translate("Blackouts", "Holiday"),
        "own_rule": translate("Blackouts", "Own rule"),
    }


def effect_words() -> dict[str, str]:
    """Effect -> what it is called in the window's language."""
    translate = QCoreApplication.translate
    return {
        Effect.BLOCK.value: translate("Blackouts", "Nothing is published"),
        Effect.WARN.value: translate("Blackouts", "Publish with care"),
    }


def said(blackout: Record) -> str:
    """`Mourning, nothing is published · SI (x): for the victims of the storm`."""
    translate = QCoreApplication.translate
    whole = (
        translate("Blackouts", "{0}, nothing is published · {1}: {2}")
        if blackout.get("effect") == Effect.BLOCK
        else translate("Blackouts", "{0}, publish with care · {1}: {2}")
    )
    where = str(blackout.get("country") or translate("Blackouts", "all countries"))
    if channels := blackout.get("channels"):
        where = f"{where} ({', '.join(channels)})"
    return whole.format(occasion_words().get(str(blackout.get("occasion")), ""), where, blackout.get("reason"))


def paint_hatch(painter: QPainter, rect: QRect, look: Tokens | None = None) -> None:
    """The sign of a blackout on the ground of a day; `look`: in these colours and not in those of the window."""
    painter.fillRect(rect, QBrush(QColor((look or tokens()).edge), Qt.BrushStyle.BDiagPattern))
