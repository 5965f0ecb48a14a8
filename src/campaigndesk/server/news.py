"""Tells those who listen that there is something new, and nothing of what it is."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(eq=False)
class Listener:
    """One open event stream: which network, scopes and device it is for."""

    network: str
    scopes: frozenset[str]
    device: str
    woken: asyncio.Event = field(default_factory=asyncio.Event)


class News:
    """The open event streams of this process; used on the event loop only."""

    def __init__(self) -> None:
        self._listeners: set[Listener] = set()
        self.told: dict[str, int] = {}
        self.stopping = False

    def tell(self, network: str, seq: int, scopes: Iterable[str], device: str = "") -> None:
        """Wake everybody who may see one of the scopes, save the device that made the news up to `seq`."""
        touched = frozenset(scopes)
        self.told[network] = max(seq, self.told.get(network, 0))
        for listener in self._listeners:
            mine = listener.network == network and listener.device != device
            if mine and not touched.isdisjoint(listener.scopes):
                listener.woken.set()

    def stop(self) -> None:
        """End every stream soon."""
        self.stopping = True
        for listener in self._listeners:
            listener.woken.set()

    @contextmanager
    def listening(self, listener: Listener) -> Iterator[Listener]:
        """Take part while the block runs."""
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)
