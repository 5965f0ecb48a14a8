"""The matrix as a page of the calendar: of one campaign or of all, of the month shown or of any time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QVBoxLayout

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.moments import today_in
from campaigndesk.desktop.calendar.pages import Page
from campaigndesk.desktop.calendar.weeks import borders_of, month_of, next_month
from campaigndesk.desktop.coverage.panel import CoveragePanel
from campaigndesk.desktop.coverage.reading import Asked
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.desktop.calendar.moving import Mover
    from campaigndesk.desktop.room import Room
    from campaigndesk.domain.records import Record
    from campaigndesk.store.calendar import PostLine


def read_campaigns(conn: Connection) -> list[Record]:
    """All campaigns, the latest start first."""
    from campaigndesk.store.records import list_records

    found = list_records(conn, "campaign")
    return sorted(found, key=lambda campaign: (str(campaign.get("starts_on") or ""), campaign.id), reverse=True)


class CoveragePage(Page):
    """A campaign that was chosen here stays chosen, until the filter of the calendar names one itself."""

    def __init__(self, room: Room, mover: Mover) -> None:
        super().__init__(room, mover)
        self._day = today_in(room.settings.zone)
        self._chosen: str | None = None
        self.campaign = QComboBox(self)
        self.campaign.setAccessibleName(self.tr("Campaign"))
        self.campaign.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.campaign.setMinimumContentsLength(24)
        self.month = QCheckBox(self.tr("Only this month"), self)
        self.panel = CoveragePanel(room, self, margin=sizes.STEP * 4)
        top = QFrame(self)
        top.setProperty("role", "surface")
        row = QHBoxLayout(top)
        row.setContentsMargins(sizes.STEP * 4, sizes.STEP * 2, sizes.STEP * 4, 0)
        row.setSpacing(sizes.STEP * 3)
        label = plain(self.tr("Campaign"), "secondary", self)
        label.setBuddy(self.campaign)
        row.addWidget(label)
        row.addWidget(self.campaign)
        row.addWidget(self.month)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.panel, 1)
        self.begin_in(self.panel)
        self.campaign.activated.connect(self._on_chosen)
        self.month.toggled.connect(lambda _: self._on_month())
        self.panel.opened.connect(self.opened)
        self.panel.empty.acted.connect(self.unfiltered)

    @property
    def day(self) -> date:
        """The day that the calendar is at."""
        return self._day

    def show_day(self, day: date) -> None:
        """Show the month of the day, where only a month is shown."""
        self._day = day
        self.refresh()
        self.day_chosen.emit(day)

    def turn(self, by: int) -> None:
        """The next month, or the one before."""
        self.show_day(next_month(month_of(self._day), by))

    def refresh(self) -> None:
        """Read the campaigns, then the matrix."""
        if self.room.is_open:
            self.room.read(read_campaigns, then=self._on_campaigns, owner=self, key="campaigns")

    def is_dated(self) -> bool:
        """Only where one month is shown."""
        return self.month.isChecked()

    def period(self) -> str:
        """The month, or that any time is shown."""
        return words.month_words(self._day) if self.month.isChecked() else self.tr("Coverage")

    def chosen_posts(self) -> list[PostLine]:
        """Posts are chosen in the cells' menus, not on the page."""
        return []

    def _on_campaigns(self, found: list[Record]) -> None:
        named = self.filter.campaigns if self.filter else ()
        wanted = self._chosen if self._chosen is not None and not named else named[0] if named else self._usual(found)
        choices = [(self.tr("All campaigns"), ""), *((str(c.get("title") or c.id), c.id) for c in found)]
        # A list that is open stays open where no campaign came or went.
        if choices != [(self.campaign.itemText(n), self.campaign.itemData(n)) for n in range(self.campaign.count())]:
            self.campaign.clear()
            for title, campaign in choices:
                self.campaign.addItem(title, campaign)
        self.campaign.setCurrentIndex(max(0, self.campaign.findData(wanted)))
        self._ask()

    def _usual(self, found: list[Record]) -> str:
        """The campaign that runs, else the next one, else the last."""
        today = today_in(self.room.settings.zone).isoformat()
        ahead = [campaign for campaign in found if str(campaign.get("ends_on") or "") >= today]
        return ahead[-1].id if ahead else found[0].id if found else ""

    def _on_chosen(self) -> None:
        self._chosen = str(self.campaign.currentData() or "")
        if not self._chosen:
            self.month.setChecked(True)
        self._ask()

    def _on_month(self) -> None:
        self.day_chosen.emit(self._day)
        self._ask()

    def _ask(self) -> None:
        from campaigndesk.store.calendar import Filter

        self.panel.say_why_empty(filtered=self.is_filtered())
        chosen = str(self.campaign.currentData() or "")
        wanted = replace(self.filter or Filter(), campaigns=(chosen,) if chosen else ())
        start = end = ""
        if self.month.isChecked():
            month = month_of(self._day)
            start, end = borders_of((month, next_month(month)), self.room.settings.zone)[:2]
        self.panel.ask(Asked(wanted, start, end))
