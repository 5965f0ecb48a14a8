"""The server keeps a stop as every laptop does: nothing goes out under it, and crisis posts pass with two approvers."""

from __future__ import annotations

from typing import Any

from uuid_utils import uuid7

from campaigndesk.protocol.messages import Result
from campaigndesk.server.auditing import audit
from campaigndesk.server.rejudging import judged_otherwise
from server.house import House, Laptop
from server.test_delegations import decides
from server.test_second_factors import goes_stale

AT = {"proposed_at": "2199-12-10T09:00:00Z", "zone": "Europe/Ljubljana"}


def account(by: Laptop) -> str:
    fields = {"country": "SI", "channel": "x", "name": "MZZ"}
    made = by.change("create@1", str(uuid7()), {"fields": fields}, "account")
    (result,) = by.round(made)
    assert result.status == "applied", result
    return made.record


def sent(house: House, by: Laptop, **more: Any) -> str:
    made = by.new_post(**AT, account=account(by), **more)
    by.round(made)
    by.round(by.change("submit@1", made.record, {"digest": house.digest(by.records[made.record])}))
    return made.record


def stops(by: Laptop, **parts: Any) -> Result:
    (result,) = by.round(
        by.change("create@1", str(uuid7()), {"fields": {**parts, "reason": "A crisis cell was called"}}, "stop")
    )
    return result


def lifts(by: Laptop) -> Result:
    by.all_rounds()
    (stop,) = (record for record in by.records.values() if record.kind == "stop")
    (result,) = by.round(by.change("lift_stop@1", stop.id, {"reason": "It is over"}, "stop"))
    return result


def does(house: House, who: Laptop, act: str, post: str) -> Result:
    who.all_rounds()
    (result,) = who.round(who.change(f"{act}@1", post, {"digest": house.digest(who.records[post])}))
    return result


def test_what_one_laptop_did_not_know_of_the_server_refuses(house: House) -> None:
    ana, eva = (house.laptop(f"{name}@mfa.si") for name in ("ana", "eva"))
    post = sent(house, ana)
    assert decides(house, eva, post).status == "applied"
    assert stops(eva, country="SI").status == "applied"
    (early,) = ana.round(ana.change("schedule@1", post, {"digest": house.digest(ana.records[post])}))
    assert (early.status, early.code) == ("refused", "stopped")
    assert lifts(eva).status == "applied"
    assert does(house, ana, "schedule", post).status == "applied"
    assert does(house, ana, "publish", post).status == "applied"
    assert not audit(house.database).wrong
    assert not judged_otherwise(house.database)


def test_what_was_scheduled_is_not_published_under_it(house: House) -> None:
    ana, eva = (house.laptop(f"{name}@mfa.si") for name in ("ana", "eva"))
    post = sent(house, ana)
    decides(house, eva, post)
    assert does(house, ana, "schedule", post).status == "applied"
    stops(eva, country="SI")
    assert does(house, ana, "publish", post).code == "stopped"
    assert ana.records[post].get("stage") == "scheduled"


def test_nobody_stops_another_country_and_none_but_the_network_stops_it_whole(house: House) -> None:
    ana, eva = (house.laptop(f"{name}@mfa.si") for name in ("ana", "eva"))
    assert stops(eva, country="GE").code == "not_yours"
    assert stops(eva).code == "not_yours"
    assert stops(ana, country="SI").code == "not_yours"
    house.admin.add_person("cora@network.org", "Cora", ["coordinator"])
    assert stops(house.laptop("cora@network.org")).status == "applied"
    assert lifts(eva).code == "not_yours"


def test_lifting_asks_for_a_fresh_proof_of_who_acts(house: House) -> None:
    eva = house.laptop("eva@mfa.si")
    goes_stale(house, eva)
    assert stops(eva, country="SI").status == "applied", "stopping is quick"
    eva.all_rounds()
    (stop,) = (record for record in eva.records.values() if record.kind == "stop")
    assert eva.round(eva.change("lift_stop@1", stop.id, {"reason": "It is over"}, "stop")) == ()
    assert eva.last is not None
    assert eva.last.proof


def test_a_crisis_post_passes_with_two_approvers_and_not_with_one(house: House) -> None:
    house.admin.add_person("tea@mfa.si", "Tea", ["approver:SI"])
    ana, eva, tea = (house.laptop(f"{name}@mfa.si") for name in ("ana", "eva", "tea"))
    stops(eva, country="SI")
    post = sent(house, ana, crisis=True)
    assert decides(house, eva, post).status == "applied"
    assert does(house, ana, "schedule", post).code == "wrong_stage"
    assert decides(house, eva, post).code == "may_not_decide"
    assert decides(house, tea, post).status == "applied"
    assert does(house, ana, "schedule", post).status == "applied"
    assert does(house, ana, "publish", post).status == "applied"
    assert not judged_otherwise(house.database)


def test_a_mark_that_was_put_on_after_the_approval_lets_nothing_pass(house: House) -> None:
    ana, eva = (house.laptop(f"{name}@mfa.si") for name in ("ana", "eva"))
    post = sent(house, ana)
    decides(house, eva, post)
    stops(eva, country="SI")
    ana.all_rounds()
    mark = {"fields": {"crisis": {"value": True, "base": ana.records[post].base("crisis")}}}
    (marked,) = ana.round(ana.change("set@1", post, mark))
    assert marked.status == "applied"
    assert ana.records[post].get("stage") == "draft"
    assert does(house, ana, "schedule", post).code == "wrong_stage"
