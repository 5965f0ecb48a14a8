"""National days of the chosen countries: out of a small file in the profile, and first out of the `holidays` library.

The library takes a second and some twenty megabytes, so that it is loaded only for years that the file does not hold.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from datetime import date
from importlib.metadata import version
from pathlib import Path

from campaigndesk.desktop.calendar.world_days import easter_days, world_day

FILE = "national-days.json"
AROUND = 2
"""Years before and after the one asked for that are kept along, so that leafing through a year asks once."""

Known = dict[str, dict[str, list[list[str]]]]


def days_in(profile: Path, country: str, years: Iterable[int]) -> list[tuple[date, str]]:
    """Days and English names of a country's holidays in these years; none for a country the library does not know."""
    known = _kept(profile)
    own = known.setdefault(country, {})
    missing = [year for year in years if str(year) not in own]
    if missing:
        wanted = range(min(missing) - AROUND, max(missing) + AROUND + 1)
        own.update({str(year): _asked(country, year) for year in wanted if str(year) not in own})
        _keep(profile, known)
    return [(date.fromisoformat(day), name) for year in years for day, name in own[str(year)]]


def notes_for(
    profile: Path, days: Iterable[date], countries: Iterable[str], *, world: bool = True
) -> dict[date, tuple[str, ...]]:
    """What each day is: Easter and holidays with the codes of the countries, `Christmas Day · RO SI`; world days."""
    wanted, of = frozenset(days), sorted(countries)
    years = sorted({day.year for day in wanted})
    easters = easter_days(years, of)
    named: dict[date, dict[str, list[str]]] = {}
    for country in of:
        for day, names in days_in(profile, country, years):
            for name in names.split("; ") if day in wanted else ():
                # The day itself is said for all who keep it, also where it is no holiday.
                if not (day in easters and "Easter" in name):
                    named.setdefault(day, {}).setdefault(name.strip(), []).append(country)
    notes = {day: list(easters.get(day, ())) for day in sorted(wanted)}
    for day, by_name in named.items():
        notes[day] += [f"{name} · {' '.join(codes)}" for name, codes in by_name.items()]
    if world:
        for day in wanted:
            notes[day] += filter(None, [world_day(day)])
    return {day: tuple(said) for day, said in notes.items() if said}


def _asked(country: str, year: int) -> list[list[str]]:
    import holidays

    # Ukraine works on its holidays while martial law lasts; the library lists those days as `workday` only.
    categories = ("public", "workday") if country == "UA" else ("public",)
    try:
        found = holidays.country_holidays(country, years=year, categories=categories, language="en_US")
    except (NotImplementedError, ValueError):
        return []
    return [[day.isoformat(), name] for day, name in sorted(found.items())]


def _kept(profile: Path) -> Known:
    """What the file holds; nothing where it was written by another version of the library, or is damaged."""
    try:
        whole = json.loads((profile / FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    days = whole.get("days") if isinstance(whole, dict) and whole.get("library") == version("holidays") else None
    return days if isinstance(days, dict) else {}


def _keep(profile: Path, known: Known) -> None:
    path = profile / FILE
    spare = path.with_suffix(".new")
    try:
        spare.write_text(json.dumps({"library": version("holidays"), "days": known}, ensure_ascii=False), "utf-8")
        os.replace(spare, path)
    except OSError:
        spare.unlink(missing_ok=True)
