"""A network at work for the tests: people with their laptops, the real server, and cables that can be pulled."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cables import Cable, ServerRoom
from campaigndesk.actions import accounts, approving, campaigns, drafting, scheduling
from campaigndesk.actions.desk import Changed, Desk
from campaigndesk.demo.phones import Phone, set_up_where_needed
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import instant
from campaigndesk.protocol.access import ProofRequest
from campaigndesk.server.factor_keys import key_of
from campaigndesk.store.opening import Store, open_store
from campaigndesk.store.outbox import count_waiting
from campaigndesk.store.records import find_record, list_records
from campaigndesk.store.set_aside import SetAside, list_set_aside
from campaigndesk.sync.client import Wire
from campaigndesk.sync.greeting import greet
from campaigndesk.sync.joining import sign_in, wire_for
from campaigndesk.sync.rounds import RoundReport, sync_once
from databases import EMPTY, Cluster, Kept

KEY = b"k" * 32
PREPARED = "campaigndesk_prepared"
URL = "http://127.0.0.1:80"
PASSWORD = "a long enough pass phrase of words"
PEOPLE = {
    "ana": ("officer:SI", "lead:SI"),
    "ben": ("officer:SI",),
    "bojan": ("approver:SI",),
    "nino": ("officer:GE",),
    "gia": ("approver:GE", "officer:GE"),
}


class Laptop:
    """One person at one laptop. `tells` collects what the desk told its listeners.

    `narrow`: it hands in two changes and takes three rows at once, so that a sync takes many requests.
    """

    narrow = False

    def __init__(
        self, network: Network, person: str, profile: Path, hours: float = 0, new_id: Callable[[], str] | None = None
    ) -> None:
        self.network = network
        self.person = person
        self.profile = profile
        self.cable = Cable(network.room)
        self.tells: list[Changed] = []
        self._wrong_by = timedelta(hours=hours)
        self._new_id = new_id
        self.store: Store = open_store(profile, KEY)
        self._sit_down()

    def _sit_down(self) -> None:
        self.desk = Desk(self.store, clock=self._clock)
        self.desk.new_id = self._new_id or self.desk.new_id
        self.desk.listeners.append(self.tells.append)

    def _clock(self) -> datetime:
        return self.network.time() + self._wrong_by

    def sets_clock(self, days: float) -> None:
        """The clock is set so many days before (below zero) or after the right time."""
        self._wrong_by = timedelta(days=days)

    def signs_in(self, password: str = PASSWORD) -> None:
        """Sign in to the network's server."""
        wire = sign_in(self.desk, URL, f"{self.person}@example.org", password, session=self.cable.session())
        self.network.proves(self.person, wire, password)

    def proves(self, password: str = PASSWORD) -> None:
        """Confirm with the second factor who acts here, or set one up first."""
        self.network.proves(self.person, self.wire(), password)

    def wire(self) -> Wire:
        """The way to the server, over the cable."""
        wire = wire_for(self.desk)
        wire._session = self.cable.session()
        return wire

    def syncs(self) -> RoundReport:
        """One sync over the cable; who is asked for a proof gives it, and syncs again."""
        wire = self.wire()
        if self.narrow and wire.greeted is None:
            greet(self.desk, wire)
        if self.narrow and wire.greeted is not None:
            wire.greeted = replace(wire.greeted, batch_changes=2, batch_rows=3)
        report = sync_once(self.desk, wire)
        if not report.proof:
            return report
        self.proves()
        return self.syncs()

    def restarts(self) -> None:
        """Close the desk and open it again."""
        self.store.close()
        self.store = open_store(self.profile, KEY)
        self._sit_down()

    def copied_to(self, profile: Path) -> Laptop:
        """Another laptop made from a copy of this one's profile: a clone or a restored backup."""
        self.store.close()
        shutil.copytree(self.profile, profile)
        self.store = open_store(self.profile, KEY)
        self._sit_down()
        return Laptop(self.network, self.person, profile)

    def sees(self, record: Record | str) -> Record:
        """The record as this laptop shows it."""
        return self.desk.find(record if isinstance(record, str) else record.id)

    def has(self, record: Record | str) -> bool:
        """Whether the laptop shows the record at all."""
        return self.desk.read(find_record, record if isinstance(record, str) else record.id) is not None

    @property
    def waiting(self) -> int:
        """How many changes wait to be sent."""
        return self.desk.read(count_waiting)

    @property
    def set_aside(self) -> list[SetAside]:
        """What was refused."""
        return self.desk.read(list_set_aside)

    def drafts(self, text: str = "Vsi ljudje se rodijo svobodni.", country: str = "", **more: str) -> Record:
        """A draft for the country's account on X, with a time."""
        country = country or PEOPLE[self.person][0].partition(":")[2]
        account = self.network.accounts[country]
        at = {"proposed_at": "2026-12-10T09:00:00Z", **more}
        return drafting.draft_post(self.desk, account=account, text=text, **at)  # type: ignore[arg-type]

    def writes(self, post: Record, text: str) -> Record:
        """The post's text anew."""
        return drafting.revise_text(self.desk, post.id, text)

    def submits(self, post: Record) -> Record:
        """The post sent for approval."""
        return approving.submit_post(self.desk, post.id)

    def approves(self, post: Record) -> Record:
        """What this laptop shows, approved."""
        return approving.approve_post(self.desk, post.id, approving.digest_shown(self.desk, post.id))

    def schedules(self, post: Record) -> Record:
        """The proposed time confirmed."""
        return scheduling.schedule_post(self.desk, post.id)

    def approved_post(self, text: str = "Vsi ljudje se rodijo svobodni.") -> Record:
        """A post of this person that the country's approver approved; both have synced."""
        post = self.drafts(text)
        self.submits(post)
        self.syncs()
        approver = self.network.bojan if PEOPLE[self.person][0].endswith("SI") else self.network.gia
        approver.syncs()
        approver.approves(post)
        approver.syncs()
        self.syncs()
        return self.sees(post)

    def close(self) -> None:
        """Shut the laptop."""
        self.store.close()


