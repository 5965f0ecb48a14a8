"""National days of the chosen countries: out of a small file in the profile, and first out of the `holidays` library.

The library takes a second and some twenty megabytes, so that it is loaded only for years that the file does not hold.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from datetime import date
from importlib.metadata import version
from pathlib import Path

from campaigndesk.desktop.calendar.world_days import easter_days, world_day

FILE = "national-days.json"
AROUND = 2
"""Years before and after the one asked for that are kept along, so that leafing through a year asks once."""

Known = dict[str, dict[str, list[list[str]]]]


def days_in(profile: Path, country: str, years: Iterable[int], language: str = "") -> list[tuple[date, str, str]]:
    """Days of a country's holidays in these years, with their English names and those in the language.

    `language`: as the window has it, such as `sl` or `sr_Latn`. A name
    that the library has not in it is empty. No days for a country that the library does not know.
    """
    asked = language.partition("_")[0].partition("-")[0] if "Latn" not in language else ""
    known = _kept(profile, asked)
    own = known.setdefault(country, {})
    missing = [year for year in years if str(year) not in own]
    if missing:
        wanted = range(min(missing) - AROUND, max(missing) + AROUND + 1)
        own.update({str(year): _asked(country, year, asked) for year in wanted if str(year) not in own})
        _keep(profile, asked, known)
    return [(date.fromisoformat(day), name, called) for year in years for day, name, called in own[str(year)]]


def notes_for(
    profile: Path, days: Iterable[date], countries: Iterable[str], *, world: bool = True, language: str = ""
) -> dict[date, tuple[str, ...]]:
    """What each day is: Easter and holidays with the codes of the countries, `Christmas Day · RO SI`; world days.

    A name that one of the countries has in the language serves for all that keep the same day.
    """
    wanted, of = frozenset(days), sorted(countries)
    years = sorted({day.year for day in wanted})
    easters = easter_days(years, of)
    named: dict[date, dict[str, list[str]]] = {}
    called: dict[str, str] = {}
    for country in of:
        for day, names, own in days_in(profile, country, years, language):
            english, local = names.split("; "), own.split("; ")
            if len(english) == len(local):
                called.update((e.strip(), w.strip()) for e, w in zip(english, local, strict=True) if w)
            for name in english if day in wanted else ():
                # The day itself is said for all who keep it, also where it is no holiday.
                if not (day in easters and "Easter" in name):
                    named.setdefault(day, {}).setdefault(name.strip(), []).append(country)
    notes = {day: list(easters.get(day, ())) for day in sorted(wanted)}
    for day, by_name in named.items():
        notes[day] += [f"{called.get(name, name)} · {' '.join(codes)}" for name, codes in by_name.items()]
    if world:
        for day in wanted:
            notes[day] += filter(None, [world_day(day)])
    return {day: tuple(said) for day, said in notes.items() if said}


def _asked(country: str, year: int, language: str) -> list[list[str]]:
    import holidays

    # Ukraine works on its holidays while martial law lasts; the library lists those days as `workday` only.
    categories = ("public", "workday") if country == "UA" else ("public",)
    try:
        english = holidays.country_holidays(country, years=year, categories=categories, language="en_US")
    except (NotImplementedError, ValueError):
        return []
    own: Mapping[date, str] = {}
    if language in english.supported_languages:
        own = holidays.country_holidays(country, years=year, categories=categories, language=language)
    return [[day.isoformat(), name, own.get(day, "")] for day, name in sorted(english.items())]


def _kept(profile: Path, language: str) -> Known:
    """What the file holds; nothing where another version of the library wrote it, in other words, or it is damaged."""
    try:
        whole = json.loads((profile / FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(whole, dict) or (whole.get("library"), whole.get("in")) != (version("holidays"), language):
        return {}
    days = whole.get("days")
    return days if isinstance(days, dict) else {}


def _keep(profile: Path, language: str, known: Known) -> None:
    path = profile / FILE
    spare = path.with_suffix(".new")
    try:
        whole = {"library": version("holidays"), "in": language, "days": known}
        spare.write_text(json.dumps(whole, ensure_ascii=False), "utf-8")
        os.replace(spare, path)
    except OSError:
        spare.unlink(missing_ok=True)
