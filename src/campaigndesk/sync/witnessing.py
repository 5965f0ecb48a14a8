"""The laptop's own look at the ledger's head: a history that lost its end, or became another one, is not followed."""

from __future__ import annotations

from campaigndesk.protocol.messages import Head, Problem
from campaigndesk.sync.problems import ServerProblem


def refuse_other_history(witnessed: Head | None, told: Head) -> None:
    """Raise ServerProblem (`history_fork`) where a head told in the same epoch cannot go on from the one seen last."""
    if witnessed is None or told.seq > witnessed.seq or told == witnessed:
        return
    raise ServerProblem(
        Problem(
            "history_fork",
            "The server seems to have been restored from an older backup; "
            "nothing can be handed in until it is confirmed.",
            "Tell your administrator. Everything that you write is kept on this laptop.",
        )
    )
