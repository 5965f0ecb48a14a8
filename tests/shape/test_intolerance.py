"""The suite itself is tried: a warning from Python, from Qt or in the log fails its test, and a window held up too."""

import os
import shutil
import subprocess
import sys

import pytest

from project_files import ROOT

TESTS = """
import logging, os, time, warnings
import keyring, pytest
from pathlib import Path
from PySide6.QtCore import qWarning

def test_python_warns(): warnings.warn("something is old")
def test_qt_warns(qapp): qWarning("something is null")
def held_up(work):
    from PySide6.QtCore import QEventLoop, QTimer
    loop = QEventLoop()
    QTimer.singleShot(0, work)
    QTimer.singleShot(1, loop.quit)
    loop.exec()

def work_on():
    from pace import PROBE, probe
    for _ in range(round(0.5 / PROBE)): probe()

def test_the_window_waits_for_the_network(qapp): held_up(lambda: time.sleep(2))
def test_the_window_is_at_work(qapp): held_up(work_on)
def test_the_window_answers(qapp): held_up(lambda: None)
def test_the_log_warns(): logging.getLogger("sync").warning("something is late")

@pytest.mark.expected_log("sync: something is late")
def test_the_log_is_as_quiet_as_nobody_said(): pass

@pytest.mark.expected_log("sync: something is late")
def test_the_log_warns_as_announced(): logging.getLogger("sync").warning("something is late")

@pytest.mark.expected_log("sync: something is late", maybe=True)
def test_the_log_may_warn(): pass

def test_a_secret_is_kept(): keyring.set_password("desk", "ana", "secret"); Path.home().joinpath("kept").touch()
def test_a_secret_of_another_test_is_gone():
    assert keyring.get_password("desk", "ana") is None and not any(Path.home().glob("kept"))
"""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What pytest says of the tests above, under the rules of this suite."""
    place = tmp_path_factory.mktemp("intolerance")
    shutil.copy(ROOT / "tests" / "conftest.py", place)
    (place / "test_tried.py").write_text(TESTS)
    rules = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(place), "-p", "no:cacheprovider", "-rA"]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *rules, "test_tried.py"],
        capture_output=True,
        text=True,
        timeout=120,
        cwd=place,
        env={**os.environ, "COLUMNS": "200"},
    )
    return run.stdout


@pytest.mark.parametrize(
    "line",
    [
        "FAILED test_tried.py::test_python_warns",
        "FAILED test_tried.py::test_qt_warns",
        "ERROR test_tried.py::test_the_window_waits_for_the_network - Failed: the window did not answer for 2",
        "ERROR test_tried.py::test_the_window_is_at_work - Failed: the window's thread worked ",
        "ERROR test_tried.py::test_the_log_warns - Failed: unexpected in the log: sync: something is late",
        "ERROR test_tried.py::test_the_log_is_as_quiet_as_nobody_said - Failed: expected in the log",
    ],
)
def test_a_warning_fails_its_test(outcome: str, line: str) -> None:
    assert line in outcome


@pytest.mark.parametrize(
    "name",
    [
        "test_the_log_warns_as_announced",
        "test_the_window_answers",
        "test_the_log_may_warn",
        "test_a_secret_is_kept",
        "test_a_secret_of_another_test_is_gone",
    ],
)
def test_what_was_announced_passes_and_nothing_is_left_behind(outcome: str, name: str) -> None:
    assert f"PASSED test_tried.py::{name}" in outcome
    assert f"ERROR test_tried.py::{name}" not in outcome
