"""Dates, times and zones in the words of the window's language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from campaigndesk.domain.times import known_zone, local

translate = QCoreApplication.translate

_ENGLISH: Final = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_LONG_DATE: Final = re.compile(r"dddd(?P<comma>\W+)d+(?P<dot>\.?) MMMM(?P<before>\W+)yyyy(?P<after>.*)")
_KEPT: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\dZ)?)?")


@dataclass(frozen=True, slots=True)
class _Signs:
    """What a language writes between the parts of a date, as CLDR has it: `torek, 8. decembra`, `8 груд. 2026 р.`."""

    comma: str = " "
    dot: str = ""
    before: str = " "
    after: str = ""


class _Spoken:
    """The locale in use; English with the day before the month until the window says otherwise."""

    locale = _ENGLISH
    signs = _Signs()


def speak(language: str) -> QLocale:
    """Use this language (BCP 47) for names of months and days from now on; gives its locale."""
    _Spoken.locale = QLocale(language) if language and language != "en" else _ENGLISH
    found = _LONG_DATE.fullmatch(_Spoken.locale.dateFormat(QLocale.FormatType.LongFormat))
    signs = found.groupdict() if found and _Spoken.locale != _ENGLISH else {}
    _Spoken.signs = _Signs(**{name: sign.replace("'", "") for name, sign in signs.items()})
    for kept in (weekday, month_name, _of_month, _short_month):
        kept.cache_clear()
    return _Spoken.locale


@cache
def weekday(number: int, *, short: bool = False) -> str:
    """The name of a day of the week as it stands alone; Monday is 0."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return _Spoken.locale.standaloneDayName(number + 1, form)


@cache
def month_name(number: int) -> str:
    """The name of a month as it stands alone; January is 1."""
    return _Spoken.locale.standaloneMonthName(number)


@cache
def _of_month(number: int) -> str:
    """The name of a month behind a day: `marca`, `березня`. CLDR has no such form for Slovenian and Serbian."""
    after_a_day = (
        translate("Months", "January"), translate("Months", "February"), translate("Months", "March"),
        translate("Months", "April"), translate("Months", "May"), translate("Months", "June"),
        translate("Months", "July"), translate("Months", "August"), translate("Months", "September"),
        translate("Months", "October"), translate("Months", "November"), translate("Months", "December"),
    )  # fmt: skip
    return after_a_day[number - 1]


@cache
def _short_month(number: int) -> str:
    return _Spoken.locale.monthName(number, QLocale.FormatType.ShortFormat)


def _year(day: date) -> str:
    return f"{_Spoken.signs.before}{day.year}{_Spoken.signs.after}"


def _of_day(day: date, *, short: bool) -> str:
    return f"{day.day}{_Spoken.signs.dot} {_short_month(day.month) if short else _of_month(day.month)}"


def month_words(day: date) -> str:
    """`December 2026`."""
    return f"{month_name(day.month)}{_year(day)}"


def day_words(day: date) -> str:
    """`Tuesday 8 December`."""
    return f"{weekday(day.weekday())}{_Spoken.signs.comma}{_of_day(day, short=False)}"


def full_day(day: date) -> str:
    """`Tuesday 8 December 2026`: with everything a listener needs."""
    return f"{day_words(day)}{_year(day)}"


def date_words(day: date) -> str:
    """`8 December 2026`: within a sentence."""
    return f"{_of_day(day, short=False)}{_year(day)}"


def brief_day(day: date, *, year: bool = False) -> str:
    """`Tue 8 Dec`: for toasts and lists; with the year where it is asked for."""
    said = f"{weekday(day.weekday(), short=True)}{_Spoken.signs.comma}{_of_day(day, short=True)}"
    return said + _year(day) if year else said


def column_day(day: date) -> str:
    """`Tue 8`: above a column of a week, whose months are told beside it."""
    return f"{weekday(day.weekday(), short=True)} {day.day}{_Spoken.signs.dot}"


