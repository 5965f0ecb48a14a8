"""What an administrator does: networks, countries, people, roles, invitations, devices, and confirming a restore."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, delete, func, insert, select, update
from uuid_utils import uuid7

from campaigndesk.domain.changes import Change
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.errors import InvalidInput, NotFound, Refusal, Refused
from campaigndesk.domain.people import EVERYWHERE, OF_THE_NETWORK, Author, Role
from campaigndesk.domain.records import NETWORK, Record, Value
from campaigndesk.domain.texts import cleaned
from campaigndesk.protocol.signed_heads import SignedHead
from campaigndesk.server import entries, passwords
from campaigndesk.server.aftermath import end_sessions
from campaigndesk.server.auditing import Audit, audit
from campaigndesk.server.batches import Writer
from campaigndesk.server.chain import GENESIS
from campaigndesk.server.devices import end_session
from campaigndesk.server.disclosing import Bundle, write_bundle
from campaigndesk.server.gathering import Scope, find_campaign
from campaigndesk.server.heads import Heads, find_key, list_heads, write_heads
from campaigndesk.server.inviting import make_invitation
from campaigndesk.server.ledger import Ledger
from campaigndesk.server.opening import Database
from campaigndesk.server.own_acts import ADMINISTRATION, DISCLOSE, Wanted, list_own, make_own
from campaigndesk.server.pulse import find_pulse
from campaigndesk.server.returning import restored_epoch
from campaigndesk.server.second_factors import end_codes, forget_all, forget_factor
from campaigndesk.server.signing_in import same_address, save_password
from campaigndesk.server.tables import device, invitation, ledger, network
from campaigndesk.shipped_rules import read_rules

ADMINISTRATOR: Final = frozenset({(Role.ADMINISTRATOR.value, EVERYWHERE)})


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time code, shown once; `expires` is an instant in UTC."""

    email: str
    code: str
    expires: str


