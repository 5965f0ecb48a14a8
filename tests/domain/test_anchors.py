"""A comment's place in the text: it moves along, knows its words among others, and says when they are gone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.domain.anchors import Place, anchor_at, located

TEXT = "Everyone has the right to freedom. Everyone has the right to life. Everyone counts."


def anchored(words: str, text: str = TEXT, nth: int = 0) -> dict[str, object]:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    anchor = anchor_at(text, start, start + len(words))
    assert anchor is not None
    return anchor


def words_at(place: Place | None, text: str) -> str:
    assert place is not None
    return text[place.start : place.end]


def test_the_words_are_found_where_they_were() -> None:
    assert located(anchored("freedom"), TEXT) == Place(26, 33)


def test_the_place_moves_along_when_something_is_written_before_it() -> None:
    longer = "Article 19 says it plainly. " + TEXT
    assert words_at(located(anchored("freedom"), longer), longer) == "freedom"


def test_of_the_same_words_those_with_the_same_surroundings_are_meant() -> None:
    second = anchored("Everyone has the right", nth=1)
    moved = "Everyone has the right to a name. " + TEXT
    place = located(second, moved)
    assert place is not None
    assert moved[place.end :].startswith(" to life")


def test_words_that_were_rewritten_between_their_neighbours_are_still_the_place() -> None:
    changed = TEXT.replace("to freedom", "of speech")
    place = located(anchored("to freedom"), changed)
    assert place is not None
    assert place.changed
    assert words_at(place, changed) == "of speech"


def test_words_that_were_deleted_are_gone() -> None:
    assert located(anchored("Everyone counts."), TEXT.removesuffix(" Everyone counts.")) is None
    assert located(anchored("freedom"), "Something else altogether") is None
    assert located(anchored("freedom"), "") is None


def test_a_selection_of_nothing_but_space_anchors_nothing() -> None:
    assert anchor_at("a  b", 1, 3) is None
    assert anchor_at("a  b c", 1, 4) == {"field": "text", "start": 3, "quote": "b", "before": "a  ", "after": " c"}


def test_what_is_no_anchor_is_nowhere() -> None:
    for odd in ({}, {"quote": 3}, {"quote": "", "start": "x"}, {"quote": "freedom", "start": None, "before": 7}):
        located(odd, TEXT)
    assert located({"start": 3}, TEXT) is None


@given(st.text(max_size=60), st.text(min_size=1, max_size=20), st.text(max_size=60), st.text(max_size=30))
def test_what_was_anchored_is_found_after_writing_at_the_start(before: str, words: str, after: str, new: str) -> None:
    text = before + words + after
    anchor = anchor_at(text, len(before), len(before) + len(words))
    if anchor is not None:
        place = located(anchor, new + text)
        assert place is not None
        assert (new + text)[place.start : place.end] == anchor["quote"]


@given(st.text("ab .", max_size=40), st.text("ab .", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_a_place_is_always_inside_the_text(text: str, other: str, start: int, end: int) -> None:
    anchor = anchor_at(text, start, end)
    place = located(anchor, other) if anchor else None
    assert place is None or 0 <= place.start < place.end <= len(other)
