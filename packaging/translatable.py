"""Finds what the window says: literals in tr(), translate() and _n(), and the sentences made below the window."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "campaigndesk"
BELOW = "Sentences"
"""The context of what is said below the window; `desktop/sentences.py` looks it up there."""
FOLDERS = (
    "resources.py", "domain", "actions", "store", "sync", "exchange/campaign_book.py",
    "exchange/columns.py", "exchange/csv_in.py",
    "exchange/files.py", "exchange/lines.py", "exchange/plans.py", "exchange/reading.py", "exchange/result_rows.py",
    "exchange/xlsx_in.py", "server/access.py", "server/answers.py",
    "server/bodies.py", "server/decision.py", "server/exactness.py", "server/guardians.py", "server/media.py",
    "server/outages.py", "server/passwords.py", "server/problems.py", "server/pulse.py", "server/rounds.py",
    "server/sealing.py", "server/second_factors.py", "server/signing_in.py", "server/throttle.py",
)  # fmt: skip
"""Where a sentence can come from that the window shows."""
ON_PAGES = (
    "server/web", "server/routes/web.py", "server/routes/web_acts.py", "server/routes/web_provider.py",
    "server/providers.py", "server/vouching.py",
)  # fmt: skip
"""Where the pages for browsers are made: their words are the literals given to `say`, and sentences."""
NOT_SHOWN = ("rights_reading.py", "rule_reading.py", "rule_entries.py", "channel_rules.py", "migrations")
"""Said to administrators on the command line only."""
PARTS = ("posts.py", "stages.py", "approvals.py", "text_findings.py", "rights.py", "sharing.py")
"""Modules that put sentences together out of parts in small letters."""
_SENTENCE = re.compile(r"[A-ZČŠŽ“‘'{].*\s.*[.?!:…”}]", re.DOTALL)
_PART = re.compile(r"[a-z{][^_=<>\[\]]*\s[^_=<>\[\]]*[a-z})]")
_CODE = re.compile(r"[<>|]|--(?!profile)|SELECT|PRAGMA|INSERT|INDEXED BY|Bearer|\s=\s")
_VALUE = re.compile(r"\{\d+\}")
_FEWEST = 4
"""A text with values and fewer letters of its own says nothing without them."""
_NAMED = re.compile(r"\{[a-z_]+\}")
_CONTEXT = re.compile(r"context `(\w+)`")


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text to translate: Qt's context, the English words, and whether it has forms by number."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


class NotLiteralError(Exception):
    """A text given to tr() that no tool can find."""


def literal(node: ast.AST) -> str | None:
    """The text of a literal, None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


class _Calls(ast.NodeVisitor):
    """Walks one module, with the class it stands in."""

    def __init__(self, marks: str) -> None:
        self.found: set[Message] = set()
        self.unreadable: list[int] = []
        self._classes: list[str] = []
        self._marks = marks

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        first = node.args[0] if node.args else None
        if name == "tr" and first is not None and self._classes:
            self._take(self._classes[-1], first, node.args[1:], node.lineno)
        elif name == "_tr" and first is not None and self._marks:
            self._take(self._marks, first, node.args[1:], node.lineno)
        elif name == "translate" and len(node.args) > 1 and (context := literal(node.args[0])):
            self._take(context, node.args[1], node.args[2:], 0)
        elif name == "translate" and len(node.args) > 1 and literal(node.args[1]):
            self.unreadable.append(node.lineno)
        elif name == "marked" and first is not None and isinstance(node.func, ast.Name):
            self._take(BELOW, first, [], node.lineno, template(first))
        elif name == "_n" and first is not None:
            self._take(self._marks, first, [], node.lineno)
        self.generic_visit(node)

    def _take(self, context: str, node: ast.expr, rest: list[ast.expr], line: int, words: str | None = None) -> None:
        text = words or literal(node)
        if text is None:
            if line:
                self.unreadable.append(line)
        elif text:
            comment = (literal(rest[0]) or "") if rest else ""
            self.found.add(Message(context, text, comment, plural=len(rest) > 1))


