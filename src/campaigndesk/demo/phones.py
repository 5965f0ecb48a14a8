"""A telephone with an authenticator app, for approvers whom no person plays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from campaigndesk.domain.one_time_codes import code_at, secret_bytes, step_of
from campaigndesk.protocol.access import FactorRequest
from campaigndesk.sync.client import Wire


class Phone:
    """Shows the code of the moment that `clock` tells, or the one after it where that was asked for already."""

    def __init__(self, secret: str, clock: Callable[[], datetime]) -> None:
        self._secret = secret_bytes(secret)
        self._clock = clock
        self._step = 0

    def code(self) -> str:
        """A code that was not shown before."""
        self._step = max(step_of(self._clock().timestamp()), self._step + 1)
        return code_at(self._secret, self._step)

    def again(self) -> str:
        """The code of the moment, also where it was shown before."""
        return code_at(self._secret, step_of(self._clock().timestamp()))


def set_up_where_needed(wire: Wire, clock: Callable[[], datetime]) -> Phone | None:
    """Set up the second factor of who just signed in, where one is needed and there is none; the phone that has it."""
    state = wire.factor_state()
    if not state.required or state.enrolled:
        return None
    phone = Phone(wire.new_factor().secret, clock)
    wire.confirm_factor(FactorRequest(phone.code()))
    return phone
