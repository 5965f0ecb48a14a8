"""Work that laptops bring back after a restore: what builds on another laptop's waits until that one was here too."""

from __future__ import annotations

from datetime import date
from typing import Final

from campaigndesk.domain.changes import Change
from campaigndesk.protocol.messages import Result

RETURN_DAYS: Final = 7
"""How long after a restore a change waits for what it builds on; then it is refused and set aside."""
_MAY_COME: Final = frozenset(
    {
        "base_not_current",
        "digest_not_current",
        "may_not_decide",
        "media_missing",
        "no_such_record",
        "not_on_hold",
        "not_overridden",
        "on_hold",
        "open_conflict",
        "signature_wrong",
        "wrong_stage",
    }
)
"""Reasons for a refusal that another laptop's work can take away."""


def restored_epoch(at: str, unique: str) -> str:
    """The id of an epoch that begins with a restore confirmed at an instant."""
    return f"{at}/{unique}"


def began_later(epoch: str, than: str) -> bool:
    """Whether an epoch began with a restore that was confirmed after another epoch had begun."""
    return "/" in epoch and ("/" not in than or epoch > than)


class Return:
    """The changes of one hand-in that are from before the epoch; `day`: today by the server's clock."""

    def __init__(self, epoch: str, day: str) -> None:
        began, restored, _ = epoch.partition("/")
        lasts = bool(restored and day) and (date.fromisoformat(day) - date.fromisoformat(began[:10])).days < RETURN_DAYS
        self._before = began if lasts else ""
        self._records: set[str] = set()

    def waits(self, change: Change, result: Result) -> bool:
        """Whether the change is left without an answer, so that it is sent again; as all later ones to its record."""
        if not change.seen_at < self._before:
            return False
        if result.status == "refused" and result.code in _MAY_COME:
            self._records.add(change.record)
        return change.record in self._records
