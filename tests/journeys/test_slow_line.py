"""A slow line: the server's copies come in pieces, and a person goes on working between them."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from campaigndesk.store.meta import save_meta
from campaigndesk.sync import filling
from campaigndesk.sync.answers import nonsense
from campaigndesk.sync.problems import Nonsense
from laptops import Laptop, Network


def everything_comes_anew(laptop: Laptop) -> None:
    """Make the laptop find that it holds something else than the server thinks."""
    with laptop.store.writing() as conn:
        save_meta(conn, {"tally": "00000000000000ff"})


def between_pieces(monkeypatch: pytest.MonkeyPatch, work: Callable[[int], None]) -> None:
    """Let the copies come one by one, and do something before each."""
    pieces = filling._pieces

    def slowly(lines: Iterator[bytes], records: int) -> Iterator[Any]:
        for number, piece in enumerate(pieces(lines, records)):
            work(number)
            yield piece

    monkeypatch.setattr(filling, "_PIECE", 1)
    monkeypatch.setattr(filling, "_pieces", slowly)


def test_a_person_saves_while_the_copies_are_still_coming(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    post = network.ana.drafts("Prvič")
    network.everyone_syncs()
    ben = network.ben
    everything_comes_anew(ben)

    def save(number: int) -> None:
        writer = threading.Thread(target=ben.writes, args=(post, f"Med polnjenjem {number}"))
        writer.start()
        writer.join(5)
        assert not writer.is_alive(), "the save waits for the network"

    network.ana.drafts("Drugič")
    network.ana.syncs()
    between_pieces(monkeypatch, save)
    assert ben.syncs().rebuilt
    last = ben.sees(post).get("text")
    assert last.startswith("Med polnjenjem")
    monkeypatch.undo()
    network.everyone_syncs()
    assert network.ana.sees(post).get("text") == last
    assert network.ana.sees(post).conflicts == []
    assert ben.waiting == 0


def test_a_stream_that_breaks_off_is_fetched_again_the_next_time(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = network.ana.drafts("Prvič")
    network.everyone_syncs()
    ben = network.ben
    mine = ben.drafts("Čaka v predoru")
    everything_comes_anew(ben)

    def break_off(number: int) -> None:
        if number == 2:
            raise nonsense("the stream of records was cut short")

    between_pieces(monkeypatch, break_off)
    with pytest.raises(Nonsense):
        ben.syncs()
    monkeypatch.undo()
    assert ben.has(mine)
    ben.restarts()
    assert ben.syncs().filled
    network.everyone_syncs()
    assert ben.sees(post) == network.ana.sees(post)
    assert network.ana.sees(mine).get("text") == "Čaka v predoru"
