"""Writes a plan as a workbook: campaigns, accounts, messages and posts, each cell a text that nothing runs."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Any, Final

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.exchange import flat_rows
from campaigndesk.exchange.quoting import is_risky, quoted_again
from campaigndesk.exchange.selections import Selection

LONGEST_CELL: Final = 32_767
"""Characters (UTF-16 units) that a cell of a workbook holds (Excel specifications and limits)."""
_WIDTHS: Final = {"text": 60, "title": 24, "objective": 40, "key": 10}


def plan_xlsx(chosen: Selection) -> bytes:
    """The workbook. Raises InvalidInput for a text that no cell holds: nothing is cut."""
    # Imported here: no other start of the program needs it.
    import xlsxwriter

    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    formats = book.add_format({"bold": True}), book.add_format({"quote_prefix": True})
    write_sheet(book, "posts", flat_rows.POST_COLUMNS, flat_rows.post_rows(chosen), *formats)
    write_sheet(book, "campaign", flat_rows.CAMPAIGN_COLUMNS, flat_rows.campaign_rows(chosen), *formats)
    write_sheet(book, "accounts", flat_rows.ACCOUNT_COLUMNS, flat_rows.account_rows(chosen), *formats)
    write_sheet(book, "messages", flat_rows.MESSAGE_COLUMNS, flat_rows.message_rows(chosen), *formats)
    book.close()
    return target.getvalue()


def write_sheet(
    book: Any, name: str, header: tuple[str, ...], rows: Iterable[tuple[str, ...]], bold: Any, kept: Any
) -> None:
    """Put a table on a sheet of its own; raises InvalidInput for a text that no cell holds."""
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(header):
        sheet.write_string(0, place, column, bold)
        sheet.set_column(place, place, _WIDTHS.get(column, 14))
    for line, row in enumerate(rows, 1):
        for place, cell in enumerate(row):
            if len(cell.encode("utf-16-le")) // 2 >= LONGEST_CELL:
                raise InvalidInput(
                    f"The {header[place]} of a post has {len(cell):,} characters; a cell of a workbook holds fewer.",
                    "Export as CSV or JSON.",
                )
            if cell:
                sheet.write_string(line, place, quoted_again(cell), kept if is_risky(cell) else None)
