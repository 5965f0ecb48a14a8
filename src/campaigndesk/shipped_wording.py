"""The packs of wording rules that the program ships; none is on before a country switches it on."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from campaigndesk.domain.wording_packs import Pack, read_pack
from campaigndesk.resources import resource_text

KEYS: Final = ("names", "kosovo-footnote")


@cache
def shipped_packs() -> Mapping[str, Pack]:
    """Key -> pack; raises CampaignDeskError where a file is missing or damaged."""
    return {key: read_pack(resource_text(f"wording/{key}.toml"), ".toml") for key in KEYS}
