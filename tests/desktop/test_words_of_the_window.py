"""Every word that a person sees goes through the translators: no bare literal reaches a label, a button or a toast."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from project_files import python_files, shown, tree_of

SHOWN_BY = frozenset({
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setWindowTitle",
    "setStatusTip", "setWhatsThis", "setTitle", "setInformativeText", "set_reason", "set_text", "set_title", "set_note",
    "addAction", "addRow", "addTab", "addItem", "setTabText", "setLabelText", "setSuffix", "setPrefix", "addSection",
    "setHeaderLabels", "setHorizontalHeaderLabels", "say", "notice", "plain", "beckon", "Section", "QLabel",
    "QPushButton",
    "QCheckBox", "QRadioButton", "QToolButton", "QAction", "QGroupBox", "ReasonedButton", "EmptyState", "FilterChip",
    "EntryList", "LineEntry", "TextEntry", "ask", "show_message", "CampaignDeskError",
})  # fmt: skip
"""Calls whose words a person reads or hears."""
TRANSLATED = frozenset({"tr", "_tr", "translate", "_n", "marked", "said", "problem", "setProperty", "getattr", "get"})
"""Calls inside which a literal is a key, or is translated."""
FINE = re.compile(
    r"Campaign Desk.*|%.*|[a-z_-]+|[a-z-]+ \{\}.*|[^A-Za-z]*|(#\w+ ?)+|https?://.*|\*\..*|[A-Z0-9]{1,4}"
    r"|\{\}( \{\})*|[\w ]*\{\}:? ?\{\}"
)
"""Keys, roles and names of icons in small letters, signs, addresses, the program's own name."""

ON_THE_COMMAND_LINE = ("shots.py",)
"""Modules of the desktop whose sentences go to the command line only."""


def bare(node: ast.AST) -> Iterator[ast.expr]:
    """Literals below a node that no translation stands around."""
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in TRANSLATED:
            return
    if isinstance(node, (ast.Compare, ast.Subscript, ast.Lambda)):
        return
    if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        if not FINE.fullmatch(words_of(node)):
            yield node
        if isinstance(node, ast.Constant):
            return
    for child in ast.iter_child_nodes(node):
        if not (isinstance(node, ast.JoinedStr) and isinstance(child, ast.Constant)):
            yield from bare(child)


def words_of(node: ast.AST) -> str:
    """The literal, with {} for the values of an f-string."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return str(node.value) if isinstance(node, ast.Constant) else ""


def untranslated(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and words of every bare literal that is shown."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in SHOWN_BY:
                for argument in (*node.args, *(word.value for word in node.keywords)):
                    yield from ((found.lineno, words_of(found)) for found in bare(argument))


def test_no_bare_words_are_shown() -> None:
    found = [
        f"{shown(path)}:{line} {words}"
        for path in python_files("src")
        if "desktop" in path.parts and path.name not in ON_THE_COMMAND_LINE
        for line, words in untranslated(tree_of(path))
    ]
    assert found == []


def test_the_finder_finds_bare_words() -> None:
    tree = ast.parse('label.setText(f"{count} posts")\nlabel.setText(self.tr("{0} posts").format(count))')
    assert list(untranslated(tree)) == [(1, "{} posts")]


def test_quotation_marks_are_those_of_the_language() -> None:
    fixed = [
        f"{shown(path)}:{node.lineno}"
        for path in python_files("src")
        if "desktop" in path.parts
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.JoinedStr) and "“" in words_of(node)
    ]
    assert fixed == []
