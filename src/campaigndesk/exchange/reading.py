"""Opens a plan file, whatever it is named: the bytes say whether it is a workbook or CSV."""

from __future__ import annotations

from pathlib import Path

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.exchange.csv_in import read_csv
from campaigndesk.exchange.tables import MOST_FILE_BYTES, Table
from campaigndesk.exchange.xlsx_in import read_xlsx

_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


def read_tables(path: Path, *, sheet: str = "posts", encoding: str = "", delimiter: str = "") -> tuple[Table, ...]:
    """The sheets of a workbook, or the one table of a CSV file under the name `sheet`.

    Raises InvalidInput with what is wrong with the file and what to do.
    """
    data = _content(path)
    if data.startswith(_OLD_EXCEL):
        raise InvalidInput(
            f"{path.name} is an old Excel file or protected by a password.", "Save it as .xlsx without a password."
        )
    if data.startswith(b"PK"):
        return read_xlsx(data)
    return (read_csv(data, sheet, encoding, delimiter),)


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MOST_FILE_BYTES:
            most = MOST_FILE_BYTES // 1024**2
            raise InvalidInput(f"{path.name} has {size / 1024**2:.0f} MB; at most {most} MB are read.", "Split it.")
        data = path.read_bytes()
    except OSError as error:
        raise InvalidInput(f"{path} cannot be read: {error.strerror}.", "Check the name of the file.") from error
    if not data.strip():
        raise InvalidInput(f"{path.name} is empty.", "Give a file with a header and at least one row.")
    return data
