"""Words that a country's rules ask about are marked while one writes, with why, by what source, and what to write."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from campaigndesk.actions.wordings import add_wording, switch_off_wording, switch_on_wording
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.look import tokens
from campaigndesk.desktop.room import Room
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]
WHY, SOURCE = "so says the <b>law</b>", "Law 7/2026, Article 3"
RULES: dict[str, dict[str, Any]] = {
    "forbidden": {"term": "FYROM", "instead": "North Macedonia", "effect": "block"},
    "preferred": {"term": "Kiev*", "instead": "Kyiv"},
    "required": {"term": "#StandWithUkraine", "when": "Ukraine"},
    "footnote": {"term": "Kosovo", "footnote": "This designation is without prejudice to positions on status."},
}


@pytest.fixture
def view(qtbot: QtBot, room: Room) -> EditorView:
    made = EditorView(room)
    shown(qtbot, made)
    return made


def written(ministry: Ministry, view: EditorView, settle: Settle, kind: str, text: str) -> str:
    """A post with this text, under one rule of this kind; the id of the pack."""
    with ministry.at("giorgi") as desk:
        rule = {"id": kind, "kind": kind, "why": WHY, "source": SOURCE, **RULES[kind]}
        pack = add_wording(desk, "GE", "Own rules", [rule])
        switch_on_wording(desk, "GE", pack.id)
    view.show_record(ministry.draft(text, language="en").id)
    settle()
    return pack.id


def marks(view: EditorView) -> list[tuple[str, str, str]]:
    """What is marked by rules: the words, the colour of the line, and what is said over them."""
    found = []
    names = {QColor(getattr(tokens(), token)).name(): token for token in ("stop", "warning")}
    for one in view.page.box.extraSelections():
        tip = one.format.toolTip()
        if SOURCE in tip:
            found.append((one.cursor.selectedText(), names[one.format.underlineColor().name()], tip))
    return found


def told(view: EditorView) -> tuple[str, str]:
    """What the panel says of the wording, and with which mark."""
    return next(((line.detail, line.mark) for line in view.page.gates.lines() if line.title == "Wording"), ("", ""))


def offered(view: EditorView, place: int) -> QMenu:
    """The menu at a place of the text."""
    menu = QMenu(view)
    menu.addAction("Copy")
    view.page.box.menu_made.emit(menu, place)
    return menu


def test_a_forbidden_word_is_marked_as_in_the_way_and_replaced_with_two_keys(
    ministry: Ministry, view: EditorView, settle: Settle
) -> None:
    written(ministry, view, settle, "forbidden", "We meet in FYROM today.")
    ((word, colour, tip),) = marks(view)
    assert (word, colour) == ("FYROM", "stop")
    assert "so says the &lt;b&gt;law&lt;/b&gt;" in tip
    detail, mark = told(view)
    assert mark == "stop"
    assert f"“FYROM” is not to be used: {WHY} ({SOURCE}). Write “North Macedonia” instead." in detail
    first = offered(view, 14).actions()[0]
    assert first.text() == "Write “North Macedonia”"
    first.trigger()
    assert view.page.box.text() == "We meet in North Macedonia today."
    view.page.box.undo()
    assert view.page.box.text() == "We meet in FYROM today."


def test_a_preferred_word_is_advice_in_any_of_its_endings(ministry: Ministry, view: EditorView, settle: Settle) -> None:
    written(ministry, view, settle, "preferred", "Back from Kieva, off to KIEV.")
    assert [(word, colour) for word, colour, _ in marks(view)] == [("Kieva", "warning"), ("KIEV", "warning")]
    detail, mark = told(view)
    assert mark == "advice"
    assert f"“Kieva” is better said otherwise: {WHY} ({SOURCE}). Write “Kyiv” instead." in detail
    assert offered(view, 12).actions()[0].text() == "Write “Kyiv”"
    assert offered(view, 2).actions()[0].text() == "Copy", "nothing is offered for other words"


def test_a_required_word_is_asked_for_only_where_its_subject_is_named(
    ministry: Ministry, view: EditorView, settle: Settle, qtbot: QtBot
) -> None:
    written(ministry, view, settle, "required", "A word on Ukraine.")
    assert marks(view) == [], "what is missing stands nowhere"
    detail, mark = told(view)
    assert mark == "advice"
    assert f"“#StandWithUkraine” is missing: {WHY} ({SOURCE}). Write “#StandWithUkraine” in the text." in detail
    view.page.box.selectAll()
    view.page.box.textCursor().insertText("A word on Georgia.")
    qtbot.waitUntil(lambda: told(view) == ("", ""))


def test_a_footnote_is_added_with_its_mark_once(
    ministry: Ministry, view: EditorView, settle: Settle, qtbot: QtBot
) -> None:
    written(ministry, view, settle, "footnote", "Kosovo and Serbia meet. Kosovo welcomes it.")
    assert [(word, colour) for word, colour, _ in marks(view)] == [("Kosovo", "warning")]
    assert f"“Kosovo” needs a footnote: {WHY} ({SOURCE})." in told(view)[0]
    first = offered(view, 3).actions()[0]
    assert first.text() == "Add the footnote"
    first.trigger()
    wanted = f"Kosovo* and Serbia meet. Kosovo welcomes it.\n\n* {RULES['footnote']['footnote']}"
    assert view.page.box.text() == wanted
    qtbot.waitUntil(lambda: told(view) == ("", ""))
    assert marks(view) == []


def test_a_pack_that_is_switched_off_marks_nothing(
    ministry: Ministry, view: EditorView, settle: Settle, qtbot: QtBot
) -> None:
    pack = written(ministry, view, settle, "forbidden", "We meet in FYROM today.")
    assert marks(view)
    with ministry.at("giorgi") as desk:
        switch_off_wording(desk, pack)
    settle()
    assert marks(view) == []
    assert told(view) == ("", "")
