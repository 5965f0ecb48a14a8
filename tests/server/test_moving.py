"""A server goes from its file into a PostgreSQL, killed wherever it may be, and no laptop notices."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from campaigndesk.server.administration import Administration
from campaigndesk.server.auditing import audit
from campaigndesk.server.dumps import NotEmpty
from campaigndesk.server.factor_keys import FILE, NoFactorKey, take_up
from campaigndesk.server.moving import MOVED, CannotMove, move
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
from campaigndesk.server.sums import Sum, sums
from processes import environment
from server.house import House, Laptop, Place

POINTS = 20
KILLED_AT = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from campaigndesk.server.moving import move
from campaigndesk.server.opening import open_database
from campaigndesk.server.sums import sums
data, url = Path(sys.argv[1]), sys.argv[2]
def killed_at(left):
    def count(*_):
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    for name in ("before_cursor_execute", "commit"):
        event.listen(Engine, name, count)
    move(data, url)
    os._exit(0)
for point in map(int, sys.argv[3:]):
    child = os.fork() or killed_at(point)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    target = open_database(None, url)
    with target.reading() as conn:
        print(code, sum(one.rows for one in sums(conn).values()))
    target.close()
"""
"""A process that moves and is killed at a statement or commit, once for each place; its exit code, and the rows that
are in the target then."""


@pytest.fixture
def url(another_url: str) -> str:
    """An empty PostgreSQL database."""
    return another_url


@pytest.fixture
def ana(tmp_path: Path) -> Laptop:
    """A laptop that has worked with a server on SQLite, which has stopped."""
    database = open_database(tmp_path / "data")
    admin = Administration(database, server_time)
    admin.make_network("The Network")
    admin.add_person("ana@mfa.si", "Ana", ["officer:SI"])
    with House(Place(tmp_path / "data", None), database, admin).running() as house:
        laptop = house.laptop("ana@mfa.si")
        for _ in range(3):
            laptop.round(*[laptop.new_post() for _ in range(20)])
    database.close()
    return laptop


def held(data: Path | None, url: str | None = None) -> dict[str, Sum]:
    """Rows and digest of each table."""
    database = open_database(data, url)
    with database.reading() as conn:
        found = dict(sums(conn))
    database.close()
    return found


def test_a_move_that_is_killed_at_twenty_points_is_done_again_and_whole(tmp_path: Path, url: str, ana: Laptop) -> None:
    before = held(tmp_path / "data")
    points = [str(point * 3) for point in range(1, POINTS + 1)]
    command = [sys.executable, "-c", KILLED_AT, str(tmp_path / "data"), url, *points]
    tried = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment(), check=False)
    assert (tried.stdout.splitlines(), tried.stderr) == ([f"{-signal.SIGKILL} 0"] * POINTS, "")
    assert move(tmp_path / "data", url) == before
    assert held(None, url) == before
    # Killed after the commit and before the file had its new name.
    (tmp_path / "data" / MOVED).rename(tmp_path / "data" / "server.db")
    assert move(tmp_path / "data", url) == before
    assert not (tmp_path / "data" / "server.db").exists()


def test_laptops_go_on_after_the_move_as_if_nothing_had_been(tmp_path: Path, url: str, ana: Laptop) -> None:
    move(tmp_path / "data", url)
    database = open_database(None, url)
    admin = Administration(database, server_time)
    with House(Place(tmp_path / "data", url), database, admin).running() as house:
        assert ana.last
        ana.url, head = house.url, ana.last.head
        assert ana.hello(epoch=ana.epoch, witnessed={"seq": head.seq, "hash": head.hash}).head == head
        post = ana.new_post()
        first = ana.round(post, witnessed=head)
        assert [one.status for one in first] == ["applied"]
        assert ana.round(post) == first
        assert len(ana.records) >= 61
    assert audit(database).wrong == ()
    database.close()


def test_a_target_that_holds_something_else_is_left_alone(tmp_path: Path, url: str, ana: Laptop) -> None:
    other = open_database(None, url)
    Administration(other, server_time).make_network("Another")
    other.close()
    before = held(None, url)
    with pytest.raises(NotEmpty, match="not empty"):
        move(tmp_path / "data", url)
    assert held(None, url) == before
    assert (tmp_path / "data" / "server.db").exists()


def test_a_server_that_runs_or_was_moved_or_is_not_there_is_not_moved(tmp_path: Path, url: str, ana: Laptop) -> None:
    with FileLock(tmp_path / "data" / "server.lock"), pytest.raises(CannotMove, match="is running"):
        move(tmp_path / "data", url)
    os.rename(tmp_path / "data" / "server.db", tmp_path / "data" / MOVED)
    with pytest.raises(CannotMove, match="moved already"):
        move(tmp_path / "data", url)
    with pytest.raises(CannotMove, match=r"no server\.db"):
        move(tmp_path, url)


def test_a_server_goes_nowhere_without_its_key_and_says_what_to_do(tmp_path: Path, url: str, ana: Laptop) -> None:
    kept = (tmp_path / "data" / FILE).rename(tmp_path / FILE)
    with pytest.raises(NoFactorKey, match=f"no file {FILE}.*[\\s\\S]*Put it there"):
        move(tmp_path / "data", url)
    assert (tmp_path / "data" / "server.db").exists()
    kept.rename(tmp_path / "data" / FILE)
    move(tmp_path / "data", url)
    database = open_database(None, url)
    with pytest.raises(NoFactorKey, match=f"no file {FILE}"):
        take_up(tmp_path / "elsewhere", database)
    database.close()
