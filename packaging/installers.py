"""Runs other programs for the set-up, and turns what they say into a sentence and an exit code."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

WRONG_USE, NO_NETWORK, FAILED, NOT_HERE, NO_ROOM, WRONG_PACKAGE, OLD_PYTHON, STOPPED = 64, 69, 70, 71, 73, 76, 78, 130

INSTALL = {"apt-get": "apt-get install -y", "dnf": "dnf install -y", "pacman": "pacman -S --needed"}

TROUBLES = (
    (
        WRONG_PACKAGE,
        r"DO NOT MATCH THE HASHES|[Hh]ash mismatch",
        "A package that arrived is not the one that the lock names, so nothing of it was run. "
        "Try again from another network; if it stays so, tell those who keep this project.",
    ),
    (
        NO_ROOM,
        r"No space left on device|os error 28|Errno 28|Disk quota exceeded",
        "The disk is full. Make room for about 1 GB, then start again.",
    ),
    (
        NO_ROOM,
        r"Permission denied|Read-only file system",
        "This folder may not be written. Copy the project to a folder of your own and start it there.",
    ),
    (
        NO_NETWORK,
        r"CERTIFICATE_VERIFY_FAILED|UnknownIssuer",
        "The network shows a certificate that Python does not trust. If your ministry has its own authority, "
        "tell pip where its file is: python3 -m pip config set global.cert FILE",
    ),
    (
        NO_NETWORK,
        r"NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError|RemoteDisconnected|"
        r"Network is unreachable|Connection (refused|reset|broken)|dns error|Failed to establish",
        "The packages could not be fetched: there is no network, or it does not let Python through. "
        "Connect and start again; a proxy or an index of your own belongs in pip's configuration.",
    ),
    (
        FAILED,
        r"No matching distribution found",
        "A package of the lock was not found for this machine and this Python. "
        "Campaign Desk runs on Python 3.11 to 3.13 under Linux, Windows and macOS.",
    ),
)


class CannotSetUpError(Exception):
    """The set-up stops here: an exit code, and a sentence that says what to do."""

    def __init__(self, code: int, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


def say(sentence: str) -> None:
    """Speak on standard error: standard output belongs to the program."""
    print(sentence, file=sys.stderr, flush=True)


def problem_in(output: str) -> CannotSetUpError:
    """What an installer or the system complained of, as an exit code and a sentence."""
    for code, pattern, sentence in TROUBLES:
        if re.search(pattern, output):
            return CannotSetUpError(code, sentence)
    last = (output.strip() or "no reason was given").splitlines()[-1]
    return CannotSetUpError(FAILED, f"The set-up failed: {last}")


def run(command: Sequence[object], following: str = "", **environment: str) -> tuple[int, str]:
    """Run a program without standard input: its exit code and all that it said.

    On a terminal, lines that begin with `following` are shown as they come, each in the place of the one before.
    """
    said: list[str] = []
    with subprocess.Popen(
        [str(word) for word in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env={**os.environ, **environment},
    ) as process:
        for line in process.stdout or ():
            said.append(line)
            if following and line.startswith(following) and sys.stderr.isatty():
                print(f"    {line.strip()[:70]:<70}", end="\r", file=sys.stderr, flush=True)
    return process.returncode, "".join(said)


def install_system_packages(reason: str, packages: Mapping[str, str]) -> None:
    """Install with apt as root; anybody else is told the exact line to type.

    `packages` has the names for each package manager, with spaces between.
    """
    manager = next((name for name in packages if shutil.which(name)), None)
    if manager is None:
        sentence = f"{reason}. Install it with your system's package manager, then start again."
        raise CannotSetUpError(NOT_HERE, sentence)
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    line = f"{'' if is_root else 'sudo '}{INSTALL[manager]} {packages[manager]}"
    if not (is_root and manager == "apt-get"):
        raise CannotSetUpError(NOT_HERE, f"{reason}. Type this line, then start again:\n\n    {line}\n")
    say(f"{reason}. Installing {packages[manager]} ...")
    run(["apt-get", "update"])
    quiet = [*INSTALL[manager].split(), "--no-install-recommends", *packages[manager].split()]
    code, output = run(quiet, DEBIAN_FRONTEND="noninteractive")
    if code:
        told = "\n".join(output.strip().splitlines()[-5:])
        raise CannotSetUpError(NOT_HERE, f"{told}\n\n{reason}, and this line failed:\n\n    {line}\n")
