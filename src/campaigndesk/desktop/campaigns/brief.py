"""The brief of a campaign: what it is for, whom it is to reach and how, saved as it is written."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from campaigndesk.actions.campaigns import revise_campaign
from campaigndesk.desktop.campaigns.entry_fields import (
    DayEntry,
    Entry,
    LanguageEntry,
    LineEntry,
    TagsEntry,
    TextEntry,
)
from campaigndesk.desktop.campaigns.form import SelfSavingForm
from campaigndesk.desktop.campaigns.reading import BRIEF, CampaignPage
from campaigndesk.desktop.campaigns.sheet import Sheet
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import said

SHORT: Final = 64


class Brief(Sheet):
    """The form alone, scrolled where the window is low."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        labels = {name: said(english) for name, english in BRIEF.items()}
        self.form = SelfSavingForm(room, revise_campaign, _entries(), labels)
        self.add(self.form)
        self.end()

    def show_page(self, page: CampaignPage) -> None:
        """Show the brief of a campaign."""
        self.form.show_record(page.campaign, page.person, page.may_not_write, page.read_only)

    def leave(self) -> None:
        """Save what waits."""
        self.form.leave()

    def typed(self) -> str:
        """What could not be saved."""
        return self.form.typed()


def _entries() -> dict[str, Entry]:
    made: dict[str, Entry] = {}
    for name, english in BRIEF.items():
        words = said(english)
        if name in ("starts_on", "ends_on"):
            made[name] = DayEntry(words)
        elif name == "language":
            made[name] = LanguageEntry(words)
        elif name == "hashtags":
            made[name] = TagsEntry(words)
        elif name in ("title", "tag"):
            made[name] = LineEntry(words)
        else:
            made[name] = TextEntry(words, SHORT)
    return made
