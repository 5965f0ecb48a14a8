"""A profile that cannot be opened, a server that is not there, nobody signed in: each has its exit code."""

import json
from pathlib import Path

import pytest

from campaigndesk.__main__ import main
from campaigndesk.store.keys import find_key
from campaigndesk.store.opening import open_store
from commands.network import Laptop
from commands.test_command_line import started


@pytest.fixture
def laptop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Laptop:
    return Laptop(tmp_path / "profile", "ana@si.example", capsys)


@pytest.fixture
def alone(laptop: Laptop) -> Laptop:
    laptop.act("start_alone", name="Ana", country="SI")
    return laptop


def test_a_profile_in_use_is_exit_code_3(laptop: Laptop) -> None:
    store = open_store(laptop.profile, find_key(laptop.profile))
    try:
        code, _, err = laptop.run("show", "counts")
    finally:
        store.close()
    assert code == 3
    assert "is open in another Campaign Desk" in err


def test_without_a_keyring_a_key_is_never_kept_silently(tmp_path: Path) -> None:
    done = started("show", "post", "--profile", str(tmp_path / "p"))
    assert done.returncode == 3
    assert b"no keyring" in done.stderr


def test_a_key_file_is_made_only_when_asked_for_and_warned_of(tmp_path: Path) -> None:
    words = ("act", "start_alone", '{"name": "Ana", "country": "SI"}', "--profile", str(tmp_path / "p"), "--key-file")
    done = started(*words)
    assert done.returncode == 0, done.stderr
    assert b"lies unprotected" in done.stderr
    assert json.loads(done.stdout)["fields"]["name"] == "Ana"
    assert (tmp_path / "p" / "key").stat().st_mode & 0o077 == 0


def test_a_passphrase_opens_the_profile_and_another_one_does_not(tmp_path: Path) -> None:
    profile = str(tmp_path / "p")
    words = ("act", "start_alone", '{"name": "Ana", "country": "SI"}', "--profile", profile, "--passphrase-stdin")
    assert started(*words, given="seven quiet bridges\n").returncode == 0
    shown = ("show", "me", "--json", "--profile", profile, "--passphrase-stdin")
    assert json.loads(started(*shown, given="seven quiet bridges\n").stdout)["name"] == "Ana"
    wrong = started(*shown, given="eight loud tunnels\n")
    assert wrong.returncode == 3
    assert json.loads(wrong.stderr)["code"] == "no_key"


def test_a_sync_without_a_server_is_exit_code_5(alone: Laptop) -> None:
    code, _, err = alone.run("sync")
    assert code == 5
    assert "not signed in" in err


def test_a_server_that_is_not_there_is_exit_code_4(
    alone: Laptop, monkeypatch: pytest.MonkeyPatch, unused_port: int
) -> None:
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO("seven quiet bridges\n"))
    url = f"http://127.0.0.1:{unused_port}"
    code, _, err = alone.run("join", url, "--email", "ana@si.example", "--password-stdin")
    assert code == 4
    assert "cannot be reached" in err


@pytest.fixture
def unused_port() -> int:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def test_work_without_any_server_is_kept_and_shown(alone: Laptop) -> None:
    post = alone.act("draft_post", country="SI", channel="x", text="Dober dan")
    assert alone.json("show", "counts")["drafts"] == 1
    code, out, _ = alone.run("show", "post")
    assert code == 0
    assert post["id"] in out
    assert "Dober dan" in out


def test_an_unknown_record_or_field_is_a_sentence(alone: Laptop) -> None:
    assert "There is no post “nothing” on this laptop." in alone.run("show", "post", "nothing")[2]
    assert "A post has no field “colour”." in alone.run("show", "post", "--where", "colour=red")[2]
    assert "is not a condition" in alone.run("show", "post", "--where", "colour")[2]


def test_a_plan_with_wrong_rows_changes_nothing(alone: Laptop, tmp_path: Path) -> None:
    plan = tmp_path / "plan.csv"
    plan.write_text("country,channel,text\nSI,x,fine\nGE,x,not ours\nSI,orkut,wrong\n", "utf-8")
    told = alone.json("import", str(plan), code=1)
    assert {(p["row"], p["column"]) for p in told["problems"]} == {(3, ""), (4, "B “channel”")}
    assert alone.json("show", "post") == []


