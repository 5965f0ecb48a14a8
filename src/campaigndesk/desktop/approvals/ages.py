"""How long something has waited, in words, and when that is too long."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

LATE = timedelta(hours=24)
OVERDUE = timedelta(days=3)
translate = QCoreApplication.translate


def waited(at: str, now: str) -> timedelta:
    """How long ago the instant was; nothing where there is none, or it is ahead by a wrong clock."""
    if not at:
        return timedelta()
    return max(datetime.fromisoformat(now) - datetime.fromisoformat(at), timedelta())


def age_words(at: str, now: str) -> str:
    """`2 days`, `5 hours`; under an hour nothing worth saying."""
    age = waited(at, now)
    if age.days:
        return translate("Ages", "%n days", "", age.days)
    hours = age.seconds // 3600
    return translate("Ages", "%n hours", "", hours) if hours else translate("Ages", "less than an hour")


def level_words(at: str, now: str) -> str:
    """What its age asks for: a reminder after a day, another way after three; empty before."""
    age = waited(at, now)
    if age >= OVERDUE:
        return translate("Ages", "overdue, ask somebody else")
    return translate("Ages", "late, a reminder is due") if age >= LATE else ""


def ink_for(at: str, now: str) -> str:
    """The token of the colour that goes with these words."""
    return "stop" if waited(at, now) >= OVERDUE else "warning"
