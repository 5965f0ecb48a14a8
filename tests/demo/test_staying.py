"""Desks stay open only where there is a screen, and the demo says so where there is none."""

import io
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest

from campaigndesk.demo import staying
from campaigndesk.demo.pictures import Pictures
from campaigndesk.demo.processes import Server
from campaigndesk.demo.stage import Stage
from campaigndesk.demo.telling import DemoFailed, Teller


def test_without_a_screen_the_profiles_are_kept_and_nothing_is_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(staying, "has_screen", lambda: False)
    stream = io.StringIO()
    teller = Teller(stream)
    with ExitStack() as closing:
        stage = Stage(tmp_path, teller, Pictures(tmp_path, teller), Server(tmp_path), closing, date(2026, 12, 10))
        staying.stay_open(stage)
    assert f"All profiles are kept in {tmp_path}." in " ".join(stream.getvalue().split())


def test_a_screen_is_known_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not staying.has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert staying.has_screen()


def test_a_long_sentence_is_told_in_lines_that_fit_a_terminal() -> None:
    stream = io.StringIO()
    teller = Teller(stream)
    teller.step("A step")
    teller.say("word " * 60)
    lines = stream.getvalue().splitlines()
    assert lines[1] == "1. A step"
    assert max(map(len, lines)) <= 108


def test_what_does_not_hold_ends_the_demo_with_its_step() -> None:
    teller = Teller(io.StringIO())
    teller.step("A step")
    with pytest.raises(DemoFailed, match="at step 1: it is not so that: All is well"):
        teller.check(False, "All is well.")


def test_a_server_that_cannot_start_says_why(tmp_path: Path) -> None:
    (tmp_path / "server").write_text("a file where the folder should be")
    server = Server(tmp_path / "server")
    with pytest.raises(DemoFailed, match="The server did not start"):
        server.start()
    assert server.number == 0
