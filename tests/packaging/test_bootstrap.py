"""From nothing to a running program, and again after whatever went wrong on the way."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from project_files import ROOT
from small_project import SmallProject, ended

BOOTSTRAP = ROOT / "packaging" / "bootstrap.py"


@pytest.fixture(scope="module")
def set_up(tmp_path_factory: pytest.TempPathFactory) -> SmallProject:
    """A project that two starts at once have set up."""
    project = SmallProject(tmp_path_factory.mktemp("set-up"))
    starts = [ended(start) for start in [project.begin("measure"), project.begin("measure")]]
    assert [start.code for start in starts] == [0, 0], starts
    assert sum("Making .venv" in start.err for start in starts) == 1, starts
    return project


@pytest.fixture
def project(tmp_path: Path) -> SmallProject:
    """A project that nobody started yet."""
    return SmallProject(tmp_path)


def test_a_later_start_does_nothing_but_start(set_up: SmallProject) -> None:
    noted = (set_up.venv / "campaigndesk.json").stat().st_mtime_ns
    again = set_up.start("act", "revise_text", "--profile", "here", "--", "{}")
    assert again.program[0] == ["act", "revise_text", "--profile", "here", "--", "{}"]
    assert again.program[3] == str(set_up.root.parent)
    assert again.err == ""
    assert (set_up.venv / "campaigndesk.json").stat().st_mtime_ns == noted


def test_the_exit_code_is_the_program_s_own(set_up: SmallProject) -> None:
    assert set_up.start("show", "fail").code == 7


def test_a_demo_without_a_screen_is_drawn_off_screen(set_up: SmallProject) -> None:
    assert set_up.start("demo").program[1] == "offscreen"
    assert set_up.start("demo", DISPLAY=":0").program[1] is None


def test_a_new_lock_is_installed_over_the_old_one(set_up: SmallProject) -> None:
    set_up.lock(text="good day", version="1.1")
    assert set_up.start("measure").program[2] == "good day"


def test_a_package_that_is_not_the_locked_one_is_never_run(set_up: SmallProject) -> None:
    set_up.lock(text="bad day", version="1.2", digest="0" * 64)
    refused = set_up.start("measure")
    assert refused.code == 76
    assert "is not the one that the lock names" in refused.err
    set_up.lock(text="good night", version="1.3")
    assert set_up.start("measure").program[2] == "good night"


def test_a_set_up_that_was_killed_begins_afresh(project: SmallProject) -> None:
    project.add_program("uv", 'echo half > "$(dirname "$0")/uv-is-at-work"; exec /bin/sleep 60')
    start = project.begin("measure", PATH=f"{project.programs}:/usr/bin:/bin")
    try:
        wait_for(project.programs / "uv-is-at-work", start)
    finally:
        os.killpg(start.pid, signal.SIGKILL)
        ended(start)
    (project.venv / "half-written").write_text("")
    (project.programs / "uv").unlink()
    assert project.start("measure").program[2] == "hello"
    assert not (project.venv / "half-written").exists()


def test_pip_helps_where_uv_cannot_and_says_when_there_is_no_network(project: SmallProject) -> None:
    project.add_program("uv", "echo no index for me; exit 2")
    nowhere = "http://127.0.0.1:9/simple"
    start = project.start("measure", PIP_NO_INDEX="0", PIP_INDEX_URL=nowhere, PIP_FIND_LINKS="", PIP_RETRIES="1")
    assert "Trying pip" in start.err
    assert start.code == 69
    assert "Connect and start again" in start.err
    assert project.start("measure").program[2] == "hello"


@pytest.mark.parametrize("version", [(3, 6), (3, 10)])
def test_an_old_python_is_told_what_is_needed(version: tuple[int, int]) -> None:
    pretend = f"import sys; sys.version_info = {(*version, 0)}; exec(open({str(BOOTSTRAP)!r}).read())"
    start = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True)
    assert start.returncode == 78
    assert f"needs Python 3.11 or newer, and this is Python {version[0]}.{version[1]}" in start.stderr


def wait_for(path: Path, process: "subprocess.Popen[str]") -> None:
    """Wait until the process has written that file."""
    until = time.monotonic() + 60
    while not path.exists():
        assert process.poll() is None, "it ended before it was killed"
        assert time.monotonic() < until, "it never came so far"
        time.sleep(0.02)
