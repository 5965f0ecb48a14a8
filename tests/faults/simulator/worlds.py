"""One schedule: five laptops of four people, a server, and what chance does to them; the same for the same seed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any, Final

from campaigndesk.domain.changes import Change
from campaigndesk.domain.people import Author
from campaigndesk.server.batches import Writer
from campaigndesk.server.problems import RequestRefused
from faults.simulator import acts
from faults.simulator.cables import Cable
from faults.simulator.laptop import AT, CutOff, Killed, Laptop, LaptopDisk, Problem
from faults.simulator.seeing import badly_shown
from faults.simulator.server import NETWORK_ID, Server, ServerDisk
from signers import signer

STEPS: Final = 70
ROUNDS: Final = 14
ROLES: Final[Mapping[str, tuple[list[list[str]], ...]]] = {
    "ana": ([["officer", "SI"]], [["observer", "SI"]]),
    "ben": ([["approver", "SI"], ["officer", "GE"]], [["observer", "SI"]], [["officer", "GE"]]),
    "nino": ([["officer", "SI"], ["approver", "SI"], ["approver", "GE"]], [["officer", "GE"]]),
    "root": ([["administrator", "*"], ["coordinator", "*"]],),
}
"""Person -> the roles held at first, and those that the administrator may give instead."""
LAPTOPS: Final = {"ana-1": "ana", "ana-2": "ana", "ben-1": "ben", "nino-1": "nino", "root-1": "root"}


class World:
    """Runs one seed; `told`: what happened, in order.

    `written`: text -> the laptop on which it was typed; `excused`: texts whose last copy was lost with a disk.
    `saw`: text -> what stood there when it was typed. `badly_shown`: what a person saw on the way and should not have.
    """

    def __init__(self, seed: int, server: type[Server] = Server, laptop: type[Laptop] = Laptop) -> None:
        self.rng = Random(seed)
        self.rough = True
        self.told: list[tuple[str, str]] = []
        self.badly_shown: dict[str, None] = {}
        self.saw: dict[str, Any] = {}
        self.late: list[tuple[str, bytes, str]] = []
        self.written: dict[str, str] = {}
        self.excused: set[str] = set()
        self._fragile: set[str] = set()
        self._deep = False
        self._names = 0
        self.server = server()
        self._found_network()
        self.laptops = {
            name: laptop(name, person, frozenset((r, c) for r, c in ROLES[person][0]), Cable(self, name, person))
            for name, person in LAPTOPS.items()
        }
        for name, person in LAPTOPS.items():
            self.server.sign_in(name, person)
        self._backup: ServerDisk | None = None
        self._backup_at = self.rng.randrange(5, 45)
        self._restore_at = self.rng.randrange(self._backup_at + 3, 68) if self.rng.random() < 0.5 else STEPS + 1
        self._disks: dict[str, LaptopDisk] = {}
        for name in self.laptops if self.rng.random() < 0.7 else ():
            self.rough = False
            self.sync(name)
        self.rough = True

    def _found_network(self) -> None:
        def create(n: int, record: str, kind: str, fields: dict[str, Any]) -> Change:
            return Change(
                id=f"server-{n}", device="server", n=n, kind="create@1", record=record, record_kind=kind,
                author="root", seen_at=AT, payload={"fields": fields},
            )  # fmt: skip

        people: list[tuple[str, str, dict[str, Any]]] = [
            ("person", name, {"name": name, "email": f"{name}@example.org", "roles": roles[0], "active": True})
            for name, roles in ROLES.items()
        ]
        accounts = [
            (
                "account",
                f"account-{c}",
                {"country": c, "channel": "x", "name": c, "handle": c.lower(), "language": "en"},
            )
            for c in ("SI", "GE")
        ]
        found = [*people, ("network", NETWORK_ID, {"name": "Network", "countries": []}), *accounts]
        made = tuple(create(n, record, kind, fields) for n, (kind, record, fields) in enumerate(found, 1))
        root = Author("root", frozenset({("administrator", "*"), ("coordinator", "*")}))
        results = self.server.enter(made, Writer(NETWORK_ID, "root", "server"), author=root)
        for n, (country, person) in enumerate((("SI", "ana"), ("GE", "ben"), ("SI", "nino")), len(made) + 1):
            post = replace(create(n, f"post-000{n}", "post", acts.new_post(country, "Most")), author=person)
            results += self.server.enter((post,), Writer(NETWORK_ID, person, "server"))
        for n, person in enumerate(ROLES, len(made) + 4):
            own = signer(person)
            key = replace(create(n, own.key, "signing_key", own.fields), author=person)
            results += self.server.enter((key,), Writer(NETWORK_ID, person, "server"))
        assert all(result.status == "applied" for result in results), results

    def tell(self, who: str, what: str) -> None:
        """Note what happened."""
        self.told.append((who, what))

    def new_name(self, laptop: str) -> str:
        """A device name that nobody has."""
        self._names += 1
        return f"{laptop}.{self._names}"

    def run(self) -> None:
        """All steps, then healing until nobody has anything to say."""
        for step in range(STEPS):
            if step == self._backup_at:
                self._backup = self.server.disk.copy()
                self.tell("server", "backup")
            if step == self._restore_at and self._backup is not None:
                self._restore_server(self._backup)
            self._step()
        self.heal()

    def _step(self) -> None:
        luck, name = self.rng.random(), self.rng.choice(list(self.laptops))
        if luck < 0.55 and name != "root-1":
            acts.act(self, self.laptops[name])
        elif luck < 0.86:
            self.sync(name)
        elif luck < 0.91:
            self.deliver()
        elif luck < 0.93:
            self.tell("server", "restart")
            self.server.restart()
        elif luck < 0.96:
            acts.change_roles(self, self.laptops["root-1"])
        elif luck < 0.98 or name not in self._disks:
            self._disks[name] = self.laptops[name].disk.copy()
            self.tell(name, "its disk is copied")
        else:
            self._restore_laptop(name, self._disks.pop(name))
        if self.server.disk.pulse.stopped and self.rng.random() < 0.3:
            self.confirm()

    def meanwhile(self, name: str) -> None:
        """While a laptop waits for its answer, its person goes on working, or another laptop syncs."""
        if not self.rough or self._deep or self.rng.random() > 0.25:
            return
        self._deep = True
        try:
            if self.rng.random() < 0.5:
                acts.act(self, self.laptops[name])
            else:
                other = self.rng.choice([laptop for laptop in self.laptops if laptop != name])
                self.sync(other)
        finally:
            self._deep = False

    def sync(self, name: str) -> bool:
        """One sync of a laptop; whether it came to its end with nothing waiting."""
        laptop = self.laptops[name]
        self.tell(name, "syncs")
        try:
            return laptop.sync()
        except CutOff:
            laptop.greeted = None if self.rng.random() < 0.5 else laptop.greeted
            self.badly_shown |= dict.fromkeys(badly_shown(laptop))
        except Killed:
            laptop.greeted = None
            self.badly_shown |= dict.fromkeys(badly_shown(laptop))
        except Problem as problem:
            laptop.greeted = None
            if problem.code == "signed_out":
                self.server.sign_in(laptop.disk.notes["device"], laptop.person)
            elif problem.code not in ("history_fork", "not_allowed", "epoch_changed"):
                raise AssertionError(f"{name}: {problem.code}") from problem
        return False

    def deliver(self) -> None:
        """A request that was held up arrives; nobody waits for its answer."""
        if not self.late:
            return
        name, body, device = self.late.pop(self.rng.randrange(len(self.late)))
        self.tell(name, "a late request arrives")
        try:
            self.server.sync(body, device)
        except RequestRefused as refused:
            self.tell(name, f"the late request is refused: {refused.code}")

    def confirm(self) -> None:
        """The administrator confirms the restore."""
        self.tell("server", "the restore is confirmed")
        self.server.confirm()

    def _restore_server(self, backup: ServerDisk) -> None:
        self.tell("server", "restored from its backup")
        self.server.restore(backup)
        self.excused |= {text for text in self._fragile if not self._in_ledger(text)}

    def _restore_laptop(self, name: str, disk: LaptopDisk) -> None:
        """Back to an older disk: what only the newer one held is lost with it."""
        self.tell(name, "restored from its own copy")
        laptop = self.laptops[name]
        lost = [change for n, change in laptop.disk.work.items() if n not in disk.work]
        for text in (text for change in lost for text in acts.texts_of(change)):
            (self._fragile if self._in_ledger(text) else self.excused).add(text)
        for n in disk.work:
            # Acknowledged or set aside since: the server remembers; the older disk hands it in again.
            self._fragile.update(acts.texts_of(disk.work[n]) if n not in disk.outbox and n not in disk.aside else ())
        laptop.disk, laptop.greeted = disk.copy(), None
        for _ in range(self.rng.randrange(3)):
            acts.types_twice(self, laptop)

    def _in_ledger(self, text: str) -> bool:
        wanted = text.encode()
        return any(
            wanted in row["payload"] for row in self.server.disk.rows if row["status"] in ("applied", "conflict")
        )

    def heal(self) -> None:
        """Cables in, no kills; late requests arrive; everybody syncs until all say the same."""
        for laptop in self.laptops.values():
            self.badly_shown |= dict.fromkeys(badly_shown(laptop))
        self.rough = False
        while self.late:
            self.deliver()
        for _ in range(ROUNDS):
            if self.server.disk.pulse.stopped:
                self.confirm()
            acts.bring_back(self, self.laptops["root-1"])
            done = [self.sync(name) for name in self.laptops]
            at = str(self.server.disk.pulse.seq)
            if all(done) and all(laptop.disk.notes.get("cursor") == at for laptop in self.laptops.values()):
                return
