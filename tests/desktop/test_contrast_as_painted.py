"""What is painted can be read in light, dark and high contrast: each line and mark against the ground under it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look.colours import contrast
from campaigndesk.desktop.window import Window
from desktop.contrasts import MARK, commonest, faint_in_pictures, faint_marks, faint_words
from desktop.desks import Sample
from desktop.dialogs import BOXES, MAKERS, opened_dialog, put_away
from desktop.painted_pictures import recorded
from desktop.visits import visited

pytestmark = pytest.mark.measures
RIM = 3
"""Pixels around a widget that are looked at with it."""
MODES = ("light", "dark", "high-contrast")


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    look.apply_look(qapp, "light")


@pytest.mark.parametrize("mode", MODES)
def test_every_word_and_mark_of_every_place_stands_out(
    opened: Callable[..., Window], sample: Sample, qapp: QApplication, mode: str
) -> None:
    window = opened(mode=mode)
    window.room.prefer(mode=mode)
    faint = {
        f"{where}: {what}" for where in visited(window, sample) for what in faint_words(window) | faint_marks(window)
    }
    assert faint == set()


@pytest.mark.parametrize("mode", MODES)
def test_every_word_of_every_dialog_stands_out(
    opened: Callable[..., Window], sample: Sample, qapp: QApplication, mode: str
) -> None:
    window = opened(mode=mode)
    window.room.prefer(mode=mode)
    faint = set()
    for name in (*MAKERS, *BOXES):
        dialog = opened_dialog(name, window, sample)
        faint |= {f"{name}: {what}" for what in faint_words(dialog) | faint_marks(dialog)}
        put_away(dialog, window)
    assert faint == set()


@pytest.mark.parametrize("mode", MODES)
def test_every_word_of_chips_and_bars_stands_out(
    opened: Callable[..., Window], sample: Sample, qapp: QApplication, mode: str
) -> None:
    window = opened(mode=mode)
    window.room.prefer(mode=mode)
    with recorded() as words:
        for _ in visited(window, sample):
            window.grab()
    assert words
    assert faint_in_pictures(words) == set()


@pytest.mark.parametrize("mode", MODES)
def test_the_ring_of_focus_stands_out_in_every_place(
    opened: Callable[..., Window], sample: Sample, qapp: QApplication, mode: str
) -> None:
    window = opened(mode=mode)
    window.room.prefer(mode=mode)
    faint = {f"{where}: {what}" for where in visited(window, sample) for what in weak_rings(window)}
    assert faint == set()


@pytest.mark.parametrize("mode", MODES)
def test_the_ring_of_focus_stands_out_in_every_dialog(
    opened: Callable[..., Window], sample: Sample, qapp: QApplication, mode: str
) -> None:
    window = opened(mode=mode)
    window.room.prefer(mode=mode)
    faint = set()
    for name in (*MAKERS, *BOXES):
        dialog = opened_dialog(name, window, sample)
        faint |= {f"{name}: {what}" for what in weak_rings(dialog)}
        put_away(dialog, window)
    assert faint == set()


def weak_rings(window: QWidget) -> set[str]:
    """Kinds of widget whose picture hardly changes when the keyboard comes to them; one of each kind is tried."""
    found, seen = set(), set()
    for widget in window.findChildren(QWidget):
        kind = type(widget).__name__
        if kind in seen or not widget.isVisible() or not widget.isEnabled():
            continue
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.visibleRegion().isEmpty():
            continue
        seen.add(kind)
        window.setFocus()
        without = around(window, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        with_ring = around(window, widget)
        if (best := _change(without, with_ring)) < MARK:
            found.add(f"{kind} “{widget.accessibleName()}”: {best:.2f}")
    return found


def around(window: QWidget, widget: QWidget) -> QImage:
    """The picture of a widget with a little of what surrounds it."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-RIM, -RIM, RIM, RIM)
    return window.grab(place.intersected(window.rect())).toImage()


def _change(before: QImage, after: QImage) -> float:
    """The best contrast of a pixel that changed, with what it was, the commonest colour, or what lies outside."""
    one, other = (image.convertToFormat(QImage.Format.Format_RGB32) for image in (before, after))
    old, new = (memoryview(image.constBits()).cast("B").cast("I") for image in (one, other))
    changed = {(a & 0xFFFFFF, b & 0xFFFFFF) for a, b in set(zip(old, new, strict=True)) if a != b}
    grounds = (commonest(before), commonest(before.copy(0, 0, before.width(), RIM)))
    names = {(QColor.fromRgb(a).name(), QColor.fromRgb(b).name()) for a, b in changed}
    return max((contrast(new, ground) for was, new in names for ground in (was, *grounds)), default=0.0)


def test_a_faint_word_and_a_faint_mark_are_found(qapp: QApplication) -> None:
    label = QLabel("Hardly seen")
    label.setStyleSheet("color: #aaaaaa; background: #ffffff")
    label.resize(200, 30)
    assert len(faint_words(label)) == 1
    label.setStyleSheet("color: #333333; background: #ffffff")
    assert faint_words(label) == set()
    drawn = QPixmap(16, 16)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.fillRect(4, 4, 6, 6, QColor("#cccccc"))
    painter.end()
    label.setPixmap(drawn)
    assert len(faint_marks(label)) == 1
