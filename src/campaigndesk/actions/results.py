"""Results: the figures of published posts, as somebody read them on a day."""

from __future__ import annotations

from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, one_act, revise
from campaigndesk.domain.records import Record


def add_result(desk: Desk, post_id: str, *, read_on: str, source: str = "", **figures: Any) -> Record:
    """Note the figures of a published post as they were read on a day (2026-12-10); `source`: who counted them.

    Figures: views, reach, reactions, comments, shares, clicks, followers (gained).
    """
    post = desk.find(post_id, "post")
    fields = {"about": post.id, "country": post.get("country"), "read_on": read_on, "source": source, **figures}
    return desk.act(creation(desk, "result", fields, post.scope))[0]


def revise_result(desk: Desk, result_id: str, bases: dict[str, str] | None = None, **fields: Any) -> Record:
    """Write fields of a reading."""
    return revise(desk, desk.find(result_id, "result"), fields, bases)


def delete_result(desk: Desk, result_id: str) -> Record:
    """Take a reading away."""
    return one_act(desk, result_id, "result", "delete")
