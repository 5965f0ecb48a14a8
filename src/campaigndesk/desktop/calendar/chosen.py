"""What is chosen in the calendar: on the page, or in the cards beside it, where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from campaigndesk.desktop.calendar.bulk_bar import BulkBar
from campaigndesk.desktop.calendar.pages import Page
from campaigndesk.desktop.calendar.side import Side

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.cards import Cards
    from campaigndesk.store.calendar import PostLine


class Chosen(QObject):
    """Asks the page that is shown and the side; the bar below says how many."""

    def __init__(self, page: Callable[[], Page], side: Side, bar: BulkBar) -> None:
        super().__init__(bar)
        self._page, self._side, self._bar = page, side, bar
        self._cards: Cards | None = None
        side.chosen.connect(self.tell)

    def posts(self) -> list[PostLine]:
        """The posts that commands act on, by time."""
        beside = self._beside()
        return beside.chosen_posts() if beside else self._page().chosen_posts()

    def events(self) -> list[str]:
        """The ids of the events that commands act on."""
        return [] if self._beside() else self._page().chosen_events()

    def do(self, command: str) -> bool:
        """Choose all cards beside the page or none, where the keyboard is there."""
        beside = self._beside() if command in ("choose-all", "choose-none") else None
        if beside is not None:
            beside.choose_all(command == "choose-all")
        return beside is not None

    def tell(self) -> None:
        """Say how many are chosen; the tray shows a choice only while commands act on it."""
        if self._beside() is not self._side.tray:
            self._side.tray.clearSelection()
        self._bar.show_chosen(len(self.posts()), len(self.events()))

    def _beside(self) -> Cards | None:
        """The cards in which the keyboard is, or was before it went to the bar."""
        focus = self._bar.window().focusWidget()
        if focus is None or not self._bar.isAncestorOf(focus):
            self._cards = next((cards for cards in self._side.lists() if cards is focus), None)
        cards = self._cards if self._side.isVisible() else None
        return cards if cards is not None and cards.post() is not None else None
