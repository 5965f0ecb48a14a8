"""What is done with posts that repeat: repeating, another rule, skipping, moving and taking away, as far as is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.moved import ManyMoved, many_moved
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.series.reading import SeriesInfo, load_series
from campaigndesk.domain.errors import CampaignDeskError

if TYPE_CHECKING:
    from campaigndesk.domain.records import Record
    from campaigndesk.store.calendar import PostLine


class SeriesActs(QObject):
    """Does it for a view; every one of it can be undone."""

    def __init__(self, room: Room, window: QWidget) -> None:
        super().__init__(window)
        self._room, self._window = room, window

    def do(self, command: str, posts: Sequence[PostLine]) -> bool:
        """Do a command of the menus; False for one that is not about series."""
        commands: dict[str, Callable[[str], None]] = {"repeat": self.repeat, "skip-post": self.skip}
        if command not in commands:
            return False
        if not posts:
            self._room.say(self.tr("Choose a post first: press Space on its day."))
        elif len(posts) > 1:
            self._room.say(self.tr("Choose one post only."))
        else:
            commands[command](posts[0].id)
        return True

    def repeat(self, post_id: str) -> None:
        """Repeat a post, or let its series go on by another rule."""
        self._look(post_id, self._ask_rule)

    def _ask_rule(self, info: SeriesInfo) -> None:
        from campaigndesk.desktop.series.repeat import RepeatPost

        if info.wall is None:
            self._room.say(self.tr("Only a post with a time can be repeated. Give it a date and a time first."))
        else:
            RepeatPost(self._room, info, info.wall, self._window.window()).open()

    def skip(self, post_id: str) -> None:
        """Leave out one post of a series."""
        from campaigndesk.actions.series import skip_occurrence

        skipped = self.tr("Skipped: the series goes on without this post.")
        self._room.act(skip_occurrence, post_id, then=lambda _: self._room.say(skipped, undo=True), owner=self)

    def ask(self, post_id: str, question: str, yes: str, then: Callable[[str], None], *, this: bool = True) -> None:
        """Ask how far a change reaches; a series of one needs no question."""

        def found(info: SeriesInfo) -> None:
            from campaigndesk.desktop.series.scope import THIS, AskScope

            if info.count < 2:
                if this:
                    then(THIS)
                return
            dialog = AskScope(question, info, yes, self._window.window(), this=this)
            dialog.chosen.connect(then)
            dialog.open()

        self._look(post_id, found)

    def move(self, post_id: str, days: int, minutes: int, scope: str) -> None:
        """Move posts of a series by as much, as far as is said."""
        from campaigndesk.actions.series import move_occurrences

        def told(done: ManyMoved) -> None:
            outcome = done.outcome
            sentence = self.tr("{0} of the series moved.").format(words.posts(len(outcome.done)))
            left = said(next(iter(outcome.left), ""))
            self._room.say(" ".join(filter(None, (sentence, done.more, left))), undo=bool(outcome.done))

        how = (move_occurrences, post_id, days, self._room.settings.zone, scope, minutes)
        self._room.act(many_moved, *how, then=told, owner=self)

    def delete(self, post_id: str) -> None:
        """Take posts of a series away, as far as is said."""
        question = self.tr("Delete this post?")
        self.ask(post_id, question, self.tr("Delete"), partial(self._delete_of_series, post_id))

    def _delete_of_series(self, post_id: str, scope: str) -> None:
        from campaigndesk.actions.series import delete_occurrences

        def gone(posts: tuple[Record, ...]) -> None:
            self._room.say(self.tr("{0} of the series deleted.").format(words.posts(len(posts))), undo=True)

        self._room.act(delete_occurrences, post_id, scope, then=gone, owner=self)

    def _look(self, post_id: str, then: Callable[[SeriesInfo], None]) -> None:
        work = partial(load_series, self._room.desk, post_id)
        self._room.tasks.store(work, then, self, failed=self._on_failed)

    def _on_failed(self, error: CampaignDeskError | Any) -> None:
        self._room.trouble(error)
