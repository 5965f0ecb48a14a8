"""What an administrator does for another person from a desk: an invitation, and the devices of a lost laptop."""

from __future__ import annotations

from campaigndesk.domain.records import Record
from campaigndesk.protocol.access import DeviceList, InvitationReply
from campaigndesk.server.access import Session
from campaigndesk.server.devices import devices_of, end_session
from campaigndesk.server.inviting import make_invitation
from campaigndesk.server.ledger import Ledger
from campaigndesk.server.opening import Database
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.second_factors import refuse_stale


def invite(database: Database, ledger: Ledger, session: Session, person: str, now: str) -> InvitationReply:
    """A code with which the person chooses a password. Raises RequestRefused; only a fresh proof makes one."""
    _refuse_others(session)
    refuse_stale(session, now)
    email = str(_found(database, ledger, session, person).get("email") or "")
    if not email:
        raise RequestRefused("not_allowed", "Nobody comes in without an e-mail address.", "Write it down first.")
    with database.writing() as conn:
        code, expires = make_invitation(conn, session.network, person, now)
    return InvitationReply(email, code, expires)


def list_devices_of(database: Database, ledger: Ledger, session: Session, person: str) -> DeviceList:
    """Where the person is signed in. Raises RequestRefused for whoever does not administer the network."""
    _refuse_others(session)
    _found(database, ledger, session, person)
    with database.reading() as conn:
        return devices_of(conn, session, person)


def revoke_device_of(database: Database, session: Session, person: str, device: str, now: str) -> None:
    """Sign a device of the person out; its copy is wiped when it comes next. Raises RequestRefused."""
    _refuse_others(session)
    refuse_stale(session, now)
    with database.writing() as conn:
        # Who signs out keeps the copy, also who does it from here.
        wipe = device != session.device
        if not end_session(conn, session.network, person, device, now, wipe=wipe):
            raise RequestRefused("not_found", "This laptop is signed out already.", "Look it up again.")


def _refuse_others(session: Session) -> None:
    if not session.author.administers:
        raise RequestRefused("not_allowed", "Only administrators of the network can do this.", "Ask one of them.")


def _found(database: Database, ledger: Ledger, session: Session, person: str) -> Record:
    with database.reading() as conn:
        found = ledger.people(conn, session.pulse).records.get(person)
    if found is None:
        raise RequestRefused("not_found", "This person is not in the network.", "Sync, then look again.")
    if not found.get("active", True):
        raise RequestRefused(
            "not_allowed", "This person is not active, and signed in nowhere.", "Let the person act again first."
        )
    return found
