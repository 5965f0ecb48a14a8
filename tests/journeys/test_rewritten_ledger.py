"""Whoever holds the database writes the past anew and signs it again: the laptops keep what was signed, and say so."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from sqlalchemy import delete, insert

from campaigndesk.protocol.signed_heads import SignedHead, statement
from campaigndesk.server.heads import list_heads, sign_with_key
from campaigndesk.server.tables import head_key, signed_head
from campaigndesk.store.meta import find_meta
from campaigndesk.sync.joining import sign_out
from campaigndesk.sync.problems import ServerProblem
from laptops import Network


def signs(network: Network) -> None:
    """The day's head, as the server signs it by itself."""
    network.ana.drafts("Prva objava")
    network.everyone_syncs()
    network.room.office.heads.sign()
    network.ana.restarts()
    network.ana.syncs()


def test_a_past_that_was_written_anew_and_signed_again_is_not_followed(network: Network) -> None:
    signs(network)
    with network.room.office.database.writing() as conn:
        (head,) = list_heads(conn, network.ana.desk.read(find_meta, "network"))
        key, signature = sign_with_key(conn, head.network, statement(head.network, head.day, head.seq, "f" * 64))
        conn.execute(delete(signed_head))
        other = SignedHead(head.network, head.day, head.seq, "f" * 64, key, signature)
        conn.execute(insert(signed_head).values(**asdict(other)))
    written = network.ana.drafts("Napisano potem")
    network.ana.restarts()
    with pytest.raises(ServerProblem, match=f"rewritten: on {head.day}"):
        network.ana.syncs()
    assert network.ana.waiting == 1
    assert network.ana.sees(written).get("text") == "Napisano potem"


def test_another_key_is_told_until_the_person_signs_out_and_joins_again(network: Network) -> None:
    signs(network)
    with network.room.office.database.writing() as conn:
        conn.execute(delete(signed_head))
        conn.execute(delete(head_key))
    network.room.office.heads._signed = ""
    network.room.office.heads.sign()
    network.ana.restarts()
    with pytest.raises(ServerProblem, match="with the key that it had before"):
        network.ana.syncs()
    sign_out(network.ana.desk, network.ana.wire())
    network.ana.signs_in()
    network.ana.syncs()
