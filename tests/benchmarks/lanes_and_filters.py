"""The window's timeline and board, and its months under a filter: parts of `bench_desk.py`. Milliseconds, medians."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from benchmarks.bench_desk import median, painted
from campaigndesk.desktop.driver import wait_a_moment, wait_for

if TYPE_CHECKING:
    from campaigndesk.desktop.calendar.timeline.page import TimelinePage
    from campaigndesk.desktop.calendar.view import CalendarView
    from campaigndesk.desktop.window import Window

TIMES = 6
REST = 700
"""Milliseconds a person looks at what is shown; counts and national days come meanwhile."""
FILTERS = {
    "one channel": ("channel", "x"),
    "one stage": ("stage", "draft"),
    "one language": ("language", "sl"),
    "what is missed": ("stage", "missed"),
    "one owner": ("owner", "person-3"),
}


COUNTED: dict[str, dict[str, Any]] = {
    "": {},
    ", one channel": {"channels": ("x",)},
    ", what is missed": {"stages": ("missed",)},
}
"""Filters under which all choices are counted."""


def rest(window: Window) -> None:
    """Wait until nothing more comes."""
    wait_a_moment(REST)
    wait_for(window.idle, 30)


def lanes_in(window: Window, view: CalendarView) -> dict[str, float]:
    """Turn the pages of the timeline, near and far: until it is painted, and until it has its posts."""
    found: dict[str, float] = {}
    for zoom, by in (("month", "campaign"), ("quarter", "campaign"), ("quarter", "country")):
        found |= _turned(window, view, zoom, by, f"timeline, {zoom} by {by}")
    view.filters.choose("channel", "x")
    found |= _turned(window, view, "quarter", "country", "timeline, quarter by country, one channel")
    view.filters.clear_all()
    return found


def _turned(window: Window, view: CalendarView, zoom: str, by: str, name: str) -> dict[str, float]:
    from campaigndesk.desktop.calendar.timeline.page import TimelinePage

    view.switch("timeline")
    page = view.page
    assert isinstance(page, TimelinePage)
    page.lane_by(by)
    page.zoom_to(zoom)
    spent, whole = [], []
    for number in range(TIMES):
        rest(window)
        before = page.lanes.timeline.span.days
        viewport = page.table.viewport()
        with painted(viewport, lambda old=before, of=page: of.lanes.timeline.span.days != old) as there:  # type: ignore[misc]
            start = time.perf_counter()
            view.turn(1 if number % 2 else -1)
            there(10)
            spent.append((time.perf_counter() - start) * 1000)
        with painted(viewport, _has_posts(page)) as there:
            if not _has_posts(page)():
                there(10)
            whole.append((time.perf_counter() - start) * 1000)
    return {name: median(spent), f"{name}, with its posts": median(whole)}


def _has_posts(page: TimelinePage) -> Callable[[], bool]:
    return lambda: all(page.lanes.timeline.rows[number].whole for number in page.table.rows_seen())


def board_in(window: Window, view: CalendarView) -> dict[str, float]:
    """Read the whole board anew, with the counts of its columns: of missed posts and of those on hold too."""
    found = {}
    for name, keys in (("board", ()), ("board, one channel", ("x",))):
        view.filters.choose("channel", *keys)
        spent = [_board_read(window, view) for _ in range(TIMES)]
        found[name] = median(spent)
    view.filters.clear_all()
    return found


def _board_read(window: Window, view: CalendarView) -> float:
    from campaigndesk.desktop.calendar.board.page import BoardPage

    view.switch("board")
    board = view.page
    assert isinstance(board, BoardPage)
    rest(window)
    drafts = board.boxes["draft"].list
    drafts.posts.start((), 0)
    wait_for(window.idle, 10)
    with painted(drafts.viewport(), lambda: bool(drafts.posts.cards)) as there:
        start = time.perf_counter()
        board.refresh()
        there(10)
        return (time.perf_counter() - start) * 1000


def filtered_in(window: Window, view: CalendarView) -> dict[str, float]:
    """Leaf through months with one filter on."""
    found = {}
    view.switch("month")
    for name, (column, key) in FILTERS.items():
        view.filters.choose(column, key)
        found[f"next month, {name}"] = _leafed(window, view)
        view.filters.clear_all()
    view.filters.mine.setChecked(True)
    found["next month, what waits for me"] = _leafed(window, view)
    view.filters.clear_all()
    return found


def counted_in(window: Window, view: CalendarView) -> dict[str, float]:
    """Count what each choice would leave, as the row of filters has it done after the posts themselves were shown."""
    from campaigndesk.store.calendar import Filter
    from campaigndesk.store.choices import list_choices

    found = {}
    for name, fields in COUNTED.items():
        spent = []
        for _ in range(TIMES):
            rest(window)
            told: list[object] = []
            start = time.perf_counter()
            window.room.read(list_choices, Filter(**fields), "", then=told.append, owner=view)
            assert wait_for(lambda told=told: bool(told), 30)  # type: ignore[misc]
            spent.append((time.perf_counter() - start) * 1000)
        found[f"counts of filters{name}"] = median(spent)
    return found


def _leafed(window: Window, view: CalendarView) -> float:
    spent = []
    for number in range(TIMES + 1):
        rest(window)
        before = view.month.months.picture
        with painted(view.month.table.viewport(), lambda old=before: view.month.months.picture is not old) as there:  # type: ignore[misc]
            start = time.perf_counter()
            view.turn(1 if number % 4 < 2 else -1)
            there(10)
            spent.append((time.perf_counter() - start) * 1000)
    # The first page after a filter was chosen is the reading of the filter.
    return median(spent[1:])
