"""Changing a campaign's dates: whether the person may is known before the drop, and it can be undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.go_to_date import qdate
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.buttons import add_agreement
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.widgets.labels import plain

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.store.calendar import CampaignBar


def why_fixed(conn: Connection, campaign_id: str) -> str:
    """Why the person may not change the campaign's dates, as a sentence; empty where they may: for the store's lane."""
    from campaigndesk.domain.rights import judge
    from campaigndesk.store.looks import StoreLook, find_author
    from campaigndesk.store.records import find_record

    record, author = find_record(conn, campaign_id), find_author(conn)
    if record is None or author is None:
        return ""
    refusal = judge(record, "set", ("starts_on", "ends_on"), author, StoreLook(conn))
    return refusal.sentence if refusal else ""


class Dates(QObject):
    """Changes the dates of campaigns for the timeline."""

    def __init__(self, room: Room, owner: QWidget) -> None:
        super().__init__(owner)
        self._room, self._owner = room, owner

    def judge(self, campaign_id: str, then: Callable[[str], None]) -> None:
        """Ask whether the person may change the dates; `then` gets the reason against it, empty for none."""
        self._room.read(why_fixed, campaign_id, then=then, owner=self, key="judge")

    def change(self, campaign: CampaignBar, starts: date, ends: date) -> None:
        """Give the campaign these dates."""
        from campaigndesk.actions.campaigns import revise_campaign

        first, last = starts.isoformat(), ends.isoformat()
        self._room.act(revise_campaign, campaign.id, then=self._on_changed, owner=self, starts_on=first, ends_on=last)

    def ask(self, campaign: CampaignBar) -> None:
        """Ask for the dates in a dialog, or say why they are fixed."""
        self.judge(campaign.id, lambda reason: self._room.say(reason) if reason else self._open(campaign))

    def _open(self, campaign: CampaignBar) -> None:
        ChangeDates(self, campaign, self._owner.window()).open()

    def _on_changed(self, record: Any) -> None:
        starts, ends = date.fromisoformat(record.get("starts_on")), date.fromisoformat(record.get("ends_on"))
        said = self.tr("{0}: {1} – {2}")
        title = words.quoted(str(record.get("title") or ""))
        self._room.say(said.format(title, words.brief_day(starts), words.brief_day(ends)), undo=True)


class ChangeDates(QDialog):
    """“Change dates…”: the first and the last day of a campaign, for those who do not drag."""

    def __init__(self, dates: Dates, campaign: CampaignBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._dates, self._campaign = dates, campaign
        self.setWindowTitle(self.tr("Change the dates"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.first = DateField(qdate(date.fromisoformat(campaign.starts_on)), self)
        self.last = DateField(qdate(date.fromisoformat(campaign.ends_on)), self)
        self.problem = plain("", "warning", self, wrap=True)
        self.buttons = QDialogButtonBox(self)
        self._agree = add_agreement(self.buttons, self.tr("Change them"))
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        form = QFormLayout()
        form.addRow(self.tr("First day"), self.first)
        form.addRow(self.tr("Last day"), self.last)
        column = QVBoxLayout(self)
        column.addWidget(plain(campaign.title, "section", self, wrap=True))
        column.addLayout(form)
        column.addWidget(plain(self.tr("The posts stay where they are."), "secondary", self, wrap=True))
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.setMinimumWidth(360)
        self.first.dateChanged.connect(self._check)
        self.last.dateChanged.connect(self._check)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self._check()

    def _check(self) -> None:
        wrong = self.last.date() < self.first.date()
        self.problem.setText(self.tr("The campaign would end before it starts.") if wrong else "")
        self.problem.setVisible(wrong)
        self._agree.setEnabled(not wrong)

    def _on_accepted(self) -> None:
        starts, ends = (field.date() for field in (self.first, self.last))
        self._dates.change(
            self._campaign,
            date(starts.year(), starts.month(), starts.day()),
            date(ends.year(), ends.month(), ends.day()),
        )
        self.accept()
