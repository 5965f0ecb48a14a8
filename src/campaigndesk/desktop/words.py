"""Dates, times and zones in the words of the window's language."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from campaigndesk.domain.times import local


class _Spoken:
    """The locale in use; English with the day before the month until the window says otherwise."""

    locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def speak(language: str) -> QLocale:
    """Use this language (BCP 47) for names of months and days from now on; gives its locale."""
    if language and language != "en":
        _Spoken.locale = QLocale(language)
    else:
        _Spoken.locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    weekday.cache_clear()
    month_name.cache_clear()
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


def month_words(day: date) -> str:
    """`December 2026`."""
    return f"{month_name(day.month)} {day.year}"


def day_words(day: date) -> str:
    """`Tuesday 8 December`."""
    return f"{weekday(day.weekday())} {_Spoken.locale.toString(QDate(day.year, day.month, day.day), 'd MMMM')}"


def full_day(day: date) -> str:
    """`Tuesday 8 December 2026`: with everything a listener needs."""
    return f"{day_words(day)} {day.year}"


def brief_day(day: date) -> str:
    """`Tue 8 Dec`: for toasts and lists."""
    return (
        f"{weekday(day.weekday(), short=True)} {_Spoken.locale.toString(QDate(day.year, day.month, day.day), 'd MMM')}"
    )


def span_words(first: date, last: date) -> str:
    """`7 – 13 Dec 2026`, with the first month and year only where they differ."""

    def said(day: date, form: str) -> str:
        return _Spoken.locale.toString(QDate(day.year, day.month, day.day), form)

    start = "d MMM yyyy" if first.year != last.year else "d MMM" if first.month != last.month else "d"
    return f"{said(first, start)} – {said(last, 'd MMM yyyy')}"


def clock(at: str, zone: str) -> str:
    """The time of day of an instant in a zone, `09:15`; empty for no instant."""
    return f"{local(at, zone):%H:%M}" if at else ""


def moment_words(moment: datetime) -> str:
    """`Tue 8 Dec 14:00` for a local time."""
    return f"{brief_day(moment.date())} {moment:%H:%M}"


def short_moment(moment: datetime) -> str:
    """`8 Dec 14:00`: where there is little room."""
    return f"{_Spoken.locale.toString(QDate(moment.year, moment.month, moment.day), 'd MMM')} {moment:%H:%M}"


def city(zone: str) -> str:
    """The place a zone is called after, `Ljubljana`."""
    return zone.rpartition("/")[2].replace("_", " ")


def posts(count: int) -> str:
    """`1 post`, `9 posts`; a translation brings the forms of its own language."""
    translate = QCoreApplication.translate
    return translate("Words", "1 post") if count == 1 else translate("Words", "%n posts", "", count)


def posts_and_events(posts_count: int, events_count: int) -> str:
    """`2 posts`, `1 event` or `2 posts, 1 event`."""
    translate = QCoreApplication.translate
    events = translate("Words", "1 event") if events_count == 1 else translate("Words", "%n events", "", events_count)
    return ", ".join(([posts(posts_count)] if posts_count or not events_count else []) + [events] * bool(events_count))


def more(count: int) -> str:
    """`+3 more`."""
    return QCoreApplication.translate("Words", "+%n more", "", count)


def quoted(text: str, most: int = 30) -> str:
    """A text in quotation marks, cut where it is long."""
    flat = " ".join(text.split())
    return f"“{flat if len(flat) <= most else flat[: most - 1] + '…'}”"
