"""Which hour, posts and events of the week or the day are chosen: one by one, with Ctrl also others."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop.calendar.hours import HOURS, Stretch
from campaigndesk.desktop.calendar.week_model import HourModel
from campaigndesk.desktop.calendar.week_places import HourPlaces
from campaigndesk.domain.times import local

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine


class HourChoosing(HourPlaces):
    """A table of hours with a ring on one of them and posts that are selected.

    `reach_asked` carries two posts: everything between them is to be chosen, shown or not.
    """

    day_chosen = Signal(object)
    post_chosen = Signal(object)
    reach_asked = Signal(object, object)

    def __init__(self, hours: HourModel, parent: QWidget | None = None) -> None:
        super().__init__(hours, parent)
        self.selected: frozenset[str] = frozenset()
        self.lines: dict[str, PostLine] = {}
        self.selected_events: frozenset[str] = frozenset()
        self._day: date | None = None
        self._anchor: PostLine | None = None
        self.selectionModel().currentChanged.connect(lambda *_: self._on_current())

    def chosen_time(self) -> datetime | None:
        """The beginning of the hour with the ring."""
        index = self.currentIndex()
        return datetime.combine(self.hours.hour(index).day, time(index.row())) if index.isValid() else None

    def choose(self, day: date, hour: int) -> None:
        """Put the ring on an hour of a day that is shown."""
        column = self.hours.column_of(day)
        if column >= 0:
            index = self.hours.index(min(max(hour, 0), HOURS - 1), column)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._on_current()

    def posts_here(self) -> list[PostLine]:
        """The posts of the chosen day that have chips."""
        index = self.currentIndex()
        return self.hours.week.day_posts(index.column()) if index.isValid() else []

    def chosen_post(self) -> PostLine | None:
        """The post of the chosen day that is selected."""
        return next((post for post in self.posts_here() if post.id in self.selected), None)

    def chosen_posts(self) -> list[PostLine]:
        """All that are selected, by time, as they are shown now."""
        shown = {post.id: post for hour in self.hours.week.hours for post in hour.posts if post.id in self.selected}
        return sorted(({**self.lines, **shown}).values(), key=lambda post: (post.at, post.id))

    def choose_post(self, post: PostLine | None) -> None:
        """Select a post and put the ring on its hour; or select none."""
        self._anchor = post
        self.choose_posts([post] if post else [], post)

    def choose_event(self, event_id: str, *, keep: bool = False) -> None:
        """Select an event alone; `keep`: besides what is selected, or let go of it."""
        if not keep:
            self.choose_posts([])
        self.selected_events = self.selected_events ^ {event_id}
        self.viewport().update()
        self.post_chosen.emit(self.chosen_post())

    def chosen_event(self) -> Stretch | None:
        """The event of the chosen day that is selected."""
        column, chosen = self.currentIndex().column(), self.selected_events
        return next((s for s in self.hours.week.events if s.column == column and s.event.id in chosen), None)

    def choose_also(self, post: PostLine) -> None:
        """Select a further post, or let go of one that is selected."""
        others, events = [known for known in self.chosen_posts() if known.id != post.id], self.selected_events
        self.choose_posts([*others, post] if post.id not in self.selected else others, post, events)

    def choose_up_to(self, post: PostLine) -> None:
        """Select everything from the post that was chosen before up to this one."""
        if self._anchor is None:
            self.choose_post(post)
        else:
            self.reach_asked.emit(*sorted((self._anchor, post), key=lambda line: (line.at, line.id)))

    def renew(self, lines: Iterable[PostLine]) -> None:
        """These are what is left of the selected posts, as they are now."""
        self.lines = {post.id: post for post in lines if post.id in self.selected}
        self.selected = frozenset(self.lines)
        self.viewport().update()
        self.post_chosen.emit(self.chosen_post())

    def choose_posts(
        self, posts: Iterable[PostLine], ring: PostLine | None = None, events: frozenset[str] = frozenset()
    ) -> None:
        """Select exactly these, with the ring on the hour of one of the posts."""
        self.selected_events = events
        self.lines = {post.id: post for post in posts}
        self.selected = frozenset(self.lines)
        if ring is not None:
            at = local(ring.at, self.hours.week.asked.wanted.zone)
            self.choose(at.date(), at.hour)
            self.scrollTo(self.currentIndex())
        self.hours.choose(ring.id if ring else "", self.currentIndex())
        self.viewport().update()
        self.post_chosen.emit(ring if ring and ring.id in self.selected else None)

    def step_post(self, by: int, *, keep: bool = False) -> None:
        """Select the next or previous post, then event, of the chosen day; `keep`: besides what is selected."""
        posts, column = self.posts_here(), self.currentIndex().column()
        chosen = {*self.selected, *self.selected_events}
        here = [*(post.id for post in posts), *(s.event.id for s in self.hours.week.events if s.column == column)]
        at = next((n for n, one in enumerate(here) if one in chosen), -1 if by > 0 else len(here))
        further = next((one for one in here[::by] if one not in chosen), None) if keep else None
        wanted = further if keep else here[min(max(at + by, 0), len(here) - 1)] if here else None
        post = next((post for post in posts if post.id == wanted), None)
        if post is not None:
            self.choose_also(post) if keep else self.choose_post(post)
        elif wanted is not None:
            self.choose_event(wanted, keep=keep)

    def _on_current(self) -> None:
        chosen = self.chosen_time()
        if chosen is not None and chosen.date() != self._day:
            self._day = chosen.date()
            self.day_chosen.emit(self._day)
