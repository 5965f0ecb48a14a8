"""`campaigndesk second-factor`: sets up an authenticator app for who is signed in, and proves who acts."""

from __future__ import annotations

import argparse
import getpass
import sys
from dataclasses import asdict

from campaigndesk.commands.printing import print_json
from campaigndesk.commands.profiles import add_profile_arguments, opened_desk, read_secret
from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.protocol.access import FactorRequest, ProofRequest
from campaigndesk.sync.joining import wire_for


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, and the code where one is needed."""
    verbs = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    for name, words in (
        ("show", "how it stands with your second factor"),
        ("new", "print a new secret for an authenticator app, and its address for a QR code"),
        ("confirm", "give the first code of that app; prints the recovery codes"),
        ("prove", "prove that it is you: the password on standard input, and a code of the app"),
    ):
        verb = verbs.add_parser(name, help=words)
        if name == "confirm":
            verb.add_argument("code")
        if name == "prove":
            verb.add_argument("--code", default="", help="of the app, or a recovery code")
            verb.add_argument("--password-stdin", action="store_true", help="read the password from one line of input")
        add_profile_arguments(verb)


def run(arguments: argparse.Namespace) -> int:
    """Talk with the server of the profile; exit code 5 where it does not know who acts."""
    with opened_desk(arguments) as desk:
        wire = wire_for(desk)
        if arguments.what == "show":
            told = asdict(wire.factor_state())
        elif arguments.what == "new":
            told = asdict(wire.new_factor())
        elif arguments.what == "confirm":
            told = {"codes": list(wire.confirm_factor(FactorRequest(arguments.code)).codes)}
        else:
            told = asdict(wire.prove(ProofRequest(_password(arguments), arguments.code)))
    if arguments.json:
        print_json(told)
    else:
        for name, value in told.items():
            print(f"{name.replace('_', ' ')}: {' '.join(value) if isinstance(value, list) else value}")
    return Exit.DONE


def _password(arguments: argparse.Namespace) -> str:
    if arguments.password_stdin:
        return read_secret()
    if sys.stdin.isatty():
        return getpass.getpass("Your password: ")
    raise InvalidInput("There is no terminal to ask for the password.", "Pipe it in with --password-stdin.")
