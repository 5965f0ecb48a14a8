"""National days of the chosen countries, out of the `holidays` library, which is read only when it is needed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache


@lru_cache(maxsize=256)
def days_in(country: str, year: int) -> tuple[tuple[date, str], ...]:
    """Days and English names of a country's holidays in a year; none for a country the library does not know."""
    import holidays

    # Ukraine works on its holidays while martial law lasts; the library lists those days as `workday` only.
    categories = ("public", "workday") if country == "UA" else ("public",)
    try:
        found = holidays.country_holidays(country, years=year, categories=categories, language="en_US")
    except (NotImplementedError, ValueError):
        return ()
    return tuple(sorted(found.items()))


def notes_for(days: Iterable[date], countries: Iterable[str]) -> dict[date, tuple[str, ...]]:
    """For each day that is a holiday somewhere: names with the codes of the countries, `Christmas Day · RO SI`."""
    wanted = frozenset(days)
    named: dict[date, dict[str, list[str]]] = {}
    for country in sorted(countries):
        for year in {day.year for day in wanted}:
            for day, names in days_in(country, year):
                if day in wanted:
                    for name in names.split("; "):
                        named.setdefault(day, {}).setdefault(name.strip(), []).append(country)
    return {
        day: tuple(f"{name} · {' '.join(codes)}" for name, codes in by_name.items()) for day, by_name in named.items()
    }
