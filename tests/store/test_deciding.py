"""What waits for whom is found among the posts that could, and it is the same as among all."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from campaigndesk.actions.desk import Desk
from campaigndesk.domain.approvals import campaign_of, waits_for
from campaigndesk.domain.records import Record, Stamp
from campaigndesk.store import deciding
from campaigndesk.store.coding import unpacked_record
from campaigndesk.store.looks import StoreLook
from campaigndesk.store.records import save_records

DAY = "2026-12-01"
MADE = Stamp("c", "nobody", f"{DAY}T09:00:00Z")
PEOPLE = {
    "ana": [["officer", "SI"]],
    "eva": [["approver", "SI"]],
    "nino": [["approver", "GE"], ["lead", "SI"]],
    "ben": [["lead", "RO"]],
    "dana": [["approver", "RO"]],
    "olga": [["officer", "GE"]],
}
ROUTES: dict[str, Any] = {
    "plain": None,
    "led": {"steps": [{"role": "approver"}, {"role": "lead", "country": "lead"}]},
    "far": {"steps": [{"role": "approver"}, {"role": "approver", "country": "RO"}]},
}
AGREED = {"by": "eva", "step": 0, "verdict": "approve", "digest": "of another text"}


def record(key: str, kind: str, /, **fields: Any) -> Record:
    return Record(key, kind, "network", MADE, fields)


@pytest.fixture
def full(desk: Desk) -> Desk:
    made = [record(name, "person", name=name, email=name, roles=roles, active=True) for name, roles in PEOPLE.items()]
    made += [record(f"c-{name}", "campaign", lead_country="SI", route=route) for name, route in ROUTES.items()]
    handed = {"country": "GE", "role": "approver", "from_person": "nino", "to_person": "olga"}
    made.append(record("d", "delegation", starts_on=DAY, ends_on=DAY, **handed))
    for n, (country, campaign) in enumerate(product(("SI", "GE", "RO", "MK"), ("", "c-plain", "c-led", "c-far"))):
        for stage, decisions in (("in_review", []), ("in_review", [AGREED]), ("draft", [])):
            own = {"country": country, "campaign": campaign, "stage": stage, "decisions": decisions}
            made.append(record(f"p-{n}-{stage}-{len(decisions)}", "post", contributors=["ana"], **own))
    with desk.store.writing() as conn:
        save_records(conn, [(one, None) for one in made])
    return desk


@pytest.mark.parametrize("person", PEOPLE)
def test_every_post_that_waits_for_a_person_is_found_and_no_other(full: Desk, person: str) -> None:
    with full.store.reading() as conn:
        look = StoreLook(conn, DAY)
        posts = [look.record(name) for (name,) in conn.exec_driver_sql("SELECT id FROM post ORDER BY id")]
        wanted = [p.id for p in posts if p and person in waits_for(p, campaign_of(p, look), look)]
        assert sorted(deciding.list_awaiting(conn, person, DAY)) == wanted
        assert bool(wanted) == (person not in ("ana", "ben"))


def test_posts_that_could_not_wait_for_a_person_are_not_read(full: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[bytes] = []

    def note(body: bytes) -> Record:
        read.append(body)
        return unpacked_record(body)

    monkeypatch.setattr(deciding, "unpacked_record", note)
    full.read(deciding.list_awaiting, "ana", DAY)
    assert read == []
    full.read(deciding.list_awaiting, "olga", DAY)
    assert len(read) == 8
