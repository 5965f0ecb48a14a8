"""Handing one's decisions to a colleague for some days, and taking them back."""

from __future__ import annotations

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, revise
from campaigndesk.domain.people import Role
from campaigndesk.domain.records import Record


def delegate_decisions(
    desk: Desk,
    *,
    country: str,
    to_person: str,
    starts_on: str,
    ends_on: str,
    role: str = Role.APPROVER,
    from_person: str = "",
    note: str = "",
) -> Record:
    """Hand decisions for a country to a colleague, from day to day (ISO 8601, both counted).

    `from_person`: whose decisions, oneself where it is left out; only an administrator names somebody else.
    """
    fields = {
        "country": country, "role": str(role), "from_person": from_person or desk.author.person, "to_person": to_person,
        "starts_on": starts_on, "ends_on": ends_on, "note": note,
    }  # fmt: skip
    return desk.act(creation(desk, "delegation", fields))[0]


def revoke_delegation(desk: Desk, delegation_id: str) -> Record:
    """Take decisions back before the last day; what was decided meanwhile stays decided."""
    return revise(desk, desk.find(delegation_id, "delegation"), {"revoked": True})
