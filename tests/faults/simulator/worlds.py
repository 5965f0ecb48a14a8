"""One schedule: five laptops of four people, a server, and what chance does to them; the same for the same seed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from random import Random
from typing import Any, Final

import msgspec

from campaigndesk.domain.changes import Change
from campaigndesk.domain.people import Author
from campaigndesk.server.batches import Writer
from campaigndesk.server.problems import RequestRefused
from faults.simulator import acts, duties
from faults.simulator.cables import Cable
from faults.simulator.embargoed import given_out_too_early
from faults.simulator.laptop import CutOff, Killed, Laptop, Problem
from faults.simulator.laptop_disks import LaptopDisk
from faults.simulator.seeing import badly_shown
from faults.simulator.server import AT, NETWORK_ID, Server, ServerDisk
from signers import signer

read_change: Final = msgspec.json.Decoder(Change).decode
STEPS: Final = 70
OFTEN: Final = 0.4
ROUNDS: Final = 14
_PUT_BACK: Final = 7, 3
"""Divisor and rest of the seeds in which laptops lose their place and disks are put back in the middle of syncs."""
_DECADES: Final = 30 * 365 * 24
"""Hours by which the server's clock may be ahead for a while."""
ROLES: Final[Mapping[str, tuple[list[list[str]], ...]]] = {
    "ana": ([["officer", "SI"]], [["observer", "SI"]]),
    "ben": ([["approver", "SI"], ["officer", "GE"]], [["observer", "SI"]], [["officer", "GE"]]),
    "nino": ([["officer", "SI"], ["approver", "SI"], ["approver", "GE"]], [["officer", "GE"]]),
    "root": ([["administrator", "*"], ["coordinator", "*"]],),
}
"""Person -> the roles held at first, and those that the administrator may give instead."""
LEADS: Final = ["lead", "GE"]
"""What nino holds besides where there are campaigns."""
THEMES: Final = ("stops", "blackouts", "media", "delegations", "embargoes", "requests", "erasures")
"""What may happen in a schedule beside texts on their way to the public; any of them in every second one."""
LAPTOPS: Final = {"ana-1": "ana", "ana-2": "ana", "ben-1": "ben", "nino-1": "nino", "root-1": "root"}


