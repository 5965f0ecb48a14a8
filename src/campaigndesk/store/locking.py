"""Keeps a second process out of a profile; a dead process's lock does not stand in the way."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from campaigndesk.store.problems import ProfileInUse
from campaigndesk.store.profiles import note

LOCK = "lock"
OWNER = "lock-owner"


def lock_profile(profile: Path) -> Any:
    """Take the profile's lock, which the system gives back when the process ends; raises ProfileInUse."""
    from filelock import FileLock, Timeout

    lock = FileLock(profile / LOCK, timeout=0, mode=0o600)
    try:
        lock.acquire()
    except Timeout:
        raise ProfileInUse(
            f"The profile {profile} is open in another Campaign Desk{_owner(profile)}.",
            "Close that one first, or choose another profile with --profile.",
        ) from None
    # The lock file itself cannot be read by others while it is held on Windows, so the owner is told beside it.
    note(profile / OWNER, str(os.getpid()))
    return lock


def _owner(profile: Path) -> str:
    try:
        number = (profile / OWNER).read_text(encoding="ascii").strip()
    except OSError:
        return ""
    return f" (process {number})" if number.isdigit() else ""
