"""The channels that this version knows, by id and name."""

from __future__ import annotations

from campaigndesk.domain.rule_reading import parse_rules
from campaigndesk.resources import resource_text


def channel_names() -> dict[str, str]:
    """Channel id -> its name, in the order of the rules."""
    return {rule.id: rule.name for rule in parse_rules(resource_text("channels.toml")).values()}
