"""The same words twice: what an account says again within some weeks is worth a word, and never more than one."""

from __future__ import annotations

from typing import Any

import pytest

from campaigndesk.domain.duplicates import DAYS, repeat_days
from campaigndesk.domain.findings import Finding
from campaigndesk.domain.gates import check
from campaigndesk.domain.records import Record, Stamp
from domain.shelf import ANA, MARKO, Shelf, shelf_with_draft

SAID = "Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo in enake pravice."


def approved(shelf: Shelf, post: str = "other", **fields: Any) -> None:
    """Another post of the account, approved."""
    given = {
        "campaign": "hrd",
        "country": "SI",
        "account": "si-x",
        "channel": "x",
        "language": "sl",
        "text": SAID,
        "proposed_at": "2026-12-12T09:00:00Z",
        "zone": "Europe/Ljubljana",
    }
    shelf.act(ANA, "create", post, fields={**given, **fields})
    shelf.act(ANA, "submit", post, digest=shelf.digest(post))
    shelf.act(MARKO, "decide", post, verdict="approve", digest=shelf.digest(post))


def shelf_of_two(said: str = SAID, **other: Any) -> Shelf:
    """A draft that says this on 10 December, and another post of the account, approved."""
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", text=said)
    approved(shelf, **other)
    return shelf


def found(shelf: Shelf, post: str = "p") -> list[Finding]:
    return [finding for finding in check(shelf.records[post], shelf) if finding.code == "duplicate"]


def test_a_text_that_the_account_says_already_is_told_with_its_day_and_name() -> None:
    (finding,) = found(shelf_of_two())
    assert not finding.blocks
    assert finding.sentence == (
        "Another post of this account says the same on 2026-12-12:"
        " “Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo…”."
    )
    assert finding.fix == "Say it in other words, or leave one of the two out."


def test_a_post_with_a_title_is_named_by_it() -> None:
    (finding,) = found(shelf_of_two(title="Dan človekovih pravic"))
    assert finding.sentence.endswith("2026-12-12: “Dan človekovih pravic”.")


@pytest.mark.parametrize(
    "text",
    [
        SAID.upper(),
        f"  {SAID.replace(' ', '  ')}\n\n🕊️",
        SAID.replace("in", "in,").replace("v", "ｖ"),
        "Vsi ljudje se rodíjo svobodni: in imajo enako dostojanstvo — in enake pravice!",
    ],
)
def test_capitals_accents_spaces_and_signs_make_no_other_text(text: str) -> None:
    assert found(shelf_of_two(text))


def test_serbian_in_its_other_alphabet_is_the_same_text() -> None:
    cyrillic = "Сва људска бића рађају се слободна и једнака у достојанству и правима."
    assert found(shelf_of_two("Sva ljudska bića rađaju se slobodna i jednaka u dostojanstvu i pravima.", text=cyrillic))


@pytest.mark.parametrize("text", [SAID.replace("ljudje", "otroci"), f"{SAID} Povsod.", "Vsi se rodijo svobodni."])
def test_another_text_is_another_text(text: str) -> None:
    assert not found(shelf_of_two(text))


def test_a_phrase_is_too_short_to_be_said_twice() -> None:
    assert not found(shelf_of_two("Preberite več na naši strani.", text="Preberite več na naši strani."))


@pytest.mark.parametrize(
    ("day", "told"),
    [("2026-12-12", True), ("2027-01-09", True), ("2027-01-10", False), ("2026-11-10", True), ("2026-11-09", False)],
)
def test_what_is_said_long_before_or_after_is_no_repetition(day: str, told: bool) -> None:
    assert DAYS == 30
    assert bool(found(shelf_of_two(proposed_at=f"{day}T09:00:00Z"))) is told


@pytest.mark.parametrize(("set_to", "days"), [(None, 30), (0, 0), (1, 1), (90, 90), (365, 365), (1000, 365), (-1, 30)])
def test_the_network_says_within_how_many_days(set_to: int | None, days: int) -> None:
    fields = {"name": "N"} if set_to is None else {"name": "N", "repeat_days": set_to}
    assert repeat_days(Record("n", "network", "network", Stamp("c", "root", ""), fields)) == days
    assert repeat_days(None) == 30


@pytest.mark.parametrize(("days", "told"), [(0, False), (1, False), (2, True), (365, True)])
def test_a_repetition_is_told_within_the_networks_days_alone(days: int, told: bool) -> None:
    shelf = shelf_of_two()
    shelf.repeat_days = days
    assert bool(found(shelf)) is told


def test_a_draft_without_a_time_is_measured_by_today() -> None:
    shelf = shelf_of_two(proposed_at="2027-01-08T09:00:00Z")
    shelf.write(ANA, "p", proposed_at=None)
    assert not found(shelf)
    shelf.day = "2026-12-09"
    assert found(shelf)


def test_another_draft_is_no_repetition_yet() -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", text=SAID)
    fields = {"country": "SI", "account": "si-x", "channel": "x", "text": SAID, "proposed_at": "2026-12-12T09:00:00Z"}
    shelf.act(ANA, "create", "other", fields=fields)
    assert not found(shelf)


def test_each_stage_that_goes_out_counts_and_what_is_out_says_so() -> None:
    shelf = shelf_of_two()
    shelf.act(ANA, "schedule", "other", digest=shelf.digest("other"))
    assert found(shelf)[0].sentence.startswith("Another post of this account says the same on 2026-12-12")
    shelf.now = "2026-12-12T09:05:00Z"
    shelf.act(ANA, "publish", "other", digest=shelf.digest("other"), link="https://x.com/mzz/1")
    assert found(shelf)[0].sentence.startswith("This account said the same on 2026-12-12")
    shelf.act(ANA, "withdraw", "other", reason="A mistake")
    assert not found(shelf)


def test_another_account_may_say_the_same() -> None:
    shelf = shelf_with_draft()
    shelf.write(ANA, "p", text=SAID)
    fields = {"country": "SI", "channel": "x", "name": "Embassy in Tbilisi", "handle": "@slo_ge"}
    shelf.act(ANA, "create", "si-x-2", "account", fields=fields)
    approved(shelf, account="si-x-2")
    assert not found(shelf)
    shelf.write(ANA, "p", account="")
    assert found(shelf), "while no account is chosen, the channel of the country counts"


def test_occurrences_of_one_series_repeat_each_other_on_purpose() -> None:
    shelf = shelf_of_two()
    for post in ("p", "other"):
        record = shelf.records[post]
        shelf.records[post] = record.written({"series": "each-week"}, record.created)
    assert not found(shelf)


def test_it_is_told_of_what_is_scheduled_too_and_never_stands_in_its_way() -> None:
    shelf = shelf_of_two()
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    shelf.act(MARKO, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))
    assert found(shelf)
    assert found(shelf, "other")
    shelf.now = "2026-12-10T09:05:00Z"
    shelf.act(ANA, "publish", "p", digest=shelf.digest("p"), link="https://x.com/mzz/2")
    assert not found(shelf)


def test_of_many_repetitions_the_nearest_three_are_named() -> None:
    shelf = shelf_of_two()
    for day in range(13, 20):
        approved(shelf, f"other-{day}", proposed_at=f"2026-12-{day}T09:00:00Z")
    assert [finding.sentence.partition(":")[0][-10:] for finding in found(shelf)] == [
        "2026-12-12", "2026-12-13", "2026-12-14",
    ]  # fmt: skip
