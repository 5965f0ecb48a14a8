"""The first page: what it asks, and that it speaks the language that is chosen on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMessageBox

from campaigndesk.actions.desk import Desk
from campaigndesk.desktop import languages
from campaigndesk.desktop.application import make_window
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.first_run.view import FirstRunView
from campaigndesk.desktop.preferences import find_preferences
from campaigndesk.desktop.settings.view import SettingsView
from campaigndesk.desktop.window import Window
from campaigndesk.store.opening import open_store
from desktop.desks import KEY, Sample, prefer

PATIENCE = 60


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.speak("en")


@pytest.fixture
def first_start(tmp_path: Path, qapp: QApplication) -> Iterator[Window]:
    """The window of somebody who has just put the desk on their laptop."""
    profile = tmp_path / "new"
    profile.mkdir()
    prefer(profile, begun=False)
    desk = Desk(open_store(profile, KEY))
    window = make_window(profile, desk=desk)
    window.go("first_run")
    window.show()
    window.activateWindow()
    assert wait_for(window.idle)
    yield window
    for left in windows():
        left.close()
    desk.store.close()


def windows() -> list[Window]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window) and widget.isVisible()]


def first_page(window: Window) -> FirstRunView:
    view = window.views["first_run"]
    assert isinstance(view, FirstRunView)
    return view


def test_the_language_that_is_chosen_is_spoken_at_once_and_what_was_filled_in_stays(first_start: Window) -> None:
    page = first_page(first_start)
    page.name.setText("Ana")
    page.join.server.setText("https://desk.example.org")
    page.country.setCurrentIndex(page.country.findData("SI"))
    page.language.setFocus()
    while page.language.currentData() != "sl":
        QTest.keyClick(page.language, Qt.Key.Key_Down)
    assert wait_for(lambda: bool(windows()) and windows() != [first_start], PATIENCE)
    (window,) = windows()
    page = first_page(window)
    assert window.menus.actions["quit"].text() == "Zapri pult"
    assert page.language.currentData() == "sl"
    assert page.begin.button.text() == "Začni brez strežnika"
    assert (page.name.text(), page.join.server.text()) == ("Ana", "https://desk.example.org")
    assert page.country.currentData() == "SI"
    assert window.focusWidget() is page.language
    page.begin.clicked.emit()
    assert wait_for(lambda: window.place == "calendar" and window.idle(), PATIENCE)
    assert find_preferences(window.room.profile).language == "sl"


def test_the_settings_open_the_window_in_another_language(opened: Callable[..., Window], sample: Sample) -> None:
    window = opened(place="settings")
    settings = window.views["settings"]
    assert isinstance(settings, SettingsView)
    assert not settings.later.isVisible()
    settings.language.setCurrentIndex(settings.language.findData("ka"))
    assert settings.later.isVisible()
    settings.later.click()
    assert wait_for(lambda: bool(windows()) and windows() != [window], PATIENCE)
    (again,) = windows()
    assert again.place == "settings"
    assert languages.spoken() == "ka"
    assert wait_for(again.idle)
    again.close()


def test_words_that_cannot_be_kept_keep_the_window_open_in_its_language(
    opened: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(place="settings")
    monkeypatch.setattr(window, "typed", lambda: "half a comment")
    window.room.prefer_quietly(language="sl")
    window.room.reopening.emit()
    assert wait_for(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    assert windows() == [window]
    assert languages.spoken() == "en"
    monkeypatch.undo()


def test_who_looks_around_first_finds_the_way_back_until_somebody_has_begun(first_start: Window) -> None:
    window, places = first_start, first_start.side_bar.focusProxy()
    assert isinstance(places, QListView)

    def row(title: str) -> QPoint:
        found = places.model().match(places.model().index(0, 0), Qt.ItemDataRole.DisplayRole, title)
        return places.visualRect(found[0]).center() if found else QPoint()

    QTest.mouseClick(places.viewport(), Qt.MouseButton.LeftButton, pos=row("Calendar"))
    assert window.place == "calendar"
    QTest.mouseClick(places.viewport(), Qt.MouseButton.LeftButton, pos=row("Welcome"))
    assert window.place == "first_run"
    page = first_page(window)
    page.name.setText("Ana")
    page.country.setCurrentIndex(page.country.findData("SI"))
    page.begin.button.click()
    assert wait_for(lambda: window.place == "calendar", PATIENCE)
    assert row("Welcome") == QPoint()


def test_who_signs_in_out_of_the_settings_has_begun(first_start: Window) -> None:
    first_start.go("settings")
    view = first_start.views["settings"]
    assert isinstance(view, SettingsView)
    view.join.joined.emit()
    assert find_preferences(first_start.room.profile).begun
