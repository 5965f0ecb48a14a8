"""Holds a process under strace: its calls on some files are written down, fail as asked, or end it."""

from __future__ import annotations

import ctypes
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

CALLS: Final = (
    "openat", "pread64", "read", "pwrite64", "write", "ftruncate", "fallocate", "fsync", "fdatasync", "fcntl", "unlink",
    "unlinkat", "rename", "mkdir", "fstat", "newfstatat",
)  # fmt: skip
"""What a database asks of the system."""
CHANGING: Final = frozenset(CALLS) - {"pread64", "read", "fstat", "newfstatat"}
"""Those around which a process that dies may leave something else behind."""
_TAKING_SPACE: Final = ("pwrite64", "write", "ftruncate", "fallocate", "fsync", "fdatasync", "openat")
_FAILING: Final = frozenset(CALLS) - {"fcntl", "fstat", "newfstatat"}
_LINE: Final = re.compile(r"^(?:\[pid +\d+\] |\d+ +)?(\w+)\(")
_PATIENCE: Final = 20.0
_ANYBODY: Final = (0x59616D61, -1)  # prctl: PR_SET_PTRACER, PR_SET_PTRACER_ANY


@dataclass(frozen=True, slots=True)
class Point:
    """Where a run goes wrong: the `nth` time (from 1) that it makes this call, or from then on (`stays`).

    `fault`: KILL, or the name of an error of the system.
    """

    fault: str
    call: str
    nth: int
    stays: bool = False
    others: tuple[tuple[str, int], ...] = ()

    @property
    def options(self) -> list[str]:
        """The point in strace's words."""
        what = "signal=KILL" if self.fault == "KILL" else f"error={self.fault}"
        places = ((self.call, self.nth), *self.others)
        return [word for call, n in places for word in ("-e", f"inject={call}:{what}:when={n}{'+' * self.stays}")]

    def __str__(self) -> str:
        return f"{self.fault} at {self.call} {self.nth}{' and after' * self.stays}"


def list_points(calls: Sequence[str], fault: str) -> list[Point]:
    """Every point at which a run that made these calls, in this order, can meet the fault."""
    wanted = {"KILL": CHANGING, "ENOSPC": frozenset(_TAKING_SPACE), "EIO": _FAILING}[fault]
    seen: Counter[str] = Counter()
    points: list[Point] = []
    for call in calls:
        seen[call] += 1
        if call in wanted:
            points.append(Point(fault, call, seen[call]))
        if fault == "ENOSPC" and call in ("pwrite64", "write", "fallocate"):
            rest = tuple((c, seen[c] + 1) for c in ("pwrite64", "write", "fallocate") if c != call)
            points.append(Point(fault, call, seen[call], True, rest))
    return points


def let_be_traced() -> None:
    """Allow any process of this person to trace this one, where the system asks for such a word."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(*_ANYBODY, 0, 0, 0)


def why_not() -> str:
    """Why no process can be traced here; empty where it can be."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return "there is no strace here"
    code = "import sys; sys.path.insert(0, sys.argv[1]); from faults.disk.tracing import let_be_traced; "
    code += "let_be_traced(); print(flush=True); input()"
    tests = str(Path(__file__).resolve().parents[2])
    with subprocess.Popen(
        [sys.executable, "-c", code, tests], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            Tracer(process.pid, [], ["-e", "trace=none"]).detach()
        except RuntimeError as error:
            return str(error)
        finally:
            process.kill()
    return ""


class Tracer:
    """strace attached to a process, looking at some files; raises RuntimeError where the system refuses it."""

    def __init__(self, pid: int, paths: Sequence[Path], options: Sequence[str], log: Path | None = None) -> None:
        named = [word for path in paths for word in ("-P", str(path))]
        traced = [] if "trace=none" in options else ["-e", "trace=" + ",".join(CALLS)]
        kept = ["-o", str(log)] if log else ["-o", "/dev/null"]
        self._strace = subprocess.Popen(
            ["strace", "-f", *kept, *named, *traced, *options, "-p", str(pid)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self._strace.stderr is not None
        said = self._strace.stderr.readline()
        if "attached" not in said:
            self.detach()
            raise RuntimeError(f"strace says: {said.strip()}")

    def detach(self) -> None:
        """Let the process run on by itself."""
        if self._strace.poll() is None:
            self._strace.send_signal(signal.SIGINT)
        self._strace.wait(_PATIENCE)
        assert self._strace.stderr is not None
        self._strace.stderr.close()


def calls_in(log: Path) -> list[str]:
    """The names of the calls that strace wrote down, in their order."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return [match.group(1) for line in lines if (match := _LINE.match(line))]
