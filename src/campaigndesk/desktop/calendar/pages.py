"""The pages of the calendar in the order of its switch, and what the calendar expects of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal

from campaigndesk.desktop.widgets.beginnings import Beginning

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.dragging import Carrying, Target
    from campaigndesk.desktop.calendar.moving import Mover
    from campaigndesk.desktop.calendar.saved_views import SavedView
    from campaigndesk.desktop.room import Room
    from campaigndesk.store.calendar import Filter, PostLine


@dataclass(frozen=True, slots=True)
class Entry:
    """A page by its name; `page` is `module:class` below `campaigndesk.desktop`, built on the first visit.

    `side`: the tray and the chosen day stand beside it. The name is that of the command which shows the page.
    """

    name: str
    title: str
    icon: str
    keys: str
    page: str
    side: bool = False


def _n(text: str) -> str:
    """Marks a title for the translators (context `Commands`); it is translated where it is shown."""
    return text


PAGES = (
    Entry("month", _n("Month"), "calendar", "Ctrl+Shift+M", "calendar.month:MonthPage", side=True),
    Entry("week", _n("Week"), "week", "Ctrl+Shift+W", "calendar.week:WeekPage", side=True),
    Entry("day", _n("Day"), "day", "Ctrl+Shift+D", "calendar.week:DayPage", side=True),
    Entry("agenda", _n("Agenda"), "agenda", "Ctrl+Shift+A", "calendar.agenda:AgendaPage"),
    Entry("timeline", _n("Timeline"), "timeline", "Ctrl+Shift+L", "calendar.timeline.page:TimelinePage"),
    Entry("coverage", _n("Coverage"), "coverage", "Ctrl+Shift+C", "coverage.page:CoveragePage"),
    Entry("board", _n("Board"), "board", "Ctrl+Shift+B", "calendar.board.page:BoardPage"),
)


MOST_CHOSEN = 1000
"""So many posts are chosen at once at most."""


class Page(Beginning):
    """One way to look at the posts. The calendar tells it the day and the filter; it tells what a person did.

    `created` carries a day, or a local time as a naive datetime. `day_chosen` also when the period became another.
    `day_asked`: all posts of the day are wanted beside the page. `event_opened` carries the
    id of an event, `event_moved` with it two local times. `shifted`: posts, days, minutes, events.
    `unfiltered`: nothing shall be left out any more.
    """

    opened = Signal(str)
    menu_asked = Signal(object, QPoint)
    created = Signal(object)
    day_chosen = Signal(object)
    post_chosen = Signal(object)
    day_asked = Signal(object)
    event_opened = Signal(str)
    event_moved = Signal(str, object, object)
    shifted = Signal(object, int, int, object)
    unfiltered = Signal()

    def __init__(self, room: Room, mover: Mover) -> None:
        super().__init__()
        self.room, self.mover = room, mover
        self.filter: Filter | None = None
        self.carrying: Carrying | None = None

    @property
    def day(self) -> date:
        """The chosen day, or the first that is shown."""
        raise AttributeError(f"{type(self).__name__} has no day")

    def show_day(self, day: date) -> None:
        """Show the period of the day, with the day chosen."""

    def turn(self, by: int) -> None:
        """Show the period that many on (or back)."""

    def refresh(self) -> None:
        """Read again what is shown; what is chosen stays chosen."""

    def use_filter(self, chosen: Filter) -> None:
        """Show the posts of this filter from now on; nothing stays chosen that may not be seen any more."""
        self.filter = chosen
        self.do("choose-none")
        self.refresh()

    def use_view(self, view: SavedView) -> None:
        """Take from a saved view what concerns this page alone."""

    def is_filtered(self) -> bool:
        """Whether posts are left out."""
        from campaigndesk.store.calendar import ALL

        return self.filter is not None and self.filter != ALL

    def is_dated(self) -> bool:
        """Whether a period is shown, so that there are others to turn to."""
        return True

    def period(self) -> str:
        """What the top bar says of what is shown."""
        return ""

    def chosen_posts(self) -> list[PostLine]:
        """The posts that commands act on."""
        return []

    def chosen_events(self) -> list[str]:
        """The ids of the events that commands act on."""
        return []

    def tell_most(self, count: int) -> None:
        """Say that more could not be chosen, where that is so."""
        if count >= MOST_CHOSEN:
            self.room.say(self.tr("The first {0} posts are chosen; that is the most at once.").format(MOST_CHOSEN))

    def events_on(self, day: date) -> list[tuple[str, str]]:
        """Ids and titles of the events that are shown on the day."""
        return []

    def target(self) -> Target | None:
        """Where carried posts can be dropped, for pages that take them."""
        return None

    def do(self, command: str) -> bool:
        """Do a command in the page's own way; False leaves it to the calendar."""
        return False


def build_page(entry: Entry, room: Room, mover: Mover) -> Page:
    """The page; its module is imported here and not before."""
    module, _, name = entry.page.partition(":")
    page: Page = getattr(import_module(f"campaigndesk.desktop.{module}"), name)(room, mover)
    return page
