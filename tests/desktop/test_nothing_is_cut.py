"""No place, dialog or menu cuts a word off, in any language of the window, at 100 and 150 %."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QTabWidget

from campaigndesk.desktop import languages, look
from campaigndesk.desktop.calendar.pages import PAGES
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.places import PLACES
from campaigndesk.desktop.window import Window
from desktop.conftest import DECEMBER
from desktop.cuts import every_cut
from desktop.desks import Sample
from desktop.dialogs import BOXES, MAKERS, opened_dialog, put_away

pytestmark = pytest.mark.measures
LANGUAGES = [code for code, _ in languages.LANGUAGES]
ROOM = {1.0: (1280, 800), 1.5: (960, 600)}
"""Scale -> the room that the least laptop leaves the window, in logical pixels."""


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    languages.speak("en")
    look.apply_look(qapp, "light")


def visited(window: Window, sample: Sample) -> Iterator[str]:
    """Each place, in the calendar each page, in a campaign each part, and a post in the editor."""
    for place in PLACES:
        window.go(place.name)
        assert wait_for(window.idle)
        yield place.name
    window.show_month(DECEMBER)
    for page in PAGES:
        window.views["calendar"].switch(page.name)  # type: ignore[attr-defined]
        assert wait_for(window.settled)
        yield page.name
    window.open_record(sample.campaigns[0].id)
    assert wait_for(window.idle)
    (parts,) = (tabs for tabs in window.views["campaigns"].findChildren(QTabWidget) if tabs.isVisible())
    for number in range(parts.count()):
        parts.setCurrentIndex(number)
        assert wait_for(window.idle)
        yield f"campaign, part {number + 1}"
    window.open_record(sample.posts[0].id)
    assert wait_for(window.settled)
    yield "post in the editor"


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