class Administration:
    """Acts on the one network of a database, through its ledger, so that every laptop hears of it."""

    def __init__(self, database: Database, clock: Callable[[], str]) -> None:
        self._database = database
        self._clock = clock
        self._ledger = Ledger(database, clock)

    def make_network(self, name: str, countries: Sequence[Mapping[str, Value]] = ()) -> str:
        """A network with its countries (all known ones where none are given); its id. Raises InvalidInput, Refused."""
        with self._database.writing() as conn:
            if held := conn.execute(select(network.c.name).limit(1)).scalar():
                raise InvalidInput(f"This server holds the network “{held}” already.", "Use another data folder.")
            network_id, person = str(uuid7()), str(uuid7())
            row = {"id": network_id, "name": cleaned(name), "epoch": str(uuid7()), "administrator": person}
            counts = {"seq": 0, "head": GENESIS, "access": 0, "people": 0, "stopped": "", "created": self._clock()}
            conn.execute(insert(network).values(**row, **counts))
        roles = [list(role) for role in ADMINISTRATOR]
        self._enter(
            ("create@1", person, "person", {"fields": {"name": "Administration", "roles": roles, "active": True}}),
            (
                "create@1",
                network_id,
                "network",
                {"fields": {"name": cleaned(name), "countries": list(countries) or list(map(country, COUNTRIES))}},
            ),
        )
        return network_id

    def add_countries(self, countries: Sequence[Mapping[str, Value]]) -> list[Value]:
        """Add countries or change how they are described; all countries of the network then."""
        record = self._record(self._network()[0])
        found = {item["code"]: item for item in (*record.get("countries", ()), *countries)}
        self._set(record, {"countries": [found[code] for code in sorted(found)]})
        return [found[code] for code in sorted(found)]

    def add_person(self, email: str, name: str, roles: Sequence[str], password: str | None = None) -> str:
        """A person with roles such as `officer:SI`; the id. Without a password, an invitation lets the person in."""
        address, person = same_address(email), str(uuid7())
        held = self._roles(roles)
        if password is not None:
            passwords.refuse_easy(password, self._own_words(address, name))
        fields = {"name": cleaned(name), "email": address, "roles": held, "active": True}
        self._enter(("create@1", person, "person", {"fields": fields}))
        if password is not None:
            self.set_password(email, password)
        return person

    def set_roles(self, email: str, roles: Sequence[str]) -> None:
        """Give a person these roles instead of those held."""
        self._set(self._person(email), {"roles": self._roles(roles)})

    def set_active(self, email: str, active: bool) -> None:
        """Let a person act, or not any more: then all devices are signed out at once."""
        self._set(self._person(email), {"active": active})

    def set_password(self, email: str, password: str) -> None:
        """Set a person's password; all devices of the person are signed out. Raises InvalidInput."""
        person = self._person(email)
        passwords.refuse_easy(password, self._own_words(str(person.get("email")), str(person.get("name", ""))))
        kept = passwords.hash_password(password)
        with self._database.writing() as conn:
            save_password(conn, self._network()[0], person.id, kept, self._clock())

    def invite(self, email: str) -> Invitation:
        """A one-time code with which the person chooses a password; earlier codes end."""
        person, name = self._person(email), self._network()[0]
        with self._database.writing() as conn:
            code, expires = make_invitation(conn, name, person.id, self._clock())
        return Invitation(str(person.get("email")), code, expires)

    def reset_second_factor(self, email: str) -> bool:
        """Forget a person's second factor, whose app is lost; whether there was one. Approvers set up another next."""
        person, name = self._person(email), self._network()[0]
        with self._database.writing() as conn:
            return forget_factor(conn, name, person.id)

    def forget_second_factors(self) -> int:
        """Forget everybody's second factor where the key that sealed them is lost for good; how many."""
        with self._database.writing() as conn:
            return forget_all(conn, self._network()[0])

    def revoke_devices(self, email: str, device_id: str | None = None) -> None:
        """Sign a person out of all devices or one, whose copies are wiped at the next contact. Raises NotFound."""
        person, name, now = self._person(email), self._network()[0], self._clock()
        with self._database.writing() as conn:
            if device_id is None:
                end_sessions(conn, name, person.id, now, wipe=True)
                conn.execute(update(network).where(network.c.id == name).values(access=network.c.access + 1))
            elif not end_session(conn, name, person.id, device_id, now, wipe=True):
                raise NotFound(f"{email} is not signed in on a device “{device_id}”.", "See `list devices`.")

    def confirm_restore(self, *, sign_everyone_out: bool = False) -> str:
        """Begin a new epoch after a restore from a backup and let work in again; the new epoch's id.

        `sign_everyone_out`: sessions and invitations that ended since the backup must not rise again with it.
        """
        name, now = self._network()[0], self._clock()
        epoch = restored_epoch(now, str(uuid7()))
        with self._database.writing() as conn:
            values = {"epoch": epoch, "stopped": "", "access": network.c.access + 1}
            conn.execute(update(network).where(network.c.id == name).values(**values))
            if sign_everyone_out:
                conn.execute(update(device).where(device.c.network == name, device.c.revoked == "").values(revoked=now))
                conn.execute(delete(invitation).where(invitation.c.network == name))
                end_codes(conn, now)
        return epoch

    def set_channel_rules(self, overrides: str) -> list[str]:
        """Change what channels take, by TOML in the form of `resources/channels.toml`; empty: as shipped.

        Ids of the channels whose rules differ from the shipped ones. Raises InvalidInput naming the wrong entry.
        """
        shipped, merged = read_rules(""), read_rules(overrides)
        self._set(self._record(self._network()[0]), {"channel_rules": cleaned(overrides)})
        return sorted(channel for channel in merged if merged[channel] != shipped.get(channel))

    def describe(self) -> dict[str, Any]:
        """The network: name, epoch, where its ledger stands, since when a fork of the history stops writing."""
        columns = (network.c.id, network.c.name, network.c.epoch, network.c.seq, network.c.head, network.c.stopped)
        with self._database.reading() as conn:
            row = conn.execute(select(*columns).where(network.c.id == self._network()[0])).one()
        return dict(row._mapping)

    def audit(self) -> Audit:
        """Whether the ledger is whole and the records are what it made of them."""
        return audit(self._database)

    def sign_head(self) -> tuple[str, list[SignedHead]]:
        """Sign where the ledger stands today unless that was done; the public key, and the heads of all days."""
        name = self._network()[0]
        Heads(self._database, self._clock).sign()
        with self._database.reading() as conn:
            return find_key(conn, name), list_heads(conn, name)

    def write_heads(self, target: Path, since: str) -> int:
        """Write the signed heads from a day on into a new file; how many. Raises InvalidInput."""
        return write_heads(self._database, self._network()[0], target, since)

    def disclose(self, target: Path, scope: Scope, data: Path | None) -> Bundle:
        """Write a disclosure bundle and note it in the ledger before it can be read; `data`: the server's folder.

        Raises InvalidInput, NotFound, Refused where something is under embargo, MediumMissing.
        """
        name = self._network()[0]
        if scope.campaign:
            scope = replace(scope, campaign=find_campaign(self._database, name, scope.campaign))
        Heads(self._database, self._clock).sign()

        def note(payload: dict[str, Value]) -> None:
            self.enter_own(lambda conn, at: [Wanted(DISCLOSE, payload)])

        return write_bundle(self._database, name, scope, data, target, self._clock(), note)

    def list_disclosures(self) -> list[dict[str, Any]]:
        """Every disclosure that was written: when, of what, and why under an embargo."""
        name = self._network()[0]
        with self._database.reading() as conn:
            return [{"at": noted.at, **noted.payload} for noted in list_own(conn, name, DISCLOSE)]

    @property
    def database(self) -> Database:
        """The database that it acts on."""
        return self._database

    @property
    def network_id(self) -> str:
        """The id of the network. Raises NotFound."""
        return self._network()[0]

    def now(self) -> str:
        """The server's time as an instant in UTC."""
        return self._clock()

    def find_person(self, email: str) -> Record:
        """The person with the address. Raises NotFound."""
        return self._person(email)

    def enter_own(self, plan: Callable[[Connection, str], Sequence[Wanted]]) -> None:
        """Enter acts of the administration that `plan` makes within the transaction, out of the time by the server."""
        name, at = self._network()[0], self._clock()
        self._ledger.enter_own(name, lambda conn: make_own(conn, name, plan(conn, at), at))

    def list_people(self) -> list[Record]:
        """Every person of the network, active or not."""
        with self._database.reading() as conn:
            people = self._ledger.people(conn, find_pulse(conn, self._network()[0]))
        return sorted(people.records.values(), key=lambda person: str(person.get("email", "")))

    def list_countries(self) -> list[Value]:
        """The countries of the network."""
        return list(self._record(self._network()[0]).get("countries", ()))

    def list_devices(self) -> list[dict[str, Any]]:
        """Every device that is signed in."""
        columns = (device.c.person, device.c.id, device.c.name, device.c.created, device.c.last_seen, device.c.expires)
        query = select(*columns).where(device.c.network == self._network()[0], device.c.revoked == "")
        with self._database.reading() as conn:
            return [dict(row._mapping) for row in conn.execute(query.order_by(device.c.person, device.c.id))]

    def _own_words(self, *texts: str) -> list[str]:
        return passwords.own_words(*texts, str(self._record(self._network()[0]).get("name", "")))

    def _network(self) -> tuple[str, str]:
        with self._database.reading() as conn:
            row = conn.execute(select(network.c.id, network.c.administrator)).first()
        if row is None:
            raise NotFound("This server holds no network yet.", "Make one first: admin network NAME.")
        return row[0], row[1]

    def _record(self, record_id: str) -> Record:
        with self._database.reading() as conn:
            return entries.find_records(conn, self._network()[0], (record_id,))[record_id][1]

    def _person(self, email: str) -> Record:
        address = same_address(email)
        for person in self.list_people():
            if person.get("email") == address:
                return person
        raise NotFound(f"Nobody in this network has the address “{email}”.", "See `list people`.")

    def _roles(self, roles: Sequence[str]) -> list[list[str]]:
        known = {item["code"] for item in self._record(self._network()[0]).get("countries", ())}
        return [read_role(role, known) for role in roles]

    def _set(self, record: Record, values: Mapping[str, Value]) -> None:
        fields = {name: {"value": value, "base": record.base(name)} for name, value in values.items()}
        self._enter(("set@1", record.id, record.kind, {"fields": fields}))

    def _changes(self, name: str, person: str, *wanted: tuple[str, str, str, dict[str, Value]]) -> list[Change]:
        with self._database.reading() as conn:
            own = (ledger.c.network == name, ledger.c.device == ADMINISTRATION)
            n = conn.execute(select(func.max(ledger.c.n)).where(*own)).scalar() or 0
        return [
            Change(
                id=str(uuid7()),
                device=ADMINISTRATION,
                n=number,
                kind=kind,
                record=record_id,
                record_kind=record_kind,
                author=person,
                seen_at=self._clock(),
                payload={"scope": NETWORK, **payload} if kind == "create@1" else payload,
            )
            for number, (kind, record_id, record_kind, payload) in enumerate(wanted, n + 1)
        ]

    def _enter(self, *wanted: tuple[str, str, str, dict[str, Value]]) -> None:
        """Enter changes in the name of the administration. Raises Refused with the first refusal."""
        name, person = self._network()
        changes = self._changes(name, person, *wanted)
        writer = Writer(name, person, ADMINISTRATION)
        for result in self._ledger.enter(changes, writer, author=Author(person, ADMINISTRATOR)).results:
            if result.status != "applied":
                raise Refused(Refusal(result.code, result.sentence, result.fix))


