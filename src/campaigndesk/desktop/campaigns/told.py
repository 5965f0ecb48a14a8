"""The two lists at the end of a campaign's page: its files, and who did what when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from campaigndesk.desktop.campaigns.register import ANSWER_WORDS
from campaigndesk.desktop.coverage.phrases import country_name
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.beginnings import Beginning
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.words import brief_day, moment_words, posts, quoted, size_words
from campaigndesk.domain.kinds import words_for
from campaigndesk.domain.posts import STAGE_WORDS
from campaigndesk.domain.times import local

if TYPE_CHECKING:
    from campaigndesk.store.activity import Deed
    from campaigndesk.store.campaign_files import CampaignFile

translate = QCoreApplication.translate


def read_files(conn: Any, campaign: str, today: str) -> list[Entry]:
    """The files of a campaign as entries; the id is a post that shows the file."""
    from campaigndesk.store.campaign_files import list_files

    return [_file_entry(found, today) for found in list_files(conn, campaign)]


def _file_entry(found: CampaignFile, today: str) -> Entry:
    over = bool(found.expires) and found.expires < today
    parts = [posts(found.posts), found.credit, found.licence]
    if found.expires:
        until = translate("Campaigns", "not to be used after {0}").format(brief_day(date.fromisoformat(found.expires)))
        parts.append(until)
    return Entry(
        id=found.post,
        title=found.name or found.sha256[:12],
        detail=" · ".join(filter(None, parts)),
        note=size_words(found.size) if found.size else "",
        mark="warning" if over else "media",
        ink="stop" if over else "secondary",
        spoken=translate("Campaigns", "its licence has ended") if over else "",
    )


def read_activity(conn: Any, campaign: str, zone: str) -> list[Entry]:
    """The latest deeds as entries; the id is that of the record that was changed."""
    from campaigndesk.store.activity import list_deeds
    from campaigndesk.store.records import find_record

    names: dict[str, str] = {}
    found: list[Entry] = []
    for deed in list_deeds(conn, campaign):
        if deed.by not in names:
            person = find_record(conn, deed.by)
            names[deed.by] = str(person.get("name") or "") if person else ""
        who = names[deed.by] or translate("Campaigns", "Somebody")
        when = moment_words(local(deed.at, zone)) if deed.at else ""
        entry = Entry(id=deed.record.id, title=deed_words(deed, who), detail=when, mark=_mark(deed))
        # What was done in one step on many channels is told once.
        if not found or (found[-1].title, found[-1].detail) != (entry.title, entry.detail):
            found.append(entry)
    return found


def _mark(deed: Deed) -> str:
    if "answer" in deed.fields:
        return "people"
    marks = {"message": "lines", "coverage": "coverage", "participation": "people", "event": "calendar"}
    return marks.get(deed.record.kind, "new" if not deed.fields else "edit")


def deed_words(deed: Deed, who: str) -> str:
    """What was done, as one sentence."""
    record = deed.record
    country = country_name(str(record.get("country") or ""))
    title = quoted(str(record.get("title") or record.get("text") or country or ""))
    if record.kind == "participation":
        if not deed.fields:
            return translate("Campaigns", "{0} invited {1}").format(who, country)
        if "answer" in deed.fields:
            answer = str(record.get("answer") or "invited")
            words = said(ANSWER_WORDS.get(answer, answer))
            return translate("Campaigns", "{0} answered for {1}: {2}").format(who, country, words)
        if "reminded_on" in deed.fields:
            return translate("Campaigns", "{0} reminded {1}").format(who, country)
    if record.kind == "coverage":
        return translate("Campaigns", "{0} set what {1} covers").format(who, country)
    if not deed.fields:
        return translate("Campaigns", "{0} made {1}").format(who, title)
    if "stage" in deed.fields:
        stage = said(STAGE_WORDS.get(str(record.get("stage")), str(record.get("stage"))))
        return translate("Campaigns", "{0} on {1}: {2}").format(who, title, stage)
    fields = ", ".join(said(words_for(record.kind, name)) for name in deed.fields)
    return translate("Campaigns", "{0} changed {1}: {2}").format(who, title, fields)


class ToldList(Beginning):
    """A list, or what it would show; `opened` carries an id with Enter or a double click."""

    opened = Signal(str)

    def __init__(self, room: Room, name: str, empty: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.list = EntryList(name, self)
        self.empty = EmptyState(*empty, "", self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, sizes.STEP, 0, 0)
        column.addWidget(self.pages)
        self.begin_in(self.empty, self.list)
        self.list.entered.connect(self.opened)

    def read(self, function: Any, *arguments: Any) -> None:
        """Show what the function reads."""
        self._room.read(function, *arguments, then=self._on_read, owner=self, key="told")

    def _on_read(self, entries: list[Entry]) -> None:
        self.list.show_entries(entries)
        self.turn_to(self.pages, self.list if entries else self.empty)
