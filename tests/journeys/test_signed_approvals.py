"""An approval is signed on the approver's laptop, and every other laptop sees whether it is what was signed."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from campaigndesk.actions.approving import approve_post, digest_shown
from campaigndesk.actions.revising import one_act
from campaigndesk.actions.signing_keys import revoke_key
from campaigndesk.domain.errors import Refused
from campaigndesk.domain.records import Record
from campaigndesk.domain.signatures import KEY_KIND, Proof, forged, proof_of
from campaigndesk.server.auditing import audit
from campaigndesk.store.meta import list_meta
from campaigndesk.store.records import list_records
from campaigndesk.sync.rounds import sync_once
from keyrings import MemoryKeyring
from laptops import Laptop, Network


def proofs(laptop: Laptop, post: Record) -> list[Proof]:
    with laptop.store.reading() as conn:
        look = laptop.desk.look(conn)
        return [proof_of(decision, post.id, look.record) for decision in laptop.sees(post).get("decisions")]


def wrong(network: Network) -> tuple[str, ...]:
    """What `verify` says of the server."""
    return audit(network.room.office.database).wrong


def alters(network: Network, record: str, said: str, instead: str) -> None:
    """Somebody with the server's database in their hands writes in a record."""
    with network.room.office.database.writing() as conn:
        row = {"id": record}
        body = conn.execute(text("SELECT body FROM record WHERE id = :id"), row).scalar_one()
        assert said.encode() in bytes(body)
        altered = {**row, "body": bytes(body).replace(said.encode(), instead.encode())}
        conn.execute(text("UPDATE record SET body = :body WHERE id = :id"), altered)


def keys(laptop: Laptop) -> list[Record]:
    return laptop.desk.read(list_records, KEY_KIND)


def test_every_laptop_sees_that_an_approval_is_signed(network: Network) -> None:
    post = network.ana.approved_post()
    network.everyone_syncs()
    for laptop in (network.ana, network.ben, network.gia):
        assert proofs(laptop, post) == [Proof.SIGNED]
    again = network.ana.approved_post("Drugo besedilo")
    assert proofs(network.ana, again) == [Proof.SIGNED]
    assert len(keys(network.ana)) == 1, "one key for one desk"
    assert wrong(network) == ()


def test_the_private_key_lies_in_the_keyring_and_nowhere_else(network: Network, memory_keyring: MemoryKeyring) -> None:
    network.ana.approved_post()
    (key,) = keys(network.bojan)
    secret = memory_keyring.secrets["campaigndesk", f"signing {key.id}"]
    assert len(secret) == 64
    assert secret not in network.bojan.desk.read(list_meta).values()
    network.bojan.restarts()
    network.ana.approved_post("Po novem zagonu")
    assert len(keys(network.bojan)) == 1


def test_a_desk_whose_key_was_lost_or_revoked_signs_with_a_new_one(
    network: Network, memory_keyring: MemoryKeyring
) -> None:
    network.ana.approved_post()
    (first,) = keys(network.bojan)
    del memory_keyring.secrets["campaigndesk", f"signing {first.id}"]
    network.ana.approved_post("Drugo")
    _, second = sorted(keys(network.bojan), key=lambda key: key.created.at)
    revoke_key(network.bojan.desk, second.id)
    post = network.ana.approved_post("Tretje")
    assert len(keys(network.bojan)) == 3
    assert proofs(network.ana, post) == [Proof.SIGNED]


def test_a_laptop_without_a_keyring_keeps_the_key_with_its_encrypted_drafts(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("campaigndesk.store.signing_secrets.keyring_at_hand", lambda: None)
    post = network.ana.approved_post()
    network.bojan.restarts()
    assert len(network.bojan.desk.read(list_meta)["signing_secret"]) == 64
    assert proofs(network.ana, post) == [Proof.SIGNED]
    secret = network.bojan.desk.read(list_meta)["signing_secret"]
    files = [file for file in network.bojan.profile.rglob("*") if file.is_file()]
    assert files
    assert not any(secret.encode() in file.read_bytes() for file in files)


@pytest.mark.parametrize(("said", "instead"), [('"verdict":"approve"', '"verdict":"approvE"'), ("bojan", "other")])
def test_an_approval_that_the_server_altered_is_shown_as_forged(network: Network, said: str, instead: str) -> None:
    post = network.ana.approved_post()
    if said == "bojan":
        said, instead = f'"by":"{network.bojan.desk.author.person}"', f'"by":"{network.ben.desk.author.person}"'
    alters(network, post.id, said, instead)
    fresh = network.laptop("ben", "a new laptop of Ben's")
    assert Proof.FORGED in proofs(fresh, post)
    with fresh.store.reading() as conn:
        assert forged(fresh.sees(post), fresh.desk.look(conn))
    assert any(post.id in sentence for sentence in wrong(network))


def test_a_decision_that_is_not_signed_is_set_aside_with_the_reason(network: Network) -> None:
    post = network.ana.drafts()
    network.ana.submits(post)
    network.ana.syncs()
    network.bojan.syncs()
    decision = {"verdict": "approve", "digest": digest_shown(network.bojan.desk, post.id), "reason": ""}
    one_act(network.bojan.desk, post.id, "post", "decide", decision)
    network.bojan.syncs()
    assert [kept.code for kept in network.bojan.set_aside] == ["unsigned"]
    assert network.bojan.sees(post).get("stage") == "in_review"


def test_a_first_decision_that_the_rules_refuse_leaves_no_key(network: Network, memory_keyring: MemoryKeyring) -> None:
    post = network.ana.drafts()
    network.ana.submits(post)
    network.ana.syncs()
    network.bojan.syncs()
    kept = dict(memory_keyring.secrets)
    with pytest.raises(Refused, match="changed since"):
        approve_post(network.bojan.desk, post.id, "0" * 64)
    with pytest.raises(Refused):
        approve_post(network.ben.desk, post.id, "0" * 64)
    assert keys(network.bojan) == keys(network.ben) == []
    assert memory_keyring.secrets == kept


def test_a_decision_that_waits_for_a_proof_outlives_a_restart_and_goes_after_it(network: Network) -> None:
    post = network.ana.drafts()
    network.ana.submits(post)
    network.everyone_syncs()
    network.later(days=1)
    bojan = network.bojan
    bojan.approves(post)
    report = sync_once(bojan.desk, bojan.wire())
    assert report.proof
    assert (report.refused, bojan.waiting, bojan.set_aside) == (0, 1, [])
    bojan.restarts()
    assert bojan.waiting == 1
    bojan.syncs()
    network.ana.syncs()
    assert bojan.waiting == 0
    assert network.ana.sees(post).get("stage") == "approved"
