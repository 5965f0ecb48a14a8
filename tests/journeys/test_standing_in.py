"""An approver is away: a colleague decides instead, on two laptops, and the server's day has the last word."""

from __future__ import annotations

import pytest

from campaigndesk.actions.delegating import delegate_decisions, revoke_delegation
from campaigndesk.actions.undoing import undo
from campaigndesk.domain.errors import Refused
from campaigndesk.domain.records import Record
from laptops import Network


def handed(network: Network, starts_on: str = "2026-11-23", ends_on: str = "2026-11-27") -> Record:
    ben = network.ben.desk.author.person
    return delegate_decisions(
        network.bojan.desk, country="SI", to_person=ben, starts_on=starts_on, ends_on=ends_on, note="In Brussels"
    )


def sent(network: Network) -> Record:
    post = network.ana.drafts()
    network.ana.submits(post)
    network.everyone_syncs()
    return post


def test_ben_decides_for_bojan_and_everybody_reads_for_whom(network: Network) -> None:
    handed(network)
    post = sent(network)
    network.ben.approves(post)
    network.everyone_syncs()
    for laptop in (network.ana, network.bojan, network.nino):
        (decision,) = laptop.sees(post).get("decisions")
        assert decision["by"] == network.ben.desk.author.person
        assert decision["for"] == network.bojan.desk.author.person
        assert laptop.sees(post).get("stage") == "approved"


def test_before_the_first_day_ben_may_not(network: Network) -> None:
    handed(network, starts_on="2026-11-25")
    post = sent(network)
    with pytest.raises(Refused):
        network.ben.approves(post)
    network.later(days=2)
    network.ben.approves(post)
    network.everyone_syncs()
    assert network.ana.sees(post).get("stage") == "approved"


def test_a_laptop_whose_clock_is_behind_decides_too_late_for_the_server(network: Network) -> None:
    handed(network)
    post = sent(network)
    late = network.laptop("ben", "ben's old laptop", hours=-24)
    network.later(days=5)
    late.approves(post)
    assert late.sees(post).get("stage") == "approved"
    assert late.syncs().refused == 1
    network.ben.proves()
    network.everyone_syncs()
    assert network.ana.sees(post).get("stage") == "in_review"
    assert [kept.change.kind for kept in late.set_aside] == ["decide@1"]


def test_what_bojan_took_back_offline_no_longer_holds_once_he_is_back(network: Network) -> None:
    delegation = handed(network)
    post = sent(network)
    revoke_delegation(network.bojan.desk, delegation.id)
    network.everyone_syncs()
    with pytest.raises(Refused):
        network.ben.approves(post)
    undo(network.bojan.desk)
    network.everyone_syncs()
    network.ben.approves(post)


def test_handing_over_can_be_undone(network: Network) -> None:
    handed(network)
    undo(network.bojan.desk)
    post = sent(network)
    with pytest.raises(Refused):
        network.ben.approves(post)
