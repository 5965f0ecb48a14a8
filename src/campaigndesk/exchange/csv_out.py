"""Writes posts or messages as CSV (RFC 4180), in UTF-8 with the mark by which spreadsheet programs know it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from campaigndesk.exchange.flat_rows import MESSAGE_COLUMNS, POST_COLUMNS, message_rows, post_rows
from campaigndesk.exchange.quoting import quoted
from campaigndesk.exchange.selections import Selection


def posts_csv(chosen: Selection) -> bytes:
    """The posts of a selection; no cell of it can be run as a formula."""
    return _table(POST_COLUMNS, post_rows(chosen))


def messages_csv(chosen: Selection) -> bytes:
    """The messages of a selection, likewise."""
    return _table(MESSAGE_COLUMNS, message_rows(chosen))


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([quoted(cell) for cell in row] for row in rows)
    return target.getvalue().encode("utf-8-sig")
