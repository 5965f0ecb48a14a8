"""Coming in on the web page and going out: the same password, second factor and throttle as a laptop's."""

from __future__ import annotations

import re
from typing import Final

from campaigndesk.protocol.messages import SessionReply
from campaigndesk.server.access import Session
from campaigndesk.server.devices import end_session
from campaigndesk.server.office import Office, server_time
from campaigndesk.server.problems import RequestRefused

_BROWSERS: Final = (
    ("Firefox", "Firefox/"), ("Edge", "Edg/"), ("Opera", "OPR/"), ("Chrome", "Chrome/"), ("Chrome", "CriOS/"),
    ("Safari", "Safari/"),
)  # fmt: skip
_SYSTEMS: Final = (
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("macOS", "Mac OS"),
    ("Linux", "Linux"),
)  # fmt: skip


def called(agent: str) -> str:
    """What a browser is called among the person's devices, out of how it describes itself."""
    agent = re.sub(r"[^ -~]", "", agent)
    browser = next((name for name, sign in _BROWSERS if sign in agent), "")
    system = next((name for name, sign in _SYSTEMS if sign in agent), "")
    return " · ".join(filter(None, ("Web page", browser, system)))


def come_in(office: Office, email: str, password: str, code: str, agent: str, address: str) -> SessionReply:
    """A session for a browser, with the second factor where the person has or needs one. Raises RequestRefused."""
    reply = office.signing_in.sign_in_browser(email, password, called(agent), address)
    with_factor(office, office.access.session_of(reply.token), code, address)
    return reply


def with_factor(office: Office, session: Session, code: str, address: str) -> None:
    """Take the second factor where the person has or needs one; the session ends where it is not shown.

    Raises RequestRefused.
    """
    try:
        if session.enrolled:
            office.second_factors.take_code(session, code, address)
        elif session.author.needs_second_factor:
            raise RequestRefused(
                "second_factor",
                "Approvers and administrators come in here with an authenticator app, and you have none yet.",
                "Set up the second factor in the settings of the desk.",
            )
    except RequestRefused:
        go_out(office, session)
        raise


def go_out(office: Office, session: Session) -> None:
    """End the session of a browser."""
    with office.database.writing() as conn:
        end_session(conn, session.network, session.person, session.device, server_time(), wipe=False)
