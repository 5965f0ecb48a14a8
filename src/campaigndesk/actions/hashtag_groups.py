"""Hashtag groups: tags that belong together, kept for the whole network or by one ministry."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, one_act, revise
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import NETWORK, Record, country_scope


def add_hashtag_group(desk: Desk, *, name: str, country: str, tags: Sequence[str], own: bool = False) -> Record:
    """Keep hashtags under a name; `own`: seen by the ministry only."""
    if not name.strip():
        raise InvalidInput("A group of hashtags needs a name.", "Give it one.")
    fields = {"name": name, "country": country, "tags": _bare(tags)}
    return desk.act(creation(desk, "hashtag_group", fields, country_scope(country) if own else NETWORK))[0]


def revise_hashtag_group(desk: Desk, group_id: str, bases: dict[str, str] | None = None, **fields: Any) -> Record:
    """Write the name or the tags of a group."""
    if "tags" in fields:
        fields["tags"] = _bare(fields["tags"])
    return revise(desk, desk.find(group_id, "hashtag_group"), fields, bases)


def delete_hashtag_group(desk: Desk, group_id: str) -> Record:
    """Take a group away; posts keep their hashtags."""
    return one_act(desk, group_id, "hashtag_group", "delete")


def _bare(tags: Sequence[str]) -> list[str]:
    """The tags without their sign, each once."""
    found = (tag.strip().lstrip("#＃") for tag in tags)
    return list(dict.fromkeys(tag for tag in found if tag))
