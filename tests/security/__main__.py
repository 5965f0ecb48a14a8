"""Checks of the server from outside, each a verb: `python tests/security VERB [...]`; without one, they are listed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
VERBS = {
    "rows": ("security.rows", "which bars are checked by which modules"),
    "fuzz": ("security.fuzz", "spoilt files for everything that reads one, for some minutes"),
    "cells": ("security.cells", "what the table of rights allows, a line each"),
    "secrets": ("security.secrets", "what looks like a secret in any line of the history"),
    "tls": ("security.tls", "what testssl.sh says of the server with TLS"),
    "api": ("security.api", "requests out of the OpenAPI document by chance, with the token of each role"),
}
"""Verb -> the module whose `main(arguments)` gives the exit code, and what it does."""


def main(arguments: Sequence[str]) -> int:
    """Run one verb; exit code 64 where there is no such verb."""
    if not arguments or arguments[0] not in VERBS:
        print(__doc__)
        for verb, (_, words) in VERBS.items():
            print(f"    {verb:12} {words}")
        return 0 if arguments[:1] in ([], ["-h"], ["--help"]) else 64
    sys.path[:0] = [str(TESTS), str(TESTS.parent / "src")]
    return int(import_module(VERBS[arguments[0]][0]).main(list(arguments[1:])))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
