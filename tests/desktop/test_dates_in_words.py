"""Days, spans and moments in the form that each language of the window has for them, alone and within sentences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop import languages, sentences, words

DESKTOP = Path(words.__file__).parent
DAY = date(2026, 3, 3)
FULL = {
    "en": "Tuesday 3 March 2026",
    "sl": "torek, 3. marca 2026",
    "sr": "уторак, 3. марта 2026.",
    "sr-Latn": "utorak, 3. marta 2026.",
    "mk": "вторник, 3 март 2026 г.",
    "uk": "вівторок, 3 березня 2026 р.",
    "ka": "სამშაბათი, 3 მარტი, 2026",
    "ro": "marți, 3 martie 2026",
    "sq": "e martë, 3 mars 2026",
}
BRIEF = {
    "en": "Tue 3 Mar",
    "sl": "tor., 3. mar.",
    "sr": "уто, 3. мар",
    "sr-Latn": "uto, 3. mar",
    "mk": "вто., 3 мар.",
    "uk": "вт, 3 бер.",
    "ka": "სამ, 3 მარ",
    "ro": "mar., 3 mar.",
    "sq": "mar, 3 mar",
}
HEADING = {
    "en": "March 2026",
    "sl": "marec 2026",
    "sr": "март 2026.",
    "sr-Latn": "mart 2026.",
    "mk": "март 2026 г.",
    "uk": "березень 2026 р.",
    "ka": "მარტი, 2026",
    "ro": "martie 2026",
    "sq": "mars 2026",
}
EMBARGO = {
    "en": "Under embargo until 3 March 2026 10:00 (Europe/Kyiv).",
    "sl": "Pod embargom do 3. marca 2026 10:00 (Europe/Kyiv).",
    "sr": "Под ембаргом до 3. марта 2026. 10:00 (Europe/Kyiv).",
    "sr-Latn": "Pod embargom do 3. marta 2026. 10:00 (Europe/Kyiv).",
    "mk": "Под ембарго до 3 март 2026 г. 10:00 (Europe/Kyiv).",
    "uk": "Під ембарго до 3 березня 2026 р. 10:00 (Europe/Kyiv).",
    "ka": "ემბარგოს ქვეშ 3 მარტი, 2026 10:00-მდე (Europe/Kyiv).",
    "ro": "Sub embargo până la 3 martie 2026 10:00 (Europe/Kyiv).",
    "sq": "Nën embargo deri më 3 mars 2026 10:00 (Europe/Kyiv).",
}
SPOKEN = [code for code, _ in languages.LANGUAGES]


@pytest.fixture(params=SPOKEN)
def spoken(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[str]:
    """The window speaks each of its languages."""
    languages.speak(request.param)
    yield str(request.param)
    languages.speak("en")


def plain(said: str) -> str:
    """With plain spaces where CLDR has such as do not break."""
    return " ".join(said.split())


def test_a_day_is_said_with_its_month_in_the_form_that_follows_a_number(spoken: str) -> None:
    assert plain(words.full_day(DAY)) == FULL[spoken]
    assert words.full_day(DAY).startswith(words.day_words(DAY))
    assert words.full_day(DAY).endswith(words.date_words(DAY))


def test_a_brief_day_has_the_signs_of_the_language(spoken: str) -> None:
    assert words.brief_day(DAY) == BRIEF[spoken]
    assert words.moment_words(datetime(2026, 3, 3, 14, 5)) == f"{BRIEF[spoken]} 14:05"


def test_a_month_alone_stands_in_the_form_of_a_heading(spoken: str) -> None:
    assert plain(words.month_words(DAY)) == HEADING[spoken]


def test_every_month_of_every_language_follows_a_day_in_letters_of_its_own(spoken: str) -> None:
    said = [words.date_words(date(2026, month, 15)) for month in range(1, 13)]
    assert len(set(said)) == 12
    if spoken in ("sl", "sr", "sr-Latn", "uk"):
        alone = [words.month_name(month) for month in range(1, 13)]
        assert [name for name, day in zip(alone, said, strict=True) if f" {name} " in day] == []


def test_a_span_names_its_months_and_years_only_where_they_differ(spoken: str) -> None:
    week, over = words.span_words(date(2026, 3, 2), DAY), words.span_words(date(2026, 12, 28), date(2027, 1, 3))
    assert week.count("2026") == 1
    assert ("2026" in over, "2027" in over) == (True, True)


def test_a_refusal_tells_its_date_as_people_of_the_language_say_it(spoken: str) -> None:
    told = sentences.said("Under embargo until 2026-03-03 10:00 (Europe/Kyiv).")
    assert plain(told) == EMBARGO[spoken]


def test_a_blackout_tells_its_last_day_as_people_of_the_language_say_it(spoken: str) -> None:
    told = sentences.said("Blackout until 2026-03-03: Silence, 2026-03-04")
    assert words.date_words(DAY) in told
    assert told.endswith("Silence, 2026-03-04")


def test_a_sentence_that_ends_in_a_date_has_one_full_stop(spoken: str) -> None:
    told = sentences.said("bridge.png may be used until 2026-03-03 only.")
    assert words.date_words(DAY).rstrip(".") in told
    assert told.endswith(".")
    assert not told.endswith("..")


def test_a_time_that_the_clocks_skip_is_told_with_its_day(spoken: str) -> None:
    told = sentences.said("02:30 on 2026-03-29 does not exist in Europe/Kyiv: the clocks go forward.")
    assert words.date_words(date(2026, 3, 29)) in told
    assert "2026-03" not in told


def test_every_field_of_a_day_has_the_form_of_the_language() -> None:
    # A form that is written out stands still when the language changes.
    written = [path for path in DESKTOP.rglob("*.py") if "ddd" in path.read_text("utf-8")]
    assert [path.name for path in written] == ["words.py"]
