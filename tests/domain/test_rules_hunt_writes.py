"""Ways to lose somebody's words, or to hide who wrote them, that were tried on the rules."""

from __future__ import annotations

from domain.shelf import ANA, MAJA, MARKO, Shelf, shelf_with_draft


def settle(shelf: Shelf, value: str, base: str | None = None) -> None:
    post = shelf.records["p"]
    settles = [copy.change for copy in post.conflicts if copy.field == "text"]
    base = post.base("text") if base is None else base
    shelf.act(ANA, "resolve", "p", field="text", settles=settles, base=base, value=value)


def test_going_on_from_another_persons_copy_leaves_that_persons_copy_and_name() -> None:
    shelf = shelf_with_draft()
    shelf.write(MAJA, "p", base="nothing seen", text="Maja's words")
    shelf.write(ANA, "p", base=shelf.records["p"].conflicts[0].change, text="Maja's words, longer")
    assert [(copy.by, copy.value) for copy in shelf.records["p"].conflicts] == [
        ("maja", "Maja's words"),
        ("ana", "Maja's words, longer"),
    ]
    settle(shelf, "Maja's words, longer and settled")
    assert shelf.records["p"].get("contributors") == ["ana", "maja"]


def test_words_taken_from_a_copy_before_it_was_settled_are_its_writers_too() -> None:
    shelf = shelf_with_draft()
    shelf.write(MAJA, "p", base="nothing seen", text="Maja's words")
    shelf.write(ANA, "p", text="Maja's words")
    settle(shelf, "Maja's words")
    assert shelf.records["p"].get("contributors") == ["ana", "maja"]
    shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))
    assert shelf.refused(MAJA, "decide", "p", verdict="approve", digest=shelf.digest("p")).code == "may_not_decide"


def test_bringing_a_deleted_post_back_overwrites_no_words_that_were_not_seen() -> None:
    shelf = shelf_with_draft()
    seen = shelf.records["p"].base("text")
    shelf.write(ANA, "p", text="Written just before the deletion")
    shelf.act(MAJA, "delete", "p")
    shelf.write(MARKO, "p", base=seen, text="Written on the train")
    copy = shelf.records["p"].conflicts[0].change
    refusal = shelf.refused(ANA, "resolve", "p", field="text", settles=[copy], base=seen, value="Written on the train")
    assert refusal.code == "base_not_current"
    settle(shelf, "Written on the train")
    assert not shelf.records["p"].deleted


def test_two_people_who_delete_the_same_post_are_both_content() -> None:
    shelf = shelf_with_draft()
    shelf.act(ANA, "delete", "p")
    first = shelf.records["p"]
    assert shelf.act(MAJA, "delete", "p") is first


def test_a_reopened_post_no_longer_gives_the_reason_of_its_withdrawal() -> None:
    shelf = shelf_with_draft()
    shelf.act(ANA, "withdraw", "p", reason="Not now")
    shelf.act(ANA, "reopen", "p")
    assert (shelf.records["p"].get("stage"), shelf.records["p"].get("withdrawn")) == ("draft", None)