def span_words(first: date, last: date) -> str:
    """`7 – 13 Dec 2026`, with the first month and year only where they differ."""
    start = f"{first.day}{_Spoken.signs.dot}" if first.month == last.month else _of_day(first, short=True)
    if first.year != last.year:
        start = _of_day(first, short=True) + _year(first)
    return f"{start} – {_of_day(last, short=True)}{_year(last)}"


def field_format() -> str:
    """Qt's format for a field in which a date is typed: `ddd d MMM yyyy` with the signs of the language."""
    signs = _Spoken.signs
    after = f"'{signs.after}'" if signs.after else ""
    return f"ddd{signs.comma}d{signs.dot} MMM{signs.before}yyyy{after}"


def dated(kept: str, zone: str = "UTC") -> str:
    """A date, a local time or an instant as it is kept (`2026-03-29`, `2026-03-29 02:30`) in words; empty for all else.

    An instant in UTC is told in the zone.
    """
    found = _KEPT.fullmatch(kept)
    if found is None:
        return ""
    try:
        if kept.endswith("Z"):
            there = local(kept, zone)
            return f"{date_words(there.date())} {there:%H:%M}"
        return " ".join(filter(None, (date_words(date.fromisoformat(found.group(1))), found.group(2))))
    except ValueError:
        return ""


def closed(sentence: str) -> str:
    """A sentence with one full stop where a date at its end brings one of its own, such as `2026 р.`."""
    return sentence[:-1] if sentence.endswith("..") and not sentence.endswith("...") else sentence


def clock(at: str, zone: str) -> str:
    """The time of day of an instant in a zone, `09:15`; empty for no instant."""
    return f"{local(at, zone):%H:%M}" if at else ""


def moment_words(moment: datetime) -> str:
    """`Tue 8 Dec 14:00` for a local time."""
    return f"{brief_day(moment.date())} {moment:%H:%M}"


def short_moment(moment: datetime) -> str:
    """`8 Dec 14:00`: where there is little room."""
    return f"{_of_day(moment.date(), short=True)} {moment:%H:%M}"


def city(zone: str) -> str:
    """The place a zone is called after, `Ljubljana`."""
    return zone.rpartition("/")[2].replace("_", " ")


def elsewhere(at: str, zone: str, beside: str) -> str:
    """`13:00 (Tbilisi)`: an instant in a zone, with the day where that is another one than in the zone `beside`.

    Empty where the clocks of both agree, and for no instant or zone.
    """
    if not at or not zone or zone == beside or not known_zone(zone):
        return ""
    there, here = local(at, zone).replace(tzinfo=None), local(at, beside).replace(tzinfo=None)
    if there == here:
        return ""
    said = f"{there:%H:%M}" if there.date() == here.date() else moment_words(there)
    return f"{said} ({city(zone)})"


def posts(count: int) -> str:
    """`1 post`, `9 posts`; a translation brings the forms of its own language."""
    return translate("Words", "1 post") if count == 1 else translate("Words", "%n posts", "", count)


def posts_and_events(posts_count: int, events_count: int) -> str:
    """`2 posts`, `1 event` or `2 posts, 1 event`."""
    events = translate("Words", "1 event") if events_count == 1 else translate("Words", "%n events", "", events_count)
    return ", ".join(([posts(posts_count)] if posts_count or not events_count else []) + [events] * bool(events_count))


def more(count: int) -> str:
    """`+3 more`."""
    return QCoreApplication.translate("Words", "+%n more", "", count)


def number(count: int) -> str:
    """`12,500`, with the signs of the language."""
    return _Spoken.locale.toString(count)


def size_words(count: int) -> str:
    """`12 kB`, `3.4 MB` with the decimal sign of the language."""
    if count >= 1_000_000:
        return f"{_Spoken.locale.toString(count / 1_000_000, 'f', 1)} MB"
    return f"{max(1, count // 1000)} kB"


def quoted(text: str, most: int = 30) -> str:
    """A text in quotation marks, cut where it is long."""
    flat = " ".join(text.split())
    return in_quotes(flat if len(flat) <= most else flat[: most - 1] + "…")


def in_quotes(text: str) -> str:
    """A text in the quotation marks of the window's language."""
    return translate("Words", "“{0}”").format(text)
