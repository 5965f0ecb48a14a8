"""The smaller widgets say what they show, act once, and take text as it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from campaigndesk.desktop import look
from campaigndesk.desktop.widgets.avatar import Avatar, initials
from campaigndesk.desktop.widgets.badges import CountBadge, badge_text, badge_width
from campaigndesk.desktop.widgets.banners import Banner, Tone
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.filter_chips import FilterRow
from campaigndesk.desktop.widgets.labels import Section, plain, rule
from campaigndesk.desktop.widgets.status_line import State, StatusLine


def ink(widget: QWidget) -> set[str]:
    image: QImage = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_markup_in_a_label_is_shown_as_it_was_typed(qtbot: QtBot) -> None:
    typed, word = plain("<b>bold</b>"), plain("bold")
    for label in (typed, word):
        qtbot.addWidget(label)
    assert typed.textFormat() == Qt.TextFormat.PlainText
    assert typed.sizeHint().width() > word.sizeHint().width() * 2


def test_a_section_is_read_with_its_note(qtbot: QtBot) -> None:
    section = Section("Approval")
    qtbot.addWidget(section)
    assert section.accessibleName() == "Approval"
    section.set_note("2 to fix")
    section.set_title("Before it can go out")
    assert section.accessibleName() == "Before it can go out, 2 to fix"


@pytest.mark.parametrize("upright", [False, True])
def test_a_rule_is_one_pixel_thick(qtbot: QtBot, upright: bool) -> None:
    line = rule(upright=upright)
    qtbot.addWidget(line)
    assert (line.maximumWidth() if upright else line.maximumHeight()) == 1
    assert ink(line) == {QColor(look.tokens().line).name()}


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ana Kovač", "AK"), ("Šime", "Š"), ("ნინო ბერიძე", "ნბ"), ("Олена І. Шевченко", "ОШ"),
        ("  jürgen  von der örö ", "JÖ"), ("", ""), ("—", ""),
    ],
)  # fmt: skip
def test_initials_are_taken_from_the_first_and_last_name_in_each_script(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_an_avatar_is_named_after_its_person(qtbot: QtBot) -> None:
    avatar = Avatar("Ana Kovač")
    qtbot.addWidget(avatar)
    assert avatar.accessibleName() == avatar.toolTip() == "Ana Kovač"
    before = avatar.grab().toImage()
    avatar.set_name("Ben Dvořák")
    assert avatar.grab().toImage() != before


def test_a_count_is_hidden_at_nought_and_red_when_it_is_urgent(qtbot: QtBot) -> None:
    badge = CountBadge("Unread")
    qtbot.addWidget(badge)
    assert badge.isHidden()
    badge.set_count(3)
    badge.resize(badge.sizeHint())
    red = QColor(look.tokens().stop).name()
    assert not badge.isHidden()
    assert badge.accessibleName() == "Unread: 3"
    assert red not in ink(badge)
    badge.set_count(3, urgent=True)
    assert red in ink(badge)


def test_a_very_large_count_is_shortened_and_has_room() -> None:
    assert badge_text(1000) == "999+"
    assert badge_width(8) < badge_width(88) < badge_width(1000)


@pytest.mark.parametrize(("tone", "name"), [("info", "Note"), ("warning", "Warning"), ("stop", "Problem")])
def test_a_banner_says_its_sentence_and_offers_one_act(qtbot: QtBot, tone: Tone, name: str) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.say(tone, "The approval lapsed.", "See the change")
    assert banner.accessibleName() == f"{name}: The approval lapsed."
    ground = {"info": "accent_soft", "warning": "warning_soft", "stop": "stop_soft"}[tone]
    assert QColor(getattr(look.tokens(), ground)).name() in ink(banner)
    with qtbot.waitSignal(banner.acted):
        QTest.keyClick(banner.button, Qt.Key.Key_Space)
    banner.say(tone, "The approval lapsed.")
    assert banner.button.isHidden()
    banner.say(tone, "")
    assert banner.isHidden()


def test_an_empty_view_says_what_it_is_and_offers_one_act(qtbot: QtBot) -> None:
    empty = EmptyState("No posts yet", "Posts are texts.", "Write a post")
    qtbot.addWidget(empty)
    assert empty.accessibleName() == "No posts yet. Posts are texts."
    with qtbot.waitSignal(empty.acted):
        QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    empty.say("Nothing was found", "No post has these words.")
    assert empty.button.isHidden()
    assert [label.text() for label in empty.findChildren(QLabel)] == ["Nothing was found", "No post has these words."]


@pytest.fixture
def filters(qtbot: QtBot) -> FilterRow:
    row = FilterRow("Filters")
    qtbot.addWidget(row)
    row.set_filters([("stage", "Stage"), ("mine", "Waits for me · 3")])
    return row


def test_a_filter_is_turned_on_and_off_by_a_click_or_the_space_bar(filters: FilterRow, qtbot: QtBot) -> None:
    told: list[frozenset[str]] = []
    filters.changed.connect(told.append)
    QTest.mouseClick(filters.chip("stage"), Qt.MouseButton.LeftButton)
    QTest.keyClick(filters.chip("mine"), Qt.Key.Key_Space)
    QTest.keyClick(filters.chip("stage"), Qt.Key.Key_Space)
    assert told == [frozenset({"stage"}), frozenset({"stage", "mine"}), frozenset({"mine"})]


def test_a_filter_that_is_on_is_marked_by_more_than_colour(filters: FilterRow) -> None:
    chip = filters.chip("stage")
    chip.setChecked(True)
    assert chip.text() == "Stage ✕"
    assert (chip.accessibleName(), chip.accessibleDescription()) == ("Stage", "This filter is on.")
    chip.set_text("Stage · 2")
    assert chip.text() == "Stage · 2 ✕"


def test_clearing_the_filters_tells_once(filters: FilterRow) -> None:
    for key in ("stage", "mine"):
        filters.chip(key).setChecked(True)
    told: list[frozenset[str]] = []
    filters.changed.connect(told.append)
    filters.clear()
    filters.clear()
    assert told == [frozenset()]
    assert filters.chosen() == frozenset()


def test_a_filter_that_was_on_stays_on_when_the_row_is_set_again(filters: FilterRow, qapp: QApplication) -> None:
    filters.chip("mine").setChecked(True)
    filters.set_filters([("mine", "Waits for me · 4"), ("channel", "Channel")])
    assert filters.chosen() == frozenset({"mine"})


@pytest.mark.parametrize(
    ("state", "token"), [("good", "good"), ("working", "accent"), ("offline", "warning"), ("stop", "stop")]
)
def test_the_status_line_says_the_state_in_words_and_marks_it(qtbot: QtBot, state: State, token: str) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(900, line.height())
    words = f"State {state}. All changes saved here"
    line.set_state(state, words)
    assert line.words() == line.accessibleName() == words
    image = line.grab().toImage()
    area = [image.pixelColor(x, y).name() for x in range(26) for y in range(30)]
    assert QColor(getattr(look.tokens(), token)).name() in area


def test_the_mark_of_the_status_line_follows_the_look(qapp: QApplication, qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.set_state("good", "All sent")
    look.apply_look(qapp, "dark")
    image = line.grab().toImage()
    area = {image.pixelColor(x, y).name() for x in range(26) for y in range(30)}
    assert QColor(look.tokens().good).name() in area


def test_the_status_line_has_a_note_and_a_text_at_the_right(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.set_note("1 conflict to settle")
    line.set_right("Times in Ljubljana")
    texts = [label.text() for label in line.findChildren(QLabel) if label.text()]
    assert texts == ["1 conflict to settle", "Times in Ljubljana"]
