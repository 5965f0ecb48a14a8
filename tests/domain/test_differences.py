"""The differences between two texts are complete, read in order, and hold in every script."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.domain.differences import Piece, word_differences
from pace import slowness

PHRASES = st.lists(
    st.sampled_from(
        ["Everyone", "has", "право", "на", "ადამიანს", "უფლება", " ", "  ", "\n", ", ", "ђ́", "👩‍👩‍👧", "д.", "-"]
    ),
    max_size=30,
).map("".join)
TEXTS = st.one_of(st.text(), PHRASES)


@given(TEXTS, TEXTS)
def test_nothing_of_either_text_is_lost_or_invented(old: str, new: str) -> None:
    pieces = word_differences(old, new)
    assert "".join(piece.text for piece in pieces if piece.kind != "added") == old
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == new
    assert all(piece.text for piece in pieces)


@given(TEXTS)
def test_an_unchanged_text_has_no_differences(text: str) -> None:
    assert {piece.kind for piece in word_differences(text, text)} <= {"same"}


@given(TEXTS, TEXTS)
def test_no_two_neighbouring_pieces_are_of_one_kind(old: str, new: str) -> None:
    kinds = [piece.kind for piece in word_differences(old, new)]
    assert all(one != other for one, other in itertools.pairwise(kinds))


@pytest.mark.parametrize(
    ("old", "new", "removed", "added"),
    [
        ("Everyone has the right to life.", "Everyone has a right to life.", "the", "a"),
        ("Свако има право на живот.", "Свако има право на рад.", "живот", "рад"),
        ("Право на живот и рад", "Право на рад и живот", "", ""),
        ("ყველა ადამიანი იბადება", "ყველა ქალი იბადება", "ადამიანი", "ქალი"),
        ("Nihče ne sme biti mučen", "Nihče ne sme biti v suženjstvu", "mučen", "v suženjstvu"),
    ],
)
def test_a_changed_word_is_marked_whole_in_each_script(old: str, new: str, removed: str, added: str) -> None:
    pieces = word_differences(old, new)
    if removed:
        assert [piece for piece in pieces if piece.kind != "same"] == [Piece("removed", removed), Piece("added", added)]
    else:
        assert any(piece.kind == "same" and "Право на " in piece.text for piece in pieces)


def test_a_changed_phrase_is_one_change_and_not_one_a_word() -> None:
    pieces = word_differences("It is the lead of Slovenia.", "It is our common task.")
    assert [piece.kind for piece in pieces] == ["same", "removed", "added", "same"]


def test_an_accented_letter_of_two_code_points_is_not_cut_apart() -> None:
    changed = [piece.text for piece in word_differences("реч ђ́ ту", "реч ђ ту") if piece.kind != "same"]
    assert changed == ["ђ́", "ђ"]


def test_two_very_long_different_texts_are_answered_within_a_second() -> None:
    old = "право на живот " * 10_000
    new = "right to life " * 10_000
    start = time.thread_time()
    pieces = word_differences(old, new)
    assert time.thread_time() - start < slowness()
    assert [piece.kind for piece in pieces][:2] == ["removed", "added"]
