"""Words that have less room than they need: of labels and buttons by their measures, of all else as it is painted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QEvent, QRect, QRectF
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QMenu,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QToolButton,
    QWidget,
)

import catalogues
from campaigndesk.desktop.calendar.facets import CHANNELS
from campaigndesk.desktop.window import Window
from campaigndesk.domain.records import Record
from desktop.desks import Sample
from desktop.longer import longer
from desktop.painted import Line, lines_of, overlaps
from desktop.painted_pictures import Word

SLACK = 2
"""Pixels by which a measure may differ from the painter's."""


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


@cache
def whole_words(language: str) -> frozenset[str]:
    """What the window says with an ellipsis of its own, such as `New post…`."""
    words = [message.source for message in catalogues.read("sl")]
    if language == "longer":
        words += [longer(word) for word in words]
    elif language != "en":
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
    panes: list[tuple[QWidget, QRect]] = [
        (area, area.rect()) for area in areas if area.horizontalScrollBar().maximum() > 0
    ]
    # A tab that was scrolled past stands beside the bar.
    panes += [
        (bar, bar.rect() | bar.tabRect(0) | bar.tabRect(bar.count() - 1))
        for bar in window.findChildren(QTabBar)
        if bar.isVisible() and bar.usesScrollButtons()
    ]
    return [QRectF(QRect(pane.mapTo(window, whole.topLeft()), whole.size())) for pane, whole in panes]


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
    # The reason of a button that is off lies over all else while the mouse or the keyboard is on it.
    over = [label.text() for label in window.findChildren(QLabel) if label.property("role") == "hint"]
    apart = [line for line in lines if not any(line.text.strip() in reason for reason in over)]
    return found | {f"“{upper.text}” lies over “{lower.text}”" for upper, lower in overlaps(apart)}


MENU_KEY = 40
"""Pixels of width from which a list is one that a person walks in."""
_CUT_TIME = re.compile(r"\d{1,2}:?\d?…")


def cut_in_pictures(words: Iterable[Word], window: Window, sample: Sample, language: str) -> set[str]:
    """What was cut or ends too early in pictures that were drawn before they were seen: chips, bars, marks."""
    whole = whole_words(language)
    people = written_by_people((*sample.posts, *sample.campaigns)) + named_by_data(window)

    def ends_early(text: str) -> bool:
        known = text[:-1].strip() in people or text in whole or text == "…"
        return text.endswith("…") and (not known or _CUT_TIME.fullmatch(text) is not None)

    return {f"“{word.text}” is cut in a picture" for word in words if word.is_cut or ends_early(word.text)}


def open_menus() -> list[QMenu]:
    """The menus that hang open now."""
    return [m for m in QApplication.topLevelWidgets() if isinstance(m, QMenu) and m.isVisible()]


def cut_in_menus(window: Window) -> set[str]:
    """What is cut in the menus that open with the menu key in all lists and grids, and those larger than the window."""
    found = set()
    for grid in window.findChildren(QAbstractItemView):
        if not grid.isVisible() or grid.width() < MENU_KEY:
            continue
        place = grid.rect().center()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, grid.mapToGlobal(place))
        QApplication.sendEvent(grid, asked)
        for menu in open_menus():
            found |= {f"“{line.text}” is cut in a menu" for line in lines_of(menu) if line.is_cut or line.is_beyond}
            if menu.width() > window.width() or menu.height() > window.height():
                found.add(f"the menu of {type(grid).__name__} is {menu.width()} x {menu.height()}")
            menu.close()
    return found


def every_cut(widget: QWidget, window: Window, sample: Sample, language: str) -> set[str]:
    """What is cut in the window, or in a dialog of it, as its layouts have it by now."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    people = written_by_people((*sample.posts, *sample.campaigns)) + " ".join(CHANNELS.values())
    return cut_words(widget) | cut_lines(widget, whole_words(language), people + named_by_data(window))
