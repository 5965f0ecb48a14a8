"""Prints what the table of rights allows, a line each: into `tests/domain/data` after a change that is meant."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from rights_cells import listed


def main(arguments: Sequence[str]) -> int:
    """Print the lines."""
    argparse.ArgumentParser(prog="python tests/security cells", description=__doc__).parse_args(arguments)
    print("\n".join(listed()))
    return 0
