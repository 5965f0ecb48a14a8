"""Accounts: a country's places on the channels."""

from __future__ import annotations

from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, one_act, revise
from campaigndesk.domain.records import Record


def add_account(
    desk: Desk, *, country: str, channel: str, name: str, handle: str = "", language: str = "", limit: int | None = None
) -> Record:
    """Add an account of a country on a channel; `limit`: its own length limit where it differs from the channel's."""
    fields = {
        "country": country, "channel": channel, "name": name, "handle": handle, "language": language, "limit": limit,
    }  # fmt: skip
    return desk.act(creation(desk, "account", fields))[0]


def revise_account(desk: Desk, account_id: str, bases: dict[str, str] | None = None, **fields: Any) -> Record:
    """Write fields of an account."""
    return revise(desk, desk.find(account_id, "account"), fields, bases)


def delete_account(desk: Desk, account_id: str) -> Record:
    """Take an account away; its posts stay."""
    return one_act(desk, account_id, "account", "delete")
