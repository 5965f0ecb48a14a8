"""Small plans for the tests: files made on the spot, channels, and what an officer would have typed."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from campaigndesk.exchange.csv_in import read_csv
from campaigndesk.exchange.planned import Known, Plan
from campaigndesk.exchange.plans import make_plan

CHANNELS = {"x": "X", "facebook": "Facebook", "telegram": "Telegram"}
KNOWN = Known(channels=CHANNELS)
POST = {
    "country": "SI",
    "channel": "x",
    "date": "2026-12-10",
    "time": "09:00",
    "text": "Vsi ljudje se rodijo svobodni.",
}


def csv_text(rows: Sequence[dict[str, str]], delimiter: str = ",") -> str:
    """A CSV file of the rows."""
    target = io.StringIO(newline="")
    writer = csv.DictWriter(target, list(dict.fromkeys(c for row in rows for c in row)), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return target.getvalue()


def post_plan(*rows: dict[str, str], known: Known = KNOWN, mapping: dict[str, str] | None = None) -> Plan:
    """The plan of a CSV file with these posts."""
    return make_plan([read_csv(csv_text(rows).encode(), "posts")], mapping or {}, known)


def told(plan: Plan) -> str:
    """All problems of a plan as they are printed."""
    return "\n".join(map(str, plan.problems))


def workbook(path: Path, **sheets: Sequence[Sequence[Any]]) -> Path:
    """A workbook with these sheets, each a list of rows."""
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for line, row in enumerate(rows):
            for place, value in enumerate(row):
                if value is not None:
                    sheet.write(line, place, value)
    book.close()
    return path
