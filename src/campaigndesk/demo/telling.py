"""Tells the demo as it goes: numbered steps with their figures and seconds, and a check of what each should show."""

from __future__ import annotations

import textwrap
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TextIO

from campaigndesk.domain.errors import CampaignDeskError

_WIDTH: Final = 105


class DemoFailed(CampaignDeskError):
    """A step did not show what it should."""

    code = "demo_failed"


class Teller:
    """Writes steps and lines to a stream; on a screen a long piece of work shows that it goes on."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._screen = stream.isatty()
        self._began = time.perf_counter()
        self._steps = 0

    @property
    def seconds(self) -> float:
        """How long the demo has run."""
        return time.perf_counter() - self._began

    def step(self, title: str) -> None:
        """Begin a numbered step."""
        self._steps += 1
        self._write(f"\n{self._steps}. {title}\n")

    def say(self, sentence: str) -> None:
        """One sentence of the step, in lines that fit a terminal."""
        lines = textwrap.wrap(sentence, _WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
        self._write("".join(f"   {line}\n" for line in lines))

    def check(self, fine: bool, sentence: str) -> None:
        """Say what is shown; raises DemoFailed when it is not so."""
        if not fine:
            raise DemoFailed(f"The demo failed at step {self._steps}: it is not so that: {sentence}")
        self.say(sentence)

    @contextmanager
    def working(self, what: str) -> Iterator[None]:
        """A long piece of work: its name at once on a screen, replaced by what is said next."""
        if self._screen:
            self._write(f"   ... {what}\r")
        try:
            yield
        finally:
            if self._screen:
                self._write(" " * (len(what) + 7) + "\r")

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()


class Watch:
    """Seconds since it was made, as words."""

    def __init__(self) -> None:
        self._began = time.perf_counter()

    def __str__(self) -> str:
        return f"{time.perf_counter() - self._began:.2f} s"
