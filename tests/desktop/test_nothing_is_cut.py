"""No place and no page of the calendar cuts a word off, in any language of the window, at 100 and 150 %."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from campaigndesk.desktop import languages, look
from campaigndesk.desktop.calendar.pages import PAGES
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.places import PLACES
from campaigndesk.desktop.window import Window

LANGUAGES = [code for code, _ in languages.LANGUAGES]
ROOM = {1.0: (1280, 800), 1.5: (960, 600)}
"""Scale -> the room that the least laptop leaves the window, in logical pixels."""
SLACK = 2
"""Pixels by which a measure may differ from the painter's."""


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    languages.speak("en")
    look.apply_look(qapp, "light")


def inner(button: QAbstractButton) -> int:
    """The room that the style leaves for the words of a button."""
    if isinstance(button, (QCheckBox, QRadioButton)):
        option = QStyleOptionButton()
        option.initFrom(button)
        part = QStyle.SubElement.SE_CheckBoxContents
        return button.style().subElementRect(part, option, button).width()
    return button.width()


def cut(widget: QWidget) -> str:
    """The words of a widget where it has less room than they need; elided ones with a tool tip are fine."""
    if not widget.isVisible() or not widget.width():
        return ""
    words = ""
    if isinstance(widget, QLabel) and not widget.wordWrap() and widget.pixmap().isNull():
        words = widget.text()
    elif isinstance(widget, QAbstractButton):
        words = widget.text().replace("&", "")
        if isinstance(widget, QToolButton) and widget.icon() and "text" not in widget.toolButtonStyle().name.lower():
            words = ""
    longest = max((widget.fontMetrics().horizontalAdvance(line) for line in words.splitlines()), default=0)
    has = inner(widget) if isinstance(widget, QAbstractButton) else widget.contentsRect().width()
    if longest <= has + SLACK or (words.endswith("…") and widget.toolTip()):
        return ""
    return f"{type(widget).__name__} “{words}” needs {longest}, has {has}"


def cut_words(window: QWidget) -> set[str]:
    """Every cut of what shows."""
    return {found for widget in window.findChildren(QWidget) if (found := cut(widget))}


def visited(window: Window) -> Iterator[str]:
    """Each place, and in the calendar each page, one after the other."""
    for place in PLACES:
        window.go(place.name)
        assert wait_for(window.idle)
        yield place.name
    window.show_month(date(2026, 12, 8))
    for page in PAGES:
        window.views["calendar"].switch(page.name)  # type: ignore[attr-defined]
        assert wait_for(window.idle)
        yield page.name


@pytest.mark.parametrize("scale", ROOM)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_and_no_button_is_cut(
    opened: Callable[..., Window], qapp: QApplication, language: str, scale: float
) -> None:
    width, height = ROOM[scale]
    window = opened(width, height, language=language)
    cuts = {f"{where}: {words}" for where in visited(window) for words in cut_words(window)}
    assert cuts == set()
    assert (window.width(), window.height()) == (width, height)
