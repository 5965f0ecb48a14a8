"""Wording rules find whole words in three scripts, leave links alone, and offer what to write."""

import pytest

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.wording import WordRule, hits, mended, places, problem_of_rules
from campaigndesk.domain.wording_packs import pack_text, read_pack
from campaigndesk.shipped_wording import KEYS, shipped_packs
from domain.shelf import ANA, MARKO, Shelf, shelf_with_draft, shelf_with_post_in_review

FOOTNOTE = "This designation is without prejudice."


def rule(kind: str = "preferred", term: str = "Kiev", **more: str) -> WordRule:
    return WordRule(**{"id": "r", "kind": kind, "term": term, "why": "so", "source": "there", "instead": "Kyiv"} | more)


def found(text: str, term: str) -> list[str]:
    return [text[start:end] for start, end in places(text, term)]


@pytest.mark.parametrize(
    ("text", "term", "words"),
    [
        ("From Kiev to KIEV.", "Kiev", ["Kiev", "KIEV"]),
        ("Kievan Rus", "Kiev", []),
        ("Kiev's mayor", "Kiev", ["Kiev"]),
        ("v Kijevu in iz Kijeva", "Kijev*", ["Kijevu", "Kijeva"]),
        ("Република Македонија", "Republika Makedonija", ["Република Македонија"]),
        ("o Republiki Makedoniji", "Republik* Makedonij*", ["Republiki Makedoniji"]),
        ("The republic. Macedonia", "Republic Macedonia", []),
        ("Republic-Macedonia", "Republic Macedonia", ["Republic-Macedonia"]),
        ("თბილისი და კიევი", "კიევი", ["კიევი"]),
        ("Čačak", "cacak", ["Čačak"]),
        ("See https://kiev.ua/kiev and @kiev", "Kiev", []),
        ("#Kiev and #KievSummit", "Kiev", ["Kiev"]),
    ],
)
def test_a_term_is_found_as_whole_words(text: str, term: str, words: list[str]) -> None:
    assert found(text, term) == words


def test_a_preferred_word_is_put_in_its_place() -> None:
    text = "We meet in Kiev today."
    (hit,) = hits(text, "en", [rule()])
    assert mended(text, hit) == "We meet in Kyiv today."


def test_a_rule_of_another_language_finds_nothing() -> None:
    assert hits("Kiev", "sl", [rule(language="en")]) == ()


def test_a_footnote_is_asked_for_once_and_added() -> None:
    noted = rule("footnote", "Kosovo", instead="", footnote=FOOTNOTE)
    text = "Kosovo and again Kosovo."
    (hit,) = hits(text, "en", [noted])
    better = mended(text, hit)
    assert better == f"Kosovo* and again Kosovo.\n\n* {FOOTNOTE}"
    assert hits(better, "en", [noted]) == ()
    assert hits(f"Kosovo* is here.\n\n* {FOOTNOTE}", "en", [noted]) == ()


def test_a_required_word_is_missed_where_another_one_calls_for_it() -> None:
    both = rule("required", "Prespa", when="Ohrid", instead="")
    assert len(hits("Lake Ohrid", "en", [both])) == 1
    assert hits("Ohrid and Prespa", "en", [both]) == ()
    assert hits("Skopje", "en", [both]) == ()


def with_pack(shelf: Shelf, effect: str, *, active: bool = True) -> Shelf:
    rules = [{"id": "r", "kind": "forbidden", "term": "rodij*", "why": "so", "source": "there", "effect": effect}]
    fields = {"country": "SI", "name": "Own", "active": active, "rules": rules}
    shelf.act(MARKO, "create", "pack", "wording", fields=fields)
    return shelf


def test_a_word_that_blocks_is_neither_sent_for_approval_nor_approved() -> None:
    shelf = with_pack(shelf_with_draft(), "block")
    refusal = shelf.refused(ANA, "submit", "p", digest=shelf.digest("p"))
    assert refusal.code == "wording"
    assert "rodijo" in refusal.sentence
    late = with_pack(shelf_with_post_in_review(), "block")
    assert late.refused(MARKO, "decide", "p", verdict="approve", digest=late.digest("p")).code == "wording"
    late.act(MARKO, "decide", "p", verdict="request_changes", reason="The word", digest=late.digest("p"))


def test_a_word_that_warns_and_a_pack_that_is_off_stop_nobody() -> None:
    for shelf in (with_pack(shelf_with_draft(), "warn"), with_pack(shelf_with_draft(), "block", active=False)):
        shelf.act(ANA, "submit", "p", digest=shelf.digest("p"))


def test_an_officer_switches_no_pack() -> None:
    shelf = with_pack(shelf_with_draft(), "block")
    writes = {"active": {"value": False, "base": shelf.records["pack"].base("active")}}
    assert shelf.refused(ANA, "set", "pack", "wording", fields=writes).code == "not_yours"


@pytest.mark.parametrize("key", KEYS)
def test_each_shipped_rule_says_why_and_by_what_source(key: str) -> None:
    pack = shipped_packs()[key]
    assert problem_of_rules(list(pack.rules)) == ""
    for one in (WordRule(**given) for given in pack.rules):
        assert len(one.source) > 20
        text = f"Words before {one.term} and after."
        (hit,) = hits(text, one.language, [one])
        assert hits(mended(text, hit), one.language, [one]) == ()


def test_a_pack_is_written_to_a_file_and_read_again() -> None:
    shelf = with_pack(shelf_with_draft(), "warn")
    again = read_pack(pack_text(shelf.records["pack"]), ".json")
    assert list(again.rules) == shelf.records["pack"].get("rules")


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        ("{", ".json", "is no JSON"),
        ("name = ", ".toml", "is no TOML"),
        ("[]", ".json", "nothing else"),
        ('{"name": "x", "rules": [], "more": 1}', ".json", "nothing else"),
        ('{"name": "", "rules": []}', ".json", "needs a name"),
        ('{"name": "x", "rules": [{"id": "a"}]}', ".json", "Rule 1: It needs"),
        ('name = "x"\n[[rules]]\nid = "a"\nkind = "odd"\nterm = "t"\nwhy = "w"\nsource = "s"', ".toml", "kind must be"),
        ('{"name": "x", "rules": []}', ".exe", "JSON or a TOML"),
    ],
)
def test_a_pack_with_anything_wrong_is_not_taken_at_all(text: str, form: str, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        read_pack(text, form)
