"""Whether what reaches the public can be changed on the screen now, and the sentence that says why not."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop.editor.moments import when_words
from campaigndesk.desktop.editor.sheet import Sheet
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.banners import Tone
from campaigndesk.domain.posts import STAGE_WORDS, Stage, stage_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """`shut`: the fields are for reading. `key` is `approval` where the person may open them all the same."""

    key: str
    sentence: str = ""
    tone: Tone = "info"
    shut: bool = True


OPEN = Lock(key="open", shut=False)


def lock_of(sheet: Sheet, zone: str, *, unlocked: bool) -> Lock:
    """How the post stands; `unlocked`: the person chose to change what is under approval."""
    post = sheet.post
    stage = stage_of(post)
    if post.deleted:
        who = sheet.names.get(post.stamp("deleted").by, translate("Editor", "somebody"))
        when = when_words(post.stamp("deleted").at, zone, sheet.now)
        words = translate(
            "Editor", "{0} deleted this post, {1}. What you write is kept beside it until somebody decides."
        ).format(who, when)
        return Lock(key="deleted", sentence=words, tone="stop", shut=False)
    if stage is Stage.PUBLISHED:
        return Lock(
            key="published", sentence=translate("Editor", "This post is public; its content cannot be changed.")
        )
    if stage is Stage.WITHDRAWN:
        note = post.get("withdrawn") or {}
        who = sheet.names.get(str(note.get("by")), translate("Editor", "somebody"))
        return Lock(
            key="withdrawn",
            sentence=translate("Editor", "{0} withdrew this post: {1}").format(who, note.get("reason", "")),
            tone="warning",
        )
    if sheet.may_not_write:
        return Lock(key="reader", sentence=sheet.may_not_write)
    if stage in (Stage.IN_REVIEW, Stage.APPROVED, Stage.SCHEDULED) and not unlocked:
        words = translate("Editor", "This post is {0}. Changing its content or its time voids the approval.").format(
            said(STAGE_WORDS[stage]).lower()
        )
        return Lock(key="approval", sentence=words)
    return OPEN
