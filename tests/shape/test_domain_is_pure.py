"""The rules depend on their arguments alone, or laptop and server could come to different results."""

import ast
import re

from project_files import python_files, shown, tree_of

MAY_IMPORT = {
    "__future__", "abc", "base64", "bisect", "calendar", "campaigndesk", "codecs", "collections", "cryptography",
    "dataclasses", "datetime", "dateutil", "difflib", "enum", "functools", "hashlib", "heapq", "hmac", "html",
    "itertools", "json", "math", "operator", "re", "regex", "rfc8785", "string", "struct", "tomllib", "types", "typing",
    "unicodedata", "urllib", "zoneinfo",
}  # fmt: skip
CLOCKS = re.compile(r"\b(datetime|date)\.(now|utcnow|today)$")
HANDS = {"open", "print", "input", "exec", "eval", "__import__"}


def domain_nodes() -> list[tuple[str, ast.AST]]:
    """Every piece of syntax in the domain, with the place where it stands."""
    return [
        (f"{shown(path)}:{getattr(node, 'lineno', 0)}", node)
        for path in python_files("src")
        if "domain" in path.parts
        for node in ast.walk(tree_of(path))
    ]


def imported(node: ast.AST) -> list[str]:
    """The outermost packages that an import statement names."""
    if isinstance(node, ast.Import):
        return [alias.name.split(".")[0] for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [(node.module or "").split(".")[0]]
    return []


def test_the_rules_import_neither_clock_nor_chance_nor_files() -> None:
    strange = [f"{at} {name}" for at, node in domain_nodes() for name in imported(node) if name not in MAY_IMPORT]
    assert strange == []


def test_the_rules_never_ask_what_time_it_is() -> None:
    calls = [(at, ast.unparse(node.func)) for at, node in domain_nodes() if isinstance(node, ast.Call)]
    assert [call for call in calls if CLOCKS.search(call[1])] == []


def test_the_rules_open_and_print_nothing() -> None:
    calls = [(at, ast.unparse(node.func)) for at, node in domain_nodes() if isinstance(node, ast.Call)]
    assert [call for call in calls if call[1] in HANDS] == []
