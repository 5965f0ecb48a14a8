"""Checks what a script gives to an action against the action's own signature, and says what it takes."""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, get_args, get_origin

from campaigndesk.domain.errors import InvalidInput

_WORDS: Mapping[Any, str] = {
    str: "text",
    int: "whole number",
    bool: "true or false",
    date: "date such as 2026-12-10",
    datetime: "time such as 2026-12-10T09:00:00Z",
    type(None): "null",
    Any: "any value",
}
_LISTS = (list, tuple, Sequence, frozenset, set, typing.Iterable)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an action: what it takes in words, and whether it must be given. `**` takes any others."""

    name: str
    takes: str
    needed: bool


def parameters_of(function: Callable[..., Any]) -> tuple[Parameter, ...]:
    """The parameters of an action, without the desk that it works on."""
    hints = typing.get_type_hints(function)
    found = []
    for name, known in _named(function).items():
        many = known.kind is inspect.Parameter.VAR_KEYWORD
        takes = words_for(hints.get(name, Any))
        found.append(Parameter(f"**{name}" if many else name, takes, known.default is known.empty and not many))
    return tuple(found)


def bound(action: str, function: Callable[..., Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments for the action, dates made of their text.

    Raises InvalidInput naming every missing, unknown and misfitting parameter at once.
    """
    hints, named = typing.get_type_hints(function), _named(function)
    rest = next((name for name, p in named.items() if p.kind is inspect.Parameter.VAR_KEYWORD), "")
    wrong = [
        f"“{name}” is missing"
        for name, known in named.items()
        if known.default is known.empty and name != rest and name not in given
    ]
    arguments = {}
    for name, value in given.items():
        if name in named and name != rest:
            hint = hints.get(name, Any)
        elif rest:
            hint = hints.get(rest, Any)
        else:
            wrong.append(f"“{name}” is not one of its parameters")
            continue
        try:
            arguments[name] = fitted(value, hint)
        except ValueError:
            wrong.append(f"“{name}” must be {words_for(hint)}, not {shown(value)}")
    if wrong:
        takes = ", ".join(p.name + ("" if p.needed else "?") for p in parameters_of(function)) or "none"
        raise InvalidInput(f"{action}: {'; '.join(wrong)}.", f"Its parameters: {takes}.")
    return arguments


def words_for(hint: Any) -> str:
    """What a type hint takes, in words."""
    if hint in _WORDS:
        return _WORDS[hint]
    origin, inside = get_origin(hint), get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return " or ".join(dict.fromkeys(map(words_for, inside)))
    if origin is typing.Literal:
        return " or ".join(f"“{value}”" for value in inside)
    if _is(origin or hint, _LISTS):
        return f"list of {words_for(inside[0])}" if inside else "list"
    if _is(origin or hint, (dict, Mapping)):
        return "object"
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return " or ".join(f"“{value}”" for value in hint)
    return str(getattr(hint, "__name__", hint)).lower()


def fitted(value: Any, hint: Any) -> Any:
    """The JSON value as the hint wants it; raises ValueError where it does not fit."""
    origin, inside = get_origin(hint), get_args(hint)
    if hint is Any:
        return value
    if origin in (typing.Union, types.UnionType):
        return _first_fitting(value, inside)
    if origin is typing.Literal:
        return _kept(value, value in inside)
    if hint in (date, datetime):
        return hint.fromisoformat(_kept(value, isinstance(value, str)))
    if _is(origin or hint, _LISTS):
        _kept(value, isinstance(value, list))
        return tuple(fitted(item, inside[0]) if inside else item for item in value)
    if _is(origin or hint, (dict, Mapping)):
        return _kept(value, isinstance(value, dict))
    if hint is type(None):
        return _kept(value, value is None)
    if hint is int:
        return _kept(value, isinstance(value, int) and not isinstance(value, bool))
    if isinstance(hint, type) and issubclass(hint, str):
        return hint(_kept(value, isinstance(value, str)))
    return _kept(value, isinstance(hint, type) and isinstance(value, hint))


def shown(value: Any) -> str:
    """What was given, short enough for a sentence."""
    told = repr(value) if isinstance(value, str) else str(value)
    return told if len(told) <= 40 else told[:39] + "…"


def _named(function: Callable[..., Any]) -> dict[str, inspect.Parameter]:
    return dict(list(inspect.signature(function).parameters.items())[1:])


def _first_fitting(value: Any, hints: Sequence[Any]) -> Any:
    for hint in hints:
        try:
            return fitted(value, hint)
        except ValueError:
            continue
    raise ValueError


def _kept(value: Any, fits: bool) -> Any:
    if not fits:
        raise ValueError
    return value


def _is(found: Any, wanted: tuple[Any, ...]) -> bool:
    return any(found is one or found is get_origin(one) for one in wanted)
