"""Cells as values: each function takes a cell and gives a value, or raises BadCell with what is accepted."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from campaigndesk.domain import texts
from campaigndesk.domain.countries import LANGUAGES, Country
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.times import Overlap, instant, resolve, resolved
from campaigndesk.exchange.quoting import unquoted
from campaigndesk.exchange.tables import Cell

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\.?")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*(?:UTC\s*)?(?:([+-])(\d{2}):?(\d{2}))?")
_BOTH = re.compile(r"(\S*\d{4}\.?|\d{4}-\S+?)[T\s]+(\d{1,2}[:.]\d{2}.*)")
_DAYS = "Write it as 2026-12-10 or 10.12.2026."
_TIMES = "Write it as 09:00."


class BadCell(ValueError):
    """A cell that cannot be used; the message says why and what is accepted."""


def text(cell: Cell) -> str:
    """A text as it is kept, without the quote that keeps a spreadsheet from running it."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    kept = texts.cleaned("" if cell is None else unquoted(str(cell)))
    if problem := texts.problem(kept):
        raise BadCell(problem)
    return kept


def line(cell: Cell) -> str:
    """One line, without spaces at its ends."""
    found = text(cell).strip()
    if "\n" in found:
        raise BadCell("It must be one line.")
    return found


def words(cell: Cell) -> list[str]:
    """A list written with commas, semicolons or line ends between its members."""
    return list(dict.fromkeys(part.strip() for part in re.split("[,;\n]", text(cell)) if part.strip()))


def hashtags(cell: Cell) -> list[str]:
    """Hashtags as they are kept: each without its # in front, split at spaces too."""
    found = [part.lstrip("#") for word in words(cell) for part in word.split()]
    return [part for part in dict.fromkeys(found) if part]


def number(cell: Cell) -> int | None:
    """A whole number, or None where nothing is written."""
    found = line(cell)
    if found and not re.fullmatch(r"-?\d{1,9}", found):
        raise BadCell(f"“{shown(found)}” is not a whole number.")
    return int(found) if found else None


def word(cell: Cell, known: Sequence[str]) -> str:
    """One of a few words, or none."""
    found = line(cell).casefold()
    if found and found not in known:
        raise BadCell(f"“{shown(found)}” is none of these. Accepted: {', '.join(known)}.")
    return found


def country(cell: Cell, known: Mapping[str, Country]) -> str:
    """A country's code; its English name is understood too."""
    found = line(cell)
    if found.upper() in known:
        return found.upper()
    for place in known.values():
        if found.casefold() == place.name.casefold():
            return place.code
    raise BadCell(f"“{shown(found)}” is not a country of the network. Accepted: {', '.join(sorted(known))}.")


def channel(cell: Cell, known: Mapping[str, str]) -> str:
    """A channel's id; its name is understood too."""
    found = line(cell).casefold()
    for channel_id, name in known.items():
        if found in (channel_id.casefold(), name.casefold()):
            return channel_id
    raise BadCell(f"“{shown(line(cell))}” is not a channel. Accepted: {', '.join(known)}.")


def language(cell: Cell, place: Country | None = None) -> str:
    """A language's code; empty means the only language of the country."""
    found = line(cell)
    if not found and place is not None:
        if len(place.languages) == 1:
            return place.languages[0]
        raise BadCell(f"{place.name} has more than one language: write {' or '.join(place.languages)}.")
    for code, name in LANGUAGES.items():
        if found.casefold() in (code.casefold(), name.casefold()):
            return code
    raise BadCell(f"“{shown(found)}” is not a language of the network. Accepted: {', '.join(LANGUAGES)}.")


def day(cell: Cell) -> date | None:
    """A day, or None where nothing is written; 1/2/2026 is refused, for it means two days."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    found = line(cell)
    if not found:
        return None
    if isinstance(cell, (int, float)):
        raise BadCell(f"“{shown(found)}” is a number, not a date: format the cell as a date.")
    iso, dotted = _ISO.fullmatch(found), _DOTTED.fullmatch(found)
    parts = iso.groups() if iso else tuple(reversed(dotted.groups())) if dotted else ()
    try:
        return date(*map(int, parts))
    except (TypeError, ValueError):
        raise BadCell(f"“{shown(found)}” is not a date. {_DAYS}") from None


def split_moment(cell: Cell) -> tuple[Cell, Cell]:
    """A cell that may hold day and time together, as the two apart."""
    if isinstance(cell, datetime):
        return cell.date(), cell.time() if cell.time() != time(0) else None
    if isinstance(cell, str) and (found := _BOTH.fullmatch(cell.strip())):
        return found[1], found[2]
    return cell, None


def proposed(day_cell: Cell, time_cell: Cell, zone: str) -> str:
    """The instant (UTC) of a local day and time; empty where no day is written. The zone must be a known one.

    A time that the clocks skip is refused with the two nearest ones; one that happens twice needs its offset behind it.
    """
    day_part, time_part = split_moment(day_cell)
    if time_cell in (None, ""):
        time_cell = time_part
    found = day(day_part)
    if found is None:
        if time_cell not in (None, ""):
            raise BadCell("There is a time but no date.")
        return ""
    if time_cell in (None, ""):
        raise BadCell(f"There is a date but no time. {_TIMES}")
    clock, offset = _clock(time_cell)
    wall = datetime.combine(found, clock)
    try:
        meant = resolved(wall, zone) if offset is None else _with_offset(wall, zone, offset)
    except CampaignDeskError as error:
        ask = " Put the offset behind the time, such as 02:30 +02:00." if "twice" in error.sentence else ""
        raise BadCell(f"{error}{ask}") from None
    return instant(meant)


def _clock(cell: Cell) -> tuple[time, timedelta | None]:
    if isinstance(cell, datetime):
        return cell.time().replace(microsecond=0), None
    if isinstance(cell, time):
        return cell.replace(microsecond=0), None
    found = _CLOCK.fullmatch(line(cell))
    try:
        if found is None:
            raise ValueError
        clock = time(int(found[1]), int(found[2]), int(found[3] or 0))
        offset = timedelta(hours=int(found[5]), minutes=int(found[6])) if found[4] else None
    except ValueError:
        raise BadCell(f"“{shown(line(cell))}” is not a time of day. {_TIMES}") from None
    return clock, -offset if offset is not None and found[4] == "-" else offset


def _with_offset(wall: datetime, zone: str, offset: timedelta) -> datetime:
    meant = resolve(wall, zone)
    moments: tuple[datetime, ...] = ()
    if isinstance(meant, Overlap):
        moments = (meant.first, meant.second)
    elif isinstance(meant, datetime):
        moments = (meant,)
    for moment in moments:
        if moment.utcoffset() == offset:
            return moment.astimezone(UTC)
    raise BadCell(f"{wall:%H:%M} on {wall:%Y-%m-%d} does not have that offset in {zone}. Leave the offset away.")


def shown(found: str) -> str:
    """What stands in a cell, short enough for a sentence."""
    return found if len(found) <= 40 else found[:39] + "…"
