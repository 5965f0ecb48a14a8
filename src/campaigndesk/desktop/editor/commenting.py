"""Comments at work: on selected words, marked in the text, answered, settled, walked through from the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from campaigndesk.actions import comments
from campaigndesk.desktop import sentences
from campaigndesk.desktop.editor.fields import explain
from campaigndesk.desktop.editor.remarks import Half, Remark, mentioned
from campaigndesk.desktop.editor.stretches import Stretch
from campaigndesk.domain.anchors import Place, anchor_at, located

if TYPE_CHECKING:
    from campaigndesk.desktop.editor.sheet import Sheet
    from campaigndesk.desktop.editor.view import EditorView


class Commenting(QObject):
    """Works for one editor view."""

    def __init__(self, view: EditorView) -> None:
        super().__init__(view)
        self._view = view
        self._panel, self._box = view.page.comments, view.page.box
        self._places: dict[str, Place] = {}
        self._open: list[Remark] = []
        self._led = False
        panel = self._panel
        panel.written.connect(self._on_written)
        panel.settled.connect(self._on_settled)
        panel.removed.connect(self._on_removed)
        panel.asked.connect(self._to_words)
        panel.about_words.connect(self.begin)
        self._box.selectionChanged.connect(self._on_selected)
        self._box.cursorPositionChanged.connect(self._on_cursor)
        self._on_selected()
        view.acting.commands |= {
            "comment-words": self.begin,
            "next-comment": lambda: self._walk(1),
            "previous-comment": lambda: self._walk(-1),
            "settle-comment": self._settle_now,
        }

    def show(self, sheet: Sheet) -> None:
        """Show the comments, and mark the words they are about in the text as it is on the screen."""
        text = self._box.text()
        known = [remark for remark in sheet.remarks if remark.anchor]
        found = {remark.id: located(remark.anchor or {}, text) for remark in known}
        self._places = {comment: place for comment, place in found.items() if place}
        words = {known: "gone" if place is None else "changed" for known, place in found.items()
                 if place is None or place.changed}  # fmt: skip
        ids = {remark.id for remark in sheet.remarks}
        self._open = [r for r in sheet.remarks if not r.settled and r.answers not in ids]
        self._open.sort(key=lambda remark: self._places[remark.id].start if remark.id in self._places else len(text))
        self._panel.offer(sheet.people)
        self._panel.show_remarks(sheet.remarks, sheet.may_not_comment, words)
        self._mark()
        wanted, self._view.room.comment_wanted = self._view.room.comment_wanted, ""
        if wanted in ids:
            self._turn_to(wanted)

    def begin(self) -> None:
        """Write a comment on the selected words, or on the post where none are selected."""
        sheet = self._view.sheet
        if sheet is None:
            return
        if sheet.may_not_comment:
            self._view.room.say(sheet.may_not_comment)
            return
        anchor = anchor_at(self._box.text(), *self._box.place())
        self._panel.write(Half(text=self._panel.half().text, anchor=anchor))

    def _mark(self) -> None:
        now = self._panel.now
        marks: dict[str, list[Stretch]] = {"comments": [], "comment": []}
        for remark in self._open:
            place = self._places.get(remark.id)
            if place is not None:
                layer, ground = ("comment", "selection") if remark.id == now else ("comments", "accent_soft")
                tip = f"{remark.who}: {remark.text}"
                marks[layer].append(Stretch(place.start, place.end, ground, "accent", tip=tip))
        for layer, stretches in marks.items():
            self._box.mark(layer, stretches)

    def _walk(self, by: int) -> None:
        """To the next or previous open comment in the order of the text."""
        if not self._open:
            self._view.room.say(self.tr("There are no open comments here."))
            return
        ids = [remark.id for remark in self._open]
        now = ids.index(self._panel.now) if self._panel.now in ids else (-1 if by > 0 else 0)
        self._turn_to(ids[(now + by) % len(ids)])

    def _turn_to(self, comment: str) -> None:
        self._led = True
        self._panel.turn_to(comment, focus=True)
        place = self._places.get(comment)
        if place is not None:
            self._box.select(place.start, place.end)
        self._led = False
        self._mark()

    def _to_words(self, comment: str) -> None:
        place = self._places.get(comment)
        if place is not None:
            self._turn_to(comment)
            self._box.setFocus()

    def _on_selected(self) -> None:
        chosen = self._box.textCursor().hasSelection()
        self._panel.words.setEnabled(chosen)
        explain(self._panel.words, "" if chosen else self.tr("Select words in the text first."))

    def _on_cursor(self) -> None:
        """The cursor came into words that somebody commented on: show which comment that is."""
        if self._led or not self._places or not self._box.hasFocus() or self._box.textCursor().hasSelection():
            return
        at = self._box.place()[0]
        fitting = [r.id for r in self._open if (p := self._places.get(r.id)) and p.start <= at <= p.end]
        if fitting and self._panel.now not in fitting:
            self._panel.turn_to(fitting[0])
            self._mark()

    def _settle_now(self) -> None:
        remark = next((remark for remark in self._open if remark.id == self._panel.now), None)
        if remark is None:
            self._view.room.say(self.tr("Go to a comment first."))
        else:
            self._on_settled(remark.id, True)

    def _act(self, action: Callable[..., Any], *arguments: Any, said: str, **named: Any) -> None:
        view = self._view

        def done(_: Any) -> None:
            view.room.say(said, True)
            view.read_again()

        view.room.act(action, *arguments, then=done, owner=view, **named)

    def _on_settled(self, comment: str, on: bool) -> None:
        said = self.tr("The comment is settled.") if on else self.tr("The comment is open again.")
        self._act(comments.settle_comment, comment, on, said=said)

    def _on_removed(self, comment: str) -> None:
        self._act(comments.delete_comment, comment, said=self.tr("The comment is deleted."))

    def _on_written(self, half: Half) -> None:
        view, sheet = self._view, self._view.sheet
        if sheet is None:
            return

        def failed(problem: Any) -> None:
            view.room.say(sentences.problem(problem))
            self._panel.put_half(half)

        if half.edits:
            said = self.tr("Your comment is written anew.")
            self._act(comments.revise_comment, half.edits, half.text.strip(), said=said, failed=failed)
            return
        self._act(
            comments.comment_on,
            sheet.post.id,
            half.text.strip(),
            answers=half.answers,
            anchor=dict(half.anchor) if half.anchor else None,
            mentions=mentioned(half.text, sheet.people),
            said=self.tr("Your comment is kept."),
            failed=failed,
        )
