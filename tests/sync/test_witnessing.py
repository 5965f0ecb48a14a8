"""A laptop looks at the server's history itself: one that lost its end or became another is not followed."""

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from campaigndesk.domain.signatures import public_text
from campaigndesk.protocol.messages import Head, HelloReply
from campaigndesk.protocol.signed_heads import SignedHead, statement
from campaigndesk.sync.problems import ServerProblem
from campaigndesk.sync.witnessing import refuse_other_heads, refuse_other_history

SEEN = Head(7, "a" * 64)


@pytest.mark.parametrize("head", [Head(6, "a" * 64), Head(7, "b" * 64), Head(0, "0" * 64)])
def test_an_end_before_what_was_seen_or_another_one_is_refused(head: Head) -> None:
    with pytest.raises(ServerProblem) as caught:
        refuse_other_history(SEEN, head)
    assert caught.value.code == "history_fork"


@pytest.mark.parametrize("head", [SEEN, Head(8, "b" * 64)])
def test_the_same_head_or_one_that_goes_on_is_followed(head: Head) -> None:
    refuse_other_history(SEEN, head)
    refuse_other_history(None, head)


def signed(day: str, seq: int, key: bytes = b"k" * 32, hash_: str = "a" * 64) -> SignedHead:
    """The head of a day as a server with this key signs it."""
    pair = Ed25519PrivateKey.from_private_bytes(key)
    signature = pair.sign(statement("n", day, seq, hash_))
    return SignedHead("n", day, seq, hash_, public_text(pair.public_key().public_bytes_raw()), public_text(signature))


MONDAY, TUESDAY = signed("2026-11-30", 7), signed("2026-12-01", 9)


def told(*heads: SignedHead) -> HelloReply:
    return HelloReply(2, "e", Head(9, "b" * 64), "n", "2026-12-01T09:00:00Z", signed=heads)


@pytest.mark.parametrize("heads", [(MONDAY,), (MONDAY, TUESDAY)])
def test_a_server_that_signs_as_before_is_followed(heads: tuple[SignedHead, ...]) -> None:
    refuse_other_heads(MONDAY, told(*heads), same_epoch=True)
    refuse_other_heads(None, told(*heads), same_epoch=True)
    refuse_other_heads(None, told(), same_epoch=True)


@pytest.mark.parametrize(
    ("heads", "why"),
    [
        ((signed("2026-11-30", 7, hash_="b" * 64), TUESDAY), "rewritten: on 2026-11-30"),
        ((TUESDAY,), "rewritten"),
        ((MONDAY, signed("2026-12-01", 6)), "rewritten"),
        ((signed("2026-11-30", 7, b"l" * 32), signed("2026-12-01", 9, b"l" * 32)), "with the key that it had before"),
        ((), "with the key that it had before"),
        ((MONDAY, replace(TUESDAY, seq=8)), "signs the head of its ledger wrongly"),
        ((MONDAY, replace(TUESDAY, network="m")), "signs the head of its ledger wrongly"),
    ],
)
def test_a_rewritten_ledger_and_another_key_are_told(heads: tuple[SignedHead, ...], why: str) -> None:
    with pytest.raises(ServerProblem, match=why) as caught:
        refuse_other_heads(MONDAY, told(*heads), same_epoch=True)
    assert caught.value.code == "history_fork"
    assert "by another way than this server" in caught.value.fix


def test_after_a_confirmed_restore_the_key_stays_and_what_was_lost_may_be_lost() -> None:
    refuse_other_heads(TUESDAY, told(signed("2026-12-01", 8)), same_epoch=False)
    with pytest.raises(ServerProblem, match="with the key that it had before"):
        refuse_other_heads(TUESDAY, told(signed("2026-12-01", 8, b"l" * 32)), same_epoch=False)
