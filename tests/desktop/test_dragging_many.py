"""Several posts dragged at once: all by the same shift, in one step to undo; those that cannot go are said."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel

from campaigndesk.desktop.calendar.cards import Cards
from campaigndesk.desktop.calendar.dragging import Ghost
from campaigndesk.desktop.calendar.go_to_date import GoToDate
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.calendar.week import WeekPage
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from campaigndesk.domain.times import local
from campaigndesk.store.calendar import PostLine
from desktop.conftest import DECEMBER
from desktop.desks import Sample, put_posts
from desktop.test_choosing_many import press, questions, walls

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
ZONE = "Europe/Ljubljana"
TENTH = date(2026, 12, 10)
TIMES = ("2026-12-08T08:10:00Z", "2026-12-09T12:00:00Z")
"""10 past 9 on the eighth and 13:00 on the ninth in Ljubljana, in hours of which nothing else is."""


def two_posts(sample: Sample, calendar: CalendarView) -> list[PostLine]:
    """Two drafts of Ana, and their lines as the page shows them."""
    ids = [post.id for post in put_posts(sample.desk, [{"text": f"Draft at {at}", "proposed_at": at} for at in TIMES])]
    known: dict[str, PostLine] = {}

    def there() -> bool:
        page = calendar.page
        if isinstance(page, WeekPage):
            known.update((post.id, post) for hour in page.hours.week.hours for post in hour.posts)
        else:
            known.update((post.id, post) for day in calendar.month.months.picture.days for post in day.posts)
        return all(post_id in known for post_id in ids)

    assert wait_for(there)
    return [known[post_id] for post_id in ids]


def chip_of(calendar: CalendarView, post: PostLine) -> QPoint:
    """Where the chip of a post lies, in sight."""
    at = local(post.at, ZONE)
    page = calendar.page
    if isinstance(page, WeekPage):
        page.table.scrollTo(page.hours.index(at.hour, page.hours.column_of(at.date())))
        hours = page.table.layout_of(at.date(), at.hour)
        assert hours is not None
        posts, chips = page.hours.week.hour(page.hours.column_of(at.date()), at.hour).posts, hours.chips
    else:
        days = calendar.month.table.layout_of(at.date())
        assert days is not None
        posts = calendar.month.months.day(calendar.month.months.index_of(at.date())).posts
        chips = days.chips
    return next(rect for post_, rect in zip(posts, chips, strict=False) if post_.id == post.id).center()


def table_of(calendar: CalendarView) -> QAbstractItemView:
    page = calendar.page
    return page.table if isinstance(page, WeekPage) else calendar.month.table


def choose_both(calendar: CalendarView, posts: list[PostLine]) -> None:
    viewport = table_of(calendar).viewport()
    for post, keys in zip(posts, (Qt.KeyboardModifier.NoModifier, CTRL), strict=True):
        QTest.mouseClick(viewport, LEFT, keys, chip_of(calendar, post))
    assert {post.id for post in calendar.chosen_posts()} == {post.id for post in posts}


def drag(calendar: CalendarView, start: QPoint, goal: QPoint, *, drop: bool = True) -> None:
    viewport = table_of(calendar).viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    for step in (start + QPoint(14, 0), goal - QPoint(3, 0), goal):
        QTest.mouseMove(viewport, step)
    if drop:
        QTest.mouseRelease(viewport, LEFT, pos=goal)


def ghost_words(window: Window) -> str:
    ghost = next(ghost for ghost in window.findChildren(Ghost) if ghost.isVisible())
    return next(label.text() for label in ghost.findChildren(QLabel))


@pytest.fixture
def week(window: Window, calendar: CalendarView) -> WeekPage:
    """The week of the eighth."""
    calendar.switch("week")
    assert wait_for(window.idle)
    page = calendar.page
    assert isinstance(page, WeekPage)
    page.table.setFocus()
    return page


def test_posts_dragged_together_in_the_week_keep_their_distance_and_go_back_in_one_step(
    sample: Sample, calendar: CalendarView, week: WeekPage, window: Window
) -> None:
    posts = two_posts(sample, calendar)
    choose_both(calendar, posts)
    start = chip_of(calendar, posts[1])
    drag(calendar, start, start + QPoint(week.table.columnWidth(0), 60), drop=False)
    assert ghost_words(window) == "2 posts · Thu 10 Dec 14:00"
    QTest.mouseRelease(week.table.viewport(), LEFT, pos=start + QPoint(week.table.columnWidth(0), 60))
    assert wait_for(lambda: walls(sample, posts) == ["09 10:10", "10 14:00"])
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "2 posts moved."
    QTest.mouseClick(window.toasts.shown()[-1].button, LEFT)
    assert wait_for(lambda: walls(sample, posts) == ["08 09:10", "09 13:00"])


def test_posts_dragged_together_in_the_month_keep_their_times_of_day(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    posts = two_posts(sample, calendar)
    choose_both(calendar, posts)
    cell = calendar.month.table.visualRect(calendar.month.months.index_of(date(2026, 12, 15)))
    drag(calendar, chip_of(calendar, posts[0]), cell.center())
    assert wait_for(lambda: walls(sample, posts) == ["15 09:10", "16 13:00"])
    window.do("undo")
    assert wait_for(lambda: walls(sample, posts) == ["08 09:10", "09 13:00"])


def test_posts_of_one_day_are_dragged_together_to_a_later_hour(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    calendar.switch("day")
    assert wait_for(window.idle)
    times = ("2026-12-08T08:10:00Z", "2026-12-08T07:10:00Z")
    ids = [post.id for post in put_posts(sample.desk, [{"text": at, "proposed_at": at} for at in times])]
    page = calendar.page
    assert isinstance(page, WeekPage)

    def shown() -> list[PostLine]:
        return [post for hour in page.hours.week.hours for post in hour.posts if post.id in ids]

    assert wait_for(lambda: len(shown()) == 2)
    choose_both(calendar, shown())
    start = chip_of(calendar, shown()[0])
    drag(calendar, start, start + QPoint(0, 120))
    assert wait_for(lambda: walls(sample, shown()) == ["08 10:10", "08 11:10"])


def test_esc_puts_all_of_them_back_and_they_stay_chosen(
    sample: Sample, calendar: CalendarView, week: WeekPage, window: Window
) -> None:
    posts = two_posts(sample, calendar)
    choose_both(calendar, posts)
    start = chip_of(calendar, posts[1])
    drag(calendar, start, start + QPoint(0, 90), drop=False)
    assert calendar.carrying.is_on()
    QTest.keyClick(week.table, Qt.Key.Key_Escape)
    QTest.mouseMove(week.table.viewport(), start + QPoint(0, 120))
    assert not calendar.carrying.is_on()
    QTest.mouseRelease(week.table.viewport(), LEFT, pos=start + QPoint(0, 120))
    assert wait_for(window.idle)
    assert walls(sample, posts) == ["08 09:10", "09 13:00"]
    assert {post.id for post in calendar.chosen_posts()} == {post.id for post in posts}


def test_a_click_on_one_of_several_chosen_posts_chooses_it_alone(
    sample: Sample, calendar: CalendarView, week: WeekPage
) -> None:
    posts = two_posts(sample, calendar)
    choose_both(calendar, posts)
    QTest.mouseClick(week.table.viewport(), LEFT, pos=chip_of(calendar, posts[0]))
    assert [post.id for post in calendar.chosen_posts()] == [posts[0].id]


def test_one_that_may_not_go_stays_and_the_reason_is_said_before_the_drop_and_after(
    sample: Sample, calendar: CalendarView, week: WeekPage, window: Window
) -> None:
    from campaigndesk.actions.approving import withdraw_post

    posts = two_posts(sample, calendar)
    withdraw_post(sample.desk, posts[0].id, "no longer needed")

    def withdrawn() -> bool:
        return any(p.id == posts[0].id and p.stage == "withdrawn" for h in week.hours.week.hours for p in h.posts)

    assert wait_for(withdrawn)
    choose_both(calendar, posts)
    start = chip_of(calendar, posts[1])
    goal = start + QPoint(week.table.columnWidth(0), 0)
    drag(calendar, start, goal, drop=False)
    assert ghost_words(window) == "1 post · Thu 10 Dec 13:00 · This post was withdrawn. Reopen it first."
    QTest.mouseRelease(week.table.viewport(), LEFT, pos=goal)
    assert wait_for(lambda: bool(questions(window)))
    assert questions(window)[0].text() == "Shift 1 of 2 posts?"
    assert questions(window)[0].informativeText().endswith(": This post was withdrawn. Reopen it first.")
    assert walls(sample, posts) == ["08 09:10", "09 13:00"]
    press(window, "Shift them")
    assert wait_for(lambda: walls(sample, posts) == ["08 09:10", "10 13:00"])
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "1 post moved."


def test_an_approval_at_stake_is_asked_about_once_for_all(
    sample: Sample, calendar: CalendarView, week: WeekPage, window: Window
) -> None:
    from campaigndesk.actions.approving import submit_post

    posts = two_posts(sample, calendar)
    submit_post(sample.desk, posts[0].id)
    assert wait_for(window.idle)
    choose_both(calendar, posts)
    start = chip_of(calendar, posts[1])
    drag(calendar, start, start + QPoint(week.table.columnWidth(0), 0))
    assert wait_for(lambda: bool(questions(window)))
    assert walls(sample, posts) == ["08 09:10", "09 13:00"]
    press(window, "Shift them")
    assert wait_for(lambda: walls(sample, posts) == ["09 09:10", "10 13:00"])


def test_alt_and_an_arrow_shift_all_chosen_posts_by_half_an_hour(
    sample: Sample, calendar: CalendarView, week: WeekPage
) -> None:
    posts = two_posts(sample, calendar)
    choose_both(calendar, posts)
    QTest.keyClick(week.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert wait_for(lambda: walls(sample, posts) == ["08 09:40", "09 13:30"])


# The tray


def tray_posts(sample: Sample, calendar: CalendarView) -> list[str]:
    """Two posts without a time at the top of the tray."""
    ids = [post.id for post in put_posts(sample.desk, [{"text": "Some day"}, {"text": "Some other day"}])]
    cards = calendar.side.tray.posts
    assert wait_for(lambda: {post.id for post, _ in cards.cards[:2]} == set(ids))
    return ids


def card_at(cards: Cards, row: int) -> QRect:
    return cards.visualRect(cards.posts.index(row))


def choose_cards(calendar: CalendarView) -> None:
    tray = calendar.side.tray
    QTest.mouseClick(tray.viewport(), LEFT, pos=card_at(tray, 0).center())
    QTest.mouseClick(tray.viewport(), LEFT, CTRL, card_at(tray, 1).center())


def wall_of(sample: Sample, post_id: str) -> str:
    at = str(sample.desk.find(post_id).get("proposed_at") or "")
    return f"{local(at, ZONE):%d %H:%M}" if at else ""


def test_several_posts_of_the_tray_are_carried_to_a_day_together(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    ids = tray_posts(sample, calendar)
    choose_cards(calendar)
    assert calendar.bulk.isVisible()
    tray, table = calendar.side.tray, calendar.month.table
    start = card_at(tray, 0).center()
    goal = tray.viewport().mapFromGlobal(
        table.viewport().mapToGlobal(table.visualRect(calendar.month.months.index_of(TENTH)).center())
    )
    QTest.mousePress(tray.viewport(), LEFT, pos=start)
    for step in (start - QPoint(20, 0), goal):
        QTest.mouseMove(tray.viewport(), step)
    assert ghost_words(window) == "2 posts · Thu 10 Dec"
    QTest.mouseRelease(tray.viewport(), LEFT, pos=goal)
    assert wait_for(lambda: [wall_of(sample, post_id) for post_id in ids] == ["10 10:00"] * 2)
    window.do("undo")
    assert wait_for(lambda: [wall_of(sample, post_id) for post_id in ids] == ["", ""])


def test_several_posts_go_out_of_the_tray_without_a_drag(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    ids = tray_posts(sample, calendar)
    choose_cards(calendar)
    QTest.mouseClick(calendar.bulk.buttons["move-posts"], LEFT)
    dialog = window.findChild(GoToDate)
    assert isinstance(dialog, GoToDate)
    dialog.field.setText("10.12.2026")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert wait_for(lambda: [wall_of(sample, post_id) for post_id in ids] == ["10 10:00"] * 2)


def test_several_posts_are_dropped_on_the_tray_together(sample: Sample, calendar: CalendarView, window: Window) -> None:
    posts = two_posts(sample, calendar)
    choose_both(calendar, posts)
    viewport, well = calendar.month.table.viewport(), calendar.side.well
    drag(calendar, chip_of(calendar, posts[0]), viewport.mapFromGlobal(well.mapToGlobal(well.rect().center())))
    assert wait_for(lambda: not any(wall_of(sample, post.id) for post in posts))
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "2 posts are in the tray, without a time."
    window.do("undo")
    assert wait_for(lambda: [wall_of(sample, post.id) for post in posts] == ["08 09:10", "09 13:00"])


def test_with_the_keyboard_in_the_tray_all_its_cards_are_chosen(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    tray_posts(sample, calendar)
    tray = calendar.side.tray
    tray.setFocus()
    calendar.do("choose-all")
    count = tray.posts.rowCount()
    assert calendar.bulk.count.text() == f"{count} posts chosen"
    assert len(calendar.chosen_posts()) == count
    calendar.month.table.setFocus()
    calendar.month.table.choose_day(DECEMBER)
    calendar.month.table.choose_post(None)
    assert calendar.chosen_posts() == []
