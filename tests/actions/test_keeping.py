"""What is kept for writing: hashtag groups, templates, the handle book, and the rights of a picture."""

import pytest

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import attach_media, draft_post, note_rights
from campaigndesk.actions.handles import add_handle, delete_handle, revise_handle
from campaigndesk.actions.hashtag_groups import add_hashtag_group, delete_hashtag_group, revise_hashtag_group
from campaigndesk.actions.templates import add_template, delete_template, revise_template
from campaigndesk.actions.undoing import undo
from campaigndesk.domain.errors import InvalidInput, NotFound
from campaigndesk.store.records import list_records


def test_a_group_of_hashtags_is_kept_without_signs_and_twins(desk: Desk) -> None:
    group = add_hashtag_group(desk, name="Rights", country="SI", tags=["#HumanRightsDay", "rights ", "HumanRightsDay"])
    assert group.get("tags") == ["HumanRightsDay", "rights"]
    changed = revise_hashtag_group(desk, group.id, name="Human rights", tags=["#rights", "#peace"])
    assert (changed.get("name"), changed.get("tags")) == ("Human rights", ["rights", "peace"])
    undo(desk)
    assert set(desk.find(group.id).get("tags")) == {"HumanRightsDay", "rights"}


def test_a_template_keeps_a_text_to_start_from(desk: Desk) -> None:
    made = add_template(desk, name="Thanks", country="SI", language="sl", text="Hvala vsem.", own=True)
    assert made.scope == "country:SI"
    assert revise_template(desk, made.id, text="Hvala lepa.").get("text") == "Hvala lepa."
    delete_template(desk, made.id)
    assert desk.read(list_records, "template") == []
    undo(desk)
    assert desk.find(made.id).get("text") == "Hvala lepa."


def test_the_handle_book_knows_an_institution_on_each_channel(desk: Desk) -> None:
    handles = {"x": "Refugees", "mastodon": "@unhcr@a.example"}
    made = add_handle(desk, institution="UNHCR", country="SI", handles=handles)
    assert made.get("handles") == {"x": "@Refugees", "mastodon": "@unhcr@a.example"}
    assert revise_handle(desk, made.id, handles={"x": " "}).get("handles") == {}
    undo(desk)
    delete_handle(desk, made.id)
    undo(desk)
    assert desk.find(made.id).get("handles") == made.get("handles")


def test_nothing_is_kept_without_a_name(desk: Desk) -> None:
    with pytest.raises(InvalidInput):
        add_hashtag_group(desk, name=" ", country="SI", tags=["a"])
    with pytest.raises(InvalidInput):
        add_template(desk, name="", country="SI")
    with pytest.raises(InvalidInput):
        add_handle(desk, institution="", country="SI")


def test_a_group_that_was_deleted_comes_back_with_its_tags(desk: Desk) -> None:
    group = add_hashtag_group(desk, name="Rights", country="SI", tags=["a", "b"])
    delete_hashtag_group(desk, group.id)
    undo(desk)
    assert desk.find(group.id).get("tags") == ["a", "b"]


def test_whose_a_picture_is_and_until_when_is_noted_with_it(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x")
    media = attach_media(desk, post.id, name="bridge.jpg").get("media")[0]
    noted = note_rights(desk, post.id, media["id"], credit="Bobo", licence="CC BY 4.0", expires="2027-01-31")
    assert noted.get("media") == [{**media, "credit": "Bobo", "licence": "CC BY 4.0", "expires": "2027-01-31"}]
    assert note_rights(desk, post.id, media["id"], credit="Bobo").get("media") == [{**media, "credit": "Bobo"}]
    with pytest.raises(NotFound):
        note_rights(desk, post.id, "other")
