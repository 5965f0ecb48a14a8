"""Pictures and films in the editor: dropped, pasted, chosen, put in order, with rights and descriptions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from campaigndesk.actions import undoing
from campaigndesk.desktop.editor.media_cards import MOVED, moved_to
from campaigndesk.desktop.editor.picturing import RightsDialog
from campaigndesk.desktop.editor.rows import Row
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.labels import Wrapped
from campaigndesk.domain.records import Record
from ministries import Ministry
from pictures import picture
from working_rooms import shown

Settle = Callable[[], None]


@pytest.fixture
def post(ministry: Ministry) -> Record:
    return ministry.draft("ხიდი")


@pytest.fixture
def said(room: Room) -> list[str]:
    heard: list[str] = []
    room.said.connect(lambda sentence, undo: heard.append(sentence))
    return heard


@pytest.fixture
def view(qtbot: QtBot, room: Room, post: Record, settle: Settle) -> EditorView:
    made = EditorView(room)
    shown(qtbot, made)
    made.show_record(post.id)
    settle()
    return made


def drop(view: EditorView, data: QMimeData, at: QPointF | None = None) -> None:
    panel = view.page.media
    event = QDropEvent(
        at or QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    panel.dropEvent(event)


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def names(ministry: Ministry, post: Record) -> list[str]:
    return [item["name"] for item in ministry.find(post.id).get("media", ())]


@pytest.fixture
def two(view: EditorView, settle: Settle, tmp_path: Path) -> EditorView:
    drop(view, files(picture(tmp_path, "one.png"), picture(tmp_path, "two.png", seed=2)))
    settle()
    return view


def test_several_files_are_dropped_at_once_and_undone_at_once(
    ministry: Ministry, two: EditorView, post: Record, settle: Settle
) -> None:
    assert names(ministry, post) == ["one.png", "two.png"]
    undoing.undo(ministry.desk)
    settle()
    assert names(ministry, post) == []


def test_a_file_that_cannot_be_taken_is_named_and_the_others_are_attached(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle, tmp_path: Path, said: list[str]
) -> None:
    notes = tmp_path / "notes.pdf"
    notes.write_bytes(b"%PDF-1.7 not a picture")
    drop(view, files(notes, picture(tmp_path)))
    settle()
    assert names(ministry, post) == ["bridge.png"]
    assert said[-1].startswith("Attached. The file notes.pdf is neither a JPEG, PNG, GIF or WebP picture")


def test_a_copied_picture_is_pasted_into_the_text_as_a_medium(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle
) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QMimeData()
    data.setImageData(image)
    view.page.box.insertFromMimeData(data)
    settle()
    (item,) = ministry.find(post.id).get("media")
    assert item["name"].startswith("pasted-")
    assert item["kind"] == "image"
    assert view.page.box.text() == "ხიდი"


def test_copied_words_that_come_with_a_picture_stay_words(view: EditorView) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    data = QMimeData()
    data.setImageData(image)
    data.setText("Most ")
    view.page.box.insertFromMimeData(data)
    assert view.page.box.text() == "Most ხიდი"


def test_the_order_is_changed_with_keys_and_by_drag(
    ministry: Ministry, two: EditorView, post: Record, settle: Settle
) -> None:
    QTest.keyClick(two.page.media.cards[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    assert names(ministry, post) == ["two.png", "one.png"]
    data = QMimeData()
    data.setData(MOVED, two.page.media.cards[1].medium.encode())
    drop(two, data, QPointF(5, 0))
    settle()
    assert names(ministry, post) == ["one.png", "two.png"]


@pytest.mark.parametrize(
    ("medium", "place", "after"), [("a", 3, "bca"), ("c", 0, "cab"), ("b", 1, "abc"), ("b", 2, "abc"), ("x", 0, "abc")]
)
def test_a_dragged_card_lands_where_it_was_dropped(medium: str, place: int, after: str) -> None:
    assert moved_to("abc", medium, place) == list(after)


def test_missing_descriptions_are_counted_by_language(two: EditorView) -> None:
    assert two.page.media.missing.text() == "Pictures without a description yet: 2 in Georgian, 2 in English."
    box = next(iter(two.page.media.boxes.values()))
    box.textCursor().insertText("ხიდი ღამით")
    assert two.page.media.missing.text() == "Pictures without a description yet: 1 in Georgian, 2 in English."


def test_rights_are_noted_and_an_end_before_the_post_stands_in_its_way(
    ministry: Ministry, two: EditorView, post: Record, settle: Settle
) -> None:
    QTest.keyClick(two.page.media.cards[0], Qt.Key.Key_Return)
    dialog = two.findChild(RightsDialog)
    assert isinstance(dialog, RightsDialog)
    dialog.credit.setText("Bobo")
    dialog.licence.setCurrentText("CC BY 4.0")
    dialog.ends.setChecked(True)
    dialog.last.setDate(dialog.last.date().fromString("2026-12-09", "yyyy-MM-dd"))
    dialog.yes.button.click()
    settle()
    item = ministry.find(post.id).get("media")[0]
    assert (item["credit"], item["licence"], item["expires"]) == ("Bobo", "CC BY 4.0", "2026-12-09")
    assert two.page.media.cards[0].until.text() == "Its rights end before the post goes out: Wed 9 Dec 2026."
    line = next(line for line in two.page.gates.lines() if line.title == "Media rights")
    assert line.mark == "stop"
    assert line.field == "media"


def test_a_reader_can_neither_drop_nor_move(
    ministry: Ministry, two: EditorView, post: Record, settle: Settle, said: list[str], tmp_path: Path
) -> None:
    two.header.asked.emit("submit")
    settle()
    with ministry.at("marko"):
        two.read_again()
        settle()
        drop(two, files(picture(tmp_path, "three.png", seed=3)))
        QTest.keyClick(two.page.media.cards[0], Qt.Key.Key_Delete)
        settle()
    assert names(ministry, post) == ["one.png", "two.png"]
    assert said[-1]


def test_a_picture_is_described_in_one_more_language(
    ministry: Ministry, two: EditorView, post: Record, settle: Settle
) -> None:
    panel = two.page.media
    first = next(iter(panel.boxes.values()))
    first.textCursor().insertText("ხიდი")
    panel.cards[1].another.emit("uk")
    assert next(iter(panel.boxes.values())).text() == "ხიდი"
    name = f"alt.{panel.cards[1].medium}.uk"
    panel.boxes[name].textCursor().insertText("Вежа")
    two.saver.save()
    settle()
    assert ministry.find(post.id).get(name) == "Вежа"
    assert panel.boxes[name].text() == "Вежа"


def test_a_picture_pasted_into_a_description_is_attached_too(
    ministry: Ministry, two: EditorView, post: Record, settle: Settle, tmp_path: Path
) -> None:
    box = next(iter(two.page.media.boxes.values()))
    box.insertFromMimeData(files(picture(tmp_path, "three.png", seed=3)))
    settle()
    assert names(ministry, post) == ["one.png", "two.png", "three.png"]
    assert next(iter(two.page.media.boxes.values())).text() == ""


def test_the_way_to_a_missing_description_scrolls_to_it(two: EditorView, settle: Settle) -> None:
    two.resize(1252, 500)
    settle()
    two.page.go_to("media")
    box = next(iter(two.page.media.boxes.values()))
    assert box.hasFocus()
    assert not box.visibleRegion().isEmpty()


def test_the_keyboard_stays_on_the_picture_whose_rights_were_noted(
    qtbot: QtBot, ministry: Ministry, two: EditorView, post: Record, settle: Settle
) -> None:
    card = two.page.media.cards[1]
    link = card.links[-1]
    link.setFocus()
    two.picturing._on_rights(card.medium)
    dialog = two.findChild(RightsDialog)
    assert isinstance(dialog, RightsDialog)
    QTest.keyClicks(dialog.credit, "MFA")
    QTest.keyClick(dialog.credit, Qt.Key.Key_Return)
    link.setFocus()
    settle()
    assert ministry.find(post.id).get("media")[1]["credit"] == "MFA"
    assert two.window().focusWidget() is two.page.media.cards[1]


def test_each_description_names_its_language_also_once_it_is_written(two: EditorView) -> None:
    card = two.page.media.cards[0]
    assert "Georgian" in [label.text() for label in card.findChildren(QLabel)]


def test_files_are_chosen_in_a_dialog_from_the_menu_too(
    ministry: Ministry, view: EditorView, post: Record, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [str(picture(tmp_path, "one.png")), str(picture(tmp_path, "two.png", seed=2))]
    asked: list[str] = []

    def choose(_: object, title: str, __: str, forms: str) -> tuple[list[str], str]:
        asked.append(forms)
        return chosen, forms

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    view.do("add-media")
    settle()
    assert names(ministry, post) == ["one.png", "two.png"]
    assert "*.png" in asked[0]


def test_in_a_small_window_the_name_of_a_file_leaves_room_for_what_mends_it(
    view: EditorView, settle: Settle, tmp_path: Path
) -> None:
    name = "ministry_of_foreign_and_european_affairs_human_rights_day_2026_final_version.png"
    drop(view, files(picture(tmp_path, name)))
    settle()
    view.resize(960, 700)
    settle()
    row = next(
        row for row in view.page.gates.findChildren(Row) if row.link and "no description" in row.accessibleName()
    )
    assert row.link is not None
    assert row.link.mapTo(view, QPoint(row.link.width(), 0)).x() <= view.width()
    words = next(words for words in row.findChildren(Wrapped) if name in words.accessibleName())
    assert name not in words.text()
    assert words.text().startswith("ministry_")
    assert ".png has no" in words.text()
    assert name in words.toolTip()
