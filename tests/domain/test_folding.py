"""Search finds words whatever accents, capitals or script they are written in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigndesk.domain.folding import _spelled_out, fold

LETTERS = (
    "áàâäãåăąæçćčďđéèêëěęėíìîïįñńňóòôöõőøœŕřśšşșťţțúùûüůűūųýźžżĺľłßþð"
    "абвгдежзийклмнопрстуфхцчшщъыьэюяёђѓєѕіїјљњќћџґѐѝ„“”‘’«»–—…€№აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"
)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("dorde", "Đorđe"),
        ("lodz", "Łódź"),
        ("ганок", "Ґанок"),
        ("iжак", "їжак"),
        ("иод", "йод"),
        ("елка", "ЁЛКА"),
        ("საქართველო", "ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ"),
        ("სამართალი", "ႱႠႫႠႰႧႠႪႨ"),
        ("ljubav njegoš džep", "Љубав Његош џеп"),
        ("Beograd Čačak žurnal šuma ćerka đak", "Београд Чачак журнал шума ћерка ђак"),
        ("ǉubav", "ljubav"),
        ("prilis zlutoucky kun", "Příliš žluťoučký kůň"),
        ("strasse", "Straße"),
        ("ukraina", "Україна"),
        ("zivot", "ŽIVOT"),
        ("tin", "țin"),
        ("bold", "𝐁𝐨𝐥𝐝"),
    ],
)
def test_what_is_typed_plainly_finds_what_is_written(typed: str, written: str) -> None:
    assert fold(typed) == fold(written)


def test_serbian_words_are_one_in_both_alphabets() -> None:
    assert fold("Сва људска бића рађају се слободна") == fold("Sva ljudska bića rađaju se slobodna")


@pytest.mark.parametrize(("one", "other"), [("pes", "pas"), ("да", "не"), ("კაცი", "კატა")])
def test_different_words_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_an_emoji_parts_words_and_harms_none() -> None:
    assert fold("Mir🎉Svoboda 👍🏽 Đ").split() == ["mir", "svoboda", "d"]


@given(st.text(st.sampled_from(LETTERS + LETTERS.upper() + "abc XYZ 019\n,.!?🎉")))
def test_the_fast_way_says_the_same_as_the_letter_by_letter_one(text: str) -> None:
    assert fold(text).split() == _spelled_out(text).split()


@pytest.mark.parametrize(
    "alphabet",
    [
        "áâäãăąćčçďđéèëęěíîłľñňńóôöőřśšșşťțţúůüűýźžż",
        "абвгґдђежзиійјклљмнњопрстћуфхцчџшщъыьэюяєїёѓќѕѐѝ",
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶჷჸჹჺ",
    ],
)
def test_a_text_of_one_alphabet_is_folded_as_letter_by_letter(alphabet: str) -> None:
    signs = "abc XYZ 019\n\t.,!?„“”’–…€"
    text = "".join(letter + sign for letter, sign in zip(alphabet + alphabet.upper(), signs * 9, strict=False))
    assert fold(text).split() == _spelled_out(text).split()


@given(st.text())
def test_any_text_can_be_folded_and_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_a_text_with_half_a_character_is_folded_too() -> None:
    assert "mir" in fold("Mir \ud800 Đ")


def test_letters_of_every_language_of_the_network_fold_to_plain_ones() -> None:
    assert fold("ëÇčćŠŽđ ěščřžýáíéúů õäöü ąčęėįšųū ăâîșț ľĺôŕ љњџћђ єіїґ ѓќѕ щъ").isascii()
