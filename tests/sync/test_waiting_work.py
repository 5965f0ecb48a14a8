"""Waiting work is shown as the server will judge it: each change by what it found when it was made."""

from campaigndesk.actions import accounts, blackouts
from campaigndesk.domain.records import Record
from campaigndesk.sync.rounds import sync_once
from laptops import Laptop, Network


def silenced(network: Network) -> tuple[Record, Record]:
    """A post of Slovenia that all know, and a blackout on its day."""
    post = network.ana.drafts()
    network.ana.syncs()
    bojan = network.bojan.desk
    blackout = blackouts.add_blackout(
        bojan, country="SI", starts_on="2026-12-09", ends_on="2026-12-11", occasion="mourning", reason="Žalovanje"
    )
    network.everyone_syncs()
    return post, blackout


def passes(laptop: Laptop, post: Record, blackout: Record) -> list[bool]:
    """Override the blackout for the post and take it away, while news travels; then hand that in.

    Whether the override was shown: at once, and whenever anything changed.
    """
    shown: list[bool] = []

    def look(_: object = None) -> None:
        shown.append(bool(laptop.sees(post).get("override")))

    def meanwhile() -> None:
        laptop.cable.before_answer = None
        blackouts.override_blackout(laptop.desk, post.id, "Nujno")
        blackouts.delete_blackout(laptop.desk, blackout.id)
        look()
        laptop.desk.listeners.append(look)

    laptop.cable.before_answer = meanwhile
    laptop.syncs()
    laptop.syncs()
    return shown


def test_an_override_is_shown_though_its_giver_takes_the_blackout_away_before_it_is_sent(network: Network) -> None:
    post, blackout = silenced(network)
    accounts.add_account(network.ana.desk, country="SI", channel="facebook", name="MFA")
    network.ana.syncs()
    assert passes(network.bojan, post, blackout) == [True, True, True]
    assert network.bojan.set_aside == []


def test_an_override_is_shown_no_more_once_somebody_else_has_taken_the_blackout_away(network: Network) -> None:
    post, blackout = silenced(network)
    other = network.laptop("bojan", "other")
    blackouts.delete_blackout(other.desk, blackout.id)
    other.syncs()
    assert passes(network.bojan, post, blackout) == [True, False, False]
    assert [one.change.kind for one in network.bojan.set_aside] == ["override@1"]


def test_an_override_is_shown_no_more_once_the_server_has_taken_the_blackout_away_before_it(network: Network) -> None:
    post, blackout = silenced(network)
    network.ana.submits(post)
    network.everyone_syncs()
    bojan = network.bojan
    network.later(2)
    bojan.approves(bojan.sees(post))
    blackouts.override_blackout(bojan.desk, post.id, "Nujno")
    blackouts.delete_blackout(bojan.desk, blackout.id)
    assert bojan.sees(post).get("override")
    assert sync_once(bojan.desk, bojan.wire()).proof
    assert bojan.waiting == 2
    assert not bojan.sees(post).get("override")
    bojan.syncs()
    assert [one.change.kind for one in bojan.set_aside] == ["override@1"]
