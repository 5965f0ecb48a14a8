"""The message house: the joint texts, and for each what the countries have made of it, and what is behind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from campaigndesk.actions.messages import revise_message
from campaigndesk.desktop.campaigns.entry_fields import ChoiceEntry, Entry, LastDayEntry, LineEntry, TextEntry
from campaigndesk.desktop.campaigns.form import SelfSavingForm
from campaigndesk.desktop.campaigns.reading import CampaignPage, stage_words
from campaigndesk.desktop.campaigns.sheet import Sheet
from campaigndesk.desktop.campaigns.tables import PlainTable
from campaigndesk.desktop.coverage.phrases import channel_name, country_name, language_name
from campaigndesk.desktop.editor.entries import HEIGHT, EntryList
from campaigndesk.desktop.lines.phrases import part_choices, sensitivity_choices, status_choices
from campaigndesk.desktop.look.icons import stage_icon
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Section, plain

if TYPE_CHECKING:
    from campaigndesk.domain.records import Record
    from campaigndesk.store.translations import Translation

TALL = 132


def read_translations(conn: Any, message: Record) -> list[Translation]:
    """What was made of the message."""
    from campaigndesk.store.translations import list_translations

    return list_translations(conn, message)


class TranslationsTable(PlainTable):
    """The posts made from a message; `entered` carries the id of one."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TranslationsTable", "Translations"), parent)
        heads = (self.tr("Country"), self.tr("Language"), self.tr("Channel"), self.tr("Stage"), self.tr("Source"))
        self._found: tuple[Translation, ...] = ()
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.activated.connect(lambda index: self.entered.emit(self._found[index.row()].post))

    def show_translations(self, found: Sequence[Translation]) -> None:
        """Show these posts."""
        self._found = tuple(found)
        self.setRowCount(len(found))
        for row, made in enumerate(found):
            self.set_cell(row, 0, f"{made.country}  {country_name(made.country)}")
            self.set_cell(row, 1, language_name(made.language))
            self.set_cell(row, 2, channel_name(made.channel))
            words = self.tr("To write") if made.empty else stage_words(made.stage)
            self.set_cell(row, 3, words, "edit" if made.empty else stage_icon(made.stage))
            behind = self.tr("Changed since: the translation is behind")
            self.set_cell(row, 4, behind if made.stale else self.tr("Up to date"),
                          "warning" if made.stale else "check", "warning" if made.stale else "good")  # fmt: skip
        self.fit()


class MessageHouse(Sheet):
    """`added` a message; `opened` a post made from one."""

    added = Signal()
    opened = Signal(str)

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._page: CampaignPage | None = None
        self.list = EntryList(self.tr("Messages of the campaign"), self)
        self.none = plain(self.tr("No message yet: a message is a joint text that each country says in its own "
                                  "language."), "secondary", self, wrap=True)  # fmt: skip
        self.new = ReasonedButton(self.tr("New message"), self)
        self._form: SelfSavingForm | None = None
        self._held = QVBoxLayout()
        self.heading = Section(self.tr("Translations"), "", self)
        self.translations = TranslationsTable(self)
        self.add(Section(self.tr("Messages"), self.tr("The joint texts, said by each country in its language"), self))
        self.add(self.none)
        self.add(self.list)
        self.add(self.new, QWidget(self))
        held = QWidget(self)
        self._held.setContentsMargins(0, 0, 0, 0)
        held.setLayout(self._held)
        self.add(held)
        self.add(self.heading)
        self.add(self.translations)
        self.end()
        self.list.chose.connect(self._on_chose)
        self.new.clicked.connect(self.added)
        self.translations.entered.connect(self.opened)

    @property
    def form(self) -> SelfSavingForm:
        """The fields of the chosen message; made with the first one, since a campaign opens on another part."""
        if self._form is None:
            self._form = self._made()
            self._held.addWidget(self._form)
        return self._form

    def leave(self) -> None:
        """Save what waits."""
        if self._form is not None:
            self._form.leave()

    def typed(self) -> str:
        """What could not be saved."""
        return self._form.typed() if self._form is not None else ""

    def _made(self) -> SelfSavingForm:
        entries: dict[str, Entry] = {
            "title": LineEntry(self.tr("Title of the message")),
            "text": TextEntry(self.tr("Joint text"), TALL),
            "part": ChoiceEntry(self.tr("Part of the message house"), part_choices()),
            "source": LineEntry(self.tr("Source")),
            "status": ChoiceEntry(self.tr("Status"), status_choices()),
            "owner": ChoiceEntry(self.tr("Owner")),
            "valid_until": LastDayEntry(self.tr("Last day on which it may be said"), self.tr("Only until a day")),
            "sensitivity": ChoiceEntry(self.tr("Who may hear it"), sensitivity_choices()),
        }
        labels = {
            "title": self.tr("Title"), "text": self.tr("Joint text"), "part": self.tr("Part"),
            "source": self.tr("Source"), "status": self.tr("Status"), "owner": self.tr("Owner"),
            "valid_until": self.tr("Valid"), "sensitivity": self.tr("Who may hear it"),
        }  # fmt: skip
        return SelfSavingForm(self._room, revise_message, entries, labels)

    def show_page(self, page: CampaignPage) -> None:
        """Show the messages of a campaign; the chosen one stays chosen."""
        self._page = page
        self.new.set_reason(page.may_not_add)
        self.list.show_entries(page.messages)
        self.list.setFixedHeight(min(4, max(1, len(page.messages))) * HEIGHT + 4)
        self.list.setVisible(bool(page.messages))
        self.none.setVisible(not page.messages)
        self._on_chose()

    def _on_chose(self) -> None:
        chosen = self.list.chosen()
        record = self._page.texts.get(chosen[0]) if self._page is not None and chosen else None
        for part in (self._form, self.heading, self.translations):
            if part is not None:
                part.setVisible(record is not None)
        if record is not None and self._page is not None:
            self.form.setVisible(True)
            owner = self.form.entries["owner"]
            if isinstance(owner, ChoiceEntry):
                owner.offer((("", self.tr("Nobody yet")), *self._page.people))
            self.form.show_record(record, self._page.person, self._page.may_not_write_message)
            self._room.read(read_translations, record, then=self._on_read, owner=self, key="translations")

    def _on_read(self, found: list[Translation]) -> None:
        behind = sum(made.stale for made in found)
        some = self.tr("1 behind") if behind == 1 else self.tr("%n behind", "", behind)
        note = some if behind else self.tr("all up to date")
        self.heading.set_note(note if found else self.tr("no post says it yet"))
        self.translations.show_translations(found)
        self.translations.setVisible(bool(found))
