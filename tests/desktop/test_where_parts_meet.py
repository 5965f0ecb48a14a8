"""What shows only where parts of the desk meet: a filter and a restart, a deletion and a page that is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea

from campaigndesk.actions.campaigns import delete_campaign
from campaigndesk.desktop import look
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.approvals.view import ApprovalsView
from campaigndesk.desktop.calendar.board.page import BoardPage
from campaigndesk.desktop.calendar.cards import CardDelegate, paint_words
from campaigndesk.desktop.calendar.timeline.cell import COUNT_TEXT, count_words, lay_out
from campaigndesk.desktop.calendar.timeline.reading import Cell
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.preferences import find_preferences
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.window import Window
from campaigndesk.store.calendar import ALL
from desktop.desks import Sample, open_desk_in, prefer, put_posts


@pytest.fixture
def bare(tmp_path: Path, qapp: QApplication) -> Iterator[Window]:
    """The least window on a desk in which nothing was done yet."""
    profile = tmp_path / "bare"
    desk = open_desk_in(profile)
    prefer(profile)
    window = make_window(profile, desk=desk)
    window.resize(960, 600)
    window.show()
    assert wait_for(window.idle)
    yield window
    window.close()
    desk.store.close()


def empty_words(page: object) -> str:
    found = [state for state in page.findChildren(EmptyState) if state.isVisible()]  # type: ignore[attr-defined]
    return found[0].accessibleName() if found else ""


def test_what_was_filtered_is_filtered_again_after_a_restart(sample: Sample, opened: Callable[..., Window]) -> None:
    window = opened()
    calendar = window.views["calendar"]
    assert isinstance(calendar, CalendarView)
    calendar.filters.choose("channel", "x")
    calendar.filters.mine.setChecked(True)
    assert wait_for(window.idle)
    window.close()
    again = make_window(sample.profile, desk=sample.desk)
    again.show()
    assert wait_for(again.idle)
    view = again.views["calendar"]
    assert isinstance(view, CalendarView)
    assert view.filters.chosen().channels == ("x",)
    assert view.page.filter == view.filters.chosen()
    assert view.page.filter.waits_for == sample.desk.author.person
    view.filters.clear_all()
    assert wait_for(again.idle)
    assert view.page.filter == ALL
    again.close()
    assert find_preferences(sample.profile).filtered == ()


@pytest.mark.parametrize("page", ["agenda", "coverage"])
def test_a_page_that_the_filters_leave_empty_says_so_and_clears_them(
    page: str, window: Window, calendar: CalendarView
) -> None:
    calendar.switch(page)
    calendar.filters.choose("country", "GE")
    assert wait_for(lambda: window.idle() and bool(empty_words(calendar.page)))
    assert "passes the filters" in empty_words(calendar.page)
    next(s for s in calendar.page.findChildren(EmptyState) if s.isVisible()).button.click()
    assert wait_for(lambda: window.idle() and not calendar.filters.any())
    assert "passes the filters" not in empty_words(calendar.page)


def test_the_side_says_that_filters_and_not_the_plan_leave_it_empty(window: Window, calendar: CalendarView) -> None:
    calendar.filters.choose("country", "GE")
    said = "Nothing of this day passes the filters."
    assert wait_for(lambda: calendar.side._day_note.text() == said)
    assert calendar.side._tray_note.text() == "No post without a time passes the filters."


def test_a_tray_without_posts_takes_no_more_room_than_its_words(bare: Window) -> None:
    view = bare.views["calendar"]
    assert isinstance(view, CalendarView)
    assert wait_for(lambda: bool(view.side._tray_note.text()))
    assert view.side.well.height() <= view.side.well.sizeHint().height() + sizes.STEP * 4


def test_the_editor_without_a_post_offers_nothing_to_do_with_one(bare: Window) -> None:
    bare.go("editor")
    assert wait_for(bare.idle)
    editor = bare.views["editor"]
    assert isinstance(editor, EditorView)
    assert [b.text() for b in editor.header.findChildren(QPushButton) if b.isVisible()] == []


def test_no_arrow_covers_the_lists_of_approvals_on_a_small_screen(bare: Window) -> None:
    bare.go("approvals")
    assert wait_for(bare.idle)
    view = bare.views["approvals"]
    assert isinstance(view, ApprovalsView)
    assert not view.tabs.usesScrollButtons()
    assert view.tabs.tabRect(1).right() <= view.tabs.width()


def test_all_cards_of_a_column_are_chosen_at_once_and_let_go(window: Window, calendar: CalendarView) -> None:
    calendar.switch("board")
    assert wait_for(window.idle)
    calendar.do("choose-all")
    assert wait_for(lambda: len(calendar.chosen_posts()) == 48)
    assert {post.stage for post in calendar.chosen_posts()} == {"draft"}
    calendar.do("choose-none")
    assert calendar.chosen_posts() == []


def test_a_card_of_the_board_shows_its_day_and_time_whole_on_a_small_screen(
    opened: Callable[..., Window],
) -> None:
    window = opened(960, 600)
    window.show_month(date(2026, 12, 8))
    view = window.views["calendar"]
    assert isinstance(view, CalendarView)
    view.switch("board")
    assert wait_for(window.idle)
    board = view.page
    assert isinstance(board, BoardPage)
    cards = board.boxes["draft"].list
    room = cards.viewport().width() - 2 * 8 - 3
    metrics = QFontMetrics(look.font(sizes.SECONDARY, strong=True))
    longest = max(metrics.horizontalAdvance(chip.time_text) for _, chip in cards.posts.cards)
    assert isinstance(cards.itemDelegate(), CardDelegate)
    assert 24 + 6 + 16 + longest <= room


def test_a_campaign_that_was_deleted_is_not_shown_as_another(sample: Sample, window: Window) -> None:
    window.go("campaigns")
    assert wait_for(window.idle)
    delete_campaign(sample.desk, sample.campaigns[0].id)
    assert wait_for(window.idle)
    window.open_record(sample.campaigns[0].id)
    assert wait_for(lambda: window.idle() and bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message.startswith("This campaign is deleted")


@pytest.mark.parametrize("width", [8, 16, 24, 33, 80])
@pytest.mark.parametrize("count", [3, 40, 285, 1999])
def test_the_count_of_a_day_on_the_timeline_is_never_cut(width: int, count: int, qapp: QApplication) -> None:
    layout = lay_out(QRect(0, 0, width, 80), Cell(count, (), ()), 1)
    if layout.more.isNull():
        return
    metrics = QFontMetrics(look.font(COUNT_TEXT, strong=True))
    words = count_words(count, len(layout.posts), layout.more.width(), metrics)
    assert words == "…" or metrics.horizontalAdvance(words) <= layout.more.width()


def test_how_a_long_text_begins_ends_in_an_ellipsis(sample: Sample, window: Window, calendar: CalendarView) -> None:
    long = "Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo ter enake pravice. " * 3
    put_posts(sample.desk, [{"text": long, "proposed_at": "2026-12-08T05:00:00Z"}])
    calendar.switch("agenda")
    assert wait_for(lambda: window.idle() and calendar.page.chosen_posts() != [])
    words = [row.post.words for row in calendar.agenda.rows.rows if hasattr(row, "post")]  # type: ignore[union-attr]
    assert words[0].endswith("…")
    assert len(words[0]) <= 90


def test_a_post_without_an_account_says_so_where_the_account_stands(sample: Sample, window: Window) -> None:
    window.open_record(sample.posts[1].id)
    assert wait_for(lambda: window.place == "editor" and window.idle())
    editor = window.views["editor"]
    assert isinstance(editor, EditorView)
    assert editor.page.fields.account.currentText() == "No account of this country"
    assert editor.page.fields.value("account") is None


def test_a_long_word_stays_inside_its_card(qapp: QApplication) -> None:
    picture = QImage(200, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setFont(look.font(sizes.BODY))
    paint_words(painter, QRect(0, 0, 100, 60), "Заздалегідьнепередбачуванонадзвичайнодовгеслово " * 3, 2)
    painter.end()
    beyond = {picture.pixelColor(x, y).name() for x in range(102, 200) for y in range(60)}
    assert beyond == {"#ffffff"}


def test_a_long_title_of_a_post_is_cut_with_an_ellipsis_on_a_small_screen(
    sample: Sample, opened: Callable[..., Window]
) -> None:
    title = "Заздалегідьнепередбачувано надзвичайно довгий заголовок про права людини"
    post = put_posts(sample.desk, [{"text": "Besedilo", "title": title}])[0]
    window = opened(960, 600)
    window.open_record(post.id)
    assert wait_for(lambda: window.place == "editor" and window.idle())
    editor = window.views["editor"]
    assert isinstance(editor, EditorView)
    assert editor.header.title.text().endswith("…")
    assert editor.header.title.whole().startswith(title)


def test_nothing_of_the_editor_is_scrolled_aside_on_the_least_window(
    sample: Sample, opened: Callable[..., Window]
) -> None:
    window = opened(960, 600)
    window.open_record(sample.posts[1].id)
    assert wait_for(lambda: window.place == "editor" and window.idle())
    columns = [area for area in window.views["editor"].findChildren(QScrollArea) if area.isVisible()]
    assert [area.horizontalScrollBar().maximum() for area in columns] == [0] * len(columns)


def test_who_writes_for_no_country_is_told_so_also_by_the_keys(window: Window) -> None:
    window.top_bar.new.set_reason("You hold no role that writes posts. Ask your administrator.")
    for command in ("new-post", "new-event"):
        window.do(command)
        assert window.toasts.shown()[-1].message == window.top_bar.new.reason()
        assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
