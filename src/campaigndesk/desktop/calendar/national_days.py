"""National days of the chosen countries: out of a small file in the profile, and first out of the `holidays` library.

The library takes a second and some twenty megabytes, so that a program of its own is asked, and only for years that the
file does not hold.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from importlib.util import find_spec
from pathlib import Path

from campaigndesk.desktop.calendar.holiday_names import holiday_name
from campaigndesk.desktop.calendar.world_days import easter_days, world_day
from campaigndesk.desktop.sentences import marked
from campaigndesk.domain.errors import CampaignDeskError

FILE = "national-days.json"
PATIENCE = 60
"""Seconds after which the program that works the days out is given up."""
AROUND = 2
"""Years before and after the one asked for that are kept along, so that leafing through a year asks once."""

SPEAKERS = {"ka": "GE", "mk": "MK", "ro": "RO", "sl": "SI", "sq": "AL", "sr": "RS", "uk": "UA"}
"""Language -> the country whose names serve for others that keep the same day by the same English name."""
_LETTERS = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True))
_LETTERS |= {"љ": "lj", "њ": "nj", "џ": "dž"}
_IN_LATIN = str.maketrans(_LETTERS | {letter.upper(): latin.capitalize() for letter, latin in _LETTERS.items()})
"""Serbian letters of the library's names, for a window in Latin script."""

Known = dict[str, dict[str, list[list[str]]]]


class DaysFault(CampaignDeskError):
    """The program that works national days out does not answer."""


def days_in(
    profile: Path, countries: Iterable[str], years: Iterable[int], language: str = ""
) -> dict[str, list[tuple[date, str, str]]]:
    """Country -> days of its holidays in these years, with their English names and those in the language.

    `language`: as the window has it, such as `sl` or `sr_Latn`. A name that the library has not in it is empty; Serbian
    ones come in the library's script. No days for a country that the library does not know. Raises DaysFault.
    """
    asked = _spoken(language)
    known, years = _kept(profile, asked), list(years)
    missing: dict[str, list[int]] = {}
    for country in countries:
        own = known.setdefault(country, {})
        if not all(str(year) in own for year in years):
            around = range(min(years) - AROUND, max(years) + AROUND + 1)
            missing[country] = [year for year in around if str(year) not in own]
    if missing:
        for country, found in _asked(missing, asked).items():
            known[country].update(found)
        _keep(profile, asked, known)
    return {
        country: [
            (date.fromisoformat(day), name, called) for year in years for day, name, called in known[country][str(year)]
        ]
        for country in countries
    }


def notes_for(
    profile: Path, days: Iterable[date], countries: Iterable[str], *, world: bool = True, language: str = ""
) -> dict[date, tuple[str, ...]]:
    """What each day is: Easter and holidays with the codes of the countries, `Christmas Day · RO SI`; world days.

    A name in the language serves for all that keep the same day by the same English name: on another day it may name
    another country's own, as Statehood Day does. What the library has not comes from the catalogue of the window.
    """
    wanted, of = frozenset(days), sorted(countries)
    speaker = [SPEAKERS[_spoken(language)]] if of and _spoken(language) in SPEAKERS else []
    years = sorted({day.year for day in wanted})
    easters = easter_days(years, of)
    named: dict[date, dict[str, list[str]]] = {}
    called: dict[tuple[date, str], str] = {}
    for country, found in days_in(profile, dict.fromkeys((*of, *speaker)), years, language).items():
        for day, names, own in found:
            english, local = names.split("; "), (own.translate(_IN_LATIN) if "Latn" in language else own).split("; ")
            if len(english) == len(local):
                called.update(((day, e.strip()), _begun(w.strip())) for e, w in zip(english, local, strict=True) if w)
            for name in english if day in wanted and country in of else ():
                # The day itself is said for all who keep it, also where it is no holiday.
                if not (day in easters and "Easter" in name):
                    named.setdefault(day, {}).setdefault(name.strip(), []).append(country)
    notes = {day: list(easters.get(day, ())) for day in sorted(wanted)}
    for day, by_name in named.items():
        said = {name: called.get((day, name)) or holiday_name(name) for name in by_name}
        notes[day] += [f"{said[name]} · {' '.join(codes)}" for name, codes in by_name.items()]
    if world:
        for day in wanted:
            notes[day] += filter(None, [world_day(day)])
    return {day: tuple(said) for day, said in notes.items() if said}


def _begun(name: str) -> str:
    """As words begin that stand alone; Georgian ones without the capitals that are for whole lines."""
    return name[:1].title() + name[1:]


def _spoken(language: str) -> str:
    """The language without its script, as the library knows it."""
    return language.partition("_")[0].partition("-")[0]


def _asked(countries: Mapping[str, Sequence[int]], language: str) -> Known:
    import subprocess

    request = json.dumps({"countries": countries, "language": language}).encode() + b"\n"
    try:
        done = subprocess.run(
            command(), input=request, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=PATIENCE, check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        answer: Known = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise DaysFault(
            marked("The national days could not be worked out."),
            marked("They are tried again with the next page of the calendar."),
        ) from error
    return answer


def command() -> list[str]:
    """How the program is started; a frozen program starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "national-days"]
    return [sys.executable, "-m", "campaigndesk.desktop.calendar.days_program"]


def _library() -> str:
    """The installed library with its version, as its folder of metadata is called; empty where there is none.

    What reads such a folder takes two megabytes for as long as the desk is open.
    """
    found = find_spec("holidays")
    beside = Path(found.origin).parents[1] if found and found.origin else Path()
    return next((folder.name for folder in beside.glob("holidays-*.dist-info")), "")


def _kept(profile: Path, language: str) -> Known:
    """What the file holds; nothing where another version of the library wrote it, in other words, or it is damaged."""
    try:
        whole = json.loads((profile / FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(whole, dict) or (whole.get("library"), whole.get("in")) != (_library(), language):
        return {}
    days = whole.get("days")
    return days if isinstance(days, dict) else {}


def _keep(profile: Path, language: str, known: Known) -> None:
    path = profile / FILE
    spare = path.with_suffix(".new")
    try:
        whole = {"library": _library(), "in": language, "days": known}
        spare.write_text(json.dumps(whole, ensure_ascii=False), "utf-8")
        os.replace(spare, path)
    except OSError:
        spare.unlink(missing_ok=True)
