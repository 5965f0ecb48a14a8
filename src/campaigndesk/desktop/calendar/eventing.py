"""What a person does with events in the calendar: open, add, move, take away."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from campaigndesk.desktop import sentences, words
from campaigndesk.desktop.room import Room
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.times import day_of, instant, local, resolved

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk
    from campaigndesk.actions.many import Outcome
    from campaigndesk.domain.records import Record


class Eventing(QObject):
    """Does it for the calendar; the dialog is imported when it is first needed. `found` carries an event's day.

    `move_asked`: another day is wanted for an event.
    """

    found = Signal(object)
    move_asked = Signal(str)

    def __init__(self, room: Room, window: QWidget) -> None:
        super().__init__(window)
        self._room, self._window = room, window

    def add(self, where: date) -> None:
        """Ask what is needed for an event of that day, or of that local time."""
        self._show(None, where)

    def open(self, event_id: str) -> None:
        """Show the event, or the blackout."""
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
        if event.kind == "blackout":
            from campaigndesk.desktop.calendar.blackout_form import BlackoutForm

            BlackoutForm(self._room, day, self._window.window(), event.id).open()
            return
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
        then = self._room.say
        said = self._from_to(start, end)
        self._room.act(move_event, event_id, first, last, then=lambda _: then(said, undo=True), owner=self)

    def _from_to(self, start: datetime, end: datetime) -> str:
        return self.tr("The event is from {0} to {1}").format(words.moment_words(start), f"{end:%H:%M}")

    def shift(self, event_id: str, days: int, minutes: int) -> None:
        """Let an event begin so many days and minutes later (or earlier), as long as it is."""
        if not days and not minutes:
            return

        def shifted(desk: Desk) -> tuple[Outcome, Record]:
            from campaigndesk.actions.many import shift_posts

            outcome = shift_posts(desk, (), days, self._room.settings.zone, minutes, (event_id,))
            return outcome, desk.find(event_id)

        self._room.act(shifted, then=self._on_shifted, owner=self)

    def _on_shifted(self, result: tuple[Outcome, Record]) -> None:
        outcome, event = result
        if not outcome.done:
            for reason in outcome.left:
                self._room.say(sentences.said(reason))
            return
        if event.get("starts_at"):
            times = [str(event.get(name) or event.get("starts_at")) for name in ("starts_at", "ends_at")]
            start, end = (local(at, self._room.settings.zone) for at in times)
            said = self._from_to(start, end)
        else:
            first = date.fromisoformat(str(event.get("starts_on")))
            last = date.fromisoformat(str(event.get("ends_on") or event.get("starts_on")))
            when = words.brief_day(first) if first == last else words.span_words(first, last)
            said = self.tr("Moved to {0}").format(when)
        self._room.say(said, undo=True)

    def delete(self, event_id: str) -> None:
        """Take the event away; it can be undone."""
        from campaigndesk.actions.events import delete_event

        said = self.tr("The event was deleted")
        self._room.act(delete_event, event_id, then=lambda _: self._room.say(said, undo=True), owner=self)

    def offer(self, menu: QMenu, events: list[tuple[str, str]], day: date | None) -> None:
        """Put into a menu what can be done with these events (ids and titles) and on this day."""
        for event_id, title in events:
            moves = menu.addAction(self.tr("Move the event {0} to…").format(words.quoted(title)))
            moves.triggered.connect(lambda _=False, chosen=event_id: self.move_asked.emit(chosen))
            opens = menu.addAction(self.tr("Open the event {0}").format(words.quoted(title)))
            opens.triggered.connect(lambda _=False, chosen=event_id: self.open(chosen))
            deletes = menu.addAction(self.tr("Delete the event {0}").format(words.quoted(title)))
            deletes.triggered.connect(lambda _=False, chosen=event_id: self.delete(chosen))
        if day is not None:
            said = words.moment_words(day) if isinstance(day, datetime) else words.brief_day(day)
            menu.addAction(self.tr("New event on {0}").format(said)).triggered.connect(lambda: self.add(day))
