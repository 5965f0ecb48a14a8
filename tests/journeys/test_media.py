"""A picture travels: attached on a train, described, approved by somebody who saw the very bytes that were attached."""

import hashlib
from pathlib import Path

import pytest

from campaigndesk.actions.drafting import attach_media, describe_image, draft_post, share_post
from campaigndesk.store.media import find_bytes
from laptops import Laptop, Network
from pictures import picture


def shown(laptop: Laptop, post_id: str) -> bytes | None:
    """The bytes of the post's first picture, where they are here."""
    return laptop.desk.read(find_bytes, laptop.sees(post_id).get("media")[0]["sha256"])


def test_the_approver_sees_the_very_bytes_that_were_attached(network: Network, tmp_path: Path) -> None:
    ana, bojan = network.ana, network.bojan
    ana.cable.pull()
    path = picture(tmp_path, width=500, height=600)
    post = attach_media(ana.desk, ana.drafts("Most ponoči").id, path=str(path), credit="MZZ")
    content = path.read_bytes()
    path.unlink()
    describe_image(ana.desk, post.id, post.get("media")[0]["id"], "sl", "Most ponoči")
    ana.submits(post)
    ana.restarts()
    ana.cable.plug()
    ana.syncs()
    bojan.syncs()
    assert shown(bojan, post.id) == content
    bojan.approves(post)
    network.everyone_syncs()
    approved = ana.sees(post).get("approved")["content"]["media"][0]["sha256"]
    assert approved == hashlib.sha256(shown(bojan, post.id) or b"").hexdigest()
    assert shown(network.gia, post.id) == content


def test_another_picture_voids_the_approval_and_travels_as_well(network: Network, tmp_path: Path) -> None:
    ana, ben = network.ana, network.ben
    first = attach_media(ana.desk, ana.drafts().id, path=str(picture(tmp_path, seed=1)))
    describe_image(ana.desk, first.id, first.get("media")[0]["id"], "sl", "Most")
    ana.submits(first)
    ana.syncs()
    network.bojan.syncs()
    network.bojan.approves(first)
    network.everyone_syncs()
    second = picture(tmp_path, "night.png", seed=2)
    attach_media(ben.desk, first.id, path=str(second))
    network.everyone_syncs()
    assert ana.sees(first).get("stage") == "draft"
    sha256 = ana.sees(first).get("media")[1]["sha256"]
    assert ana.desk.read(find_bytes, sha256) == second.read_bytes()


def test_a_picture_of_a_ministry_stays_with_it_until_the_post_is_shared(network: Network, tmp_path: Path) -> None:
    ana, nino = network.ana, network.nino
    own = draft_post(ana.desk, account=network.accounts["SI"], text="Most", own=True)
    path = picture(tmp_path)
    attach_media(ana.desk, own.id, path=str(path))
    network.everyone_syncs()
    assert shown(network.ben, own.id) == path.read_bytes()
    assert not nino.has(own)
    share_post(ana.desk, own.id)
    network.everyone_syncs()
    assert shown(nino, own.id) == path.read_bytes()


def test_a_post_is_not_sent_for_approval_before_the_server_has_its_picture(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = network.ana
    monkeypatch.setattr(network.room.office.media, "_quota", 100)
    post = attach_media(ana.desk, ana.drafts().id, path=str(picture(tmp_path)))
    describe_image(ana.desk, post.id, post.get("media")[0]["id"], "sl", "Most")
    ana.submits(post)
    ana.syncs()
    (aside,) = ana.set_aside
    assert (aside.change.kind, aside.code) == ("submit@1", "media_missing")
    assert "bridge.png" in aside.sentence
    assert ana.sees(post).get("stage") == "draft"
    monkeypatch.setattr(network.room.office.media, "_quota", 10**9)
    ana.syncs()
    ana.submits(post)
    ana.syncs()
    assert ana.sees(post).get("stage") == "in_review"
