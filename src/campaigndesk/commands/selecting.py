"""Chooses what an export or a check is about: a campaign, days, or everything here."""

from __future__ import annotations

import argparse

from campaigndesk.actions.desk import Desk
from campaigndesk.commands.shown_lists import Wanted
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import zone_of
from campaigndesk.exchange.selections import Selection
from campaigndesk.store.records import list_records

ALL_RECORDS = 1_000_000
_OTHERS = ("participation", "series", "event", "comment")


def add_selection_arguments(parser: argparse.ArgumentParser) -> None:
    """`--campaign`, `--from`, `--to`, `--zone`."""
    parser.add_argument("--campaign", default="", metavar="ID", help="only this campaign")
    parser.add_argument(
        "--from", dest="start", default="", metavar="DAY", help="posts from this day, such as 2026-12-01"
    )
    parser.add_argument("--to", dest="end", default="", metavar="DAY", help="the last day, counted in")
    parser.add_argument("--zone", default="UTC", help="whose days are meant, such as Europe/Ljubljana (UTC)")


def chosen_posts(desk: Desk, arguments: argparse.Namespace) -> list[Record]:
    """The posts that the arguments mean, by time; with days given, those without a time are left out."""
    where = {"campaign": desk.find(arguments.campaign, "campaign").id} if arguments.campaign else {}
    posts = desk.read(list_records, "post", where=where, limit=ALL_RECORDS)
    zone_of(arguments.zone)
    if arguments.start or arguments.end:
        wanted = Wanted(start=arguments.start or "1970-01-01", end=arguments.end or "9998-12-30", zone=arguments.zone)
        first, after = (wanted.border(day) for day in wanted.days(desk.clock().date()))
        posts = [post for post in posts if first <= time_of(post) < after]
    return sorted(posts, key=lambda post: (time_of(post) or "9", post.id))


def time_of(post: Record) -> str:
    """The confirmed, else the proposed time as an instant; empty where there is none."""
    return str(post.get("confirmed_at") or post.get("proposed_at") or "")


def selection(desk: Desk, arguments: argparse.Namespace) -> Selection:
    """The posts with the campaigns, messages and accounts that they belong to."""
    posts = chosen_posts(desk, arguments)
    campaigns = desk.read(list_records, "campaign", limit=ALL_RECORDS)
    messages = desk.read(list_records, "message", limit=ALL_RECORDS)
    others = [record for kind in _OTHERS for record in desk.read(list_records, kind, limit=ALL_RECORDS)]
    if arguments.campaign or arguments.start or arguments.end:
        meant = {str(post.get("campaign")) for post in posts} | {arguments.campaign}
        about = meant | {post.id for post in posts}
        campaigns = [record for record in campaigns if record.id in meant]
        messages = [record for record in messages if record.get("campaign") in meant]
        others = [record for record in others if {record.get("campaign"), record.get("about")} & about]
    accounts = desk.read(list_records, "account", limit=ALL_RECORDS)
    return Selection(posts, campaigns, messages, accounts, others, now=desk.now)
