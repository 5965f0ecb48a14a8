"""No place, dialog or menu cuts a word off, in any language of the window, at 100 and 150 %."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from campaigndesk.desktop import languages, look
from campaigndesk.desktop.calendar.pages import PAGES
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.window import Window
from desktop.conftest import DECEMBER
from desktop.cuts import cut_in_menus, cut_in_pictures, every_cut
from desktop.desks import Sample
from desktop.dialogs import BOXES, MAKERS, opened_dialog, put_away
from desktop.longer import longer, speak_longer
from desktop.painted_pictures import recorded
from desktop.visits import visited

pytestmark = pytest.mark.measures
LANGUAGES = [code for code, _ in languages.LANGUAGES]
ROOM = {1.0: (1280, 800), 1.5: (960, 600)}
"""Scale -> the room that the least laptop leaves the window, in logical pixels; 1920 x 1200 at 200 % leaves as much."""
MOST = 200
"""Steps of the Tab key after which a place was walked through."""
LEAST = 20
"""Pixels of a widget that have to be seen, at least."""


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    languages.speak("en")
    look.apply_look(qapp, "light")


@pytest.mark.parametrize("scale", ROOM)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_and_no_button_is_cut(
    opened: Callable[..., Window], sample: Sample, qapp: QApplication, language: str, scale: float
) -> None:
    width, height = ROOM[scale]
    window = opened(width, height, language=language)
    cuts = {
        f"{where}: {words}"
        for where in visited(window, sample)
        for words in every_cut(window, window, sample, language)
    }
    assert cuts == set()
    assert (window.width(), window.height()) == (width, height)


@pytest.mark.parametrize("scale", ROOM)
def test_words_that_are_two_fifths_longer_have_room_in_every_place(
    opened: Callable[..., Window],
    sample: Sample,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    scale: float,
) -> None:
    speak_longer(monkeypatch)
    window = opened(*ROOM[scale])
    cuts = {
        f"{where}: {words}"
        for where in visited(window, sample)
        for words in every_cut(window, window, sample, "longer")
    }
    assert longer("&Calendar") in {menu.title() for menu in window.menuBar().findChildren(QMenu)}
    assert cuts == set()
    assert (window.width(), window.height()) == ROOM[scale]


def test_words_that_are_two_fifths_longer_have_room_in_every_dialog(
    opened: Callable[..., Window], sample: Sample, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak_longer(monkeypatch)
    width, height = ROOM[1.5]
    window = opened(width, height)
    cuts, large = set(), {}
    for name in (*MAKERS, *BOXES):
        dialog = opened_dialog(name, window, sample)
        cuts |= {f"{name}: {words}" for words in every_cut(dialog, window, sample, "longer")}
        if dialog.width() > width or dialog.height() > height:
            large[name] = (dialog.width(), dialog.height())
        put_away(dialog, window)
    assert cuts == set()
    assert large == {}


@pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing the keyboard)", extend=True)
@pytest.mark.parametrize("scale", ROOM)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_chip_of_the_calendar_and_no_menu_of_a_post_is_cut(
    opened: Callable[..., Window], sample: Sample, qapp: QApplication, language: str, scale: float
) -> None:
    window = opened(*ROOM[scale], language=language)
    cuts: set[str] = set()
    with recorded() as drawn:
        for page in PAGES:
            window.show_month(DECEMBER)
            window.views["calendar"].switch(page.name)  # type: ignore[attr-defined]
            assert wait_for(window.settled, 60)
            window.grab()
            found = cut_in_pictures(drawn, window, sample, language) | cut_in_menus(window)
            cuts |= {f"{page.name}: {words}" for words in found}
            drawn.clear()
    assert cuts == set()


@pytest.mark.parametrize("language", ["en", "ka", "uk"])
def test_the_keyboard_brings_everything_into_sight_at_200_per_cent(
    opened: Callable[..., Window], sample: Sample, qapp: QApplication, language: str
) -> None:
    window = opened(*ROOM[1.5], language=language)
    hidden = {f"{where}: {what}" for where in visited(window, sample) for what in out_of_reach(window)}
    assert hidden == set()


def out_of_reach(window: Window) -> set[str]:
    """What the Tab key comes to and does not bring into sight."""
    found: set[str] = set()
    been: set[QWidget] = set()
    while (widget := window.focusWidget() or window) not in been and len(been) < MOST:
        been.add(widget)
        seen, wanted = widget.visibleRegion().boundingRect(), widget.size().boundedTo(QSize(LEAST, LEAST))
        if seen.width() < wanted.width() or seen.height() < wanted.height():
            found.add(f"{type(widget).__name__} “{widget.accessibleName()}”")
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_dialog_cuts_a_word_and_each_fits_the_least_laptop_at_150_per_cent(
    opened: Callable[..., Window], sample: Sample, qapp: QApplication, language: str
) -> None:
    width, height = ROOM[1.5]
    window = opened(width, height, language=language)
    cuts, large = set(), {}
    for name in (*MAKERS, *BOXES):
        dialog = opened_dialog(name, window, sample)
        cuts |= {f"{name}: {words}" for words in every_cut(dialog, window, sample, language)}
        if dialog.width() > width or dialog.height() > height:
            large[name] = (dialog.width(), dialog.height())
        put_away(dialog, window)
    assert cuts == set()
    assert large == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_menu_fits_the_least_laptop_at_150_per_cent(
    opened: Callable[..., Window], qapp: QApplication, language: str
) -> None:
    width, height = ROOM[1.5]
    window = opened(width, height, language=language)
    menus = [menu for menu in window.menuBar().findChildren(QMenu) if menu.actions()]
    assert len(menus) > 8
    assert window.menuBar().sizeHint().width() <= width
    hints = {menu.title(): menu.sizeHint() for menu in menus}
    assert {
        title: (h.width(), h.height()) for title, h in hints.items() if h.width() > width or h.height() > height
    } == {}
