"""Where work runs that may wait: never on the event loop. SQLite has one lane for writing, PostgreSQL several."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Lanes:
    """Small pools of threads: for writing, for reading, and for passwords (each takes 19 MiB while it is checked)."""

    def __init__(self, writers: int, readers: int = 4, passwords: int = 2) -> None:
        self._write = ThreadPoolExecutor(writers, "write")
        self._read = ThreadPoolExecutor(readers, "read")
        self._password = ThreadPoolExecutor(passwords, "password")

    async def write(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Do work that writes to the database."""
        return await _run(self._write, work, *args, **kwargs)

    async def read(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Do work that reads."""
        return await _run(self._read, work, *args, **kwargs)

    async def password(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Do work that hashes a password."""
        return await _run(self._password, work, *args, **kwargs)

    def close(self) -> None:
        """Let work that has begun end, and start no more."""
        for pool in (self._write, self._read, self._password):
            pool.shutdown(wait=True, cancel_futures=True)


async def _run(pool: ThreadPoolExecutor, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
    return await asyncio.get_running_loop().run_in_executor(pool, lambda: work(*args, **kwargs))
