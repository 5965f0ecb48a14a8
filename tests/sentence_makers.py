"""Every sentence that is given to an error, a refusal, a finding or an answer of the server, found where it is made."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from translatable import SOURCE, template

_FIRST = ("Refusal", "Finding", "Problem", "RequestRefused")
"""Makers that take a code before the sentence."""
_OTHERS = ("invalid", "not_found", "_not_taken", "nonsense")
"""Functions that make one of a sentence alone; what they add themselves is found in their own module."""
_PARTS = ("sentence", "fix")


@dataclass(frozen=True, slots=True, order=True)
class Given:
    """A sentence given to a maker; `words` is empty where they are worked out elsewhere and `carried` says how."""

    module: str
    line: int
    words: str
    carried: str = ""


@cache
def errors() -> frozenset[str]:
    """The names of all errors with a sentence: CampaignDeskError and what is derived from it."""
    bases: dict[str, set[str]] = {}
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {base.id for base in node.bases if isinstance(base, ast.Name)}
    known = {"CampaignDeskError"}
    while more := {name for name, of in bases.items() if of & known} - known:
        known |= more
    return frozenset(known - set(_FIRST))


def _arguments(call: ast.Call) -> Iterator[ast.expr]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    places = (1, 2) if name in _FIRST else (0, 1) if name in errors() else (0,) if name in _OTHERS else ()
    yield from (call.args[place] for place in places if place < len(call.args))
    if places:
        yield from (word.value for word in call.keywords if word.arg in _PARTS)


def _meanings(tree: ast.Module) -> dict[str, list[ast.expr]]:
    """What each name of the module was given, anywhere in it."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            pairs = [(target, node.value) for target in node.targets]
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
            pairs = [(node.target, node.value)]
        else:
            continue
        for target, value in pairs:
            if isinstance(target, ast.Name):
                found.setdefault(target.id, []).append(value)
            elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
                for name, part in zip(target.elts, value.elts, strict=True):
                    found.setdefault(getattr(name, "id", ""), []).append(part)
    return found


def _read(node: ast.expr, known: dict[str, list[ast.expr]], seen: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """The words that an expression can be, or how it is carried here."""
    if (words := template(node)) is not None:
        yield words, ""
    elif isinstance(node, ast.IfExp):
        yield from _read(node.body, known, seen)
        yield from _read(node.orelse, known, seen)
    elif isinstance(node, ast.BoolOp):
        for part in node.values:
            yield from _read(part, known, seen)
    elif isinstance(node, ast.Name) and node.id in known and node.id not in seen:
        for value in known[node.id]:
            yield from _read(value, known, (*seen, node.id))
    elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "marked":
        yield from _read(node.args[0], known, seen)
    else:
        yield "", ast.unparse(node)


def of_module(module: str, tree: ast.Module) -> set[Given]:
    """Every sentence that a module gives to a maker."""
    known = _meanings(tree)
    return {
        Given(module, call.lineno, words, carried)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        for argument in _arguments(call)
        for words, carried in _read(argument, known)
        if words or carried
    }


def given(skipped: tuple[str, ...]) -> list[Given]:
    """Every sentence given to a maker in the modules that are not skipped; paths begin below the package."""
    found: set[Given] = set()
    for path in sorted(SOURCE.rglob("*.py")):
        module = path.relative_to(SOURCE).as_posix()
        if not module.startswith(skipped):
            found |= of_module(module, ast.parse(path.read_text("utf-8")))
    return sorted(found)
