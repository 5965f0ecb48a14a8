"""A network and its people, made in one go, and the real server process over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from campaigndesk.demo.processes import Server
from campaigndesk.server.administration import Administration
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database

People = Sequence[tuple[str, str, Sequence[str]]]
"""E-mail, name and roles of each."""


@contextmanager
def network_server(folder: Path, people: People, password: str) -> Iterator[Server]:
    """A server on loopback for these people, who have one password, while the block runs."""
    server = started_server(folder, people, password)
    try:
        yield server
    finally:
        server.stop()


def started_server(folder: Path, people: People, password: str) -> Server:
    """The same, stopped by the caller; it keeps everything in `server` of the folder."""
    database = open_database(folder / "server")
    administration = Administration(database, server_time)
    administration.make_network("Test network")
    for email, name, roles in people:
        administration.add_person(email, name, list(roles), password)
    database.close()
    server = Server(folder / "server")
    server.start()
    return server
