"""What the page of a campaign reads: translations of a message, files, and who did what."""

from __future__ import annotations

import pytest

from campaigndesk.actions.campaigns import answer_invitation, invite_countries, start_campaign
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import attach_media, draft_post, revise_text
from campaigndesk.actions.messages import revise_message, write_message
from campaigndesk.domain.records import Record, Stamp
from campaigndesk.store.activity import list_deeds
from campaigndesk.store.campaign_files import list_files
from campaigndesk.store.inbox import counts
from campaigndesk.store.records import save_record
from campaigndesk.store.translations import list_translations


@pytest.fixture
def campaign(desk: Desk) -> Record:
    return start_campaign(desk, title="Winter", lead_country="SI", starts_on="2026-12-01", ends_on="2026-12-10")


def test_a_translation_is_behind_once_its_message_was_changed(desk: Desk, campaign: Record) -> None:
    message = write_message(desk, campaign.id, title="Article 19", text="First")
    other = write_message(desk, campaign.id, title="Article 20", text="Other")
    old = draft_post(desk, country="SI", channel="x", campaign=campaign.id, message=message.id, text="Prvo")
    draft_post(desk, country="SI", channel="x", campaign=campaign.id, message=other.id, text="Drugo")
    message = revise_message(desk, message.id, text="Second")
    new = draft_post(desk, country="SI", channel="facebook", campaign=campaign.id, message=message.id)
    found = {t.post: (t.channel, t.language, t.empty, t.stale) for t in desk.read(list_translations, message)}
    assert found == {old.id: ("x", "sl", False, True), new.id: ("facebook", "sl", True, False)}


def test_a_picture_of_two_posts_is_one_file_of_the_campaign(desk: Desk, campaign: Record) -> None:
    for text in ("Prvo", "Drugo"):
        post = draft_post(desk, country="SI", channel="x", campaign=campaign.id, text=text)
        attach_media(desk, post.id, name="most.jpg", sha256="ab" * 32, size=1200, credit="MZZ", expires="2026-12-31")
    other = draft_post(desk, country="SI", channel="x", text="Drugje")
    attach_media(desk, other.id, name="reka.jpg")
    found = desk.read(list_files, campaign.id)
    assert [(f.name, f.posts, f.credit, f.expires, f.size) for f in found] == [
        ("most.jpg", 2, "MZZ", "2026-12-31", 1200)
    ]


def test_the_latest_deeds_come_first_with_who_did_them(desk: Desk, campaign: Record) -> None:
    post = draft_post(desk, country="SI", channel="x", campaign=campaign.id, text="Prvo")
    invite_countries(desk, campaign.id, ["GE"], "2026-11-28")
    revise_text(desk, post.id, "Drugo")
    deeds = desk.read(list_deeds, campaign.id)
    assert {deed.by for deed in deeds} == {desk.author.person}
    told = [(deed.record.kind, deed.fields) for deed in deeds]
    assert sorted(told) == sorted([("post", ("text",)), ("participation", ()), ("post", ()), ("campaign", ())])
    assert len(desk.read(list_deeds, campaign.id, 2)) == 2


def test_an_invitation_of_my_country_waits_for_me_until_it_is_answered(desk: Desk, campaign: Record) -> None:
    assert desk.read(counts, desk.author).invitations == 0
    stamp = Stamp("c", "nino", "2026-11-20T08:00:00Z")
    with desk.store.writing() as conn:
        save_record(conn, Record("abroad", "campaign", "network", stamp, {"title": "Abroad", "lead_country": "GE"}))
        asked = {"campaign": "abroad", "country": "SI", "answer": "invited"}
        save_record(conn, Record("si", "participation", "network", stamp, asked))
    invite_countries(desk, campaign.id, ["GE"])
    assert desk.read(counts, desk.author).invitations == 1
    answer_invitation(desk, "abroad", "SI", "declined")
    assert desk.read(counts, desk.author).invitations == 0
