"""A workbook is read as it looks in the spreadsheet, and a hostile one is refused before it is unpacked."""

import io
import zipfile
from datetime import date, time
from pathlib import Path

import pytest

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.exchange.reading import read_tables
from campaigndesk.exchange.xlsx_in import check_package, read_xlsx
from exchange.planned_work import workbook


def package(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def test_dates_come_as_dates_and_numbers_as_numbers(tmp_path: Path) -> None:
    path = workbook(tmp_path / "plan.xlsx", posts=[["date", "n"], [date(2026, 12, 10), 7]])
    (table,) = read_tables(path)
    day, number = table.rows[0].cells
    assert str(day).startswith("2026-12-10")
    assert number == 7


def test_the_value_of_a_formula_is_read_and_not_its_text(tmp_path: Path) -> None:
    path = workbook(tmp_path / "plan.xlsx", posts=[["text"], ["=1+1"]])
    (table,) = read_tables(path)
    assert not table.rows or "=" not in str(table.rows[0].cells[0])


def test_a_file_that_swells_when_unpacked_is_refused() -> None:
    data = package({"xl/workbook.xml": b"<a/>", "xl/worksheets/sheet1.xml": b" " * 30_000_000})
    with pytest.raises(InvalidInput, match="unpacks to more"):
        check_package(data)


def test_entity_declarations_are_refused() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(InvalidInput, match="entities"):
        check_package(package({"xl/workbook.xml": bomb}))


def test_a_damaged_workbook_is_a_sentence_and_no_crash(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "plan.xlsx", posts=[["text"], ["one"]]).read_bytes()
    for data in (whole[: len(whole) // 2], package({"xl/workbook.xml": b"<broken"}), package({"a.txt": b"PK"})):
        with pytest.raises(InvalidInput):
            read_xlsx(data)


def test_a_row_far_below_does_not_make_a_million_rows(tmp_path: Path) -> None:
    path = workbook(tmp_path / "plan.xlsx", posts=[["text"], ["one"]])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b'r="2"', b'r="1048576"').replace(b'r="A2"', b'r="A1048576"')
    path.write_bytes(package(parts))
    with pytest.raises(InvalidInput, match="more than 20,000 rows"):
        read_tables(path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\xd0\xcf\x11\xe0rest", "old Excel file"),
        (package({"mimetype": b"x", "content.xml": b"<a/>"}), "OpenDocument"),
        (package({"readme.txt": b"hello"}), "not an Excel workbook"),
    ],
)
def test_a_file_of_another_program_is_named(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(content)
    with pytest.raises(InvalidInput, match=sentence):
        read_tables(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="cannot be read: No such file"):
        read_tables(tmp_path / "nowhere.csv")


def test_the_clock_of_a_cell_is_read(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "plan.xlsx"
    book = xlsxwriter.Workbook(str(path))
    book.add_worksheet("posts").write(0, 0, "time")
    book.worksheets()[0].write_datetime(1, 0, time(9, 30), book.add_format({"num_format": "hh:mm"}))
    book.close()
    (table,) = read_tables(path)
    assert table.rows[0].cells == (time(9, 30),)
