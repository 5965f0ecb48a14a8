"""What `backup` and `restore` ask for alike: the server's place, and the secret of the file."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from campaigndesk.commands.printing import print_json
from campaigndesk.commands.profiles import read_secret
from campaigndesk.domain.errors import InvalidInput


def add_place_arguments(parser: argparse.ArgumentParser) -> None:
    """`--data`, `--database`, the ways to a key, `--json`."""
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the server's folder")
    parser.add_argument("--database", metavar="URL", help="postgresql+psycopg://... instead of a file in the folder")
    keys = parser.add_mutually_exclusive_group()
    keys.add_argument(
        "--key-file", type=Path, metavar="FILE", help="32 bytes or more, such as of: openssl rand -hex 32"
    )
    keys.add_argument("--passphrase-stdin", action="store_true", help="read the passphrase from standard input")
    parser.add_argument("--json", action="store_true", help="the result, or the error, as JSON")


def secret_of(arguments: argparse.Namespace, *, new: bool) -> bytes:
    """The key file's contents, or the passphrase; a new one is asked for twice. Raises InvalidInput."""
    from campaigndesk.server.backup_keys import read_secret_file

    if arguments.key_file:
        return read_secret_file(arguments.key_file)
    if arguments.passphrase_stdin:
        return read_secret().encode()
    if not sys.stdin.isatty():
        raise InvalidInput("A backup is encrypted.", "Give --key-file FILE or --passphrase-stdin.")
    secret = getpass.getpass("Passphrase of the backup: ")
    if new and getpass.getpass("The same again: ") != secret:
        raise InvalidInput("The two passphrases are not the same.", "Type them again.")
    return secret.encode()


def tell(told: dict[str, object], sentence: str, *, as_json: bool) -> None:
    """Print what came of it."""
    if as_json:
        print_json(told)
    else:
        print(sentence)
