"""Brings the sample plan to the coming Human Rights Day: a sample whose days are all past would show missed posts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from campaigndesk.exchange.tables import Cell, Row, Table

SAMPLE_YEAR: Final = 2026
_KEY: Final = f"HRD{SAMPLE_YEAR}"


def coming_day(today: date) -> date:
    """The next 10 December whose campaign, from the first of the month, lies ahead."""
    return date(today.year + (today >= date(today.year, 12, 1)), 12, 10)


def moved(tables: Iterable[Table], year: int) -> tuple[Table, ...]:
    """The tables with every date of the sample's year in that year, and its campaign's key likewise."""
    return tuple(replace(table, rows=tuple(_row(row, year) for row in table.rows)) for table in tables)


def _row(row: Row, year: int) -> Row:
    return replace(row, cells=tuple(_cell(cell, year) for cell in row.cells))


def _cell(cell: Cell, year: int) -> Cell:
    if isinstance(cell, (date, datetime)) and cell.year == SAMPLE_YEAR:
        return cell.replace(year=year)
    return f"HRD{year}" if cell == _KEY else cell
