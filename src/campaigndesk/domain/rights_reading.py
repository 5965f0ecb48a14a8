"""Reads the table of rights out of its file, strictly: a misspelt word would let somebody in or shut somebody out."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from typing import Any, Final

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.people import Role
from campaigndesk.domain.rights import Rights, Rule

WHOSE: Final = ("own", "asking", "lead", "joined", "any", "network", "self", "standing_in")
STAGES: Final = (
    "draft", "in_review", "changes_requested", "approved", "scheduled", "published", "withdrawn", "taken_down",
)  # fmt: skip
"""The stages of a post; `taken_down` is a withdrawn one that was public."""


def read_rights(text: str) -> Rights:
    """The table. Raises InvalidInput naming the entry that is wrong."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidInput(f"The table of rights is no TOML: {error}.", "Install campaigndesk again.") from None
    groups: Mapping[str, list[str]] = document.get("groups", {})
    acts: dict[tuple[str, str], Rule] = {}
    fields: dict[tuple[str, str], Rule] = {}
    for kind, rows in document.get("kinds", {}).items():
        for act, entry in rows.items():
            if act != "fields":
                acts[kind, act] = _rule(entry, groups, f"{kind} {act}")
        for name, entry in rows.get("fields", {}).items():
            fields[kind, name] = _rule(entry, groups, f"{kind} {name}")
    stages = {}
    for act, names in document.get("stages", {}).items():
        _refuse_unknown(names, STAGES, f"stages {act}")
        stages[act] = frozenset(map(str, names))
    return Rights(acts, fields, stages)


def _rule(entry: Mapping[str, Any], groups: Mapping[str, list[str]], where: str) -> Rule:
    _refuse_unknown(entry, WHOSE, where)
    made = []
    for whose, names in entry.items():
        roles = [role for name in names for role in groups.get(name, [name])]
        _refuse_unknown(roles, tuple(Role), where)
        made.append((whose, tuple(map(Role, roles))))
    return tuple(made)


def _refuse_unknown(found: Iterable[str], known: Iterable[str], where: str) -> None:
    if unknown := sorted(set(found) - set(known)):
        raise InvalidInput(
            f"The table of rights does not know “{unknown[0]}” ({where}).", "Install campaigndesk again."
        )
