"""The places of the window: those that do not show cost nothing."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.places import PLACES, build_view
from campaigndesk.desktop.widgets.place_stack import PlaceStack
from campaigndesk.desktop.window import Window


class _Measured(QWidget):
    """Counts how often it is asked what room it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        self.asked += 1
        return width

    def minimumSizeHint(self) -> QSize:
        self.asked += 1
        return QSize(3000, 3000)


def test_turning_to_a_place_measures_no_other_and_none_widens_the_window(qtbot: QtBot) -> None:
    window, hidden, shown = QWidget(), _Measured(), _Measured()
    qtbot.addWidget(window)
    stack = PlaceStack(window)
    QVBoxLayout(window).addWidget(stack)
    for place in (QWidget(), hidden, shown):
        stack.addWidget(place)
    window.resize(640, 480)
    window.show()
    qtbot.waitExposed(window)
    hidden.asked = 0
    stack.setCurrentWidget(shown)
    window.resize(700, 480)
    qtbot.waitUntil(lambda: shown.width() > 640)
    assert hidden.asked == 0
    assert window.width() == 700


def test_a_place_is_built_where_it_will_stand(window: Window) -> None:
    lines = next(place for place in PLACES if place.name == "lines")
    assert build_view(lines, window.room).parentWidget() is window.stack
