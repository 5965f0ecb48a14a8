"""The arguments that say which posts a verb is about."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from campaigndesk.commands.shown_lists import Wanted


def add_selection_arguments(parser: argparse.ArgumentParser) -> None:
    """`--campaign`, `--from`, `--to`, `--zone`."""
    parser.add_argument("--campaign", default="", metavar="ID", help="only this campaign")
    parser.add_argument(
        "--from", dest="start", default="", metavar="DAY", help="posts from this day, such as 2026-12-01"
    )
    parser.add_argument("--to", dest="end", default="", metavar="DAY", help="the last day, counted in")
    parser.add_argument("--zone", default="UTC", help="whose days are meant, such as Europe/Ljubljana (UTC)")


def meant(arguments: argparse.Namespace) -> tuple[str, str, str]:
    """The campaign's id, and the instants between which the posts lie; empty for all."""
    if not (arguments.start or arguments.end):
        return arguments.campaign, "", ""
    wanted = Wanted(start=arguments.start or "1970-01-01", end=arguments.end or "9998-12-30", zone=arguments.zone)
    first, after = wanted.days(datetime.now(UTC).date())
    return arguments.campaign, wanted.border(first), wanted.border(after)
