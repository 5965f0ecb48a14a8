"""The matrix counts what the records say, counted one by one."""

from __future__ import annotations

from typing import Any

import pytest

from campaigndesk.actions.accounts import add_account
from campaigndesk.actions.approving import withdraw_post
from campaigndesk.actions.campaigns import start_campaign
from campaigndesk.actions.coverage import ask_coverage, set_coverage
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.domain.coverage import Cell, Key, matrix_of
from campaigndesk.domain.records import Record
from campaigndesk.store.calendar import Filter
from campaigndesk.store.coverage import list_square, read_coverage

NOW = "2026-12-05T12:00:00Z"


@pytest.fixture
def campaign(desk: Desk) -> Record:
    days: dict[str, Any] = {"starts_on": "2026-12-01", "ends_on": "2026-12-10"}
    return start_campaign(desk, title="Human Rights Day", lead_country="SI", partners=["GE", "RS"], **days)


def post(desk: Desk, campaign: Record, **fields: Any) -> Record:
    return draft_post(desk, **{"country": "SI", "channel": "x", "campaign": campaign.id, "language": "sl", **fields})


def one(campaign: Record, **more: Any) -> Filter:
    return Filter(campaigns=(campaign.id,), **more)


def test_posts_wishes_answers_and_accounts_come_in_one_read(desk: Desk, campaign: Record) -> None:
    post(desk, campaign, text="Besedilo")
    post(desk, campaign, channel="facebook")
    post(desk, campaign, channel="facebook", language="en", text="Text")
    withdraw_post(desk, post(desk, campaign, text="Proč").id, "Ne")
    account = add_account(desk, country="SI", channel="telegram", name="MZZ")
    ask_coverage(desk, campaign.id, "GE", ["x"])
    plan = set_coverage(desk, campaign.id, "SI", ["x"], "planned")[0]
    known = desk.read(read_coverage, NOW, one(campaign))
    assert known.posts == {
        Key("SI", "x", "sl"): {Cell.TRANSLATING: 1},
        Key("SI", "facebook", "sl"): {Cell.TO_WRITE: 1},
        Key("SI", "facebook", "en"): {Cell.WRITING: 1},
    }
    assert known.answers == {"SI": "joined", "GE": "invited", "RS": "invited"}
    assert known.accounts == {Key(str(account.get("country")), "telegram")}
    assert known.wishes[Key("SI", "x")].record == plan.id
    assert known.wishes[Key("GE", "x")].asked


def test_a_filter_narrows_rows_and_columns(desk: Desk, campaign: Record) -> None:
    post(desk, campaign, text="Besedilo")
    post(desk, campaign, channel="facebook", text="Besedilo")
    set_coverage(desk, campaign.id, "SI", ["viber"], "planned")
    matrix = matrix_of(desk.read(read_coverage, NOW, one(campaign, countries=("SI",), channels=("x",))))
    assert (matrix.rows, matrix.channels) == ((("SI", ""),), ("x",))


def test_over_all_campaigns_the_month_decides(desk: Desk, campaign: Record) -> None:
    inside = post(desk, campaign, text="V decembru", proposed_at="2026-12-10T09:00:00Z")
    post(desk, campaign, text="Pozneje", proposed_at="2027-01-10T09:00:00Z")
    span = ("2026-11-30T23:00:00Z", "2026-12-31T23:00:00Z")
    known = desk.read(read_coverage, NOW, Filter(), *span)
    assert (known.open_to_all, known.posts) == (True, {Key("SI", "x", "sl"): {Cell.WRITING: 1}})
    found = desk.read(list_square, Key("SI", "x"), Filter(), *span)
    assert [line.id for line in found] == [inside.id]


def test_the_posts_of_a_cell_are_listed_by_time(desk: Desk, campaign: Record) -> None:
    late = post(desk, campaign, text="Drugo", proposed_at="2026-12-10T09:00:00Z")
    open_ = post(desk, campaign, text="Brez časa")
    early = post(desk, campaign, text="Prvo", proposed_at="2026-12-02T09:00:00Z", language="en")
    found = desk.read(list_square, Key("SI", "x"), one(campaign))
    assert [line.id for line in found] == [early.id, late.id, open_.id]
    assert [line.id for line in desk.read(list_square, Key("SI", "x", "en"), one(campaign))] == [early.id]


def test_the_matrix_is_counted_in_its_index_alone(desk: Desk, campaign: Record) -> None:
    from campaigndesk.store.coverage import _posts

    with desk.store.reading() as conn:
        statement, values = _posts(conn, NOW, one(campaign), "", "")
        plan = [row[3] for row in conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", tuple(values))]
    assert len(plan) == 1
    assert "post_coverage" in plan[0]
