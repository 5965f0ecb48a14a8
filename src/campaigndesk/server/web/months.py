"""Months as they stand in an address."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from campaigndesk.server.problems import RequestRefused

_MONTH: Final = re.compile(r"(20[0-9]{2}|21[0-9]{2})-(0[1-9]|1[0-2])")


def first_of(month: str) -> date:
    """The first day of a month such as `2026-12`. Raises RequestRefused."""
    found = _MONTH.fullmatch(month)
    if found is None:
        raise RequestRefused("invalid_request", f"“{month}” is not a month.", "Write it as 2026-12.")
    return date(int(found.group(1)), int(found.group(2)), 1)
