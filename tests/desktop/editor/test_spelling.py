"""Unknown words are marked while a person writes, in the language of the post, and never in the way of the keys."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from campaigndesk.actions import own_words
from campaigndesk.desktop.editor.spelling import dictionaries, looking
from campaigndesk.desktop.editor.spelling.asking import Asker, SpellingFault
from campaigndesk.desktop.editor.spelling.dictionaries import Dictionary, find_dictionary
from campaigndesk.desktop.editor.spelling.phrases import state_of
from campaigndesk.desktop.editor.spelling.wording import words_of
from campaigndesk.desktop.editor.view import EditorView
from campaigndesk.desktop.room import Room
from campaigndesk.domain.records import Record
from desktop.watchdog import Watchdog
from ministries import Ministry
from working_rooms import shown

Settle = Callable[[], None]
POPUPS = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing the keyboard)", extend=True)
AFFIX = "SET UTF-8\nTRY aeioupravcždj\nREP 1\nREP ž z\n"
WORDS = ("pravica", "pravice", "do", "življenja", "ima", "vsakdo", "č")


def write_dictionary(folder: Path, name: str, words: tuple[str, ...] = WORDS) -> None:
    """A small dictionary, as hunspell keeps them."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text(AFFIX, "utf-8")
    (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words]) + "\n", "utf-8")


@pytest.fixture(autouse=True)
def _only_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine's own dictionaries are out of sight."""
    monkeypatch.setattr(looking, "usual_folders", lambda profile: [profile / dictionaries.FOLDER])


@pytest.fixture
def view(qtbot: QtBot, room: Room) -> EditorView:
    made = EditorView(room)
    shown(qtbot, made)
    return made


Open = Callable[..., Record]


@pytest.fixture
def on(ministry: Ministry, view: EditorView, settle: Settle) -> Open:
    """Opens a post in a language."""

    def opened(text: str, language: str = "sl") -> Record:
        post = ministry.draft(text, language=language)
        view.show_record(post.id)
        settle()
        return post

    return opened


@pytest.fixture
def slovenian(room: Room) -> None:
    write_dictionary(room.profile / "dictionaries", "sl_SI")


def marked(view: EditorView) -> list[str]:
    """The words that are marked."""
    text = view.page.box.text()
    return [text[start:end] for start, end in view.page.box.marked("spelling")]


def test_an_unknown_word_is_marked_with_a_wave(view: EditorView, on: Open, slovenian: None) -> None:
    on("Vsakdo ima pravcia do življenja.")
    assert marked(view) == ["pravcia"]
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert wave in [one.format.underlineStyle() for one in view.page.box.extraSelections()]
    assert view.page.spelling.text() == "Spelling, Slovenian: 1 word to look at (F7)"


@pytest.mark.parametrize(
    ("language", "dictionary", "name"),
    [
        ("sl", "sl_SI", "Slovenian"),
        ("sl", "sl", "Slovenian"),
        ("en", "en_GB", "English (GB)"),
        ("sr-Latn", "sr-Latn", "Serbian (Latin)"),
    ],
)
def test_a_dictionary_is_told_by_the_name_of_its_language(language: str, dictionary: str, name: str) -> None:
    assert state_of(language, Dictionary("", dictionary), 0) == f"Spelling, {name}: no unknown word"


def test_links_names_tags_and_numbers_are_left_alone() -> None:
    text = "Vsakdo @mfa_ge #pravicE1 https://gov.si/xyz mzz.si/novice abc@gov.si 2026 COVID19 NATO d’Aosta 12. e-pošta"
    assert [word.text for word in words_of(text)] == ["Vsakdo", "d’Aosta", "e-pošta"]


def test_words_are_found_where_they_stand_in_any_script() -> None:
    text = "👍 Право на живот, უფლება"
    assert [text[word.start : word.end] for word in words_of(text)] == ["Право", "на", "живот", "უფლება"]


def test_a_language_without_a_dictionary_here_is_told_in_words(view: EditorView, on: Open) -> None:
    on("Teisė į gyvybę", language="lt")
    words = view.page.spelling.text()
    assert words.startswith("This laptop has no spelling dictionary for Lithuanian. Put lt.aff and lt.dic")
    assert not marked(view)


def test_that_no_dictionary_exists_for_georgian_is_told_in_words(view: EditorView, on: Open) -> None:
    on("უფლება", language="ka")
    assert view.page.spelling.text() == "No spelling dictionary exists for Georgian, so no word is marked."


def test_what_is_typed_is_looked_at_but_not_the_word_under_the_cursor(
    qtbot: QtBot, view: EditorView, on: Open, settle: Settle, slovenian: None
) -> None:
    on("Vsakdo ")
    box = view.page.box
    box.setFocus()
    box.moveCursor(QTextCursor.MoveOperation.End)
    box.textCursor().insertText("imx pravcia")
    qtbot.waitUntil(lambda: marked(view) == ["imx"], timeout=5000)
    box.textCursor().insertText(" do")
    qtbot.waitUntil(lambda: marked(view) == ["imx", "pravcia"], timeout=5000)


