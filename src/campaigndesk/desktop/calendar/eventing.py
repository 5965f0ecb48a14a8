"""What a person does with events in the calendar: open, add, move, take away."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.room import Room
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.times import day_of, instant, resolved

if TYPE_CHECKING:
    from campaigndesk.domain.records import Record


class Eventing(QObject):
    """Does it for the calendar; the dialog is imported when it is first needed. `found` carries an event's day."""

    found = Signal(object)

    def __init__(self, room: Room, window: QWidget) -> None:
        super().__init__(window)
        self._room, self._window = room, window

    def add(self, where: date) -> None:
        """Ask what is needed for an event of that day, or of that local time."""
        self._show(None, where)

    def open(self, event_id: str) -> None:
        """Show the event."""
        from campaigndesk.store.records import find_record

        self._room.read(find_record, event_id, then=self._on_found, owner=self, key="event")

    def _on_found(self, event: Record | None) -> None:
        if event is None or event.deleted:
            self._room.say(self.tr("This is not on this laptop any more."))
            return
        zone, start = self._room.settings.zone, str(event.get("starts_at") or "")
        day = day_of(start, zone) if start else date.fromisoformat(str(event.get("starts_on")))
        self.found.emit(day)
        # A dialog is no place to come back to at the next start.
        self._room.prefer_quietly(record="")
        self._show(event, day)

    def _show(self, event: Record | None, where: date) -> None:
        from campaigndesk.desktop.calendar.event_form import EventForm

        EventForm(self._room, event, where, self._window.window()).open()

    def move(self, event_id: str, start: datetime, end: datetime) -> None:
        """Let an event by time last from one local time to another."""
        from campaigndesk.actions.events import move_event

        zone = self._room.settings.zone
        try:
            first, last = (instant(resolved(wall, zone, later=False)) for wall in (start, end))
        except CampaignDeskError as error:
            self._room.trouble(error)
            return
        said = self.tr("The event is from {0} to {1}").format(words.moment_words(start), f"{end:%H:%M}")
        then = self._room.say
        self._room.act(move_event, event_id, first, last, then=lambda _: then(said, undo=True), owner=self)

    def delete(self, event_id: str) -> None:
        """Take the event away; it can be undone."""
        from campaigndesk.actions.events import delete_event

        said = self.tr("The event was deleted")
        self._room.act(delete_event, event_id, then=lambda _: self._room.say(said, undo=True), owner=self)

    def offer(self, menu: QMenu, events: list[tuple[str, str]], day: date | None) -> None:
        """Put into a menu what can be done with these events (ids and titles) and on this day."""
        for event_id, title in events:
            opens = menu.addAction(self.tr("Open the event {0}").format(words.quoted(title)))
            opens.triggered.connect(lambda _=False, chosen=event_id: self.open(chosen))
            deletes = menu.addAction(self.tr("Delete the event {0}").format(words.quoted(title)))
            deletes.triggered.connect(lambda _=False, chosen=event_id: self.delete(chosen))
        if day is not None:
            said = words.moment_words(day) if isinstance(day, datetime) else words.brief_day(day)
            menu.addAction(self.tr("New event on {0}").format(said)).triggered.connect(lambda: self.add(day))
