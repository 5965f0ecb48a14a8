"""Opens a plan file, whatever it is named: the bytes say whether it is an export, a workbook or CSV."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.exchange.columns import sheet_name
from campaigndesk.exchange.csv_in import read_csv
from campaigndesk.exchange.json_in import Export, is_json, read_export
from campaigndesk.exchange.pacing import Each, unheeded
from campaigndesk.exchange.tables import MOST_EXPORT_BYTES, MOST_FILE_BYTES, Table
from campaigndesk.exchange.xlsx_in import read_xlsx

_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


def read_plan_file(
    path: Path, *, sheet: str = "posts", encoding: str = "", delimiter: str = "", each: Each = unheeded
) -> Export | tuple[Table, ...]:
    """An export in JSON, the sheets of a workbook, or the one table of a CSV file under the name `sheet`.

    Raises InvalidInput with what is wrong with the file and what to do.
    """
    data = _content(path)
    if is_json(data):
        return read_export(data)
    if data.startswith(_OLD_EXCEL):
        raise InvalidInput(
            f"{path.name} is an old Excel file or protected by a password.", "Save it as .xlsx without a password."
        )
    if data.startswith(b"PK"):
        return read_xlsx(data, each)
    return (read_csv(data, sheet, encoding, delimiter),)


def read_tables(path: Path, each: Each = unheeded, *, sheet: str = "posts") -> tuple[Table, ...]:
    """The tables of a plan that is no export; raises InvalidInput as `read_plan_file` does."""
    found = read_plan_file(path, sheet=sheet, each=each)
    if isinstance(found, Export):
        raise InvalidInput(f"{path.name} is an export in JSON.", "Give a workbook or a CSV file.")
    return found


def table_for(tables: Sequence[Table], sheet: str) -> Table:
    """The table of that sheet of a plan, whatever word names it; else the first with rows, else the first of all.

    Raises InvalidInput for a workbook that has nothing but charts.
    """
    if not tables:
        raise InvalidInput("The workbook has no sheet with cells.", "Give one with a header and at least one row.")
    named = (table for table in tables if sheet_name(table.name) == sheet)
    return next(named, None) or next((table for table in tables if table.rows), tables[0])


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            most = MOST_EXPORT_BYTES if is_json(file.read(64)) else MOST_FILE_BYTES
            size = path.stat().st_size
            if size > most:
                told = f"{path.name} has {size / 1024**2:.0f} MB; at most {most // 1024**2} MB are read."
                raise InvalidInput(told, "Split it, or export one campaign at a time.")
            file.seek(0)
            data = file.read()
    except OSError as error:
        raise InvalidInput(f"{path} cannot be read: {error.strerror}.", "Check the name of the file.") from error
    if not data.strip():
        raise InvalidInput(f"{path.name} is empty.", "Give a file with a header and at least one row.")
    return data
