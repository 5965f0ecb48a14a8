"""Listens to the log during one test and tells what nobody announced, and what was announced in vain."""

import logging
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import pytest


class LogListener(logging.Handler):
    """Collects records at WARNING or above from the root logger.

    Each marker `expected_log(pattern, maybe=False)` announces records whose "logger: text" contains the
    pattern. One that never comes is a complaint too, unless `maybe` says that it depends on timing.
    """

    def __init__(self, announced: Iterable[pytest.Mark]) -> None:
        super().__init__(level=logging.WARNING)
        self.announced = {re.compile(mark.args[0]): bool(mark.kwargs.get("maybe")) for mark in announced}
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.name}: {record.getMessage()}")

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear the root logger while the block runs."""
        root = logging.getLogger()
        root.addHandler(self)
        try:
            yield
        finally:
            root.removeHandler(self)

    def complaint(self) -> str:
        """What is wrong with the log of the test, or nothing."""
        unannounced = [line for line in self.heard if not any(p.search(line) for p in self.announced)]
        missing = [
            pattern.pattern
            for pattern, maybe in self.announced.items()
            if not maybe and not any(pattern.search(line) for line in self.heard)
        ]
        lines = [f"unexpected in the log: {line}" for line in unannounced]
        lines += [f"expected in the log, but it never came: {pattern}" for pattern in missing]
        return "\n".join(lines)
