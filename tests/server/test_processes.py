"""The server as a process of its own: started, stopped, killed, and refused where it cannot be."""

import os
import shutil
import signal
import socket
import time
from pathlib import Path

import pytest
import requests
from sqlalchemy import text

from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.factor_keys import FILE
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
from campaigndesk.server.upgrading import DATABASE_VERSION
from pace import slowness
from processes import run, serving
from server.house import House, Place

PASSWORD = "four walls of green stone"


def at(place: Place) -> list[object]:
    """The arguments that name the data."""
    return ["--data", place.data, *(["--database", place.url] if place.url else [])]


def test_from_nothing_to_a_signed_in_laptop_on_the_command_line(place: Place) -> None:
    assert run("admin", *at(place), "network", "The Network").returncode == 0
    added = run(
        "admin", *at(place), "person", "ana@mfa.si", "Ana", "--role", "officer:SI", "--password-stdin",
        given=PASSWORD + "\n",
    )  # fmt: skip
    assert (added.returncode, added.stderr) == (0, "")
    with serving(*at(place), "--port", 0) as (process, url):
        given = {"email": "ana@mfa.si", "password": PASSWORD, "device": "d1"}
        token = requests.post(f"{url}/v1/sessions", json=given, timeout=30).json()["token"]
        headers = {"Authorization": f"Bearer {token}"}
        assert requests.get(f"{url}/v1/devices", headers=headers, timeout=30).status_code == 200
        assert run("admin", *at(place), "revoke-device", "ana@mfa.si").returncode == 0
        assert requests.get(f"{url}/v1/devices", headers=headers, timeout=30).status_code == 401
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0


def test_it_stops_within_two_seconds_with_open_streams(place: Place, house: House) -> None:
    token = house.laptop("ana@mfa.si").token
    if place.url:
        (place.data / "other").mkdir()
        shutil.copy(place.data / FILE, place.data / "other")
    with serving("--data", place.data / "other", *(at(place)[2:] if place.url else []), "--port", 0) as (process, url):
        if place.url is None:
            made = Administration(open_database(place.data / "other"), server_time)
            made.make_network("Other")
            made.add_person("ana@mfa.si", "Ana", ["officer:SI"])
            here = House(Place(place.data / "other", None), open_database(place.data / "other"), made)
            token = here.laptop("ana@mfa.si").token
        headers = {"Authorization": f"Bearer {token}"}
        streams = [requests.get(f"{url}/v1/events", headers=headers, stream=True, timeout=30) for _ in range(3)]
        assert all(next(stream.iter_lines()) == b": still here" for stream in streams)
        process.send_signal(signal.SIGTERM)
        began = time.monotonic()
        assert process.wait(10) == 0
        assert time.monotonic() - began < 2 * slowness()
        for stream in streams:
            stream.close()


def test_a_server_that_is_killed_at_work_loses_nothing_that_it_answered(tmp_path: Path) -> None:
    place = Place(tmp_path / "data", None)
    database = open_database(place.data)
    admin = Administration(database, server_time)
    admin.make_network("The Network")
    admin.add_person("ana@mfa.si", "Ana", ["officer:SI"])
    ana = House(place, database, admin).laptop("ana@mfa.si")
    database.close()
    answered = []
    for number in range(3):
        with serving(*at(place), "--port", 0) as (process, ana.url):
            until = time.monotonic() + 0.3 + number / 10
            while time.monotonic() < until:
                posts = [ana.new_post() for _ in range(20)]
                assert {result.status for result in ana.round(*posts)} == {"applied"}
                answered += posts
            os.kill(process.pid, signal.SIGKILL)
            process.wait(10)
    database = open_database(place.data)
    with database.reading() as conn:
        kept = {row[0] for row in conn.execute(text("SELECT id FROM record"))}
        assert conn.execute(text("PRAGMA integrity_check")).scalar() == "ok"
    assert {post.record for post in answered} <= kept
    assert audit(database).wrong == ()
    database.close()


def test_a_second_server_on_one_folder_is_refused(tmp_path: Path) -> None:
    with serving("--data", tmp_path, "--port", 0):
        second = run("serve", "--data", tmp_path, "--port", 0)
    assert second.returncode == 2
    assert second.stderr == (
        f"Another server is running on the folder {tmp_path}. Stop it first, or choose another with --data.\n"
    )


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refused = run("serve", "--data", tmp_path, "--port", port)
    assert refused.returncode == 2
    assert f"cannot listen on 127.0.0.1, port {port}" in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--port", 99999], "port"),
        (["--port", 0, "--database", "mysql://x"], "postgresql+psycopg://"),
        (["--port", 0, "--database", "postgresql+psycopg://nobody@127.0.0.1:1/none"], "cannot be opened"),
        (["--port", 0, "--trusted-proxy", "everybody"], "is not the address of a proxy"),
        (["--port", 0, "--certificate", "/nowhere.pem", "--key", "/nowhere.pem"], "certificate"),
    ],
)
def test_what_it_cannot_use_is_said_in_one_sentence(tmp_path: Path, arguments: list[object], words: str) -> None:
    refused = run("serve", "--data", tmp_path, *arguments)
    assert refused.returncode == 2
    assert words in refused.stderr
    assert refused.stderr.count("\n") == 1


def test_a_database_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    with database.writing() as conn:
        conn.execute(text("UPDATE alembic_version SET version_num = '0099'"))
    database.close()
    before = (tmp_path / "server.db").read_bytes()
    refused = run("serve", "--data", tmp_path, "--port", 0)
    assert refused.returncode == 2
    assert "0099" in refused.stderr
    assert f"knows up to {DATABASE_VERSION}" in refused.stderr
    assert (tmp_path / "server.db").read_bytes() == before


def test_the_folder_and_its_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with serving("--data", folder, "--port", 0):
        modes = {path.name: path.stat().st_mode & 0o777 for path in [folder, *folder.iterdir()]}
    assert modes.pop("data") == 0o700
    assert {"server.db", "server.lock"} <= modes.keys()
    assert set(modes.values()) == {0o600}


@pytest.mark.parametrize("trusted", [True, False])
def test_who_asks_is_told_by_a_trusted_proxy_alone(tmp_path: Path, trusted: bool) -> None:
    run("admin", "--data", tmp_path, "network", "The Network")

    def guess(forwarded: str) -> int:
        given = {"email": "ana@mfa.si", "password": "x" * 20, "device": "d1"}
        headers = {"X-Forwarded-For": forwarded}
        return requests.post(f"{url}/v1/sessions", json=given, headers=headers, timeout=30).status_code

    proxy = ["--trusted-proxy", "127.0.0.1"] if trusted else []
    with serving("--data", tmp_path, "--port", 0, *proxy) as (_, url):
        # The laptop may have written what it likes before the part that the proxy adds at the end.
        assert [guess(f"198.51.100.{number}, 203.0.113.5") for number in range(5)] == [401] * 5
        assert guess("198.51.100.9, 203.0.113.5") == 429
        assert guess("203.0.113.6") == (401 if trusted else 429)
