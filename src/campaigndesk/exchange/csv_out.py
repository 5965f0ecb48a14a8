"""Writes posts as CSV (RFC 4180), in UTF-8 with the mark by which spreadsheet programs know it."""

from __future__ import annotations

import csv
import io

from campaigndesk.exchange.flat_rows import POST_COLUMNS, post_rows
from campaigndesk.exchange.quoting import quoted
from campaigndesk.exchange.selections import Selection


def posts_csv(chosen: Selection) -> bytes:
    """The posts of a selection; no cell of it can be run as a formula."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(POST_COLUMNS)
    writer.writerows([quoted(cell) for cell in row] for row in post_rows(chosen))
    return target.getvalue().encode("utf-8-sig")
