"""The way of the Tab key: as things stand on the screen, also those that were built after their neighbours.

Qt's own chain is in the order in which widgets were made. It is left alone: the way is read from the layouts when the
key is pressed, so that nothing of it can be out of date or gone.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def step_on(whole: QWidget, *, forward: bool) -> bool:
    """Move the keyboard to the next stop within the whole, or the one before, and round at the ends; False: none."""
    stops = list(stops_of(whole))
    here = QApplication.focusWidget()
    if not stops or (len(stops) == 1 and stops[0] is here):
        return False
    place = _place(stops, here, forward=forward)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[place].setFocus(reason)
    _bring_into_sight(stops[place])
    return True


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll what it lies in: Qt does so only where the keyboard comes from within the same area."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and (inside := above.widget()) and inside.isAncestorOf(widget):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def stops_of(widget: QWidget) -> Iterator[QWidget]:
    """All that Tab stops at in it, in the order of the layouts: itself first, then what is in it."""
    if not (widget.isVisible() and widget.isEnabled()):
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    for part in _parts(widget):
        yield from stops_of(part)


def _parts(widget: QWidget) -> list[QWidget]:
    """The children: those of the layout in its order, then those that float above it or have none, as they stand."""
    layout = widget.layout()
    laid = list(_laid(layout)) if layout is not None else []
    free = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and not child.isWindow() and child not in laid
    ]
    return laid + sorted(free, key=lambda child: (child.y(), child.x()))


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)


def _place(stops: list[QWidget], here: QWidget | None, *, forward: bool) -> int:
    """Which stop comes next; from something that is no stop itself, the nearest one as it stands."""
    if here in stops:
        return (stops.index(here) + (1 if forward else -1)) % len(stops)
    if here is None:
        return 0 if forward else -1
    at = here.mapToGlobal(QPoint(0, 0))
    around = [number for number, stop in enumerate(stops) if stop.isAncestorOf(here)]
    if around:
        return (around[-1] + (1 if forward else -1)) % len(stops)
    before = [number for number, stop in enumerate(stops) if _stands_before(stop, at)]
    if forward:
        return (before[-1] + 1) % len(stops) if before else 0
    return before[-1] if before else -1


def _stands_before(stop: QWidget, at: QPoint) -> bool:
    place = stop.mapToGlobal(QPoint(0, 0))
    return (place.y(), place.x()) < (at.y(), at.x())
