"""A drill on one laptop: a profile of its own with copies of what is here, without a server and with no key kept."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Final

from campaigndesk.actions.desk import Desk
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import NETWORK, Record, Stamp, Value
from campaigndesk.store.coding import packed
from campaigndesk.store.meta import find_meta, save_meta
from campaigndesk.store.opening import open_store
from campaigndesk.store.records import find_record, list_records, save_record

COPIED: Final = (
    "person", "account", "campaign", "participation", "coverage", "message", "series", "event", "hashtag_group",
    "template", "handle", "blackout", "wording", "post", "request", "narrative",
)  # fmt: skip
"""What a drill begins with; comments, results, delegations, keys and stops belong to the real work."""
_RULES: Final = ("channel_rules", "repeat_days")
_MOST: Final = 1_000_000


def begin_drill(desk: Desk, folder: Path, key: bytes = b"") -> Desk:
    """The desk of a new drill in an empty folder, with copies of this desk's records.

    Without a `key` its database has one that is kept nowhere: once the drill is closed, nobody reads it. Raises
    InvalidInput where nobody works here yet, or this is a drill already.
    """
    author = desk.author
    with desk.store.reading() as conn:
        if desk.look(conn).drill:
            raise InvalidInput("This is a drill already.", "End it first.")
        records = [record for kind in COPIED for record in list_records(conn, kind, limit=_MOST)]
        person = find_record(conn, author.person)
    drill = Desk(open_store(folder, key or secrets.token_bytes(32)), clock=desk.clock)
    roles = [list(pair) for pair in sorted(author.roles)]
    name = str(person.get("name") or "") if person else ""
    me = {"person": author.person, "name": name, "email": "", "roles": roles, "local": True}
    network = drill.new_id()
    stamp = Stamp(drill.new_id(), author.person, drill.now)
    with drill.store.writing(bulk=True) as conn:
        notes = {"device": drill.new_id(), "person": author.person, "me": packed(me).decode(), "network": network}
        save_meta(conn, notes)
        rules = _rules(desk)
        save_record(conn, Record(network, "network", NETWORK, stamp, {"name": "Drill", "drill": True, **rules}))
        for record in records:
            save_record(conn, record)
    return drill


def _rules(desk: Desk) -> dict[str, Value]:
    """Channels count in a drill as they do in the network, and the same words are told as there."""
    with desk.store.reading() as conn:
        network = find_record(conn, find_meta(conn, "network"))
    kept = {name: network.get(name) for name in _RULES} if network else {}
    return {name: value for name, value in kept.items() if value not in (None, "")}
