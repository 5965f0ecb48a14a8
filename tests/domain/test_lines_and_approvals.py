"""No approval outlives the line on which a post rests: once that changed or was withdrawn, it is asked for again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campaigndesk.domain.approvals import current_digest, why_again
from campaigndesk.domain.gates import check
from campaigndesk.domain.lines import rests_on
from domain.shelf import ANA, MARKO, NINO, Shelf, shelf_with_draft


@pytest.fixture
def shelf() -> Shelf:
    """The post `p` rests on the line `m`, and is scheduled."""
    shelf = shelf_with_draft()
    fields = {"campaign": "hrd", "title": "Article 1", "text": "All human beings are born free.", "language": "en"}
    shelf.act(ANA, "create", "m", "message", fields=fields)
    shelf.write(ANA, "p", message="m")
    again(shelf)
    return shelf


def again(shelf: Shelf) -> None:
    """Send it, approve it, schedule it."""
    for author, act in ((ANA, "submit"), (MARKO, "decide"), (ANA, "schedule")):
        more = {"verdict": "approve"} if act == "decide" else {}
        shelf.act(author, act, "p", digest=shelf.digest("p"), **more)


def reason(shelf: Shelf) -> str:
    found = [one for one in check(shelf.records["p"], shelf) if one.code == "approval"]
    assert all(one.blocks and one.fix == "Send it for approval again." for one in found)
    assert [one.sentence for one in found] == list(filter(None, [why_again(shelf.records["p"], shelf)]))
    return found[0].sentence if found else ""


def refused(shelf: Shelf) -> None:
    refusal = shelf.refused(ANA, "publish", "p", digest=shelf.digest("p"))
    assert (refusal.code, refusal.sentence) == ("approval", reason(shelf))


def test_an_approval_holds_while_its_line_stays_as_it_was(shelf: Shelf) -> None:
    assert reason(shelf) == ""
    for values in ({"title": "Article One"}, {"status": "agreed"}, {"owner": "ana"}, {"sensitivity": "internal"}):
        shelf.write(ANA, "m", **values)
        assert reason(shelf) == ""
    shelf.act(ANA, "publish", "p", digest=shelf.digest("p"))


def test_other_words_of_the_line_void_the_approval_and_name_the_line(shelf: Shelf) -> None:
    shelf.write(ANA, "m", text="All human beings are born free and equal.")
    assert reason(shelf) == "The line “Article 1” was changed after this post was approved."
    refused(shelf)
    again(shelf)
    assert reason(shelf) == ""
    shelf.act(ANA, "publish", "p", digest=shelf.digest("p"))


def test_a_withdrawn_line_voids_the_approval_and_warns_until_it_is_said_all_the_same(shelf: Shelf) -> None:
    shelf.write(ANA, "m", status="withdrawn")
    assert reason(shelf) == "The line “Article 1” was withdrawn after this post was approved."
    refused(shelf)
    again(shelf)
    (found,) = (one for one in check(shelf.records["p"], shelf) if one.code == "line_withdrawn")
    assert not found.blocks
    assert found.sentence == "The line “Article 1”, on which this post rests, is withdrawn."


def test_a_line_that_was_taken_away_voids_the_approval(shelf: Shelf) -> None:
    shelf.act(ANA, "delete", "m", "message")
    assert reason(shelf) == "The line “Article 1” was taken away after this post was approved."
    refused(shelf)


def test_neither_another_line_nor_none_saves_an_approval(shelf: Shelf) -> None:
    shelf.act(ANA, "create", "n", "message", fields={"campaign": "hrd", "title": "Other", "text": "Other."})
    shelf.write(ANA, "m", text="Changed.")
    for message in ("", "n"):
        shelf.write(ANA, "p", message=message)
        refused(shelf)
    shelf.write(ANA, "p", message="m")
    refused(shelf)


def test_a_line_put_under_an_approved_post_asks_for_approval(shelf: Shelf) -> None:
    shelf.write(ANA, "p", message="")
    again(shelf)
    shelf.write(ANA, "p", message="m")
    assert reason(shelf) == "This post rests on the line “Article 1” since it was approved."


def told_in_review(shelf: Shelf) -> list[str]:
    """What the gates say of the line of a post that waits for approval; it never forbids anything."""
    found = [one for one in check(shelf.records["p"], shelf) if one.code.startswith("line_")]
    assert not any(one.blocks for one in found)
    return [one.sentence for one in found]


def test_the_approver_is_told_that_the_line_changed_since_the_post_was_sent(shelf: Shelf) -> None:
    shelf.write(ANA, "p", text="Novo.")
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    shelf.write(ANA, "m", title="Article One")
    assert told_in_review(shelf) == []
    shelf.write(ANA, "m", text="Changed.")
    assert told_in_review(shelf) == ["The line “Article One” was changed after this post was sent for approval."]
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    assert told_in_review(shelf) == [], "whoever sent it again has read the line"
    shelf.write(ANA, "m", text="Changed again.")
    shelf.act(MARKO, "decide", "p", digest=shelf.digest("p"), verdict="approve")
    assert told_in_review(shelf) == [], "whoever approved it as well"


@pytest.mark.parametrize(
    ("act", "told"),
    [
        ("deleted", "The line “Article 1” was taken away after this post was sent for approval."),
        ("other", "This post rests on the line “Other” since it was sent for approval."),
        ("withdrawn", "The line “Article 1”, on which this post rests, is withdrawn."),
        ("none", "The line “Article 1” was taken away after this post was sent for approval."),
    ],
)
def test_whatever_became_of_the_line_is_told_while_the_post_is_in_review(shelf: Shelf, act: str, told: str) -> None:
    shelf.act(ANA, "create", "n", "message", fields={"campaign": "hrd", "title": "Other", "text": "Other."})
    shelf.write(ANA, "p", text="Novo.")
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    if act == "deleted":
        shelf.act(ANA, "delete", "m", "message")
    elif act == "withdrawn":
        shelf.write(ANA, "m", status="withdrawn")
    else:
        shelf.write(ANA, "p", message="n" if act == "other" else "")
    assert told_in_review(shelf) == [told]


def test_a_post_that_was_sent_before_its_line_was_kept_says_nothing_of_it(shelf: Shelf) -> None:
    shelf.write(ANA, "p", text="Novo.")
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    post = shelf.records["p"]
    sent = {name: value for name, value in post.get("submitted").items() if name != "rests_on"}
    shelf.records["p"] = replace(post, fields={**post.fields, "submitted": sent})
    shelf.write(ANA, "m", text="Changed.")
    assert told_in_review(shelf) == []


def test_a_decision_on_an_older_wording_of_the_line_does_not_count(shelf: Shelf) -> None:
    shelf.write(ANA, "p", text="Novo.")
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    read = shelf.digest("p")
    shelf.write(ANA, "m", text="Changed.")
    assert shelf.refused(MARKO, "decide", "p", digest=read, verdict="approve").code == "digest_not_current"


def test_a_post_without_a_line_is_approved_as_before(shelf: Shelf) -> None:
    shelf.write(ANA, "p", message="")
    assert rests_on(shelf.records["p"], shelf) == {}
    again(shelf)
    assert "rests_on" not in shelf.records["p"].get("approved")["content"]


def test_a_line_that_some_who_see_the_post_may_not_see_binds_nothing(shelf: Shelf) -> None:
    line = shelf.records["m"]
    kept = shelf.records | {"m": type(line)(line.id, line.kind, "country:SI", line.created, line.fields, line.stamps)}
    shelf.records = kept
    assert rests_on(shelf.records["p"], shelf) == {}
    shelf.records["m"] = line
    fields = {"title": "Secret", "lead_country": "GE", "partners": [], "embargo_until": "2199-12-10T09:00:00Z"}
    shelf.act(NINO, "create", "dark", "campaign", fields=fields)
    shelf.records["m"] = line.written({"campaign": "dark"}, line.created)
    assert rests_on(shelf.records["p"], shelf) == {}


def test_the_digest_says_at_which_revision_the_line_was(shelf: Shelf) -> None:
    before = current_digest(shelf.records["p"], shelf)
    shelf.write(ANA, "m", text="Changed.")
    assert current_digest(shelf.records["p"], shelf) != before
    assert rests_on(shelf.records["p"], shelf) == {"line": "m", "revision": shelf.records["m"].base("text")}
