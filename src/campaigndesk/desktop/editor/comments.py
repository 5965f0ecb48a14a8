"""Comments about a record: read, write, answer, settle; half a comment is kept for each record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.rows import emptied
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Section, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One comment as it is read: `who` and `when` in words, `quote` the words it is about, `answers` another's id."""

    id: str
    who: str
    when: str
    text: str
    quote: str = ""
    answers: str = ""
    settled: bool = False


def in_threads(remarks: Sequence[Remark]) -> tuple[Remark, ...]:
    """Each comment followed by its answers, both in the order given; an answer to nothing here stands alone."""
    known = {remark.id for remark in remarks}
    answers: dict[str, list[Remark]] = {}
    for remark in remarks:
        if remark.answers in known:
            answers.setdefault(remark.answers, []).append(remark)
    heads = [remark for remark in remarks if remark.answers not in known]

    def flat(remark: Remark) -> list[Remark]:
        return [remark, *(below for answer in answers.get(remark.id, ()) for below in flat(answer))]

    return tuple(below for head in heads for below in flat(head))


class CommentBox(QPlainTextEdit):
    """Ctrl+Enter sends."""

    sent = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Ctrl+Enter; all else is writing."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sent.emit()
        else:
            super().keyPressEvent(event)


class CommentsPanel(QWidget):
    """`written` carries text and the id of the comment answered (or ""), `settled` an id and whether it is settled."""

    written = Signal(str, str)
    settled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answering = ""
        self._shown: tuple[tuple[Remark, ...], str] | None = None
        self.heading = Section("Comments", "", self)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(sizes.STEP * 2)
        self.to_whom = plain("", "secondary", self, wrap=True)
        self.box = CommentBox(self)
        self.box.setAccessibleName("Write a comment")
        self.box.setPlaceholderText("Write a comment (Ctrl+Enter sends it)")
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(64)
        self.send = ReasonedButton("Comment", self)
        self.cancel = QPushButton("Not an answer", self)
        self.cancel.setProperty("kind", "link")
        self.send.clicked.connect(self._on_sent)
        self.box.sent.connect(self._on_sent)
        self.box.textChanged.connect(self._say_why)
        self.cancel.clicked.connect(lambda: self._answer("", ""))
        row = QHBoxLayout()
        row.addWidget(self.cancel)
        row.addStretch()
        row.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.heading)
        column.addLayout(self._cards)
        column.addWidget(self.to_whom)
        column.addWidget(self.box)
        column.addLayout(row)
        self._why_not = ""
        self._answer("", "")

    def show_remarks(self, remarks: Sequence[Remark], why_not: str) -> None:
        """Show comments, oldest first with their answers; `why_not`: why this person may not write one here."""
        self._why_not = why_not
        self._say_why()
        threads = in_threads(remarks)
        if (threads, why_not) == self._shown:
            return
        self._shown = (threads, why_not)
        open_ones = sum(not remark.settled for remark in remarks)
        self.heading.set_note(f"{open_ones} open" if open_ones else "")
        emptied(self._cards)
        for remark in threads:
            self._cards.addWidget(self._card(remark))

    def half(self) -> tuple[str, str]:
        """What is typed and not sent, and the comment that it answers."""
        return self.box.toPlainText(), self._answering

    def put_half(self, text: str, answering: str) -> None:
        """Bring a half-written comment back."""
        self.box.setPlainText(text)
        self._answer(answering, "an earlier comment" if answering else "")

    def _card(self, remark: Remark) -> QWidget:
        card = QFrame(self)
        card.setProperty("role", "remark-settled" if remark.settled else "remark")
        card.setAccessibleName(f"{remark.who}, {remark.when}: {remark.text}")
        column = QVBoxLayout(card)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP, sizes.STEP * 2, sizes.STEP)
        column.setSpacing(sizes.STEP // 2)
        head = QHBoxLayout()
        head.addWidget(plain(remark.who, "section", card))
        head.addWidget(plain(remark.when + (" · settled" if remark.settled else ""), "secondary", card))
        head.addStretch()
        if not self._why_not:
            head.addWidget(self._link("Answer", remark, lambda: self._answer(remark.id, remark.who)))
        words = "Open again" if remark.settled else "Settle"
        head.addWidget(self._link(words, remark, lambda: self.settled.emit(remark.id, not remark.settled)))
        column.addLayout(head)
        if remark.quote:
            column.addWidget(plain(f"“{remark.quote}”", "secondary", card, wrap=True))
        text = plain(remark.text, "", card, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(text)
        if remark.answers:
            holder = QWidget(self)
            indent = QHBoxLayout(holder)
            indent.setContentsMargins(sizes.STEP * 4, 0, 0, 0)
            indent.addWidget(card)
            return holder
        return card

    def _link(self, words: str, remark: Remark, act: object) -> QPushButton:
        link = QPushButton(words, self)
        link.setProperty("kind", "link")
        link.setAccessibleName(f"{words}: {remark.who}, {remark.when}")
        link.clicked.connect(act)
        return link

    def _answer(self, comment: str, who: str) -> None:
        self._answering = comment
        self.to_whom.setText(f"Your answer to {who}:")
        self.to_whom.setVisible(bool(comment))
        self.cancel.setVisible(bool(comment))
        if comment:
            self.box.setFocus()

    def _say_why(self) -> None:
        empty = "" if self.box.toPlainText().strip() else "Write something first."
        self.send.set_reason(self._why_not or empty)

    def _on_sent(self) -> None:
        text = self.box.toPlainText().strip()
        if text and not self._why_not:
            self.written.emit(text, self._answering)
            self.box.clear()
            self._answer("", "")
