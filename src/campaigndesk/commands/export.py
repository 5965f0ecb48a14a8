"""`campaigndesk export`: posts and campaigns as a table, a workbook, a calendar or whole records."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from campaigndesk.commands.printing import print_json
from campaigndesk.commands.profiles import add_profile_arguments, opened_desk
from campaigndesk.commands.selecting import add_selection_arguments, meant
from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.exchange.files import write_whole
from campaigndesk.exchange.gathering import gather
from campaigndesk.exchange.selections import Selection

FORMATS = ("csv", "xlsx", "ics", "json")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The format, what to write, and where."""
    parser.add_argument("--format", choices=FORMATS, help="without it, by the ending of --out")
    parser.add_argument("--out", type=Path, metavar="FILE", help="replaced if it exists; without it, standard output")
    parser.add_argument("--sheet", default="posts", choices=("posts", "messages"), help="of CSV")
    add_selection_arguments(parser)
    add_profile_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the file whole or not at all."""
    form = arguments.format or (arguments.out.suffix[1:].lower() if arguments.out else "")
    if form not in FORMATS:
        raise InvalidInput("Which format?", f"Give --format {', '.join(FORMATS)}, or a file with such an ending.")
    if arguments.out is None and form == "xlsx" and sys.stdout.isatty():
        raise InvalidInput("A workbook cannot be shown on a screen.", "Give --out FILE.")
    with opened_desk(arguments) as desk:
        chosen = desk.read(gather, desk.now, *meant(arguments))
    data = written(chosen, form, arguments.sheet)
    if arguments.out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return Exit.DONE
    write_whole(arguments.out, data)
    held_back = sum(bool(chosen.embargo(post)) for post in chosen.posts)
    told = {"file": str(arguments.out), "posts": len(chosen.posts), "under_embargo": held_back, "bytes": len(data)}
    if arguments.json:
        print_json(told)
    else:
        under = f", {held_back} of them under embargo and without their words" if held_back else ""
        print(f"{arguments.out}: {len(chosen.posts)} posts{under}, {len(data):,} bytes.")
    return Exit.DONE


def written(chosen: Selection, form: str, sheet: str = "posts") -> bytes:
    """The selection in one of `FORMATS`; only the module of that format is imported."""
    if form == "csv":
        from campaigndesk.exchange.csv_out import messages_csv, posts_csv

        return messages_csv(chosen) if sheet == "messages" else posts_csv(chosen)
    if form == "xlsx":
        from campaigndesk.exchange.xlsx_out import plan_xlsx

        return plan_xlsx(chosen)
    if form == "ics":
        from campaigndesk.exchange.entering import channel_names
        from campaigndesk.exchange.ics_out import calendar_ics

        return calendar_ics(chosen, channel_names())
    from campaigndesk.exchange.json_out import records_json

    return records_json(chosen)
