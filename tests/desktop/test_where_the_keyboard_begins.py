"""The keyboard begins where the work of a place is, and Tab comes to everything of it, round and round."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QWidget

from campaigndesk.actions import approving
from campaigndesk.desktop.window import Window
from desktop.desks import Sample
from desktop.keyboard_hand import Hand
from desktop.test_accessible_tree import VISITS, visit
from desktop.test_keyboard_journeys import Begin, begin, ministry
from ministries import GEORGIAN, Ministry

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


def test_from_the_text_tab_leads_to_the_source_and_the_comments_before_it_leaves_the_editor(
    ministry: Ministry, begin: Begin
) -> None:
    ministry.draft(GEORGIAN)
    hand = begin()
    hand.press("Space", "Return")
    hand.sees(lambda: hand.window.place == "editor" and hand.heard() == "Your text")
    for name in ("Time of publication", "Source text", "Write a comment"):
        hand.tab_to(name)
        assert hand.window.views["editor"].page.isAncestorOf(hand.holder)  # type: ignore[attr-defined]
    way = passed(hand, "Your text", "Write a comment")
    assert "Places" not in way


def passed(hand: Hand, start: str, end: str) -> list[str]:
    """The names that Tab comes by from one to the other."""
    hand.tab_to(start)
    names: list[str] = []
    while not names or (not names[-1].startswith(end) and len(names) < ROUNDS):
        QTest.keyClick(hand.holder, Qt.Key.Key_Tab)
        names.append(hand.heard())
    return names


def test_the_approvals_begin_in_the_list(ministry: Ministry, begin: Begin) -> None:
    post = ministry.draft(GEORGIAN)
    approving.submit_post(ministry.desk, post.id)
    hand = begin("giorgi")
    hand.press("Ctrl+4")
    hand.sees(lambda: hand.window.place == "approvals" and hand.heard() == "Posts in review")
