"""The server judges by its own day whether somebody may decide for another."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from uuid_utils import uuid7

from campaigndesk.domain.changes import Change
from campaigndesk.protocol.messages import Result
from server.house import House, Laptop


def day(later: int) -> str:
    return (datetime.now(UTC) + timedelta(days=later)).date().isoformat()


def handed(giver: Laptop, taker: Laptop, starts: int, ends: int) -> Change:
    fields = {
        "country": "SI", "role": "approver", "from_person": giver.person, "to_person": taker.person,
        "starts_on": day(starts), "ends_on": day(ends),
    }  # fmt: skip
    return giver.change("create@1", str(uuid7()), {"fields": fields}, "delegation")


def sent(house: House, ana: Laptop) -> str:
    post = ana.new_post()
    ana.round(post)
    ana.round(ana.change("submit@1", post.record, {"digest": house.digest(ana.records[post.record])}))
    return post.record


def decides(house: House, who: Laptop, post: str) -> Result:
    who.all_rounds()
    payload = {"verdict": "approve", "digest": house.digest(who.records[post])}
    (result,) = who.round(who.change("decide@1", post, payload))
    return result


@pytest.mark.parametrize(("starts", "ends", "status"), [(-3, 3, "applied"), (2, 5, "refused"), (-5, -2, "refused")])
def test_a_colleague_decides_on_the_days_that_were_agreed(house: House, starts: int, ends: int, status: str) -> None:
    ana, ben, eva = (house.laptop(f"{name}@mfa.si") for name in ("ana", "ben", "eva"))
    (made,) = eva.round(handed(eva, ben, starts, ends))
    assert made.status == "applied"
    post = sent(house, ana)
    assert decides(house, ben, post).status == status
    ana.all_rounds()
    decisions = ana.records[post].get("decisions")
    assert [(d["by"], d["for"]) for d in decisions] == ([(ben.person, eva.person)] if status == "applied" else [])


def test_what_was_taken_back_is_not_decided_on_until_it_is_handed_over_again(house: House) -> None:
    ana, ben, eva = (house.laptop(f"{name}@mfa.si") for name in ("ana", "ben", "eva"))
    post = sent(house, ana)
    delegation = handed(eva, ben, 0, 1)
    eva.round(delegation)
    revoked = {"fields": {"revoked": {"value": True, "base": delegation.id}}}
    eva.round(eva.change("set@1", delegation.record, revoked, "delegation"))
    assert decides(house, ben, post).code == "not_yours"
    eva.round(handed(eva, ben, 0, 1))
    assert decides(house, ben, post).status == "applied"


def test_the_server_lets_nobody_hand_over_what_is_not_theirs(house: House) -> None:
    ben, eva = house.laptop("ben@mfa.si"), house.laptop("eva@mfa.si")
    (first,) = ben.round(handed(ben, eva, 0, 3))
    stolen = handed(eva, ben, 0, 3)
    (second,) = ben.round(ben.change("create@1", stolen.record, dict(stolen.payload), "delegation"))
    assert [first.status, second.status] == ["refused", "refused"]
    ben.all_rounds()
    assert not [record for record in ben.records.values() if record.kind == "delegation"]
