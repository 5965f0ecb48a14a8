"""What was made of a joint text: each country's posts from it, and which of them were translated from an older one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from campaigndesk.domain.records import Record

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Translation:
    """One post that says the message. `stale`: the message was changed after it was translated."""

    post: str
    country: str
    language: str
    channel: str
    stage: str
    empty: bool
    stale: bool


def list_translations(conn: Connection, message: Record) -> list[Translation]:
    """The posts made from a message, by country, language and channel; withdrawn ones are left out."""
    rows = conn.exec_driver_sql(
        "SELECT p.id, p.country, p.language, p.channel, p.stage, p.words = '',"
        " coalesce(json_extract(CAST(r.body AS TEXT), '$.fields.source_revision'), '')"
        " FROM post p INDEXED BY post_campaign JOIN record r ON r.row = p.row"
        " WHERE p.campaign = ? AND p.stage <> 'withdrawn' AND instr(r.body, CAST(? AS BLOB)) > 0"
        " AND json_extract(CAST(r.body AS TEXT), '$.fields.message') = ?"
        " ORDER BY p.country, p.language, p.channel, p.id LIMIT 500",
        (str(message.get("campaign")), message.id, message.id),
    )
    now = message.base("text")
    return [
        Translation(post, country, language, channel, stage, empty == 1, bool(revision) and revision != now)
        for post, country, language, channel, stage, empty, revision in rows
    ]


def count_by_message(conn: Connection) -> dict[str, int]:
    """Message -> how many posts were made from it; withdrawn ones and messages without any are left out."""
    rows = conn.exec_driver_sql(
        "SELECT json_extract(CAST(r.body AS TEXT), '$.fields.message') AS message, count(*)"
        " FROM post p INDEXED BY post_campaign JOIN record r ON r.row = p.row"
        " WHERE p.campaign IN (SELECT parent FROM record WHERE kind = 'message' AND deleted = 0)"
        " AND p.stage <> 'withdrawn' GROUP BY message"
    )
    return {str(message): int(count) for message, count in rows if message}
