"""What a signature shows of a decision, and what no forger gets past it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from campaigndesk.domain.gates import check
from campaigndesk.domain.kinds import WEB_PAGE
from campaigndesk.domain.records import Record
from campaigndesk.domain.signatures import (
    KEY_KIND,
    Proof,
    fingerprint,
    forged,
    key_id,
    proof_of,
    public_text,
    statement,
)
from domain.shelf import GIORGI, MAJA, MARKO, Shelf, shelf_with_post_in_review
from signers import signer


@pytest.fixture
def shelf() -> Shelf:
    """A post in review, and the keys of two approvers."""
    shelf = shelf_with_post_in_review()
    for author in (MARKO, GIORGI):
        own = signer(author.person)
        assert isinstance(shelf.attempt(author, "create", own.key, "signing_key", fields=own.fields), Record)
    return shelf


def payload(shelf: Shelf, **more: str) -> dict[str, Any]:
    return signer("marko").signed("p", {"verdict": "approve", "digest": shelf.digest("p"), **more})


def approved(shelf: Shelf) -> Record:
    shelf.act(MARKO, "decide", "p", **payload(shelf))
    return shelf.records["p"]


def test_a_signed_approval_is_proved_by_anybody_who_has_the_key(shelf: Shelf) -> None:
    post = approved(shelf)
    (decision,) = post.get("decisions")
    assert post.get("stage") == "approved"
    assert proof_of(decision, "p", shelf.record) is Proof.SIGNED
    assert not forged(post, shelf)


def test_a_decision_of_an_older_desk_is_said_to_be_unsigned(shelf: Shelf) -> None:
    shelf.act(MARKO, "decide", "p", verdict="approve", digest=shelf.digest("p"))
    (decision,) = shelf.records["p"].get("decisions")
    assert proof_of(decision, "p", shelf.record) is Proof.UNSIGNED


@pytest.mark.parametrize(
    "altered",
    [
        {"digest": "sha256:" + "0" * 64},
        {"verdict": "request_changes"},
        {"reason": "Put in later"},
        {"by": "giorgi"},
        {"signed": {"key": signer("giorgi").key, "at": "2026-11-23T09:00:00Z", "signature": "AAAA"}},
        {"signed": {"key": "key-nobody", "at": "2026-11-23T09:00:00Z", "signature": "AAAA"}},
    ],
)
def test_whatever_is_altered_in_a_decision_afterwards_shows(shelf: Shelf, altered: dict[str, Any]) -> None:
    post = approved(shelf)
    (decision,) = post.get("decisions")
    bent = Record(post.id, post.kind, post.scope, post.created, {**post.fields, "decisions": [{**decision, **altered}]})
    assert proof_of(bent.get("decisions")[0], "p", shelf.record) is Proof.FORGED
    assert forged(bent, shelf)
    blocking = [finding.code for finding in check(bent, shelf) if finding.blocks]
    assert "approval_forged" in blocking


def test_a_decision_of_one_post_proves_nothing_of_another(shelf: Shelf) -> None:
    (decision,) = approved(shelf).get("decisions")
    assert proof_of(decision, "another", shelf.record) is Proof.FORGED


def test_a_decision_of_the_web_page_is_told_from_one_of_a_desk_and_neither_becomes_the_other(shelf: Shelf) -> None:
    own = signer("marko on the web page")
    fields = {**own.fields, "origin": WEB_PAGE}
    assert isinstance(shelf.attempt(MARKO, "create", own.key, KEY_KIND, fields=fields), Record)
    asked: dict[str, Any] = {"verdict": "approve", "digest": shelf.digest("p")}
    at = "2026-11-23T09:00:00Z"
    signature = own.secret.sign(statement("p", MARKO.person, asked, own.key, at, WEB_PAGE))
    signed = {"key": own.key, "at": at, "signature": public_text(signature)}
    shelf.act(MARKO, "decide", "p", **asked, signed=signed)
    (decision,) = shelf.records["p"].get("decisions")
    assert proof_of(decision, "p", shelf.record) is Proof.BY_SERVER
    key = shelf.records[own.key]
    for origin in ("", "a newer one"):
        shelf.records[own.key] = replace(key, fields={**key.fields, "origin": origin})
        assert proof_of(decision, "p", shelf.record) is Proof.FORGED
    desk = shelf.records[signer("marko").key]
    shelf.records[desk.id] = replace(desk, fields={**desk.fields, "origin": WEB_PAGE})
    as_of_a_desk = {**decision, **signer("marko").signed("p", asked)}
    assert proof_of(as_of_a_desk, "p", shelf.record) is Proof.FORGED


def test_another_key_cannot_be_put_in_the_place_of_a_key(shelf: Shelf) -> None:
    (decision,) = approved(shelf).get("decisions")
    own, other = shelf.records[signer("marko").key], signer("giorgi").fields
    shelf.records[own.id] = Record(own.id, own.kind, own.scope, own.created, other)
    assert proof_of(decision, "p", shelf.record) is Proof.FORGED
    shelf.records[own.id] = replace(own, created=replace(own.created, by="maja"))
    assert proof_of(decision, "p", shelf.record) is Proof.FORGED


def test_approved_content_that_was_exchanged_shows(shelf: Shelf) -> None:
    post = approved(shelf)
    bent = {**post.get("approved"), "content": {**post.get("approved")["content"], "text": "Other words"}}
    assert forged(Record(post.id, post.kind, post.scope, post.created, {**post.fields, "approved": bent}), shelf)


@pytest.mark.parametrize(
    ("person", "code"), [("giorgi", "signature_wrong"), ("maja", "signature_wrong"), ("marko", "key_revoked")]
)
def test_no_decision_counts_with_another_ones_or_a_revoked_key(shelf: Shelf, person: str, code: str) -> None:
    if person == "marko":
        shelf.write(MARKO, signer("marko").key, revoked=True)
        assert shelf.refused(MARKO, "set", signer("marko").key, fields=_revived(shelf)).code == "key_revoked"
    content = {"verdict": "approve", "digest": shelf.digest("p")}
    assert shelf.refused(MARKO, "decide", "p", **signer(person).signed("p", content)).code == code


def _revived(shelf: Shelf) -> dict[str, Any]:
    return {"revoked": {"value": False, "base": shelf.records[signer("marko").key].base("revoked")}}


def test_a_key_is_made_for_oneself_under_the_id_that_it_has(shelf: Shelf) -> None:
    own = signer("maja")
    short = {"public_key": "short"}
    for record, fields in (("key-1", own.fields), (own.key, short), (key_id("short"), short)):
        assert shelf.refused(MAJA, "create", record, "signing_key", fields=fields).code == "malformed"
    mine = shelf.records[signer("marko").key]
    revoked = {"revoked": {"value": True, "base": ""}}
    assert shelf.refused(GIORGI, "set", mine.id, "signing_key", fields=revoked).code == "not_yours"
    assert len(fingerprint(mine).split()) == 5
