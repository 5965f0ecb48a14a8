"""What each channel takes: as the program ships it, with what the network's administrators changed."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from campaigndesk.domain.channel_rules import ChannelRule
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.rule_reading import merge_overrides, parse_rules
from campaigndesk.resources import resource_text

log = logging.getLogger(__name__)


def read_rules(overrides: str) -> Mapping[str, ChannelRule]:
    """The rules by channel. Raises InvalidInput naming the entry of the overrides that is wrong."""
    return merge_overrides(_shipped(), overrides) if overrides.strip() else _shipped()


@cache
def _shipped() -> Mapping[str, ChannelRule]:
    return MappingProxyType(parse_rules(resource_text("channels.toml")))


@lru_cache(maxsize=4)
def rules_with(overrides: str) -> Mapping[str, ChannelRule]:
    """The rules by channel, with overrides that the server has accepted.

    Overrides of a newer version, which this one cannot read, are left out with a warning in the log: the server
    still judges by them.
    """
    try:
        return read_rules(overrides)
    except InvalidInput as error:
        log.warning("The network's channel rules cannot be read by this version: %s", error)
        return read_rules("")
