"""Copies fetched anew, cut off or met by a restored server: what the server then lacks is offered to it again."""

import pytest

from cables import Answer
from campaigndesk.store import meta
from campaigndesk.store.meta import list_incidents
from campaigndesk.sync import filling
from campaigndesk.sync.problems import Nonsense, ServerProblem, Unreachable
from laptops import Laptop, Network

WORDS = "Po varnostni kopiji"


def begins_anew(laptop: Laptop) -> None:
    """From its next round on the laptop fetches all copies anew: the server does not know its place any more."""
    with laptop.store.writing() as conn:
        meta.save_meta(conn, {"cursor": "10000"})


def cut_short(answer: Answer) -> Answer:
    """Of the stream of records only its first half comes."""
    status, headers, content = answer
    return status, headers, content[: len(content) // 2] if b'"records"' in content[:2000] else content


def is_cut_off_as_it_begins_anew(laptop: Laptop) -> None:
    """The laptop fetches all anew, and the cable is pulled in the middle of that."""
    begins_anew(laptop)
    laptop.cable.spoil = cut_short
    with pytest.raises(Nonsense, match="the stream"):
        laptop.syncs()
    laptop.cable.spoil = None


@pytest.mark.parametrize("restarted", [False, True])
def test_a_fill_that_was_cut_off_before_a_restore_costs_no_acknowledged_work(
    network: Network, monkeypatch: pytest.MonkeyPatch, *, restarted: bool
) -> None:
    # Some pieces are kept before the cut, those of records that came after the backup perhaps among them.
    monkeypatch.setattr(filling, "_FIRST", 2)
    monkeypatch.setattr(filling, "_PIECE", 2)
    network.keeps_a_backup()
    ana = network.ana
    late = ana.drafts(WORDS)
    ana.syncs()
    is_cut_off_as_it_begins_anew(ana)
    network.restores_the_backup()
    network.room.administration.confirm_restore()
    if restarted:
        ana.restarts()
    ana.syncs()
    network.ben.syncs()
    assert network.ben.sees(late).get("text") == WORDS
    assert "restored" in ana.desk.read(list_incidents)[-1][1]


def test_a_fill_that_meets_a_restored_server_offers_acknowledged_work_again(network: Network) -> None:
    network.keeps_a_backup()
    ana = network.ana
    late = ana.drafts(WORDS)
    ana.syncs()
    begins_anew(ana)

    def meanwhile() -> None:
        ana.cable.before_answer = None
        network.restores_the_backup()
        network.room.administration.confirm_restore()

    ana.cable.before_answer = meanwhile
    ana.syncs()
    network.ben.syncs()
    assert network.ben.sees(late).get("text") == WORDS
    assert ana.waiting == 0


def test_a_fill_that_meets_an_older_disk_keeps_the_head_that_was_seen(network: Network) -> None:
    """The disk was put back and nobody has noticed: the laptop that fetches all anew from it is the one that does."""
    network.keeps_a_backup()
    ana = network.ana
    late = ana.drafts(WORDS)
    ana.syncs()
    begins_anew(ana)

    def meanwhile() -> None:
        ana.cable.before_answer = None
        network.restores_the_backup()
        for n in range(9):
            network.ben.drafts(f"Objava {n}")
        with network.ben.store.writing() as conn:
            meta.save_meta(conn, {"cursor": "0", "head_seq": "0", "head_hash": ""})
        network.ben.syncs()

    ana.cable.before_answer = meanwhile
    with pytest.raises(ServerProblem, match="restored from an older backup"):
        ana.syncs()
    network.room.administration.confirm_restore()
    network.everyone_syncs()
    assert network.ben.sees(late).get("text") == WORDS


def test_a_cut_fill_in_the_same_history_is_made_good_and_offers_nothing_again(network: Network) -> None:
    ana = network.ana
    post = ana.drafts(WORDS)
    ana.syncs()
    is_cut_off_as_it_begins_anew(ana)
    ana.writes(post, "Neposlano")
    report = ana.syncs()
    assert (report.sent, report.filled) == (1, True)
    assert ana.desk.read(list_incidents) == []
    network.ben.syncs()
    assert network.ben.sees(post).get("text") == "Neposlano"


def test_own_work_is_shown_by_the_rules_that_came_before_a_fill_was_cut_off(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What waits may no longer be done by the roles that came with the first half: nobody is shown that it was."""
    monkeypatch.setattr(filling, "_FIRST", 2)
    monkeypatch.setattr(filling, "_PIECE", 2)
    for n in range(20):
        network.ana.drafts(f"Objava {n}")
    network.ana.syncs()
    ben = network.ben
    post = ben.drafts(WORDS)
    ben.syncs()
    ben.writes(post, "Neposlano")
    network.room.administration.set_roles("ben@example.org", ["observer:SI"])
    is_cut_off_as_it_begins_anew(ben)
    assert ben.sees(post).get("text") == WORDS
    assert ben.waiting == 1
    ben.syncs()
    assert [aside.change.payload["fields"]["text"]["value"] for aside in ben.set_aside] == ["Neposlano"]


def test_acknowledged_work_stays_in_sight_while_the_copies_of_a_restored_server_are_on_their_way(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "_FIRST", 2)
    monkeypatch.setattr(filling, "_PIECE", 2)
    ana = network.ana
    for n in range(20):
        ana.drafts(f"Objava {n}")
    post = ana.drafts("Pred kopijo")
    ana.syncs()
    network.keeps_a_backup()
    ana.writes(post, WORDS)
    ana.syncs()
    network.restores_the_backup()
    network.room.administration.confirm_restore()
    network.room.administration.set_roles("ben@example.org", ["observer:SI"])
    ana.cable.spoil = cut_short
    with pytest.raises(Nonsense, match="the stream"):
        ana.syncs()
    assert ana.sees(post).get("text") == WORDS
    ana.cable.spoil = None
    ana.syncs()
    network.ben.syncs()
    assert network.ben.sees(post).get("text") == WORDS


def test_a_post_that_a_restored_server_lacks_stays_in_sight_until_it_is_there_again(network: Network) -> None:
    """The line breaks between the last of the server's copies and the first changes that are offered to it again."""
    ana = network.ana
    network.keeps_a_backup()
    late = ana.drafts("Prva različica")
    ana.syncs()
    ana.writes(late, WORDS)
    ana.syncs()
    network.restores_the_backup()
    network.room.administration.confirm_restore()

    def cut_after_the_copies(answer: Answer) -> Answer:
        if b'"records"' in answer[2][:2000]:
            ana.cable.pull()
        return answer

    ana.cable.spoil = cut_after_the_copies
    with pytest.raises(Unreachable):
        ana.syncs()
    assert ana.sees(late).get("text") == WORDS
    ana.restarts()
    assert ana.sees(late).get("text") == WORDS
    ana.cable.spoil = None
    ana.cable.plug()
    ana.syncs()
    network.ben.syncs()
    assert network.ben.sees(late).get("text") == WORDS
