"""The acts of the workflow with one post or many, out of the menus, the board or the menu at a post."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.sight import Sight
from campaigndesk.desktop.calendar.trying import Asked, Posts, Trying
from campaigndesk.desktop.room import Room


def _n(text: str) -> str:
    """Marks words for the translators (context `Board`); they are translated where they are shown."""
    return text


def _said(text: str) -> str:
    return QCoreApplication.translate("Board", text)


WORDS = {
    "submit": _n("Send for approval"),
    "schedule": _n("Schedule"),
    "unschedule": _n("Take off the schedule"),
    "hold": _n("Put on hold…"),
    "release": _n("Release from hold"),
    "withdraw": _n("Withdraw…"),
}
QUESTIONS = {
    "submit": _n("Send {0} for approval?"),
    "schedule": _n("Schedule {0}?"),
    "unschedule": _n("Take {0} off the schedule?"),
    "hold": _n("Put {0} on hold?"),
    "release": _n("Release {0} from hold?"),
    "withdraw": _n("Withdraw {0}? Their texts stay readable."),
}
DONE = {
    "submit": _n("Sent for approval"),
    "schedule": _n("Scheduled"),
    "unschedule": _n("Taken off the schedule"),
    "hold": _n("Put on hold"),
    "release": _n("Released"),
    "withdraw": _n("Withdrawn"),
}
REASONED = frozenset({"hold", "withdraw"})
"""Acts that need a reason."""
WHY = _n("Why? The reason is kept with the post, and the others read it.")


def act_words(act: str) -> str:
    """What a menu calls the act."""
    return _said(WORDS[act])


class Workflow(QObject):
    """Does an act of the workflow, as one step that can be undone, with those posts that allow it."""

    def __init__(self, room: Room, window: QWidget, sight: Sight) -> None:
        super().__init__(window)
        self._trying = Trying(room, window, sight)

    def do(self, act: str, posts: Posts) -> None:
        """Do it; where posts cannot go along it is said before why, and where a reason is due it is asked for."""
        from campaigndesk.actions import many

        if not posts:
            return
        actions: dict[str, Callable[..., many.Outcome]] = {
            "submit": many.submit_posts, "schedule": many.schedule_posts, "unschedule": many.unschedule_posts,
            "hold": many.hold_posts, "release": many.release_posts, "withdraw": many.withdraw_posts,
        }  # fmt: skip
        yes, why = act_words(act).rstrip("…"), _said(WHY) if act in REASONED else ""
        asked = Asked(_said(QUESTIONS[act]), yes, partial(_told, act), why=why)
        self._trying.do(actions[act], posts, asked)


def _told(act: str, done: Sequence[str]) -> str:
    return f"{_said(DONE[act])}: {words.posts(len(done))}."
