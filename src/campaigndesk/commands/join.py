"""`campaigndesk join URL`: signs a profile in to a server, with a password or an invitation."""

from __future__ import annotations

import argparse
import getpass
import platform
import sys
import webbrowser
from pathlib import Path

from campaigndesk.commands.printing import print_json
from campaigndesk.commands.profiles import add_profile_arguments, opened_desk, read_secret
from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.sync.joining import sign_in, sign_in_by_browser


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The server, who, and where the secrets come from."""
    parser.add_argument("url", metavar="URL", help="such as https://desk.example.org")
    parser.add_argument("--email", default="", help="who signs in, where it is not done in the browser")
    parser.add_argument("--browser", action="store_true", help="sign in at the ministry's own sign-in, in the browser")
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
    if not (arguments.email or arguments.browser):
        raise InvalidInput("Nobody is named who signs in.", "Give --email, or --browser.")
    with opened_desk(arguments) as desk:
        named = arguments.device_name or platform.node()
        if arguments.browser:
            sign_in_by_browser(desk, arguments.url, _show, device_name=named, ca_file=arguments.ca_file)
        else:
            sign_in(
                desk,
                arguments.url,
                arguments.email,
                _password(arguments),
                device_name=named,
                ca_file=arguments.ca_file,
                code=arguments.invitation,
            )
        author = desk.author
    roles = sorted(f"{role}:{country}" for role, country in author.roles)
    if arguments.json:
        print_json({"person": author.person, "roles": roles})
    else:
        print(
            f"Signed in at {arguments.url} as {arguments.email or author.person}: {', '.join(roles) or 'no roles yet'}."
        )
        print("campaigndesk sync fetches what the network shares.")
    return Exit.DONE


def _show(url: str) -> None:
    print(f"Go on in the browser: {url}", file=sys.stderr, flush=True)
    webbrowser.open(url)


def _password(arguments: argparse.Namespace) -> str:
    if arguments.password_stdin:
        return read_secret()
    if sys.stdin.isatty():
        return getpass.getpass(f"Password of {arguments.email}: ")
    raise InvalidInput("There is no terminal to ask for the password.", "Pipe it in with --password-stdin.")
