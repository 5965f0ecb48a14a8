"""Wording rules of a country: words that are forbidden, preferred, required, or need a footnote; and where they stand.

A term is matched by whole words in their folded form (`folding.fold`): capitals, accents and the script of Serbian make
no difference, and Georgian counts in its one alphabet. A `*` at the end of a word stands for any ending (`Kiev*` finds
“Kieva”); there is no other inflection. Links, addresses and handles are left alone, since nobody can write them
otherwise; the word of a hashtag counts, a hashtag of several words in one does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import Final

from campaigndesk.domain.folding import fold
from campaigndesk.domain.records import Record, Value

MOST: Final = 500
"""At most so many rules in one pack."""
_WORD: Final = re.compile(r"[^\W_](?:[^\W_]|['’ʼ](?!s\b)(?=[^\W_]))*")
_TERM: Final = re.compile(_WORD.pattern + r"\*?")
_LEFT_ALONE: Final = re.compile(r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@\w+(?:[.@]\w+)*")
_PARTS: Final = ("id", "kind", "language", "term", "instead", "when", "footnote", "why", "source", "effect")
_LONGEST: Final = 1000


class RuleKind(StrEnum):
    """What a rule asks for."""

    FORBIDDEN = "forbidden"
    PREFERRED = "preferred"
    REQUIRED = "required"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class WordRule:
    """One rule. `language` empty: of every language; `instead`: what to write; `when`: the term that calls for it.

    `effect`: `warn` or `block`. `why` and `source` explain it to whoever meets it.
    """

    id: str
    kind: str
    term: str
    why: str
    source: str
    language: str = ""
    instead: str = ""
    when: str = ""
    footnote: str = ""
    effect: str = "warn"


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a rule found something: the characters from `start` to `end` of the text; both 0 for all of it."""

    rule: WordRule
    start: int = 0
    end: int = 0


def problem_of_rules(value: Value) -> str:
    """Why these are no wording rules, as a sentence that names the first wrong one; empty when they are."""
    if not isinstance(value, (list, tuple)) or len(value) > MOST:
        return f"It must be a list of at most {MOST} wording rules."
    seen: set[str] = set()
    for number, item in enumerate(value, 1):
        if problem := _problem(item):
            return f"Rule {number}: {problem}"
        if item["id"] in seen:
            return f"Rule {number}: Another rule has the id “{item['id']}” already."
        seen.add(item["id"])
    return ""


def _problem(item: Value) -> str:
    if not isinstance(item, dict) or not {"id", "kind", "term", "why", "source"} <= item.keys():
        return "It needs an id, a kind, a term, a reason and a source."
    if unknown := sorted(item.keys() - set(_PARTS)):
        return f"“{unknown[0]}” is not known."
    if any(not isinstance(part, str) or len(part) > _LONGEST for part in item.values()):
        return f"Each part must be text of at most {_LONGEST} characters."
    if any(not item[name].strip() for name in ("id", "term", "why", "source")):
        return "The id, the term, the reason and the source must say something."
    if item["kind"] not in tuple(RuleKind):
        return f"The kind must be one of {', '.join(RuleKind)}."
    if item.get("effect", "warn") not in ("warn", "block"):
        return "The effect must be warn or block."
    if item["kind"] == RuleKind.PREFERRED and not item.get("instead", "").strip():
        return "A preferred word needs what to write instead."
    if item["kind"] == RuleKind.FOOTNOTE and not item.get("footnote", "").strip():
        return "A footnote rule needs the footnote."
    if not all(_words_of(item[name]) for name in ("term", "when") if item.get(name)):
        return "A term needs at least one word."
    return ""


def rules_of(pack: Record) -> tuple[WordRule, ...]:
    """The rules of a pack that is kept; a pack of a newer form has none."""
    value = pack.get("rules") or ()
    return tuple(WordRule(**item) for item in value) if not problem_of_rules(value) else ()


@lru_cache(maxsize=4096)
def _words_of(term: str) -> tuple[tuple[str, bool], ...]:
    """The term's words, folded; whether any ending may follow."""
    return tuple((fold(word.rstrip("*")), word.endswith("*")) for word in _TERM.findall(term))


@lru_cache(maxsize=256)
def _tokens(text: str) -> tuple[tuple[str, int, int], ...]:
    """The words of a text, folded, with their places; without those of links, addresses and handles."""
    alone = [found.span() for found in _LEFT_ALONE.finditer(text)]
    found = []
    for word in _WORD.finditer(text):
        start, end = word.span()
        if not any(first <= start < last for first, last in alone):
            found.append((fold(word.group()), start, end))
    return tuple(found)


def places(text: str, term: str) -> Iterator[tuple[int, int]]:
    """Where the term stands in the text, as whole words one after the other."""
    words, tokens = _words_of(term), _tokens(text)
    at = 0
    while words and at + len(words) <= len(tokens):
        if _stands_at(text, words, tokens[at : at + len(words)]):
            yield tokens[at][1], tokens[at + len(words) - 1][2]
            at += len(words)
        else:
            at += 1


def _stands_at(text: str, words: Sequence[tuple[str, bool]], tokens: Sequence[tuple[str, int, int]]) -> bool:
    for (wanted, any_ending), (token, _, _) in zip(words, tokens, strict=True):
        if token != wanted and not (any_ending and token.startswith(wanted)):
            return False
    # Between the words of one term stand spaces or a hyphen, not the end of a sentence.
    between = [text[a[2] : b[1]] for a, b in pairwise(tokens)]
    return all(gap.strip() in ("", "-", "‑", "–") for gap in between)


def hits(text: str, language: str, rules: Sequence[WordRule]) -> tuple[Hit, ...]:
    """All that the rules for this language find in a text, in the order of the text."""
    found: list[Hit] = []
    for rule in rules:
        if rule.language in ("", language):
            found += _hits_of(text, rule)
    return tuple(sorted(found, key=lambda hit: (hit.start, hit.end)))


def _hits_of(text: str, rule: WordRule) -> Iterator[Hit]:
    if rule.kind == RuleKind.REQUIRED:
        called = not rule.when or any(True for _ in places(text, rule.when))
        if called and text.strip() and not any(True for _ in places(text, rule.term)):
            yield Hit(rule)
        return
    if rule.kind == RuleKind.FOOTNOTE:
        note = text.find(rule.footnote)
        inside = range(note, note + len(rule.footnote)) if note >= 0 else range(0)
        first = next((place for place in places(text, rule.term) if place[0] not in inside), None)
        # The first mention is marked, and the footnote stands once.
        if first and (note < 0 or text[first[1] : first[1] + 1] != "*"):
            yield Hit(rule, *first)
        return
    for start, end in places(text, rule.term):
        yield Hit(rule, start, end)


def mended(text: str, hit: Hit) -> str:
    """The text as the rule asks for it at one place; as it was where the rule offers nothing."""
    rule = hit.rule
    if rule.kind == RuleKind.FOOTNOTE:
        marked = text if text[hit.end : hit.end + 1] == "*" else f"{text[: hit.end]}*{text[hit.end :]}"
        return marked if rule.footnote in marked else f"{marked.rstrip()}\n\n* {rule.footnote}"
    if not rule.instead or hit.end == hit.start:
        return text
    return text[: hit.start] + rule.instead + text[hit.end :]
