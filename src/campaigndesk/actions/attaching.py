"""Several files at once: all that can be taken is attached as one step, and each other is named with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.picked_files import Picked, pick_file
from campaigndesk.actions.revising import revise, revisions
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record

if TYPE_CHECKING:
    from sqlalchemy import Connection


def attach_files(desk: Desk, post_id: str, paths: Sequence[str]) -> list[str]:
    """Attach the pictures and films at these paths; a sentence for each file that cannot be taken.

    Raises InvalidInput where none of them can.
    """
    post = desk.find(post_id, "post")
    picked: list[Picked] = []
    problems: list[str] = []
    for path in dict.fromkeys(paths):
        try:
            picked.append(pick_file(Path(path)))
        except InvalidInput as error:
            problems.append(str(error))
    if not picked:
        raise InvalidInput(" ".join(problems) or "No file was chosen.")

    def keep(conn: Connection) -> None:
        for file in picked:
            file.keep(conn)

    added = [
        {"id": desk.new_id(), "name": file.name, "kind": file.kind, "sha256": file.sha256, "bytes": file.size}
        for file in picked
    ]
    desk.act(*revisions(post, {"media": [*post.get("media", ()), *added]}), beside=keep)
    return problems


def order_media(desk: Desk, post_id: str, media_ids: Sequence[str]) -> Record:
    """Show the media in this order; those that are not named stay behind the others."""
    post = desk.find(post_id, "post")
    present: dict[str, Any] = {str(item["id"]): item for item in post.get("media", ())}
    ordered = [media_id for media_id in media_ids if media_id in present]
    ordered += [media_id for media_id in present if media_id not in ordered]
    return revise(desk, post, {"media": [present[media_id] for media_id in ordered]})
