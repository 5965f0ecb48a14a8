"""The program that works national days out: a process of its own, whose library takes a second and twenty megabytes.

It reads one request and writes one answer, each a JSON object on a line.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import date

Days = dict[str, list[list[str]]]
"""Year -> day, its English names and those in the language asked for, `; ` between two."""


def days_of(countries: Mapping[str, Sequence[int]], language: str) -> dict[str, Days]:
    """Country -> the days of these years; none for a country that the library does not know."""
    return {
        country: {str(year): _days_of(country, year, language) for year in years}
        for country, years in countries.items()
    }


def _days_of(country: str, year: int, language: str) -> list[list[str]]:
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


def main() -> None:
    """Answer one request: `countries` with their years, and a `language`."""
    request = json.loads(sys.stdin.buffer.readline())
    answer = days_of(request["countries"], request["language"])
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")


if __name__ == "__main__":
    main()
