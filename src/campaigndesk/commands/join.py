"""`campaigndesk join URL`: signs a profile in to a server, with a password or an invitation."""

from __future__ import annotations

import argparse
import getpass
import platform
import sys
from pathlib import Path

from campaigndesk.commands.printing import print_json
from campaigndesk.commands.profiles import add_profile_arguments, opened_desk, read_secret
from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.sync.joining import sign_in


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The server, who, and where the secrets come from."""
    parser.add_argument("url", metavar="URL", help="such as https://desk.example.org")
    parser.add_argument("--email", required=True)
    parser.add_argument(
        "--password-stdin", action="store_true", help="read the password from one line of input (behind the passphrase)"
    )
    parser.add_argument("--invitation", default="", metavar="CODE", help="a one-time code: the password is chosen now")
    parser.add_argument(
        "--device-name", default="", help="what the administrator sees; without it, this machine's name"
    )
    parser.add_argument(
        "--ca-file", type=Path, help="the ministry's own certificate authority, where the system lacks it"
    )
    add_profile_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Sign in; work made before without a server goes along at the next sync."""
    with opened_desk(arguments) as desk:
        password = _password(arguments)
        sign_in(
            desk,
            arguments.url,
            arguments.email,
            password,
            device_name=arguments.device_name or platform.node(),
            ca_file=arguments.ca_file,
            code=arguments.invitation,
        )
        author = desk.author
    roles = sorted(f"{role}:{country}" for role, country in author.roles)
    if arguments.json:
        print_json({"person": author.person, "roles": roles})
    else:
        print(f"Signed in at {arguments.url} as {arguments.email}: {', '.join(roles) or 'no roles yet'}.")
        print("campaigndesk sync fetches what the network shares.")
    return Exit.DONE


def _password(arguments: argparse.Namespace) -> str:
    if arguments.password_stdin:
        return read_secret()
    if sys.stdin.isatty():
        return getpass.getpass(f"Password of {arguments.email}: ")
    raise InvalidInput("There is no terminal to ask for the password.", "Pipe it in with --password-stdin.")
