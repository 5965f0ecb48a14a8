"""Cells mean what an officer meant, or the sentence says what would be understood."""

from datetime import date, datetime, time

import pytest

from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.exchange import cells
from campaigndesk.exchange.cells import BadCell


@pytest.mark.parametrize("written", ["2026-12-10", "10.12.2026", "10. 12. 2026", "10.12.2026.", date(2026, 12, 10)])
def test_a_day_is_understood_as_it_is_written_in_the_network(written: str | date) -> None:
    assert cells.day(written) == date(2026, 12, 10)


@pytest.mark.parametrize("written", ["10/12/2026", "2026-13-01", "31.11.2026", "tomorrow", 46366])
def test_a_day_that_could_mean_two_is_refused(written: str | int) -> None:
    with pytest.raises(BadCell):
        cells.day(written)


@pytest.mark.parametrize(
    ("day", "clock"),
    [
        ("2026-12-10", "09:00"),
        ("2026-12-10", "9.00"),
        ("2026-12-10T09:00", None),
        ("10.12.2026 09:00", ""),
        (datetime(2026, 12, 10, 9), None),
        (date(2026, 12, 10), time(9)),
    ],
)
def test_nine_in_ljubljana_is_eight_in_utc(day: str | date, clock: str | time | None) -> None:
    assert cells.proposed(day, clock, "Europe/Ljubljana") == "2026-12-10T08:00:00Z"


def test_a_time_that_the_clocks_skip_is_refused_with_the_two_nearest() -> None:
    with pytest.raises(BadCell, match=r"does not exist.*01:59 or 03:00"):
        cells.proposed("2027-03-28", "02:30", "Europe/Ljubljana")


def test_a_time_that_happens_twice_is_asked_for_and_answered_by_its_offset() -> None:
    with pytest.raises(BadCell, match=r"twice.*Put the offset behind"):
        cells.proposed("2026-10-25", "02:30", "Europe/Ljubljana")
    assert cells.proposed("2026-10-25", "02:30 +02:00", "Europe/Ljubljana") == "2026-10-25T00:30:00Z"
    assert cells.proposed("2026-10-25", "02:30 +01:00", "Europe/Ljubljana") == "2026-10-25T01:30:00Z"


def test_an_offset_that_the_place_does_not_have_is_refused() -> None:
    with pytest.raises(BadCell, match="does not have that offset"):
        cells.proposed("2026-12-10", "09:00 +04:00", "Europe/Ljubljana")


@pytest.mark.parametrize(("day", "clock"), [("2026-12-10", ""), ("", "09:00"), ("2026-12-10", "25:00"), ("x", "09:00")])
def test_half_a_time_is_refused(day: str, clock: str) -> None:
    with pytest.raises(BadCell):
        cells.proposed(day, clock, "Europe/Ljubljana")


def test_countries_channels_and_languages_are_known_by_code_and_name() -> None:
    assert cells.country("si", COUNTRIES) == cells.country("Slovenia", COUNTRIES) == "SI"
    assert cells.channel("facebook", {"facebook": "Facebook"}) == "facebook"
    assert cells.language("SR-LATN") == "sr-Latn"
    assert cells.language(None, COUNTRIES["GE"]) == "ka"


def test_what_is_accepted_is_named() -> None:
    with pytest.raises(BadCell, match=r"“Atlantis” is not a country.*AL, BA, BG"):
        cells.country("Atlantis", COUNTRIES)
    with pytest.raises(BadCell, match="Accepted: x, facebook"):
        cells.channel("orkut", {"x": "X", "facebook": "Facebook"})
    with pytest.raises(BadCell, match="sr or sr-Latn"):
        cells.language("", COUNTRIES["RS"])


def test_text_that_cannot_be_kept_is_refused_and_the_rest_is_kept_in_one_form() -> None:
    with pytest.raises(BadCell, match=r"U\+0000"):
        cells.text("a\0b")
    assert cells.text("e\u0301\r\nb") == "\u00e9\nb"


def test_hashtags_lose_their_sign_and_their_doubles() -> None:
    assert cells.hashtags("#Rights, #Rights #Day;free") == ["Rights", "Day", "free"]
