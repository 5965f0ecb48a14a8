"""`campaigndesk import FILE`: a plan from CSV, a workbook or an export becomes records, all of it or nothing."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from campaigndesk.commands.mappings import remember_mapping, remembered_mapping
from campaigndesk.commands.printing import print_json
from campaigndesk.commands.profiles import add_profile_arguments, opened_desk
from campaigndesk.commands.verbs import Exit
from campaigndesk.exchange.columns import read_mapping
from campaigndesk.exchange.csv_in import DELIMITERS
from campaigndesk.exchange.entering import enter, judge_plan, known_here, plan_export
from campaigndesk.exchange.json_in import Export
from campaigndesk.exchange.judging import Judged
from campaigndesk.exchange.planned import Plan
from campaigndesk.exchange.plans import make_plan
from campaigndesk.exchange.reading import read_plan_file

MOST_SHOWN = 50
"""Problems printed for a person; --json gives all."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The file, how to read it, and whether only to look."""
    parser.add_argument(
        "file",
        type=Path,
        help="a .xlsx workbook with sheets campaign, accounts, messages, posts, results; CSV; or a .json of export",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, change nothing")
    parser.add_argument(
        "--map", action="append", default=[], metavar="HEADER=COLUMN", help='such as --map "Datum=date"; remembered'
    )
    parser.add_argument(
        "--sheet", default="posts", choices=("posts", "messages", "campaign", "accounts", "results"), help="of CSV"
    )
    parser.add_argument("--encoding", default="", help="of CSV, where it is not UTF-8 or UTF-16: cp1250, cp1251")
    parser.add_argument("--delimiter", default="", choices=tuple(DELIMITERS), help="of CSV; else found in the header")
    parser.add_argument("--campaign", default="", metavar="ID", help="for posts that name no campaign")
    parser.add_argument(
        "--country", action="append", default=[], metavar="CC", help="only posts and accounts of this one"
    )
    parser.add_argument("--own", action="store_true", help="keep the posts to your ministry until they are shared")
    add_profile_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Read, judge every row, and make all records in one transaction where every row can be used."""
    delimiter = DELIMITERS.get(arguments.delimiter, "")
    read = read_plan_file(arguments.file, sheet=arguments.sheet, encoding=arguments.encoding, delimiter=delimiter)
    given = read_mapping(arguments.map)
    with opened_desk(arguments) as desk:
        mapping = remembered_mapping(desk.store.profile) | given
        known = known_here(desk, arguments.campaign, own=arguments.own, only=arguments.country)
        plan = plan_export(desk, read, known) if isinstance(read, Export) else make_plan(read, mapping, known)
        judged = judge_plan(desk, plan)
        problems = (*plan.problems, *judged.problems)
        if not problems and not arguments.dry_run:
            enter(desk, judged)
            remember_mapping(desk.store.profile, mapping)
    rows = "records" if isinstance(read, Export) else "rows"
    told = _report(plan, judged, dry_run=arguments.dry_run)
    if arguments.json:
        print_json(told)
    else:
        _print(told, plan.notices, [str(problem) for problem in problems], rows)
    return Exit.FINDINGS if problems else Exit.DONE


def _report(plan: Plan, judged: Judged, *, dry_run: bool) -> dict[str, Any]:
    problems = (*plan.problems, *judged.problems)
    made = Counter(entry.kind for entry in judged.new)
    return {
        "rows": plan.rows,
        "made": {} if problems or dry_run else made,
        "would_make": made if dry_run and not problems else {},
        "left_out": plan.left_out,
        "already_here": len(judged.here),
        "differ_from_file": len(judged.changed),
        "deleted_here": len(judged.deleted),
        "problems": problems,
        "notices": plan.notices,
    }


def _print(told: dict[str, Any], notices: Sequence[str], problems: Sequence[str], rows: str) -> None:
    for notice in notices:
        sys.stderr.write(notice + "\n")
    for problem in problems[:MOST_SHOWN]:
        sys.stderr.write(problem + "\n")
    if len(problems) > MOST_SHOWN:
        sys.stderr.write(f"... and {len(problems) - MOST_SHOWN} more; --json gives all.\n")
    if problems:
        print(f"Nothing was imported: {len(problems)} problems in {told['rows']} {rows}.")
        return
    verb, made = ("Would import", told["would_make"]) if told["would_make"] else ("Imported", told["made"])
    counted = ", ".join(f"{number} {_words(kind, number)}" for kind, number in made.items()) or "nothing new"
    print(f"{verb} {counted} from {told['rows']} {rows}; {told['already_here']} were already here.")
    if told["left_out"]:
        print(f"{told['left_out']} {rows} were left out: of other countries, or of posts without figures yet.")
    if told["differ_from_file"]:
        print(f"{told['differ_from_file']} of those say something else in the file and were left as they are.")
    if told["deleted_here"]:
        print(f"{told['deleted_here']} of those were deleted here and stay deleted.")


def _words(kind: str, number: int) -> str:
    kind = kind.replace("_", " ")
    return kind if number == 1 or kind.endswith(("coverage", "series")) else f"{kind}s"
