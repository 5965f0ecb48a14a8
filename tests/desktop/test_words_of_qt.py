"""What Qt itself says in the window's dialogs, menus and names of keys is said in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeDatabase, QPoint, Qt, QTimer, QTranslator
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeySequence, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QFileDialog,
    QFileSystemModel,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QTextBrowser,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from campaigndesk.desktop import languages
from campaigndesk.desktop.commands import MENUS
from qt_strings import of_qt

POPUPS = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing the keyboard)", extend=True)
NATIVE, PORTABLE = QKeySequence.SequenceFormat.NativeText, QKeySequence.SequenceFormat.PortableText
ON_EVERY_KEYBOARD = frozenset({
    "Ctrl", "Alt", "Shift", "Meta", "Num", "+", "Esc", "Tab", "Backtab", "Backspace", "Return", "Enter", "Ins", "Del",
    "Pause", "Print", "SysReq", "PgUp", "PgDown", "F%1",
})  # fmt: skip
"""Keys that bear these names on the keyboards of all the countries."""
SIGNS = frozenset({"...", "mm", "1 (1x1)", "2 (2x1)", "4 (2x2)", "6 (2x3)", "9 (3x3)", "16 (4x4)"})
ACTS = (
    "Press", "Increase", "Decrease", "ShowMenu", "SetFocus", "Toggle", "Scroll Left", "Scroll Right", "Scroll Up",
    "Scroll Down", "Previous Page", "Next Page",
)  # fmt: skip
"""All that Qt's own parts can be told to do."""
NOT_SHOWN = frozenset({
    ("QGuiApplication", "QT_LAYOUT_DIRECTION"),
    ("QFileDialog", "Alt+Left"), ("QFileDialog", "Alt+Right"), ("QFileDialog", "Alt+Up"),
    ("QPrintWidget", "Form"), ("QPrintSettingsOutput", "Form"), ("QPageSetupWidget", "Form"),
    ("QPrintPropertiesWidget", "Form"), ("QInputDialog", "Enter a value:"),
})  # fmt: skip
"""The direction of writing, keys of the file dialog, titles of what is no window, and what our question stands for."""
ENDINGS = ("jpg", "png", "gif", "webp", "mp4", "pdf", "xlsx", "csv", "json")
"""Of the files that the window takes in and gives out."""
PAPER = "QPageSize"
STANDARDS = re.compile(
    r"(A|B|JIS B)\d+|(ANSI|Super|Architect) [A-E]|PRC \d+K|(A[345]|B5|Letter|Legal|Tabloid) (Extra|Plus)"
    r"|(Letter|Ledger|Tabloid) / ANSI [AB]|Legal|Note|Quarto|Statement"
)
"""Formats of paper that bear the name of their standard everywhere."""


