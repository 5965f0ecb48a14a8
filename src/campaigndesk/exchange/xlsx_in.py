"""Reads a workbook, bounded before it is unpacked: a small hostile file must not fill the memory."""

from __future__ import annotations

import io
import zipfile
from typing import Any, Final

from campaigndesk.domain.errors import CampaignDeskError, InvalidInput
from campaigndesk.exchange.pacing import Each, unheeded
from campaigndesk.exchange.tables import MOST_COLUMNS, MOST_ROWS, Cell, Row, Table, table_of

MOST_UNPACKED: Final = 64 * 1024 * 1024
MOST_MEMBERS: Final = 500
MOST_RATIO: Final = 250
"""Unpacked to packed size of one part; a sheet of real text stays below 20, one of repeated short cells below 60."""
MOST_SHEETS: Final = 20

_DAMAGED: Final = "Open it in a spreadsheet program and save it again as an Excel workbook (.xlsx)."


def read_xlsx(data: bytes, each: Each = unheeded) -> tuple[Table, ...]:
    """The sheets of a workbook, formulas as the values that were last computed.

    Raises InvalidInput for what is not a workbook, is damaged, or is too large when unpacked.
    """
    check_package(data)
    # Imported here: it costs 0.15 s, and every other start of the program does without it.
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        if len(book.sheetnames) > MOST_SHEETS:
            raise InvalidInput(f"The workbook has more than {MOST_SHEETS} sheets.", "Remove the sheets of other work.")
        return tuple(_table(sheet, each) for sheet in book.worksheets)
    except CampaignDeskError:
        raise
    except Exception as error:  # A damaged workbook makes openpyxl raise whatever its XML leads it to.
        raise InvalidInput(f"The workbook is damaged ({type(error).__name__}).", _DAMAGED) from error


def check_package(data: bytes) -> None:
    """Raise InvalidInput unless the bytes are a zip of a workbook within the bounds, without entity declarations."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            names = {part.filename for part in parts}
            if "mimetype" in names and "content.xml" in names:
                raise InvalidInput("This is an OpenDocument file.", "Save it as an Excel workbook (.xlsx) or as CSV.")
            if "xl/workbook.xml" not in names:
                raise InvalidInput("This is not an Excel workbook.", "Give a .xlsx or a .csv file.")
            _check_sizes(parts)
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    _check_part(package, part)
    except InvalidInput:
        raise
    except Exception as error:  # A spoilt directory of a zip leads to seeks, lengths and names of every kind.
        raise InvalidInput("The workbook is damaged or protected by a password.", _DAMAGED) from error


def _check_sizes(parts: list[zipfile.ZipInfo]) -> None:
    large = sum(part.file_size for part in parts) > MOST_UNPACKED
    swollen = any(part.file_size > MOST_RATIO * max(part.compress_size, 64) for part in parts)
    if large or swollen or len(parts) > MOST_MEMBERS:
        raise InvalidInput("The workbook unpacks to more than a plan holds.", "Remove what is not part of the plan.")


def _check_part(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    with package.open(part) as stream:
        if b"<!DOCTYPE" in stream.read(4096):
            raise InvalidInput("The workbook declares XML entities, which no spreadsheet program does.", _DAMAGED)


def _table(sheet: Any, each: Each) -> Table:
    sheet.reset_dimensions()
    rows: list[Row] = []
    found = sheet.iter_rows(max_row=MOST_ROWS + 2, max_col=MOST_COLUMNS, values_only=True)
    for number, cells in enumerate(found, 1):
        each()
        if number > MOST_ROWS + 1:
            raise InvalidInput(
                f"The sheet “{sheet.title}” has more than {MOST_ROWS:,} rows.", "Split it into several files."
            )
        # Every row comes as wide as the bound; what is filled ends sooner.
        filled = max((place for place, cell in enumerate(cells, 1) if cell is not None), default=0)
        rows.append(Row(number, tuple(_cell(cell) for cell in cells[:filled])))
    return table_of(sheet.title, rows)


def _cell(value: Any) -> Cell:
    # Excel writes a carriage return inside a text as _x000D_; anything unknown is read as its text.
    if isinstance(value, str):
        return value.replace("_x000D_", "")
    known = value is None or isinstance(value, (int, float, bool)) or hasattr(value, "isoformat")
    return value if known else str(value)
