"""`campaigndesk run`, or no verb at all: opens the desk."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The profile, how its key may be kept, and the colours."""
    parser.add_argument("--profile", type=Path, metavar="DIR", help="the profile folder; without it, your own")
    parser.add_argument(
        "--key-file",
        action="store_true",
        help="where no keyring works: keep the key in a file of the profile, readable by your account alone",
    )
    parser.add_argument("--look", choices=("system", "light", "dark", "high-contrast"), default="", help="the colours")
    parser.add_argument("--json", action="store_true", help="errors as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed; exit code 3 where the profile cannot be opened."""
    from campaigndesk.desktop.application import open_desk
    from campaigndesk.store.profiles import default_profile

    profile = arguments.profile or default_profile()
    return open_desk(profile, allow_key_file=arguments.key_file, mode=arguments.look)
