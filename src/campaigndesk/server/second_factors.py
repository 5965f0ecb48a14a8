"""Second factors: codes of an authenticator app, each taken once, recovery codes, and proofs of who acts."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable
from typing import Any, Final

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from campaigndesk.domain import one_time_codes
from campaigndesk.domain.one_time_codes import SECRET_BYTES, key_uri, plain_code, secret_bytes, secret_text
from campaigndesk.domain.proofs import MINUTES, is_fresh, stale_proof
from campaigndesk.domain.times import moment
from campaigndesk.protocol.access import (
    FactorRequest,
    FactorSecret,
    FactorState,
    ProofReply,
    ProofRequest,
    RecoveryCodes,
)
from campaigndesk.server import passwords
from campaigndesk.server.access import Session, token_hash
from campaigndesk.server.entries import is_stand_in
from campaigndesk.server.factor_keys import FactorKey, pending
from campaigndesk.server.opening import Database
from campaigndesk.server.problems import RequestRefused, invalid
from campaigndesk.server.tables import credential, device, network, recovery_code, second_factor
from campaigndesk.server.throttle import Throttle

RECOVERY_CODES: Final = 10
_RECOVERY_BYTES: Final = 10
_LONGEST_INPUT: Final = 1_000


class SecondFactors:
    """Sets second factors up and takes proofs. `clock` gives the server's time as an instant in UTC."""

    def __init__(self, database: Database, key: FactorKey, throttle: Throttle, clock: Callable[[], str]) -> None:
        self._database = database
        self._key = key
        self._throttle = throttle
        self._clock = clock

    def state(self, session: Session) -> FactorState:
        """How it stands with the person who asks."""
        now = self._clock()
        unused = (*_of(recovery_code, session), recovery_code.c.used == "")
        with self._database.reading() as conn:
            left = conn.execute(select(func.count()).select_from(recovery_code).where(*unused)).scalar_one()
            stands_in = is_stand_in(conn, session.network, session.person, now[:10])
        needed, enrolled = session.author.needs_second_factor or stands_in, session.enrolled
        fresh = is_fresh(session.proved, MINUTES, now)
        return FactorState(needed, enrolled, bool(session.factor), fresh, left if enrolled else 0)

    def begin(self, session: Session) -> FactorSecret:
        """A new secret, to be confirmed with a code. Raises RequestRefused where who asks proved nothing lately."""
        refuse_stale(session, self._clock())
        secret = secret_text(secrets.token_bytes(SECRET_BYTES))
        with self._database.writing() as conn:
            if session.enrolled and not session.factor:
                raise second_factor_wanted()
            account = conn.execute(select(credential.c.email).where(*_of(credential, session))).scalar_one()
            issuer = conn.execute(select(network.c.name).where(network.c.id == session.network)).scalar_one()
            # The one that is asked for stays until the new one is confirmed: it is another row then.
            self._key.claim(conn, session.network)
            name, new = session.network, pending(session.person)
            conn.execute(delete(second_factor).where(second_factor.c.network == name, second_factor.c.person == new))
            row = {"person": new, "secret": self._key.sealed(secret, name, new), "confirmed": "", "step": 0}
            conn.execute(insert(second_factor).values(network=name, **row))
        return FactorSecret(secret, key_uri(secret, account, issuer))

    def confirm(self, session: Session, request: FactorRequest, address: str) -> RecoveryCodes:
        """Ask for the new secret's codes from now on; new recovery codes. Other devices have to prove it too."""
        refuse_stale(session, self._clock())
        _refuse_long(request.code)
        self._throttle.refuse_hasty(session.person, address, codes=True)
        new, now = pending(session.person), self._clock()
        codes = tuple(_new_recovery_code() for _ in range(RECOVERY_CODES))
        with self._database.writing() as conn:
            if session.enrolled and not session.factor:
                raise second_factor_wanted()
            if self._take_code(conn, session.network, new, request.code, now):
                forget_factor(conn, session.network, session.person)
                own = (second_factor.c.network == session.network, second_factor.c.person == new)
                conn.execute(update(second_factor).where(*own).values(person=session.person, confirmed=now))
                rows = [{"code_hash": token_hash(plain_code(code)), "person": session.person} for code in codes]
                conn.execute(insert(recovery_code).values(network=session.network, used=""), rows)
                _proved(conn, session, now, factor=True)
                return RecoveryCodes(codes)
        self._throttle.failed(session.person, address, codes=True)
        raise _wrong_code()

    def prove(self, session: Session, request: ProofRequest, address: str) -> ProofReply:
        """Take the password, and a code where the person has a second factor. Raises RequestRefused."""
        _refuse_long(request.password, request.code)
        with self._database.reading() as conn:
            own = select(credential.c.email, credential.c.password).where(*_of(credential, session))
            email, kept = conn.execute(own).one()
        self._throttle.refuse_hasty(email, address)
        self._throttle.refuse_hasty(session.person, address, codes=True)
        # Who always comes from the ministry's own sign-in has no password here: the code says who acts.
        alone = not kept and session.enrolled
        if not (alone or passwords.matches(request.password, kept)):
            self._throttle.failed(email, address)
            raise RequestRefused("wrong_password", "The password is wrong.", "Check it, or ask your administrator.")
        now = self._clock()
        with self._database.writing() as conn:
            if not session.enrolled or self._use_code(conn, session, request.code, now):
                _proved(conn, session, now, factor=session.enrolled)
                return ProofReply(now)
        self._throttle.failed(session.person, address, codes=True)
        raise _wrong_code()

    def take_code(self, session: Session, code: str, address: str) -> None:
        """Take a code alone: on the web page, after the password or for a decision. Raises RequestRefused."""
        _refuse_long(code)
        self._throttle.refuse_hasty(session.person, address, codes=True)
        now = self._clock()
        with self._database.writing() as conn:
            if session.enrolled and self._use_code(conn, session, code, now):
                _proved(conn, session, now, factor=True)
                return
        self._throttle.failed(session.person, address, codes=True)
        raise _wrong_code()

    def _use_code(self, conn: Connection, session: Session, code: str, now: str) -> bool:
        """Use up a code of the person's app, or a recovery code, within the open transaction; whether it was good.

        RFC 6238, 5.2: no code is accepted a second time.
        """
        if self._take_code(conn, session.network, session.person, code, now):
            return True
        unused = (*_of(recovery_code, session), recovery_code.c.used == "")
        own = recovery_code.c.code_hash == token_hash(plain_code(code))
        return conn.execute(update(recovery_code).where(*unused, own).values(used=now)).rowcount == 1

    def _take_code(self, conn: Connection, name: str, person: str, code: str, now: str) -> bool:
        own = (second_factor.c.network == name, second_factor.c.person == person)
        kept = conn.execute(select(second_factor.c.secret).where(*own)).scalar()
        if not kept:
            return False
        secret = secret_bytes(self._key.opened(kept, name, person))
        step = one_time_codes.matching_step(secret, code, moment(now).timestamp())
        if step is None:
            return False
        later = update(second_factor).where(*own, second_factor.c.step < step)
        return conn.execute(later.values(step=step)).rowcount == 1


