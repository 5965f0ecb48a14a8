"""Search as typed, in every script of the network."""

import pytest

from campaigndesk.actions.campaigns import start_campaign
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import add_hashtags, attach_media, describe_image, draft_post, revise_text
from campaigndesk.store.search import search


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Všichni lidé rodí se svobodní", "vsich svob"),
        ("Đorđe je u Užicu", "dorde uzic"),
        ("Сва људска бића рађају се слободна", "ljudska bica"),
        ("Sva ljudska bića rađaju se slobodna", "људска бића"),
        ("ყველა ადამიანი იბადება თავისუფალი", "ᲐᲓᲐᲛᲘᲐᲜᲘ"),
        ("Їжак і ґанок", "іжак ганок"),
        ("Łódź", "lodz"),
    ],
)
def test_a_word_is_found_by_its_beginning_in_any_spelling(desk: Desk, text: str, typed: str) -> None:
    post = draft_post(desk, country="SI", channel="x", text=text)
    draft_post(desk, country="SI", channel="x", text="Nekaj drugega")
    assert [hit.record_id for hit in desk.read(search, typed)] == [post.id]


def test_every_word_has_to_be_there(desk: Desk) -> None:
    draft_post(desk, country="SI", channel="x", text="Mir in svoboda")
    assert desk.read(search, "mir vojna") == []


def test_the_old_text_is_not_found_any_more(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Starodavno")
    revise_text(desk, post.id, "Prenovljeno")
    assert desk.read(search, "starodavno") == []
    assert [hit.record_id for hit in desk.read(search, "prenov")] == [post.id]


def test_tags_descriptions_and_campaigns_are_found_too(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Besedilo")
    add_hashtags(desk, post.id, ["StandUp4HumanRights"])
    picture = attach_media(desk, post.id, name="most.jpg").get("media")[0]["id"]
    describe_image(desk, post.id, picture, "sl", "Zmajski most v Ljubljani")
    campaign = start_campaign(
        desk, title="Dan človekovih pravic", lead_country="SI", starts_on="2026-12-01", ends_on="2026-12-10"
    )
    assert [hit.record_id for hit in desk.read(search, "standup")] == [post.id]
    assert [hit.record_id for hit in desk.read(search, "zmajski")] == [post.id]
    assert [(hit.record_id, hit.kind) for hit in desk.read(search, "clovekovih")] == [(campaign.id, "campaign")]


def test_a_hit_shows_the_words_around_the_one_that_was_found(desk: Desk) -> None:
    draft_post(desk, country="SI", channel="x", text="Uvod. " * 30 + "Tukaj piše Ljubljana. " + "Konec. " * 30)
    snippet = desk.read(search, "ljubljana")[0].snippet
    assert "Ljubljana" in snippet
    assert snippet.startswith("…")
    assert len(snippet) < 110


@pytest.mark.parametrize("typed", ["", "   ", '"', "*", "AND OR NOT", 'x" OR "y', "(", "🎉", "\x00"])
def test_no_typing_breaks_the_search(desk: Desk, typed: str) -> None:
    draft_post(desk, country="SI", channel="x", text="Mir in svoboda")
    assert desk.read(search, typed) == []


@pytest.mark.parametrize("letter", ["s", "č", "ჰ", "7"])
@pytest.mark.parametrize("limit", [3, 50])
def test_a_letter_finds_what_the_index_finds(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, letter: str, limit: int
) -> None:
    texts = ("Sonce", "Čas_sanj", "7 dni", "ni ga", "x_s in mir", "ჰაერი", "l’été d’Ohrid", "2024-s")
    for text in texts * 2:
        draft_post(desk, country="SI", channel="x", text=text)
    at_once = [hit.record_id for hit in desk.read(search, letter, limit)]
    monkeypatch.setattr("campaigndesk.store.search.NEWEST", 0)
    assert at_once == [hit.record_id for hit in desk.read(search, letter, limit)]
    assert at_once
