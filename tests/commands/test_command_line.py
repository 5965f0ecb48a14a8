"""The command line answers quickly, in UTF-8, with the exit codes that it documents."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence

import pytest

from campaigndesk.__main__ import main, serve_main
from campaigndesk.commands.verbs import EXITS, VERBS
from pace import slowness


def started(*arguments: str, given: str = "", **surroundings: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "campaigndesk", *arguments]
    return subprocess.run(
        command, input=given.encode(), capture_output=True, timeout=60, env={**os.environ, **surroundings}, check=False
    )


def test_help_names_every_verb_and_every_exit_code_at_once() -> None:
    took = 60.0
    for _ in range(4):
        began = time.perf_counter()
        done = started("--help")
        took = min(took, time.perf_counter() - began)
    told = done.stdout.decode()
    assert done.returncode == 0
    assert all(f"\n  {verb} " in told for verb in VERBS)
    assert all(f"\n  {int(code)} " in told for code in EXITS)
    assert took < 0.5 * slowness(), f"--help took {took:.2f} s"


def test_help_imports_neither_the_database_nor_the_window() -> None:
    code = "import sys, campaigndesk.__main__ as m; m.main(['--help']); print([n for n in sys.modules if n in WRONG])"
    wrong = {"sqlalchemy", "PySide6", "litestar", "openpyxl", "requests"}
    done = subprocess.run(
        [sys.executable, "-c", code.replace("WRONG", repr(wrong))], capture_output=True, timeout=60, check=True
    )
    assert done.stdout.endswith(b"[]\n")


@pytest.mark.parametrize(
    "arguments", [["fly"], ["act", "draft_post", "not json"], ["export"], ["show"], ["show", "ufo"]]
)
def test_wrong_usage_is_exit_code_2(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.strip()


def test_names_are_printed_in_any_locale() -> None:
    done = started("act", "draft_pst", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii", PYTHONCOERCECLOCALE="0")
    assert done.returncode == 2
    assert "There is no action “draft_pst”. Did you mean “draft_post”?" in done.stderr.decode()


def test_an_error_can_be_had_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    import json

    assert main(["act", "fly", "--json"]) == 2
    assert json.loads(capsys.readouterr().err)["code"] == "invalid_input"


def test_a_reader_that_goes_away_is_no_error() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "campaigndesk", "act", "--list", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    try:
        assert process.stderr.read() == b""
        assert process.wait(60) == 141
    finally:
        process.stderr.close()


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (ModuleNotFoundError("No module named 'litestar'", name="litestar"), "The server's parts are not installed."),
        (ImportError("libEGL.so.1: cannot open shared object file", path="/x/PySide6/QtGui.so"), "Qt cannot be loaded"),
        (ZeroDivisionError("division by zero"), "Please report this."),
    ],
)
def test_a_missing_part_is_told_from_a_bug(
    error: Exception, sentence: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(arguments: object) -> int:
        raise error

    monkeypatch.setattr("campaigndesk.commands.show.run", fail)
    assert main(["show", "post"]) == (70 if "report" in sentence else 2)
    assert sentence in capsys.readouterr().err


def test_a_machine_that_only_serves_has_its_own_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["campaigndesk-server", "--help"])
    assert serve_main() == 0
    assert "usage: campaigndesk serve" in capsys.readouterr().out


def test_the_actions_are_listed_with_what_they_take(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["act", "--list"]) == 0
    told = capsys.readouterr().out
    assert "approve_post\n" in told
    assert "      digest: text" in told


def test_a_text_is_measured_as_the_channel_counts_it() -> None:
    done = started("measure", "--channel", "x", given='{"text": "https://example.org/a/very/long/path/indeed"}\n')
    assert b'"length": 23' in done.stdout
