"""The laptop's clock as the calendar needs it: the one place of the calendar that reads a clock."""

from __future__ import annotations

from datetime import UTC, date, datetime

from campaigndesk.domain.times import instant, zone_of


def today_in(zone: str) -> date:
    """Which day it is in the zone."""
    return datetime.now(zone_of(zone)).date()


def now_kept() -> str:
    """The present UTC instant as it is kept."""
    return instant(datetime.now(UTC))


def clock_in(zone: str) -> datetime:
    """What the clocks of the zone show now, without a zone."""
    return datetime.now(zone_of(zone)).replace(tzinfo=None)
