"""What impacts and decisions are called, and times of the register in words."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.words import brief_day
from campaigndesk.domain.narratives import DECISIONS, IMPACTS

translate = QCoreApplication.translate

MARKS = {"high": ("warning", "stop"), "medium": ("warning", "warning"), "low": ("narratives", "secondary")}
"""Impact -> the mark before a narrative and its ink."""


def impact_name(impact: str) -> str:
    """How heavily a claim weighs."""
    return {
        "high": translate("Narratives", "High impact"),
        "medium": translate("Narratives", "Medium impact"),
        "low": translate("Narratives", "Low impact"),
    }.get(impact, "")


def decision_name(decision: str) -> str:
    """What is done about it."""
    return {
        "respond": translate("Narratives", "Respond"),
        "monitor": translate("Narratives", "Monitor"),
        "ignore": translate("Narratives", "Ignore"),
    }.get(decision, "")


def impact_choices() -> list[tuple[str, str]]:
    """Every impact with its name."""
    return [(impact, impact_name(impact)) for impact in IMPACTS]


def decision_choices() -> list[tuple[str, str]]:
    """Every decision with its name."""
    return [(decision, decision_name(decision)) for decision in DECISIONS]


def review_words(day: str, *, due: bool) -> str:
    """When it is looked at again; empty without such a day."""
    if not day:
        return ""
    told = translate("Narratives", "to be reviewed since {0}") if due else translate("Narratives", "review on {0}")
    return told.format(brief_day(date.fromisoformat(day)))


def span_words(span: timedelta | None) -> str:
    """How long it took until the first line stood against it."""
    if span is None:
        return translate("Narratives", "No line yet")
    if not span:
        return translate("Narratives", "First line: there before the claim")
    if span.days:
        return translate("Narratives", "First line after %n days", "", span.days)
    hours = span.seconds // 3600
    if hours:
        return translate("Narratives", "First line after %n hours", "", hours)
    return translate("Narratives", "First line within the hour")
