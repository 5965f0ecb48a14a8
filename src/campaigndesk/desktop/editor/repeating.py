"""A post of a series in the editor: which of how many it is, and whether what was changed goes for the others too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.moved import ManyMoved, many_moved
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.series.reading import SeriesInfo, load_series
from campaigndesk.desktop.series.scope import ALL, FOLLOWING
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.desktop.widgets.labels import plain, set_role
from campaigndesk.domain.kinds import words_for

if TYPE_CHECKING:
    from campaigndesk.desktop.editor.sheet import Sheet
    from campaigndesk.desktop.editor.view import EditorView
    from campaigndesk.domain.records import Record

SHARED = ("title", "text", "content_warning", "link", "hashtags", "media", "note", "campaign", "message", "owner")
"""Fields that can go for the whole series as they are written."""
TIME = "proposed_at"
"""Goes for the others as a shift: each keeps its own day."""


class SeriesStrip(QFrame):
    """Hidden for a post that does not repeat; asks with two answers, and a third that leaves the others alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain("", "", self, wrap=True)
        self.following, self.all = QPushButton(self), QPushButton(self)
        self.only = QPushButton(self.tr("Only this post"), self)
        self._answers = QWidget(self)
        flow = Flow(self._answers)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in (self.following, self.all, self.only):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 2, sizes.STEP * 3, sizes.STEP * 2)
        column.addWidget(self.words)
        column.addWidget(self._answers)
        self.hide()

    def say(self, sentence: str, info: SeriesInfo | None = None) -> None:
        """Say where the post stands; with `info` ask whether the others shall be changed too."""
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        set_role(self, "banner-info" if info else "")
        self._answers.setVisible(info is not None)
        if info is not None:
            self.following.setText(self.tr("This and the following ({0})").format(info.following))
            self.all.setText(self.tr("All posts of the series ({0})").format(info.count))
            for button in (self.following, self.all, self.only):
                button.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))


class Repeating(QObject):
    """Watches the post that is open; what came from others is not asked about."""

    def __init__(self, view: EditorView) -> None:
        super().__init__(view)
        self._view, self._strip = view, view.page.series
        self._first: Record | None = None
        self._info: SeriesInfo | None = None
        self._alone = False
        self._strip.following.clicked.connect(partial(self._spread, FOLLOWING))
        self._strip.all.clicked.connect(partial(self._spread, ALL))
        self._strip.only.clicked.connect(self._on_only)

    def show(self, sheet: Sheet) -> None:
        """The post as it is kept now."""
        post = sheet.post
        if not post.get("series"):
            self._first = None
            self._strip.say("")
            return
        if self._first is None or self._first.id != post.id:
            self._first, self._info, self._alone = post, None, False
            self._strip.say("")
            room = self._view.room
            room.tasks.store(partial(load_series, room.desk, post.id), self._on_info, self, key="series")
        self._say(post, sheet.author.person)

    def _on_info(self, info: SeriesInfo) -> None:
        if self._first is not None and info.post == self._first.id and self._view.sheet is not None:
            self._info = info
            self._say(self._view.sheet.post, self._view.sheet.author.person)

    def _changed(self, post: Record, person: str) -> list[str]:
        """The fields that this person changed since the post was opened here."""
        first = self._first
        if first is None:
            return []
        names = [*SHARED, *(name for name in post.fields if name.startswith("alt."))]
        if first.get(TIME) and post.get(TIME):
            names.append(TIME)
        return [n for n in names if (post.get(n) or None) != (first.get(n) or None) and post.stamp(n).by == person]

    def _say(self, post: Record, person: str) -> None:
        info = self._info
        if info is None or info.count < 2:
            return
        names = [] if self._alone else self._changed(post, person)
        if not names:
            self._strip.say(self.tr("Post {0} of {1} of its series.").format(info.place, info.count))
            return
        what = _listed([said(words_for("post", name)) for name in names])
        question = self.tr("You changed one post of a series ({0}). Shall the others be changed too?")
        self._strip.say(question.format(what), info)

    def _on_only(self) -> None:
        self._alone = True
        if self._view.sheet is not None:
            self._say(self._view.sheet.post, self._view.sheet.author.person)

    def _spread(self, scope: str, _: bool = False) -> None:
        """Write what was changed into the others too."""
        from campaigndesk.actions.series import move_along, revise_occurrences

        sheet = self._view.sheet
        if sheet is None:
            return
        post, typing = self._view.on_screen(), self._view.saver.keeper.pending()
        self._view.leave()
        names = [*self._changed(sheet.post, sheet.author.person), *(name for name in typing if name in SHARED)]
        fields = {name: post.get(name) for name in names if name != TIME}
        act, moved_from = self._view.room.act, str(self._first.get(TIME)) if self._first else ""
        self._first = post
        if TIME in names:
            act(many_moved, move_along, post.id, moved_from, scope, then=self._on_moved, owner=self)
        if fields:
            act(revise_occurrences, post.id, fields, scope, then=self._on_spread, owner=self)

    def _on_moved(self, moved: ManyMoved) -> None:
        self._tell(len(moved.outcome.done), " ".join((moved.more, *map(said, moved.outcome.left))).strip())

    def _on_spread(self, posts: Sequence[Any]) -> None:
        self._tell(len({post.id for post in posts}))

    def _tell(self, count: int, more: str = "") -> None:
        sentence = self.tr("{0} of the series changed too.").format(words.posts(count))
        self._view.room.say(f"{sentence} {more}".strip(), undo=bool(count))
        if self._view.sheet is not None:
            self._say(self._view.sheet.post, self._view.sheet.author.person)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(names))
