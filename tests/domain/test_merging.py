"""Two texts that went apart become one proposal."""

import time

from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.domain.merging import CHOICES, Piece, merge_pieces
from pace import slowness

BASE = "Everyone has the right to life, liberty and security."


def agreed(base: str | None, mine: str, theirs: str) -> str:
    """The merge of texts in which nothing has to be chosen."""
    pieces = merge_pieces(base, mine, theirs)
    assert not [piece for piece in pieces if piece.open]
    return "".join(piece.mine for piece in pieces)


def test_changes_in_different_places_are_both_taken() -> None:
    mine = "Everybody has the right to life, liberty and security."
    theirs = "Everyone has the right to life, liberty and security of person."
    assert agreed(BASE, mine, theirs) == "Everybody has the right to life, liberty and security of person."


def test_what_both_changed_differently_stands_open_with_both_wordings() -> None:
    pieces = merge_pieces("Rights are universal.", "Rights are equal.", "Rights are shared.")
    assert pieces == (Piece("Rights are ", "Rights are "), Piece("equal", "shared"), Piece(".", "."))
    assert [piece.open for piece in pieces] == [False, True, False]


def test_at_an_open_place_stands_mine_or_theirs_or_both_with_a_blank_between() -> None:
    piece = Piece("equal", "shared")
    assert [piece.chosen(choice) for choice in CHOICES] == ["equal", "shared", "equal shared"]
    assert Piece("equal", ", all of them").chosen("both") == "equal, all of them"
    assert Piece("One. ", "Two. ").chosen("both") == "One. Two. "
    assert Piece("", "Two.").chosen("both") == "Two."


def test_the_same_change_on_both_sides_is_taken_once() -> None:
    assert agreed("A cat.", "A dog.", "A dog.") == "A dog."


def test_without_the_base_every_difference_stands_open() -> None:
    assert merge_pieces(None, "one two", "one three") == (Piece("one ", "one "), Piece("two", "three"))


def test_words_removed_on_one_side_are_gone() -> None:
    assert agreed("Come and see us today.", "Come today.", "Come and see us today!") == "Come today!"


def test_georgian_and_cyrillic_words_are_compared_as_words() -> None:
    merged = agreed("ყოველ ადამიანს აქვს", "ყოველ ადამიანს ყოველთვის აქვს", "ყველა ადამიანს აქვს")
    assert merged == "ყველა ადამიანს ყოველთვის აქვს"
    assert agreed("Свако има право", "Сваки има право", "Свако има права") == "Сваки има права"


def test_a_very_long_text_is_proposed_within_a_second() -> None:
    lines = [f"Line {number} says the same as always.\n" for number in range(4000)]
    mine = "".join(["Mine.\n", *lines[1:]])
    theirs = "".join([*lines[:-1], "Theirs.\n"])
    start = time.thread_time()
    merged = agreed("".join(lines), mine, theirs)
    assert time.thread_time() - start < slowness()
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
