"""Reads a CSV file: finds its encoding and delimiter where they can be known, and asks where they cannot."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.texts import LONGEST_TEXT
from campaigndesk.exchange.tables import MOST_COLUMNS, MOST_ROWS, Row, Table, table_of

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_ASK = "Give --encoding: utf-8, utf-16, cp1250 (Central European), cp1251 (Cyrillic) or cp1252 (Western)."


def read_csv(data: bytes, name: str, encoding: str = "", delimiter: str = "") -> Table:
    """The table in a CSV file (RFC 4180). `delimiter`: one character, empty to find it out of the header.

    Raises InvalidInput where the bytes are not text in the encoding, or the quotes do not match.
    """
    text = decoded(data, encoding)
    if "\0" in text:
        raise InvalidInput("The file holds NUL characters, so it is not a CSV file in this encoding.", _ASK)
    # A field may be as long as a text; csv would refuse it at 131,072 characters.
    csv.field_size_limit(max(csv.field_size_limit(), 2 * LONGEST_TEXT))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter or found_delimiter(text), strict=True)
    return table_of(name, list(_rows(reader)))


def _rows(reader: Iterator[list[str]]) -> Iterator[Row]:
    number = 0
    try:
        for number, cells in enumerate(reader, 1):
            if number > MOST_ROWS + 1:
                raise InvalidInput(f"The file has more than {MOST_ROWS:,} rows.", "Split it into several files.")
            if len(cells) > MOST_COLUMNS:
                raise InvalidInput(f"Row {number} has more than {MOST_COLUMNS} columns.", "Check the delimiter.")
            yield Row(number, tuple(cells))
    except csv.Error as error:
        raise InvalidInput(
            f"Row {number + 1} cannot be read as CSV: {error}.", "Check that every opening quote has a closing one."
        ) from error


def decoded(data: bytes, encoding: str = "") -> str:
    """The text of a file; without `encoding`, by its byte order mark, else UTF-8.

    Raises InvalidInput where it is neither: a guess between cp1250 and cp1251 would spoil names in silence.
    """
    if not encoding:
        encoding = next((known for bom, known in _BOMS if data.startswith(bom)), "")
    try:
        return data.decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        found = encoding or "UTF-8"
        raise InvalidInput(f"The file is not {found}: byte {error.start:,} does not fit.", _ASK) from error
    except (LookupError, ValueError):
        raise InvalidInput(f"“{encoding}” is not an encoding of text.", _ASK) from None


def found_delimiter(text: str) -> str:
    """The delimiter that stands most often in the header outside quotes; a comma where there is none."""
    counts = dict.fromkeys(DELIMITERS.values(), 0)
    quoted = False
    for letter in text:
        if letter == '"':
            quoted = not quoted
        elif not quoted and letter in "\r\n":
            break
        elif not quoted and letter in counts:
            counts[letter] += 1
    return max(counts, key=lambda letter: counts[letter])
