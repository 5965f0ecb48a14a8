"""Says an error as one sentence, or as JSON, and gives the exit code that belongs to it."""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Mapping
from typing import Final

from campaigndesk.commands.verbs import Exit
from campaigndesk.domain.errors import CampaignDeskError

_EXITS: Final[Mapping[str, Exit]] = {
    "refused": Exit.FINDINGS,
    "unreachable": Exit.UNREACHABLE,
    "nonsense": Exit.UNREACHABLE,
    "signed_out": Exit.SIGNED_OUT,
    "wrong_password": Exit.SIGNED_OUT,
    "wrong_code": Exit.SIGNED_OUT,
    "second_factor": Exit.SIGNED_OUT,
    "fresh_proof": Exit.SIGNED_OUT,
    "device_revoked": Exit.SIGNED_OUT,
    "not_signed_in": Exit.SIGNED_OUT,
    "unavailable": Exit.UNREACHABLE,
    "server_fault": Exit.UNREACHABLE,
    "throttled": Exit.UNREACHABLE,
    "profile": Exit.NO_PROFILE,
    "profile_in_use": Exit.NO_PROFILE,
    "store_too_new": Exit.NO_PROFILE,
    "wrong_key": Exit.NO_PROFILE,
    "no_key": Exit.NO_PROFILE,
    "store_read_only": Exit.NO_PROFILE,
    "store_full": Exit.NO_PROFILE,
    "store_damaged": Exit.NO_PROFILE,
    "store_busy": Exit.NO_PROFILE,
    "demo_failed": Exit.FINDINGS,
}
"""Error code -> exit code; every other problem is bad input."""


_PARTS: Final[Mapping[str, tuple[str, str]]] = {
    name: (sentence, fix)
    for names, sentence, fix in (
        (("litestar", "uvicorn", "argon2"), "The server's parts are not installed.", "Install campaigndesk[server]."),
        (
            ("PySide6", "shiboken6"),
            "Qt cannot be loaded here, so no window can open.",
            "Start with packaging/bootstrap.py, which says what is missing.",
        ),
    )
    for name in names
}
"""Package that a machine may do without -> what to say where it is missing."""


def tell_bug(error: Exception, *, as_json: bool = False) -> int:
    """Say that the program failed, with its traceback; or, for a part that is not installed, what to install."""
    missing = _missing_part(error) if isinstance(error, ImportError) else None
    if missing:
        return tell(CampaignDeskError(*missing), as_json=as_json)
    if not as_json:
        traceback.print_exception(error)
    problem = CampaignDeskError(f"campaigndesk failed: {type(error).__name__}: {error}", "Please report this.")
    problem.code = "bug"
    tell(problem, as_json=as_json)
    return Exit.BUG


def _missing_part(error: ImportError) -> tuple[str, str] | None:
    # A system library that Qt needs is told by the path of the module that asked for it, not by a name.
    if error.path and "PySide6" in error.path and "cannot open shared object" in str(error):
        return _PARTS["PySide6"]
    return _PARTS.get((error.name or "").partition(".")[0]) if isinstance(error, ModuleNotFoundError) else None


def tell(error: CampaignDeskError, *, as_json: bool = False) -> int:
    """Write the error to standard error and give the exit code."""
    if as_json:
        told = json.dumps({"code": error.code, "sentence": error.sentence, "fix": error.fix}, ensure_ascii=False)
    else:
        told = " ".join(str(error).split())
    sys.stderr.write(told + "\n")
    return _EXITS.get(error.code, Exit.WRONG_USE)
