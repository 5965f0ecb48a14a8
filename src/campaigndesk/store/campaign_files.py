"""The pictures and films of a campaign's posts, each once, with whose they are and until when they may be used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class CampaignFile:
    """One picture or film. `posts` show it, `post` is one of them; `expires`: an ISO 8601 day, or empty."""

    name: str
    kind: str
    sha256: str
    size: int
    credit: str
    licence: str
    expires: str
    posts: int
    post: str


def list_files(conn: Connection, campaign: str) -> list[CampaignFile]:
    """The files of a campaign by name, at most five hundred."""
    rows = conn.exec_driver_sql(
        "SELECT max(coalesce(m.value ->> 'name', '')), max(coalesce(m.value ->> 'kind', '')),"
        " coalesce(m.value ->> 'sha256', ''), max(coalesce(m.value ->> 'bytes', 0)),"
        " max(coalesce(m.value ->> 'credit', '')), max(coalesce(m.value ->> 'licence', '')),"
        " max(coalesce(m.value ->> 'expires', '')), count(DISTINCT p.id), min(p.id)"
        " FROM post p INDEXED BY post_campaign JOIN record r ON r.row = p.row,"
        " json_each(CAST(r.body AS TEXT), '$.fields.media') m"
        " WHERE p.campaign = ? GROUP BY CASE WHEN m.value ->> 'sha256' <> '' THEN m.value ->> 'sha256'"
        " ELSE m.value ->> 'id' END ORDER BY 1, 3 LIMIT 500",
        (campaign,),
    )
    return [CampaignFile(*row) for row in rows]
