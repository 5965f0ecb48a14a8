"""`campaigndesk screens`: pictures of every view with the sample campaign, in one folder with a page of them."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from campaigndesk.commands.demo import prepared
from campaigndesk.commands.verbs import Exit


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the pictures go, and in which languages and colours."""
    parser.add_argument("folder", type=Path, help="an empty or new folder for the pictures and index.html")
    parser.add_argument("--language", action="append", metavar="CODE", help="a language of the window; may be repeated")
    parser.add_argument(
        "--mode", action="append", choices=("light", "dark", "high-contrast"), help="only these colours"
    )
    parser.add_argument("--json", action="store_true", help="errors as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Take the pictures; exit code 1 where a view could not be shown."""
    from campaigndesk.demo.processes import end_in_order
    from campaigndesk.demo.screens import MODES, take_screens

    end_in_order()
    pictures = prepared(arguments.folder)
    work = Path(tempfile.mkdtemp(prefix="campaigndesk-screens-"))
    try:
        take_screens(work, pictures, sys.stdout, languages=arguments.language or ["en"], modes=arguments.mode or MODES)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return Exit.DONE
