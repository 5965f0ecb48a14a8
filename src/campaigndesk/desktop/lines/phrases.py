"""What the parts of a message house, and how its lines stand, are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from campaigndesk.domain.lines import PARTS, RUN_OUT, SENSITIVITIES, STATUSES

translate = QCoreApplication.translate


def part_name(part: str) -> str:
    """The part of the message house; empty for a text that is none."""
    return {
        "core": translate("Lines", "Core message"),
        "pillar": translate("Lines", "Pillar"),
        "proof": translate("Lines", "Proof point"),
        "line": translate("Lines", "Line to take"),
        "question": translate("Lines", "Question and answer"),
    }.get(part, "")


def status_name(status: str) -> str:
    """How a line stands."""
    return {
        "draft": translate("Lines", "Draft"),
        "agreed": translate("Lines", "Agreed"),
        "withdrawn": translate("Lines", "Withdrawn"),
        RUN_OUT: translate("Lines", "Run out"),
    }.get(status, status)


def sensitivity_name(sensitivity: str) -> str:
    """How far a line may go."""
    return {
        "public": translate("Lines", "Everybody"),
        "internal": translate("Lines", "The ministries only"),
        "confidential": translate("Lines", "Confidential: those who need it"),
    }.get(sensitivity, "")


def part_choices() -> list[tuple[str, str]]:
    """Every part with its name, behind none of them."""
    return [("", translate("Lines", "Joint text")), *((part, part_name(part)) for part in PARTS)]


def status_choices() -> list[tuple[str, str]]:
    """Every status that a person sets, with its name."""
    return [("", translate("Lines", "Not said")), *((status, status_name(status)) for status in STATUSES)]


def sensitivity_choices() -> list[tuple[str, str]]:
    """Every sensitivity with its name."""
    return [("", translate("Lines", "Not said")), *((one, sensitivity_name(one)) for one in SENSITIVITIES)]
