"""Finds the files of `resources/`, beside the source checkout or inside the installed package."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from campaigndesk.domain.errors import CampaignDeskError

_HERE = Path(__file__).resolve().parent


@cache
def resource_path(name: str) -> Path:
    """The file or folder `name` ("channels.toml", "icons/close.svg"); raises CampaignDeskError when it is not there."""
    for folder in (_HERE / "_resources", _HERE.parents[1] / "resources"):
        path = folder / name
        if path.exists():
            return path
    raise CampaignDeskError(f"A file of campaigndesk is missing: {name}.", "Install campaigndesk again.")


@cache
def resource_text(name: str) -> str:
    """The text of the UTF-8 file `name`, read once; raises CampaignDeskError when it is not there."""
    return resource_path(name).read_text(encoding="utf-8")
