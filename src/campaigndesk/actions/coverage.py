"""Coverage: what a country means to say on its channels, and what the lead asks it for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.actions.revising import creation, revisions
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.intents import INTENTS
from campaigndesk.domain.records import Record
from campaigndesk.store.records import list_records


def set_coverage(
    desk: Desk, campaign_id: str, country: str, channels: Sequence[str], intent: str, language: str = ""
) -> tuple[Record, ...]:
    """Say what a country means to do on these channels: `planned`, `not_planned`, `undecided` or `on_request`.

    No `language`: it holds for all languages of the country.
    """
    if intent not in INTENTS:
        raise InvalidInput(f"“{intent}” is no intent.", f"Use one of {', '.join(INTENTS)}.")
    return _written(desk, campaign_id, country, channels, language, intent=intent)


def ask_coverage(
    desk: Desk, campaign_id: str, country: str, channels: Sequence[str], language: str = "", asked: bool = True
) -> tuple[Record, ...]:
    """Ask a country, as the lead, to cover these channels; `asked` false takes the question back."""
    return _written(desk, campaign_id, country, channels, language, asked=asked)


def _written(
    desk: Desk, campaign_id: str, country: str, channels: Sequence[str], language: str, **fields: Any
) -> tuple[Record, ...]:
    campaign = desk.find(campaign_id, "campaign")
    where = {"campaign": campaign.id, "country": country, "language": language}
    # Two laptops may have made a record for the same place: the one made last counts, on every laptop.
    known = {str(record.get("channel")): record for record in desk.read(list_records, "coverage", where=where)}
    drafts: list[Draft] = []
    for channel in dict.fromkeys(channels):
        if channel in known:
            drafts += revisions(known[channel], fields)
        else:
            whole = {"campaign": campaign.id, "country": country, "channel": channel, "language": language, **fields}
            drafts.append(creation(desk, "coverage", whole, campaign.scope))
    if drafts:
        return desk.act(*drafts)
    return tuple(known[channel] for channel in dict.fromkeys(channels))