class Network:
    """The server with its network, and people who come to it with their laptops as they are first named.

    `prepared`: a folder that `prepare` made; it is copied, which takes a tenth of the time of signing everybody in.
    With a `cluster`, the server keeps its records there, in a database of this `name`.
    """

    def __init__(
        self, folder: Path, prepared: Path | None = None, cluster: Cluster | None = None, name: str = ""
    ) -> None:
        self.folder = folder
        self._now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
        self.laptops: dict[str, Laptop] = {}
        if prepared is not None:
            shutil.copytree(prepared, folder, dirs_exist_ok=True)
        self._kept = Kept(folder / "server", cluster, name)
        self._backup = Kept(folder / "backup", cluster, f"{name}_backup")
        if cluster is not None:
            cluster.copy(EMPTY if prepared is None else PREPARED, name)
        self.room = ServerRoom(self._kept.data, lambda: instant(self.time()), self._kept.url)
        if prepared is None:
            self._make()
        self.accounts = {
            str(account.get("country")): account.id for account in self.ana.desk.read(list_records, "account")
        }

    def _make(self) -> None:
        self.room.administration.make_network("Test network")
        for person, roles in PEOPLE.items():
            self.room.administration.add_person(f"{person}@example.org", person.title(), roles, PASSWORD)
        for person in PEOPLE:
            self.laptop(person)
        for country, officer in (("SI", self.ana), ("GE", self.nino)):
            accounts.add_account(officer.desk, country=country, channel="x", name=f"MFA of {country}")
            officer.syncs()
        self.everyone_syncs()

    def time(self) -> datetime:
        """A clock that goes on a second whenever it is looked at."""
        self._now += timedelta(seconds=1)
        return self._now

    def proves(self, person: str, wire: Wire, password: str) -> None:
        """Who acts: password, and a code that was not used yet; the second factor is set up where one is needed."""
        state = wire.factor_state()
        if not state.fresh or (state.enrolled and not state.proved):
            wire.prove(ProofRequest(password, self._code(person) if state.enrolled else ""))
        set_up_where_needed(wire, self.time)

    def _code(self, person: str) -> str:
        with self.room.office.database.reading() as conn:
            held = "SELECT secret, network, person FROM second_factor JOIN credential USING (network, person)"
            row = conn.exec_driver_sql(f"{held} WHERE email = '{person}@example.org'").one()
            key = key_of(self._kept.data, conn)
        assert key is not None
        self._now += timedelta(minutes=2)
        return Phone(key.opened(*row), self.time).code()

    def later(self, days: int) -> None:
        """So many days go by."""
        self._now += timedelta(days=days)

    def laptop(self, person: str, name: str = "", hours: float = 0) -> Laptop:
        """The person's laptop, signed in and filled; `name` for a second one; `hours` by which its clock is wrong."""
        name = name or person
        if name not in self.laptops:
            profile = self.folder / name
            known = profile.exists()
            laptop = self.laptops[name] = Laptop(self, person, profile, hours)
            if not known:
                laptop.signs_in()
            laptop.syncs()
        return self.laptops[name]

    @property
    def ana(self) -> Laptop:
        """Officer and campaign lead in Ljubljana."""
        return self.laptop("ana")

    @property
    def ben(self) -> Laptop:
        """Officer in Ljubljana."""
        return self.laptop("ben")

    @property
    def bojan(self) -> Laptop:
        """Approver in Ljubljana."""
        return self.laptop("bojan")

    @property
    def nino(self) -> Laptop:
        """Officer in Tbilisi."""
        return self.laptop("nino")

    @property
    def gia(self) -> Laptop:
        """Approver and officer in Tbilisi."""
        return self.laptop("gia")

    def everyone_syncs(self, times: int = 2) -> None:
        """All laptops sync one after the other, twice, so that each hears of all."""
        for _ in range(times):
            for laptop in list(self.laptops.values()):
                laptop.syncs()

    def campaign(self) -> Record:
        """A campaign led from Ljubljana, with Georgia invited; on the server."""
        made = campaigns.start_campaign(
            self.ana.desk,
            title="Human Rights Day",
            lead_country="SI",
            starts_on="2026-12-01",
            ends_on="2026-12-10",
            partners=("GE",),
        )
        self.ana.syncs()
        return made

    def keeps_a_backup(self) -> None:
        """The server is stopped, copied, and started again."""
        self.room.office.close()
        self._kept.copied_to(self._backup)
        self.room.open()

    def restores_the_backup(self) -> None:
        """The server goes on as it was when the backup was made; nobody has confirmed it yet."""
        self.room.office.close()
        self._backup.copied_to(self._kept)
        self.room.open()

    def moves_into(self, cluster: Cluster, name: str, moving: Callable[[Path, str], None]) -> None:
        """The server is stopped, moved by `moving(folder, address)` into that database of the cluster, and started."""
        self.room.office.close()
        self._kept = Kept(self._kept.data, cluster, name)
        self._backup = Kept(self._backup.data, cluster, f"{name}_backup")
        self.room.goes_to(cluster.address(name), lambda url: moving(self._kept.data, url))

    def close(self) -> None:
        """All laptops shut, the server stopped."""
        for laptop in self.laptops.values():
            laptop.close()
        self.room.close()


def prepare(folder: Path, cluster: Cluster | None = None) -> Path:
    """A network with everybody signed in and two accounts, closed again: to be copied by each test."""
    Network(folder, cluster=cluster, name=PREPARED).close()
    return folder


@contextmanager
def network_in(folder: Path, prepared: Path | None = None) -> Iterator[Network]:
    """A network in a folder, closed at the end whatever happens."""
    network = Network(folder, prepared)
    try:
        yield network
    finally:
        network.close()
