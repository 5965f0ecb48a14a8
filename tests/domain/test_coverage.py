"""Coverage: who may say what about a channel, what each cell shows, and where the gaps are."""

from __future__ import annotations

import pytest

from campaigndesk.domain.coverage import Cell, Key, Known, Wish, cell_of, matrix_of
from campaigndesk.domain.intents import Intent, shown_answer
from campaigndesk.domain.records import Record, Stamp
from domain.shelf import ANA, NINO, Shelf, shelf_with_campaign

X = {"campaign": "hrd", "country": "GE", "channel": "x"}


def shelf_with_coverage() -> Shelf:
    shelf = shelf_with_campaign()
    shelf.act(NINO, "create", "ge-x-plan", "coverage", fields={**X, "intent": "planned"})
    return shelf


def test_a_country_says_itself_what_it_plans() -> None:
    shelf = shelf_with_coverage()
    assert shelf.write(NINO, "ge-x-plan", intent="not_planned").get("intent") == "not_planned"
    write = {"intent": {"value": "planned", "base": shelf.records["ge-x-plan"].base("intent")}}
    assert shelf.refused(ANA, "set", "ge-x-plan", "coverage", fields=write).code == "not_your_field"
    assert shelf.refused(ANA, "create", "q", "coverage", fields={**X, "intent": "planned"}).code == "not_your_field"


def test_the_lead_asks_and_only_the_lead() -> None:
    shelf = shelf_with_coverage()
    assert shelf.write(ANA, "ge-x-plan", asked=True).get("asked") is True
    shelf.act(ANA, "create", "ge-fb", "coverage", fields={**X, "channel": "facebook", "asked": True})
    assert shelf.refused(NINO, "create", "q", "coverage", fields={**X, "asked": True}).code == "not_your_field"


def test_a_word_that_is_no_intent_or_answer_is_refused() -> None:
    shelf = shelf_with_campaign()
    assert shelf.refused(NINO, "create", "q", "coverage", fields={**X, "intent": "perhaps"}).code == "invalid_value"
    fields = {"campaign": "hrd", "country": "GE", "answer": "perhaps"}
    assert shelf.refused(NINO, "create", "q", "participation", fields=fields).code == "invalid_value"


def test_the_country_and_channel_of_a_coverage_stay() -> None:
    shelf = shelf_with_coverage()
    write = {"channel": {"value": "facebook", "base": shelf.records["ge-x-plan"].base("channel")}}
    assert shelf.refused(NINO, "set", "ge-x-plan", "coverage", fields=write).code == "not_settable"


def test_only_the_lead_reminds() -> None:
    shelf = shelf_with_campaign()
    shelf.act(ANA, "create", "ge", "participation", fields={"campaign": "hrd", "country": "GE"})
    shelf.write(ANA, "ge", reminded_on="2026-11-25")
    write = {"reminded_on": {"value": None, "base": shelf.records["ge"].base("reminded_on")}}
    assert shelf.refused(NINO, "set", "ge", "participation", fields=write).code == "not_your_field"


@pytest.mark.parametrize(
    ("answer", "today", "shown"),
    [
        ("", "2026-11-28", "invited"),
        ("invited", "2026-11-29", "no_answer"),
        ("joined", "2026-12-31", "joined"),
        ("declined", "2026-12-31", "declined"),
    ],
)
def test_silence_after_the_last_day_is_no_answer(answer: str, today: str, shown: str) -> None:
    fields = {"answer": answer, "deadline": "2026-11-28"}
    part = Record("p", "participation", "network", Stamp("c", "ana", ""), fields)
    assert shown_answer(part, today) == shown


