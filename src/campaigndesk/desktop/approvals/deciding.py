"""Deciding on several contents at once: each by its own digest, with one sentence for each that was not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from campaigndesk.actions import approving
from campaigndesk.desktop.approvals.reading import Submission
from campaigndesk.domain.errors import CampaignDeskError, Refused

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk

translate = QCoreApplication.translate


def approve_all(desk: Desk, submissions: Sequence[Submission]) -> str:
    """Approve each; what was done, and why one was not, as sentences."""
    done, problems = _each(submissions, lambda one: approving.approve_post(desk, one.id, one.digest))
    told = translate("Approvals", "Approved.") if done == 1 else ""
    if done > 1:
        told = translate("Approvals", "%n approved.", "", done)
    missed = translate("Approvals", "%n not approved.", "", len(problems)) if problems else ""
    return " ".join(part for part in (told, missed, *problems) if part)


def request_all(desk: Desk, submissions: Sequence[Submission], reason: str) -> str:
    """Request changes of each with the same reason; what was done, and why one was not, as sentences."""
    done, problems = _each(submissions, lambda one: approving.request_changes(desk, one.id, one.digest, reason))
    told = translate("Approvals", "Changes are requested.") if done == 1 else ""
    if done > 1:
        told = translate("Approvals", "Changes are requested in %n posts.", "", done)
    missed = translate("Approvals", "%n not sent back.", "", len(problems)) if problems else ""
    return " ".join(part for part in (told, missed, *problems) if part)


def _each(submissions: Sequence[Submission], decide: Callable[[Submission], Any]) -> tuple[int, list[str]]:
    done, problems = 0, []
    for submission in submissions:
        try:
            decide(submission)
            done += 1
        except Refused as refused:
            problems.append(f"{submission.title}: {refused}")
        except CampaignDeskError as problem:
            problems.append(f"{submission.title}: {problem}")
            break
    return done, problems
