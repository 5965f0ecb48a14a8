"""Makes the sample campaign's workbook out of the Universal Declaration of Human Rights in the network's languages.

    python packaging/make_sample.py UDHR.json [resources/demo/human-rights-day.xlsx]

UDHR.json: `{language: {"title": str, "articles": {"1": {"heading": str, "text": str}, ...}}}`. Text:
United Nations, Office of the High Commissioner for Human Rights (free to reproduce), as gathered by "UDHR in Unicode"
(wooorm/udhr, MIT).
The same JSON makes the same workbook, to the byte.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import xlsxwriter

from campaigndesk.domain.countries import COUNTRIES, Country

YEAR = 2026
FIRST_DAY = date(YEAR, 12, 1)
LAST_DAY = date(YEAR, 12, 10)
KEY = f"HRD{YEAR}"
LEAD = "SI"
CHANNELS = ("x", "facebook")
"""Every country is on these; two more follow by turns, so that all kinds of counting are met."""
MORE_CHANNELS = (
    ("telegram", "website"),
    ("bluesky", "viber"),
    ("mastodon", "linkedin"),
    ("threads", "telegram"),
)
CAMPAIGN = {
    "key": KEY,
    "title": "Human Rights Day",
    "tag": KEY,
    "lead country": LEAD,
    "partners": ", ".join(code for code in sorted(COUNTRIES) if code != LEAD),
    "start": FIRST_DAY,
    "end": LAST_DAY,
    "objective": "People in sixteen countries read the thirty articles of the Declaration in their own language.",
    "audience": "Everyone who follows the ministry on any of its channels; schools and local media in each country.",
    "strategy": "Three articles a day for ten days, each country in its own words and at its own hours.",
    "implementation": "One post for each article, channel and language. Approved by each country's own approver.",
    "scoring": "Reach and shares for each country and article; articles quoted by local media.",
    "hashtags": "#HumanRightsDay",
    "language": "en",
}
ABOUT = (
    "Sample campaign of Campaign Desk: Human Rights Day.",
    "Text: Universal Declaration of Human Rights, United Nations, Office of the High Commissioner for Human Rights "
    "(free to reproduce); taken over from the collection “UDHR in Unicode” (wooorm/udhr, MIT).",
    "Times are local to each country. Some texts are longer than their channel takes: the desk finds them.",
    "This sheet is not imported.",
)
HOURS = range(8, 19)
TITLED = ("website",)
"""Channels whose posts have a title of their own."""

Declaration = dict[str, Any]


def main(arguments: list[str]) -> int:
    """Write the workbook; 2 when it is used wrongly."""
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    declarations = json.loads(Path(arguments[0]).read_text("utf-8"))
    beside = Path(__file__).resolve().parents[1] / "resources" / "demo" / "human-rights-day.xlsx"
    target = Path(arguments[1]) if len(arguments) > 1 else beside
    count = write(declarations, target)
    print(f"{target}: {count} posts, {target.stat().st_size:,} bytes")
    return 0


def write(declarations: dict[str, Declaration], target: Path) -> int:
    """Write the workbook and give the number of its posts."""
    book = xlsxwriter.Workbook(str(target), {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    # A fixed moment, or no two makings would be alike.
    book.set_properties({"title": "Human Rights Day", "created": datetime(YEAR, 1, 1, tzinfo=UTC)})
    posts = list(post_rows(declarations))
    about = book.add_worksheet("about")
    for row, words in enumerate(ABOUT):
        about.write_string(row, 0, words)
    _sheet(book, "campaign", [CAMPAIGN])
    _sheet(book, "accounts", list(account_rows()))
    _sheet(book, "messages", list(message_rows(declarations["en"])))
    _sheet(book, "posts", posts)
    book.close()
    return len(posts)


def channels_of(country: Country) -> tuple[str, ...]:
    """The channels of a country: the shared ones, and two by its turn in the alphabet."""
    turn = sorted(COUNTRIES).index(country.code) % len(MORE_CHANNELS)
    return (*CHANNELS, *MORE_CHANNELS[turn])


def account_rows() -> Iterator[dict[str, Any]]:
    """One account for each country and channel."""
    for country in COUNTRIES.values():
        for channel in channels_of(country):
            yield {
                "country": country.code,
                "channel": channel,
                "name": f"Ministry of Foreign Affairs, {country.name}",
                "handle": f"mfa_{country.code.lower()}",
            }


def message_rows(english: Declaration) -> Iterator[dict[str, Any]]:
    """The joint texts in English: the title, then the articles."""
    opening = "Ten days, thirty articles, sixteen countries."
    yield {"key": "A00", "campaign": KEY, "position": 0, "title": english["title"], "language": "en", "text": opening}
    for number in range(1, 31):
        article = english["articles"][str(number)]
        yield {
            "key": f"A{number:02}",
            "campaign": KEY,
            "position": number,
            "title": article["heading"].rstrip("."),
            "language": "en",
            "text": article["text"],
            "source": "https://www.un.org/en/about-us/universal-declaration-of-human-rights",
        }


def post_rows(declarations: dict[str, Declaration]) -> Iterator[dict[str, Any]]:
    """One post for each article, country, language and channel, and one with the title on the first day."""
    for turn, country in enumerate(COUNTRIES.values()):
        for second, language in enumerate(country.languages):
            declaration = declarations[language]
            for place, channel in enumerate(channels_of(country)):
                start = {"country": country.code, "channel": channel, "account": f"mfa_{country.code.lower()}"}
                for number in range(31):
                    yield (
                        start
                        | _words(declaration, number, language, country.code, channel)
                        | _time(number, turn, place, second)
                    )


def _words(declaration: Declaration, number: int, language: str, country: str, channel: str) -> dict[str, Any]:
    article = declaration["articles"].get(str(number), {"heading": "", "text": declaration["title"]})
    return {
        "key": f"{country}-{language}-{channel}-{number:02}",
        "campaign": KEY,
        "message": f"A{number:02}",
        "language": language,
        "title": article["heading"].rstrip(".") if channel in TITLED else "",
        "text": article["text"],
    }


def _time(number: int, country: int, channel: int, language: int) -> dict[str, Any]:
    """Three articles a day; the hour goes round by country and article, so that no two days look alike."""
    day = (number - 1) // 3 if number else 0
    hour = HOURS[(3 * country + 4 * number + 2 * day) % len(HOURS)]
    minutes = 15 * channel + 5 * (country % 3) + 2 * language
    moment = datetime.combine(FIRST_DAY + timedelta(days=day), time(hour)) + timedelta(minutes=minutes)
    return {"date": moment.date(), "time": moment.time()}


def _sheet(book: Any, name: str, rows: list[dict[str, Any]]) -> None:
    sheet = book.add_worksheet(name)
    bold = book.add_format({"bold": True})
    days, clocks = book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"num_format": "hh:mm"})
    header = list(dict.fromkeys(column for row in rows for column in row))
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(header):
        sheet.write_string(0, place, column, bold)
        sheet.set_column(place, place, 60 if column == "text" else 14)
    for line, row in enumerate(rows, 1):
        for place, column in enumerate(header):
            value = row.get(column)
            if isinstance(value, (date, time)):
                sheet.write_datetime(line, place, value, clocks if isinstance(value, time) else days)
            elif isinstance(value, int):
                sheet.write_number(line, place, value)
            elif value:
                sheet.write_string(line, place, value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
