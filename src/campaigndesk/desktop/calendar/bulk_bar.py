"""The bar below the calendar while several posts or events are chosen: how many, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.desktop.widgets.labels import plain, rule

OF_POSTS = ("assign-posts", "submit-posts", "take-times")
LEAST = 2
"""From so many chosen posts on there is a bar."""


class BulkBar(QFrame):
    """`asked` carries the command; `let_go` when nothing shall be chosen any more."""

    asked = Signal(str)
    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAccessibleName(self.tr("Chosen posts"))
        self.count = plain("", "section", self)
        self.buttons: dict[str, QPushButton] = {}
        flow = Flow()
        flow.addWidget(self.count)
        for command, text in (("shift-posts", self.tr("Shift…")), ("move-posts", self.tr("Move to…")),
                              ("assign-posts", self.tr("Owner…")), ("submit-posts", self.tr("Send for approval")),
                              ("take-times", self.tr("Take the time away")),
                              ("withdraw-posts", self.tr("Withdraw…")),
                              ("delete-posts", self.tr("Delete…"))):  # fmt: skip
            button = QPushButton(text, self)
            button.clicked.connect(lambda _=False, name=command: self.asked.emit(name))
            self.buttons[command] = button
            flow.addWidget(button)
        self.let = QPushButton(self.tr("Choose none"), self)
        self.let.setProperty("kind", "link")
        self.let.clicked.connect(self.let_go)
        flow.addWidget(self.let)
        row = QHBoxLayout()
        row.setContentsMargins(sizes.STEP * 3, sizes.STEP, sizes.STEP * 3, sizes.STEP)
        row.addLayout(flow, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule(self))
        column.addLayout(row)
        self.hide()

    def show_chosen(self, posts: int, events: int = 0) -> None:
        """Say how many are chosen; one alone has its own menu and needs no bar."""
        said = self.tr("Chosen: {0}").format(words.posts_and_events(posts, events))
        self.count.setText(said if events else self.tr("%n posts chosen", "", posts))
        for command in OF_POSTS:
            self.buttons[command].setEnabled(posts > 0)
        self.setVisible(posts + events >= LEAST)
