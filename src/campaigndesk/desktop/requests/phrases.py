"""What requests are called, how each of them stands, and when it is wanted by."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.coverage.phrases import country_name
from campaigndesk.desktop.requests.reading import Ask, Part
from campaigndesk.desktop.words import brief_day
from campaigndesk.domain.requests import TAKEN_BACK, WAITING

translate = QCoreApplication.translate

MARKS = {
    WAITING: ("requests", "warning"),
    "accepted": ("check", "accent"),
    "declined": ("close", "stop"),
    "done": ("published", "good"),
    TAKEN_BACK: ("withdrawn", "secondary"),
}
"""How a request stands -> the mark before it and its ink."""


def standing_name(standing: str) -> str:
    """How a request stands with one country."""
    return {
        WAITING: translate("Requests", "Waits for an answer"),
        "accepted": translate("Requests", "Accepted"),
        "declined": translate("Requests", "Declined"),
        "done": translate("Requests", "Done"),
        TAKEN_BACK: translate("Requests", "Taken back"),
    }.get(standing, standing)


def due_words(ask: Ask) -> str:
    """When it is wanted by: in days while anybody has to do it yet, else as a day; empty without one."""
    if ask.left is None:
        return ""
    day = brief_day(date.fromisoformat(ask.wanted_by))
    if not ask.is_open:
        return translate("Requests", "wanted by {0}").format(day)
    if ask.left < 0:
        return translate("Requests", "%n days late", "", -ask.left)
    if ask.left < 2:
        return translate("Requests", "wanted tomorrow") if ask.left else translate("Requests", "wanted today")
    return f"{translate('Requests', 'wanted in %n days', '', ask.left)} ({day})"


def due_ink(ask: Ask) -> str:
    """The role of the label that says it: what is late or nearly so stands out while it is open."""
    if ask.left is None or not ask.is_open:
        return "secondary"
    return "stop" if ask.left < 0 else "warning" if ask.left < 2 else "secondary"


def state_words(ask: Ask) -> str:
    """How far it is: with my country where that is asked, else with all that are."""
    own = ask.own
    if own is not None and own.standing == WAITING:
        return translate("Requests", "Waits for you")
    if own is not None:
        return standing_name(own.standing)
    if len(ask.parts) == 1:
        return standing_name(ask.parts[0].standing)
    answered = sum(part.standing not in (WAITING, TAKEN_BACK) for part in ask.parts)
    return translate("Requests", "{0} of {1} answered").format(answered, len(ask.parts))


def asked_words(ask: Ask) -> str:
    """Who asks whom."""
    if ask.own is not None and len(ask.parts) == 1:
        return translate("Requests", "{0} asks you").format(country_name(ask.asking))
    asked = ", ".join(part.country for part in ask.parts)
    return translate("Requests", "{0} asks {1}").format(country_name(ask.asking), asked)


def answer_words(part: Part) -> str:
    """What a country said beside its answer: its reason, the proof, who gave it and when."""
    return " · ".join(filter(None, (part.reason, part.proof, part.by, part.when)))
