"""A train ride: the network goes, answers are lost on the way, and at the end of the line everything is there once."""

from contextlib import suppress

import pytest

from campaigndesk.actions.drafting import add_hashtags, revise_post
from campaigndesk.sync.client import Unreachable
from laptops import Network


def test_work_in_a_tunnel_is_kept_and_sent_on_arrival(network: Network) -> None:
    post = network.ana.drafts("Pred predorom")
    network.ana.syncs()
    network.ana.cable.pull()
    network.ana.writes(post, "V predoru")
    with pytest.raises(Unreachable):
        network.ana.syncs()
    assert network.ana.waiting == 1
    network.ana.restarts()
    network.ana.cable.plug()
    report = network.ana.syncs()
    network.ben.syncs()
    assert (report.applied, network.ana.waiting) == (1, 0)
    assert network.ben.sees(post).get("text") == "V predoru"


def test_a_lost_answer_makes_nothing_twice(network: Network) -> None:
    network.ana.cable.lost = 1
    post = network.ana.drafts("Prvič")
    with pytest.raises(Unreachable):
        network.ana.syncs()
    assert network.ana.waiting == 1
    report = network.ana.syncs()
    network.everyone_syncs()
    assert report.applied == 1
    assert network.ben.sees(post).get("text") == "Prvič"
    assert network.ben.sees(post) == network.ana.sees(post)


def test_a_request_that_arrives_twice_counts_once(network: Network) -> None:
    post = network.ana.drafts("Enkrat")
    network.ana.syncs()
    network.ana.cable.doubled = 1
    network.ana.writes(post, "Dvakrat poslano")
    report = network.ana.syncs()
    network.everyone_syncs()
    assert (report.applied, report.conflicts) == (1, 0)
    assert list(network.ben.sees(post).conflicts) == []


def test_words_typed_while_the_answer_is_on_its_way_stay_on_top(network: Network) -> None:
    post = network.ana.drafts("Ena")
    network.ana.syncs()
    network.ana.writes(post, "Dva")
    network.ana.cable.before_answer = lambda: _type_once(network, post.id)
    network.ana.syncs()
    assert network.ana.sees(post).get("text") == "Tri"
    network.everyone_syncs()
    assert network.ben.sees(post).get("text") == "Tri"
    assert network.ana.waiting == 0


def test_words_typed_while_the_answer_is_on_its_way_stay_when_the_next_tunnel_comes(network: Network) -> None:
    post = network.ana.drafts("Ena")
    network.ana.syncs()
    network.ana.writes(post, "Dva")

    def type_and_enter_the_tunnel() -> None:
        network.ana.cable.before_answer = None
        network.ana.writes(post, "Tri")
        network.ana.cable.pull()

    network.ana.cable.before_answer = type_and_enter_the_tunnel
    with pytest.raises(Unreachable):
        network.ana.syncs()
    assert (network.ana.sees(post).get("text"), network.ana.waiting) == ("Tri", 1)


def _type_once(network: Network, post_id: str) -> None:
    network.ana.cable.before_answer = None
    network.ana.writes(network.ana.sees(post_id), "Tri")


def test_what_was_taken_once_is_not_taken_again(network: Network) -> None:
    network.ana.drafts("Novica")
    network.ana.syncs()
    assert network.ben.syncs().taken == 0  # came with his first sync of the day
    network.ana.drafts("Še ena")
    network.ana.syncs()
    assert [network.ben.syncs().taken for _ in range(3)] == [1, 0, 0]


def test_a_round_without_news_tells_nobody_and_writes_nothing(network: Network) -> None:
    network.ana.syncs()
    told, before = len(network.ana.tells), (network.ana.profile / "desk.db-wal").stat().st_mtime_ns
    network.ana.syncs()
    assert len(network.ana.tells) == told
    assert (network.ana.profile / "desk.db-wal").stat().st_mtime_ns == before


def test_a_long_chain_of_edits_made_offline_arrives_as_one_story(network: Network) -> None:
    post = network.ana.drafts("Različica 0")
    for n in range(1, 12):
        network.ana.writes(post, f"Različica {n}")
    add_hashtags(network.ana.desk, post.id, ["pravice"])
    network.everyone_syncs()
    seen = network.ben.sees(post)
    assert (seen.get("text"), seen.get("hashtags"), list(seen.conflicts)) == ("Različica 11", ["pravice"], [])


def test_a_week_of_work_goes_over_a_narrow_line_in_many_small_pieces(network: Network) -> None:
    network.ana.narrow = network.ben.narrow = True
    network.ben.syncs()
    posts = [network.ana.drafts(f"Osnutek {n}") for n in range(15)]
    for post in posts:
        network.ana.writes(post, f"Popravljen {post.get('text')}")
    report = network.ana.syncs()
    assert (report.applied, report.refused, network.ana.waiting) == (30, 0, 0)
    assert network.ben.syncs().taken == 30
    assert [network.ben.sees(post) for post in posts] == [network.ana.sees(post) for post in posts]
    assert not network.ana.syncs().rebuilt


def test_answers_that_come_before_their_rows_leave_the_words_where_they_are(network: Network) -> None:
    mine = network.ana.drafts("Moje")
    network.ana.syncs()
    network.ben.syncs()
    for n in range(8):
        network.ben.drafts(f"Benov {n}")
    network.ben.syncs()
    network.ana.writes(mine, "Moje, popravljeno")
    network.ana.narrow = True
    shown: list[str] = []
    network.ana.desk.listeners.append(lambda _: shown.append(network.ana.sees(mine).get("text")))
    network.ana.syncs()
    assert set(shown) == {"Moje, popravljeno"}
    assert network.ana.waiting == 0


def test_a_narrow_line_that_breaks_in_between_loses_nothing(network: Network) -> None:
    network.ana.narrow = True
    posts = [network.ana.drafts(f"Osnutek {n}") for n in range(9)]
    for _ in range(12):
        network.ana.cable.lost = 1
        with suppress(Unreachable):
            network.ana.syncs()
    network.ana.cable.lost = 0
    network.ana.syncs()
    network.ben.syncs()
    assert [network.ben.sees(post).get("text") for post in posts] == [f"Osnutek {n}" for n in range(9)]


def test_different_fields_of_two_people_merge_by_themselves(network: Network) -> None:
    post = network.ana.drafts("Besedilo")
    network.everyone_syncs()
    network.ana.cable.pull()
    network.ana.writes(post, "Besedilo Ane")
    revise_post(network.ben.desk, post.id, {"title": "Benov naslov"})
    network.ben.syncs()
    network.ana.cable.plug()
    network.everyone_syncs()
    seen = network.ana.sees(post)
    assert (seen.get("text"), seen.get("title")) == ("Besedilo Ane", "Benov naslov")
    assert seen == network.ben.sees(post)
