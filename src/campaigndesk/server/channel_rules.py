"""What each channel takes, as the program ships it and with what the network's administrators changed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from campaigndesk.domain.channel_rules import ChannelRule
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.rule_reading import merge_overrides, parse_rules
from campaigndesk.resources import resource_text


@lru_cache(maxsize=4)
def rules_with(overrides: str) -> Mapping[str, ChannelRule]:
    """The rules by channel; overrides that cannot be read are left out, as every laptop does."""
    shipped = parse_rules(resource_text("channels.toml"))
    try:
        return merge_overrides(shipped, overrides) if overrides.strip() else shipped
    except InvalidInput:
        return shipped
