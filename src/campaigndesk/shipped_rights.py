"""The table of rights as the program ships it, read when first somebody acts."""

from __future__ import annotations

from functools import cache

from campaigndesk.domain.rights import Rights
from campaigndesk.domain.rights_reading import read_rights
from campaigndesk.resources import resource_text


@cache
def shipped_rights() -> Rights:
    """The table; raises CampaignDeskError where its file is missing or damaged."""
    return read_rights(resource_text("rights.toml"))
