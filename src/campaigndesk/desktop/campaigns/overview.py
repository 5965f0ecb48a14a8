"""The first tab of a campaign: who and what is missing, and how far each country is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop.campaigns.progress import ProgressTable
from campaigndesk.desktop.campaigns.reading import CampaignPage
from campaigndesk.desktop.campaigns.sheet import Sheet
from campaigndesk.desktop.editor.entries import HEIGHT, EntryList
from campaigndesk.desktop.widgets.labels import Section, plain, set_role

MOST = 4
"""So many missing things stand there without scrolling."""


class Overview(Sheet):
    """`sought` carries where to look for what is missing, such as `participation:GE`."""

    sought = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Section(self.tr("Who is missing"), "", self)
        self.missing = EntryList(self.tr("Who is missing"), self)
        self.nothing = plain("", "good", self, wrap=True)
        self.counts = ProgressTable(self)
        self.add(self.heading)
        self.add(self.missing)
        self.add(self.nothing)
        self.add(Section(self.tr("Progress by country"), "", self))
        self.add(self.counts)
        self.end()
        self.missing.entered.connect(self.sought)
        self.missing.itemClicked.connect(lambda _: self._on_clicked())

    def show_page(self, page: CampaignPage) -> None:
        """Show what was read."""
        silent = sum(line.silent for line in page.register)
        note = self.tr("{0} of {1} without an answer").format(silent, len(page.register)) if page.register else ""
        self.heading.set_note(note)
        self.missing.show_entries(page.missing)
        self.missing.setFixedHeight(min(MOST, len(page.missing)) * HEIGHT + 4)
        self.missing.setVisible(bool(page.missing))
        nobody = self.tr("Nobody: every country has answered, and nothing that is planned is still to be written.")
        alone = self.tr("No country is invited yet. Invite the others under Participation.")
        self.nothing.setText(nobody if page.register else alone)
        set_role(self.nothing, "good" if page.register else "secondary")
        self.nothing.setVisible(not page.missing)
        self.counts.show_counts(page.counts)

    def _on_clicked(self) -> None:
        if chosen := self.missing.chosen():
            self.sought.emit(chosen[0])
