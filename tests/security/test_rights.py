"""S6, S7: nobody does what is not theirs: each act on each kind of record, each person, tried over the wire."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from uuid_utils import uuid7

from campaigndesk.domain.kinds import KINDS
from pictures import png
from security.served import Served
from security.trials import Trials
from server.house import Laptop, Refusal

FLOW = sorted(name for name, field in KINDS["post"].items() if field.flow)
PRIVATE = {"country": "SI", "channel": "x", "language": "sl", "text": "Canary of Slovenia alone."}


def test_everybody_does_what_the_table_says_and_nothing_else(served: Served) -> None:
    found = Trials(served).found()
    assert len(found) > 1_000
    wrong = [
        f"{trial.email}: {trial.cell} is {'allowed' if trial.allowed else 'refused'}, found {result}"
        for trial, result in found.items()
        if (result.status == "applied") != trial.allowed
    ]
    assert wrong == []
    assert sum(trial.allowed for trial in found) > 200


def refused(laptop: Laptop, kind: str, record: str, payload: dict[str, Any], **more: Any) -> str:
    """The code with which a change is refused."""
    result = laptop.round(laptop.change(kind, record, payload, **more))[0]
    assert result.status == "refused", result
    return result.code


@pytest.mark.parametrize("name", FLOW)
def test_what_the_workflow_sets_cannot_be_sent_along(served: Served, name: str) -> None:
    ana = served.laptop("ana@mfa.si")
    value = "approved" if name == "stage" else "x"
    fields = {"country": "SI", "channel": "x", name: value}
    assert refused(ana, "create@1", str(uuid7()), {"fields": fields}) == "flow_field"
    post = ana.new_post()
    ana.round(post)
    write = {"fields": {name: {"value": value, "base": post.id}}}
    assert refused(ana, "set@1", post.record, write) == "flow_field"
    copy = {"field": name, "settles": [], "base": post.id, "value": value}
    assert refused(ana, "resolve@1", post.record, copy) in ("flow_field", "already_settled")


@pytest.mark.parametrize(
    "name", ["id", "scope", "created", "stamps", "kind", "seq", "decided_by", "__class__", "network"]
)
def test_what_the_server_keeps_cannot_be_sent_along(served: Served, name: str) -> None:
    ana = served.laptop("ana@mfa.si")
    fields = {"country": "SI", "channel": "x", name: "network"}
    assert refused(ana, "create@1", str(uuid7()), {"fields": fields}) == "unknown_field"
    post = ana.new_post()
    ana.round(post)
    write = {"fields": {name: {"value": "x", "base": post.id}}}
    assert refused(ana, "set@1", post.record, write) == "unknown_field"
    more = {"fields": {"text": {"value": "x", "base": post.id, name: "x"}}}
    assert refused(ana, "set@1", post.record, more) == "malformed"
    assert refused(ana, "submit@1", post.record, {"digest": "x", name: "x"}) == "malformed"


def test_a_decision_cannot_be_made_in_anybody_elses_name(served: Served) -> None:
    ana, eva = served.laptop("ana@mfa.si"), served.laptop("eva@mfa.si")
    post = ana.new_post(proposed_at="2026-12-10T09:00:00Z")
    ana.round(post)
    digest = served.house.digest(ana.records[post.record])
    ana.round(ana.change("submit@1", post.record, {"digest": digest}))
    approve = {"digest": digest, "verdict": "approve"}
    assert refused(ana, "decide@1", post.record, approve, author=eva.person) == "not_you"
    assert refused(ana, "decide@1", post.record, approve, device=eva.device) == "not_this_device"
    assert refused(ana, "decide@1", post.record, approve) == "not_yours"
    assert refused(eva, "decide@1", post.record, {**approve, "by": ana.person}) == "malformed"


def test_nobody_gives_themselves_a_role(served: Served) -> None:
    for email in ("ana@mfa.si", "eva@mfa.si", "lea@mfa.si", "cora@network.org"):
        laptop = served.laptop(email)
        laptop.all_rounds()
        own = laptop.records[laptop.person]
        for roles in ([["administrator", "*"]], [["approver", "SI"]], [["lead", "GE"]]):
            write = {"fields": {"roles": {"value": roles, "base": own.base("roles")}}}
            assert refused(laptop, "set@1", own.id, write, record_kind="person") == "not_yours"
        fields = {"name": "Shadow", "email": f"{uuid7()}@x.org", "roles": [["administrator", "*"]], "active": True}
        assert refused(laptop, "create@1", str(uuid7()), {"fields": fields}, record_kind="person") == "not_yours"


def test_what_a_ministry_keeps_to_itself_is_as_if_it_were_not_there(served: Served) -> None:
    ana = served.laptop("ana@mfa.si")
    kept, missing = ana.change("create@1", str(uuid7()), {"scope": "country:SI", "fields": PRIVATE}), str(uuid7())
    ana.round(kept)
    for email in ("gia@mfa.ge", "dato@mfa.ge", "cora@network.org", "adam@network.org"):
        laptop = served.laptop(email)
        laptop.scopes = ("network", "country:SI", "country:GE")
        laptop.all_rounds()
        assert kept.record not in laptop.records
        laptop.fill("network", "country:SI")
        assert kept.record not in laptop.records
        seen = [refusal_of(laptop, "GET", f"/v1/records/{record}/history") for record in (kept.record, missing)]
        assert seen[0] == seen[1] == (404, "not_found")
        write = {"fields": {"text": {"value": "x", "base": kept.id}}}
        codes = [refused(laptop, "set@1", record, write) for record in (kept.record, missing)]
        assert codes[0] == codes[1] == "no_such_record"
        fields = {"scope": "country:SI", "fields": PRIVATE}
        assert refused(laptop, "create@1", str(uuid7()), fields) == "not_visible"


def test_a_medium_is_given_to_those_alone_who_see_where_it_is_shown(served: Served) -> None:
    ana, gia = served.laptop("ana@mfa.si"), served.laptop("gia@mfa.ge")
    picture = png(seed=uuid7().int % 1_000_000)
    sha = hashlib.sha256(picture).hexdigest()
    ana.ask(
        "PUT",
        f"/v1/media/{sha}?size={len(picture)}",
        headers={"Content-Type": "application/octet-stream"},
        data=picture,
    )
    shown = {"media": [{"id": "m", "name": "a.jpg", "kind": "image", "sha256": sha}]}
    ana.round(ana.change("create@1", str(uuid7()), {"scope": "country:SI", "fields": {**PRIVATE, **shown}}))
    assert ana.ask("GET", f"/v1/media/{sha}").content == picture
    assert refusal_of(gia, "GET", f"/v1/media/{sha}") == (404, "not_found")


def test_nobody_ends_the_session_of_another(served: Served) -> None:
    ana, gia = served.laptop("ana@mfa.si"), served.laptop("gia@mfa.ge")
    assert refusal_of(gia, "DELETE", f"/v1/devices/{ana.device}") == (404, "not_found")
    ana.ask("GET", "/v1/devices")
    listed = gia.ask("GET", "/v1/devices").text
    assert ana.device not in listed


def refusal_of(laptop: Laptop, method: str, path: str) -> tuple[int, str]:
    """Status and code of an answer that has to be a refusal."""
    with pytest.raises(Refusal) as caught:
        laptop.ask(method, path)
    return caught.value.status, caught.value.problem.code
