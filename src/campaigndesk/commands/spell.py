"""`campaigndesk spell`: the program that the editor asks about words; questions and answers are JSON lines."""

from __future__ import annotations

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None: what to look up comes in line by line."""


def run(arguments: argparse.Namespace) -> int:
    """Answer until the input ends."""
    from campaigndesk.desktop.editor.spelling.speller import main

    main()
    return 0
