"""The simulated cable: requests and answers get lost, come twice or late, and laptops are killed on the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TYPE_CHECKING, TypeVar

from campaigndesk.protocol.messages import Head, HelloReply, Row
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.pulse import Pulse
from faults.simulator.laptop import CutOff, Killed, Problem

if TYPE_CHECKING:
    from faults.simulator.worlds import World

T = TypeVar("T")


class Cable:
    """One laptop's way to the server."""

    def __init__(self, world: World, name: str, person: str) -> None:
        self._world, self._name, self._person = world, name, person

    @property
    def now(self) -> str:
        """The instant by the clock of the laptop."""
        return self._world.clock_of(self._name)

    @property
    def _rng(self) -> Random:
        return self._world.rng

    def hello(self, device: str, epoch: str | None, witnessed: Head | None) -> HelloReply:
        """Say hello."""
        return self._trip("hello", lambda: self._world.server.hello(device, epoch, witnessed))

    def sync(self, body: bytes, device: str) -> bytes:
        """One round; it may come twice, or late when nobody waits for the answer any more."""
        luck = self._rng.random() if self._world.rough else 1.0
        if luck < 0.1:
            self._world.tell(self._name, "its request comes twice")
            self._asked(lambda: self._round(body, device))
        elif luck < 0.2:
            self._world.tell(self._name, "its request is held up")
            self._world.late.append((self._name, body, device))
            raise CutOff
        return self._trip("round", lambda: self._round(body, device))

    def _round(self, body: bytes, device: str) -> bytes:
        if self._world.place_is_lost():
            self._world.tell(self._name, "refused: cursor_gone")
            raise Problem("cursor_gone", by_chance=True)
        reply = self._world.server.sync(body, device)
        self._world.given_out(self._name, reply)
        return reply

    def snapshot(self, device: str, scopes: Sequence[str]) -> tuple[Pulse, frozenset[str], list[Row]]:
        """The server's copies."""
        found = self._trip("snapshot", lambda: self._world.server.snapshot(device, scopes))
        self._world.heard[self._name] = self._world.now
        return found

    def take_name(self, device: str) -> str:
        """Another name for the laptop."""
        name = self._world.new_name(self._name)
        self._trip("new name", lambda: self._world.server.sign_in(name, self._person))
        return name

    def put_medium(self, sha256: str) -> bool:
        """Send a picture; whether the server has it then."""
        return self._trip("medium", lambda: self._world.server.put_medium(sha256))

    def has_medium(self, sha256: str) -> bool:
        """Whether the server has a picture."""
        return self._trip("medium state", lambda: sha256 in self._world.server.disk.media)

    def before_commit(self, what: str) -> None:
        """The laptop may be killed before it has kept something."""
        if self._world.rough and self._rng.random() < 0.04:
            self._world.tell(self._name, f"killed before it has kept {what}")
            raise Killed

    def _trip(self, what: str, ask: Callable[[], T]) -> T:
        world = self._world
        luck = self._rng.random() if world.rough else 1.0
        if luck < 0.07:
            world.tell(self._name, f"{what}: request lost")
            raise CutOff
        answer = self._asked(ask)
        if luck < 0.14:
            world.tell(self._name, f"{what}: answer lost")
            raise CutOff
        if luck < 0.18:
            world.tell(self._name, f"{what}: killed before the answer")
            raise Killed
        world.meanwhile(self._name)
        return answer

    def _asked(self, ask: Callable[[], T]) -> T:
        try:
            return ask()
        except RequestRefused as refused:
            self._world.tell(self._name, f"refused: {refused.code}")
            raise Problem(refused.code, by_chance=self._world.disks_are_put_back) from None
