"""A server killed between any two statements of a hand-in has all of it or nothing; long looks hold nobody up."""

import signal
import subprocess
import sys

import msgspec
import psycopg
import pytest

from campaigndesk.server.auditing import audit
from campaigndesk.server.opening import open_database
from processes import environment
from server.house import House, Place

POINTS = 24
KILLED_AT = """
import os, signal, sys
from pathlib import Path
import msgspec
from sqlalchemy import Engine, event
from campaigndesk.domain.changes import Change
from campaigndesk.server.batches import Writer
from campaigndesk.server.ledger import Ledger
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
data, url, points, writer = Path(sys.argv[1]), sys.argv[2] or None, int(sys.argv[3]), Writer(*sys.argv[4:7])
batches = msgspec.json.decode(sys.stdin.buffer.read(), type=list[list[Change]])
def killed_at(left, changes):
    database = open_database(data, url)
    def count(*_):
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    for name in ("before_cursor_execute", "commit"):
        event.listen(database.engine, name, count)
    Ledger(database, server_time).enter(changes, writer)
    os._exit(0)
for point in range(1, points + 1):
    child = os.fork() or killed_at(point, batches[point - 1])
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
"""A process that enters hand-ins, each in a child that is killed one statement later than the one before."""


def test_killed_at_any_statement_a_hand_in_is_there_whole_or_not_at_all(house: House, place: Place) -> None:
    ana = house.laptop("ana@mfa.si")
    batches = [[ana.new_post() for _ in range(3)] for _ in range(POINTS)]
    network, before = ana.hello().network, ana.hello().head.seq
    given = [str(place.data), place.url or "", str(POINTS), network, ana.person, ana.device]
    tried = subprocess.run(
        [sys.executable, "-c", KILLED_AT, *given],
        input=msgspec.json.encode(batches), capture_output=True, timeout=120, env=environment(), check=False,
    )  # fmt: skip
    assert tried.stderr == b""
    codes = [int(line) for line in tried.stdout.split()]
    assert codes.count(-signal.SIGKILL) >= 10
    assert set(codes) <= {0, -signal.SIGKILL}
    entered = ana.hello().head.seq - before
    assert entered == 3 * codes.count(0)
    assert audit(house.database).wrong == ()
    for batch in batches:
        first = ana.round(*batch)
        assert [one.status for one in first] == ["applied"] * 3
        assert ana.round(*batch) == first
    assert ana.hello().head.seq == before + 3 * POINTS
    assert audit(house.database).wrong == ()


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_a_long_transaction_and_a_dump_hold_nobody_up(house: House, place: Place) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    url = str(place.url).replace("postgresql+psycopg", "postgresql")
    with psycopg.connect(url) as looking, psycopg.connect(url) as writing:
        # As pg_dump looks: at one moment, for as long as it takes; and one that writes and does not end.
        looking.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        looking.execute("LOCK TABLE ledger, record, network IN ACCESS SHARE MODE")
        writing.execute("CREATE TABLE not_ended (n int)")
        assert writing.execute("SELECT pg_current_xact_id()").fetchone()
        before = ana.hello().head.seq
        posts = [ana.new_post() for _ in range(5)]
        for post in posts:
            assert ana.round(post)[0].status == "applied"
        ben.all_rounds()
        assert {post.record for post in posts} <= ben.records.keys()
        assert ben.hello().head.seq == before + 5
        writing.rollback()
    fresh = open_database(None, place.url)
    assert audit(fresh).wrong == ()
    fresh.close()
