"""What the frame says about the person and the work, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.sentences import said
from campaigndesk.domain.countries import COUNTRIES

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.actions.desk import Desk
    from campaigndesk.store.inbox import Counts
    from campaigndesk.store.journeys import OnTheWay, ToSend
    from campaigndesk.store.stops import Standing

translate = QCoreApplication.translate

WRITERS = frozenset({"officer", "approver", "lead"})


_NAMED = 5
"""So many countries are named in the side bar; more are counted."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Who works here, for which countries they write, what waits, and what is known of the server.

    `stops`: those that stand over what the person works on; `missed`: how many posts one made late.
    """

    person: str
    name: str
    countries: tuple[str, ...]
    counts: Counts
    server: str
    signed_in: bool
    synced_at: str
    read_only: bool
    media: ToSend
    stops: tuple[Standing, ...] = ()
    missed: int = 0
    drill: bool = False

    @property
    def whose(self) -> str:
        """`Slovenia · Ana Kovač`, for the side bar."""
        known = [said(COUNTRIES[code].name) if code in COUNTRIES else code for code in self.countries]
        few = " ".join(self.countries) if len(known) <= _NAMED else translate("Facts", "%n countries", "", len(known))
        where = known[0] if len(known) == 1 else few
        return " · ".join(filter(None, (where, self.name)))

    @property
    def may_write(self) -> bool:
        """Whether the person can write posts at all."""
        return bool(self.countries) and not self.read_only

    @property
    def why_not_write(self) -> str:
        """Why the person cannot write posts, as a sentence."""
        if self.read_only:
            return translate("Facts", "This profile can only be read; nothing can be changed.")
        if not self.person:
            return translate("Facts", "Nobody works on this laptop yet. Sign in, or start without a server.")
        return (
            "" if self.countries else translate("Facts", "You hold no role that writes posts. Ask your administrator.")
        )


def _read(conn: Connection, read_only: bool, way: OnTheWay, now: str) -> Facts:
    from campaigndesk.domain.people import Author
    from campaigndesk.store.inbox import counts
    from campaigndesk.store.journeys import count_to_send
    from campaigndesk.store.looks import StoreLook, find_author
    from campaigndesk.store.meta import list_meta
    from campaigndesk.store.records import find_record
    from campaigndesk.store.stops import count_missed, list_standing

    author = find_author(conn) or Author("", frozenset())
    meta = list_meta(conn)
    person = find_record(conn, author.person) if author.person else None
    return Facts(
        author.person,
        str(person.get("name", "")) if person else "",
        tuple(sorted({country for role, country in author.roles if role in WRITERS and country != "*"})),
        counts(conn, author),
        meta.get("server", ""),
        bool(meta.get("token")),
        meta.get("synced_at", ""),
        read_only,
        count_to_send(conn, way),
        list_standing(conn, author),
        count_missed(conn, author, now),
        StoreLook(conn, now).drill,
    )


def load_facts(desk: Desk) -> Facts:
    """Read them all: for the store's lane."""
    return desk.read(_read, desk.store.read_only, desk.store.on_the_way, desk.now)
