"""`campaigndesk check`: what stands between posts and the public, gate by gate."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence

from campaigndesk.actions.desk import Desk
from campaigndesk.commands.printing import print_json, print_table
from campaigndesk.commands.profiles import add_profile_arguments, opened_desk
from campaigndesk.commands.selecting import add_selection_arguments, meant
from campaigndesk.commands.verbs import Exit
from campaigndesk.domain import gates
from campaigndesk.domain.findings import Finding
from campaigndesk.domain.records import Record
from campaigndesk.exchange.gathering import list_posts


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which posts, and which gates."""
    add_selection_arguments(parser)
    parser.add_argument(
        "--gate", action="append", default=[], help="only this gate, such as length; more than one may be"
    )
    parser.add_argument("--limit", type=int, default=40, help="print at most so many findings (40); --json gives all")
    add_profile_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """List the findings and count them; exit code 1 where one blocks."""
    with opened_desk(arguments) as desk:
        posts = desk.read(list_posts, *meant(arguments))
        found = [(post, one) for post, one in findings(desk, posts) if not arguments.gate or one.code in arguments.gate]
    counted = Counter(one.code for _, one in found)
    blocked = {post.id for post, one in found if one.blocks}
    if arguments.json:
        told = [{"post": post.id, "finding": one} for post, one in found]
        print_json({"posts": len(posts), "blocked": len(blocked), "gates": counted, "findings": told})
    else:
        _print(found[: arguments.limit])
        more = f" ({len(found) - arguments.limit} more findings)" if len(found) > arguments.limit else ""
        print(f"{len(posts)} posts, {len(blocked)} of them blocked{more}.")
        for code, number in counted.most_common():
            print(f"  {code}: {number}")
    return Exit.FINDINGS if blocked else Exit.DONE


def findings(desk: Desk, posts: Iterable[Record]) -> list[tuple[Record, Finding]]:
    """Every finding of every post, as the gates see it now."""
    with desk.store.reading() as conn:
        look = desk.look(conn)
        return [(post, finding) for post in posts for finding in gates.check(post, look, desk.now)]


def _print(found: Sequence[tuple[Record, Finding]]) -> None:
    rows = [
        (
            post.id,
            post.get("country"),
            post.get("channel"),
            one.code,
            "blocks" if one.blocks else "advice",
            one.sentence,
        )
        for post, one in found
    ]
    if rows:
        print_table(("post", "country", "channel", "gate", "", "why"), rows)