@POPUPS
def test_f7_goes_to_the_next_word_and_enter_takes_the_suggestion(
    qtbot: QtBot, view: EditorView, on: Open, settle: Settle, slovenian: None
) -> None:
    on("Vsakdo ima pravicaa do zivljenja.")
    view.do("next-word")
    assert view.page.box.textCursor().selectedText() == "pravicaa"
    settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "pravica"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert view.page.box.text() == "Vsakdo ima pravica do zivljenja."
    view.do("next-word")
    settle()
    assert view.page.box.textCursor().selectedText() == "zivljenja"
    second = QApplication.activePopupWidget()
    assert isinstance(second, QMenu)
    second.close()


@POPUPS
def test_the_context_menu_offers_the_same_at_the_word(
    view: EditorView, on: Open, settle: Settle, slovenian: None
) -> None:
    on("Vsakdo ima pravicaa.")
    box = view.page.box
    box.select(13, 13)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(box.viewport(), event)
    settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions() if action.isVisible()]
    assert words[0] == "pravica"
    assert "Add “pravicaa” to my words" in words
    menu.close()


def test_my_own_words_are_kept_in_the_profile_and_can_be_taken_out(
    ministry: Ministry, view: EditorView, on: Open, settle: Settle, slovenian: None
) -> None:
    on("Vsakdo ima Beridze.")
    assert marked(view) == ["Beridze"]
    view.spelling._keep(own_words.add_own_word, "Beridze")
    settle()
    settle()
    assert marked(view) == []
    assert own_words.own_words(ministry.desk) == {"sl": ["Beridze"]}
    view.spelling._keep(own_words.remove_own_word, "beridze")
    settle()
    settle()
    assert marked(view) == ["Beridze"]


def test_a_word_is_left_as_it_is_until_the_desk_is_opened_again(
    view: EditorView, on: Open, settle: Settle, slovenian: None
) -> None:
    on("Vsakdo ima Beridze.")
    view.spelling._pass("Beridze")
    settle()
    assert marked(view) == []


def test_the_persons_own_dictionary_goes_first_and_scripts_are_kept_apart(tmp_path: Path) -> None:
    own, machine = tmp_path / "own", tmp_path / "machine"
    for name in ("sr", "sl_SI", "sr-Latn"):
        write_dictionary(machine, name)
    write_dictionary(own, "sl")
    assert find_dictionary("sl", [own, machine]) == Dictionary(str(own), "sl")
    assert find_dictionary("sr", [own, machine]) == Dictionary(str(machine), "sr")
    assert find_dictionary("sr-Latn", [own, machine]) == Dictionary(str(machine), "sr-Latn")
    assert find_dictionary("lt", [own, machine, tmp_path / "nowhere"]) is None


def test_half_a_dictionary_is_none(tmp_path: Path) -> None:
    write_dictionary(tmp_path, "sl_SI")
    (tmp_path / "sl_SI.aff").unlink()
    assert find_dictionary("sl", [tmp_path]) is None


def test_a_checker_that_dies_is_told_and_begins_again(tmp_path: Path) -> None:
    write_dictionary(tmp_path, "sl_SI")
    asker, dictionary = Asker(), Dictionary(str(tmp_path), "sl_SI")
    try:
        assert asker.unknown(dictionary, {"pravica", "pravcia"}) == {"pravcia"}
        assert asker._process is not None
        asker._process.kill()
        asker._process.wait()
        assert asker.unknown(dictionary, {"živlenja"}) == {"živlenja"}
        with pytest.raises(SpellingFault, match="cannot be used"):
            asker.unknown(Dictionary(str(tmp_path), "missing"), {"a"})
    finally:
        asker.close()


def test_what_is_asked_after_the_window_was_closed_begins_no_program(tmp_path: Path) -> None:
    write_dictionary(tmp_path, "sl_SI")
    asker, dictionary = Asker(), Dictionary(str(tmp_path), "sl_SI")
    assert asker.unknown(dictionary, {"pravcia"}) == {"pravcia"}
    asker.close()
    with pytest.raises(SpellingFault, match="stopped"):
        asker.unknown(dictionary, {"živlenja"})
    assert asker._process is None


def test_a_typed_apostrophe_and_a_compound_are_no_faults(tmp_path: Path) -> None:
    write_dictionary(tmp_path, "uk_UA", ("здоров'я", "мир", "слово"))
    asker, dictionary = Asker(), Dictionary(str(tmp_path), "uk_UA")
    try:
        words = {"здоров’я", "здоров'я", "мир-слово", "мир-слва"}
        assert asker.unknown(dictionary, words) == {"мир-слва"}
    finally:
        asker.close()


def test_a_large_dictionary_and_a_long_text_do_not_hold_up_the_window(
    qtbot: QtBot, room: Room, view: EditorView, on: Open, settle: Settle, watchdog: Watchdog
) -> None:
    letters = "abcdefghij"
    many = tuple(a + b + c + d + e for a in letters for b in letters for c in letters for d in letters for e in letters)
    write_dictionary(room.profile / "dictionaries", "sl_SI", (*WORDS, *many))
    on("Vsakdo.")
    view.page.box.textCursor().insertText("Vsakdo ima pravcia do življenja. " * 300)
    qtbot.waitUntil(lambda: len(marked(view)) == 300, timeout=20_000)


def test_the_program_speaks_json_lines(tmp_path: Path) -> None:
    import subprocess

    from campaigndesk.desktop.editor.spelling.asking import command

    write_dictionary(tmp_path, "sl_SI")
    question = json.dumps({"folder": str(tmp_path), "name": "sl_SI", "words": ["pravica", "xx"]})
    done = subprocess.run(command(), input=f"{question}\n", capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {"unknown": ["xx"]}
