"""Makes a plan out of the tables of a file: every row becomes records to make, or a problem with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.exchange.campaign_rows import Found, account_entries, campaign_entries, message_entries
from campaigndesk.exchange.columns import SHEETS, find_places, sheet_name
from campaigndesk.exchange.lines import Line
from campaigndesk.exchange.pacing import Each, unheeded
from campaigndesk.exchange.planned import Entry, Known, Plan, RowProblem
from campaigndesk.exchange.post_rows import post_entries
from campaigndesk.exchange.result_rows import result_entries
from campaigndesk.exchange.tables import Table

Reader = Callable[[Line, Known, Found], list[Entry]]

_READERS: Mapping[str, Reader] = {
    "campaign": campaign_entries,
    "accounts": account_entries,
    "messages": message_entries,
    "posts": post_entries,
    "results": result_entries,
}


def make_plan(tables: Iterable[Table], mapping: Mapping[str, str], known: Known, each: Each = unheeded) -> Plan:
    """What the tables come to. `mapping`: header -> column, for headers that are not English.

    Raises InvalidInput where no sheet is one of a plan, or a needed column is missing.
    """
    found, sheets, notices = Found.already(known), {}, []
    for table in tables:
        name = sheet_name(table.name)
        if name and name not in sheets:
            sheets[name] = table
        elif table.rows:
            notices.append(f"The sheet “{table.name}” is not part of a plan and was left alone.")
    if not sheets:
        raise InvalidInput("The file has no sheet of a plan.", f"Name its sheets: {', '.join(SHEETS)}.")
    entries: dict[str, Entry] = {}
    problems: list[RowProblem] = []
    left_out = sum(
        _read_sheet(name, sheets[name], mapping, known, found, entries, problems, each)
        for name in SHEETS
        if name in sheets
    )
    if not any(table.rows for table in sheets.values()):
        raise InvalidInput("The file has a header but no rows.", "Write at least one row below the header.")
    rows = sum(len(table.rows) for table in sheets.values())
    return Plan(tuple(entries.values()), tuple(problems), tuple(notices), rows, left_out)


def _read_sheet(
    name: str,
    table: Table,
    mapping: Mapping[str, str],
    known: Known,
    found: Found,
    entries: dict[str, Entry],
    problems: list[RowProblem],
    each: Each,
) -> int:
    """Add what the rows of one sheet come to; the number of rows left out."""
    skipped = 0
    places = find_places(name, table.header, mapping)
    for row in table.rows:
        each()
        line = Line(name, table, places, row)
        made = _READERS[name](line, known, found)
        if line.problems:
            problems.extend(line.problems)
            continue
        if not made:
            skipped += 1
            continue
        twin = entries.get(made[0].id)
        if twin is not None:
            same = f"This row says the same as row {twin.row}. Keep one of them."
            if line.line("key"):
                same = f"This row has the same key as row {twin.row}. Keep one of them."
            problems.append(RowProblem(name, row.number, "", same))
            continue
        entries.update((entry.id, entry) for entry in made)
    return skipped
