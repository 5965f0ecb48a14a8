"""Rows of own work come lean, and the laptop ends with the same record as everybody else."""

import pytest

from campaigndesk.domain.changes import Change
from campaigndesk.domain.records import Stamp
from campaigndesk.protocol.messages import Head, HelloReply, Row
from campaigndesk.store.coding import packed
from campaigndesk.store.outbox import Waiting
from campaigndesk.sync.own_rows import whole_delta
from campaigndesk.sync.positions import Position, request_of
from campaigndesk.sync.problems import Nonsense
from laptops import Network

MADE = Change(
    id="c1",
    device="d",
    n=1,
    kind="create@1",
    record="p1",
    record_kind="post",
    author="ana",
    seen_at="2026-11-23T09:00:00Z",
    payload={"scope": "network", "fields": {"title": "Most", "text": "Nov most."}},
)
SENT = {"c1": Waiting(1, "c1", "p1", "post", packed(MADE))}
STAMP = Stamp("c1", "ana", MADE.seen_at)


def lean(record: str = "p1", change: str = "c1", same: tuple[str, ...] = ("title", "text")) -> Row:
    return Row(7, record, "post", "network", {"stage": "draft"}, {}, Stamp(change, "ana", MADE.seen_at), same=same)


def test_what_was_left_out_is_put_in_as_it_was_handed_in() -> None:
    assert list(whole_delta(lean(), SENT).fields.items()) == [
        ("title", "Most"), ("text", "Nov most."), ("stage", "draft"),
    ]  # fmt: skip


@pytest.mark.parametrize("row", [lean(change="c2"), lean(record="p2"), lean(same=("title", "link"))])
def test_words_that_were_not_handed_in_are_not_invented(row: Row) -> None:
    with pytest.raises(Nonsense):
        whole_delta(row, SENT)


def test_everybody_holds_the_same_record_whoever_wrote_it(network: Network) -> None:
    post = network.ana.drafts("Most čez reko")
    network.ana.writes(post, "Predor pod reko")
    network.ana.syncs()
    network.ben.syncs()
    network.ben.writes(post, "Predor pod goro")
    network.ana.writes(post, "Viadukt")
    network.ana.syncs()
    network.ben.syncs()
    network.everyone_syncs()
    with network.ana.store.reading() as mine, network.ben.store.reading() as theirs:
        query = "SELECT body FROM record WHERE id = ?"
        assert mine.exec_driver_sql(query, (post.id,)).all() == theirs.exec_driver_sql(query, (post.id,)).all()
    assert [copy.value for copy in network.ana.sees(post).conflicts] == ["Predor pod goro"]


@pytest.mark.parametrize(("protocol", "asks"), [(1, False), (2, True)])
def test_a_server_of_the_version_before_is_not_asked_for_lean_rows(protocol: int, asks: bool) -> None:
    greeting = HelloReply(protocol, "e", Head(0, "0" * 64), "n", MADE.seen_at)
    assert request_of(Position({"device": "d"}, ()), greeting, ()).lean is asks
