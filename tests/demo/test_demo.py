"""The demo plays to its end with one command, and leaves nothing running when it fails."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from icalendar import Calendar

from campaigndesk.__main__ import main
from campaigndesk.demo import story
from campaigndesk.demo.processes import command
from campaigndesk.demo.stage import Stage

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.timeout(600)
def test_the_demo_shows_every_step_and_keeps_pictures_and_a_calendar(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    done = subprocess.run(
        command("demo", "--out", str(folder)), capture_output=True, encoding="utf-8", timeout=500, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    steps = re.findall(r"^(\d+)\. ", done.stdout, re.MULTILINE)
    assert steps == [str(number) for number in range(1, len(story.CHAPTERS) + 2)]
    pictures = sorted((folder / "pictures").glob("*.png"))
    assert len(pictures) >= 24
    assert {path.stem.rsplit("-", 1)[1] for path in pictures} == {"light", "dark"}
    assert all(path.read_bytes()[:8] == PNG and path.stat().st_size > 10_000 for path in pictures)
    events = Calendar.from_ical((folder / "pictures" / "human-rights-day.ics").read_bytes()).walk("VEVENT")
    assert len(events) > 2_000
    assert done.stderr == ""


def test_a_step_that_fails_ends_the_server_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    numbers: list[int] = []

    def fail(stage: Stage) -> None:
        stage.server.start()
        numbers.append(stage.server.number)
        stage.teller.step("A step")
        stage.teller.check(False, "All is well.")

    monkeypatch.setattr(story, "CHAPTERS", (fail,))
    assert main(["demo", "--out", str(tmp_path / "demo")]) == 1
    assert "The demo failed at step 1: it is not so that: All is well." in capsys.readouterr().err
    with pytest.raises(ProcessLookupError):
        os.kill(numbers[0], 0)


def test_a_folder_with_something_in_it_is_not_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    assert main(["demo", "--out", str(tmp_path)]) == 2
    assert "is not empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
