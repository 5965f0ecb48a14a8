"""Set aside: what the server or the rules refused, why, and what to do; the words stay until they are not needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
)

from campaigndesk.actions import drafting, settling
from campaigndesk.desktop.asking import ask
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.editor.reading_text import ReadingText
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.set_aside.reading import Aside, read_asides
from campaigndesk.desktop.widgets.banners import Banner
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.list_and_page import lay_beside
from campaigndesk.domain.records import Record

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed


class SetAsideView(View):
    """The list at the left; at the right the reason, the words, and the four things that can be done."""

    title: ClassVar[str] = "Set aside"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._asides: dict[str, Aside] = {}
        self.list = EntryList(self.tr("Set aside"), self)
        self.about = plain("", "title", self, wrap=True)
        self.what = plain("", "secondary", self, wrap=True)
        self.why = Banner(self)
        self.text = ReadingText(self.tr("What was written"), self)
        self.facts = QFormLayout()
        self.facts.setHorizontalSpacing(sizes.STEP * 4)
        self.copy = ReasonedButton(self.tr("Copy the text"), self)
        self.new = ReasonedButton(self.tr("New post with this text"), self)
        self.open = ReasonedButton(self.tr("Open the record"), self)
        self.forget = QPushButton(self.tr("Forget…"), self)
        self.retry = ReasonedButton(self.tr("Try again"), self, primary=True)
        self.empty = EmptyState(
            self.tr("Nothing is set aside"),
            self.tr(
                "When the server refuses something that you did, it comes here with the reason. "
                "No word of yours is lost."
            ),
            self.tr("Go to the calendar"),
            self,
        )
        self._lay_out()
        self.begin_in(self.empty, self.list)
        self.empty.acted.connect(lambda: self.room.go("calendar"))
        self.list.chose.connect(self._on_chose)
        self.copy.clicked.connect(self._on_copy)
        self.new.clicked.connect(self._on_new)
        self.open.clicked.connect(self._on_open)
        self.forget.clicked.connect(self._on_forget)
        self.retry.clicked.connect(self._on_retry)

    def _lay_out(self) -> None:
        area = QScrollArea(self)
        inside = QFrame(area)
        inside.setProperty("role", "surface")
        acts = Flow(gap=sizes.STEP * 2)
        for button in (self.retry, self.copy, self.new, self.open, self.forget):
            acts.addWidget(button)
        column = QVBoxLayout(inside)
        column.setContentsMargins(sizes.STEP * 6, sizes.STEP * 3, sizes.STEP * 6, sizes.STEP * 4)
        column.setSpacing(sizes.STEP * 2)
        for widget in (self.about, self.what, self.why, self.text):
            column.addWidget(widget)
        column.addLayout(self.facts)
        column.addLayout(acts)
        column.addStretch(1)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack, self._page = lay_beside(self, self.list, area, self.empty, (320, 900))

    def refresh(self, changed: Changed | None) -> None:
        """Read what is set aside again."""
        zone, now = self.room.settings.zone or "UTC", self.room.desk.now
        self.room.read(read_asides, zone, now, then=self._on_read, owner=self, key="all")

    def _on_read(self, asides: tuple[Aside, ...]) -> None:
        self._asides = {aside.change: aside for aside in asides}
        focused, was_empty = QApplication.focusWidget(), self._stack.currentWidget() is self.empty
        self.turn_to(self._stack, self._page if asides else self.empty)
        if asides and was_empty and focused is not None and self.isAncestorOf(focused):
            # Qt would give the keyboard to the first button, which may be one that is off.
            self.list.setFocus()
        before = self.list.chosen()
        self.list.show_entries([_entry(aside) for aside in asides])
        if self.list.chosen() == before:
            self._on_chose()

    def _chosen(self) -> Aside | None:
        chosen = self.list.chosen()
        return self._asides.get(chosen[0]) if chosen else None

    def _on_chose(self) -> None:
        aside = self._chosen()
        if aside is None:
            return
        self.about.setText(aside.about)
        self.what.setText(self.tr("{0} · refused {1}").format(aside.what, aside.when))
        self.why.say("stop", f"{said(aside.sentence)} {said(aside.fix)}".strip())
        self.text.show_plain(aside.text)
        self.text.setVisible(bool(aside.text))
        while self.facts.rowCount():
            self.facts.removeRow(0)
        for name, value in aside.facts:
            self.facts.addRow(plain(name.capitalize(), "secondary", self), plain(value, "", self, wrap=True))
        self.copy.set_reason("" if aside.text else self.tr("Nothing was written in this change."))
        self.new.set_reason("" if aside.fields else self.tr("This change holds no text of a post."))
        self.open.set_reason("" if aside.here else self.tr("The record is not on this laptop any more."))
        self.retry.set_reason("" if aside.here or aside.makes else self.tr("There is no record to do it on."))

    def _on_copy(self) -> None:
        aside = self._chosen()
        if aside is not None:
            QGuiApplication.clipboard().setText(aside.text)
            self.room.say(self.tr("The text is copied."))

    def _on_open(self) -> None:
        aside = self._chosen()
        if aside is not None:
            self.room.open(aside.record)

    def _on_new(self) -> None:
        aside = self._chosen()
        if aside is None or not aside.fields:
            return

        def made(post: Record) -> None:
            self.room.say(
                self.tr("A new post with this text. What was refused stays here until you forget it."), undo=True
            )
            self.room.open(post.id)

        self.room.act(drafting.draft_post, then=made, owner=self, **aside.fields)

    def _on_retry(self) -> None:
        aside = self._chosen()
        if aside is not None:
            self.room.act(settling.retry_set_aside, aside.change, then=self._on_retried, owner=self)

    def _on_retried(self, _: Any) -> None:
        self.room.say(self.tr("Done again; it waits to be sent."), undo=True)
        self.refresh(None)

    def _on_forget(self) -> None:
        aside = self._chosen()
        if aside is not None:
            ask(
                self,
                self.tr("Forget this?"),
                self.tr("It goes from this list. What was written stays in the record's history on this laptop."),
                self.tr("Forget it"),
                self.tr("Keep it here"),
                lambda: self._forget(aside),
            )

    def _forget(self, aside: Aside) -> None:
        self.room.act(settling.forget_set_aside, aside.change, then=lambda _: self.refresh(None), owner=self)


def _entry(aside: Aside) -> Entry:
    return Entry(
        id=aside.change,
        title=aside.mark.name or aside.about,
        country=aside.mark.country,
        channel=aside.mark.channel,
        detail=f"{aside.what}: {said(aside.sentence)}",
        note=aside.when,
        mark="stopped",
        ink="stop",
        spoken="refused",
    )
