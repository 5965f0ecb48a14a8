"""Saved views: filters, page, colouring and how the timeline is cut, under a name, kept in the profile."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class SavedView:
    """`chosen`: column of the posts -> the values that are shown; a column that is not there shows all.

    `zoom` and `lanes` of the timeline, as the preferences name them; empty in a view that leaves them as they are.
    """

    name: str
    page: str = "month"
    colour_by: str = "stage"
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    mine: bool = False
    zoom: str = ""
    lanes: str = ""


def read_views(kept: Sequence[str]) -> list[SavedView]:
    """The views out of the profile's preferences; what cannot be read is left out."""
    found = []
    for text in kept:
        try:
            values = json.loads(text)
            chosen = {str(column): tuple(map(str, keys)) for column, keys in values["chosen"].items()}
            found.append(SavedView(str(values["name"]), str(values["page"]), str(values["colour_by"]), chosen,
                                   bool(values["mine"]), str(values.get("zoom", "")),
                                   str(values.get("lanes", ""))))  # fmt: skip
        except (ValueError, KeyError, TypeError, AttributeError):
            continue
    return found


def kept_views(views: Sequence[SavedView]) -> tuple[str, ...]:
    """The views as the preferences keep them."""
    return tuple(json.dumps(asdict(view), ensure_ascii=False) for view in views)


def with_view(views: Sequence[SavedView], view: SavedView) -> list[SavedView]:
    """The views with this one: in the place of the one of its name, else at the end."""
    names = [known.name for known in views]
    if view.name in names:
        return [view if known.name == view.name else known for known in views]
    return [*views, view]
