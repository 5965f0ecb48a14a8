"""`campaigndesk national-days`: the program that the calendar asks; a request and its answer are JSON lines."""

from __future__ import annotations

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None: what to work out comes in as a line."""


def run(arguments: argparse.Namespace) -> int:
    """Answer one request."""
    from campaigndesk.desktop.calendar.days_program import main

    main()
    return 0
