"""A restore is killed wherever it may be: nothing half is served, and it is done again and whole."""

import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from campaigndesk.server import backup_keys, restoring, running
from campaigndesk.server.backups import write_backup
from campaigndesk.server.dumps import NotEmpty
from campaigndesk.server.factor_keys import FILE
from campaigndesk.server.office import server_time
from campaigndesk.server.restoring import CannotRestore, restore_backup
from campaigndesk.server.running import CannotServe, serve
from pictures import png
from processes import environment
from server.house import House
from server.test_backups import SECRET, picture

__all__ = ["picture"]

KILLED_AT = """
import os, signal, sys
from pathlib import Path
from campaigndesk.server import backup_keys
from campaigndesk.server.restoring import restore_backup
backup_keys._MEMORY_KIB = 64
source, secret, folder = Path(sys.argv[1]), sys.argv[2].encode(), Path(sys.argv[3])
def killed_at(left, data):
    def count(event, arguments):
        nonlocal left
        if event in ("open", "os.rename", "os.mkdir", "os.remove", "shutil.rmtree"):
            left -= str(data) in str(arguments[0])
        if left == 0:
            left = -1  # the kill is an event as well
            os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(count)
    restore_backup(source, data, None, secret, "2026-11-25T09:00:00Z")
    os._exit(0)
for point in range(1, 100):
    child = os.fork() or killed_at(point, folder / str(point))
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    print(point, code, flush=True)
    if code == 0:
        break
"""
"""A process that restores and is killed at an act on a file, once for each until it comes to its end."""


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_keys, "_MEMORY_KIB", 64)


@pytest.mark.usefixtures("picture")
@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
def test_a_restore_that_is_killed_at_any_act_is_done_again_and_whole(house: House, tmp_path: Path) -> None:
    write_backup(house.database, house.place.data, tmp_path / "backup", SECRET, server_time())
    command = [sys.executable, "-c", KILLED_AT, str(tmp_path / "backup"), SECRET.decode(), str(tmp_path)]
    tried = subprocess.run(command, capture_output=True, text=True, timeout=300, env=environment(), check=False)
    assert tried.stderr == ""
    points = [int(line.split()[0]) for line in tried.stdout.splitlines()]
    assert len(points) > 10
    assert tried.stdout.splitlines()[-1] == f"{points[-1]} 0"
    met: set[str] = set()
    for point in points:
        data = tmp_path / str(point)
        if not (data / "server.db").exists():
            if list(data.glob("restoring-*")):
                met.add("media" if (data / "media").exists() else "nothing")
                with pytest.raises(CannotServe, match="was cut before its end"):
                    serve(data, 0)
            restore_backup(tmp_path / "backup", data, None, SECRET, server_time())
        else:
            met.add("all")
            with pytest.raises(NotEmpty, match=r"it has server\.db"):
                restore_backup(tmp_path / "backup", data, None, SECRET, server_time())
        assert {path.name for path in data.iterdir()} == {"server.db", "server.lock", "media", FILE}
        assert (data / FILE).read_bytes() == (house.place.data / FILE).read_bytes()
        (medium,) = [path for path in (data / "media").rglob("*") if path.is_file()]
        assert medium.read_bytes() == png(3)
    assert met == {"nothing", "media", "all"}


def test_media_that_lay_in_the_folder_before_are_never_removed(house: House, picture: bytes, tmp_path: Path) -> None:
    write_backup(house.database, house.place.data, tmp_path / "backup", SECRET, server_time())
    data = tmp_path / "new"
    (data / "restoring-cut").mkdir(parents=True)
    (data / "media").mkdir()
    (data / "media" / "mine").write_bytes(picture)
    with pytest.raises(NotEmpty, match="it has media"):
        restore_backup(tmp_path / "backup", data, None, SECRET, server_time())
    assert (data / "media" / "mine").read_bytes() == picture


def test_nothing_is_restored_into_a_folder_in_which_a_server_is_at_work(house: House, tmp_path: Path) -> None:
    write_backup(house.database, house.place.data, tmp_path / "backup", SECRET, server_time())
    (tmp_path / "new").mkdir()
    with FileLock(tmp_path / "new" / "server.lock"), pytest.raises(CannotRestore, match="is at work in the folder"):
        restore_backup(tmp_path / "backup", tmp_path / "new", None, SECRET, server_time())


@pytest.mark.usefixtures("picture")
@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
@pytest.mark.parametrize("again", ["restore", "start"])
def test_what_a_restore_into_postgresql_left_that_was_killed_after_its_commit_is_cleared(
    house: House, another_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, again: str
) -> None:
    write_backup(house.database, house.place.data, tmp_path / "backup", SECRET, server_time())
    data = tmp_path / "new"
    with monkeypatch.context() as killed:
        killed.setattr("shutil.rmtree", _kill)
        with pytest.raises(Killed):
            restore_backup(tmp_path / "backup", data, another_url, SECRET, server_time())
    assert len(list(data.glob("restoring-*"))) == 1
    if again == "restore":
        with pytest.raises(NotEmpty, match="The database is not empty"):
            restore_backup(tmp_path / "backup", data, another_url, SECRET, server_time())
    else:
        monkeypatch.setattr(running, "_run", lambda *_: None)
        serve(data, 0, database=another_url)
    assert {path.name for path in data.iterdir()} == {"server.lock", "media", FILE}
    (medium,) = [path for path in (data / "media").rglob("*") if path.is_file()]
    assert medium.read_bytes() == png(3)


@pytest.mark.usefixtures("picture")
@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_a_restore_into_postgresql_that_was_killed_before_its_commit_is_done_again(
    house: House, another_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_backup(house.database, house.place.data, tmp_path / "backup", SECRET, server_time())
    data = tmp_path / "new"
    with monkeypatch.context() as killed:
        killed.setattr(restoring, "_move", _kill)
        killed.setattr("shutil.rmtree", _kill)
        with pytest.raises(Killed):
            restore_backup(tmp_path / "backup", data, another_url, SECRET, server_time())
    with pytest.raises(CannotServe, match="was cut before its end"):
        serve(data, 0, database=another_url)
    restore_backup(tmp_path / "backup", data, another_url, SECRET, server_time())
    assert {path.name for path in data.iterdir()} == {"server.lock", "media", FILE}


class Killed(BaseException):
    """The process ended here."""


def _kill(*_: object) -> None:
    raise Killed
