"""By which account at the ministry's own provider a person comes in: bound at the first time, until it is unbound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, select

from campaigndesk.server.aftermath import insert_missing
from campaigndesk.server.own_acts import UNBIND, Wanted
from campaigndesk.server.pulse import list_networks
from campaigndesk.server.tables import provider_subject

if TYPE_CHECKING:
    from campaigndesk.server.administration import Administration


def find_bound(conn: Connection, issuer: str, subject: str) -> tuple[str, str] | None:
    """Network and person of whom the provider calls `subject`; None where nobody was bound to it.

    OpenID Connect Core 1.0, 5.7: `iss` and `sub` alone say who it is; an address may be given to somebody else.
    """
    own = (provider_subject.c.issuer == issuer, provider_subject.c.subject == subject)
    here = provider_subject.c.network.in_(list_networks(conn))
    row = conn.execute(select(provider_subject.c.network, provider_subject.c.person).where(here, *own)).first()
    return (row[0], row[1]) if row else None


def bind(conn: Connection, name: str, person: str, issuer: str, subject: str, at: str) -> bool:
    """Let the person come in by this account from now on; whether it is so, and no other was bound before."""
    row = {"network": name, "person": person, "issuer": issuer, "subject": subject, "bound": at}
    insert_missing(conn, provider_subject, [row])
    return find_bound(conn, issuer, subject) == (name, person)


def unbind(admin: Administration, email: str) -> bool:
    """Let the next account with the person's address be bound, and note it; whether one was bound. Raises NotFound."""
    person, name = admin.find_person(email).id, admin.network_id
    own = (provider_subject.c.network == name, provider_subject.c.person == person)
    found = False

    def plan(conn: Connection, _: str) -> list[Wanted]:
        nonlocal found
        found = conn.execute(delete(provider_subject).where(*own)).rowcount > 0
        return [Wanted(UNBIND, {"person": person})] if found else []

    admin.enter_own(plan)
    return found
