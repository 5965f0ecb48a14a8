"""The register of narratives: a draft that repeats a claim is told so, and nothing hidden is told by it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from campaigndesk.domain.findings import Finding
from campaigndesk.domain.gates import check
from campaigndesk.domain.narratives import first_line_after, is_due
from campaigndesk.domain.records import Record, Stamp
from domain.shelf import ANA, NINO, Shelf

CLAIM = "Most je zaprt za vedno, ker ga je mesto prodalo."
LONG = "The bridge was sold by the city in secret and will never be opened to anybody again, say people who know."


@pytest.fixture
def shelf() -> Shelf:
    made = Shelf()
    made.act(ANA, "create", "n", "narrative", fields={"country": "SI", "claim": CLAIM})
    return made


def found(shelf: Shelf, text: str, **more: Any) -> list[Finding]:
    fields = {"country": "SI", "channel": "x", "language": "sl", "text": text, **more}
    post = Record("p", "post", "network", Stamp("c", "ana", "2026-12-01T09:00:00Z"), fields)
    return [finding for finding in check(post, shelf) if finding.code == "claim_repeated"]


@pytest.mark.parametrize(
    "text",
    [
        CLAIM, "Ni res: MOST je zaprt — za vedno, ker ga je mesto prodalo!",
        "Мост је запрт за ведно, кер га је место продало",
        "Danes:\nmost  je\nzaprt za vedno ker ga je mesto prodalo",
    ],
)  # fmt: skip
def test_a_claim_repeated_word_for_word_is_a_warning_in_any_spelling(shelf: Shelf, text: str) -> None:
    (finding,) = found(shelf, text)
    assert not finding.blocks
    assert finding.field == "text"
    assert text[finding.start : finding.end].split()[0].lower() in ("most", "мост")


@pytest.mark.parametrize(
    "text", ["Most je odprt za vse.", "Most je zaprt", "Zaprt je most za vedno, mesto ga je prodalo ker.", ""]
)
def test_other_words_and_another_order_are_no_repetition(shelf: Shelf, text: str) -> None:
    assert found(shelf, text) == []


def test_of_a_long_claim_eight_words_in_a_row_are_enough(shelf: Shelf) -> None:
    shelf.act(ANA, "create", "m", "narrative", fields={"country": "SI", "claim": LONG})
    assert found(shelf, "No: it will never be opened to anybody again, they say.") == []
    (finding,) = found(shelf, "They say: by the city in secret and will never be opened.")
    assert "“by the city in secret and will never”" in finding.sentence


def test_a_claim_of_three_words_is_looked_for_nowhere(shelf: Shelf) -> None:
    shelf.act(ANA, "create", "m", "narrative", fields={"country": "SI", "claim": "Mosta ni več"})
    assert found(shelf, "Mosta ni več") == []


def test_title_and_warning_are_read_and_what_is_public_is_not(shelf: Shelf) -> None:
    assert [finding.field for finding in found(shelf, "Drugo", title=CLAIM)] == ["title"]
    assert found(shelf, CLAIM, stage="published") == []


def test_a_claim_taken_out_of_the_register_is_looked_for_no_more(shelf: Shelf) -> None:
    shelf.act(ANA, "delete", "n", "narrative")
    assert found(shelf, CLAIM) == []


def test_a_claim_of_a_campaign_under_embargo_is_told_within_the_campaign_alone(shelf: Shelf) -> None:
    until = "2199-12-10T09:00:00Z"
    fields = {"title": "Summit", "lead_country": "SI", "partners": [], "embargo_until": until}
    shelf.act(ANA, "create", "hrd", "campaign", fields=fields)
    shelf.act(ANA, "create", "s", "narrative", fields={"country": "SI", "claim": LONG, "campaign": "hrd"})
    assert found(shelf, LONG) == []
    assert found(shelf, LONG, country="GE") == []
    assert len(found(shelf, LONG, campaign="hrd")) == 1
    shelf.now = "2199-12-10T09:00:00Z"
    assert len(found(shelf, LONG)) == 1


def test_a_claim_that_a_ministry_keeps_to_itself_is_told_to_it_alone(shelf: Shelf) -> None:
    shelf.act(ANA, "create", "s", "narrative", fields={"country": "SI", "claim": LONG}, scope="country:SI")
    assert found(shelf, LONG, country="GE") == []
    assert len(found(shelf, LONG)) == 1


def test_another_country_does_not_write_in_the_register_of_this_one(shelf: Shelf) -> None:
    write = {"impact": {"value": "high", "base": shelf.records["n"].base("impact")}}
    assert shelf.refused(NINO, "set", "n", "narrative", fields=write).code == "not_yours"
    wrong = {"impact": {"value": "huge", "base": shelf.records["n"].base("impact")}}
    assert shelf.refused(ANA, "set", "n", "narrative", fields=wrong).code == "invalid_value"


def made(record_id: str, at: str, **fields: Any) -> Record:
    return Record(record_id, "message", "network", Stamp(f"c-{record_id}", "ana", at), fields)


def test_the_time_to_the_first_line_is_that_of_the_earliest_one_linked() -> None:
    narrative = made("n", "2026-12-01T09:00:00Z")
    late, soon = made("a", "2026-12-03T09:00:00Z"), made("b", "2026-12-01T12:30:00Z")
    assert first_line_after(narrative, [late, soon]) == timedelta(hours=3, minutes=30)
    assert first_line_after(narrative, [made("c", "2026-11-01T09:00:00Z"), late]) == timedelta()
    assert first_line_after(narrative, []) is None


def test_a_review_is_due_on_its_day() -> None:
    narrative = made("n", "", review_on="2026-12-04")
    assert [is_due(narrative, day) for day in ("2026-12-03", "2026-12-04", "2026-12-05")] == [False, True, True]
    assert not is_due(made("m", ""), "2026-12-05")
