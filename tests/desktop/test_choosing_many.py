"""Many posts at once in the month: with Ctrl, with Shift, with keys; one bar, one question, one step to undo."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from campaigndesk.actions.approving import submit_post, withdraw_post
from campaigndesk.desktop.calendar.many_dialogs import ChooseOwner, ShiftDays
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.calendar.week import WeekPage
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.editor.dialogs import ReasonDialog
from campaigndesk.desktop.window import Window
from campaigndesk.domain.times import local
from campaigndesk.store.calendar import PostLine
from desktop.conftest import DECEMBER
from desktop.desks import Sample, put_posts

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ZONE = "Europe/Ljubljana"


def chip_at(calendar: CalendarView, day: date, number: int = 0) -> QPoint:
    layout = calendar.month.table.layout_of(day)
    assert layout is not None
    return layout.chips[number].center()


def of_day(calendar: CalendarView, day: date) -> tuple[PostLine, ...]:
    return calendar.month.months.day(calendar.month.months.index_of(day)).posts


def walls(sample: Sample, posts: list[PostLine]) -> list[str]:
    return [f"{local(str(sample.desk.find(post.id).get('proposed_at')), ZONE):%d %H:%M}" for post in posts]


def questions(window: Window) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def press(window: Window, words: str) -> None:
    assert wait_for(lambda: bool(questions(window)))
    next(button for button in questions(window)[0].findChildren(QPushButton) if button.text() == words).click()


def test_ctrl_chooses_a_further_post_and_lets_go_of_it(calendar: CalendarView) -> None:
    viewport = calendar.month.table.viewport()
    ninth = date(2026, 12, 9)
    QTest.mouseClick(viewport, LEFT, pos=chip_at(calendar, DECEMBER))
    QTest.mouseClick(viewport, LEFT, CTRL, chip_at(calendar, ninth))
    first, second = of_day(calendar, DECEMBER)[0], of_day(calendar, ninth)[0]
    assert [post.id for post in calendar.month.chosen_posts()] == [first.id, second.id]
    assert calendar.bulk.isVisible()
    QTest.mouseClick(viewport, LEFT, CTRL, chip_at(calendar, ninth))
    assert [post.id for post in calendar.month.chosen_posts()] == [first.id]
    assert not calendar.bulk.isVisible()


def test_shift_chooses_all_posts_between_also_those_without_a_chip(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    put_posts(sample.desk, [{"text": f"Post {n}", "proposed_at": f"2026-12-09T06:{n:02}:00Z"} for n in range(20)])
    ninth, tenth = date(2026, 12, 9), date(2026, 12, 10)
    assert wait_for(lambda: calendar.month.months.day(calendar.month.months.index_of(ninth)).count == 22)
    viewport = calendar.month.table.viewport()
    QTest.mouseClick(viewport, LEFT, pos=chip_at(calendar, DECEMBER))
    QTest.mouseClick(viewport, LEFT, SHIFT, chip_at(calendar, tenth))
    assert wait_for(lambda: len(calendar.month.chosen_posts()) == 2 + 22 + 1)
    assert calendar.bulk.count.text() == "25 posts chosen"


def test_shift_with_the_arrows_chooses_the_posts_of_the_days(calendar: CalendarView) -> None:
    table = calendar.month.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(table, Qt.Key.Key_Right, SHIFT)
    whole = sum(calendar.month.months.day(calendar.month.months.index_of(date(2026, 12, n))).count for n in (8, 9, 10))
    assert wait_for(lambda: len(calendar.month.chosen_posts()) == whole)
    assert table.chosen_day == date(2026, 12, 10)
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert calendar.month.chosen_posts() == []


def test_the_whole_week_is_chosen_also_posts_without_a_chip(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    put_posts(sample.desk, [{"text": f"Post {n}", "proposed_at": f"2026-12-09T06:{n:02}:00Z"} for n in range(40)])
    calendar.switch("week")
    page = calendar.page
    assert isinstance(page, WeekPage)
    assert wait_for(lambda: any(hour.count > 40 - 1 > len(hour.chips) for hour in page.hours.week.hours))
    calendar.do("choose-all")
    assert wait_for(lambda: len(calendar.chosen_posts()) == sum(hour.count for hour in page.hours.week.hours))
    calendar.filters.choose("channel", "facebook")
    assert wait_for(lambda: calendar.chosen_posts() == [])


def test_shift_chooses_all_posts_between_two_hours_of_the_week(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    times = ("2026-12-08T04:00:00Z", "2026-12-08T04:30:00Z", "2026-12-08T05:00:00Z", "2026-12-08T05:30:00Z")
    made = put_posts(sample.desk, [{"text": at, "proposed_at": at} for at in times])
    calendar.switch("week")
    page = calendar.page
    assert isinstance(page, WeekPage)
    assert wait_for(lambda: page.hours.week.hour(1, 5).count == page.hours.week.hour(1, 6).count == 2)
    page.table.scrollTo(page.hours.index(4, 1))
    early, late = page.table.layout_of(DECEMBER, 5), page.table.layout_of(DECEMBER, 6)
    assert early is not None
    assert late is not None
    QTest.mouseClick(page.table.viewport(), LEFT, pos=early.chips[0].center())
    late = page.table.layout_of(DECEMBER, 6)
    assert late is not None
    QTest.mouseClick(page.table.viewport(), LEFT, SHIFT, late.chips[0].center())
    assert wait_for(lambda: [post.id for post in calendar.chosen_posts()] == [post.id for post in made[:3]])


def test_the_whole_month_is_chosen_shifted_and_undone_in_one_step(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    calendar.do("choose-all")
    assert wait_for(lambda: len(calendar.month.chosen_posts()) == 55)
    posts = calendar.month.chosen_posts()
    before = walls(sample, posts)
    calendar.bulk.buttons["shift-posts"].click()
    dialog = window.findChild(ShiftDays)
    assert isinstance(dialog, ShiftDays)
    dialog.number.setValue(1)
    dialog.way.setCurrentIndex(2)
    dialog.accept()
    assert wait_for(lambda: bool(questions(window)))
    press(window, "Shift them")
    assert wait_for(lambda: walls(sample, posts) != before)
    assert [wall[3:] for wall in walls(sample, posts)] == [wall[3:] for wall in before]
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "55 posts moved."
    window.do("undo")
    assert wait_for(lambda: walls(sample, posts) == before)


def test_nothing_moves_before_a_lapsing_approval_was_agreed_to(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    calendar.do("choose-all")
    assert wait_for(lambda: any(post.stage == "in_review" for post in calendar.month.chosen_posts()))
    posts = calendar.month.chosen_posts()
    before = walls(sample, posts)
    calendar.acts.many.shift(posts, 3)
    assert wait_for(lambda: bool(questions(window)))
    assert "posts would be lost" in questions(window)[0].informativeText()
    press(window, "Leave them")
    assert wait_for(window.idle)
    assert walls(sample, posts) == before


def test_chosen_posts_are_given_to_a_person(sample: Sample, calendar: CalendarView, window: Window) -> None:
    from campaigndesk.domain.records import NETWORK, Record, Stamp
    from campaigndesk.store.records import save_record

    with sample.desk.store.writing() as conn:
        stamp = Stamp("c", "admin", "2026-11-01T09:00:00Z")
        save_record(conn, Record("ben", "person", NETWORK, stamp, {"name": "Ben Rus", "roles": []}))
    posts = list(of_day(calendar, DECEMBER))
    calendar.month.table.choose_posts(posts)
    calendar.do("assign-posts")
    assert wait_for(lambda: window.findChild(ChooseOwner) is not None)
    dialog = window.findChild(ChooseOwner)
    assert isinstance(dialog, ChooseOwner)
    dialog.person.setCurrentIndex(dialog.person.findData("ben"))
    dialog.accept()
    assert wait_for(lambda: {sample.desk.find(post.id).get("owner") for post in posts} == {"ben"})


def test_moved_posts_stay_chosen_and_are_moved_again(sample: Sample, calendar: CalendarView, window: Window) -> None:
    post = of_day(calendar, DECEMBER)[0]
    calendar.month.table.choose_post(post)
    for day in (9, 10):
        calendar.do("move-right")
        assert wait_for(lambda day=day: walls(sample, [post])[0].startswith(f"{day:02}"))  # type: ignore[misc]
        assert wait_for(window.idle)
        assert wait_for(lambda: bool(calendar.month.chosen_posts()))


def test_commands_for_many_say_what_is_missing(calendar: CalendarView, window: Window) -> None:
    calendar.do("choose-none")
    calendar.do("shift-posts")
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message.startswith("Choose one or more posts first")


def test_before_many_are_sent_the_desk_says_with_how_many_it_cannot_be_done_and_why(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    posts = list(of_day(calendar, DECEMBER))[:2]
    submit_post(sample.desk, posts[0].id)
    assert wait_for(window.idle)
    assert calendar.acts.do("submit-posts", posts)
    assert wait_for(lambda: bool(questions(window)))
    assert questions(window)[0].text() == "Send 1 of 2 posts for approval?"
    assert questions(window)[0].informativeText().startswith("Not “")
    assert "This post is in review" in questions(window)[0].informativeText()
    assert sample.desk.find(posts[1].id).get("stage") == "draft"
    press(window, "Send for approval")
    assert wait_for(lambda: sample.desk.find(posts[1].id).get("stage") == "in_review")


def test_many_are_withdrawn_with_one_reason(sample: Sample, calendar: CalendarView, window: Window) -> None:
    posts = list(of_day(calendar, DECEMBER))[:2]
    withdraw_post(sample.desk, posts[0].id, "Twice")
    assert wait_for(window.idle)
    assert calendar.acts.do("withdraw-posts", posts)
    assert wait_for(lambda: bool(window.findChildren(ReasonDialog)))
    (dialog,) = window.findChildren(ReasonDialog)
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Withdraw 1 of 2 posts?" in told
    assert "Not “" in told
    assert dialog.yes.reason()
    dialog.reason.setPlainText("The visit was cancelled.")
    dialog.yes.button.click()
    assert wait_for(lambda: sample.desk.find(posts[1].id).get("stage") == "withdrawn")
    assert sample.desk.find(posts[1].id).get("withdrawn")["reason"] == "The visit was cancelled."


def test_where_nothing_can_be_done_nothing_is_asked_and_the_reason_is_said(
    sample: Sample, calendar: CalendarView, window: Window
) -> None:
    posts = list(of_day(calendar, DECEMBER))[:2]
    for post in posts:
        submit_post(sample.desk, post.id)
    assert wait_for(window.idle)
    calendar.acts.do("submit-posts", posts)
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert not questions(window)
    assert window.toasts.shown()[-1].message.startswith(
        "Nothing was changed. 2 left as they are: This post is in review"
    )
