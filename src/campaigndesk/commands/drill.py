"""`campaigndesk drill FOLDER`: a drill on its own data, for `act`, `show` and the window; `--end` removes it."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drilling import begin_drill
from campaigndesk.commands.printing import print_json
from campaigndesk.commands.profiles import add_profile_arguments, opened_desk
from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.store.keys import find_key, forget_key
from campaigndesk.store.opening import open_store
from campaigndesk.store.wiping import wipe_profile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the drill lies, and whether it ends."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="an empty folder; the profile of the drill")
    parser.add_argument("--end", action="store_true", help="end the drill that lies there: all of it is removed")
    add_profile_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Begin or end. Raises InvalidInput where the folder is not empty, or holds no drill."""
    folder: Path = arguments.folder
    if arguments.end:
        _end(folder, key_file=arguments.key_file)
    else:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise InvalidInput(f"{folder} is not empty.", "A drill begins in an empty folder.")
        with opened_desk(arguments) as desk:
            _begin(desk, folder, key_file=arguments.key_file)
    if arguments.json:
        print_json({"folder": str(folder), "ended": arguments.end})
    elif arguments.end:
        print("The drill is over and removed.")
    else:
        print(f"The drill lies in {folder}: use it with --profile; nothing of it reaches a channel or a server.")
    return Exit.DONE


def _begin(desk: Desk, folder: Path, *, key_file: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    try:
        begin_drill(desk, folder, find_key(folder, None, allow_key_file=key_file)).store.close()
    except InvalidInput:
        forget_key(folder)
        shutil.rmtree(folder)
        raise


def _end(folder: Path, *, key_file: bool) -> None:
    if not folder.is_dir() or not any(folder.iterdir()):
        raise InvalidInput(f"There is no drill in {folder}.", "Name the folder in which it was begun.")
    store = open_store(folder, find_key(folder, None, allow_key_file=key_file))
    try:
        with store.reading() as conn:
            drill = Desk(store).look(conn).drill
        if not drill:
            raise InvalidInput(f"{folder} is the profile of real work, not of a drill.", "Nothing was removed.")
        wipe_profile(store)
    finally:
        store.close()
    shutil.rmtree(folder)
