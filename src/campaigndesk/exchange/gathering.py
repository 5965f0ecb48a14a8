"""Gathers what an export or a check is about out of a profile: a campaign, days, or everything here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from campaigndesk.domain.drills import is_drill, marked
from campaigndesk.domain.errors import NotFound
from campaigndesk.domain.records import Record
from campaigndesk.exchange.formats import KINDS_IN_ORDER
from campaigndesk.exchange.selections import Selection
from campaigndesk.store.records import find_record, list_records

if TYPE_CHECKING:
    from sqlalchemy import Connection

ALL_RECORDS: Final = 1_000_000
_APART: Final = ("campaign", "message", "account", "post")
_OTHERS: Final = tuple(kind for kind in KINDS_IN_ORDER if kind not in _APART)


def list_posts(conn: Connection, campaign: str = "", first: str = "", after: str = "") -> list[Record]:
    """Posts by time. `campaign`: an id; `first`, `after`: UTC instants between which the time lies, empty for all.

    With instants, posts without a time are left out. Raises NotFound for a campaign that is not here.
    """
    if campaign and ((found := find_record(conn, campaign)) is None or found.kind != "campaign"):
        raise NotFound(f"There is no campaign “{campaign}” on this laptop.", "Sync, then look again.")
    posts: Sequence[Record] = list_records(
        conn, "post", where={"campaign": campaign} if campaign else {}, limit=ALL_RECORDS
    )
    if first or after:
        posts = [post for post in posts if (at := time_of(post)) and first <= at and (not after or at < after)]
    return sorted(posts, key=lambda post: (time_of(post) or "9", post.id))


def time_of(post: Record) -> str:
    """The confirmed, else the proposed time as an instant; empty where there is none."""
    return str(post.get("confirmed_at") or post.get("proposed_at") or "")


def gather(conn: Connection, now: str, campaign: str = "", first: str = "", after: str = "") -> Selection:
    """The posts with the campaigns, messages and accounts that they belong to; `now`: UTC instant, for embargoes."""
    posts = list_posts(conn, campaign, first, after)
    campaigns = list_records(conn, "campaign", limit=ALL_RECORDS)
    messages = list_records(conn, "message", limit=ALL_RECORDS)
    others = [record for kind in _OTHERS for record in list_records(conn, kind, limit=ALL_RECORDS)]
    if campaign or first or after:
        meant = {str(post.get("campaign")) for post in posts} | {campaign}
        campaigns = [record for record in campaigns if record.id in meant]
        messages = [record for record in messages if record.get("campaign") in meant]
        about = meant | {record.id for record in (*posts, *messages)}
        others = [record for record in others if {record.get("campaign"), record.get("about")} & about]
    accounts = list_records(conn, "account", limit=ALL_RECORDS)
    there = {record.id for record in (*posts, *campaigns, *messages, *accounts, *others)}
    # What is said about something that is not in the file could tell its words.
    others = [record for record in others if not record.get("about") or record.get("about") in there]
    if any(is_drill(network) for network in list_records(conn, "network")):
        every = (posts, campaigns, messages, others)
        posts, campaigns, messages, others = ([marked(record) for record in found] for found in every)
    people = list_records(conn, "person", limit=ALL_RECORDS)
    named = {person.id: str(person.get("email")) for person in people if person.get("email")}
    return Selection(posts, campaigns, messages, accounts, others, now=now, people=named)
