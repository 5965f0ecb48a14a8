"""The pages of the calendar in a stack: built on the first visit, and told which posts to show when they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from campaigndesk.desktop.calendar.moments import today_in
from campaigndesk.desktop.calendar.pages import PAGES, Entry, Page, build_page

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.dragging import Carrying
    from campaigndesk.desktop.calendar.filters import Filters
    from campaigndesk.desktop.calendar.moving import Mover
    from campaigndesk.desktop.room import Room
    from campaigndesk.store.calendar import Filter


class PageStack(QStackedWidget):
    """`mode` is the name of the page that is shown. `made` carries a new page, whose signals nobody hears yet."""

    made = Signal(object)

    def __init__(self, room: Room, mover: Mover, carrying: Carrying, filters: Filters, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._mover, self._carrying, self._filters = room, mover, carrying, filters
        self._filtered: dict[str, Filter] = {}
        self._stale: set[str] = set()
        self.built: dict[str, Page] = {}
        wanted = room.settings.calendar
        self.mode = wanted if any(entry.name == wanted for entry in PAGES) else PAGES[0].name

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.built[self.mode]

    def entry(self) -> Entry:
        """What is known of the page that is shown."""
        return next(entry for entry in PAGES if entry.name == self.mode)

    def page_of(self, name: str) -> Page:
        """The page, built on the first visit."""
        if name not in self.built:
            page = build_page(next(entry for entry in PAGES if entry.name == name), self._room, self._mover)
            page.carrying = self._carrying
            self.built[name] = page
            self.addWidget(page)
            self.made.emit(page)
        return self.built[name]

    def enter(self, name: str) -> Page:
        """Show the page on the day of the one before, or today at first, as everything else has it now."""
        day = self.page.day if self.mode in self.built else today_in(self._room.settings.zone)
        self.mode = name
        page = self.page_of(name)
        self._carrying.target = page.target()
        self._filters.page = name
        if self.isAncestorOf(self.window().focusWidget()):
            # Qt would else give the keyboard of the page that goes to the tray, which would choose a card.
            self.setFocus()
        self.setCurrentWidget(page)
        fresh = self.use_filter() or name not in self._stale
        page.show_day(day)
        if not fresh:
            page.refresh()
        self._stale.discard(name)
        return page

    def use_filter(self) -> bool:
        """Tell the page that is shown which posts to show, where it does not know; whether it was told."""
        if self.mode not in self._filtered and not self._filters.any():
            return False
        chosen = self._filters.chosen()
        if self._filtered.get(self.mode) == chosen:
            return False
        self._filtered[self.mode] = chosen
        self.page.use_filter(chosen)
        return True

    def refresh(self) -> None:
        """Read again what is shown; the other pages when they are next shown."""
        self._stale = set(self.built) - {self.mode}
        self.page.refresh()
