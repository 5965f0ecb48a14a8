"""Comments about a post in threads, and the box in which one is written; half a comment is kept for each record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.comment_cards import CommentCard
from campaigndesk.desktop.editor.completing import Choice, Completing
from campaigndesk.desktop.editor.remarks import Colleague, Half, Remark, Thread, in_threads
from campaigndesk.desktop.editor.rows import emptied
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.domain.folding import fold


class CommentBox(QPlainTextEdit):
    """Ctrl+Enter sends."""

    sent = Signal()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter belongs to the comment, also where the place has a command of the same keys."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Ctrl+Enter; all else is writing."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sent.emit()
        else:
            super().keyPressEvent(event)


class CommentsPanel(QWidget):
    """`written` carries a Half, `settled` an id and whether it is settled, `removed` and `asked` (its words) an id.

    `about_words` asks for a comment on what is selected in the text.
    """

    written = Signal(object)
    settled = Signal(str, bool)
    removed = Signal(str)
    asked = Signal(str)
    about_words = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._half = Half()
        self._shown: tuple[object, ...] | None = None
        self._remarks: dict[str, Remark] = {}
        self._threads: tuple[Thread, ...] = ()
        self._places: Mapping[str, str] = {}
        self._people: Sequence[Colleague] = ()
        self._why_not, self._now, self._all = "", "", False
        self.cards: dict[str, CommentCard] = {}
        self.heading = Section(self.tr("Comments"), "", self)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(sizes.STEP * 2)
        self.more = self._link("")
        self.to_whom = plain("", "secondary", self, wrap=True)
        self.box = CommentBox(self)
        self.box.setAccessibleName(self.tr("Write a comment"))
        self.box.setPlaceholderText(self.tr("Write a comment, @ names somebody (Ctrl+Enter sends it)"))
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(82)
        self.names = Completing(self.box, self.tr("People"), self._fitting)
        self.send = ReasonedButton(self.tr("Comment"), self)
        self.cancel = self._link("")
        self.words = self._link(self.tr("On the selected words"))
        self._lay_out()
        self.send.clicked.connect(self._on_sent)
        self.box.sent.connect(self._on_sent)
        self.box.textChanged.connect(self._say_why)
        self.cancel.clicked.connect(lambda: self.put_half(Half(text="" if self._half.edits else self._text())))
        self.words.clicked.connect(self.about_words)
        self.more.clicked.connect(self._on_more)
        self.put_half(Half())

    def _lay_out(self) -> None:
        row = Flow(gap=sizes.STEP * 2)
        for link in (self.cancel, self.words, self.send):
            row.addWidget(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.heading)
        column.addLayout(self._cards)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.to_whom, self.box):
            column.addWidget(widget)
        column.addLayout(row)

    def show_remarks(self, remarks: Sequence[Remark], why_not: str, places: Mapping[str, str]) -> None:
        """Show comments, oldest first with their answers.

        `why_not`: why this person may not write one here; `places`: id -> `changed` or `gone` where its words are.
        """
        self._why_not, self._places = why_not, places
        self._say_why()
        self._threads = in_threads(remarks)
        self._remarks = {remark.id: remark for remark in remarks}
        self._build()

    def offer(self, people: Sequence[Colleague]) -> None:
        """The people who can be named."""
        self._people = people

    def half(self) -> Half:
        """What is typed and not sent."""
        return Half(text=self._text(), answers=self._half.answers, anchor=self._half.anchor, edits=self._half.edits)

    def put_half(self, half: Half) -> None:
        """Go on with a half-written comment."""
        self._half = half
        if self._text() != half.text:
            self.box.setPlainText(half.text)
        words = self._about(half)
        self.to_whom.setText(words)
        self.to_whom.setVisible(bool(words))
        self.cancel.setVisible(bool(words))
        self.cancel.setText(self.tr("Leave it as it is") if half.edits else self.tr("A comment of its own"))
        self.send.set_text(self.tr("Keep") if half.edits else self.tr("Comment"))

    def write(self, half: Half) -> None:
        """Begin a comment: the keyboard goes into the box."""
        self.put_half(half)
        self.box.setFocus()
        self._show_widget(self.box)

    def turn_to(self, comment: str, *, focus: bool = False) -> None:
        """Show which comment one looks at; settled ones are shown for it."""
        if comment in self._remarks and comment not in self.cards:
            self._all = True
            self._build()
        for known, card in self.cards.items():
            card.turn_to(known == comment)
        self._now = comment
        if comment in self.cards:
            self._show_widget(self.cards[comment])
            if focus:
                self.cards[comment].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def now(self) -> str:
        """The comment that one looks at; empty for none."""
        return self._now

    def _build(self) -> None:
        shown = (self._threads, self._why_not, tuple(sorted(self._places.items())), self._all)
        if shown == self._shown:
            return
        self._shown = shown
        focused = next((known for known, card in self.cards.items() if card.isAncestorOf(self.focusWidget() or self)
                        or card.hasFocus()), "")  # fmt: skip
        emptied(self._cards)
        self.cards = {}
        settled = sum(thread.head.settled for thread in self._threads)
        open_ones = len(self._threads) - settled
        self.heading.set_note(self.tr("%n open", "", open_ones) if open_ones else "")
        for thread in self._threads:
            if self._all or not thread.head.settled:
                self._add(thread.head, head=True)
                for answer in thread.answers:
                    self._add(answer, head=False)
        self.more.setVisible(bool(settled))
        self.more.setText(self.tr("Hide what is settled") if self._all else self.tr("%n settled", "", settled))
        if focused:
            (self.cards.get(focused) or next(iter(self.cards.values()), self.box)).setFocus()
        if self._now in self.cards:
            self.cards[self._now].turn_to(True)

    def _add(self, remark: Remark, *, head: bool) -> None:
        place = self._places.get(remark.id, "")
        card = CommentCard(remark, place, self, may_answer=not self._why_not, head=head)
        thread = remark.id if head else self._head_of(remark)
        card.answered.connect(lambda: self.write(Half(text=self._text(), answers=thread)))
        card.settled.connect(lambda: self.settled.emit(remark.id, not remark.settled))
        card.asked.connect(lambda: self.asked.emit(remark.id))
        card.edited.connect(lambda: self.write(Half(text=remark.text, edits=remark.id)))
        card.removed.connect(lambda: self.removed.emit(remark.id))
        self.cards[remark.id] = card
        if head:
            self._cards.addWidget(card)
            return
        holder = QWidget(self)
        indent = QHBoxLayout(holder)
        indent.setContentsMargins(sizes.STEP * 4, 0, 0, 0)
        indent.addWidget(card)
        self._cards.addWidget(holder)

    def _head_of(self, remark: Remark) -> str:
        return next((t.head.id for t in self._threads if remark in t.answers), remark.id)

    def _about(self, half: Half) -> str:
        if half.edits:
            return self.tr("You write your comment anew:")
        if half.answers:
            head = self._remarks.get(half.answers)
            return self.tr("Your answer to {0}:").format(head.who if head else self.tr("an earlier comment"))
        quote = " ".join(str(half.anchor.get("quote", "")).split()) if half.anchor else ""
        return self.tr("On the words “{0}”:").format(quote if len(quote) <= 120 else quote[:119] + "…") if quote else ""

    def _fitting(self, letters: str) -> list[Choice]:
        wanted = fold(letters)
        found = []
        for person in self._people:
            name = fold(person.name)
            if not wanted or name.startswith(wanted) or any(word.startswith(wanted) for word in name.split()):
                where = f"{person.name} · {person.country}" if person.country else person.name
                found.append(Choice(where, f"@{person.name}"))
        return found

    def _link(self, words: str) -> QPushButton:
        link = QPushButton(words, self)
        link.setProperty("kind", "link")
        return link

    def _text(self) -> str:
        return self.box.toPlainText()

    def _show_widget(self, widget: QWidget) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, sizes.STEP * 4)

    def _say_why(self) -> None:
        empty = "" if self._text().strip() else self.tr("Write something first.")
        self.send.set_reason(self._why_not or empty)

    def _on_more(self) -> None:
        self._all = not self._all
        self._build()

    def _on_sent(self) -> None:
        half = self.half()
        if half.text.strip() and not self._why_not:
            self.put_half(Half())
            self.written.emit(half)
