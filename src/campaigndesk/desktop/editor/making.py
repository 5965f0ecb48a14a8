"""Small work of the editor that takes more than one action: copies, settling, bringing back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from campaigndesk.actions import drafting, settling, undoing
from campaigndesk.domain.records import Record

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk


def settle_with(desk: Desk, post_id: str, field: str, whose: str) -> Record:
    """Settle one's own copies of a field with the newest of them (`mine`), or with the text that stands (`theirs`)."""
    post = desk.find(post_id, "post")
    own = [c for c in post.conflicts if c.field == field and c.by == desk.author.person]
    if not own:
        return post
    value = own[-1].value if whose == "mine" else post.get(field)
    return settling.settle_conflict(desk, post_id, field, [c.change for c in own], value)


def copy_of(desk: Desk, *, post: Record, text: str) -> Record:
    """A new draft with this text, for the same account, campaign, language and time."""
    names = ("account", "country", "channel", "campaign", "message", "language", "title", "proposed_at", "zone", "link")
    fields: dict[str, Any] = {name: str(post.get(name) or "") for name in names}
    return drafting.draft_post(desk, **fields, text=text, hashtags=list(post.get("hashtags", ())))


def bring_back(desk: Desk, post_id: str) -> Record:
    """A deleted post back: its open copies are settled with the text as it was, or the deletion is undone."""
    post = desk.find(post_id, "post")
    own = [c for c in post.conflicts if c.by == desk.author.person] or list(post.conflicts)
    if own:
        copies = [c.change for c in post.conflicts if c.field == own[-1].field]
        return settling.settle_conflict(desk, post_id, own[-1].field, copies, own[-1].value)
    return undoing.bring_back(desk, post_id)
