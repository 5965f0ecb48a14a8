"""A CSV file is understood as any spreadsheet program writes it, or the question is asked."""

import pytest

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.exchange.csv_in import read_csv

TEXT = "country,text\r\nGE,ყოველი ადამიანი\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_georgian_arrives_whole_in_every_unicode_encoding(encoding: str) -> None:
    assert read_csv(TEXT.encode(encoding), "posts").rows[0].cells == ("GE", "ყოველი ადამიანი")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_in_the_header(delimiter: str) -> None:
    text = TEXT.replace(",", delimiter)
    assert read_csv(text.encode(), "posts").header == ("country", "text")


def test_a_delimiter_inside_a_quoted_header_does_not_count() -> None:
    assert read_csv(b'"a;b;c","d"\n1,2\n', "posts").header == ("a;b;c", "d")


def test_an_old_encoding_is_asked_for_and_never_guessed() -> None:
    data = "country,text\nBG,Всички хора\n".encode("cp1251")
    with pytest.raises(InvalidInput, match=r"not UTF-8.*cp1250.*cp1251"):
        read_csv(data, "posts")
    assert read_csv(data, "posts", encoding="cp1251").rows[0].cells[1] == "Всички хора"


def test_an_encoding_that_does_not_exist_is_named() -> None:
    with pytest.raises(InvalidInput, match="“latin-99” is not an encoding of text"):
        read_csv(b"a,b\n", "posts", encoding="latin-99")


def test_a_text_of_several_lines_stays_one_cell_and_rows_keep_their_number() -> None:
    table = read_csv(b'text\n"one\ntwo"\n\nthree\n', "posts")
    assert [(row.number, row.cells) for row in table.rows] == [(2, ("one\ntwo",)), (4, ("three",))]


def test_empty_rows_above_the_header_do_not_matter() -> None:
    table = read_csv(b"\n,\ncountry,text\nSI,a\n", "posts")
    assert (table.header, [row.number for row in table.rows]) == (("country", "text"), [4])


def test_a_quote_that_is_never_closed_is_named_with_its_row() -> None:
    with pytest.raises(InvalidInput, match="Row 2 cannot be read as CSV"):
        read_csv(b'text\n"one\ntwo\n', "posts")


def test_binary_rubbish_is_no_plan() -> None:
    with pytest.raises(InvalidInput):
        read_csv(b"\x00\x01\x02\x00,\x00", "posts")


def test_twenty_thousand_rows_are_the_most() -> None:
    with pytest.raises(InvalidInput, match="more than 20,000 rows"):
        read_csv(b"text\n" + b"a\n" * 20_001, "posts")
