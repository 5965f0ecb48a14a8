"""The board: posts by stage, moved through the workflow with the mouse, the menu or the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from campaigndesk.actions.scheduling import hold_record
from campaigndesk.desktop.calendar.board.columns import COLUMNS, act_between, acts_on
from campaigndesk.desktop.calendar.board.page import BoardPage
from campaigndesk.desktop.calendar.period import PeriodBar
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.calendar.workflow import WORDS
from campaigndesk.desktop.coverage.page import CoveragePage
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.editor.dialogs import ReasonDialog
from campaigndesk.desktop.window import Window
from campaigndesk.store.calendar import Filter, PostLine
from desktop.desks import Sample, put_posts
from desktop.test_choosing_many import press, questions

LEFT = Qt.MouseButton.LeftButton
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
SAID = int(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def board(window: Window, calendar: CalendarView) -> BoardPage:
    """The board of sixty posts, twelve of them in review."""
    calendar.switch("board")
    page = calendar.page
    assert isinstance(page, BoardPage)
    assert wait_for(lambda: counts(page)["draft"] == 48 and window.idle())
    return page


def counts(page: BoardPage) -> dict[str, int]:
    return {name: box.list.posts.total for name, box in page.boxes.items()}


def stage(sample: Sample, post: PostLine) -> str:
    return str(sample.desk.find(post.id).get("stage", "draft"))


def carries(page: BoardPage) -> bool:
    return page.hand.card is not None


def drag(page: BoardPage, start: str, goal: str) -> PostLine:
    """Carry the first card of a column to another."""
    cards = page.boxes[start].list
    place = cards.visualRect(cards.posts.index(0)).center()
    there = cards.viewport().mapFromGlobal(page.boxes[goal].mapToGlobal(QPoint(40, 200)))
    QTest.mousePress(cards.viewport(), LEFT, pos=place)
    for step in (place + QPoint(14, 0), there, there):
        QTest.mouseMove(cards.viewport(), step)
    QTest.mouseRelease(cards.viewport(), LEFT, pos=there)
    return cards.posts.cards[0][0]


def test_each_column_says_how_many_posts_it_has(board: BoardPage) -> None:
    assert counts(board) == {
        "draft": 48, "changes_requested": 0, "in_review": 12, "approved": 0, "scheduled": 0, "missed": 0,
        "published": 0, "held": 0,
    }  # fmt: skip
    assert board.boxes["in_review"].list.accessibleName() == "In review, 12 posts"
    assert board.boxes["draft"].count.text() == "48"
    said = str(board.boxes["draft"].list.posts.index(0).data(SAID))
    assert "draft" in said
    assert "Dec" in said


def test_a_long_column_is_read_in_pages(sample: Sample, window: Window, board: BoardPage) -> None:
    put_posts(sample.desk, [{"text": f"{n}", "proposed_at": f"2027-01-08T06:{n % 60:02}:00Z"} for n in range(100)])
    assert wait_for(lambda: counts(board)["draft"] == 148 and window.idle())
    cards = board.boxes["draft"].list
    assert len(cards.posts.cards) < 148
    for _ in range(5):
        cards.scrollToBottom()
        assert wait_for(window.idle)
    assert wait_for(lambda: len({post.id for post, _ in cards.posts.cards}) == 148)


def test_all_posts_of_a_column_are_chosen_also_those_that_were_not_read(
    sample: Sample, window: Window, calendar: CalendarView, board: BoardPage
) -> None:
    put_posts(sample.desk, [{"text": f"{n}", "proposed_at": f"2027-01-08T06:{n % 60:02}:00Z"} for n in range(100)])
    assert wait_for(lambda: counts(board)["draft"] == 148 and window.idle())
    assert len(board.boxes["draft"].list.posts.cards) < 148
    calendar.do("choose-all")
    assert wait_for(lambda: len(calendar.chosen_posts()) == 148)
    assert calendar.bulk.count.text() == "148 posts chosen"


def test_a_draft_dragged_to_in_review_is_sent_for_approval(sample: Sample, window: Window, board: BoardPage) -> None:
    post = drag(board, "draft", "in_review")
    assert wait_for(lambda: stage(sample, post) == "in_review")
    assert wait_for(lambda: counts(board)["in_review"] == 13)
    assert "Sent for approval: 1 post." in [toast.message for toast in window.toasts.shown()]


def test_a_draft_dragged_to_scheduled_stays_and_it_is_said_why(
    sample: Sample, window: Window, board: BoardPage
) -> None:
    post = drag(board, "draft", "scheduled")
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "It has to be sent for approval and approved first."
    assert stage(sample, post) == "draft"


def test_esc_puts_a_carried_card_back(sample: Sample, window: Window, board: BoardPage) -> None:
    cards = board.boxes["draft"].list
    place = cards.visualRect(cards.posts.index(0)).center()
    QTest.mousePress(cards.viewport(), LEFT, pos=place)
    QTest.mouseMove(cards.viewport(), place + QPoint(340, 0))
    assert carries(board)
    QTest.keyClick(cards, Qt.Key.Key_Escape)
    assert not carries(board)
    QTest.mouseRelease(cards.viewport(), LEFT, pos=place + QPoint(340, 0))
    assert wait_for(window.idle)
    assert counts(board)["draft"] == 48


def test_the_keyboard_walks_between_columns_and_sends_a_draft(sample: Sample, window: Window, board: BoardPage) -> None:
    cards = board.boxes["draft"].list
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_Down)
    post = board.chosen_posts()[0]
    assert post == cards.posts.cards[1][0]
    QTest.keyClick(cards, Qt.Key.Key_Right, CTRL)
    assert wait_for(lambda: stage(sample, post) == "in_review")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert board.current == "in_review"
    assert len(board.chosen_posts()) == 1
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert wait_for(lambda: window.place == "editor")


def test_a_post_is_held_with_a_reason_and_released(sample: Sample, window: Window, board: BoardPage) -> None:
    cards = board.boxes["draft"].list
    post = cards.posts.cards[0][0]
    board.workflow.do("hold", [post])
    assert wait_for(lambda: bool(window.findChildren(ReasonDialog)))
    dialog = window.findChildren(ReasonDialog)[0]
    dialog.reason.setPlainText("We wait for the minister")
    dialog.accept()
    assert wait_for(lambda: counts(board)["held"] == 1)
    assert counts(board)["draft"] == 47
    drag(board, "held", "draft")
    assert wait_for(lambda: counts(board)["held"] == 0)


def choose_two(board: BoardPage, column: str, first: int, second: int) -> list[PostLine]:
    """Choose two cards of a column with the mouse, the second with Ctrl."""
    cards = board.boxes[column].list
    for number, keys in ((first, NONE), (second, CTRL)):
        QTest.mouseClick(cards.viewport(), LEFT, keys, cards.visualRect(cards.posts.index(number)).center())
    return cards.chosen()


def test_many_cards_are_held_with_one_reason_and_one_step_takes_it_back(
    sample: Sample, window: Window, board: BoardPage
) -> None:
    posts = choose_two(board, "draft", 0, 2)
    assert len(posts) == 2
    drag(board, "draft", "held")
    assert wait_for(lambda: bool(window.findChildren(ReasonDialog)))
    (dialog,) = window.findChildren(ReasonDialog)
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Put 2 posts on hold?" in told
    QTest.keyClicks(dialog.reason, "We wait for the minister")
    QTest.mouseClick(dialog.yes.button, LEFT)
    assert wait_for(lambda: counts(board)["held"] == 2 and bool(window.toasts.shown()))
    assert window.toasts.shown()[-1].message == "Put on hold: 2 posts."
    QTest.mouseClick(window.toasts.shown()[-1].button, LEFT)
    assert wait_for(lambda: counts(board)["held"] == 0)
    assert not any(sample.desk.find(post.id).get("hold") for post in posts)


def test_before_many_cards_are_sent_the_board_says_with_which_it_cannot_be_done_and_why(
    sample: Sample, window: Window, board: BoardPage
) -> None:
    empty = put_posts(sample.desk, [{"text": " ", "proposed_at": "2026-11-01T06:00:00Z"}])[0]
    assert wait_for(lambda: board.boxes["draft"].list.posts.cards[0][0].id == empty.id)
    posts = choose_two(board, "draft", 0, 1)
    drag(board, "draft", "in_review")
    assert wait_for(lambda: bool(questions(window)))
    assert questions(window)[0].text() == "Send 1 of 2 posts for approval?"
    assert "This post has no text and no media. Write the text first." in questions(window)[0].informativeText()
    assert [stage(sample, post) for post in posts] == ["draft", "draft"]
    press(window, "Send for approval")
    assert wait_for(lambda: [stage(sample, post) for post in posts] == ["draft", "in_review"])
    window.do("undo")
    assert wait_for(lambda: [stage(sample, post) for post in posts] == ["draft", "draft"])


def test_where_no_card_can_be_scheduled_nothing_is_asked_and_one_sentence_says_why(
    sample: Sample, window: Window, board: BoardPage
) -> None:
    posts = choose_two(board, "draft", 0, 1)
    board.workflow.do("schedule", posts)
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert not questions(window)
    assert window.toasts.shown()[-1].message.startswith("Nothing was changed. 2 left as they are:")


def test_what_the_rules_refuse_is_said(sample: Sample, window: Window, board: BoardPage) -> None:
    empty = put_posts(sample.desk, [{"text": " ", "proposed_at": "2026-11-01T06:00:00Z"}])[0]
    assert wait_for(lambda: board.boxes["draft"].list.posts.cards[0][0].id == empty.id)
    drag(board, "draft", "in_review")
    assert wait_for(lambda: bool(window.toasts.shown()))
    assert "no text" in window.toasts.shown()[-1].message


def test_a_filter_narrows_the_columns(sample: Sample, window: Window, board: BoardPage) -> None:
    hold_record(sample.desk, sample.posts[1].id, "x")
    board.use_filter(Filter(channels=("facebook",)))
    assert wait_for(lambda: sum(counts(board).values()) == 10)
    assert counts(board)["held"] == 1


def test_every_way_between_two_columns_is_an_act_or_has_a_reason() -> None:
    names = [column.name for column in COLUMNS]
    for start in names:
        for goal in names:
            act, reason = act_between(start, goal)
            assert bool(act) != bool(reason) or start == goal
            assert not act or act in WORDS
        assert set(acts_on(start)) <= set(WORDS)


def test_a_page_of_all_days_has_no_buttons_to_turn_it_and_says_so_when_asked(
    window: Window, calendar: CalendarView, board: BoardPage
) -> None:
    bar = calendar.bar()
    assert isinstance(bar, PeriodBar)
    buttons = (bar.today, *bar.moves)
    assert not any(button.isVisible() for button in buttons)
    calendar.do("forward")
    assert [toast.message for toast in window.toasts.shown()][-1:] == ["This page shows all days."]
    calendar.switch("coverage")
    assert wait_for(window.idle)
    assert not any(button.isVisible() for button in buttons)
    coverage = calendar.page
    assert isinstance(coverage, CoveragePage)
    coverage.month.click()
    assert wait_for(window.idle)
    assert all(button.isVisible() for button in buttons)
