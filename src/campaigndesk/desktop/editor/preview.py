"""A simple general preview: who speaks, when, and the text as it goes to the channel."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.reading_text import ReadingText
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.avatar import Avatar
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.words import brief_day
from campaigndesk.domain.gates import public_text
from campaigndesk.domain.people import Look
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import day_of, known_zone


class Preview(QFrame):
    """A card with the post as a reader may see it; channels differ in the details."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName("Preview")
        self.avatar = Avatar("", self)
        self.name = plain("", "section", self, wrap=True)
        self.handle = plain("", "secondary", self, wrap=True)
        self.channel = plain("", "secondary", self)
        self.title = plain("", "section", self, wrap=True)
        self.text = ReadingText("Preview of the text", self)
        self.media = plain("", "secondary", self, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(sizes.STEP * 2)
        head.addWidget(self.avatar)
        speaker = QVBoxLayout()
        speaker.setSpacing(0)
        speaker.addWidget(self.name)
        speaker.addWidget(self.handle)
        head.addLayout(speaker, 1)
        head.addWidget(self.channel)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3)
        column.setSpacing(sizes.STEP * 2)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self.media)

    def show_post(self, post: Record, look: Look) -> None:
        """Show the post as it stands on the screen."""
        account = look.record(str(post.get("account"))) if post.get("account") else None
        rule = look.rule(str(post.get("channel", "")))
        name = str(account.get("name", "")) if account else ""
        self.avatar.set_name(name)
        self.name.setText(name or "No account chosen")
        at, zone = post.get("proposed_at"), str(post.get("zone", ""))
        day = brief_day(day_of(at, zone)) if at and known_zone(zone) else ""
        handle = str(account.get("handle", "")) if account else ""
        self.handle.setText(" · ".join(part for part in (handle, day) if part))
        self.channel.setText(f"Preview · {rule.name}" if rule else "Preview")
        warning = str(post.get("content_warning", ""))
        title = str(post.get("title", ""))
        self.title.setText(" · ".join(part for part in (title, warning and f"Content warning: {warning}") if part))
        self.title.setVisible(bool(self.title.text()))
        self.text.show_plain(public_text(post))
        names = [str(item["name"]) for item in post.get("media", ())]
        self.media.setText(f"With {', '.join(names)}")
        self.media.setVisible(bool(names))
