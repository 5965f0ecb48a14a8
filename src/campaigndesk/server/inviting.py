"""One-time codes with which a person chooses a password, made for an administrator."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from sqlalchemy import Connection, insert, update

from campaigndesk.domain.times import instant, moment
from campaigndesk.server.access import new_code, token_hash
from campaigndesk.server.tables import invitation

INVITATION_LASTS: Final = timedelta(hours=72)


def make_invitation(conn: Connection, network: str, person: str, now: str) -> tuple[str, str]:
    """The code and until when it counts, an instant in UTC; earlier codes of the person end."""
    code, expires = new_code(), instant(moment(now) + INVITATION_LASTS)
    earlier = (invitation.c.network == network, invitation.c.person == person, invitation.c.used == "")
    conn.execute(update(invitation).where(*earlier).values(used=now))
    values = {"network": network, "code_hash": token_hash(code), "person": person}
    conn.execute(insert(invitation).values(**values, created=now, expires=expires, used=""))
    return code, expires
