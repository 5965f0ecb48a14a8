"""`campaigndesk demo`: the sample campaign, from one laptop to another, on a real server on this machine."""

from __future__ import annotations

import argparse
import contextlib
import shutil
import sys
import tempfile
from pathlib import Path

from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.errors import InvalidInput


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where things are kept, and whether the desks stay open."""
    parser.add_argument("--stay", action="store_true", help="leave the desks open afterwards, and keep all files")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="keep server, profiles and pictures in this empty folder"
    )
    parser.add_argument("--json", action="store_true", help="errors as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Play the demo; exit code 1 where a step does not show what it should."""
    from campaigndesk.demo.processes import end_in_order
    from campaigndesk.demo.story import play

    end_in_order()
    kept = arguments.out is not None or arguments.stay
    folder = prepared(arguments.out) if arguments.out else Path(tempfile.mkdtemp(prefix="campaigndesk-demo-"))
    pictures = folder / "pictures" if kept else Path(tempfile.mkdtemp(prefix="campaigndesk-pictures-"))
    try:
        play(folder, pictures, sys.stdout, stay=arguments.stay)
    finally:
        if not kept:
            shutil.rmtree(folder, ignore_errors=True)
            with contextlib.suppress(OSError):
                # Only an empty one can be removed so: a demo that ended early may have taken no picture.
                pictures.rmdir()
    print(f"Kept in {folder}." if kept else "Server and profiles of the demo were removed; the pictures are kept.")
    return Exit.DONE


def prepared(folder: Path) -> Path:
    """The folder, made where it is missing; raises InvalidInput where something is in it already."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise InvalidInput(f"The folder {folder} is not empty.", "Choose an empty or a new one.")
    except OSError as error:
        raise InvalidInput(f"The folder {folder} cannot be used: {error.strerror}.", "Choose another.") from error
    return folder.resolve()
