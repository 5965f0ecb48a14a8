"""S6, S7: under a stop nothing goes out by anybody's hand, and a crisis post passes with two approvers and no fewer."""

from __future__ import annotations

from typing import Any

import pytest
from uuid_utils import uuid7

from campaigndesk.protocol.messages import Result
from security.served import PEOPLE, Served
from server.house import Laptop
from server.test_delegations import decides
from server.test_stops import account, does, sent, stops


def lifted(by: Laptop, stop: str) -> Result:
    (result,) = by.round(by.change("lift_stop@1", stop, {"reason": "Never mind"}, "stop"))
    return result


def scheduled(served: Served, ana: Laptop, eva: Laptop) -> str:
    post = sent(served.house, ana)
    assert decides(served.house, eva, post).status == "applied"
    assert does(served.house, ana, "schedule", post).status == "applied"
    return post


def test_nobody_publishes_under_it_and_only_its_side_and_the_network_lift_it(served: Served) -> None:
    ana, eva = served.laptop("ana@mfa.si"), served.laptop("eva@mfa.si")
    post = scheduled(served, ana, eva)
    assert stops(eva, country="SI").status == "applied"
    eva.all_rounds()
    (stop,) = (record.id for record in eva.records.values() if record.kind == "stop")
    for email in PEOPLE:
        tried = does(served.house, served.laptop(email), "publish", post)
        assert tried.code in ("stopped", "not_yours"), email
        for forged in ("country", "campaign", "network"):
            payload = {"fields": {"side": {"value": forged, "base": ""}}}
            other = served.laptop(email)
            (result,) = other.round(other.change("set@1", stop, payload, "stop"))
            assert result.status == "refused", email
    allowed = {email for email in PEOPLE if lifted(served.laptop(email), stop).code in ("", "lifted")}
    assert allowed == {"eva@mfa.si", "cora@network.org", "adam@network.org"}


def test_what_it_made_late_is_published_at_a_new_time_only(served: Served) -> None:
    ana, eva = served.laptop("ana@mfa.si"), served.laptop("eva@mfa.si")
    post = scheduled(served, ana, eva)
    at = str(ana.records[post].get("proposed_at"))
    stop = eva.change("create@1", str(uuid7()), {"fields": {"country": "SI", "reason": "x"}}, "stop")
    (kept,) = eva.round(backdated(stop, at))
    assert kept.status == "applied", kept
    (over,) = eva.round(backdated(eva.change("lift_stop@1", stop.record, {"reason": "Over"}, "stop"), at))
    assert over.status == "applied", over
    assert does(served.house, ana, "publish", post).code == "made_late"


def backdated(change: Any, at: str) -> Any:
    from dataclasses import replace

    return replace(change, seen_at=at)


@pytest.mark.parametrize("one", ["eva@mfa.si", "lea@mfa.si", "dato@mfa.ge", "cora@network.org"])
def test_one_approver_alone_lets_no_crisis_post_pass(served: Served, one: str) -> None:
    ana, eva, second = (served.laptop(email) for email in ("ana@mfa.si", "eva@mfa.si", one))
    stops(eva, country="SI")
    post = sent(served.house, ana, crisis=True)
    assert decides(served.house, eva, post).status == "applied"
    assert decides(served.house, second, post).code in ("may_not_decide", "not_yours")
    assert does(served.house, ana, "schedule", post).status == "refused"
    assert does(served.house, ana, "publish", post).status == "refused"


def test_a_made_up_number_of_steps_does_not_help(served: Served) -> None:
    ana = served.laptop("ana@mfa.si")
    made = ana.new_post(account=account(ana), crisis=True, decisions=[{"by": "x"}])
    (result,) = ana.round(made)
    assert (result.status, result.code) == ("refused", "flow_field")
