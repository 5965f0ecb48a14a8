"""Templates: texts to start a post from, kept for the whole network or by one ministry."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, one_act, revise
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import NETWORK, Record, country_scope


def add_template(
    desk: Desk,
    *,
    name: str,
    country: str,
    channel: str = "",
    language: str = "",
    title: str = "",
    text: str = "",
    hashtags: Sequence[str] = (),
    own: bool = False,
) -> Record:
    """Keep a text to start from; `channel` empty: for every channel; `own`: seen by the ministry only."""
    if not name.strip():
        raise InvalidInput("A template needs a name.", "Give it one.")
    fields = {
        "name": name, "country": country, "channel": channel, "language": language, "title": title, "text": text,
        "hashtags": list(hashtags),
    }  # fmt: skip
    return desk.act(creation(desk, "template", fields, country_scope(country) if own else NETWORK))[0]


def revise_template(desk: Desk, template_id: str, bases: dict[str, str] | None = None, **fields: Any) -> Record:
    """Write fields of a template."""
    return revise(desk, desk.find(template_id, "template"), fields, bases)


def delete_template(desk: Desk, template_id: str) -> Record:
    """Take a template away; posts made from it stay."""
    return one_act(desk, template_id, "template", "delete")
