"""Figures of a published post: whose they may be, what they may be, and what several readings come to."""

from __future__ import annotations

import pytest

from campaigndesk.domain.embargoes import delivered_scope, embargo_scope, is_hidden
from campaigndesk.domain.records import Record, Stamp
from campaigndesk.domain.results import FIGURES, newest, summed
from domain.shelf import ANA, MARKO, NINO, Shelf, shelf_with_draft

OF_P = {"about": "p", "country": "SI", "read_on": "2026-12-08", "views": 1200, "followers": 3}


@pytest.fixture
def shelf() -> Shelf:
    """The post `p` of Slovenia is public."""
    shelf = shelf_with_draft()
    for author, act in ((ANA, "submit"), (MARKO, "decide"), (ANA, "schedule"), (ANA, "publish")):
        more = {"verdict": "approve"} if act == "decide" else {}
        shelf.act(author, act, "p", digest=shelf.digest("p"), **more)
    return shelf


def test_a_writer_of_the_country_notes_what_was_read_and_by_whom(shelf: Shelf) -> None:
    shelf.act(ANA, "create", "r", "result", fields={**OF_P, "source": "Meta Business Suite"})
    assert shelf.records["r"].get("views") == 1200
    assert shelf.records["r"].created.by == "ana"


def test_nobody_writes_figures_of_another_country(shelf: Shelf) -> None:
    assert shelf.refused(NINO, "create", "r", "result", fields=OF_P).code == "not_yours"
    as_own = {**OF_P, "country": "GE"}
    assert shelf.refused(NINO, "create", "r", "result", fields=as_own).code == "wrong_country"
    shelf.act(ANA, "create", "r", "result", fields=OF_P)
    assert shelf.refused(NINO, "delete", "r", "result").code == "not_yours"


def test_a_post_that_is_not_public_has_no_figures() -> None:
    draft = shelf_with_draft()
    assert draft.refused(ANA, "create", "r", "result", fields=OF_P).code == "not_published"
    assert draft.refused(ANA, "create", "r", "result", fields={**OF_P, "about": "q"}).code == "no_such_record"
    assert draft.refused(ANA, "create", "r", "result", fields={**OF_P, "about": "si-x"}).code == "no_such_record"


def test_what_was_public_keeps_its_figures_when_it_is_withdrawn(shelf: Shelf) -> None:
    shelf.act(ANA, "withdraw", "p", reason="Wrong picture")
    shelf.act(ANA, "create", "r", "result", fields=OF_P)


@pytest.mark.parametrize("value", [-1, 1.5, "12", True, [1], 10**12 + 1])
@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_is_a_whole_number_from_nought_up(shelf: Shelf, name: str, value: object) -> None:
    assert shelf.refused(ANA, "create", "r", "result", fields={**OF_P, name: value}).code == "invalid_value"
    shelf.act(ANA, "create", "r", "result", fields={**OF_P, name: 0})
    before = {"fields": {name: {"value": value, "base": shelf.records["r"].base(name)}}}
    assert shelf.refused(ANA, "set", "r", "result", **before).code == "invalid_value"


@pytest.mark.parametrize(
    ("day", "code"), [("2026-12-10", "not_yet"), (None, "day_missing"), ("10.12.2026", "invalid_value")]
)
def test_a_reading_has_a_day_that_has_come(shelf: Shelf, day: str | None, code: str) -> None:
    assert shelf.refused(ANA, "create", "r", "result", fields={**OF_P, "read_on": day}).code == code
    shelf.act(ANA, "create", "r", "result", fields={**OF_P, "read_on": "2026-12-09"})
    write = {"read_on": {"value": day, "base": shelf.records["r"].base("read_on")}}
    assert shelf.refused(ANA, "set", "r", "result", fields=write).code == code


def test_a_reading_without_any_figure_is_none(shelf: Shelf) -> None:
    bare = {name: value for name, value in OF_P.items() if name not in FIGURES}
    assert shelf.refused(ANA, "create", "r", "result", fields=bare).code == "no_figures"
    shelf.act(ANA, "create", "r", "result", fields={**bare, "views": 0})
    write = {"views": {"value": None, "base": shelf.records["r"].base("views")}}
    assert shelf.refused(ANA, "set", "r", "result", fields=write).code == "no_figures"


def test_figures_are_under_the_embargo_of_the_campaign_of_their_post(shelf: Shelf) -> None:
    shelf.act(ANA, "create", "r", "result", fields=OF_P)
    campaign = shelf.records["hrd"]
    shelf.records["hrd"] = campaign.written({"embargo_until": "2199-12-10T09:00:00Z", "partners": []}, campaign.created)
    assert is_hidden(shelf.records["r"], NINO, shelf)
    assert not is_hidden(shelf.records["r"], ANA, shelf)
    assert delivered_scope(shelf.records["r"], shelf) == embargo_scope("hrd")


def reading(record_id: str, day: str, **figures: int) -> Record:
    return Record(record_id, "result", "network", Stamp("c", "ana", ""), {"about": "p", "read_on": day, **figures})


def test_the_newest_reading_of_each_figure_counts_and_nothing_is_added_up() -> None:
    read = [reading("b", "2026-12-09", views=300), reading("a", "2026-12-08", views=200, shares=4)]
    assert newest(read) == {"views": 300, "shares": 4}
    assert newest([reading("a", "2026-12-09", views=1), reading("b", "2026-12-09", views=2)]) == {"views": 2}


def test_a_figure_that_nobody_read_is_not_nought_in_the_sum() -> None:
    assert summed([{"views": 3}, {"views": 4, "shares": 0}, {}]) == {"views": 7, "shares": 0}
    assert summed([]) == {}
