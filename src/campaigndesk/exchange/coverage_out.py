"""Writes the coverage matrix as CSV (RFC 4180), as it is seen: countries down, channels across, gaps at the ends."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from campaigndesk.domain.coverage import Cell, Matrix
from campaigndesk.exchange.quoting import quoted


def coverage_csv(matrix: Matrix, words: Callable[[Cell], str]) -> bytes:
    """The matrix with each state in `words` and, where there are several, the number of its posts."""
    by_language = any(language for _, language in matrix.rows)
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(["country", *(["language"] if by_language else []), *matrix.channels, "gaps"])
    for row, (country, language) in enumerate(matrix.rows):
        squares = [matrix.square(row, column) for column in range(len(matrix.channels))]
        told = [f"{words(s.cell)} ({s.count})" if s.count > 1 else words(s.cell) for s in squares]
        cells = [country, *([language] if by_language else []), *told, str(matrix.row_gaps(row))]
        writer.writerow([quoted(cell) for cell in cells])
    gaps = [str(matrix.column_gaps(column)) for column in range(len(matrix.channels))]
    writer.writerow(["gaps", *([""] if by_language else []), *gaps, str(matrix.gaps)])
    return target.getvalue().encode("utf-8-sig")