def _marks_of(tree: ast.Module) -> str:
    """The context that the module's own `_n` or `_tr` speaks in."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name in ("_n", "_tr"):
            if found := _CONTEXT.search(ast.get_docstring(node) or ""):
                return found.group(1)
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and len(call.args) > 1 and (context := literal(call.args[0])):
                    return context
    return ""


@cache
def said_by_the_window(folder: Path = SOURCE / "desktop") -> set[Message]:
    """Every text of the window; raises NotLiteralError naming the places where it is no literal."""
    found: set[Message] = set()
    unreadable: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        calls = _Calls(_marks_of(tree))
        inner = [n for n in tree.body if not (isinstance(n, ast.FunctionDef) and n.name in ("_n", "_tr"))]
        calls.visit(ast.Module(inner, []))
        found |= calls.found
        unreadable += [f"{path.relative_to(folder)}:{line}" for line in calls.unreadable]
    if unreadable:
        raise NotLiteralError("Not a literal: " + ", ".join(unreadable))
    return found


def template(node: ast.AST) -> str | None:
    """A literal, or an f-string with {0}, {1} for its values."""
    if isinstance(node, ast.JoinedStr):
        words, number = "", 0
        for part in node.values:
            if isinstance(part, ast.Constant):
                words += str(part.value)
            else:
                words += f"{{{number}}}"
                number += 1
        return words
    return literal(node)


def _templates_of(tree: ast.Module) -> Iterator[str]:
    silent = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            silent.add(id(node.value))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            value = node.func.value
            if isinstance(value, ast.Name) and value.id in ("log", "_log", "logger"):
                silent |= {id(argument) for argument in node.args}
    for node in ast.walk(tree):
        if id(node) not in silent and (found := template(node)):
            numbers = count()
            yield _NAMED.sub(lambda _, numbers=numbers: f"{{{next(numbers)}}}", found)  # type: ignore[misc]


def _words() -> Iterator[str]:
    """The words of the trade that stand in tables: fields, kinds, stages, countries, languages, roles."""
    from campaigndesk.domain.countries import COUNTRIES, LANGUAGES
    from campaigndesk.domain.kinds import KINDS
    from campaigndesk.domain.people import Role
    from campaigndesk.domain.posts import STAGE_WORDS

    yield from (country.name for country in COUNTRIES.values())
    yield from LANGUAGES.values()
    yield from STAGE_WORDS.values()
    yield from (str(role) for role in Role)
    for kind, known in KINDS.items():
        yield kind
        yield from (field.words for field in known.values())
    yield from ("image description", "deletion", "conflicts", "website", "This", "This medium", "“{0}”: {1}")
    yield "Use {0} or {1}."


def _why_nonsense(tree: ast.Module) -> Iterator[str]:
    """What is wrong with an answer, in small letters: `sync.answers.nonsense` makes a sentence of it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "nonsense":
            yield template(node.args[0]) or ""


def said_on_pages() -> set[Message]:
    """Every text of the pages for browsers."""
    found: set[Message] = set()
    for path in _files(ON_PAGES):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in ("say", "marked") and (text := literal(node.args[0])):
                    found.add(Message(BELOW, text))
    return found


@cache
def said_below() -> set[Message]:
    """Every sentence that domain, actions, store, sync and server make, as a template with {0}, {1}."""
    found = {Message(BELOW, words) for words in _words()} | said_on_pages()
    for path in _files((*FOLDERS, *ON_PAGES)):
        if any(part in path.as_posix() for part in NOT_SHOWN):
            continue
        tree = ast.parse(path.read_text("utf-8"))
        found |= {Message(BELOW, text) for text in _why_nonsense(tree) if text}
        for text in _templates_of(tree):
            shown = _SENTENCE.fullmatch(text) or (path.name in PARTS and _PART.fullmatch(text))
            says = not _VALUE.search(text) or len(re.findall("[a-z]", _VALUE.sub("", text))) > _FEWEST
            if shown and not _CODE.search(text) and says:
                found.add(Message(BELOW, text))
    return found


def _files(names: Iterable[str]) -> Iterator[Path]:
    for name in names:
        start = SOURCE / name
        yield from sorted(start.rglob("*.py")) if start.is_dir() else [start]
