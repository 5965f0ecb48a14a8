"""Writes the coverage matrix as CSV (RFC 4180), as it is seen: countries down, channels across, gaps at the ends."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass

from campaigndesk.domain.coverage import Cell, Matrix
from campaigndesk.exchange.quoting import quoted


@dataclass(frozen=True, slots=True)
class Headings:
    """What stands above the columns and beside the last row, in the language of who reads the file."""

    country: str
    language: str
    gaps: str


def coverage_csv(
    matrix: Matrix, words: Callable[[Cell], str], headings: Headings, channel: Callable[[str], str]
) -> bytes:
    """The matrix with each state in `words`, each channel by its name, and the number of posts where there are several.

    No import reads it back.
    """
    by_language = any(language for _, language in matrix.rows)
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    places = [headings.country, *([headings.language] if by_language else [])]
    writer.writerow([quoted(cell) for cell in (*places, *map(channel, matrix.channels), headings.gaps)])
    for row, (country, language) in enumerate(matrix.rows):
        squares = [matrix.square(row, column) for column in range(len(matrix.channels))]
        told = [f"{words(s.cell)} ({s.count})" if s.count > 1 else words(s.cell) for s in squares]
        cells = [country, *([language] if by_language else []), *told, str(matrix.row_gaps(row))]
        writer.writerow([quoted(cell) for cell in cells])
    gaps = [str(matrix.column_gaps(column)) for column in range(len(matrix.channels))]
    writer.writerow([quoted(headings.gaps), *([""] if by_language else []), *gaps, str(matrix.gaps)])
    return target.getvalue().encode("utf-8-sig")