def country(code: str) -> dict[str, Value]:
    """How the network's record describes a country that the program knows. Raises InvalidInput."""
    known = COUNTRIES.get(code.upper())
    if known is None:
        raise InvalidInput(f"The country “{code}” is not known.", "Describe it too: --name, --zone and --language.")
    return {
        "code": known.code,
        "name": known.name,
        "languages": list(known.languages),
        "zone": known.zone,
        "capital": known.capital,
    }


def read_role(text: str, countries: set[str]) -> list[str]:
    """A role such as `officer:SI`, `coordinator` or `administrator` as a pair of role and country.

    Raises InvalidInput for an unknown role or a country that is not of the network.
    """
    role, _, where = text.partition(":")
    role, where = role.strip().lower(), where.strip().upper() or EVERYWHERE
    if role not in tuple(Role):
        raise InvalidInput(f"There is no role “{role}”.", f"Roles are {', '.join(Role)}.")
    if where == EVERYWHERE and role not in OF_THE_NETWORK:
        raise InvalidInput(f"The role {role} is held for a country.", f"Write it as {role}:SI.")
    if where != EVERYWHERE and role in OF_THE_NETWORK:
        raise InvalidInput(f"The role {role} is held for the whole network.", f"Write it as {role} alone.")
    if where != EVERYWHERE and where not in countries:
        raise InvalidInput(f"The country {where} is not in this network.", f"Add it first: admin country {where}.")
    return [role, where]
