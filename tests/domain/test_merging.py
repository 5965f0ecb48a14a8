"""Two texts that went apart become one proposal."""

import time

from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.domain.merging import merge_pieces, proposed_merge, undecided

BASE = "Everyone has the right to life, liberty and security."


def test_changes_in_different_places_are_both_taken() -> None:
    mine = "Everybody has the right to life, liberty and security."
    theirs = "Everyone has the right to life, liberty and security of person."
    merged = proposed_merge(BASE, mine, theirs)
    assert merged == "Everybody has the right to life, liberty and security of person."
    assert not undecided(merged)


def test_what_both_changed_differently_is_marked_with_both_wordings() -> None:
    merged = proposed_merge("Rights are universal.", "Rights are equal.", "Rights are shared.")
    assert merged == "Rights are [[mine: equal | theirs: shared]]."
    assert undecided(merged)


def test_the_same_change_on_both_sides_is_taken_once() -> None:
    assert proposed_merge("A cat.", "A dog.", "A dog.") == "A dog."


def test_without_the_base_every_difference_is_marked() -> None:
    assert proposed_merge(None, "one two", "one three") == "one [[mine: two | theirs: three]]"


def test_words_removed_on_one_side_are_gone() -> None:
    assert proposed_merge("Come and see us today.", "Come today.", "Come and see us today!") == "Come today!"


def test_georgian_and_cyrillic_words_are_compared_as_words() -> None:
    merged = proposed_merge("ყოველ ადამიანს აქვს", "ყოველ ადამიანს ყოველთვის აქვს", "ყველა ადამიანს აქვს")
    assert merged == "ყველა ადამიანს ყოველთვის აქვს"
    assert proposed_merge("Свако има право", "Сваки има право", "Свако има права") == "Сваки има права"


def test_a_very_long_text_is_proposed_within_a_second() -> None:
    lines = [f"Line {number} says the same as always.\n" for number in range(4000)]
    mine = "".join(["Mine.\n", *lines[1:]])
    theirs = "".join([*lines[:-1], "Theirs.\n"])
    start = time.perf_counter()
    merged = proposed_merge("".join(lines), mine, theirs)
    assert time.perf_counter() - start < 1.0
    assert merged.startswith("Mine.\n")
    assert merged.endswith("Theirs.\n")


_TEXTS = st.lists(st.sampled_from(["a", "b", "c", " ", ".", "ё", "\n"]), max_size=12).map("".join)


@given(base=_TEXTS, mine=_TEXTS, theirs=_TEXTS)
def test_where_only_one_side_changed_its_text_is_the_merge(base: str, mine: str, theirs: str) -> None:
    pieces = merge_pieces(base, mine, theirs)
    assert "".join(piece.mine for piece in merge_pieces(base, mine, base)) == mine
    assert "".join(piece.theirs for piece in merge_pieces(base, base, theirs)) == theirs
    assert all(piece.mine or piece.theirs for piece in pieces)


@given(mine=_TEXTS, theirs=_TEXTS)
def test_without_a_base_both_texts_can_be_read_out_of_the_pieces(mine: str, theirs: str) -> None:
    pieces = merge_pieces(None, mine, theirs)
    assert "".join(piece.mine for piece in pieces) == mine
    assert "".join(piece.theirs for piece in pieces) == theirs
