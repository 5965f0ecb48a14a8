"""Opens the profile that a verb works in, and closes it whatever happens."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from campaigndesk.actions.desk import Desk
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.store.keys import Prompt, find_key, key_file_warning
from campaigndesk.store.opening import Store, open_store
from campaigndesk.store.profiles import default_profile


def add_profile_arguments(parser: argparse.ArgumentParser) -> None:
    """`--profile`, the two ways to a key beside the keyring, and `--json`."""
    parser.add_argument("--profile", type=Path, metavar="DIR", help="the profile folder; without it, your own")
    keys = parser.add_mutually_exclusive_group()
    keys.add_argument(
        "--key-file",
        action="store_true",
        help="where no keyring works: keep the key in a file of the profile, readable by your account alone",
    )
    # Not an environment variable: every child process would inherit it, and service managers print it.
    keys.add_argument(
        "--passphrase-stdin", action="store_true", help="read the passphrase from the first line of input"
    )
    parser.add_argument("--json", action="store_true", help="JSON on standard output, and errors as JSON")


@contextmanager
def opened_store(arguments: argparse.Namespace) -> Iterator[Store]:
    """The profile's store; what the store has to say goes to standard error."""
    profile = arguments.profile or default_profile()
    fresh = not key_file_warning(profile)
    key = find_key(profile, _prompt_for(arguments), allow_key_file=arguments.key_file)
    store = open_store(profile, key)
    try:
        warning = key_file_warning(profile) if fresh else ""
        for notice in filter(None, (warning, *store.notices)):
            sys.stderr.write(notice + "\n")
        yield store
    finally:
        store.close()


@contextmanager
def opened_desk(arguments: argparse.Namespace) -> Iterator[Desk]:
    """The desk of the profile's person."""
    with opened_store(arguments) as store:
        yield Desk(store)


def _prompt_for(arguments: argparse.Namespace) -> Prompt | None:
    """How to ask for a passphrase: from the input's first line, on a terminal, or not at all."""
    if arguments.passphrase_stdin:
        # A new passphrase is asked for twice; the line is there once.
        secret = read_secret()
        return lambda _: secret
    if arguments.key_file or not sys.stdin.isatty():
        return None
    return lambda question: getpass.getpass(f"{question} ")


def read_secret() -> str:
    """One line of standard input, without its end; raises InvalidInput where there is none."""
    secret = sys.stdin.readline().rstrip("\r\n")
    if not secret:
        raise InvalidInput("Standard input holds no secret.", "Write it on one line.")
    return secret
