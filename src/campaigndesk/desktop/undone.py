"""Undo and redo for the window: what was taken back, and of what, which need not be on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from campaigndesk.desktop import sentences, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from campaigndesk.actions.desk import Desk
    from campaigndesk.store.work import Step

MOST = 60
_NAMES = ("title", "name", "text")


def turn_back(desk: Desk, command: str, *change: str) -> str:
    """`undo` or `redo`; what was done in the window's language, with the name of the one thing it was done to.

    For the store's lane. Raises InvalidInput where it cannot be.
    """
    from campaigndesk.actions import undoing

    sentence = sentences.said(getattr(undoing, command)(desk, *change))
    name = _name((desk.undone if command == "undo" else desk.done)[-1])
    return f"{sentence.rstrip('.')}: {words.quoted(name, MOST)}" if name else sentence


def _name(steps: Sequence[Step]) -> str:
    """What people call the post, or the other record, that was changed; empty where there are several."""
    records = {step.after.id: step.after for step in steps}.values()
    posts = [record for record in records if record.kind == "post"]
    found = posts or list(records)
    names = (str(found[0].get(name) or "") for name in _NAMES) if len(found) == 1 else ()
    return next(filter(None, names), "")
