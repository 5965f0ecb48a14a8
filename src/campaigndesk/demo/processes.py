"""The real server of the demo, in a process of its own, and the administrator's verbs."""

from __future__ import annotations

import atexit
import contextlib
import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Final

from campaigndesk.demo.telling import DemoFailed

_READY: Final = re.compile(r"listening on (http://127\.0\.0\.1:(\d+))")
PATIENCE: Final = 120.0
"""Seconds after which a process that does not answer is given up; a laptop may be busy with much else."""


def command(*words: str) -> list[str]:
    """The command line of a verb of this very program."""
    return [sys.executable, "-P", "-m", "campaigndesk", *words]


def run_verb(*words: str, given: str = "") -> str:
    """Run a verb to its end and give what it printed; raises DemoFailed with what it said where it failed."""
    try:
        done = subprocess.run(
            command(*words),
            input=given,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
            env=quiet(),
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise DemoFailed(
            f"“campaigndesk {' '.join(words[:4])}” did not end within {late.timeout:.0f} seconds."
        ) from late
    if done.returncode:
        raise DemoFailed(f"“campaigndesk {' '.join(words[:4])}” ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def quiet() -> dict[str, str]:
    """The surroundings of a child: the same, with UTF-8 and without a proxy between loopback and itself."""
    return {**os.environ, "PYTHONUTF8": "1", "NO_PROXY": "127.0.0.1,localhost"}


def end_in_order() -> None:
    """Let SIGTERM come as an exception, as Ctrl+C does: who is stopped must not leave their server behind."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


class Server:
    """`campaigndesk serve` on loopback. The first start takes a free port; later ones take the same again."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._port = "0"
        self._log: list[str] = []
        self._process: subprocess.Popen[str] | None = None
        self.url = ""

    @property
    def number(self) -> int:
        """The number of the process."""
        return self._process.pid if self._process else 0

    def start(self) -> None:
        """Start, and wait until it says where it listens; raises DemoFailed where it does not."""
        found = threading.Event()
        self._process = subprocess.Popen(
            command("serve", "--data", str(self._data), "--port", self._port),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            env=quiet(),
        )
        # An exception in a slot of Qt ends the program past every `finally`.
        atexit.register(self.stop)
        threading.Thread(target=self._listen, args=(self._process, found), daemon=True).start()
        if not found.wait(PATIENCE) or not self._is_up():
            self.stop()
            raise DemoFailed("The server did not start. It said: " + " ".join(self._log[-5:]))

    def stop(self) -> None:
        """End the process and wait for it; harmless when it has ended."""
        process, self._process = self._process, None
        atexit.unregister(self.stop)
        if process is None:
            return
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        with contextlib.suppress(OSError, ValueError):
            if process.stdout:
                process.stdout.close()

    def _is_up(self) -> bool:
        return self._process is not None and self._process.poll() is None and bool(self.url)

    def _listen(self, process: subprocess.Popen[str], found: threading.Event) -> None:
        """Read all that it says, so that its pipe never fills; the first line names its address."""
        with contextlib.suppress(ValueError):
            for line in process.stdout or ():
                self._log.append(line.strip())
                if ready := _READY.search(line):
                    self.url, self._port = ready[1], ready[2]
                    found.set()
        found.set()
