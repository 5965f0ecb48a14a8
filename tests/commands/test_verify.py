"""The administrator and the officer verify from the command line: one sentence, and an exit code for scripts."""

import json
import time
from pathlib import Path

import pytest

from campaigndesk.__main__ import main
from campaigndesk.server.opening import Database, open_database
from commands.network import Laptop, network_server


def test_server_and_laptop_are_verified_and_a_row_changed_by_hand_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    server, data = network_server(tmp_path), str(tmp_path / "server")
    try:
        nino = Laptop(tmp_path / "nino", "nino@ge.example", capsys)
        nino.join(server, monkeypatch)
        nino.act("draft_post", country="GE", channel="x", text="ყოველი ადამიანი")
        nino.json("sync")
        assert nino.json("verify") == {"verdict": "equal"}
        head = nino.json("show", "head")["head"]
        assert main(["verify", "--data", data, "--witnessed", head]) == 0
        assert "The ledger is whole" in capsys.readouterr().out
        assert main(["verify", "--data", data, "--judge"]) == 0
        assert "Judged anew" in capsys.readouterr().out
        assert main(["verify", "--data", data, "--witnessed", "1:" + "f" * 64]) == 1
        assert "entry 1 with the hash ffff" in capsys.readouterr().out
    finally:
        server.stop()
    database = open_database(Path(data))
    with database.writing() as conn:
        conn.exec_driver_sql("UPDATE ledger SET person = 'somebody' WHERE seq = 2")
    database.close()
    assert main(["verify", "--data", data]) == 1
    assert capsys.readouterr().out == "Entry 2 was changed.\n"
    assert main(["verify", "--data", data, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["wrong"] == ["Entry 2 was changed."]


def test_a_running_server_signs_the_head_of_the_day_and_the_administrator_keeps_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server, data, file = network_server(tmp_path), str(tmp_path / "server"), str(tmp_path / "heads.json")
    database = open_database(Path(data))
    try:
        while not signed(database):
            time.sleep(0.05)
        assert main(["admin", "--data", data, "head-key"]) == 0
        key = capsys.readouterr().out.removeprefix("key: ").strip()
        assert main(["admin", "--data", data, "heads", "--write", file]) == 0
        capsys.readouterr()
        assert main(["verify", "--data", data, "--heads", file, "--head-key", key]) == 0
        assert f"1 signed heads of days are in their places; all are signed with {key}." in capsys.readouterr().out
        assert main(["verify", "--data", data, "--heads", file]) == 0
        assert f"compare the key that signed them with the one you noted: {key}." in capsys.readouterr().out
        assert main(["verify", "--data", data, "--heads", file, "--head-key", "another"]) == 1
        assert "is not signed with the key another" in capsys.readouterr().out
        assert main(["verify", "--heads", file]) == 2
        bundle = str(tmp_path / "bundle.zip")
        assert main(["admin", "--data", data, "disclose", bundle, "--country", "GE"]) == 0
        assert main(["verify", bundle, "--head-key", key, "--data", data]) == 0
        assert f"it is signed with {key}, as it should be." in capsys.readouterr().out
        assert main(["verify", bundle, "--head-key", "another"]) == 1
        assert main(["verify", file]) == 2
        assert "no disclosure bundle" in capsys.readouterr().err
        assert main(["admin", "--data", data, "disclosures"]) == 0
    finally:
        server.stop()
        database.close()


def signed(database: Database) -> int:
    with database.reading() as conn:
        return int(conn.exec_driver_sql("SELECT count(*) FROM signed_head").scalar_one())


def test_a_folder_without_a_server_is_not_made_into_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key = tmp_path / "key"
    key.write_text("0" * 64)
    for words in (["verify"], ["backup", str(tmp_path / "file"), "--key-file", str(key)]):
        assert main([*words, "--data", str(tmp_path / "nothing")]) == 2
        assert "There is no server's database in the folder" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["key"]
