"""The command line as processes of their own: verbs that end, and servers that are always stopped."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from project_files import ROOT


def command(*arguments: object) -> list[str]:
    """The command line, with every warning an error."""
    return [sys.executable, "-W", "error", "-m", "campaigndesk", *map(str, arguments)]


def environment() -> dict[str, str]:
    """Where the program is."""
    return {**os.environ, "PYTHONPATH": str(ROOT / "src")}


def run(*arguments: object, given: str = "") -> subprocess.CompletedProcess[str]:
    """A verb that ends by itself."""
    return subprocess.run(
        command(*arguments), input=given, capture_output=True, text=True, timeout=60, env=environment(), check=False
    )


@contextmanager
def serving(*arguments: object, log: Path | None = None) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server process and where it listens; killed at the end whatever happened. `log`: what it writes beside that."""
    pipe = subprocess.PIPE
    words = log.open("a") if log else pipe
    process = subprocess.Popen(
        command("serve", *arguments), stdin=subprocess.DEVNULL, stdout=pipe, stderr=words, text=True, env=environment()
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line.startswith("listening on "), log.read_text() if log else process.communicate(timeout=10)
        yield process, line.split()[-1]
    finally:
        process.kill()
        process.communicate(timeout=10)
        if not isinstance(words, int):
            words.close()
