"""An approval holds for the content that was read, and for nothing else."""

import pytest

from campaigndesk.actions.approving import approve_post, digest_shown
from campaigndesk.actions.campaigns import start_campaign
from campaigndesk.actions.drafting import revise_post
from campaigndesk.actions.messages import revise_message, write_message
from campaigndesk.actions.scheduling import confirm_published
from campaigndesk.domain.errors import Refused
from laptops import Network


def test_an_edit_after_approval_makes_a_draft_again_and_says_why(network: Network) -> None:
    post = network.ana.approved_post()
    network.ana.writes(post, "Drugo besedilo")
    network.everyone_syncs()
    seen = network.bojan.sees(post)
    assert (seen.get("stage"), seen.get("lapsed")["reason"]) == ("draft", "the text changed")


def test_an_approval_given_offline_does_not_count_on_a_text_changed_meanwhile(network: Network) -> None:
    post = network.ana.drafts("Prebrano besedilo")
    network.ana.submits(post)
    network.ana.syncs()
    network.bojan.syncs()
    network.bojan.cable.pull()
    network.bojan.approves(post)
    assert network.bojan.sees(post).get("stage") == "approved"
    network.ana.writes(post, "Neprebrano besedilo")
    network.ana.syncs()
    network.bojan.cable.plug()
    assert network.bojan.syncs().refused == 1
    network.everyone_syncs()
    assert network.bojan.sees(post).get("stage") == "draft"
    assert network.bojan.sees(post) == network.ana.sees(post)
    assert [kept.change.kind for kept in network.bojan.set_aside] == ["decide@1"]


def test_nobody_approves_their_own_text(network: Network) -> None:
    post = network.gia.drafts("საკუთარი ტექსტი")
    network.gia.submits(post)
    with pytest.raises(Refused, match="You wrote part of this content"):
        network.gia.approves(post)


def test_an_approver_of_another_country_is_refused(network: Network) -> None:
    post = network.ana.drafts()
    network.ana.submits(post)
    network.ana.syncs()
    network.gia.syncs()
    with pytest.raises(Refused):
        network.gia.approves(post)


def test_a_decision_on_an_old_digest_is_refused_at_once(network: Network) -> None:
    post = network.ana.drafts("Prvo")
    read = digest_shown(network.ana.desk, post.id)
    network.ana.writes(post, "Drugo")
    network.ana.submits(post)
    network.ana.syncs()
    network.bojan.syncs()
    with pytest.raises(Refused, match="changed since it was shown"):
        approve_post(network.bojan.desk, post.id, read)


def test_an_approved_post_is_scheduled_for_its_time(network: Network) -> None:
    post = network.ana.approved_post()
    network.ana.schedules(post)
    network.everyone_syncs()
    assert network.ben.sees(post).get("confirmed_at") == "2026-12-10T09:00:00Z"


def test_a_line_changed_on_one_laptop_keeps_the_post_of_another_from_the_public(network: Network) -> None:
    ana, bojan = network.ana, network.bojan
    campaign = start_campaign(
        ana.desk, title="Pravice", lead_country="SI", starts_on="2026-12-01", ends_on="2026-12-10"
    )
    line = write_message(ana.desk, campaign.id, title="Article 1", text="All are born free.")
    post = ana.drafts()
    revise_post(ana.desk, post.id, {"campaign": campaign.id, "message": line.id})
    ana.submits(post)
    ana.syncs()
    bojan.syncs()
    bojan.approves(post)
    bojan.syncs()
    ana.syncs()
    ana.schedules(post)
    network.everyone_syncs()
    ana.cable.pull()
    revise_message(bojan.desk, line.id, text="All are born free and equal.")
    bojan.syncs()
    confirm_published(ana.desk, post.id, "https://x.com/mzz/1")
    ana.cable.plug()
    assert ana.syncs().refused == 1, "the server judges by the line as it is now"
    network.everyone_syncs()
    assert [kept.change.kind for kept in ana.set_aside] == ["publish@1"]
    for laptop in (ana, bojan):
        assert laptop.sees(post).get("stage") == "scheduled"
        with pytest.raises(Refused, match="The line “Article 1” was changed after this post was approved"):
            confirm_published(laptop.desk, post.id, "https://x.com/mzz/1")
