"""Drills: a network whose record says so practises; its data are its own, and nothing of it reaches a channel."""

from __future__ import annotations

from typing import Final

from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import Record

MARK: Final = "DRILL"
"""Stands on every view, sheet and title of a drill; the same in each language, so that nobody takes it for real."""


def is_drill(network: Record | None) -> bool:
    """Whether the network practises; a network that does never becomes another."""
    return bool(network is not None and network.get("drill"))


def why_drill(look: Look) -> Refusal | None:
    """Why nothing is published here; None where the network does not practise."""
    if not look.drill:
        return None
    return Refusal("drill", "This is a drill: nothing of it reaches a channel.", "Publish in the real network.")


def marked(record: Record) -> Record:
    """The record with the mark before its title, for a file that leaves the desk."""
    title = f"{MARK}: {record.get('title', '')}".rstrip(": ")
    return Record(
        record.id, record.kind, record.scope, record.created, {**record.fields, "title": title}, record.stamps
    )
