"""“New post”: for which account and day, in which language and campaign; the editor does the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.facets import CHANNELS
from campaigndesk.desktop.calendar.go_to_date import qdate
from campaigndesk.desktop.calendar.moments import clock_in, today_in
from campaigndesk.desktop.calendar.moving import FIRST_TIME
from campaigndesk.desktop.facts import WRITERS
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem, said
from campaigndesk.desktop.widgets.buttons import add_agreement
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.widgets.finding import MANY, let_find
from campaigndesk.desktop.widgets.labels import beckon, plain
from campaigndesk.desktop.widgets.left_words import LeftWords
from campaigndesk.domain.countries import COUNTRIES, LANGUAGES
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.times import instant, resolved

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.domain.records import Record


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person can choose from: countries they write for, accounts of these, campaigns and their messages."""

    countries: tuple[str, ...]
    accounts: tuple[Record, ...]
    campaigns: tuple[Record, ...]
    messages: tuple[Record, ...]


def load_choices(conn: Connection) -> Choices:
    """Read them: for the store's lane."""
    from campaigndesk.store.looks import find_author
    from campaigndesk.store.records import list_records

    author = find_author(conn)
    mine = {country for role, country in author.roles if role in WRITERS} if author else set()
    accounts = [a for a in list_records(conn, "account", limit=2000) if a.get("country") in mine]
    campaigns = tuple(list_records(conn, "campaign", limit=500))
    messages = tuple(list_records(conn, "message", limit=5000))
    return Choices(tuple(sorted(mine)), tuple(accounts), campaigns, messages)