class World:
    """Runs one seed; `told`: what happened, in order.

    `written`: text -> the laptop on which it was typed; `excused`: texts whose last copy was lost with a disk.
    `saw`: text -> what stood there when it was typed. `badly_shown`: what a person saw on the way and should not have.
    `erased`: the act of each erasure -> the record and the texts that it took. `heard`: laptop -> when it last heard
    from the server, by the right clock. `namesakes`: ids that a laptop gave to two changes, and texts of the earlier.
    `lost_media`: media that a restore took from the server: laptops bring them back, at times after the words.
    """

    def __init__(
        self,
        seed: int,
        server: type[Server] = Server,
        laptop: type[Laptop] = Laptop,
        themes: Collection[str] | None = None,
        *,
        put_back: bool = False,
    ) -> None:
        """`themes`: what happens beside texts; by the seed where it is left out. `put_back`: disks are, in any case."""
        self.rng = Random(seed)
        self._fate = Random(seed + 1) if put_back or seed % _PUT_BACK[0] == _PUT_BACK[1] else None
        self.themes = _themes(seed) if themes is None else [one for one in THEMES if one in themes]
        self.roles = dict(ROLES)
        if "embargoes" in self.themes:
            self.roles["nino"] = tuple([*roles, LEADS] for roles in ROLES["nino"])
        self._off = {name: self.rng.choice((0, 0, -30, 30)) if self.themes else 0 for name in LAPTOPS}
        self.lost_media: set[str] = set()
        self._leaps = _leap(seed) if not self.themes else range(0)
        self._right = ""
        self.heard: dict[str, str] = {}
        self.erased: dict[str, tuple[str, frozenset[str]]] = {}
        self.rough = True
        self.told: list[tuple[str, str]] = []
        self.badly_shown: dict[str, None] = {}
        self._made: dict[str, Change] = {}
        self.namesakes: set[str] = set()
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
            name: laptop(name, person, frozenset((r, c) for r, c in self.roles[person][0]), Cable(self, name, person))
            for name, person in LAPTOPS.items()
        }
        for name, person in LAPTOPS.items():
            self.server.sign_in(name, person)
        self._backup: ServerDisk | None = None
        self._copy: ServerDisk | None = None
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
            for name, roles in self.roles.items()
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
            due = (acts.later(AT, self.rng.randrange(20, 70)),) if self.themes else ()
            post = replace(create(n, f"post-000{n}", "post", acts.new_post(country, "Most", *due)), author=person)
            results += self.server.enter((post,), Writer(NETWORK_ID, person, "server"))
        for n, person in enumerate(ROLES, len(made) + 4):
            own = signer(person)
            key = replace(create(n, own.key, "signing_key", own.fields), author=person)
            results += self.server.enter((key,), Writer(NETWORK_ID, person, "server"))
        if "embargoes" in self.themes:
            fields = {"title": "Most", "lead_country": "GE", "partners": []}
            campaign = replace(create(len(results) + 1, duties.CAMPAIGN, "campaign", fields), author="nino")
            results += self.server.enter((campaign,), Writer(NETWORK_ID, "nino", "server"))
        assert all(result.status == "applied" for result in results), results

    @property
    def now(self) -> str:
        """The instant by the right clock."""
        return self._right or self.server.now

    def clock_of(self, laptop: str) -> str:
        """The instant by the clock of a laptop, which may be more than a day wrong."""
        return acts.later(self.now, self._off[laptop]) if self._off[laptop] else self.now

    def pass_time(self, hours: float) -> None:
        """Time goes by."""
        self.server.now = acts.later(self.now, hours)

    def given_out(self, laptop: str, reply: bytes) -> None:
        """Note that a laptop gets to hear from the server, and look at what it hears."""
        self.heard[laptop] = self.now
        if "embargoes" in self.themes:
            early = given_out_too_early(reply, self.laptops[laptop].person, self.server)
            self.badly_shown |= dict.fromkeys(f"{laptop} {what}" for what in early)

    def tell(self, who: str, what: str) -> None:
        """Note what happened."""
        self.told.append((who, what))

    def give_out(self, change: Change) -> None:
        """Note a change that was made."""
        if change.id in self._made:
            self.namesakes.update((change.id, *acts.texts_of(self._made[change.id])))
        self._made[change.id] = change

    def new_name(self, laptop: str) -> str:
        """A device name that nobody has."""
        self._names += 1
        return f"{laptop}.{self._names}"

    def run(self) -> None:
        """All steps, then healing until nobody has anything to say."""
        for step in range(STEPS):
            self._set_clock(wrong=step in self._leaps)
            if step == self._backup_at:
                self._backup = self.server.disk.copy()
                self.tell("server", "backup")
            if step == self._restore_at and self._backup is not None:
                self._restore_server(self._backup)
            self._step()
        self.heal()

    def _set_clock(self, *, wrong: bool) -> None:
        """The server's clock is decades ahead for a while, and right again."""
        if wrong and not self._right:
            self._right, self.server.now = self.server.now, acts.later(self.server.now, _DECADES)
            self.tell("server", "its clock is decades ahead")
        elif self._right and not wrong:
            self.server.now, self._right = self._right, ""
            self.tell("server", "its clock is right again")

    def _step(self) -> None:
        if self.themes:
            self.pass_time(self.rng.randrange(4))
        luck, name = self.rng.random(), self.rng.choice(list(self.laptops))
        if self.themes and self.rng.random() < OFTEN:
            duties.act(self, self.laptops[name])
            return
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
        if self.rough:
            self._befall()
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

    @property
    def disks_are_put_back(self) -> bool:
        """Whether the server's disk is put back in the middle of syncs: it may not know then what it said just now."""
        return self._fate is not None

    def _befall(self) -> None:
        """The server's disk is copied or put back while laptops sync, announced or not."""
        if self._fate is None:
            return
        luck, disk, copy = self._fate.random(), self.server.disk, self._copy
        if luck < 0.01 and self._backup is not None:
            self._restore_server(self._backup)
            if self._fate.random() < 0.6:
                self.confirm()
        elif luck < 0.08:
            self._copy = disk.copy()
        elif luck < 0.3 and copy is not None and copy.pulse == disk.pulse and copy.media != disk.media:
            self._restore_server(copy)

    def place_is_lost(self) -> bool:
        """Whether the server says now that it does not know a laptop's place in its history; at times it is right."""
        if self._fate is None or not self.rough or self._fate.random() >= 0.06:
            return False
        if self._copy is not None and self._fate.random() < 0.7:
            self._restore_server(self._copy)
            if self._fate.random() < 0.6:
                self.confirm()
        return True

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
        self.lost_media |= self.server.disk.media.keys() - backup.media.keys()
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

    def erase(self) -> None:
        """The administration erases the contents of a post."""
        disk = self.server.disk
        posts = sorted(key for key, (_, r) in disk.records.items() if r.kind == "post" and not r.get("erased"))
        if not posts or disk.pulse.stopped:
            return
        key = self.rng.choice(posts)
        rows = [row for row in disk.rows if row["record"] == key]
        said = [(row["status"], text) for row in rows for text in acts.texts_of(read_change(row["payload"]))]
        self.pass_time(1)
        act = self.server.erase(key)
        self.pass_time(1)
        self.erased[act] = key, frozenset(text for status, text in said if status in ("applied", "conflict"))
        # What was refused before goes as well, also where a restored server forgot that it refused it.
        self.excused.update(text for _, text in said)
        for held in (*(laptop.disk for laptop in self.laptops.values()), *self._disks.values()):
            refused = [held.work[n] for n in held.aside if held.work[n].record == key]
            self.excused.update(text for change in refused for text in acts.texts_of(change))
        self.tell("server", f"the contents of {key} are erased")

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
        self._set_clock(wrong=False)
        while self.late:
            self.deliver()
        for laptop in self.laptops.values():
            # The next day.
            laptop.greeted = None
        for turn in range(ROUNDS):
            if turn == ROUNDS // 2:
                # What builds on work that was lost for good waits for some days before it is refused.
                self.pass_time(8 * 24)
            if self.server.disk.pulse.stopped:
                self.confirm()
            acts.bring_back(self, self.laptops["root-1"])
            done = [self.sync(name) for name in self.laptops]
            at = str(self.server.disk.pulse.seq)
            if all(done) and all(laptop.disk.notes.get("cursor") == at for laptop in self.laptops.values()):
                return


def _leap(seed: int) -> range:
    """The steps in which the server's clock is decades ahead, in three schedules of ten without other themes."""
    dice = Random(seed + 2)
    first = dice.randrange(10, 60)
    return range(first, first + dice.randrange(2, 8)) if dice.random() < 0.3 else range(0)


def _themes(seed: int) -> list[str]:
    """In every second schedule nothing but texts, in the others any of the rest."""
    dice = Random(seed // 2)
    return [theme for theme in THEMES if dice.random() < 0.4] if seed % 2 else []
