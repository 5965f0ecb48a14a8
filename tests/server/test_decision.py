"""One change decided by a pure function: the same arguments, the same answer, and nothing else is asked."""

import ast
import inspect
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.domain.changes import Change
from campaigndesk.domain.payloads import FORMS
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Record
from campaigndesk.protocol.messages import Result
from campaigndesk.server import decision
from campaigndesk.server.decision import Remembered, Verdict, decide
from campaigndesk.server.surroundings import People, Surroundings

ANA = Author("ana", frozenset({("officer", "SI")}))
ADMIN = Author("root", frozenset({("administrator", "*")}))


def change(kind: str = "create@1", payload: Any = None, **more: Any) -> Change:
    """A change by Ana on the record r."""
    made = {
        "id": "c1",
        "device": "d1",
        "n": 1,
        "kind": kind,
        "record": "r",
        "record_kind": "post",
        "author": "ana",
        "seen_at": "2026-11-23T09:00:00Z",
        "payload": {"fields": {"country": "SI", "title": "Most"}} if payload is None else payload,
    }
    return Change(**{**made, **more})


def decided(
    made: Change,
    record: Record | None = None,
    author: Author = ANA,
    remembered: Remembered | None = None,
    people: Sequence[Record] = (),
) -> Verdict:
    """The verdict where nothing else is known."""
    look = Surroundings("network", People(0, people), lambda _: None)
    return decide(made, "sha", record, author, frozenset({"d1"}), look, remembered)


def test_a_new_record_goes_out_whole() -> None:
    verdict = decided(change())
    assert verdict.result == Result("c1", "applied")
    assert verdict.record
    assert verdict.delta
    assert verdict.delta.created == verdict.record.created
    assert verdict.delta.fields == verdict.record.fields


def test_a_known_change_gets_its_stored_answer_even_when_the_rules_would_say_no_now() -> None:
    stored = Result("c1", "conflict")
    verdict = decided(change(), author=Author("ana", frozenset()), remembered=Remembered("sha", stored))
    assert verdict == Verdict(stored, fresh=False)


def test_a_known_id_with_another_content_is_told() -> None:
    verdict = decided(change(), remembered=Remembered("other", Result("c1", "applied")))
    assert (verdict.result.status, verdict.fresh, verdict.record) == ("reused", False, None)


def test_a_record_that_moves_goes_out_whole_and_says_what_it_left() -> None:
    made = decided(change()).record
    verdict = decided(change("share@1", {"scope": "country:SI"}, id="c2"), made)
    assert verdict.left_scope == "network"
    assert verdict.delta
    assert verdict.delta.created
    assert verdict.delta.scope == "country:SI"


def test_a_change_that_changes_nothing_has_no_effect() -> None:
    made = decided(change()).record
    verdict = decided(change("share@1", {"scope": "network"}, id="c2"), made)
    assert verdict == Verdict(Result("c2", "applied"))


@pytest.mark.parametrize(
    "more",
    [
        {"device": "d2"},
        {"id": "a b"},
        {"id": "x" * 65},
        {"record": ""},
        {"record": "../../etc"},
        {"n": -1},
        {"n": 2**60},
        {"seen_at": "yesterday"},
        {"kind": "create"},
        {"kind": "create@2"},
        {"kind": "explode@1"},
        {"record_kind": "DROP TABLE"},
        {"author": "ben"},
        {"payload": {"fields": {"country": "SI", "title": "zero\x00"}}},
        {"payload": {"fields": {"country": "SI", "title": "\ud800"}}},
        {"payload": {"fields": {"country": "SI", "stage": "approved"}}},
        {"payload": {"fields": {"country": "SI", "title": 1.5}}},
        {"payload": {"scope": "country:GE", "fields": {"country": "SI"}}},
        {"payload": {"scope": "everywhere", "fields": {"country": "SI"}}},
        {"payload": {}},
        {"payload": {"fields": []}},
    ],
)
def test_what_cannot_be_right_is_refused_with_a_sentence(more: dict[str, Any]) -> None:
    verdict = decided(change(**more))
    assert verdict.result.status == "refused"
    assert verdict.result.sentence
    assert (verdict.record, verdict.delta) == (None, None)


def test_a_record_is_not_changed_as_another_kind() -> None:
    made = decided(change()).record
    verdict = decided(change("set@1", {"fields": {"title": {"value": "x", "base": "c1"}}}, record_kind="event"), made)
    assert verdict.result.code == "wrong_kind"


def person(key: str, email: str) -> Record:
    """A person as the ledger has them."""
    fields = {"name": key, "email": email, "roles": [], "active": True}
    made = decided(change(payload={"fields": fields}, record=key, record_kind="person", author="root"), author=ADMIN)
    assert made.record
    return made.record


@pytest.mark.parametrize("roles", [[["king", "SI"]], [["officer"]], "officer:SI", [["officer", "Slovenia"]], [1], None])
def test_roles_that_are_none_are_refused(roles: Any) -> None:
    fields = {"name": "x", "email": "x@y.si", "roles": roles}
    verdict = decided(change(payload={"fields": fields}, record_kind="person", author="root"), author=ADMIN)
    assert verdict.result.status == "refused"


def test_an_address_belongs_to_one_person() -> None:
    ana = person("ana", "ana@mfa.si")
    fields = {"name": "Other", "email": "ana@mfa.si", "roles": []}
    made = change(payload={"fields": fields}, record="other", record_kind="person", author="root")
    assert decided(made, author=ADMIN, people=[ana]).result.code == "email_taken"
    shouted = change(payload={"fields": {**fields, "email": "Ana@MFA.si"}}, record_kind="person", author="root")
    assert decided(shouted, author=ADMIN, people=[ana]).result.status == "refused"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)
acts = st.sampled_from(sorted(FORMS))
names = st.sampled_from(sorted({name for needed, optional in FORMS.values() for name in (*needed, *optional)}))


@given(act=acts, payload=st.dictionaries(names, json_values, max_size=4), kind=st.sampled_from(["post", "campaign"]))
def test_no_payload_at_all_makes_it_fail(act: str, payload: dict[str, Any], kind: str) -> None:
    made = decided(change()).record
    verdict = decided(change(f"{act}@1", payload, id="c2", record_kind=kind), made)
    assert verdict.result.status in ("applied", "conflict", "refused")


def test_the_decision_asks_no_database_no_clock_and_no_chance() -> None:
    imported = {
        node.module if isinstance(node, ast.ImportFrom) else node.names[0].name
        for node in ast.walk(ast.parse(inspect.getsource(decision)))
        if isinstance(node, (ast.Import, ast.ImportFrom))
    }
    own = {name for name in imported if name and name.startswith("campaigndesk")}
    assert all(name.startswith(("campaigndesk.domain", "campaigndesk.protocol")) for name in own)
    assert imported - own == {"__future__", "re", "collections.abc", "dataclasses", "functools", "typing"}
