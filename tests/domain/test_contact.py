"""A laptop that has not heard from the server for too long publishes nothing, whatever its clock says."""

from __future__ import annotations

import pytest

from campaigndesk.domain.contact import HOURS, hours_allowed, silent_since, why_silent
from campaigndesk.domain.gates import check
from campaigndesk.domain.records import Record, Stamp
from domain.shelf import ANA, shelf_with_approved_post

HEARD = "2026-12-10T09:00:00Z"


@pytest.mark.parametrize(
    ("now", "silent"),
    [
        ("2026-12-10T09:00:00Z", False), ("2026-12-10T21:00:00Z", False), ("2026-12-10T21:00:01Z", True),
        ("2026-12-10T08:50:00Z", False), ("2026-12-10T08:49:59Z", True), ("2016-12-10T09:00:00Z", True),
    ],
)  # fmt: skip
def test_the_limit_is_measured_from_the_last_news_and_a_clock_turned_back_does_not_help(now: str, silent: bool) -> None:
    assert bool(silent_since(HEARD, now, HOURS)) == silent


def test_a_laptop_without_a_server_has_none_to_hear_from() -> None:
    assert silent_since("", "2026-12-10T09:00:00Z", HOURS) == ""


@pytest.mark.parametrize(("set_to", "hours"), [(None, 12), (3, 3), (0, 12), (-5, 12), (10**9, 336)])
def test_the_network_sets_its_own_number_within_reason(set_to: int | None, hours: int) -> None:
    fields = {"name": "N"} if set_to is None else {"name": "N", "contact_hours": set_to}
    assert hours_allowed(Record("n", "network", "network", Stamp("c", "root", HEARD), fields)) == hours
    assert hours_allowed(None) == HOURS


def test_the_gates_of_a_scheduled_post_say_so_and_what_to_do() -> None:
    shelf = shelf_with_approved_post()
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))
    shelf.silent_since = HEARD
    (found,) = (one for one in check(shelf.records["p"], shelf, "2026-12-10T08:00:00Z") if one.code == "no_contact")
    assert found.blocks
    assert found.sentence.startswith("This laptop has not heard from the server since 2026-12-10 09:00 (UTC)")
    assert "sync" in found.fix


def test_it_is_no_rule_for_what_was_done_before() -> None:
    shelf = shelf_with_approved_post()
    shelf.act(ANA, "schedule", "p", digest=shelf.digest("p"))
    shelf.silent_since = HEARD
    shelf.act(ANA, "publish", "p", digest=shelf.digest("p"))
    assert why_silent("") is None
