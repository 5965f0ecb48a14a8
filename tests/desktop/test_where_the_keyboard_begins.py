"""The keyboard begins where the work of a place is, and Tab comes to everything of it, round and round."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QSplitter, QWidget

from campaigndesk.actions import approving, attaching, comments
from campaigndesk.desktop.window import Window
from desktop.desks import Sample
from desktop.keyboard_hand import Hand
from desktop.test_accessible_tree import VISITS, visit
from desktop.test_keyboard_journeys import Begin, begin, ministry
from ministries import GEORGIAN, Ministry
from pictures import picture

__all__ = ["begin", "ministry"]
ROUNDS = 120


def reachable(window: Window) -> set[QWidget]:
    """What shows and says that Tab comes to it; the parts that a field with arrows or a list has inside are its own."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and (widget.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox))
    }


def switch_of(widget: QWidget) -> set[QWidget]:
    """The parts of the switch to which a button belongs: Tab comes to one of them, and arrows lead to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return set(group.buttons()) if group is not None and group.exclusive() else {widget}


def name_of(widget: QWidget) -> str:
    """What a failure says of it."""
    return f"{type(widget).__name__} {widget.accessibleName() or widget.property('text')}"


@pytest.mark.parametrize("where", VISITS)
def test_tab_comes_to_everything_of_a_place_again_and_again(
    opened: Callable[..., Window], sample: Sample, where: str
) -> None:
    window = opened()
    visit(window, sample, where)
    wanted = reachable(window)
    for _ in range(2):
        heard = set()
        for _ in range(ROUNDS):
            holder = QApplication.focusWidget() or window
            heard.add(holder)
            QTest.keyClick(holder, Qt.Key.Key_Tab)
        assert {name_of(widget) for widget in wanted if not switch_of(widget) & heard} == set()


def test_an_editor_that_is_opened_first_begins_in_the_text(ministry: Ministry, begin: Begin) -> None:
    ministry.draft(GEORGIAN)
    hand = begin()
    hand.press("Space", "Return")
    hand.sees(lambda: hand.window.place == "editor" and hand.heard() == "Your text")


def test_tab_goes_through_an_editor_that_was_opened_first_as_it_stands_on_the_screen(
    ministry: Ministry, begin: Begin, tmp_path: Path
) -> None:
    post = ministry.draft(GEORGIAN)
    hand = begin()
    hand.press("Space", "Return")
    hand.sees(lambda: hand.window.place == "editor" and hand.heard() == "Your text")
    # Both cards are made after all else of the editor.
    comments.comment_on(ministry.desk, post.id, text="Is the date right?")
    attaching.attach_files(ministry.desk, post.id, [str(picture(tmp_path))])
    page = hand.window.views["editor"].page  # type: ignore[attr-defined]
    hand.sees(lambda: bool(hand.window.idle() and page.media.cards and page.comments.cards))
    way = round_of(hand)
    start = next(n for n, (place, _) in enumerate(way) if place == 0)
    way = way[start:] + way[:start]
    assert [place for place, _ in way] == sorted(place for place, _ in way)
    names = [name for _, name in way]
    wanted = ("Source text", "Write a comment", "Your text", "Time of publication", "bridge.png, 1 of 1")
    places = [next(n for n, name in enumerate(names) if name.startswith(begins)) for begins in wanted]
    assert places == sorted(places)
    assert "Is the date right?" in " ".join(names[places[0] : places[1]])
    assert names[places[-1] + 1].endswith("bridge.png")


def test_shift_and_tab_go_the_same_way_back(ministry: Ministry, begin: Begin) -> None:
    ministry.draft(GEORGIAN)
    hand = begin()
    hand.press("Space", "Return")
    hand.sees(lambda: hand.window.place == "editor" and hand.heard() == "Your text")
    there = [name for _, name in round_of(hand)]
    back = [name for _, name in round_of(hand, Qt.Key.Key_Backtab)]
    # Within a date Tab goes from the day to the month and the year.
    assert back[0] == there[0] == "Your text"
    assert list(dict.fromkeys(back[:0:-1])) == list(dict.fromkeys(there[1:]))
    hand.press("Shift+Tab")
    assert hand.window.views["editor"].page.comments.isAncestorOf(hand.holder)  # type: ignore[attr-defined]


def round_of(hand: Hand, key: Qt.Key = Qt.Key.Key_Tab) -> list[tuple[int, str]]:
    """The column of the editor (3: outside it) and the name of each stop, once round from where the keyboard is."""
    first, found = hand.holder, list[tuple[int, str]]()
    while not found or (hand.holder is not first and len(found) < ROUNDS):
        columns = hand.window.views["editor"].page.findChild(QSplitter)  # type: ignore[attr-defined]
        inside = [n for n in range(columns.count()) if columns.widget(n).isAncestorOf(hand.holder)]
        found.append((inside[0] if inside else 3, hand.heard()))
        QTest.keyClick(hand.holder, key)
    return found


def test_the_approvals_begin_in_the_list(ministry: Ministry, begin: Begin) -> None:
    post = ministry.draft(GEORGIAN)
    approving.submit_post(ministry.desk, post.id)
    hand = begin("giorgi")
    hand.press("Ctrl+4")
    hand.sees(lambda: hand.window.place == "approvals" and hand.heard() == "Posts in review")
