"""Messages: the joint texts of a campaign in its working language."""

from __future__ import annotations

from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, one_act, revise
from campaigndesk.domain.records import Record


def write_message(
    desk: Desk, campaign_id: str, *, title: str, text: str = "", language: str = "", position: int = 0, source: str = ""
) -> Record:
    """Add a joint text to a campaign; in the campaign's working language where none is named."""
    campaign = desk.find(campaign_id, "campaign")
    fields = {
        "campaign": campaign.id,
        "title": title,
        "text": text,
        "language": language or campaign.get("language", ""),
        "position": position,
        "source": source,
    }
    return desk.act(creation(desk, "message", fields))[0]


def revise_message(desk: Desk, message_id: str, bases: dict[str, str] | None = None, **fields: Any) -> Record:
    """Write fields of a message."""
    return revise(desk, desk.find(message_id, "message"), fields, bases)


def delete_message(desk: Desk, message_id: str) -> Record:
    """Take a message away; the posts made from it stay."""
    return one_act(desk, message_id, "message", "delete")
