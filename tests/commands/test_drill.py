"""A drill from the command line: its own folder, copies of the work, nothing published, and gone when it ends."""

from pathlib import Path
from typing import Any

import pytest

from commands.network import Laptop


@pytest.fixture
def laptop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Laptop:
    made = Laptop(tmp_path / "profile", "ana@si.example", capsys)
    made.act("start_alone", name="Ana", country="SI")
    made.act("draft_post", country="SI", channel="x", text="Dan človekovih pravic")
    return made


def posts(laptop: Laptop) -> list[dict[str, Any]]:
    return list(laptop.json("show", "post"))


def test_a_drill_begins_with_copies_and_leaves_the_real_work_alone(
    laptop: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "drill"
    code, out, err = laptop.run("drill", str(folder))
    assert (code, str(folder) in out) == (0, True), err
    drill = Laptop(folder, "ana@si.example", capsys)
    (post,) = posts(drill)
    drill.act("revise_text", post_id=post["id"], text="Only in the drill")
    (real,) = posts(laptop)
    assert real["fields"]["text"] == "Dan človekovih pravic"
    (practised,) = posts(drill)
    assert practised["fields"]["text"] == "Only in the drill"
    code, _, err = laptop.run("drill", str(folder))
    assert (code, "is not empty" in err) == (2, True)
    code, _, err = drill.run("drill", str(tmp_path / "second"))
    assert (code, "This is a drill already." in err) == (2, True)
    assert not (tmp_path / "second").exists()
    code, out, err = laptop.run("drill", str(folder), "--end")
    assert (code, "over and removed" in out) == (0, True), err
    assert not folder.exists()
    assert [post["fields"]["text"] for post in posts(laptop)] == ["Dan človekovih pravic"]


def test_the_profile_of_real_work_is_never_removed_as_a_drill(laptop: Laptop, tmp_path: Path) -> None:
    code, _, err = laptop.run("drill", str(laptop.profile), "--end", "--profile", str(tmp_path / "other"))
    assert (code, "is the profile of real work" in err) == (2, True)
    assert posts(laptop)
    code, _, err = laptop.run("drill", str(tmp_path / "nothing"), "--end")
    assert (code, "There is no drill in" in err) == (2, True)
