"""Reads an export in JSON: its form, then each record by itself, so that a wrong one is named with its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from campaigndesk import __version__
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record, is_well_named
from campaigndesk.exchange.formats import FORMAT, WITHOUT_NUMBER
from campaigndesk.exchange.planned import RECORDS, RowProblem

MOST_PROBLEMS: Final = 1_000
"""So many wrong records are named; a file with one of them is not taken, so that the others need no look."""
_EXPORT_AGAIN: Final = "Export it again with Campaign Desk."


@dataclass(frozen=True, slots=True)
class Kept:
    """A record of the file: its place (the first is 1), and until when its words were held back, empty if not."""

    place: int
    record: Record
    withheld_until: str = ""


@dataclass(frozen=True, slots=True)
class Export:
    """What a file holds: the records that have the right form, and what is wrong with the others."""

    kept: tuple[Kept, ...]
    problems: tuple[RowProblem, ...]


class _File(msgspec.Struct):
    records: list[Any]
    format: int = WITHOUT_NUMBER
    desk: str = ""


class _Head(msgspec.Struct):
    """What every form has, also one that is not known yet."""

    format: int = WITHOUT_NUMBER
    desk: str = ""


class _Withheld(msgspec.Struct):
    withheld_until: str = ""


def is_json(data: bytes) -> bool:
    """Whether the bytes begin as an export in JSON does."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"


def read_export(data: bytes) -> Export:
    """The records of an export, each name in it once.

    Raises InvalidInput for what is no export, and for one of a newer form, with both versions.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        head = msgspec.json.decode(data, type=_Head)
        if head.format > FORMAT:
            wrote = f" was written by Campaign Desk {head.desk}; it" if head.desk else ""
            raise InvalidInput(
                f"The file{wrote} has the form {head.format}; this is Campaign Desk {__version__}, which reads up to "
                f"form {FORMAT}.",
                "Update Campaign Desk; nothing was imported.",
            )
        told = msgspec.json.decode(data, type=_File).records
    except RecursionError:
        raise InvalidInput("The file is nested too deep.", _EXPORT_AGAIN) from None
    except (msgspec.DecodeError, UnicodeError) as error:
        raise InvalidInput(f"The file is not an export of Campaign Desk: {error}.", _EXPORT_AGAIN) from None
    return _records(told)


def _records(told: Sequence[Any]) -> Export:
    kept: list[Kept] = []
    problems: list[RowProblem] = []
    places: dict[str, int] = {}
    for place, item in enumerate(told, 1):
        if len(problems) == MOST_PROBLEMS:
            problems.append(RowProblem(RECORDS, place, "", "This record and those after it were not looked at."))
            break
        try:
            record = msgspec.convert(item, Record)
            until = msgspec.convert(item, _Withheld).withheld_until
        except msgspec.ValidationError as error:
            problems.append(RowProblem(RECORDS, place, "", f"It does not have the form of a record: {error}."))
            continue
        if not is_well_named(record.id):
            problems.append(RowProblem(RECORDS, place, record.kind, "Its id is none that a record can have."))
            continue
        if twin := places.get(record.id):
            sentence = f"It has the same id as record {twin}. Keep one of them."
            problems.append(RowProblem(RECORDS, place, record.kind, sentence))
            continue
        places[record.id] = place
        kept.append(Kept(place, record, until))
    return Export(tuple(kept), tuple(problems))
