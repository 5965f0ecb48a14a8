"""What was approved is looked at again when it goes out: the rights of its pictures, and blackouts entered since."""

from __future__ import annotations

import pytest

from campaigndesk.actions.blackouts import add_blackout, delete_blackout, override_blackout
from campaigndesk.actions.drafting import revise_post
from campaigndesk.actions.scheduling import confirm_published, propose_time
from campaigndesk.domain.errors import Refused
from campaigndesk.domain.gates import check
from campaigndesk.domain.records import Record
from laptops import Laptop, Network

LAST = "2026-12-10"
"""The day on which the rights of the picture end: that day still counts."""
LINK = "https://x.com/mzz/1"


def approved(network: Network, day: str = LAST, last: str = LAST) -> Record:
    """A post of Ana's for a day, with a picture that may be used until another, approved and known to everybody."""
    post = network.ana.drafts(proposed_at=f"{day}T09:00:00Z")
    media = [{"id": "m1", "name": "bridge.jpg", "kind": "image", "expires": last}]
    revise_post(network.ana.desk, post.id, {"media": media, "alt.m1.sl": "Most v Mostarju"})
    again(network, post)
    return network.ana.sees(post)


def again(network: Network, post: Record) -> None:
    """Sent, and approved as it is now."""
    network.ana.submits(post)
    network.ana.syncs()
    network.bojan.syncs()
    network.bojan.approves(post)
    network.bojan.syncs()
    network.ana.syncs()


def codes(laptop: Laptop, post: Record) -> set[str]:
    with laptop.store.reading() as conn:
        return {one.code for one in check(laptop.sees(post), laptop.desk.look(conn)) if one.blocks}


def refused_here(laptop: Laptop, work: object, *arguments: object) -> str:
    with pytest.raises(Refused) as refused:
        work(laptop.desk, *arguments)  # type: ignore[operator]
    return refused.value.refusal.code


def comes_to(network: Network, day: str) -> None:
    """The days go by until this one, by everybody's clock."""
    while f"{network.time():%Y-%m-%d}" < day:
        network.later(1)


def set_aside_by(laptop: Laptop) -> list[str]:
    """The codes of what the server refused of this laptop."""
    return [one.code for one in laptop.set_aside]


def test_a_picture_whose_rights_end_before_the_day_blocks_and_moving_beyond_them_blocks_again(network: Network) -> None:
    post = approved(network)
    assert codes(network.ana, post) == set()
    network.ana.schedules(post)
    network.ana.syncs()
    assert network.ana.set_aside == []
    propose_time(network.ana.desk, post.id, "2026-12-11T09:00:00Z")
    assert "media_expired" in codes(network.ana, post)
    again(network, post)
    assert network.ana.sees(post).get("stage") == "approved"
    assert refused_here(network.ana, lambda desk: network.ana.schedules(post)) == "media_expired"
    propose_time(network.ana.desk, post.id, "2026-12-09T09:00:00Z")
    again(network, post)
    network.ana.schedules(post)
    network.ana.syncs()
    assert network.bojan.has(post)
    assert set_aside_by(network.ana) == []
    assert network.ana.sees(post).get("stage") == "scheduled"


def test_on_the_last_day_it_goes_out_and_a_day_later_no_more_by_the_clock_of_the_laptop(network: Network) -> None:
    first, second = approved(network), approved(network)
    for post in (first, second):
        network.ana.schedules(post)
    network.ana.syncs()
    comes_to(network, LAST)
    network.ana.syncs()
    confirm_published(network.ana.desk, first.id, LINK)
    network.ana.syncs()
    assert network.ana.set_aside == []
    comes_to(network, "2026-12-11")
    network.ana.syncs()
    assert network.ana.sees(first).get("stage") == "published"
    assert refused_here(network.ana, confirm_published, second.id, LINK) == "media_expired"
    assert network.ana.sees(second).get("stage") == "scheduled"


def test_a_server_that_has_nothing_new_was_heard_all_the_same(network: Network) -> None:
    network.everyone_syncs()
    for _ in range(2):
        network.later(1)
        with network.ana.store.reading() as conn:
            assert network.ana.desk.look(conn).silent_since
        network.ana.syncs()
        with network.ana.store.reading() as conn:
            assert network.ana.desk.look(conn).silent_since == ""


def test_a_laptop_whose_clock_is_late_is_refused_by_the_server_s_day(network: Network) -> None:
    post = approved(network)
    network.ana.schedules(post)
    network.ana.syncs()
    comes_to(network, "2026-12-11")
    network.ana.sets_clock(-1)
    network.ana.syncs()
    confirm_published(network.ana.desk, post.id, LINK)
    assert network.ana.sees(post).get("stage") == "published"
    network.ana.syncs()
    assert set_aside_by(network.ana) == ["media_expired"]
    assert network.ana.sees(post).get("stage") == "scheduled"


def test_a_blackout_entered_after_the_approval_holds_for_what_is_approved_and_scheduled(network: Network) -> None:
    early, late = approved(network), approved(network)
    network.ana.schedules(late)
    comes_to(network, LAST)
    network.ana.syncs()
    silence = add_blackout(
        network.bojan.desk, country="SI", starts_on=LAST, ends_on=LAST, occasion="mourning", effect="block",
        reason="A storm",
    )  # fmt: skip
    network.bojan.syncs()
    # Ana has not heard of it: her laptop lets both go on, the server does neither.
    network.ana.schedules(early)
    confirm_published(network.ana.desk, late.id, LINK)
    network.ana.syncs()
    assert set_aside_by(network.ana) == ["blackout", "blackout"]
    assert network.ana.sees(early).get("stage") == "approved"
    assert network.ana.sees(late).get("stage") == "scheduled"
    # Now she has: her laptop refuses by itself, and both say why.
    for post in (early, late):
        assert codes(network.ana, post) == {"blackout"}
    assert refused_here(network.ana, lambda desk: network.ana.schedules(early)) == "blackout"
    assert refused_here(network.ana, confirm_published, late.id, LINK) == "blackout"
    network.bojan.syncs()
    override_blackout(network.bojan.desk, late.id, "Condolences")
    network.bojan.syncs()
    network.ana.syncs()
    confirm_published(network.ana.desk, late.id, LINK)
    delete_blackout(network.bojan.desk, silence.id)
    network.bojan.syncs()
    network.ana.syncs()
    network.ana.schedules(early)
    network.ana.syncs()
    assert set_aside_by(network.ana) == ["blackout", "blackout"], "nothing new was refused"
    assert network.ana.sees(late).get("stage") == "published"
    assert network.ana.sees(early).get("stage") == "scheduled"