class Unanswered(QTranslator):
    """Asked last, so that what it is asked for has no translation."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, *_: object) -> str | None:
        if context.startswith("Q"):
            self.asked.add((context, source))
        return None

    def words(self) -> list[tuple[str, str]]:
        shown = (found for found in self.asked - NOT_SHOWN if found[0] != "QShortcut")
        named = {found for found in self.asked if found[0] == PAPER and STANDARDS.fullmatch(found[1])}
        return sorted(found for found in shown if found not in named and found[1] not in SIGNS)

    def keys(self) -> list[str]:
        return sorted(name for context, name in self.asked if context == "QShortcut" and name not in ON_EVERY_KEYBOARD)


@pytest.fixture
def unanswered(qapp: QApplication) -> Iterator[Unanswered]:
    spy = Unanswered()
    qapp.installTranslator(spy)
    yield spy
    qapp.removeTranslator(spy)
    languages.speak("en")


@pytest.fixture(params=[code for code, _ in languages.LANGUAGES if code != "en"])
def language(request: pytest.FixtureRequest, unanswered: Unanswered) -> str:
    languages.speak(request.param)
    unanswered.asked.clear()
    return str(request.param)


def with_menu(widget: QWidget) -> None:
    """Have the widget show its menu, and close that again."""
    shown: list[str] = []

    def close() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        shown.extend(action.text() for action in menu.actions())
        menu.close()

    widget.show()
    place = QPoint(5, 5)
    QTimer.singleShot(0, widget, close)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    QApplication.processEvents()
    assert shown


@POPUPS
def test_the_menus_of_fields_and_scroll_bars(language: str, unanswered: Unanswered, qtbot: QtBot) -> None:
    text, browser = QPlainTextEdit("a"), QTextBrowser()
    browser.setHtml('<a href="https://example.org">a</a>')
    bars = [QScrollBar(way) for way in Qt.Orientation]
    boxes = [QSpinBox(), QDateEdit(), QTimeEdit()]
    for field in (QLineEdit(), text, browser, *boxes, *bars):
        qtbot.addWidget(field)
        target = field.viewport() if isinstance(field, (QPlainTextEdit, QTextBrowser)) else field
        with_menu(target)
    assert unanswered.words() == []


def kind_of(path: Path) -> str:
    """Make an empty file, and say what kind it is."""
    path.write_bytes(b"")
    return QMimeDatabase().mimeTypeForFile(str(path)).comment()


def test_the_file_dialog(
    language: str, unanswered: Unanswered, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    languages.speak("en")
    # Threads of Qt may still name files in other folders, which are of any kind.
    kinds = {kind_of(tmp_path / f"a.{ending}") for ending in ENDINGS}
    languages.speak(language)
    for mode in (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave):
        dialog = QFileDialog(None, "", str(tmp_path))
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(mode)
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        # Kinds of files are named in a thread of Qt's, which has to be at rest before the dialog goes.
        files = dialog.findChild(QFileSystemModel)
        assert files is not None
        with qtbot.waitSignal(files.directoryLoaded, check_params_cb=lambda path: Path(path) == tmp_path):
            dialog.show()
    assert [found for found in unanswered.words() if found[0] != "QMimeType" or found[1] in kinds] == []


def test_the_print_dialog(language: str, unanswered: Unanswered, qtbot: QtBot) -> None:
    printer = QPrinter()
    dialog = QPrintDialog(printer)
    qtbot.addWidget(dialog)
    properties = dialog.findChild(QPushButton, "properties")
    # There is none where the system has a print dialog of its own.
    if properties is not None and properties.isEnabled():
        closing = QTimer(dialog, interval=10)
        closing.timeout.connect(lambda: [box.close() for box in [QApplication.activeModalWidget()] if box])
        closing.start()
        properties.click()
        closing.stop()
    assert unanswered.words() == []
    assert properties is None or properties.text() != "P&roperties"


def test_the_formats_of_paper(language: str, unanswered: Unanswered) -> None:
    said = {QPageSize.name(size) for size in QPageSize.PageSizeId if size != QPageSize.PageSizeId.LastPageSize}
    assert len(said) > 100
    assert unanswered.words() == []


def test_what_screen_readers_say_can_be_done(language: str, unanswered: Unanswered, qtbot: QtBot) -> None:
    button = QPushButton("a")
    qtbot.addWidget(button)
    heard = QAccessible.queryAccessibleInterface(button)
    assert heard is not None
    acts = heard.actionInterface()
    assert acts.actionNames()
    for act in (*acts.actionNames(), *ACTS):
        acts.localizedActionName(act)
        acts.localizedActionDescription(act)
    assert unanswered.words() == []


def test_the_menu_of_control_characters(language: str, unanswered: Unanswered) -> None:
    signs = [message for message in of_qt() if message.context == "QUnicodeControlCharacterMenu"]
    assert len(signs) == 15
    for sign in signs:
        QCoreApplication.translate(sign.context, sign.source)
    # Qt shows it only where the system writes from right to left.
    assert [found for found in unanswered.asked if found[0] == "QUnicodeControlCharacterMenu"] == []


def test_message_boxes_and_questions(language: str, unanswered: Unanswered, qtbot: QtBot) -> None:
    box = QMessageBox()
    box.setStandardButtons(~QMessageBox.StandardButton.NoButton)
    box.setDetailedText("a")
    question = QInputDialog()
    tabs = QTabBar()
    for widget in (box, question, tabs):
        qtbot.addWidget(widget)
        widget.show()
    assert unanswered.words() == []


def test_the_names_of_all_keys_in_the_menus(language: str, unanswered: Unanswered) -> None:
    named = [command.keys for _, commands in MENUS for command in commands if command.keys]
    keys = [QKeySequence.fromString(name, PORTABLE) for name in (*named, "Home", "End", "Space")]
    said = [key.toString(NATIVE) for key in keys]
    assert len(said) > 50
    assert unanswered.keys() == []
    assert [QKeySequence(words) for words in said] == keys
