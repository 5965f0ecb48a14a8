"""Words marked in the text: several kinds at once, moving along while somebody writes."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.editor.stretches import Stretch
from campaigndesk.desktop.editor.writing import WritingBox

TEXT = "Мост 🌉 у Мостару"


@pytest.fixture
def box(qtbot: QtBot) -> WritingBox:
    made = WritingBox("Text")
    qtbot.addWidget(made)
    made.start_with(TEXT)
    return made


def marked(box: WritingBox) -> list[str]:
    return [mark.cursor.selectedText() for mark in box.extraSelections()]


def test_places_are_counted_in_characters_whatever_the_sign(box: WritingBox) -> None:
    start = TEXT.index("Мостару")
    box.mark("comments", [Stretch(start, len(TEXT), "accent_soft", "accent")])
    assert marked(box) == ["Мостару"]
    box.select(start, len(TEXT))
    assert box.textCursor().selectedText() == "Мостару"
    assert box.place() == (start, len(TEXT))


def test_marks_of_one_kind_leave_the_others_alone(box: WritingBox) -> None:
    box.mark_excess([(7, len(TEXT))])
    box.mark("comments", [Stretch(0, 4, "accent_soft")])
    assert marked(box) == ["Мост", "у Мостару"]
    box.mark_excess([])
    assert marked(box) == ["Мост"]
    box.mark("comments", [])
    assert marked(box) == []


def test_a_mark_moves_along_while_somebody_writes_before_it(box: WritingBox) -> None:
    box.mark("comments", [Stretch(7, len(TEXT), "accent_soft")])
    box.show_text("Стари " + TEXT)
    assert marked(box) == ["у Мостару"]
