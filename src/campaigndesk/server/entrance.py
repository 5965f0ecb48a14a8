"""Hand-ins that arrive while one is being written go together into the next transaction: one wait for the disk."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final

from campaigndesk.protocol.messages import BATCH_CHANGES
from campaigndesk.server.batches import Entered, HandIn, News
from campaigndesk.server.lanes import Lanes
from campaigndesk.server.ledger import Ledger
from campaigndesk.server.outages import is_away
from campaigndesk.server.problems import RequestRefused

_TOGETHER: Final = 64

_Waiting = tuple[HandIn, asyncio.Future[Entered]]
_Done = tuple[list[Entered | Exception], list[News]]


class Entrance:
    """The door to the ledger; used on the event loop only. `told` hears what every commit brought, in order."""

    def __init__(self, ledger: Ledger, lanes: Lanes, told: Callable[[News], None]) -> None:
        self._ledger = ledger
        self._lanes = lanes
        self._told = told
        self._waiting: deque[_Waiting] = deque()
        self._working: asyncio.Task[None] | None = None

    async def enter(self, hand_in: HandIn) -> Entered:
        """What became of the hand-in, once it is committed. Raises RequestRefused, or what went wrong."""
        answer: asyncio.Future[Entered] = asyncio.get_running_loop().create_future()
        self._waiting.append((hand_in, answer))
        if self._working is None or self._working.done():
            self._working = asyncio.create_task(self._work())
        return await answer

    async def _work(self) -> None:
        while self._waiting:
            group = self._next_group()
            outcomes, news = await self._lanes.write(self._write, [hand_in for hand_in, _ in group])
            for one in news:
                self._told(one)
            for (_, answer), outcome in zip(group, outcomes, strict=True):
                if answer.cancelled():
                    continue
                if isinstance(outcome, Exception):
                    answer.set_exception(outcome)
                else:
                    answer.set_result(outcome)

    def _next_group(self) -> list[_Waiting]:
        """The hand-ins that wait for one network, as long as they are not too many."""
        group = [self._waiting.popleft()]
        size = len(group[0][0].changes)
        network = group[0][0].writer.network
        while self._waiting and len(group) < _TOGETHER:
            following = self._waiting[0][0]
            size += len(following.changes)
            if following.writer.network != network or size > BATCH_CHANGES:
                break
            group.append(self._waiting.popleft())
        return group

    def _write(self, hand_ins: Sequence[HandIn]) -> _Done:
        try:
            outcomes, news = self._ledger.enter_all(hand_ins)
            return list(outcomes), [news]
        except Exception as error:
            if len(hand_ins) == 1 or isinstance(error, RequestRefused) or is_away(error):
                return [error] * len(hand_ins), []
        # One of them failed all: each alone, so that it fails alone.
        done: _Done = ([], [])
        for hand_in in hand_ins:
            outcomes_of_one, news_of_one = self._write([hand_in])
            done[0].extend(outcomes_of_one)
            done[1].extend(news_of_one)
        return done