class NewPost(QDialog):
    """Drafts the post and opens it. The day may be left open: the post waits in the tray then.

    `day` may be a local time (a naive datetime), which is proposed then.
    """

    def __init__(self, room: Room, day: date | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._zone = room.settings.zone
        self.setWindowTitle(self.tr("New post"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.place, self.language, self.campaign = QComboBox(self), QComboBox(self), QComboBox(self)
        self.message = QComboBox(self)
        self.place.setAccessibleName(self.tr("Account"))
        self._messages: tuple[Record, ...] = ()
        self.name = QLineEdit(self)
        beckon(self.name, self.tr("For yourself and your colleagues; can be left empty"))
        hours, minutes = self._first_time(day)
        self.dated = QCheckBox(self.tr("On"), self)
        self.dated.setChecked(day is not None)
        if isinstance(day, datetime):
            hours, minutes = day.hour, day.minute
        self.day = DateField(qdate(day or today_in(self._zone)), self)
        self.day.setAccessibleName(self.tr("Day"))
        self.time = QTimeEdit(QTime(hours, minutes), self)
        self.time.setDisplayFormat("HH:mm")
        self.time.setAccessibleName(self.tr("Time"))
        self.own = QCheckBox(self.tr("For our ministry only, until I share it"), self)
        self.problem = plain("", "warning", self, wrap=True)
        self.problem.hide()
        self.buttons = QDialogButtonBox(self)
        self.make = add_agreement(self.buttons, self.tr("Write it"))
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self.make.setEnabled(False)
        self.make.setToolTip(self.tr("The accounts are being read."))
        self.dated.toggled.connect(self._on_dated)
        self._on_dated(self.dated.isChecked())
        self.place.currentIndexChanged.connect(self._on_place)
        self.campaign.currentIndexChanged.connect(self._on_campaign)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        LeftWords(self)
        room.read(load_choices, then=self._on_choices, owner=self)

    def _first_time(self, day: date | None) -> tuple[int, int]:
        """The usual time of a new post; today, where that has passed, the next full hour."""
        hours, minutes = map(int, FIRST_TIME.split(":"))
        now = clock_in(self._zone)
        if day != now.date() or (now.hour, now.minute) < (hours, minutes):
            return hours, minutes
        return (now.hour + 1, 0) if now.hour < 23 else (23, 59)

    def _lay_out(self) -> None:
        when = QHBoxLayout()
        when.addWidget(self.dated)
        when.addWidget(self.day, 1)
        when.addWidget(self.time)
        when.addWidget(plain(words.city(self._zone), "secondary", self))
        form = QFormLayout()
        for label, field in ((self.tr("Account"), self.place), (self.tr("Language"), self.language),
                             (self.tr("Campaign"), self.campaign), (self.tr("Message"), self.message),
                             (self.tr("Working title"), self.name)):  # fmt: skip
            form.addRow(label, field)
        form.addRow(self.tr("Time"), when)
        form.addRow("", self.own)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        # A least width of its own would keep the dialog from growing with longer words.
        self.resize(460, self.sizeHint().height())

    def _on_choices(self, choices: Choices) -> None:
        for account in sorted(choices.accounts, key=lambda a: (a.get("country"), a.get("channel"), a.get("name", ""))):
            country, channel = str(account.get("country")), str(account.get("channel"))
            name = account.get("name") or account.get("handle") or country
            self.place.addItem(f"{country} · {CHANNELS.get(channel, channel)} · {name}", (account.id, country, channel))
        covered = {(a.get("country"), a.get("channel")) for a in choices.accounts}
        for country in choices.countries:
            for channel, title in CHANNELS.items():
                if (country, channel) not in covered and country in COUNTRIES:
                    self.place.addItem(f"{country} · {title}", ("", country, channel))
        if self.place.count() >= MANY:
            let_find(self.place)
        self.campaign.addItem(self.tr("None"), "")
        for campaign in choices.campaigns:
            self.campaign.addItem(str(campaign.get("title")), campaign.id)
        self._messages = choices.messages
        self._on_campaign()
        if self.campaign.count() == 2:
            self.campaign.setCurrentIndex(1)
        self._choose_as_last_time()
        able = self.place.count() > 0
        self.make.setEnabled(able)
        self.make.setToolTip("" if able else self.tr("You hold no role that writes posts. Ask your administrator."))
        if not able:
            self._on_failed(CampaignDeskError(self.make.toolTip()))

    def _on_place(self) -> None:
        _, country, _ = self.place.currentData() or ("", "", "")
        first = COUNTRIES[country].languages if country in COUNTRIES else ()
        self.language.clear()
        for code in (*first, *(code for code in LANGUAGES if code not in first)):
            self.language.addItem(said(LANGUAGES.get(code, code)), code)

    def _on_campaign(self) -> None:
        campaign = self.campaign.currentData()
        self.message.clear()
        self.message.addItem(self.tr("None"), "")
        messages = [m for m in self._messages if campaign and m.get("campaign") == campaign]
        for message in sorted(messages, key=lambda m: (m.get("position") or 0, m.id)):
            self.message.addItem(str(message.get("title") or message.id), message.id)

    def _choose_as_last_time(self) -> None:
        """The account, language, campaign and message of the last post, as far as they are still there."""
        place, *rest = self._room.settings.last_post or ("",)
        rows = [" ".join(self.place.itemData(row)) for row in range(self.place.count())]
        # At first the country of this laptop: who writes for many would else begin with the first of the alphabet.
        home = next(iter(self._room.settings.countries), "")
        own = (row for row in range(self.place.count()) if self.place.itemData(row)[1] == home)
        self.place.setCurrentIndex(rows.index(place) if place in rows else next(own, 0))
        for box, value in zip((self.language, self.campaign, self.message), rest, strict=False):
            if (row := box.findData(value)) >= 0:
                box.setCurrentIndex(row)

    def _on_dated(self, dated: bool) -> None:
        for field in (self.day, self.time):
            field.setEnabled(dated)
            field.setToolTip(
                "" if dated else self.tr("Tick the box to give the post a time; it waits in the tray else.")
            )

    def _on_accepted(self) -> None:
        from campaigndesk.actions.drafting import draft_post

        account, country, channel = self.place.currentData()
        at = ""
        if self.dated.isChecked():
            day: QDate = self.day.date()
            clock: QTime = self.time.time()
            wall = datetime.combine(date(day.year(), day.month(), day.day()), time(clock.hour(), clock.minute()))
            try:
                at = instant(resolved(wall, self._zone, later=False))
            except CampaignDeskError as error:
                self._on_failed(error)
                return
        where = {"account": account} if account else {"country": country, "channel": channel}
        work = partial(
            draft_post, campaign=self.campaign.currentData() or "", message=self.message.currentData() or "",
            language=self.language.currentData(),
            title=self.name.text().strip(), proposed_at=at, own=self.own.isChecked(), **where,
        )  # fmt: skip
        self._room.act(work, then=self._on_made, owner=self, failed=self._on_failed)

    def _on_failed(self, error: CampaignDeskError) -> None:
        self.problem.setText(problem(error))
        self.problem.show()

    def _on_made(self, record: Any) -> None:
        boxes = (self.language, self.campaign, self.message)
        last = (" ".join(self.place.currentData()), *(str(box.currentData() or "") for box in boxes))
        self._room.prefer_quietly(last_post=last)
        self.accept()
        self._room.open(record.id)
