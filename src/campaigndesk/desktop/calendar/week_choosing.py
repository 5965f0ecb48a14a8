"""Which hour and which posts of the week or the day are chosen: one by one, with Ctrl also others."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop.calendar.hours import HOURS
from campaigndesk.desktop.calendar.week_model import HourModel
from campaigndesk.desktop.calendar.week_places import HourPlaces
from campaigndesk.domain.times import local

if TYPE_CHECKING:
    from campaigndesk.store.calendar import PostLine


class HourChoosing(HourPlaces):
    """A table of hours with a ring on one of them and posts that are selected."""

    day_chosen = Signal(object)
    post_chosen = Signal(object)

    def __init__(self, hours: HourModel, parent: QWidget | None = None) -> None:
        super().__init__(hours, parent)
        self.selected: frozenset[str] = frozenset()
        self._day: date | None = None
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
        """All that are selected and have chips, by time."""
        return [post for hour in self.hours.week.hours for post in hour.posts if post.id in self.selected]

    def choose_post(self, post: PostLine | None) -> None:
        """Select a post and put the ring on its hour; or select none."""
        self.choose_posts([post] if post else [], post)

    def choose_also(self, post: PostLine) -> None:
        """Select a further post, or let go of one that is selected."""
        others = [known for known in self.chosen_posts() if known.id != post.id]
        self.choose_posts([*others, post] if post.id not in self.selected else others, post)

    def choose_all(self) -> None:
        """Select every post that has a chip."""
        self.choose_posts([post for hour in self.hours.week.hours for post in hour.posts])

    def choose_posts(self, posts: Iterable[PostLine], ring: PostLine | None = None) -> None:
        """Select exactly these, with the ring on the hour of one of them."""
        self.selected = frozenset(post.id for post in posts)
        if ring is not None:
            at = local(ring.at, self.hours.week.asked.wanted.zone)
            self.choose(at.date(), at.hour)
            self.scrollTo(self.currentIndex())
        self.hours.choose(ring.id if ring else "", self.currentIndex())
        self.viewport().update()
        self.post_chosen.emit(ring if ring and ring.id in self.selected else None)

    def step_post(self, by: int, *, keep: bool = False) -> None:
        """Select the next or previous post of the chosen day; `keep`: besides those that are selected."""
        posts = self.posts_here()
        if posts and keep:
            further = (post for post in (posts if by > 0 else posts[::-1]) if post.id not in self.selected)
            if (found := next(further, None)) is not None:
                self.choose_also(found)
        elif posts:
            at = next((n for n, post in enumerate(posts) if post.id in self.selected), -1 if by > 0 else len(posts))
            self.choose_post(posts[min(max(at + by, 0), len(posts) - 1)])

    def _on_current(self) -> None:
        chosen = self.chosen_time()
        if chosen is not None and chosen.date() != self._day:
            self._day = chosen.date()
            self.day_chosen.emit(self._day)