def test_a_ministry_takes_its_own_rows_out_of_a_joint_plan(alone: Laptop, tmp_path: Path) -> None:
    plan = tmp_path / "plan.csv"
    plan.write_text("country,channel,text\nSI,x,ours\nGE,x,not ours\n", "utf-8")
    told = alone.json("import", str(plan), "--country", "SI")
    assert (told["made"], told["left_out"]) == ({"post": 1}, 1)
    assert "“ZZ” is not a country of the network" in alone.run("import", str(plan), "--country", "ZZ")[2]


def test_what_was_deleted_here_does_not_come_back_with_the_plan(alone: Laptop, tmp_path: Path) -> None:
    plan = tmp_path / "plan.csv"
    plan.write_text("country,channel,text\nSI,x,Dober dan\n", "utf-8")
    alone.json("import", str(plan))
    (post,) = alone.json("show", "post")
    alone.act("delete_post", post_id=post["id"])
    told = alone.json("import", str(plan))
    assert (told["made"], told["deleted_here"]) == ({}, 1)
    assert alone.json("show", "post") == []


def test_a_mapping_is_remembered_for_the_next_plan(alone: Laptop, tmp_path: Path) -> None:
    plan = tmp_path / "plan.csv"
    plan.write_text("Država,Kanal,Besedilo\nSI,x,Dober dan\n", "utf-8")
    mapping = [word for pair in ("Država=country", "Kanal=channel", "Besedilo=text") for word in ("--map", pair)]
    assert alone.run("import", str(plan))[0] == 2
    assert alone.json("import", str(plan), *mapping)["made"] == {"post": 1}
    plan.write_text("Država,Kanal,Besedilo\nSI,x,Dober večer\n", "utf-8")
    assert alone.json("import", str(plan))["made"] == {"post": 1}


def test_two_thousand_posts_are_imported_in_seconds(alone: Laptop, tmp_path: Path) -> None:
    import time

    plan = tmp_path / "plan.csv"
    rows = "".join(f"SI,x,Besedilo {number},2026-12-10,09:00\n" for number in range(2_500))
    plan.write_text("country,channel,text,date,time\n" + rows, "utf-8")
    began = time.perf_counter()
    assert alone.json("import", str(plan))["made"] == {"post": 2_500}
    assert time.perf_counter() - began < 20


@pytest.mark.parametrize(("ending", "begins"), [("pdf", b"%PDF"), ("xlsx", b"PK")])
def test_the_book_of_a_campaign_is_written_by_a_verb(alone: Laptop, tmp_path: Path, ending: str, begins: bytes) -> None:
    dates = {"starts_on": "2026-12-01", "ends_on": "2026-12-10"}
    campaign = alone.act("start_campaign", title="Pravice", lead_country="SI", objective="Mir", **dates)
    alone.act("draft_post", country="SI", channel="x", text="Dober dan", campaign=campaign["id"])
    path = tmp_path / f"book.{ending}"
    told = alone.json("book", campaign["id"], "--out", str(path))
    assert (told["title"], told["rows"]["Posts"]) == ("Pravice", 1)
    assert path.read_bytes().startswith(begins)
    assert "Give --out a .pdf or a .xlsx." in alone.run("book", campaign["id"], "--out", str(tmp_path / "book.txt"))[2]
    assert "There is no campaign “nothing”" in alone.run("book", "nothing", "--out", str(path))[2]


def test_a_file_that_cannot_be_written_is_a_sentence(alone: Laptop, tmp_path: Path) -> None:
    code, _, err = alone.run("export", "--out", str(tmp_path / "nowhere" / "plan.csv"))
    assert code == 2
    assert "cannot be written" in err


def test_a_bug_is_exit_code_70(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("campaigndesk.commands.show.run", lambda arguments: 1 / 0)
    assert main(["show", "post"]) == 70
    assert "Please report this." in capsys.readouterr().err
