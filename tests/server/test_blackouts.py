"""The server judges blackouts as every laptop does, by what it knows when a change arrives."""

from __future__ import annotations

from uuid_utils import uuid7

from campaigndesk.domain.changes import Change
from server.house import House, Laptop
from server.test_delegations import decides


def silence(by: Laptop, post: str) -> Change:
    day = str(by.records[post].get("proposed_at"))[:10]
    fields = {
        "country": "SI", "starts_on": day, "ends_on": day, "occasion": "mourning", "effect": "block", "reason": "Storm",
    }  # fmt: skip
    return by.change("create@1", str(uuid7()), {"fields": fields}, "blackout")


def test_what_one_laptop_did_not_know_of_the_server_refuses_until_an_approver_overrides_it(house: House) -> None:
    ana, eva = (house.laptop(f"{name}@mfa.si") for name in ("ana", "eva"))
    made = ana.new_post(proposed_at="2026-12-10T09:00:00Z", zone="Europe/Ljubljana")
    ana.round(made)
    ana.round(ana.change("submit@1", made.record, {"digest": house.digest(ana.records[made.record])}))
    post = made.record
    assert decides(house, eva, post).status == "applied"
    (kept,) = eva.round(silence(eva, post))
    assert kept.status == "applied", kept
    confirm = {"digest": house.digest(eva.records[post])}
    (early,) = ana.round(ana.change("schedule@1", post, confirm))
    assert (early.status, early.code) == ("refused", "blackout")
    (let,) = eva.round(eva.change("override@1", post, {**confirm, "reason": "Condolences"}))
    assert let.status == "applied"
    (later,) = ana.round(ana.change("schedule@1", post, confirm))
    assert later.code != "blackout"
