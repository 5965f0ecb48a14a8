"""National days: of the chosen countries, both Easters, and the days of the United Nations."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import catalogues
from campaigndesk.desktop import languages
from campaigndesk.desktop.calendar.days_program import days_of
from campaigndesk.desktop.calendar.holiday_names import NOTES, holiday_name
from campaigndesk.desktop.calendar.national_days import notes_for
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.calendar.world_days import easter_days
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.domain.countries import COUNTRIES


def test_each_easter_is_named_once_with_the_countries_that_keep_it(tmp_path: Path) -> None:
    days = [date(2026, 4, 5), date(2026, 4, 12)]
    notes = notes_for(tmp_path, days, ("SI", "RS", "EE", "AL", "UA", "MK"))
    assert notes[days[0]] == ("Western Easter · AL EE SI",)
    assert notes[days[1]] == ("Orthodox Easter · AL MK RS UA",)


@pytest.mark.parametrize(("year", "western", "orthodox"), [(2026, (4, 5), (4, 12)), (2027, (3, 28), (5, 2))])
def test_the_two_easters_fall_where_the_churches_keep_them(
    year: int, western: tuple[int, int], orthodox: tuple[int, int]
) -> None:
    found = easter_days([year], COUNTRIES)
    assert set(found) == {date(year, *western), date(year, *orthodox)}


def test_in_some_years_both_fall_on_one_day_and_both_are_named() -> None:
    (said,) = easter_days([2025], ("SI", "RS")).values()
    assert said == ["Western Easter · SI", "Orthodox Easter · RS"]


def test_every_country_of_the_network_keeps_an_easter() -> None:
    said = " ".join(note for notes in easter_days([2026], COUNTRIES).values() for note in notes).split()
    assert set(COUNTRIES) <= set(said)


def test_human_rights_day_stands_in_the_calendar_unless_it_is_not_wanted(tmp_path: Path) -> None:
    tenth = date(2026, 12, 10)
    assert notes_for(tmp_path, [tenth], ()) == {tenth: ("Human Rights Day",)}
    assert notes_for(tmp_path, [tenth], (), world=False) == {}


def test_holidays_are_named_in_the_language_of_the_window_where_the_library_has_it_else_in_english(
    tmp_path: Path,
) -> None:
    christmas, reform = date(2026, 12, 25), date(2026, 10, 31)
    said = notes_for(tmp_path, [christmas, reform], ("SI", "RO"), world=False, language="sl")
    assert said[christmas] == ("Božič · RO SI",)
    assert said[reform] == ("Dan reformacije · SI",)
    said = notes_for(tmp_path, [reform], ("SI",), world=False, language="ka")
    assert said[reform] == ("Reformation Day · SI",)
    said = notes_for(tmp_path, [reform], ("SI",), world=False, language="uk")
    assert said[reform] == ("День Реформації · SI",)


def test_a_day_of_a_country_whose_language_the_library_has_not_is_named_as_where_it_is_spoken(tmp_path: Path) -> None:
    new_year, good_friday = date(2027, 1, 1), date(2026, 4, 10)
    said = notes_for(tmp_path, [new_year, good_friday], ("GE",), world=False, language="sr")
    assert said == {new_year: ("Нова година · GE",), good_friday: ("Велики петак · GE",)}
    said = notes_for(tmp_path, [new_year, good_friday], ("GE",), world=False, language="sr_Latn")
    assert said == {new_year: ("Nova godina · GE",), good_friday: ("Veliki petak · GE",)}


def test_no_country_celebrates_the_statehood_of_another(tmp_path: Path) -> None:
    serbian, slovenian = date(2026, 2, 15), date(2026, 6, 25)
    said = notes_for(tmp_path, [serbian, slovenian], ("RS", "SI"), world=False, language="sr")
    assert said == {serbian: ("Дан државности Србије · RS",), slovenian: ("Statehood Day · SI",)}


def test_every_holiday_of_the_network_has_a_name_in_each_language_of_the_window() -> None:
    found = days_of(dict.fromkeys(COUNTRIES, (2025, 2026, 2027, 2030)), "")
    english = {name.strip() for years in found.values() for days in years.values() for _, names, _ in days
               for name in names.split(";")}  # fmt: skip
    assert len(english) > 100
    for language in catalogues.BY_HAND:
        kept = {message.source for message, forms in catalogues.read(language).items()
                if message.context == "Holidays" and forms}  # fmt: skip
        bare = {name for name in english if not any(name.endswith(note.removeprefix("{0}")) for note in NOTES)}
        assert bare <= kept
        assert set(NOTES) <= kept


def test_a_day_that_the_library_names_in_english_alone_is_named_in_the_language_of_the_window(
    tmp_path: Path, qapp: QApplication
) -> None:
    languages.speak("sr")
    try:
        feast = date(2026, 10, 14)
        said = notes_for(tmp_path, [feast], ("GE",), world=False, language="sr")
        assert said[feast] == ("Светицховлоба, празник Христове хаљине · GE",)
        assert holiday_name("Republic Day (observed)") == "Дан републике (нерадни дан)"
        assert holiday_name("A day that nobody knows") == "A day that nobody knows"
    finally:
        languages.speak("en")


def test_the_days_of_the_united_nations_are_turned_off_in_settings(opened: Callable[..., Window]) -> None:
    window = opened()
    window.show_month(date(2026, 12, 8))
    assert wait_for(window.idle)
    months = window.views["calendar"].month.months  # type: ignore[attr-defined]
    tenth = months.index_of(date(2026, 12, 10))
    assert wait_for(lambda: "Human Rights Day" in months.day(tenth).notes)
    window.go("settings")
    window.views["settings"].world.click()  # type: ignore[attr-defined]
    window.go("calendar")
    assert wait_for(lambda: "Human Rights Day" not in months.day(tenth).notes)


@pytest.mark.parametrize("page", ["month", "week", "agenda", "timeline"])
def test_a_window_that_has_settled_shows_the_national_days_too(opened: Callable[..., Window], page: str) -> None:
    window = opened(calendar=page)
    calendar = window.views["calendar"]
    calendar.show_day(date(2026, 12, 8))  # type: ignore[attr-defined]
    assert wait_for(window.settled)
    assert "Human Rights Day" in calendar.page.noting.known[date(2026, 12, 10)]  # type: ignore[attr-defined]


def test_a_second_zone_is_chosen_in_settings(opened: Callable[..., Window]) -> None:
    window = opened(calendar="week")
    window.go("settings")
    box = window.views["settings"].second_zone  # type: ignore[attr-defined]
    box.setCurrentIndex(box.findData("Asia/Tbilisi"))
    window.go("calendar")
    page = window.views["calendar"].page  # type: ignore[attr-defined]
    assert wait_for(lambda: page.table.axis.zones == ("Europe/Ljubljana", "Asia/Tbilisi"))


def test_the_library_of_the_days_is_never_loaded_into_the_window(tmp_path: Path) -> None:
    asks = (
        "import sys; from datetime import date; from pathlib import Path;"
        "from campaigndesk.desktop.calendar.national_days import notes_for;"
        f"said = notes_for(Path({str(tmp_path)!r}), [date(2026, 12, 25)], ('SI',), world=False);"
        "print(said, 'holidays' in sys.modules)"
    )
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True, timeout=60)
        assert done.stdout.strip() == "{datetime.date(2026, 12, 25): ('Christmas Day · SI',)} False"


def test_days_that_cannot_be_worked_out_are_told_and_asked_for_again(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar = window.views["calendar"]
    assert isinstance(calendar, CalendarView)
    months = calendar.month.months
    ends_badly = [sys.executable, "-c", "raise SystemExit(3)"]
    with monkeypatch.context() as broken:
        broken.setattr("campaigndesk.desktop.calendar.national_days.command", lambda: ends_badly)
        calendar.show_day(date(2031, 12, 8))
        assert wait_for(lambda: bool(window.toasts.shown()))
        assert window.toasts.shown()[-1].message.startswith("The national days could not be worked out.")
    calendar.show_day(date(2031, 12, 9))
    calendar.page.refresh()
    assert wait_for(lambda: "Christmas Day · RO SI" in months.day(months.index_of(date(2031, 12, 25))).notes)
