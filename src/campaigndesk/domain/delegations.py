"""Delegations: what somebody may decide for a country, handed to a colleague from one day to another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Author, Look, Role
from campaigndesk.domain.records import NETWORK, Record

HANDED_OVER: Final = (Role.APPROVER, Role.LEAD)
"""The roles whose decisions can be handed over."""
_COLLEAGUES: Final = (Role.OFFICER, Role.APPROVER, Role.LEAD, Role.OBSERVER)
_NEEDED: Final = ("country", "role", "from_person", "to_person", "starts_on", "ends_on")


def in_force(delegation: Record, day: str) -> bool:
    """Whether it holds on the day (ISO 8601); its first and its last day are counted."""
    if delegation.deleted or delegation.get("revoked"):
        return False
    return str(delegation.get("starts_on") or "9") <= day <= str(delegation.get("ends_on") or "")


def works_for(person: str, country: str, look: Look) -> bool:
    """Whether the person is active in the country, in any role."""
    return any(person in look.people(role, country) for role in _COLLEAGUES)


def stand_ins(role: str, country: str, look: Look) -> tuple[tuple[str, str], ...]:
    """Who decides for whom today, as pairs of ids, in an order that laptop and server agree on.

    Only what somebody holds themselves can be handed over, so that nothing is handed on; it ends with the role.
    """
    delegations = [d for d in look.delegations() if (d.get("role"), d.get("country")) == (role, country)]
    holders = look.people(role, country) if delegations else ()
    return tuple(
        sorted(
            {
                (str(d.get("to_person")), str(d.get("from_person")))
                for d in delegations
                if in_force(d, look.day)
                and d.get("from_person") in holders
                and works_for(str(d.get("to_person")), country, look)
            }
        )
    )


def stands_in(person: str, delegations: Iterable[Record], day: str) -> bool:
    """Whether anything was handed to the person that holds on the day."""
    return any(d.get("to_person") == person and in_force(d, day) for d in delegations)


def why_not_handed_over(made: Record, author: Author, look: Look, *, new: bool) -> Refusal | None:
    """Why the author may not make the delegation, or make it so; None when they may, and for every other kind."""
    if made.kind != "delegation":
        return None
    giver, taker = str(made.get("from_person")), str(made.get("to_person"))
    role, country = str(made.get("role")), str(made.get("country"))
    if any(not made.get(name) for name in _NEEDED) or made.scope != NETWORK:
        return Refusal("incomplete", "A delegation names a country, a role, two people, and its first and last day.")
    if role not in HANDED_OVER:
        return Refusal("invalid_value", "Only the decisions of an approver or of a lead can be handed over.")
    if made.get("ends_on") < made.get("starts_on"):
        return Refusal("invalid_value", "The last day is before the first.", "Choose another day.")
    administrator = author.administers
    if giver != author.person and not administrator:
        return Refusal("not_yours", "Each person hands over their own decisions.", "Ask them, or an administrator.")
    if not new:
        return None
    if giver not in look.people(role, country):
        sentence = f"Nobody hands over what is not theirs: they do not hold the role {role} of {country} themselves."
        return Refusal("not_yours", sentence, "What was handed to somebody cannot be handed on.")
    if giver == taker:
        return Refusal("invalid_value", "These decisions are theirs already.", "Choose somebody else.")
    if not works_for(taker, country, look):
        sentence = f"Decisions of {country} can only be handed to somebody who works for {country}."
        return Refusal("not_a_colleague", sentence, "Choose a colleague.")
    return None
