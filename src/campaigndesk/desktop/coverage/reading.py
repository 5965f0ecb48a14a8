"""What the matrix needs from the store: the matrix itself, who writes where, and which messages can be translated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from campaigndesk.desktop.facts import WRITERS
from campaigndesk.domain.coverage import Key, Matrix, matrix_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.actions.desk import Desk
    from campaigndesk.domain.records import Record
    from campaigndesk.store.calendar import Filter, PostLine


@dataclass(frozen=True, slots=True)
class Asked:
    """Which matrix: of which campaigns, between which instants (UTC, empty: whenever), by language or not."""

    filter: Filter
    start: str = ""
    end: str = ""
    by_language: bool = False

    @property
    def campaign(self) -> str:
        """The one campaign it is of; empty where it is of many."""
        return self.filter.campaigns[0] if len(self.filter.campaigns) == 1 else ""


@dataclass(frozen=True, slots=True)
class Shown:
    """The matrix with what a person may do in it: the countries they write for, and whether they ask for the lead."""

    asked: Asked
    matrix: Matrix
    writes: frozenset[str]
    leads: bool
    messages: tuple[Record, ...]
    drill: bool = False


def read_matrix(conn: Connection, asked: Asked, now: str) -> Shown:
    """Read it: for the store's lane."""
    from campaigndesk.store.coverage import read_coverage
    from campaigndesk.store.looks import StoreLook, find_author
    from campaigndesk.store.records import find_record, list_records

    author = find_author(conn)
    writes = frozenset(country for role, country in author.roles if role in WRITERS) if author else frozenset()
    known = read_coverage(conn, now, asked.filter, asked.start, asked.end)
    campaign = find_record(conn, asked.campaign) if asked.campaign else None
    messages = list_records(conn, "message", where={"campaign": campaign.id}) if campaign else []
    messages.sort(key=lambda message: (message.get("position") or 0, message.id))
    leads = campaign is not None and campaign.get("lead_country") in writes
    drill = StoreLook(conn, now).drill
    return Shown(asked, matrix_of(known, by_language=asked.by_language), writes, leads, tuple(messages), drill)


def read_posts(conn: Connection, key: Key, asked: Asked) -> list[PostLine]:
    """The posts of one cell."""
    from campaigndesk.store.coverage import list_square

    return list_square(conn, key, asked.filter, asked.start, asked.end)


def write_there(desk: Desk, campaign: str, key: Key, message: str = "") -> Record:
    """Draft a post for the cell, for the country's account there where it has one; `message`: what it translates."""
    from campaigndesk.actions.drafting import draft_post
    from campaigndesk.store.records import list_records

    accounts = desk.read(list_records, "account", where={"country": key.country, "channel": key.channel})
    fitting = [a for a in accounts if not key.language or a.get("language") in ("", None, key.language)]
    return draft_post(
        desk,
        account=fitting[0].id if fitting else "",
        country=key.country,
        channel=key.channel,
        campaign=campaign,
        message=message,
        language=key.language,
    )
