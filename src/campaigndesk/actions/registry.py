"""Every action by its name, with its parameters: what the command line and the tests call."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from campaigndesk.actions import (
    accounts,
    approving,
    attaching,
    blackouts,
    campaigns,
    comments,
    coverage,
    delegating,
    drafting,
    events,
    handles,
    hashtag_groups,
    keeping,
    many,
    messages,
    narratives,
    people,
    reminding,
    repeats,
    requests,
    results,
    scheduling,
    series,
    settling,
    signing_keys,
    starting,
    stops,
    templates,
    undoing,
    wordings,
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: its name, its type as written, whether it must be given, and what it is otherwise."""

    name: str
    type: str
    required: bool
    default: Any


@dataclass(frozen=True, slots=True)
class Action:
    """One action: `function(desk, **parameters)`; the summary is its docstring's first line."""

    name: str
    function: Callable[..., Any]
    parameters: tuple[Parameter, ...]
    summary: str
    open_ended: bool


def _action(function: Callable[..., Any]) -> Action:
    signature = inspect.signature(function)
    found = [p for p in list(signature.parameters.values())[1:] if p.kind is not p.VAR_KEYWORD]
    parameters = tuple(
        Parameter(p.name, str(p.annotation), p.default is p.empty, None if p.default is p.empty else p.default)
        for p in found
    )
    summary = inspect.getdoc(function) or ""
    open_ended = any(p.kind is p.VAR_KEYWORD for p in signature.parameters.values())
    return Action(function.__name__, function, parameters, summary.partition("\n")[0], open_ended)


_MODULES = (
    accounts,
    approving,
    attaching,
    blackouts,
    campaigns,
    comments,
    coverage,
    delegating,
    drafting,
    events,
    handles,
    hashtag_groups,
    keeping,
    many,
    messages,
    narratives,
    people,
    reminding,
    repeats,
    requests,
    results,
    scheduling,
    series,
    settling,
    signing_keys,
    starting,
    stops,
    templates,
    wordings,
    undoing,
)

ACTIONS: Mapping[str, Action] = {
    name: _action(function)
    for module in _MODULES
    for name, function in vars(module).items()
    if inspect.isfunction(function) and function.__module__ == module.__name__ and not name.startswith("_")
}
"""Name -> action. `open_ended`: takes further fields by name, as `revise_campaign` does."""
