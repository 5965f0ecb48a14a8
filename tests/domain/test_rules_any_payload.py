"""Whatever a change holds, the rules answer with a record or a reason; and what they let in can be read again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from campaigndesk.domain.approvals import campaign_of, current_digest, waits_for
from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.gates import check
from campaigndesk.domain.kinds import KINDS, field_of
from campaigndesk.domain.payloads import FORMS
from campaigndesk.domain.people import Author, author_of
from campaigndesk.domain.records import Record, difference, patched
from campaigndesk.domain.times import local
from domain.shelf import Shelf, shelf_with_approved_post
from signers import signer

ALL = Author("ana", frozenset({(role, c) for role in ("officer", "approver", "lead") for c in ("SI", "GE")} | {
    ("administrator", "*"), ("coordinator", "*")
}))  # fmt: skip
ROUTE = {"steps": [{"role": "approver", "country": "own", "need": "all"}], "covers_time": False}
PICTURE = {"id": "m1", "name": "bridge.jpg", "kind": "image", "sha256": "00", "bytes": 3}
POOL: list[Any] = [
    "SI", "GE", "hrd", "p", "x", "", "#Mir", "Europe/Ljubljana", "2026-12-10T09:00:00Z", "2026-12-10", "network",
     "country:SI", True, False, None, 0, 280, [], ["SI"], ["Mir", "Mir"], [PICTURE], ROUTE, {"steps": [{}]},
     [["approver", "SI"]], {"start": 3}, "joined", "approve", "request_changes", "\u202e", "ა", -1, 2**60,
]  # fmt: skip
ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=5,
)
VALUE = st.sampled_from(POOL) | st.sampled_from(POOL) | ODD
NOW = "now"
"""Stands for the base or the digest that is current when the change is made."""
BASE = st.sampled_from([NOW, NOW, "made", "h0", ""])
TEXT = st.sampled_from(["", "Because", NOW, "network", "country:SI", "country:GE", "approve", "request_changes"])
ITEMS = st.lists(st.sampled_from(["Mir", "HRD", "SI", "two\nlines", "x" * 501]), max_size=3)
ACTS_OF_POSTS = ("submit", "decide", "schedule", "unschedule", "publish", "withdraw", "reopen")
ASKED = {"settles": st.lists(st.sampled_from(["h0", "h1", "h2"]), max_size=3), "add": ITEMS, "remove": ITEMS}


def fitting(kind: str, name: str) -> st.SearchStrategy[Any]:
    """Values for a field: mostly some that it takes."""
    known = field_of(kind, name)
    good = [value for value in POOL if known and not known.problem(value)]
    return st.sampled_from(good) | st.sampled_from(good) | VALUE if good else VALUE


@st.composite
def changes(draw: st.DrawFn) -> tuple[str, str, dict[str, Any]]:
    """An act, a kind of record and a payload: mostly of the right form, sometimes with anything in one place."""
    act = draw(st.sampled_from([*sorted(FORMS), "set", "set", "set", "create", "resolve"]))
    kinds = ["post"] if act in ACTS_OF_POSTS else [*sorted(KINDS), *["post"] * 8]
    kind = draw(st.sampled_from(kinds))
    name = st.sampled_from([*sorted(KINDS[kind]), "text", "alt.m1.sl", "alt.", "mood", ""])
    needed, optional = FORMS[act]
    payload: dict[str, Any] = {}
    for part in (*needed, *(part for part in optional if draw(st.booleans()))):
        if part == "fields":
            values = {field: draw(fitting(kind, field)) for field in draw(st.lists(name, max_size=3, unique=True))}
            payload[part] = (
                values if act == "create" else {n: {"value": v, "base": draw(BASE)} for n, v in values.items()}
            )
        else:
            asked = {"field": name, "base": BASE, "value": VALUE, "verdict": st.sampled_from(["approve", "no"])} | ASKED
            payload[part] = draw(asked.get(part, TEXT))
    if payload and draw(st.integers(0, 9)) == 9:
        payload[draw(st.sampled_from([*payload, "more"]))] = draw(ODD)
    return act, kind, payload


def current(payload: dict[str, Any], record: Record | None, shelf: Shelf) -> dict[str, Any]:
    """The payload with the current base or digest wherever `NOW` stands."""
    if record is None:
        return payload
    made = {**payload}
    if payload.get("digest") == NOW and record.kind == "post":
        made["digest"] = current_digest(record, shelf)
    if payload.get("base") == NOW:
        made["base"] = record.base(str(payload.get("field")))
    if isinstance(payload.get("fields"), dict):
        made["fields"] = {
            name: {**write, "base": record.base(name)}
            if isinstance(write, dict) and write.get("base") == NOW
            else write
            for name, write in payload["fields"].items()
        }
    return made


DELEGATION = {
    "role": "approver", "from_person": "marko", "to_person": "ana", "starts_on": "2026-12-01", "ends_on": "2026-12-31",
}  # fmt: skip


BLACKOUT = {
    "starts_on": "2026-12-10", "ends_on": "2026-12-11", "occasion": "mourning", "effect": "block", "reason": "A storm",
}  # fmt: skip


def shelf_of_all_kinds() -> Shelf:
    shelf = shelf_with_approved_post()
    approved = shelf.records["p"]
    out = {"stage": "published", "published": {"by": "ana", "at": approved.created.at, "link": ""}}
    shelf.records["q"] = replace(approved.written(out, approved.created), id="q")
    for kind in sorted(KINDS):
        if kind != "post":
            owner = {"lead_country": "SI"} if kind == "campaign" else {"country": "SI", "campaign": "hrd"}
            fields: dict[str, Any] = {name: value for name, value in owner.items() if name in KINDS[kind]}
            fields |= DELEGATION if kind == "delegation" else BLACKOUT if kind == "blackout" else {}
            fields |= {"reason": "A crisis"} if kind == "stop" else {}
            fields |= {"about": "q", "read_on": "2026-12-01", "views": 1} if kind == "result" else {}
            fields |= {"asking": "SI", "country": "GE"} if kind == "request" else {}
            record = kind
            if kind == "signing_key":
                record, fields = signer(ALL.person).key, signer(ALL.person).fields
            made = shelf.attempt(ALL, "create", record, kind, fields=fields)
            assert isinstance(made, Record), made
    shelf.write(ALL, "p", base="nothing seen", text="Late words")
    return shelf


def read_again(shelf: Shelf, record: Record) -> None:
    """All that every laptop does with a record that has come in."""
    rfc8785.dumps(dict(record.fields))
    assert patched(None, difference(None, record)) == record
    if record.kind == "person":
        author_of(record)
    if record.kind == "post":
        check(record, shelf, "2026-12-01T00:00:00Z")
        waits_for(record, campaign_of(record, shelf), shelf)
        assert current_digest(record, shelf).startswith("sha256:")
        if record.get("proposed_at") and record.get("zone"):
            local(record.get("proposed_at"), record.get("zone"))


@settings(max_examples=300)
@given(st.lists(changes(), min_size=1, max_size=6))
def test_no_change_makes_the_rules_stumble_or_leaves_what_cannot_be_read(drawn: list[Any]) -> None:
    shelf = shelf_of_all_kinds()
    for number, (act, kind, payload) in enumerate(drawn):
        target = f"new{number}" if act == "create" else "p" if kind == "post" else kind
        before = shelf.records.get(target)
        change = Change(
            id=f"h{number}", device="d", n=number, kind=f"{act}@1", record=target, record_kind=kind, author="ana",
            seen_at="2026-12-01T09:00:00Z", payload=current(payload, before, shelf),
        )  # fmt: skip
        result = apply(before, change, ALL, shelf)
        if isinstance(result, Refusal):
            assert result.sentence.endswith((".", "”")), result
            continue
        shelf.records[target] = result
        for record in tuple(shelf.records.values()):
            read_again(shelf, record)
