"""Databases of both kinds, and a running server with a small network on each."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from campaigndesk.server.administration import Administration
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import Database, open_database
from databases import EMPTY, Cluster, running_cluster
from server.house import House, Place

_numbers = itertools.count()


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL of this run alone."""
    with running_cluster() as running:
        yield running


@pytest.fixture
def another_url(cluster: Cluster) -> str:
    """The address of one more database of PostgreSQL, of this program's form and without a row."""
    return cluster.copy(EMPTY, f"campaigndesk_{next(_numbers)}")


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Where a server keeps its data: a folder, and for PostgreSQL a database of its own."""
    if request.param == "sqlite":
        yield Place(tmp_path / "data", None)
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    yield Place(tmp_path / "data", cluster.copy(EMPTY, f"campaigndesk_{next(_numbers)}"))


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
