"""From a chip with the mark of a conflict to the decision, in two clicks, and back by Undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from campaigndesk.actions.desk import Draft
from campaigndesk.actions.undoing import undo
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.calendar.view import CalendarView
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.look.chips import spoken
from campaigndesk.desktop.window import Window
from campaigndesk.domain.records import Record
from desktop.conftest import DECEMBER
from desktop.desks import open_desk_in, prefer, put_posts

LEFT = Qt.MouseButton.LeftButton
MINE, THEIRS = "Vsi ljudje so svobodni.", "Vsi ljudje so enaki."


@pytest.fixture
def made(qapp: QApplication, tmp_path: Path) -> Iterator[tuple[Window, Record]]:
    """A window on a month with one post, which is in conflict."""
    desk = open_desk_in(tmp_path / "profile")
    (post,) = put_posts(desk, [{"text": THEIRS, "proposed_at": "2026-12-08T09:00:00Z"}])
    late = {"text": {"value": MINE, "base": "nothing seen"}}
    desk.act(Draft("set@1", post.id, "post", {"fields": late}))
    prefer(tmp_path / "profile")
    window = make_window(tmp_path / "profile", desk=desk)
    window.resize(1440, 900)
    window.show()
    window.show_month(DECEMBER)
    assert wait_for(window.idle)
    yield window, post
    window.close()
    desk.store.close()


def chip_of(window: Window) -> tuple[CalendarView, QPoint]:
    calendar = window.views["calendar"]
    assert isinstance(calendar, CalendarView)
    months = calendar.month.months
    assert "in conflict" in spoken(months.day(months.index_of(DECEMBER)).chips[0])
    layout = calendar.month.table.layout_of(DECEMBER)
    assert layout is not None
    return calendar, layout.chips[0].center()


def settled(window: Window, post: Record) -> Record:
    assert wait_for(window.idle)
    return window.room.desk.find(post.id)


def test_opening_the_chip_and_one_press_decide(made: tuple[Window, Record]) -> None:
    window, post = made
    calendar, place = chip_of(window)
    QTest.mouseDClick(calendar.month.table.viewport(), LEFT, pos=place)
    assert wait_for(lambda: window.place == "editor" and window.idle())
    notice = window.views["editor"].page.notice  # type: ignore[attr-defined]
    buttons = [button for button in notice.findChildren(QPushButton) if button.isVisible()]
    assert len(buttons) >= 2
    buttons[1].click()
    after = settled(window, post)
    assert (list(after.conflicts), after.get("text")) == ([], MINE)
    undo(window.room.desk)
    assert settled(window, post).get("text") == THEIRS


def test_the_menu_of_the_chip_leads_to_both_sides(made: tuple[Window, Record]) -> None:
    window, post = made
    calendar, _ = chip_of(window)
    menu = QMenu(window)
    line = calendar.month.months.day(calendar.month.months.index_of(DECEMBER)).posts[0]
    calendar.acts.fill(menu, line, [])
    act = next(action for action in menu.actions() if action.text() == "Settle the conflict…")
    act.trigger()
    assert wait_for(lambda: window.place == "conflicts" and window.idle())
    view = window.views["conflicts"]
    assert view.sides.title.text().endswith("text")  # type: ignore[attr-defined]
    press: Callable[[], None] = view.sides.copy.take.click  # type: ignore[attr-defined]
    press()
    after = settled(window, post)
    assert (list(after.conflicts), after.get("text")) == ([], MINE)
    assert window.toasts.shown()[-1].button.text() == "Undo"


def test_of_several_conflicts_the_one_of_the_chip_or_of_the_editor_is_shown(made: tuple[Window, Record]) -> None:
    window, first = made
    desk = window.room.desk
    (second,) = put_posts(desk, [{"text": THEIRS, "proposed_at": "2026-12-09T09:00:00Z"}])
    desk.act(Draft("set@1", second.id, "post", {"fields": {"text": {"value": MINE, "base": "nothing seen"}}}))
    assert wait_for(window.idle)
    calendar, _ = chip_of(window)

    def shown() -> str:
        assert wait_for(lambda: window.place == "conflicts" and window.settled())
        view = window.views["conflicts"]
        return str(view._contests[view.list.chosen()[0]].record)  # type: ignore[attr-defined]

    for post in (first, second, first):
        day = DECEMBER if post is first else DECEMBER + timedelta(days=1)
        window.show_month(day)
        assert wait_for(window.idle)
        calendar.acts.settle(calendar.month.months.day(calendar.month.months.index_of(day)).posts[0])
        assert shown() == post.id
        window.open_record(post.id)
        assert wait_for(lambda: window.place == "editor" and window.settled())
        window.views["editor"].page.gates.asked.emit("conflict")  # type: ignore[attr-defined]
        assert shown() == post.id
