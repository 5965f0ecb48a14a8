"""Word differences can be seen without colour, heard, and never run as markup."""

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from campaigndesk.desktop import look
from campaigndesk.desktop.look.colours import DARK, LIGHT
from campaigndesk.desktop.widgets.word_diff import WordDiffView, diff_html, summary
from campaigndesk.domain.differences import word_differences

OLD = "Свако има право на живот."
NEW = "Свако има право на слободу и живот."


def marked(view: WordDiffView) -> list[tuple[str, bool, bool, str]]:
    """Each run of the text: its words, underlined, struck out, background."""
    runs = []
    block = view.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            face = fragment.charFormat()
            runs.append((fragment.text(), face.fontUnderline(), face.fontStrikeOut(), face.background().color().name()))
            iterator += 1
        block = block.next()
    return runs


def test_added_words_are_underlined_and_removed_ones_struck_out(qtbot: QtBot) -> None:
    view = WordDiffView()
    qtbot.addWidget(view)
    view.show_difference("Everyone has a right.", "Everyone has the right.")
    runs = {text: (under, struck) for text, under, struck, _ in marked(view)}
    assert runs == {
        "Everyone has ": (False, False), "a": (False, True), "the": (True, False), " right.": (False, False),
    }  # fmt: skip


def test_the_marks_follow_the_look(qapp: QApplication, qtbot: QtBot) -> None:
    view = WordDiffView()
    qtbot.addWidget(view)
    view.show_difference(OLD, NEW)
    assert QColor(LIGHT.good_soft).name() in {run[3] for run in marked(view)}
    look.apply_look(qapp, "dark")
    assert QColor(DARK.good_soft).name() in {run[3] for run in marked(view)}
    assert QColor(LIGHT.good_soft).name() not in {run[3] for run in marked(view)}


def test_a_screen_reader_hears_how_much_changed(qtbot: QtBot) -> None:
    view = WordDiffView()
    qtbot.addWidget(view)
    view.show_difference(OLD, NEW)
    assert view.summary() == view.accessibleDescription() == "2 words added, 0 words removed."
    assert summary(word_differences("a", "b")) == "1 word added, 1 word removed."
    assert summary(word_differences(OLD, OLD)) == "No word changed."
    assert summary(word_differences("a  b", "a b")) == "Only spaces changed."


def test_markup_in_a_text_is_shown_and_not_obeyed(qtbot: QtBot) -> None:
    view, label = WordDiffView(), QLabel()
    qtbot.addWidget(view)
    qtbot.addWidget(label)
    text = "<b>bold</b> <img src='x'> & \"quoted\"\nsecond line"
    view.show_difference("", text)
    assert view.toPlainText() == text
    html = diff_html(word_differences("", text), look.tokens())
    assert "<b>" not in html
    assert "<img" not in html
    view.setHtml(html)
    assert view.toPlainText() == text


def test_the_text_begins_at_its_beginning_and_cannot_be_changed(qtbot: QtBot) -> None:
    view = WordDiffView()
    qtbot.addWidget(view)
    view.show_difference("word " * 2000, "word " * 2000 + "end")
    assert view.textCursor().position() == 0
    assert view.verticalScrollBar().value() == 0
    assert view.isReadOnly()
    view.moveCursor(QTextCursor.MoveOperation.End)
