"""Remembers in the profile how the headers of this ministry's own plans map to columns."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from campaigndesk.exchange.files import write_whole

NAME = "import-columns.json"


def remembered_mapping(profile: Path) -> dict[str, str]:
    """Header -> column, as mapped in earlier imports; empty where nothing, or nothing readable, is kept."""
    try:
        kept = json.loads((profile / NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(header): str(column) for header, column in kept.items()} if isinstance(kept, dict) else {}


def remember_mapping(profile: Path, mapping: Mapping[str, str]) -> None:
    """Keep the mapping for the next import; raises InvalidInput where the profile cannot be written."""
    if mapping and mapping != remembered_mapping(profile):
        write_whole(profile / NAME, json.dumps(dict(mapping), ensure_ascii=False, indent=1).encode())
