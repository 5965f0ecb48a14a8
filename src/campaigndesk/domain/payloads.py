"""The form of each change's payload: what must be there, of which type, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from campaigndesk.domain import texts
from campaigndesk.domain.records import Value
from campaigndesk.domain.signatures import SIGNED_PARTS

LONGEST_NAME: Final = 200
"""Of a field, in characters: names are kept in memory."""


def _text(value: Value) -> bool:
    return isinstance(value, str) and not texts.problem(value, 10_000)


def _texts(value: Value) -> bool:
    return isinstance(value, (list, tuple)) and all(map(_text, value))


def _anything(value: Value) -> bool:
    return True


@lru_cache(maxsize=4096)
def _known_name(value: str) -> bool:
    """There are few, and they are asked about again and again."""
    return _text(value)


def _name(value: str) -> bool:
    """A field's name."""
    return len(value) <= LONGEST_NAME and _known_name(value)


def _values(value: Value) -> bool:
    return isinstance(value, dict) and all(map(_name, value))


def _writes(value: Value) -> bool:
    return _values(value) and all(
        isinstance(write, dict) and set(write) == {"value", "base"} and _text(write["base"]) for write in value.values()
    )


def _signed(value: Value) -> bool:
    return isinstance(value, dict) and set(value) == SIGNED_PARTS and all(map(_text, value.values()))


_Form = tuple[Mapping[str, Callable[[Value], bool]], Mapping[str, Callable[[Value], bool]]]

_DIGEST: Final = {"digest": _text}
_REASON: Final = {"reason": _text}

FORMS: Final[Mapping[str, _Form]] = {
    "create": ({"fields": _values}, {"scope": _text}),
    "set": ({"fields": _writes}, {}),
    "amend": ({"field": _text}, {"add": _texts, "remove": _texts}),
    "delete": ({}, _REASON),
    "resolve": ({"field": _text, "settles": _texts, "base": _text, "value": _anything}, {}),
    "share": ({"scope": _text}, {}),
    "submit": (_DIGEST, {}),
    "recall": ({}, {}),
    "decide": ({"digest": _text, "verdict": _text}, {**_REASON, "signed": _signed}),
    "schedule": (_DIGEST, {}),
    "unschedule": ({}, _REASON),
    "publish": (_DIGEST, {"link": _text}),
    "override": ({**_DIGEST, **_REASON}, {}),
    "enforce": ({}, {}),
    "withdraw": (_REASON, {}),
    "reopen": ({}, {}),
    "hold": (_REASON, {}),
    "release": ({}, {}),
    "propose_lift": (_REASON, {}),
    "lift": ({"proposal": _text}, {}),
    "keep_embargo": ({}, {}),
    "lift_stop": (_REASON, {}),
}
"""Act -> what its payload must hold, and what it may hold."""


def written(kind: str, payload: Mapping[str, Value]) -> Mapping[str, Value]:
    """Field -> the value that a create, a set or a resolve writes, out of a payload of the right form."""
    if kind.startswith("resolve@"):
        return {str(payload.get("field")): payload.get("value")}
    fields = payload.get("fields", {})
    if kind.startswith("set@"):
        return {str(name): write["value"] for name, write in fields.items()}
    return dict(fields)


def malformed(act: str, payload: Mapping[str, Value]) -> bool:
    """Whether the payload is not of the act's form."""
    needed, optional = FORMS[act]
    if not needed.keys() <= payload.keys() <= needed.keys() | optional.keys():
        return True
    return not all((needed.get(name) or optional[name])(value) for name, value in payload.items())