def refuse_stale(session: Session, now: str) -> None:
    """Raises RequestRefused where who asks did not prove lately, on that device, who acts."""
    if not is_fresh(session.proved, MINUTES, now):
        raise proof_wanted()


def proof_wanted() -> RequestRefused:
    """A fresh proof of who acts comes first."""
    refusal = stale_proof()
    return RequestRefused(refusal.code, refusal.sentence, refusal.fix)


def forget_factor(conn: Connection, name: str, person: str) -> bool:
    """Forget a person's second factor with its recovery codes; every device has to prove the next. Whether it was."""
    known = conn.execute(delete(second_factor).where(second_factor.c.network == name, second_factor.c.person == person))
    conn.execute(delete(recovery_code).where(recovery_code.c.network == name, recovery_code.c.person == person))
    conn.execute(update(device).where(device.c.network == name, device.c.person == person).values(factor=""))
    conn.execute(update(network).where(network.c.id == name).values(access=network.c.access + 1))
    return known.rowcount > 0


def forget_all(conn: Connection, name: str) -> int:
    """Forget every second factor of a network, and by what their key was known, which is lost; how many."""
    known = conn.execute(delete(second_factor).where(second_factor.c.network == name))
    conn.execute(delete(recovery_code).where(recovery_code.c.network == name))
    conn.execute(update(device).where(device.c.network == name).values(factor=""))
    changed = update(network).where(network.c.id == name)
    conn.execute(changed.values(access=network.c.access + 1, factor_key=""))
    return known.rowcount


def end_codes(conn: Connection, now: str) -> None:
    """Let no code count that may have been used before: after a restore the memory of what was used is old."""
    conn.execute(update(recovery_code).where(recovery_code.c.used == "").values(used=now))
    # A step beyond this one: the neighbour of the present step is good already.
    spent = one_time_codes.step_of(moment(now).timestamp()) + 1
    conn.execute(update(second_factor).where(second_factor.c.step < spent).values(step=spent))


def second_factor_wanted() -> RequestRefused:
    """The answer to a session without a second factor that needs one."""
    return RequestRefused(
        "second_factor",
        "Approvers and administrators, and who has set up a second factor, confirm with it who they are.",
        "Do so in the settings, under “Second factor”; a program that has no such place is too old: update it.",
    )


def _proved(conn: Connection, session: Session, now: str, *, factor: bool) -> None:
    own = (*_of(device, session), device.c.id == session.device, device.c.revoked == "")
    conn.execute(update(device).where(*own).values(proved=now, **({"factor": now} if factor else {})))
    changed = update(network).where(network.c.id == session.network)
    conn.execute(changed.values(access=network.c.access + 1))


def _of(table: Table, session: Session) -> tuple[Any, ...]:
    return (table.c.network == session.network, table.c.person == session.person)


def _new_recovery_code() -> str:
    """80 random bits as four groups of four letters and figures."""
    text = base64.b32encode(secrets.token_bytes(_RECOVERY_BYTES)).decode()
    return "-".join(text[at : at + 4] for at in range(0, len(text), 4))


def _refuse_long(*texts: str) -> None:
    if any(len(text) > _LONGEST_INPUT or "\x00" in text for text in texts):
        raise invalid("The password or the code cannot be used.")


def _wrong_code() -> RequestRefused:
    return RequestRefused(
        "wrong_code",
        "This code is wrong, or was used already.",
        "Wait for the next one in your authenticator app, or use a recovery code; each counts once.",
    )
