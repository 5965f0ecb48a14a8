"""Whatever a file holds, the answer is a plan or a sentence, never a crash."""

import contextlib
import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.exchange.columns import SHEETS, plain_header, read_mapping
from campaigndesk.exchange.csv_in import read_csv
from campaigndesk.exchange.plans import make_plan
from campaigndesk.exchange.tables import Row, Table
from campaigndesk.exchange.xlsx_in import read_xlsx
from exchange.planned_work import KNOWN, workbook

CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.text(max_size=12),
    st.sampled_from(
        ["SI", "x", "2026-12-10", "10.12.2026 9:00", "25:61", "9:00 +99:99", "sl", "Europe", "../etc", "=1+1"]
    ),
)
HEADERS = st.sampled_from([column.name for columns in SHEETS.values() for column in columns]) | st.text(max_size=8)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    posts: list[list[object]] = [["country", "channel", "text", "date"], ["SI", "x", "Dober dan", date(2026, 12, 10)]]
    path: Path = workbook(tmp_path_factory.mktemp("plan") / "plan.xlsx", posts=posts)
    return path.read_bytes()


@given(st.binary(max_size=400), st.sampled_from(["", "utf-16", "cp1251", "no-such", "utf-8\0", "hex", "rot13"]))
def test_any_bytes_are_a_table_or_a_sentence(data: bytes, encoding: str) -> None:
    with contextlib.suppress(InvalidInput):
        read_csv(data, "posts", encoding)


@given(st.data())
@settings(max_examples=60)
def test_a_workbook_with_any_part_spoilt_is_a_table_or_a_sentence(whole: bytes, data: st.DataObject) -> None:
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = data.draw(st.sampled_from(sorted(parts)))
    at = data.draw(st.integers(0, len(parts[name])))
    spoilt = parts[name][:at] + data.draw(st.binary(max_size=8)) + parts[name][at + data.draw(st.integers(0, 30)) :]
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for part, content in parts.items():
            package.writestr(part, spoilt if part == name else content)
    with contextlib.suppress(InvalidInput):
        make_plan(read_xlsx(target.getvalue()), {}, KNOWN)


@given(st.data())
@settings(max_examples=60)
def test_a_package_cut_or_changed_anywhere_is_a_table_or_a_sentence(whole: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(whole)))
    changed = whole[:at] + data.draw(st.binary(max_size=4)) + whole[at + data.draw(st.integers(0, 4)) :]
    with contextlib.suppress(InvalidInput):
        read_xlsx(changed[: data.draw(st.integers(0, len(changed)))])


@given(
    st.sampled_from([*SHEETS, "notes"]),
    st.lists(HEADERS, max_size=8),
    st.lists(st.lists(CELLS, max_size=8), max_size=4),
)
@settings(max_examples=300)
def test_any_cells_are_records_or_problems(
    sheet: str, header: list[str], rows: list[list[str | int | float | bool | date | datetime | time | None]]
) -> None:
    table = Table(sheet, tuple(header), tuple(Row(number, tuple(cells)) for number, cells in enumerate(rows, 2)))
    with contextlib.suppress(InvalidInput):
        plan = make_plan([table], {}, KNOWN)
        assert len(plan.problems) + len(plan.entries) >= (1 if plan.rows else 0)


@given(
    st.fixed_dictionaries(
        {column.name: CELLS for column in SHEETS["posts"] if not column.needed},
        optional={"country": st.just("SI"), "channel": st.just("x")},
    )
)
@settings(max_examples=300)
def test_any_post_row_is_a_record_or_a_problem(cells: dict[str, str | int | float | bool | date | time | None]) -> None:
    full = {"country": "SI", "channel": "x", **cells}
    plan = make_plan([Table("posts", tuple(full), (Row(2, tuple(full.values())),))], {}, KNOWN)
    assert bool(plan.entries) != bool(plan.problems)


@given(st.lists(st.text(max_size=20), max_size=4))
def test_any_mapping_is_read_or_refused(pairs: list[str]) -> None:
    with contextlib.suppress(InvalidInput):
        assert all(plain_header(header) == header for header in read_mapping(pairs))
