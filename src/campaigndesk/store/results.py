"""Public posts with the figures that were read of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from campaigndesk.domain.records import Record
from campaigndesk.domain.results import in_order
from campaigndesk.store.coding import unpacked_record
from campaigndesk.store.narrowing import instant_of, seconds
from campaigndesk.store.records import list_records

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ALL: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class PublicPost:
    """A post that is public, or was, with its readings, the oldest first. `at`: UTC instant of its publication."""

    id: str
    country: str
    channel: str
    language: str
    campaign: str
    at: str
    link: str
    words: str
    readings: Sequence[Record]


def list_published(conn: Connection) -> list[Record]:
    """All posts that are public, or were before they were withdrawn."""
    return [
        post
        for stage in ("published", "withdrawn")
        for post in list_records(conn, "post", where={"stage": stage}, limit=_ALL)
        if post.get("published")
    ]


def list_places(conn: Connection) -> tuple[list[str], list[str]]:
    """The campaigns and the countries that have public posts."""
    rows = conn.exec_driver_sql(
        "SELECT DISTINCT campaign, country FROM post WHERE stage = 'published' OR (stage = 'withdrawn'"
        " AND id IN (SELECT parent FROM record WHERE kind = 'result' AND kind <> 'post' AND deleted = 0))"
    ).all()
    return list(dict.fromkeys(str(c) for c, _ in rows if c)), list(dict.fromkeys(str(land) for _, land in rows if land))


def list_public_posts(conn: Connection, *, campaign: str = "", country: str = "", start: str = "") -> list[PublicPost]:
    """Public posts, the latest first, and those with figures that were withdrawn since.

    `start`: UTC instant from which on they were published; empty for all.
    """
    readings: dict[str, list[Record]] = {}
    for (body,) in conn.exec_driver_sql(
        "SELECT body FROM record WHERE kind = 'result' AND kind <> 'post' AND deleted = 0"
    ):
        reading = unpacked_record(body)
        readings.setdefault(str(reading.get("about")), []).append(reading)
    where, values = "", list[str | int | None]()
    for column, value in (("campaign", campaign), ("country", country)):
        if value:
            where += f" AND p.{column} = ?"
            values.append(value)
    if start:
        where += " AND p.at >= ?"
        values.append(seconds(start))
    rows = conn.exec_driver_sql(
        "SELECT p.id, p.country, p.channel, p.language, p.campaign, p.at, coalesce(nullif(p.title, ''), p.words),"
        " p.stage, coalesce(json_extract(CAST(r.body AS TEXT), '$.fields.published.link'), '')"
        f" FROM post p JOIN record r ON r.row = p.row WHERE p.stage IN ('published', 'withdrawn'){where}"
        " ORDER BY p.at DESC, p.id",
        tuple(values),
    )
    return [
        PublicPost(post, land, channel, language, of, instant_of(at), link, words, in_order(readings.get(post, ())))
        for post, land, channel, language, of, at, words, stage, link in rows
        if stage == "published" or post in readings
    ]
