"""The laptop's view: what the server confirmed, with the person's waiting changes on top."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Author, Look
from campaigndesk.domain.records import Record


@dataclass(frozen=True, slots=True)
class Refit:
    """The record to show, and the waiting changes that do not fit it now (the server will judge them)."""

    record: Record | None
    unfit: tuple[tuple[Change, Refusal], ...]


def refit(confirmed: Record | None, waiting: Iterable[Change], author: Author, look: Look) -> Refit:
    """Put waiting changes, in their order, on top of what the server confirmed."""
    record, unfit = confirmed, []
    for change in waiting:
        result = apply(record, change, author, look)
        if isinstance(result, Refusal):
            unfit.append((change, result))
        else:
            record = result
    return Refit(record, tuple(unfit))
