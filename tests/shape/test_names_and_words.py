"""Names that say something, files where they belong, and nothing left undone."""

import ast
import re
from pathlib import Path

from project_files import ROOT, project_files, python_files, shown, tree_of

SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "core", "base", "logic"}
AT_THE_TOP = {
    "src", "resources", "tests", "packaging", ".ci",
    "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", ".gitignore",
}  # fmt: skip
UNDONE = re.compile(r"\b(TO" r"DO|FIX" r"ME)\b|# *XX" r"X|raise Not" r"Implemented")
NOT_RUN = re.compile(r"\b(pytest\.(skip|importor" r"skip|xfail)|mark\.(skip|skip" r"if|xfail)|unittest\.skip)\b")
OF_ONE_MACHINE = re.compile(
    r"(?<![\w.])/(work|root)/|pypi\." r"org|python" r"hosted|npm" r"js|--(extra-)?index-" r"url|--find-" r"links"
)


def texts() -> list[tuple[Path, str]]:
    """Every file of the project that is text."""
    found = []
    for path in project_files():
        try:
            found.append((path, path.read_text("utf-8")))
        except UnicodeDecodeError:
            continue
    return found


def places(pattern: re.Pattern[str], *folders: str) -> list[str]:
    """Where the pattern stands in the files below these folders, or in all files."""
    return [
        f"{shown(path)}:{number} {match.group()}"
        for path, text in texts()
        if not folders or path.relative_to(ROOT).parts[0] in folders
        for number, line in enumerate(text.splitlines(), 1)
        if (match := pattern.search(line))
    ]


def test_no_module_has_a_name_that_says_nothing() -> None:
    names = python_files("src", "tests", "packaging")
    empty = [shown(p) for p in names if SAY_NOTHING & {part.removesuffix(".py") for part in p.relative_to(ROOT).parts}]
    assert empty == []


def test_every_module_opens_with_a_sentence() -> None:
    silent = []
    for path in python_files("src", "tests", "packaging"):
        first = (ast.get_docstring(tree_of(path)) or "").split("\n\n")[0]
        if not first.rstrip().endswith((".", ":", "?", "!")):
            silent.append(shown(path))
    assert silent == []


def test_the_top_folder_holds_only_what_belongs_there() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in project_files()} == AT_THE_TOP


def test_nothing_is_left_undone() -> None:
    assert places(UNDONE, "src", "packaging", "tests", ".ci") == []


def test_every_test_is_run_everywhere() -> None:
    assert places(NOT_RUN, "tests") == []


def test_no_file_speaks_of_the_machine_it_was_written_on() -> None:
    assert places(OF_ONE_MACHINE) == []
