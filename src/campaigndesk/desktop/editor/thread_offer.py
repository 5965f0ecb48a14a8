"""Offers to cut a text that is too long into the posts of a thread, and writes the one that is accepted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from campaigndesk.desktop.editor.dialogs import Question
from campaigndesk.desktop.editor.stretches import Stretch
from campaigndesk.desktop.sentences import problem as said_problem
from campaigndesk.domain.channel_rules import ChannelRule
from campaigndesk.domain.channels import measure
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.gates import public_text
from campaigndesk.domain.records import Record
from campaigndesk.domain.thread_parts import break_spans, joined_thread
from campaigndesk.domain.thread_splitting import split_thread

if TYPE_CHECKING:
    from campaigndesk.desktop.editor.view import EditorView

Counted = tuple[str, int, int | None]
"""A post of the thread, its length and the limit, both as the channel counts."""


class ThreadDialog(Question):
    """Shows the posts with their lengths; `cut(numbered)` asks for them, `show_parts` or `show_problem` answers."""

    def __init__(
        self, parent: QWidget, channel: str, cut: Callable[[bool], None], then: Callable[[list[str]], None]
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent,
            translate("ThreadDialog", "Split into a thread"),
            translate(
                "ThreadDialog",
                "The text stays one text with a marked break between two posts, so that it is approved as a whole. "
                "Breaks can be moved by hand afterwards.",
            ),
            translate("ThreadDialog", "Write these breaks into the text"),
        )
        self._channel = channel
        self._cut = cut
        self._texts: list[str] = []
        self.numbered = QCheckBox(self.tr("&Number the posts: 1/3, 2/3, 3/3"), self)
        self.numbered.setChecked(True)
        self.numbered.toggled.connect(self.ask)
        self.parts = QPlainTextEdit(self)
        self.parts.setReadOnly(True)
        self.parts.setAccessibleName(self.tr("The posts of the thread"))
        self.parts.setTabChangesFocus(True)
        self.parts.setMinimumHeight(280)
        self.fields.addWidget(self.numbered)
        self.fields.addWidget(self.parts)
        self.accepted.connect(lambda: then(self._texts))

    def ask(self) -> None:
        """Have the text cut anew."""
        self.yes.set_reason(self.tr("The text is being cut."))
        self._cut(self.numbered.isChecked())

    def show_parts(self, parts: Sequence[Counted]) -> None:
        """Show the posts, each under its place and length."""
        self._texts = [text for text, _, _ in parts]
        heading = self.tr("Post {0} of {1} · {2} / {3}")
        self.parts.setPlainText(
            "\n\n".join(
                f"{heading.format(place, len(parts), length, limit if limit is not None else '–')}\n{text}"
                for place, (text, length, limit) in enumerate(parts, start=1)
            )
        )
        one = self.tr("The text fits {0} as one post.").format(self._channel)
        self.yes.set_reason("" if len(parts) > 1 else one)

    def show_problem(self, problem: CampaignDeskError) -> None:
        """Say why the text cannot be cut."""
        self.parts.setPlainText(said_problem(problem))
        self.yes.set_reason(said_problem(problem))


def offer_thread(view: EditorView) -> None:
    """Open the offer for the text on the screen; what was typed is saved first: the split is a step by itself."""
    sheet = view.sheet
    if sheet is None or view.saver.save_now() is not None:
        return
    post = view.on_screen()
    rule = sheet.look.rule(str(post.get("channel", "")))
    if rule is None or not rule.thread_break or view.lock.shut:
        words = view.lock.sentence or QCoreApplication.translate("ThreadDialog", "This channel has no threads.")
        view.room.say(words)
        return
    account = sheet.look.record(str(post.get("account"))) if post.get("account") else None
    limit = account.get("limit") if account else None

    def cut(numbered: bool) -> None:
        work = partial(counted_parts, post, rule, limit, numbered=numbered)
        view.room.tasks.aside(work, dialog.show_parts, dialog, failed=dialog.show_problem, key="thread")

    dialog = ThreadDialog(view, rule.name, cut, lambda parts: write_thread(view, post, rule, parts))
    dialog.open()
    dialog.ask()


def counted_parts(post: Record, rule: ChannelRule, limit: int | None, *, numbered: bool) -> list[Counted]:
    """The post's text cut into posts that each fit; the last one with what goes out behind the text."""
    text, warning = str(post.get("text", "")), str(post.get("content_warning", ""))
    tail = public_text(post)[len(text) :]
    parts = split_thread(text, rule, numbered, account_limit=limit, content_warning=warning, tail=tail)
    found = []
    for place, part in enumerate(parts, start=1):
        whole = part + tail if place == len(parts) else part
        one = measure(whole, rule, content_warning=warning, account_limit=limit)
        found.append((part, one.length, one.limit))
    return found


def write_thread(view: EditorView, post: Record, rule: ChannelRule, parts: Sequence[str]) -> None:
    """Put the thread in the place of the text, as one step that can be undone."""
    translate = QCoreApplication.translate
    if view.page.box.text() != post.get("text", ""):
        view.room.say(translate("ThreadDialog", "The text changed meanwhile. Split it again."))
        return
    view.page.box.show_text(joined_thread(parts, rule))
    view.page.box.typed.emit()
    view.saver.save()
    view.page.box.setFocus()
    view.room.say_when_kept(translate("ThreadDialog", "The text is a thread of %n posts.", "", len(parts)))


def part_here(view: EditorView) -> None:
    """Put a break where the cursor stands, or say why there can be none."""
    rule = view.sheet.look.rule(str(view.on_screen().get("channel", ""))) if view.sheet else None
    translate = QCoreApplication.translate
    if rule is None or not rule.thread_break:
        view.room.say(translate("ThreadDialog", "This channel has no threads."))
    elif view.lock.shut:
        view.room.say(view.lock.sentence)
    else:
        view.page.box.textCursor().insertText(joined_thread(("", ""), rule))
        view.page.box.setFocus()


def break_marks(text: str, rule: ChannelRule | None) -> list[Stretch]:
    """The marks of the breaks in a text; none where the channel has no threads."""
    tip = QCoreApplication.translate("ThreadDialog", "A new post of the thread begins here.")
    spans = break_spans(text, rule) if rule else ()
    return [Stretch(start, end, "accent_soft", ink="accent", tip=tip) for start, end in spans]
