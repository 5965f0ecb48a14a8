"""An event in a small dialog: what it is, where and when; made, changed and taken away here."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from campaigndesk.desktop import sentences, words
from campaigndesk.desktop.calendar.new_post import Choices, load_choices
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.widgets.buttons import add_agreement
from campaigndesk.desktop.widgets.date_fields import MomentField
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.left_words import LeftWords
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.times import instant, local, resolved

if TYPE_CHECKING:
    from campaigndesk.domain.records import Record

FIRST_HOUR = 9


class EventForm(QDialog):
    """Of a new event, from the day or local time `where`; or of one that is there."""

    def __init__(self, room: Room, event: Record | None, where: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._event, self._zone = room, event, room.settings.zone
        self.setWindowTitle(self.tr("Event") if event else self.tr("New event"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name, self.place = QLineEdit(self), QLineEdit(self)
        self.country, self.campaign = QComboBox(self), QComboBox(self)
        self.whole = QCheckBox(self.tr("The whole day"), self)
        self.start, self.end = MomentField(self), MomentField(self)
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(72)
        self.own = QCheckBox(self.tr("For our ministry only, until I share it"), self)
        self.own.setVisible(event is None)
        self.problem = plain("", "warning", self, wrap=True)
        self.problem.hide()
        self.buttons = QDialogButtonBox(self)
        said = self.tr("Save") if event else self.tr("Add the event")
        self.save = add_agreement(self.buttons, said)
        self.delete = self.buttons.addButton(self.tr("Delete the event"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.delete.setVisible(event is not None)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self._fill(event, where)
        self._on_whole(self.whole.isChecked())
        self.whole.toggled.connect(self._on_whole)
        self.whole.toggled.connect(self._begin_by_day)
        self.start.dateTimeChanged.connect(self._on_start)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self.delete.clicked.connect(self._on_delete)
        LeftWords(self, event.id if event else "")
        room.read(load_choices, then=self._on_choices, owner=self)

    def _lay_out(self) -> None:
        form = QFormLayout()
        rows = (
            (self.tr("What"), self.name), (self.tr("Country"), self.country), ("", self.whole),
            (self.tr("From"), self.start), (self.tr("To"), self.end), (self.tr("Where"), self.place),
            (self.tr("Campaign"), self.campaign), (self.tr("Note"), self.note), ("", self.own),
        )  # fmt: skip
        for label, field in rows:
            form.addRow(label, field)
            if label:
                field.setAccessibleName(label)
        for field in (self.start, self.end):
            field.setCalendarPopup(True)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(plain(self.tr("Times in {0}").format(words.city(self._zone)), "secondary", self))
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.setMinimumWidth(420)

    def _fill(self, event: Record | None, where: date) -> None:
        if event is None:
            timed = isinstance(where, datetime)
            start = where if isinstance(where, datetime) else datetime.combine(where, time(FIRST_HOUR))
            end = start + timedelta(hours=1)
        else:
            for field, name in ((self.name, "title"), (self.place, "place")):
                field.setText(str(event.get(name) or ""))
            self.note.setPlainText(str(event.get("note") or ""))
            timed = bool(event.get("starts_at"))
            start, end = self._kept("starts", event, timed), self._kept("ends", event, timed)
            end = max(end, start)
        self.whole.setChecked(not timed)
        self.start.setDateTime(_qtime(start))
        self.end.setDateTime(_qtime(end))
        self._length = end - start

    def _kept(self, which: str, event: Record, timed: bool) -> datetime:
        """The start or the end of an event on the clocks of the person who looks."""
        if timed:
            kept = str(event.get(f"{which}_at") or event.get("starts_at"))
            return local(kept, self._zone).replace(tzinfo=None)
        day = date.fromisoformat(str(event.get(f"{which}_on") or event.get("starts_on")))
        return datetime.combine(day, time(FIRST_HOUR))

    def _on_choices(self, choices: Choices) -> None:
        own = str(self._event.get("country")) if self._event else ""
        for code in (own,) if own else choices.countries:
            name = sentences.said(COUNTRIES[code].name) if code in COUNTRIES else code
            self.country.addItem(f"{code}  {name}", code)
        if own:
            self.country.setEnabled(False)
            self.country.setToolTip(self.tr("The country of an event stays as it was made."))
        self.campaign.addItem(self.tr("None"), "")
        for campaign in choices.campaigns:
            self.campaign.addItem(str(campaign.get("title")), campaign.id)
        if self._event:
            self.campaign.setCurrentIndex(max(self.campaign.findData(str(self._event.get("campaign") or "")), 0))
        if not self.country.count():
            self.save.setEnabled(False)
            self.save.setToolTip(self.tr("You hold no role that writes events. Ask your administrator."))
            self._on_failed(CampaignDeskError(self.save.toolTip()))

    def _on_whole(self, whole: bool) -> None:
        for field in (self.start, self.end):
            field.setDisplayFormat(words.field_format() if whole else f"{words.field_format()} HH:mm")

    def _begin_by_day(self, whole: bool) -> None:
        """An event of whole days that gets hours lasts one of the morning, not none at midnight."""
        start, end = _wall(self.start), _wall(self.end)
        if not whole and start.time() == end.time() == time():
            self._length = end - start + timedelta(hours=1)
            self.start.setDateTime(_qtime(datetime.combine(start, time(FIRST_HOUR))))

    def _on_start(self) -> None:
        """The end goes along, so that the event keeps its length."""
        self.end.setDateTime(_qtime(_wall(self.start) + self._length))

    def _times(self) -> dict[str, Any]:
        start, end = _wall(self.start), _wall(self.end)
        if end < start:
            raise CampaignDeskError(self.tr("An event cannot end before it begins."))
        if self.whole.isChecked():
            days: dict[str, Any] = {"starts_on": f"{start:%Y-%m-%d}", "ends_on": f"{end:%Y-%m-%d}"}
            return {**days, "starts_at": None, "ends_at": None}
        at = [instant(resolved(wall, self._zone, later=False)) for wall in (start, end)]
        return {"starts_on": None, "ends_on": None, "starts_at": at[0], "ends_at": at[1], "zone": self._zone}

    def _on_accepted(self) -> None:
        from campaigndesk.actions.events import add_event, revise_event

        fields: dict[str, Any] = {
            "title": self.name.text().strip(), "place": self.place.text().strip(),
            "note": self.note.toPlainText().strip(), "campaign": self.campaign.currentData() or "",
        }  # fmt: skip
        if not fields["title"]:
            self._on_failed(CampaignDeskError(self.tr("Say what the event is.")))
            self.name.setFocus()
            return
        try:
            times = self._times()
        except CampaignDeskError as error:
            self._on_failed(error)
            return
        said = self.tr("The event was changed") if self._event else self.tr("The event was added")
        if self._event is None:
            made: dict[str, Any] = {name: value or "" for name, value in times.items()}
            country, own = self.country.currentData(), self.own.isChecked()
            work = partial(add_event, country=country, own=own, **fields, **made)
        else:
            known = {name: value for name, value in fields.items() if value or self._event.get(name)}
            times = {name: value for name, value in times.items() if value or self._event.get(name)}
            if all(value == self._event.get(name) for name, value in {**known, **times}.items()):
                # An “Undo” would take back what was done before.
                self.accept()
                return
            work = partial(revise_event, event_id=self._event.id, **known, **times)
        self._room.act(work, then=lambda _: self._on_done(said), owner=self, failed=self._on_failed)

    def _on_delete(self) -> None:
        from campaigndesk.actions.events import delete_event

        if self._event is not None:
            said = self.tr("The event was deleted")
            then = partial(self._on_done, said)
            self._room.act(delete_event, self._event.id, then=lambda _: then(), owner=self, failed=self._on_failed)

    def _on_done(self, said: str) -> None:
        self._room.say(said, undo=True)
        self.accept()

    def _on_failed(self, error: CampaignDeskError) -> None:
        self.problem.setText(problem(error))
        self.problem.show()


def _qtime(at: datetime) -> QDateTime:
    return QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))


def _wall(field: QDateTimeEdit) -> datetime:
    day, clock = field.date(), field.time()
    return datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001
