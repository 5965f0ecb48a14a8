"""What a person prefers on this laptop: zone, countries, colours, and where they were; a small file in the profile."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

FILE = "desk.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Never changed in place; `with_` gives another. Times are shown in `zone` (IANA), days are days there.

    `told`: keys of notices that were shown, `quiet`: kinds of notices not wanted, `looked_at`: submissions that were
    read, `missed`: posts that the wizard for what a stop made late has shown.
    The language of the window is BCP 47, empty until the first start.
    The hours of `second_zone` stand beside those of the week and the day; empty for none.
    """

    zone: str = ""
    second_zone: str = ""
    world_days: bool = True
    countries: tuple[str, ...] = ()
    language: str = ""
    mode: str = "system"
    place: str = "calendar"
    calendar: str = "month"
    record: str = ""
    geometry: str = ""
    splits: tuple[str, ...] = ()
    filtered: tuple[str, ...] = ()
    colour_by: str = "stage"
    tray: bool = True
    timeline_zoom: str = "month"
    timeline_lanes: str = "campaign"
    server: str = ""
    email: str = ""
    begun: bool = False
    last_post: tuple[str, ...] = ()
    views: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    quiet: tuple[str, ...] = ()
    looked_at: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()

    def with_(self, **changes: Any) -> Preferences:
        """The same with other values; TypeError for a name that is none."""
        return replace(self, **changes)


def find_preferences(profile: Path) -> Preferences:
    """What the profile keeps; the first values where there is no file or it cannot be read: nothing here is work."""
    try:
        kept = json.loads((profile / FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return Preferences()
    first = Preferences()
    values: dict[str, Any] = {}
    for name in (field.name for field in fields(Preferences)):
        value = kept.get(name) if isinstance(kept, dict) else None
        value = tuple(map(str, value)) if isinstance(value, list) else value
        if type(value) is type(getattr(first, name)):
            values[name] = value
    return Preferences(**values)


def save_preferences(profile: Path, preferences: Preferences) -> None:
    """Write the file whole or not at all; a full or read-only disk is no reason to disturb a person's work."""
    path = profile / FILE
    spare = path.with_suffix(".new")
    try:
        spare.write_text(json.dumps(asdict(preferences), ensure_ascii=False, indent=1), "utf-8")
        os.replace(spare, path)
    except OSError:
        spare.unlink(missing_ok=True)
