"""The one door to threads: lanes for the store, the network and long sums, each doing one thing at a time."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from campaigndesk.desktop.busy import BusyPointer
from campaigndesk.domain.errors import CampaignDeskError

Answered = Callable[[Any], None]
Failed = Callable[[CampaignDeskError], None]


def start_aside(name: str, work: Callable[[], None]) -> None:
    """Run work that never ends by itself, such as listening, on a thread that does not keep the program open."""
    threading.Thread(target=work, name=name, daemon=True).start()


@dataclass(slots=True, eq=False)
class Task:
    """Work asked for; `owner` is the Qt object that wants the answer, `key` names what a newer task replaces.

    The window keeps each task until it is answered: Qt objects that it holds must not die in the thread of a lane.
    """

    number: int
    work: Callable[[], Any]
    then: Answered | None
    failed: Failed | None
    owner: QObject
    key: str


class Lane:
    """One thread that does tasks in the order asked and gives each answer to `deliver`, which must not block."""

    def __init__(self, name: str, deliver: Callable[[int, Any, BaseException | None], None]) -> None:
        self._deliver = deliver
        self._waiting: deque[Task] = deque()
        self._news = threading.Condition()
        self._open = True
        self._busy = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def put(self, task: Task) -> list[Task]:
        """Add the task; those that wait with the same key and owner are dropped. Nothing is taken after `close`."""
        with self._news:
            if not self._open:
                return [task]
            dropped = [t for t in self._waiting if task.key and t.key == task.key and t.owner is task.owner]
            if dropped:
                self._waiting = deque(t for t in self._waiting if t not in dropped)
            self._waiting.append(task)
            self._news.notify_all()
            return dropped

    def close(self, patience: float) -> bool:
        """Take nothing more, and wait up to `patience` seconds for what waits; whether all of it was done."""
        with self._news:
            self._open = False
            self._news.notify_all()
        self._thread.join(patience)
        return not self._thread.is_alive()

    def idle(self) -> bool:
        """Whether nothing is being done and nothing waits."""
        with self._news:
            return not self._busy and not self._waiting

    def _run(self) -> None:
        while True:
            with self._news:
                self._busy = False
                while self._open and not self._waiting:
                    self._news.wait()
                if not self._waiting:
                    return
                task = self._waiting.popleft()
                self._busy = True
            number, result, error = task.number, None, None
            try:
                result = task.work()
            except BaseException as caught:
                error = caught
            del task
            self._deliver(number, result, error)
            del result, error


class Tasks(QObject):
    """Three lanes; answers come back to the window's thread unless their owner was closed meanwhile."""

    _answered = Signal(object)

    def __init__(self, on_trouble: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_trouble = on_trouble
        self._open = True
        self._undelivered = 0
        self._numbers = count(1)
        self._held: dict[int, Task] = {}
        self._count = threading.Lock()
        self._answered.connect(self._on_answered)
        self._store = Lane("store", self._post)
        self._network = Lane("network", self._post)
        self._aside: Lane | None = None
        self.pointer = BusyPointer(lambda: not self._store.idle(), self)
        self.closing: list[Callable[[], None]] = []
        """What else is to be ended with the lanes, such as a program that a lane asks."""

    def store(
        self,
        work: Callable[[], Any],
        then: Answered | None,
        owner: QObject,
        *,
        failed: Failed | None = None,
        key: str = "",
    ) -> None:
        """Do work on the store; `then(result)` or `failed(error)` follow in the window's thread.

        Without `failed` an error goes to the frame: a CampaignDeskError is said, anything else is reported.
        """
        self._put(self._store, Task(next(self._numbers), work, then, failed, owner, key))

    def network(
        self,
        work: Callable[[], Any],
        then: Answered | None,
        owner: QObject,
        *,
        failed: Failed | None = None,
        key: str = "",
    ) -> None:
        """The same for work that talks to a server."""
        self._put(self._network, Task(next(self._numbers), work, then, failed, owner, key))

    def aside(
        self,
        work: Callable[[], Any],
        then: Answered | None,
        owner: QObject,
        *,
        failed: Failed | None = None,
        key: str = "",
    ) -> None:
        """The same for what takes long and needs neither: spelling, cutting a long text. Its thread begins here."""
        if self._aside is None:
            self._aside = Lane("aside", self._post)
        self._put(self._aside, Task(next(self._numbers), work, then, failed, owner, key))

    def idle(self) -> bool:
        """Whether every answer was given: for tests and the demo."""
        lanes = (self._store, self._network, *([self._aside] if self._aside else ()))
        return all(lane.idle() for lane in lanes) and not self._undelivered

    def close(self, patience: float = 10.0) -> None:
        """Finish the store's work; leave the others', which is done again when it is needed."""
        self._open = False
        self.pointer.end()
        self._store.close(patience)
        self._network.close(0.0)
        for end in self.closing:
            end()
        if self._aside is not None:
            self._aside.close(1.0)

    def _put(self, lane: Lane, task: Task) -> None:
        if self._open:
            self._held[task.number] = task
            for dropped in lane.put(task):
                self._held.pop(dropped.number, None)
            if lane is self._store:
                self.pointer.begin()

    def _post(self, number: int, result: Any, error: BaseException | None) -> None:
        if self._open and isValid(self):
            with self._count:
                self._undelivered += 1
            self._answered.emit((number, result, error))

    @Slot(object)
    def _on_answered(self, answer: tuple[int, Any, BaseException | None]) -> None:
        number, result, error = answer
        with self._count:
            self._undelivered -= 1
        task = self._held.pop(number)
        self.pointer.look()
        if error is not None:
            if not (isinstance(error, CampaignDeskError) and task.failed):
                self._on_trouble(error)
            elif isValid(task.owner):
                task.failed(error)
        elif task.then is not None and isValid(task.owner):
            task.then(result)
