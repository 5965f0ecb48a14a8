"""Who is in the network: people added, their roles given and taken, and whether they may act."""

from __future__ import annotations

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, revise
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.people import EVERYWHERE, OF_THE_NETWORK, Role
from campaigndesk.domain.records import Record
from campaigndesk.domain.texts import cleaned
from campaigndesk.store.records import list_records

LARGEST_NETWORK = 5000
"""So many people are looked through."""


def add_person(desk: Desk, *, name: str, email: str, role: str, country: str = EVERYWHERE) -> Record:
    """Add a person with a first role; an invitation lets the person in. Nobody is deleted: see `let_act`.

    `country`: `*` for the roles of the whole network.
    """
    address, known_as = cleaned(email).strip().lower(), cleaned(name).strip()
    if not known_as:
        raise InvalidInput("A person needs a name, so that others know whose work it is.", "Give the name.")
    if address.count("@") != 1 or address.startswith("@") or address.endswith("@") or " " in address:
        raise InvalidInput(f"“{email}” is no e-mail address.", "Write it as name@ministry.example.")
    if any(person.get("email") == address for person in desk.read(list_records, "person", limit=LARGEST_NETWORK)):
        raise InvalidInput(f"Somebody in this network has the address “{address}” already.", "Look for it in the list.")
    fields = {"name": known_as, "email": address, "roles": [_pair(role, country)], "active": True}
    # Outside of what is undone: a person is never deleted, and an undo would be refused later.
    return desk.make(creation(desk, "person", fields))[0].after


def give_role(desk: Desk, person_id: str, role: str, country: str = EVERYWHERE) -> Record:
    """Give a person one more role; `country`: `*` for the roles of the whole network."""
    person, pair = desk.find(person_id, "person"), _pair(role, country)
    held = [list(one) for one in person.get("roles", ())]
    return revise(desk, person, {"roles": held if pair in held else [*held, pair]})


def take_role(desk: Desk, person_id: str, role: str, country: str = EVERYWHERE) -> Record:
    """Take a role from a person; what was decided with it stays decided."""
    person = desk.find(person_id, "person")
    if person_id == desk.author.person and role == Role.ADMINISTRATOR:
        raise InvalidInput(
            "Nobody takes the administration away from themselves.", "Ask another administrator of the network."
        )
    left = [list(one) for one in person.get("roles", ()) if tuple(one) != (role, country)]
    return revise(desk, person, {"roles": left})


def let_act(desk: Desk, person_id: str, active: bool) -> Record:
    """Let a person act, or not any more: then every device of theirs is signed out."""
    if person_id == desk.author.person:
        raise InvalidInput("Nobody shuts themselves out.", "Ask another administrator of the network.")
    return revise(desk, desk.find(person_id, "person"), {"active": active})


def _pair(role: str, country: str) -> list[str]:
    if role not in tuple(Role):
        raise InvalidInput(f"There is no role “{role}”.", f"Roles are {', '.join(Role)}.")
    if role in OF_THE_NETWORK and country != EVERYWHERE:
        raise InvalidInput("This role is held for the whole network, and not for a country.", "Choose no country.")
    if role not in OF_THE_NETWORK and country == EVERYWHERE:
        raise InvalidInput("This role is held for a country.", "Choose the country.")
    return [str(role), country]
