"""What is said about the content, beside it: read, answered and settled where one decides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from campaigndesk.actions import comments
from campaigndesk.desktop import sentences
from campaigndesk.desktop.editor.comments import CommentsPanel
from campaigndesk.desktop.editor.remarks import (
    Colleague,
    Half,
    Remark,
    mentioned,
    read_remarks,
    who_sees,
    why_not_comment,
)
from campaigndesk.desktop.look import sizes
from campaigndesk.domain.anchors import located
from campaigndesk.store.looks import find_author
from campaigndesk.store.records import find_record, list_records

if TYPE_CHECKING:
    from campaigndesk.desktop.room import Room

BESIDE = 720
"""Pixels from which on there is room for both beside each other; below, one stands above the other."""
_NARROWEST = 232


@dataclass(frozen=True, slots=True)
class Talk:
    """What is said about a post, who can be named, why one may not say more; `places` as of `CommentsPanel`."""

    post: str
    remarks: tuple[Remark, ...]
    people: tuple[Colleague, ...]
    why_not: str
    places: Mapping[str, str]


def read_talk(conn: Any, post_id: str, zone: str, now: str) -> Talk | None:
    """The comments on a post; None where it is not here."""
    post, author = find_record(conn, post_id), find_author(conn)
    if post is None or author is None:
        return None
    people = list_records(conn, "person", limit=5000)
    remarks = read_remarks(conn, post_id, people, author.person, zone, now)
    found = {r.id: located(r.anchor, str(post.get("text", ""))) for r in remarks if r.anchor}
    places = {i: "changed" if place else "gone" for i, place in found.items() if place is None or place.changed}
    return Talk(post_id, remarks, who_sees(post, people), why_not_comment(post, author), places)


class Discussion(QScrollArea):
    """The comments on one post; a comment that is half written waits until its post is shown again."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._talk: Talk | None = None
        self._halves: dict[str, Half] = {}
        inside = QFrame(self)
        inside.setProperty("role", "raised")
        self.panel = CommentsPanel(inside)
        self.panel.words.hide()
        column = QVBoxLayout(inside)
        column.setContentsMargins(sizes.STEP * 4, sizes.STEP * 3, sizes.STEP * 4, sizes.STEP * 4)
        column.addWidget(self.panel)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(_NARROWEST)
        self.panel.written.connect(self._on_written)
        self.panel.settled.connect(self._on_settled)
        self.panel.removed.connect(self._on_removed)
        self.panel.asked.connect(self._to_words)
        self.hide()

    def show_post(self, post_id: str) -> None:
        """Show what is said about a post; empty for none."""
        self._keep_half()
        if not post_id:
            self._talk = None
            self.hide()
            return
        zone, now = self._room.settings.zone or "UTC", self._room.desk.now
        self._room.read(read_talk, post_id, zone, now, then=self._on_read, owner=self, key="talk")

    def typed(self) -> str:
        """Comments that are not sent."""
        self._keep_half()
        return "\n\n".join(half.text for half in self._halves.values() if half.text.strip())

    def _on_read(self, talk: Talk | None) -> None:
        other = talk is None or self._talk is None or talk.post != self._talk.post
        if other:
            self._keep_half()
        self._talk = talk
        self.setVisible(talk is not None)
        if talk is not None:
            self.panel.offer(talk.people)
            self.panel.show_remarks(talk.remarks, talk.why_not, talk.places)
            if other:
                self.panel.put_half(self._halves.get(talk.post, Half()))

    def _keep_half(self) -> None:
        if self._talk is not None:
            self._halves[self._talk.post] = self.panel.half()

    def _act(self, action: Callable[..., Any], *arguments: Any, said: str, **named: Any) -> None:
        self._room.act(action, *arguments, then=lambda _: self._room.say(said, True), owner=self, **named)

    def _on_written(self, half: Half) -> None:
        if self._talk is None:
            return

        def failed(problem: Any) -> None:
            self._room.say(sentences.problem(problem))
            self.panel.put_half(half)

        text = half.text.strip()
        if half.edits:
            said = self.tr("Your comment is written anew.")
            self._act(comments.revise_comment, half.edits, text, said=said, failed=failed)
            return
        named = mentioned(half.text, self._talk.people)
        said = self.tr("Your comment is kept.")
        about = self._talk.post
        self._act(comments.comment_on, about, text, answers=half.answers, mentions=named, said=said, failed=failed)

    def _on_settled(self, comment: str, on: bool) -> None:
        said = self.tr("The comment is settled.") if on else self.tr("The comment is open again.")
        self._act(comments.settle_comment, comment, on, said=said)

    def _on_removed(self, comment: str) -> None:
        self._act(comments.delete_comment, comment, said=self.tr("The comment is deleted."))

    def _to_words(self, comment: str) -> None:
        """The words stand marked in the editor."""
        if self._talk is not None:
            self._room.comment_wanted = comment
            self._room.open(self._talk.post)


class Beside(QSplitter):
    """The content with what is said about it at its right, or below it where there is little room."""

    def __init__(self, content: QWidget, talk: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(sizes.LINE)
        self.addWidget(content)
        self.addWidget(talk)
        self.setStretchFactor(0, 1)
        self.setSizes([620, 300])

    def event(self, event: QEvent) -> bool:
        """Turn with the room there is."""
        if event.type() == QEvent.Type.Resize:
            way = Qt.Orientation.Horizontal if self.width() >= BESIDE else Qt.Orientation.Vertical
            if way != self.orientation():
                self.setOrientation(way)
        return super().event(event)
