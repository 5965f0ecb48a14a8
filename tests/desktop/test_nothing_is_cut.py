"""No place and no page of the calendar cuts a word off, in any language of the window, at 100 and 150 %."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)

import catalogues
from campaigndesk.desktop import languages, look
from campaigndesk.desktop.calendar.facets import CHANNELS
from campaigndesk.desktop.calendar.pages import PAGES
from campaigndesk.desktop.driver import wait_for
from campaigndesk.desktop.places import PLACES
from campaigndesk.desktop.window import Window
from campaigndesk.domain.records import Record
from desktop.conftest import DECEMBER
from desktop.desks import Sample
from desktop.painted import Line, lines_of, overlaps

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
        words = widget.text().replace("&", "") if widget.buddy() else widget.text()
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


def whole_words(language: str) -> frozenset[str]:
    """What the window says with an ellipsis of its own, such as `New post…`."""
    words = [message.source for message in catalogues.read("sl")]
    if language != "en":
        words += [form for forms in catalogues.read(language.replace("-", "_")).values() for form in forms]
    return frozenset(word.replace("&", "") for word in words if "…" in word)


def written_by_people(records: Iterable[Record]) -> str:
    """Every text of the records: what may end in an ellipsis where there is little room."""
    texts = [str(value) for record in records for value in record.fields.values()]
    return " ".join(" ".join(texts).split())


def named_by_data(window: Window) -> str:
    """What shows of data that is not a record's: national days, and the headline of what is open."""
    noting = getattr(window.views["calendar"].page, "noting", None)  # type: ignore[attr-defined]
    days = [" · ".join(notes) for notes in noting.known.values()] if noting else []
    return " ".join((*days, window.views[window.place].heading()))


def side_scrolled(window: QWidget) -> list[QRectF]:
    """The panes that a person can move to the side."""
    areas = [area for area in window.findChildren(QAbstractScrollArea) if area.isVisible()]
    panes: list[QWidget] = [area for area in areas if area.horizontalScrollBar().maximum() > 0]
    panes += [bar for bar in window.findChildren(QTabBar) if bar.isVisible() and bar.usesScrollButtons()]
    return [QRectF(QRect(pane.mapTo(window, QPoint(0, 0)), pane.size())) for pane in panes]


def cut_lines(window: QWidget, whole: frozenset[str], people: str) -> set[str]:
    """Every painted line that is cut, ends too early, or lies over another."""
    lines, moved = lines_of(window), side_scrolled(window)

    def allowed(text: str) -> bool:
        # Where scripts change within a line, its end is painted apart.
        return any(words.endswith(text) for words in whole)

    def ends_early(line: Line) -> bool:
        return line.text.endswith("…") and line.text[:-1].strip() not in people and not allowed(line.text)

    def off(line: Line) -> bool:
        return (line.is_cut or line.is_beyond) and not any(pane.intersects(line.place) for pane in moved)

    found = {f"“{line.text}” is cut" for line in lines if off(line) or ends_early(line)}
    return found | {f"“{upper.text}” lies over “{lower.text}”" for upper, lower in overlaps(lines)}


def visited(window: Window, sample: Sample) -> Iterator[str]:
    """Each place, in the calendar each page, in a campaign each part, and a post in the editor."""
    for place in PLACES:
        window.go(place.name)
        assert wait_for(window.idle)
        yield place.name
    window.show_month(DECEMBER)
    for page in PAGES:
        window.views["calendar"].switch(page.name)  # type: ignore[attr-defined]
        assert wait_for(window.settled, 30)
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
    allowed = whole_words(language)
    people = written_by_people((*sample.posts, *sample.campaigns)) + " ".join(CHANNELS.values())
    cuts = set()
    for where in visited(window, sample):
        found = cut_words(window) | cut_lines(window, allowed, people + named_by_data(window))
        cuts |= {f"{where}: {words}" for words in found}
    assert cuts == set()
    assert (window.width(), window.height()) == (width, height)
