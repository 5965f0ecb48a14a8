"""Reads channel rules out of TOML, and says in plain words what is wrong with a file that cannot be used."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from campaigndesk.domain.channel_rules import ChannelRule, Lexicon, MediaRule, Origin, TextRule
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.rule_entries import ORIGIN, SECTIONS, Check, break_line, flag, words

_NEEDED = ("text", "media", "compose")
_OWN: Mapping[str, Check] = {"name": words, "thread": flag, "thread_break": break_line}
_LISTS = ("top_level_domains", "flags", "emoji", "toned_emoji")


def parse_rules(toml_text: str) -> Mapping[str, ChannelRule]:
    """The rules of every channel by its id, in the order of the file; raises InvalidInput naming the wrong entry."""
    document = _document(toml_text, needed=("channels", "lexicon"))
    lexicon = _lexicon(document["lexicon"], Lexicon())
    rules = {}
    for key, table in document["channels"].items():
        where = f"channels.{key}"
        parts = _channel(where, table, base=None)
        if missing := [name for name in (*_NEEDED, "name") if name not in parts]:
            raise InvalidInput(f"In the channel rules, [{where}] has no “{missing[0]}”.", "Add it.")
        rules[key] = _sound(where, ChannelRule(id=key, lexicon=lexicon, **{"thread": False, **parts}))
    return rules


def merge_overrides(rules: Mapping[str, ChannelRule], override_toml_text: str) -> Mapping[str, ChannelRule]:
    """The rules with an administrator's changes on top, written as in the file of the rules but only what differs.

    Every changed section says again where it comes from (`source`, `checked`, `confidence`); an entry cannot be
    taken away, only changed. Lists of the lexicon grow by what is named. Raises InvalidInput as `parse_rules` does.
    """
    document = _document(override_toml_text, needed=())
    merged = dict(rules)
    if "lexicon" in document and merged:
        lexicon = _lexicon(document["lexicon"], next(iter(merged.values())).lexicon)
        merged = {key: replace(rule, lexicon=lexicon) for key, rule in merged.items()}
    for key, table in document.get("channels", {}).items():
        if key not in merged:
            raise InvalidInput(
                f"The channel rules speak of a channel “{key}” that does not exist.",
                "Known: " + ", ".join(merged) + ".",
            )
        where = f"channels.{key}"
        merged[key] = _sound(where, replace(merged[key], **_channel(where, table, base=merged[key])))
    return merged


def _document(toml_text: str, needed: tuple[str, ...]) -> dict[str, Any]:
    try:
        document = tomllib.loads(toml_text)
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise InvalidInput("The channel rules are not valid TOML.", f"Look at this place: {problem}.") from None
    for key in (*needed, *document):
        if key not in ("channels", "lexicon"):
            raise InvalidInput(f"The channel rules have an unknown part “{key}”.", "Known: channels, lexicon.")
        if not _is_table(document.get(key)):
            raise InvalidInput(f"The channel rules have no table [{key}].", "Add it.")
    return document


def _is_table(value: Any) -> bool:
    return isinstance(value, dict)


def _channel(where: str, table: Any, base: ChannelRule | None) -> dict[str, Any]:
    """The parts of a channel that the table names; sections laid over those of `base`."""
    if not _is_table(table):
        raise InvalidInput(f"In the channel rules, {where} is not a table.", f"Begin it with [{where}.text].")
    parts: dict[str, Any] = {}
    for key, value in table.items():
        if key in _OWN:
            parts[key] = _value(where, key, _OWN[key], value)
        elif key in SECTIONS:
            parts[key] = _section(f"{where}.{key}", key, value, getattr(base, key, None))
        else:
            known = ", ".join((*_OWN, *SECTIONS))
            raise InvalidInput(f"In the channel rules, [{where}] has an unknown entry “{key}”.", f"Known: {known}.")
    return parts


def _section(where: str, key: str, table: Any, base: Any) -> Any:
    kind, entries = SECTIONS[key]
    values = _entries(where, table, entries | ORIGIN)
    values["origin"] = _origin(where, values)
    return kind(**values) if base is None else replace(base, **values)


def _origin(where: str, values: dict[str, Any]) -> Origin:
    """Takes the three entries of an origin out of `values`."""
    if missing := [name for name in ORIGIN if name not in values]:
        raise InvalidInput(
            f"In the channel rules, [{where}] has no “{missing[0]}”.",
            "Say where the rule is written (source), on which day it was looked at (checked) and how sure it is "
            "(confidence: A, B, C or U).",
        )
    return Origin(**{name: values.pop(name) for name in ORIGIN})


def _entries(where: str, table: Any, entries: Mapping[str, Check]) -> dict[str, Any]:
    if not _is_table(table):
        raise InvalidInput(f"In the channel rules, {where} is not a table.", f"Begin it with [{where}].")
    for key in table:
        if key not in entries:
            known = ", ".join(entries)
            raise InvalidInput(f"In the channel rules, [{where}] has an unknown entry “{key}”.", f"Known: {known}.")
    return {key: _value(where, key, entries[key], value) for key, value in table.items()}


def _value(where: str, key: str, check: Check, value: Any) -> Any:
    try:
        return check(value)
    except ValueError as problem:
        raise InvalidInput(f"In the channel rules, “{key}” of [{where}] must be {problem}.", "Correct it.") from None


def _lexicon(table: Any, base: Lexicon) -> Lexicon:
    lists = {}
    for key, part in table.items():
        where = f"lexicon.{key}"
        if key not in _LISTS:
            raise InvalidInput(f"The channel rules have an unknown list [{where}].", f"Known: {', '.join(_LISTS)}.")
        values = _entries(where, part, {"names": words} | ORIGIN)
        _origin(where, values)
        lists[key] = getattr(base, key) | frozenset(values.get("names", "").replace("\ufe0f", "").lower().split())
    lexicon = replace(base, **lists)
    starts: dict[str, tuple[str, ...]] = {}
    for name in sorted(lexicon.top_level_domains, key=len, reverse=True):
        if not name.isascii():
            starts[name[:2]] = (*starts.get(name[:2], ()), name)
    return replace(lexicon, domain_starts=starts)


def _sound(where: str, rule: ChannelRule) -> ChannelRule:
    """The rule, when its values agree with each other."""
    for key, bound in (("hashtags", rule.hashtags), ("mentions", rule.mentions), ("links", rule.links)):
        if bound and not _rising(bound.warn_above, bound.block_above):
            raise InvalidInput(
                f"In the channel rules, [{where}.{key}] warns only above the number that blocks.",
                "Make warn_above smaller than block_above.",
            )
    _sound_text(where, rule.text)
    _sound_media(where, rule.media)
    return rule


def _sound_text(where: str, text: TextRule) -> None:
    if text.unit == "weighted" and (not text.single_weight or text.link_length is None):
        raise InvalidInput(
            f"In the channel rules, [{where}.text] counts in weights but does not say which.",
            "Add single_weight and link_length.",
        )
    for warn, limit in ((text.warn_at, text.limit), (text.warn_at_with_media, text.limit_with_media)):
        if not _rising(warn, limit):
            raise InvalidInput(
                f"In the channel rules, [{where}.text] warns only above its limit.", "Make warn_at smaller than limit."
            )


def _sound_media(where: str, media: MediaRule) -> None:
    if not _rising(media.min_images, media.max_images):
        raise InvalidInput(
            f"In the channel rules, [{where}.media] asks for more images than it allows.",
            "Make min_images smaller than max_images.",
        )


def _rising(first: int | None, second: int | None) -> bool:
    return first is None or second is None or first <= second
