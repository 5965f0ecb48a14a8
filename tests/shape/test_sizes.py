"""Small rooms: files and functions that one can read in one go."""

import ast
from statistics import median

from project_files import python_files, shown, tree_of

CODE = ("src", "packaging", "tests")


def lines_of_code_files() -> list[int]:
    """The lengths of the program's files, in lines."""
    return sorted(len(path.read_text("utf-8").splitlines()) for path in python_files("src"))


def test_half_of_the_files_fit_on_one_screen() -> None:
    assert median(lines_of_code_files()) <= 80


def test_nineteen_files_of_twenty_have_at_most_300_lines() -> None:
    lengths = lines_of_code_files()
    assert sum(length <= 300 for length in lengths) >= 0.95 * len(lengths)


def test_no_file_has_more_than_500_lines() -> None:
    long = {shown(path): len(path.read_text("utf-8").splitlines()) for path in python_files(*CODE)}
    assert {name: length for name, length in long.items() if length > 500} == {}


def test_no_function_has_more_than_60_lines() -> None:
    long = [
        f"{shown(path)}:{node.lineno} {node.name}"
        for path in python_files(*CODE)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno + 1 > 60
    ]
    assert long == []
