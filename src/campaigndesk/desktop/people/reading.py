"""The people of the network as this laptop knows them, with who decides for whom these days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from campaigndesk.desktop.approvals.handing_over import Handed, handed_words
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.records import Record
from campaigndesk.store.history import list_revisions
from campaigndesk.store.looks import find_author
from campaigndesk.store.records import find_network, find_record, list_records

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk

MOST = 5000
_NOBODY = "Administration"
"""The name under which acts at the server itself are entered; it has no address."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person with the roles as pairs of role and country, and the delegations to and from them that are not over.

    `stands_in`: whether the person decides for somebody today.
    """

    id: str
    name: str
    email: str
    roles: tuple[tuple[str, str], ...]
    active: bool
    handed: tuple[Handed, ...]
    stands_in: bool

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries of the roles, each once."""
        return tuple(dict.fromkeys(country for _, country in self.roles))


@dataclass(frozen=True, slots=True)
class Directory:
    """Everybody; `me`: who sits here, `administers`: whether that is an administrator. `countries`: the network's."""

    people: tuple[Somebody, ...] = ()
    me: str = ""
    administers: bool = False
    countries: tuple[str, ...] = ()

    def find(self, person_id: str) -> Somebody | None:
        """The person of this id."""
        return next((person for person in self.people if person.id == person_id), None)


def read_directory(conn: Any, desk: Desk) -> Directory:
    """Who is here; the administration itself, which nobody can write to, is left out."""
    author, look = find_author(conn), desk.look(conn)
    people = [p for p in list_records(conn, "person", limit=MOST) if p.get("email") or p.get("name") != _NOBODY]
    names = {person.id: _name(person) for person in people}
    handed: dict[str, list[Handed]] = {}
    deciding = set()
    for one in look.delegations():
        if one.get("revoked") or str(one.get("ends_on") or "") < look.day:
            continue
        told = Handed(one.id, handed_words(one, names))
        for end in ("from_person", "to_person"):
            handed.setdefault(str(one.get(end)), []).append(told)
        if str(one.get("starts_on") or "9") <= look.day:
            deciding.add(str(one.get("to_person")))
    network = find_network(conn)
    codes = [str(item.get("code")) for item in network.get("countries", ())] if network else []
    return Directory(
        tuple(_somebody(person, names, tuple(handed.get(person.id, ())), deciding) for person in people),
        author.person if author else "",
        author is not None and author.administers,
        tuple(codes or COUNTRIES),
    )


def _name(person: Record) -> str:
    return str(person.get("name") or person.get("email") or "?")


def _somebody(person: Record, names: dict[str, str], handed: tuple[Handed, ...], deciding: set[str]) -> Somebody:
    pairs = tuple((str(role), str(country)) for role, country in person.get("roles", ()))
    active, email = bool(person.get("active", True)), str(person.get("email") or "")
    return Somebody(person.id, names[person.id], email, pairs, active, handed, person.id in deciding)


def read_since(conn: Any, person_id: str) -> dict[tuple[str, str], tuple[str, bool]]:
    """Role and country -> the day (ISO 8601) since which the person holds it without a gap, and whether it is known.

    It is not known where this laptop came later than the role.
    """
    kept = [r for r in list_revisions(conn, person_id, "roles") if r.state in ("past", "now", "waiting")]
    record = find_record(conn, person_id)
    if record is None or not kept:
        return {}
    found = {}
    for role, country in record.get("roles", ()):
        first = kept[-1]
        whole = False
        for revision in reversed(kept):
            if [role, country] not in [list(pair) for pair in revision.value]:
                whole = True
                break
            first = revision
        found[str(role), str(country)] = (first.at[:10], whole or first.change == record.created.change)
    return found
