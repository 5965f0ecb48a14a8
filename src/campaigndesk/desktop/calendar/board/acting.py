"""Does the acts that the board asks for, says what came of them, and asks for a reason where one is due."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop import sentences, words
from campaigndesk.desktop.calendar.board.columns import DONE, UNDOABLE, WORDS, said
from campaigndesk.desktop.room import Room
from campaigndesk.domain.errors import CampaignDeskError

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk
    from campaigndesk.store.calendar import PostLine

REASONED = frozenset({"hold", "withdraw"})


def act_on(desk: Desk, act: str, ids: Sequence[str], reason: str) -> tuple[str, int, list[str]]:
    """Do the act on each post by itself: the act, how many it was done to, and the sentences of the others."""
    from campaigndesk.actions.approving import submit_post, withdraw_post
    from campaigndesk.actions.scheduling import hold_record, release_record, schedule_post, unschedule_post

    done, problems = 0, []
    for post_id in ids:
        try:
            if act == "hold":
                hold_record(desk, post_id, reason)
            elif act == "withdraw":
                withdraw_post(desk, post_id, reason)
            else:
                plain_acts = {
                    "submit": submit_post, "schedule": schedule_post, "unschedule": unschedule_post,
                    "release": release_record,
                }  # fmt: skip
                plain_acts[act](desk, post_id)
            done += 1
        except CampaignDeskError as error:
            problems.append(f"{error.sentence} {error.fix}".strip())
    return act, done, problems


class Acting(QObject):
    """Acts on the posts of the board."""

    def __init__(self, room: Room, owner: QWidget) -> None:
        super().__init__(owner)
        self._room, self._owner = room, owner

    def do(self, act: str, posts: Sequence[PostLine]) -> None:
        """Do it, or ask for the reason first."""
        if not posts:
            return
        if act not in REASONED:
            self._go(act, posts, "")
            return
        from campaigndesk.desktop.editor.dialogs import ReasonDialog

        title = said(WORDS[act]).rstrip("…")
        sentence = self.tr("Why? The reason is kept with the post, and the others read it.")
        ReasonDialog(self._owner.window(), title, sentence, title, lambda why: self._go(act, posts, why)).open()

    def _go(self, act: str, posts: Sequence[PostLine], reason: str) -> None:
        self._room.act(act_on, act, [post.id for post in posts], reason, then=self._on_done, owner=self)

    def _on_done(self, result: tuple[str, int, list[str]]) -> None:
        act, done, problems = result
        if not done:
            self._room.say(sentences.said(problems[0]))
            return
        what = f"{said(DONE[act])}: {words.posts(done)}."
        if problems:
            what += " " + self.tr("{0} not: {1}").format(len(problems), sentences.said(problems[0]))
        self._room.say(what, undo=done == 1 and act in UNDOABLE)