@pytest.mark.parametrize(
    ("wish", "answer", "account", "cell"),
    [
        (Wish(Intent.PLANNED), "joined", False, Cell.TO_WRITE),
        (Wish(Intent.PLANNED), "invited", False, Cell.NOT_JOINED),
        (Wish(Intent.PLANNED), "declined", True, Cell.DECLINED),
        (Wish(), "joined", True, Cell.TO_WRITE),
        (Wish(), "joined_with_reservation", False, Cell.UNDECIDED),
        (Wish(asked=True), "joined", False, Cell.TO_WRITE),
        (Wish(Intent.ON_REQUEST), "joined", True, Cell.ON_REQUEST),
        (Wish(Intent.ON_REQUEST, asked=True), "joined", True, Cell.TO_WRITE),
        (Wish(Intent.NOT_PLANNED, asked=True), "joined", True, Cell.NOT_PLANNED),
    ],
)
def test_a_cell_without_posts_says_what_is_expected(wish: Wish, answer: str, account: bool, cell: Cell) -> None:
    assert cell_of({}, wish, answer, account=account) is cell


def test_a_cell_shows_the_post_that_is_furthest_behind() -> None:
    posts = {Cell.PUBLISHED: 3, Cell.IN_REVIEW: 1, Cell.SCHEDULED: 2}
    assert cell_of(posts, Wish(Intent.NOT_PLANNED), "joined", account=False) is Cell.IN_REVIEW
    assert cell_of({Cell.MISSED: 1, Cell.TO_WRITE: 1}, Wish(), "joined", account=False) is Cell.MISSED
    assert cell_of(posts, Wish(), "declined", account=False) is Cell.DECLINED
    assert cell_of(posts, Wish(), "", account=False) is Cell.IN_REVIEW


KNOWN = Known(
    posts={
        Key("SI", "x", "sl"): {Cell.PUBLISHED: 1},
        Key("SI", "x", "en"): {Cell.MISSED: 1},
        Key("GE", "x", "ka"): {Cell.TRANSLATING: 1},
    },
    wishes={Key("GE", "facebook"): Wish(Intent.PLANNED), Key("RS", "x"): Wish(Intent.PLANNED)},
    answers={"SI": "joined", "GE": "joined_with_reservation", "RS": "declined", "UA": "invited"},
    accounts=frozenset({Key("SI", "facebook")}),
)


def test_gaps_are_counted_by_country_by_channel_and_in_all() -> None:
    matrix = matrix_of(KNOWN)
    assert (matrix.rows, matrix.channels) == ((("GE", ""), ("RS", ""), ("SI", ""), ("UA", "")), ("facebook", "x"))
    assert [matrix.row_gaps(row) for row in range(4)] == [1, 0, 2, 0]
    assert [matrix.column_gaps(column) for column in range(2)] == [2, 1]
    assert matrix.gaps == 3
    assert [matrix.square(1, column).cell for column in range(2)] == [Cell.DECLINED, Cell.DECLINED]


def test_with_languages_each_of_a_countrys_languages_has_its_row() -> None:
    matrix = matrix_of(KNOWN, by_language=True)
    assert matrix.rows == (("GE", "ka"), ("RS", ""), ("SI", "en"), ("SI", "sl"), ("UA", ""))
    assert matrix.square(2, 1).cell is Cell.MISSED
    assert matrix.square(3, 1).cell is Cell.PUBLISHED
    assert matrix.square(0, 0).cell is Cell.TO_WRITE


def test_over_many_campaigns_only_posts_count() -> None:
    matrix = matrix_of(Known({Key("SI", "x", "sl"): {Cell.TO_WRITE: 2}, Key("GE", "viber"): {}}, open_to_all=True))
    assert matrix.square(1, 1).cell is Cell.TO_WRITE
    assert matrix.square(0, 1).cell is Cell.NOT_PLANNED
    assert matrix.gaps == 1


def test_a_reservation_that_says_nothing_is_refused_wherever_it_comes_from() -> None:
    shelf = shelf_with_campaign()
    shelf.act(ANA, "create", "ge", "participation", fields={"campaign": "hrd", "country": "GE", "answer": "invited"})
    base = shelf.records["ge"].base("answer")
    write = {"answer": {"value": "joined_with_reservation", "base": base}}
    refusal = shelf.refused(NINO, "set", "ge", "participation", fields=write)
    assert refusal.sentence == "A reservation has to be said."
    shelf.write(NINO, "ge", answer="joined_with_reservation", reservation="Only in Georgian.")
    assert shelf.records["ge"].get("answer") == "joined_with_reservation"
