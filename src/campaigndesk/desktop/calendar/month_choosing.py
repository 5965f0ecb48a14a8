"""Which day, posts and events of the month are chosen: one by one, with Ctrl also others, with Shift all up to here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop.calendar.month_model import MonthModel
from campaigndesk.desktop.calendar.month_places import MonthPlaces

if TYPE_CHECKING:
    from campaigndesk.store.calendar import CampaignBar, PostLine


class MonthChoosing(MonthPlaces):
    """`reach_asked` carries two posts, or two days: everything between them is to be chosen, shown or not."""

    day_chosen = Signal(object)
    post_chosen = Signal(object)
    reach_asked = Signal(object, object)

    def __init__(self, months: MonthModel, parent: QWidget | None = None) -> None:
        super().__init__(months, parent)
        self.selected: frozenset[str] = frozenset()
        self.lines: dict[str, PostLine] = {}
        self.events: dict[str, CampaignBar] = {}
        self._anchor: PostLine | None = None
        self._anchor_day: date | None = None
        self._keeps = False
        self.selectionModel().currentChanged.connect(lambda *_: self._on_current())

    @property
    def chosen_day(self) -> date | None:
        """The day with the ring."""
        index = self.currentIndex()
        return self.months.day(index).day if index.isValid() else None

    def choose_day(self, day: date, *, keep: bool = False) -> None:
        """Put the ring on a day of the month shown; `keep`: the chosen posts stay chosen."""
        index = self.months.index_of(day)
        if index.isValid():
            self._keeps = keep
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._keeps = False

    def chosen_post(self) -> PostLine | None:
        """The post of the chosen day that is selected."""
        index = self.currentIndex()
        posts = self.months.day(index).posts if index.isValid() else ()
        return next((post for post in posts if post.id in self.selected), None)

    def chosen_posts(self) -> list[PostLine]:
        """All that are selected, by time, as they are shown now; those that are gone from here are left out."""
        shown = {post.id: post for day in self.months.picture.days for post in day.posts if post.id in self.selected}
        found = [shown.get(post_id) or self.lines.get(post_id) for post_id in self.selected]
        return sorted((post for post in found if post is not None), key=lambda post: (post.at, post.id))

    def choose_post(self, post: PostLine | None) -> None:
        """Select a post, or none."""
        self._anchor = post
        self.choose_posts([post] if post else [])

    def choose_posts(self, posts: Iterable[PostLine]) -> None:
        """Select exactly these and no event, whether they have chips here or not."""
        self.lines = {post.id: post for post in posts}
        self.events = {}
        self._tell()

    def choose_event(self, event: CampaignBar, *, keep: bool = False) -> None:
        """Select an event alone; `keep`: besides what is selected, or let go of it."""
        if not keep:
            self.lines, self.events = {}, {}
        if self.events.pop(event.id, None) is None:
            self.events[event.id] = event
        self._tell()

    def events_here(self) -> list[CampaignBar]:
        """The events of the chosen day that have bars."""
        said = str(self.chosen_day)
        return [bar for bar in self.months.picture.bars if bar.kind == "event" and bar.starts_on <= said <= bar.ends_on]

    def chosen_event(self) -> CampaignBar | None:
        """The event of the chosen day that is selected."""
        return next((event for event in self.events_here() if event.id in self.events), None)

    def renew_events(self, bars: Iterable[CampaignBar]) -> None:
        """These are the bars shown now: selected events that should be among them and are not are gone."""
        first, last = (f"{self.months.picture.days[n].day}" for n in (0, -1))
        known = {bar.id: bar for bar in bars}
        away = (event for event in self.events.values() if event.ends_on < first or event.starts_on > last)
        self.events = {bar.id: bar for bar in (*away, *(known[i] for i in self.events if i in known))}

    def renew(self, lines: Iterable[PostLine]) -> None:
        """These are what is left of the selected posts, as they are now."""
        self.lines = {post.id: post for post in lines if post.id in self.selected}
        self._tell()

    def choose_also(self, post: PostLine) -> None:
        """Select a further post, or let go of one that is selected."""
        if post.id in self.selected:
            self.lines.pop(post.id, None)
        else:
            self.lines[post.id] = post
            self._anchor = post
        self._tell()

    def choose_up_to(self, post: PostLine) -> None:
        """Select everything from the post that was chosen before up to this one."""
        if self._anchor is None:
            self.choose_post(post)
        else:
            first, last = sorted((self._anchor, post), key=lambda line: (line.at, line.id))
            self.reach_asked.emit(first, last)

    def reach_to(self, day: date) -> None:
        """Put the ring on a day and select everything from the day where this began up to it."""
        self._anchor_day = self._anchor_day or self.chosen_day or day
        anchor = self._anchor_day
        self.choose_day(day, keep=True)
        self._anchor_day = anchor
        self.reach_asked.emit(*sorted((anchor, day)))

    def step_post(self, by: int, *, keep: bool = False) -> None:
        """Select the next or previous post, then event, of the chosen day; `keep`: besides what is selected."""
        from campaigndesk.store.calendar import CampaignBar

        index = self.currentIndex()
        here: list[PostLine | CampaignBar] = [*(self.months.day(index).posts if index.isValid() else ())]
        here += self.events_here()
        chosen = {*self.selected, *self.events}
        at = next((n for n, one in enumerate(here) if one.id in chosen), -1 if by > 0 else len(here))
        further = next((one for one in here[::by] if one.id not in chosen), None) if keep else None
        wanted = further if keep else here[min(max(at + by, 0), len(here) - 1)] if here else None
        if isinstance(wanted, CampaignBar):
            self.choose_event(wanted, keep=keep)
        elif wanted is not None:
            self.choose_also(wanted) if keep else self.choose_post(wanted)

    def _tell(self) -> None:
        self.selected = frozenset(self.lines)
        self.viewport().update()
        self.post_chosen.emit(self.chosen_post())

    def _on_current(self) -> None:
        if self.chosen_day is not None:
            if not self._keeps:
                self._anchor_day = None
                if (self.selected or self.events) and self.chosen_post() is None and self.chosen_event() is None:
                    self.choose_posts(())
            self.day_chosen.emit(self.chosen_day)
