"""`campaigndesk measure --channel x`: the arguments of the verb; the counting itself is in `measure`."""

from __future__ import annotations

import argparse
import sys

from campaigndesk.commands import measure


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The channel to count for; texts come as JSON Lines on standard input."""
    parser.add_argument("--channel", required=True, help="how to count: x, facebook, mastodon, telegram, ...")
    parser.add_argument("--json", action="store_true", help="for symmetry: the answers are JSON Lines in any case")


def run(arguments: argparse.Namespace) -> int:
    """Answer each line `{"text": "...", "media": 0}` with a line."""
    return measure.run(arguments.channel, sys.stdin, sys.stdout)
