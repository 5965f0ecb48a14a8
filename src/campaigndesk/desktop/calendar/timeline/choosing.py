"""Which lane, day and posts of the timeline are chosen: one by one, with Ctrl others, with Shift all up to here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QRect, Signal
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop.calendar.timeline.model import TimelineModel
from campaigndesk.desktop.calendar.timeline.places import TimelinePlaces

if TYPE_CHECKING:
    from campaigndesk.store.calendar import CampaignBar, PostLine


class TimelineChoosing(TimelinePlaces):
    """`reach_asked` carries the keys of lanes and two posts, or two days: what lies between them is to be chosen."""

    day_chosen = Signal(object)
    post_chosen = Signal(object)
    reach_asked = Signal(object, object, object)

    def __init__(self, lanes: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(lanes, parent)
        self.selected: frozenset[str] = frozenset()
        self.lines: dict[str, PostLine] = {}
        self._anchor: tuple[int, PostLine] | None = None
        self._from: tuple[int, date] | None = None
        self._keeps = False
        self.selectionModel().currentChanged.connect(lambda *_: self._on_current())

    def chosen_day(self) -> date | None:
        """The day with the ring."""
        index = self.currentIndex()
        return self.lanes.day(index) if index.isValid() else None

    def chosen_post(self) -> PostLine | None:
        """The post of the chosen cell that is selected."""
        index = self.currentIndex()
        posts = self.lanes.cell(index).posts if index.isValid() else ()
        return next((post for post in posts if post.id in self.selected), None)

    def chosen_posts(self) -> list[PostLine]:
        """All that are selected, by time."""
        return sorted(self.lines.values(), key=lambda post: (post.at, post.id))

    def chosen_campaign(self) -> CampaignBar | None:
        """The campaign of the chosen cell: that of its lane, or the one that runs on its day."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        row = self.lanes.row(index)
        if self.lanes.timeline.span.by == "campaign":
            return row.lane.bars[0] if row.lane.bars else None
        return next(iter(self.lanes.bars_on(index)), None)

    def choose(self, row: int, day: date, *, keep: bool = False) -> None:
        """Put the ring on a cell; `keep`: the chosen posts stay chosen."""
        if self.lanes.rowCount():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._keeps = keep
            self.selectionModel().setCurrentIndex(self.index_at(row, day), flag)
            self._keeps = False

    def choose_post(self, post: PostLine | None) -> None:
        """Select a post, or none."""
        self._anchor = (self.currentIndex().row(), post) if post else None
        self.choose_posts([post] if post else [])

    def choose_posts(self, posts: Iterable[PostLine]) -> None:
        """Select exactly these, whether they have marks here or not."""
        self.lines = {post.id: post for post in posts}
        self._tell()

    def choose_also(self, post: PostLine) -> None:
        """Select a further post, or let go of one that is selected."""
        if self.lines.pop(post.id, None) is None:
            self.lines[post.id] = post
            self._anchor = (self.currentIndex().row(), post)
        self._tell()

    def choose_up_to(self, post: PostLine) -> None:
        """Select everything from the post that was chosen before up to this one, in the lanes between them."""
        if self._anchor is None:
            self.choose_post(post)
            return
        row, before = self._anchor
        first, last = sorted((before, post), key=lambda line: (line.at, line.id))
        self.reach_asked.emit(self._keys(row, self.currentIndex().row()), first, last)

    def reach_to(self, row: int, day: date) -> None:
        """Put the ring on a cell and select everything from the cell where this began up to it."""
        self._from = self._from or (self.currentIndex().row(), self.chosen_day() or day)
        began = self._from
        self.choose(row, day, keep=True)
        self._from = began
        first, last = sorted((began[1], day))
        self.reach_asked.emit(self._keys(began[0], row), first, last)

    def choose_within(self, band: QRect) -> None:
        """Select every post of the lanes and days that a rectangle of the viewport touches."""
        first, last = (self.indexAt(point) for point in (band.topLeft(), band.bottomRight()))
        if not first.isValid():
            return
        rows = (first.row(), last.row() if last.isValid() else self.lanes.rowCount() - 1)
        days = [self.day_below(point) for point in (band.topLeft(), band.bottomRight())]
        self.reach_asked.emit(self._keys(*rows), days[0] or self.lanes.days[0], days[1] or self.lanes.days[-1])

    def renew(self, lines: Iterable[PostLine]) -> None:
        """These are what is left of the selected posts, as they are now."""
        self.lines = {post.id: post for post in lines if post.id in self.selected}
        self._tell()

    def step_post(self, by: int, *, keep: bool = False) -> None:
        """Select the next or previous post of the chosen cell; `keep`: besides what is selected."""
        index = self.currentIndex()
        posts = self.lanes.cell(index).posts if index.isValid() else ()
        at = next((n for n, post in enumerate(posts) if post.id in self.selected), -1 if by > 0 else len(posts))
        further = next((post for post in posts[::by] if post.id not in self.selected), None)
        if keep and further is not None:
            self.choose_also(further)
        elif posts and not keep:
            self.choose_post(posts[min(max(at + by, 0), len(posts) - 1)])

    def _keys(self, one: int, other: int) -> frozenset[str]:
        first, last = sorted((one, other))
        return frozenset(row.lane.key for row in self.lanes.timeline.rows[max(first, 0) : last + 1])

    def _tell(self) -> None:
        self.selected = frozenset(self.lines)
        self.viewport().update()
        self.post_chosen.emit(self.chosen_post())

    def _on_current(self) -> None:
        self.viewport().update()
        day = self.chosen_day()
        if day is not None:
            if not self._keeps:
                self._from = None
                if self.selected and self.chosen_post() is None:
                    self.choose_posts(())
            self.day_chosen.emit(day)
