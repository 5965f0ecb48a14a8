"""Records of kinds that only a newer program knows: kept to the letter, and counted where they belong."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from campaigndesk.domain.kinds import KINDS
from campaigndesk.store.coding import unpacked_record

if TYPE_CHECKING:
    from sqlalchemy import Connection


def count_unknown(conn: Connection, campaign: str) -> dict[str, int]:
    """Unknown kind -> how many of its records name the campaign; the deleted are left out."""
    known = ", ".join("?" * len(KINDS))
    query = f"SELECT body FROM record WHERE kind <> 'post' AND deleted = 0 AND kind NOT IN ({known})"
    records = [unpacked_record(body) for (body,) in conn.exec_driver_sql(query, tuple(KINDS))]
    return dict(Counter(record.kind for record in records if record.get("campaign") == campaign))
