"""Where a notice leads, whoever is asked: the list, a toast, or the system."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from campaigndesk.desktop.room import Room

_PLACES: Final[Mapping[str, str]] = {
    "waits": "approvals",
    "reminder": "approvals",
    "conflict": "conflicts",
    "key": "settings",
    "": "notices",
}
"""Kind of notice -> its place. Any other is shown where a record of its kind is."""


def follow(room: Room, kind: str, record: str) -> None:
    """Show what a notice of this kind is about; without a kind, all notices."""
    place = _PLACES.get(kind)
    if place is None:
        room.open(record)
    else:
        room.lead(place, record)
