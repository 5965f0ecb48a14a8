"""The next request, under way while the last reply is being kept: server and laptop work at the same time."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self

from campaigndesk.protocol.messages import SyncReply, SyncRequest
from campaigndesk.store.outbox import Waiting
from campaigndesk.sync.client import Wire


class Ahead:
    """At most one request under way. What comes back unasked for is dropped: its changes are sent again, harmlessly."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._pool: ThreadPoolExecutor | None = None
        self._under_way: tuple[Sequence[Waiting], Future[SyncReply]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            # Waits for the answer: the connection must be free for the next round.
            self._pool.shutdown()

    def send(self, batch: Sequence[Waiting], request: SyncRequest) -> None:
        """Send a request now, to be asked for later."""
        self._pool = self._pool or ThreadPoolExecutor(1, "campaigndesk-ahead")
        self._under_way = batch, self._pool.submit(self._wire.sync, request)

    @property
    def last(self) -> int:
        """The number of the last change under way; 0 where none is."""
        return self._under_way[0][-1].n if self._under_way else 0

    def taken(self) -> tuple[Sequence[Waiting], SyncReply] | None:
        """The batch and the reply of the request under way; None where there is none. Raises what the wire raised."""
        if self._under_way is None:
            return None
        batch, future = self._under_way
        self._under_way = None
        return batch, future.result()
