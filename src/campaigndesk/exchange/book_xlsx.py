"""Writes a campaign book as a workbook: a sheet for each chapter, each cell a text that nothing runs."""

from __future__ import annotations

import io
from typing import Final

from campaigndesk.domain.drills import MARK
from campaigndesk.exchange.campaign_book import Book
from campaigndesk.exchange.xlsx_out import write_sheet

LONGEST_NAME: Final = 31
"""Characters of the name of a sheet."""


def book_xlsx(made: Book) -> bytes:
    """The workbook; raises InvalidInput for a text that no cell holds: nothing is cut."""
    # Imported here: no other start of the program needs it.
    import xlsxwriter

    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": made.title})
    formats = book.add_format({"bold": True}), book.add_format({"quote_prefix": True})
    for chapter in made.chapters:
        name = f"{MARK} {chapter.title}" if made.drill else chapter.title
        heads = tuple(column.label for column in chapter.columns)
        write_sheet(book, name[:LONGEST_NAME], heads, chapter.rows, *formats)
    book.close()
    return target.getvalue()
