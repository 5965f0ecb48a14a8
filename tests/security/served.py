"""A server process that was really started, and the people of its network, met from outside."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import msgspec
import requests
from uuid_utils import uuid7

from campaigndesk.protocol.messages import SessionReply
from campaigndesk.server.administration import Administration
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database
from databases import EMPTY, Cluster, Kept
from processes import serving
from server.house import House, Laptop, Place, Refusal

PASSWORD: Final = "four walls of green stone"
PREPARED: Final = "campaigndesk_guarded"
PEOPLE: Final = {
    "ana@mfa.si": ("officer:SI",),
    "ben@mfa.si": ("officer:SI",),
    "eva@mfa.si": ("approver:SI",),
    "lea@mfa.si": ("lead:SI",),
    "ivo@mfa.si": ("observer:SI",),
    "gia@mfa.ge": ("officer:GE",),
    "dato@mfa.ge": ("approver:GE", "lead:GE"),
    "mila@mfa.mk": ("officer:MK",),
    "oksana@mfa.ua": ("officer:UA", "approver:UA"),
    "cora@network.org": ("coordinator",),
    "adam@network.org": ("administrator",),
}
"""Who is in the network of every server here, with their roles; all have the same password."""


@dataclass
class Served:
    """A running server process: what it keeps, where it listens, and the file with all that it wrote."""

    kept: Kept
    url: str
    process: subprocess.Popen[str]
    log: Path
    house: House = field(repr=False)

    def laptop(self, email: str) -> Laptop:
        """A laptop of this person that is signed in already, without the time that a password takes."""
        laptop = self.house.laptop(email)
        laptop.url = self.url
        return laptop

    def signs_in(self, email: str, password: str = PASSWORD, **more: str) -> SessionReply:
        """Sign in as a laptop does, with address and password. Raises Refusal."""
        given = {"email": email, "password": password, "device": str(uuid7()), **more}
        answer = requests.post(f"{self.url}/v1/sessions", json=given, timeout=30)
        if answer.status_code >= 400:
            raise Refusal(answer)
        return msgspec.json.decode(answer.content, type=SessionReply)

    def words(self) -> str:
        """All that the process wrote so far."""
        return self.log.read_text("utf-8")


def prepare(kept: Kept) -> None:
    """Make the network and its people in an empty place."""
    database = open_database(kept.data, kept.url)
    admin = Administration(database, server_time)
    admin.make_network("The Network")
    for email, roles in PEOPLE.items():
        admin.add_person(email, email.partition("@")[0].title(), roles, PASSWORD)
    database.close()


def prepared_places(folder: Path, cluster: Cluster) -> dict[str, Kept]:
    """A network to copy for each kind of database."""
    found = {"sqlite": Kept(folder / "sqlite"), "postgresql": Kept(folder / "postgresql", cluster, PREPARED)}
    cluster.copy(EMPTY, PREPARED)
    for kept in found.values():
        prepare(kept)
    return found


@contextmanager
def served_from(kept: Kept, options: Sequence[object] = ()) -> Iterator[Served]:
    """`campaigndesk serve` with these options on a free port of this machine alone, while the block runs."""
    database = open_database(kept.data, kept.url)
    arguments = ["--data", kept.data, *(["--database", kept.url] if kept.url else []), "--port", 0, *options]
    log = kept.data.with_suffix(".log")
    try:
        with serving(*arguments, log=log) as (process, url):
            house = House(Place(kept.data, kept.url), database, Administration(database, server_time))
            house.port = urlsplit(url).port or 0
            yield Served(kept, url, process, log, house)
    finally:
        database.close()
