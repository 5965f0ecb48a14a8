"""What a change makes of a record: fields merge, clashes are kept, nothing is overwritten unseen."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.kinds import KINDS
from campaigndesk.domain.payloads import FORMS
from campaigndesk.domain.records import Record, difference, patched
from domain.shelf import ANA, MAJA, MARKO, NINO, Shelf, shelf_with_approved_post, shelf_with_campaign, shelf_with_draft

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


def test_two_people_who_change_different_fields_both_keep_their_work() -> None:
    shelf = shelf_with_draft()
    seen = shelf.records["p"]
    shelf.write(ANA, "p", base=seen.base("text"), text="Nihče ne sme biti suženj.")
    shelf.write(MAJA, "p", base=seen.base("note"), note="Ask the minister")
    post = shelf.records["p"]
    assert (post.get("text"), post.get("note")) == ("Nihče ne sme biti suženj.", "Ask the minister")
    assert post.conflicts == []


def test_a_text_written_without_seeing_the_newer_one_is_kept_beside_it() -> None:
    shelf = shelf_with_draft()
    seen = shelf.records["p"].base("text")
    shelf.write(ANA, "p", base=seen, text="Ana's words")
    shelf.write(MAJA, "p", base=seen, text="Maja's words")
    post = shelf.records["p"]
    assert post.get("text") == "Ana's words"
    assert [(copy.field, copy.value, copy.by) for copy in post.conflicts] == [("text", "Maja's words", "maja")]


def test_going_on_writing_after_a_clash_makes_one_copy_with_the_newest_words() -> None:
    shelf = shelf_with_draft()
    seen = shelf.records["p"].base("text")
    shelf.write(ANA, "p", base=seen, text="Ana's words")
    shelf.write(MAJA, "p", base=seen, text="Maja's first words")
    shelf.write(MAJA, "p", base=shelf.records["p"].conflicts[0].change, text="Maja's last words")
    assert [copy.value for copy in shelf.records["p"].conflicts] == ["Maja's last words"]


def test_the_same_words_from_two_people_are_no_conflict() -> None:
    shelf = shelf_with_draft()
    seen = shelf.records["p"].base("text")
    shelf.write(ANA, "p", base=seen, text="The same words")
    shelf.write(MAJA, "p", base=seen, text="The same words")
    assert shelf.records["p"].conflicts == []


def test_a_settled_conflict_leaves_the_chosen_text_and_counts_its_writer() -> None:
    shelf = shelf_with_draft()
    seen = shelf.records["p"].base("text")
    shelf.write(ANA, "p", base=seen, text="Ana's words")
    shelf.write(MAJA, "p", base=seen, text="Maja's words")
    copy = shelf.records["p"].conflicts[0]
    shelf.act(
        ANA, "resolve", "p", field="text", settles=[copy.change], base=shelf.records["p"].base("text"), value=copy.value
    )
    post = shelf.records["p"]
    assert (post.get("text"), post.conflicts) == ("Maja's words", [])
    assert set(post.get("contributors")) == {"ana", "maja"}


def test_a_conflict_is_not_settled_on_a_text_that_changed_again() -> None:
    shelf = shelf_with_draft()
    seen = shelf.records["p"].base("text")
    shelf.write(ANA, "p", base=seen, text="Ana's words")
    shelf.write(MAJA, "p", base=seen, text="Maja's words")
    copy = shelf.records["p"].conflicts[0]
    refusal = shelf.refused(ANA, "resolve", "p", field="text", settles=[copy.change], base=seen, value="A merge")
    assert refusal.code == "base_not_current"


def test_hashtags_added_and_removed_by_two_people_merge() -> None:
    shelf = shelf_with_draft()
    shelf.act(ANA, "amend", "p", field="hashtags", add=["HumanRights", "Mir"])
    shelf.act(MAJA, "amend", "p", field="hashtags", add=["Pravice"], remove=["Mir"])
    assert shelf.records["p"].get("hashtags") == ["HumanRights", "Pravice"]


def test_an_edit_that_meets_a_deleted_post_is_kept_and_can_bring_it_back() -> None:
    shelf = shelf_with_draft()
    seen = shelf.records["p"].base("text")
    shelf.act(MAJA, "delete", "p")
    shelf.write(ANA, "p", base=seen, text="Written on the train")
    post = shelf.records["p"]
    assert post.deleted
    assert [copy.value for copy in post.conflicts] == ["Written on the train"]
    change = post.conflicts[0].change
    shelf.act(ANA, "resolve", "p", field="text", settles=[change], base=seen, value="Written on the train")
    assert not shelf.records["p"].deleted
    assert shelf.records["p"].get("text") == "Written on the train"


def test_nobody_sets_the_stage_or_the_decisions_by_hand() -> None:
    shelf = shelf_with_draft()
    for name, value in (("stage", "approved"), ("decisions", []), ("contributors", []), ("approved", {})):
        write: dict[str, Any] = {name: {"value": value, "base": shelf.records["p"].base(name)}}
        assert shelf.refused(ANA, "set", "p", fields=write).code == "flow_field"
    refusal = shelf.refused(ANA, "create", "q", fields={"country": "SI", "stage": "approved"})
    assert refusal.code == "flow_field"


def test_a_post_never_moves_to_another_country() -> None:
    shelf = shelf_with_draft()
    write = {"country": {"value": "GE", "base": shelf.records["p"].base("country")}}
    assert shelf.refused(ANA, "set", "p", fields=write).code == "not_settable"


def test_a_change_in_another_persons_name_is_refused() -> None:
    shelf = shelf_with_draft()
    change = Change(
        id="forged", device="d", n=9, kind="delete@1", record="p", record_kind="post", author="ana", seen_at="x"
    )
    result = apply(shelf.records["p"], change, MARKO, shelf)
    assert isinstance(result, Refusal)
    assert result.code == "not_you"


def test_a_change_of_a_newer_version_is_refused_with_what_to_do() -> None:
    shelf = shelf_with_draft()
    change = Change(id="new", device="d", n=9, kind="set@2", record="p", record_kind="post", author="ana", seen_at="x")
    result = apply(shelf.records["p"], change, ANA, shelf)
    assert isinstance(result, Refusal)
    assert result.code == "unknown_change"


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("set", {}),
        ("set", {"fields": []}),
        ("set", {"fields": {"text": "bare"}}),
        ("set", {"fields": {"text": {"value": "x", "base": 1}}}),
        ("set", {"fields": {"text": {"value": "x", "base": "c", "stage": "approved"}}}),
        ("create", {"fields": {}, "stamps": {}}),
        ("create", {"fields": {"n" * 201: "x"}}),
        ("amend", {"field": "hashtags", "add": "all"}),
        ("resolve", {"field": "text", "settles": ["c"], "base": "c"}),
        ("decide", {"digest": None, "verdict": "approve"}),
        ("hold", {"reason": {"deep": 1}}),
        ("submit", {}),
    ],
)
def test_a_change_of_a_wrong_form_is_refused_and_nothing_happens(kind: str, payload: dict[str, Any]) -> None:
    shelf = shelf_with_draft()
    assert shelf.refused(ANA, kind, "p", **payload).code == "malformed"


@given(st.sampled_from(sorted(FORMS)), st.dictionaries(st.text(max_size=9), ANYTHING, max_size=4))
def test_no_payload_makes_the_rules_stumble(kind: str, payload: dict[str, Any]) -> None:
    shelf = shelf_with_draft()
    change = Change(
        id="odd", device="d", n=9, kind=f"{kind}@1", record="p", record_kind="post", author="ana", seen_at="x",
        payload=payload,
    )  # fmt: skip
    assert isinstance(apply(shelf.records["p"], change, ANA, shelf), (Record, Refusal))


@given(st.sampled_from(sorted(KINDS["post"])), ANYTHING)
def test_no_value_makes_the_rules_stumble(name: str, value: Any) -> None:
    shelf = shelf_with_draft()
    writes = {name: {"value": value, "base": shelf.records["p"].base(name)}}
    result = shelf.attempt(ANA, "set", "p", fields=writes)
    assert isinstance(result, (Record, Refusal))
    if isinstance(result, Record):
        assert shelf.digest("p")


@pytest.mark.parametrize("text", ["a\x00b", "\ud800", "e\u0301", "line\r\nline", "x" * 200_001])
def test_a_text_that_no_database_can_carry_is_refused_with_a_reason(text: str) -> None:
    shelf = shelf_with_draft()
    write = {"text": {"value": text, "base": shelf.records["p"].base("text")}}
    refusal = shelf.refused(ANA, "set", "p", fields=write)
    assert refusal.code == "invalid_value"
    assert refusal.sentence.startswith("“text”: The text ")


def test_what_a_ministry_keeps_to_itself_is_not_there_for_others() -> None:
    shelf = shelf_with_campaign()
    shelf.act(ANA, "create", "own", scope="country:SI", fields={"country": "SI", "text": "Not yet"})
    assert shelf.refused(NINO, "set", "own", fields={"text": {"value": "?", "base": "c"}}).code == "no_such_record"
    shelf.act(ANA, "share", "own", scope="network")
    assert shelf.records["own"].scope == "network"


def test_a_ministry_cannot_put_a_record_into_another_ministrys_drawer() -> None:
    shelf = shelf_with_campaign()
    refusal = shelf.refused(NINO, "create", "q", scope="country:SI", fields={"country": "GE"})
    assert refusal.code == "not_visible"


def test_a_comment_on_a_ministrys_own_draft_stays_in_the_ministry() -> None:
    shelf = shelf_with_campaign()
    shelf.act(ANA, "create", "own", scope="country:SI", fields={"country": "SI", "text": "Not yet"})
    comment = {"about": "own", "country": "SI", "text": "Quote: not yet"}
    assert shelf.refused(ANA, "create", "c", "comment", fields=comment).code == "shown_too_widely"
    shelf.act(ANA, "create", "c", "comment", scope="country:SI", fields=comment)
    assert shelf.refused(ANA, "share", "c", "comment", scope="network").code == "shown_too_widely"


def test_a_shared_campaign_is_not_taken_away_from_those_who_take_part() -> None:
    shelf = shelf_with_campaign()
    assert shelf.refused(ANA, "share", "hrd", "campaign", scope="country:SI").code == "shared"


def test_unknown_fields_of_a_newer_version_are_carried_verbatim() -> None:
    shelf = shelf_with_draft()
    old = shelf.records["p"]
    shelf.records["p"] = Record(old.id, old.kind, old.scope, old.created, {**old.fields, "mood": {"is": 1}}, old.stamps)
    shelf.write(ANA, "p", text="New words")
    assert shelf.records["p"].get("mood") == {"is": 1}


@given(st.lists(st.sampled_from(["text", "title", "note", "hashtags", "approve", "lapse"]), max_size=8))
def test_a_record_and_what_changed_since_make_the_newer_record(steps: list[str]) -> None:
    shelf = shelf_with_approved_post() if "approve" in steps else shelf_with_draft()
    held = patched(None, difference(None, shelf.records["p"]))
    for number, step in enumerate(steps):
        if step == "hashtags":
            shelf.act(ANA, "amend", "p", field="hashtags", add=[f"tag{number}"])
        elif step == "lapse":
            shelf.write(ANA, "p", base="nothing seen", text=f"late {number}")
        elif step != "approve":
            shelf.write(ANA, "p", **{step: f"words {number}"})
        held = patched(held, difference(held, shelf.records["p"]))
    assert held == shelf.records["p"]


def test_news_of_a_record_that_is_not_here_is_noticed() -> None:
    shelf = Shelf()
    shelf = shelf_with_draft()
    before = shelf.records["p"]
    shelf.write(ANA, "p", text="New words")
    with pytest.raises(KeyError):
        patched(None, difference(before, shelf.records["p"]))
