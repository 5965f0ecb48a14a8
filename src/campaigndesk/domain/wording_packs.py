"""Packs of wording rules as files: JSON or TOML, read strictly, all of it or nothing."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from typing import Any

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record
from campaigndesk.domain.wording import problem_of_rules

LONGEST = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Pack:
    """A name, and rules in the form in which they are kept."""

    name: str
    rules: tuple[dict[str, str], ...]


def read_pack(text: str, form: str) -> Pack:
    """A pack out of a file's text; `form` is `.json` or `.toml`. Raises InvalidInput naming what is wrong."""
    if len(text) > LONGEST:
        raise InvalidInput("This pack of wording rules is too long.", "Part it into several files.")
    if form not in (".json", ".toml"):
        raise InvalidInput("A pack of wording rules is a JSON or a TOML file.", "Choose one of those.")
    try:
        document: Any = json.loads(text) if form == ".json" else tomllib.loads(text)
    except (json.JSONDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise InvalidInput(f"This file is no {form[1:].upper()}: {error}.", "Mend it, then take it again.") from None
    if not isinstance(document, dict) or document.keys() - {"name", "checked", "rules"}:
        raise InvalidInput("A pack has a name, the day it was checked, rules, and nothing else.", "Mend the file.")
    name = document.get("name")
    if not isinstance(name, str) or not name.strip() or "\n" in name:
        raise InvalidInput("A pack of wording rules needs a name of one line.", "Give it one in the file.")
    rules = document.get("rules", [])
    if problem := problem_of_rules(rules):
        raise InvalidInput(f"The pack “{name}” was not taken. {problem}", "Mend the file, then take it again.")
    return Pack(name.strip(), tuple(dict(rule) for rule in rules or ()))


def pack_text(pack: Record) -> str:
    """A pack that is kept, as the JSON from which it can be taken again."""
    document = {"name": pack.get("name"), "rules": list(pack.get("rules") or ())}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
