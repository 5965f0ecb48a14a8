"""A database that is away or whose standby does not confirm: said at once, kept by the laptop, and nothing lost."""

import select
import time
from collections.abc import Callable, Iterator

import psycopg
import pytest
import requests

from campaigndesk.server import outages
from campaigndesk.server.auditing import audit
from databases import Cluster
from server.house import House, Laptop, Refusal


@pytest.fixture
def standby_gone(cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Says for which standby commits wait, none of which is there; "" for none."""
    monkeypatch.setattr(outages, "COMMIT_SECONDS", 0.5)

    def set_to(name: str) -> None:
        with psycopg.connect(cluster.uri, autocommit=True) as conn:
            conn.execute(f"ALTER SYSTEM SET synchronous_standby_names = '{name}'".encode())
            conn.execute("SELECT pg_reload_conf()")
        deadline = time.monotonic() + 30
        while commits_wait(cluster.uri) != bool(name):
            assert time.monotonic() < deadline, "the database never took its new setting"

    try:
        yield set_to
    finally:
        set_to("")


def commits_wait(uri: str) -> bool:
    """Whether a commit waits for a standby: the checkpointer tells all, some time after the setting is read."""
    with psycopg.connect(uri, autocommit=True, options="-c synchronous_commit=on") as conn:
        conn.pgconn.send_query(b"SELECT pg_logical_emit_message(true, 'probe', '')")
        answered, _, _ = select.select([conn.fileno()], [], [], 0.3)
        if not answered:
            conn.cancel_safe()
        while conn.pgconn.get_result() is not None:
            pass
    return not answered


def hand_in(laptop: Laptop, *changes: object) -> str:
    """The status of the first change, or the code of the refusal."""
    try:
        return laptop.round(*changes)[0].status  # type: ignore[arg-type]
    except Refusal as refused:
        return refused.problem.code


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
@pytest.mark.expected_log("the standby did not confirm")
def test_without_its_standby_the_server_says_so_and_acknowledges_nothing(
    house: House, standby_gone: Callable[[str], None]
) -> None:
    ana = house.laptop("ana@mfa.si")
    assert hand_in(ana, ana.new_post()) == "applied"
    assert requests.get(f"{house.url}/v1/health", timeout=30).status_code == 200
    standby_gone("elsewhere")
    post = ana.new_post()
    # Sent again it is in the ledger already, and still not safe.
    assert [hand_in(ana, post) for _ in range(2)] == ["unavailable"] * 2
    assert requests.get(f"{house.url}/v1/health", timeout=30).status_code == 503
    standby_gone("")
    assert hand_in(ana, post) == "applied"
    ana.all_rounds()
    assert post.record in ana.records
    assert audit(house.database).wrong == ()


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
@pytest.mark.expected_log("the database is away")
@pytest.mark.expected_log("the database did not answer the watch", maybe=True)
def test_a_database_that_ends_all_connections_and_then_only_reads_is_waited_for(house: House, cluster: Cluster) -> None:
    ana, name = house.laptop("ana@mfa.si"), house.database.engine.url.database
    assert hand_in(ana, ana.new_post()) == "applied"
    with psycopg.connect(cluster.uri, autocommit=True) as conn:
        conn.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on".encode())
        conn.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))
        post = ana.new_post()
        assert hand_in(ana, post) == "unavailable"
        conn.execute(f"ALTER DATABASE {name} RESET default_transaction_read_only".encode())
        conn.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))
    assert hand_in(ana, post) == "applied"
