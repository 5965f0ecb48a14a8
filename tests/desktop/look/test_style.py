"""The look is put on whole, follows the system, and shows where the keyboard is."""

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QListView, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from campaigndesk.desktop import look
from campaigndesk.desktop.look import Mode, fonts, ratio_of, style
from campaigndesk.desktop.look.colours import DARK, HIGH_CONTRAST, LIGHT, PALETTES
from campaigndesk.desktop.shots import picture_of

MODES = pytest.mark.parametrize("mode", PALETTES)


@MODES
def test_the_page_has_the_colour_of_its_token(qapp: QApplication, qtbot: QtBot, mode: Mode) -> None:
    tokens = look.apply_look(qapp, mode)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(200, 120)
    assert page.grab().toImage().pixelColor(50, 50) == QColor(tokens.page)
    assert tokens is PALETTES[mode] is look.tokens()


@MODES
def test_words_that_are_off_can_still_be_read(qapp: QApplication, mode: Mode) -> None:
    tokens = look.apply_look(qapp, mode)
    faded = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert faded == QColor(tokens.secondary)


def test_the_window_speaks_in_the_shipped_font_at_thirteen_pixels(qapp: QApplication) -> None:
    assert qapp.font().family() == fonts.FAMILY
    assert qapp.font().pixelSize() == 13


@pytest.mark.parametrize("kind", ["QLabel", "QMenu", "QAbstractItemView"])
def test_no_part_keeps_the_font_that_the_desktop_has_for_its_kind(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    def as_on_a_desktop(sheet: str) -> None:
        QApplication.setStyleSheet(qapp, sheet)
        qapp.setFont(QFont("Serif", 30), kind)  # type: ignore[arg-type]

    look.apply_look(qapp, "light")
    monkeypatch.setattr(qapp, "setStyleSheet", as_on_a_desktop)
    look.apply_look(qapp, "dark")
    # The stubs ask for bytes, with which the call finds no class.
    found = qapp.font(kind)  # type: ignore[call-overload]
    assert (found.family(), found.pixelSize()) == (fonts.FAMILY, 13)


def test_the_look_follows_the_system_when_the_evening_comes(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(style, "_system_scheme", lambda: Qt.ColorScheme.Light)
    assert look.apply_look(qapp, "system") is LIGHT
    monkeypatch.setattr(style, "_system_scheme", lambda: Qt.ColorScheme.Dark)
    with qtbot.waitSignal(look.news().changed, timeout=1000):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.tokens() is DARK
    assert qapp.palette().window().color() == QColor(DARK.page)


def test_a_look_that_was_chosen_does_not_follow_the_system(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    look.apply_look(qapp, "light")
    monkeypatch.setattr(style, "_system_scheme", lambda: Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.tokens() is LIGHT


def test_a_system_that_asks_for_contrast_gets_it(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(style, "_system_wants_contrast", lambda: True)
    assert look.apply_look(qapp, "system") is HIGH_CONTRAST


def test_putting_on_the_same_look_again_tells_nobody(qapp: QApplication, qtbot: QtBot) -> None:
    look.apply_look(qapp, "dark")
    with qtbot.assertNotEmitted(look.news().changed):
        look.apply_look(qapp, "dark")


class _Counted(QWidget):
    """Counts how often it was dressed."""

    dressed = 0

    def changeEvent(self, event: QEvent) -> None:
        self.dressed += event.type() == QEvent.Type.StyleChange


def test_what_lies_deep_in_the_window_is_dressed_as_often_as_what_lies_above(qapp: QApplication, qtbot: QtBot) -> None:
    look.apply_look(qapp, "light")
    page = _Counted()
    qtbot.addWidget(page)
    inmost = page
    for _ in range(8):
        inmost = _Counted(inmost)
    page.show()
    for part in (page, inmost):
        part.dressed = 0
    look.apply_look(qapp, "dark")
    assert 0 < inmost.dressed == page.dressed


@MODES
@pytest.mark.parametrize("make", [QPushButton, QLineEdit, QTextEdit, QComboBox, QListView, QCheckBox])
def test_the_keyboard_focus_is_a_ring_of_two_pixels(
    qapp: QApplication, qtbot: QtBot, mode: Mode, make: Callable[[], QWidget]
) -> None:
    tokens = look.apply_look(qapp, mode)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(300, 200)
    other, widget = QPushButton("other", page), make()
    widget.setParent(page)
    widget.setGeometry(20, 60, 160, 40)
    page.show()
    page.activateWindow()
    other.setFocus()
    assert _ring(widget) == 0
    before = widget.sizeHint()
    widget.setFocus()
    qapp.processEvents()
    assert look.contrast(tokens.accent, tokens.page) >= 3
    assert _ring(widget) >= 2
    assert widget.sizeHint() == before


def _ring(widget: QWidget) -> int:
    """How many of the upper rows of pixels are in the accent, in the middle of the widget."""
    image = widget.window().grab(widget.geometry()).toImage()
    accent = QColor(look.tokens().accent)
    return sum(image.pixelColor(image.width() // 2, y) == accent for y in range(4))


def test_the_whole_window_grows_with_the_scale_of_the_screen() -> None:
    script = (
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        "from campaigndesk.desktop.look import apply_look\n"
        "app = QApplication([])\n"
        "apply_look(app, 'light')\n"
        "label = QLabel('Ж')\n"
        "print(label.sizeHint().height(), label.grab().height())\n"
    )
    sizes = {}
    for scale in ("1", "1.5", "2"):
        environment = {**os.environ, "QT_SCALE_FACTOR": scale, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        sizes[scale] = tuple(int(number) for number in done.stdout.split())
    logical, pixels = sizes["1"]
    assert sizes["1.5"][0] == sizes["2"][0] == logical == pixels
    assert sizes["2"][1] == 2 * logical
    assert abs(sizes["1.5"][1] - 1.5 * logical) <= 1


def test_the_window_draws_its_first_icons_without_loading_all_of_them() -> None:
    script = (
        "import sys\n"
        "import campaigndesk.desktop.look\n"
        "print('PySide6.QtSvg' in sys.modules, 'sqlalchemy' in sys.modules)\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["False", "False"]


class _Measured(QWidget):
    ratio = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.ratio = ratio_of(QPainter(self))


def test_a_picture_for_a_screen_of_another_scale_is_drawn_with_the_pixels_of_that_screen(qtbot: QtBot) -> None:
    widget = _Measured()
    qtbot.addWidget(widget)
    picture_of(widget, 1.5)
    assert widget.ratio == 1.5
