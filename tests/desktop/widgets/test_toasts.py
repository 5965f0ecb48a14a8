"""Messages at the foot of the window: one act each, gone by themselves, told to a screen reader."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.widgets import toasts as toasts_module
from campaigndesk.desktop.widgets.toasts import Toasts


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def toasts(window: QWidget) -> Toasts:
    return Toasts(window)


def messages(toasts: Toasts) -> list[str]:
    return [toast.message for toast in toasts.shown()]


def test_undo_is_done_once_and_the_message_goes(toasts: Toasts, qtbot: QtBot) -> None:
    done: list[str] = []
    toast = toasts.show_message("Moved to Tue 14:00", "Undo", lambda: done.append("undone"))
    QTest.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert messages(toasts) == []
    assert toasts.isHidden()


def test_a_message_leaves_by_itself(toasts: Toasts, qtbot: QtBot) -> None:
    toasts.show_message("3 posts were sent for approval.", seconds=0.05)
    assert messages(toasts) == ["3 posts were sent for approval."]
    qtbot.waitUntil(lambda: messages(toasts) == [], timeout=2000)
    assert toasts.isHidden()


def test_a_message_stays_while_the_mouse_or_the_keyboard_is_on_it(
    toasts: Toasts, qtbot: QtBot, qapp: QApplication
) -> None:
    toast = toasts.show_message("Moved", "Undo", seconds=0.05)
    place = QPointF(5, 5)
    qapp.sendEvent(toast, QEnterEvent(place, place, place))
    qtbot.wait(120)
    assert messages(toasts) == ["Moved"]
    toast.button.setFocus()
    qapp.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.wait(120)
    assert messages(toasts) == ["Moved"]
    toast.button.clearFocus()
    qtbot.waitUntil(lambda: messages(toasts) == [], timeout=2000)


def test_escape_takes_the_newest_message_away_first(toasts: Toasts, window: QWidget, qtbot: QtBot) -> None:
    toasts.show_message("First")
    toasts.show_message("Second")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert messages(toasts) == ["First"]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert messages(toasts) == []


def test_escape_belongs_to_others_while_there_is_no_message(toasts: Toasts) -> None:
    assert not toasts._escape.isEnabled()
    toasts.show_message("First")
    assert toasts._escape.isEnabled()
    toasts.dismiss_newest()
    assert not toasts._escape.isEnabled()


def test_no_more_than_three_messages_stand_above_each_other(toasts: Toasts) -> None:
    for number in range(5):
        toasts.show_message(f"Message {number}")
    assert messages(toasts) == ["Message 2", "Message 3", "Message 4"]


def test_the_messages_stand_above_the_foot_also_when_the_window_grows(
    toasts: Toasts, window: QWidget, qapp: QApplication
) -> None:
    toasts.set_foot(30)
    toasts.show_message("Moved to Tue 14:00", "Undo")
    for width, height in ((600, 400), (900, 700)):
        window.resize(width, height)
        qapp.processEvents()
        assert height - 60 <= toasts.geometry().bottom() < height - 30
        assert abs(toasts.geometry().center().x() - width // 2) <= 1


def test_a_message_that_is_longer_than_the_window_is_wide_stays_inside_it(
    toasts: Toasts, window: QWidget, qapp: QApplication
) -> None:
    window.resize(300, 300)
    toasts.show_message("Пост је одобрен, али је време прошло док лаптоп није имао мрежу. " * 2, "Види")
    qapp.processEvents()
    assert window.rect().contains(toasts.geometry())


def test_a_screen_reader_is_told_at_once(toasts: Toasts, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[QAccessible.Event] = []

    class Told(QAccessible):
        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:
            told.append(event.type())

    monkeypatch.setattr(toasts_module, "QAccessible", Told)
    toast = toasts.show_message("Moved to Tue 14:00", "Undo")
    assert told == [QAccessible.Event.Alert]
    assert toast.accessibleName() == "Moved to Tue 14:00. Undo"
    assert toast.button.accessibleDescription() == "Moved to Tue 14:00"


def test_a_message_never_covers_a_button_also_when_the_button_comes_later(
    window: QWidget, toasts: Toasts, qtbot: QtBot
) -> None:
    foot = QWidget(window)
    foot.setGeometry(0, 340, 600, 60)
    approve = QPushButton("Approve", foot)
    approve.setGeometry(250, 10, 120, 40)
    where = QRect(approve.mapTo(window, QPoint(0, 0)), approve.size())
    toasts.show_message("4 things wait for you.", "Show")
    assert toasts.geometry().intersects(where), "there was no button yet"
    foot.show()
    qtbot.waitUntil(lambda: not toasts.geometry().intersects(where), timeout=2000)
    toasts.show_message("Approved.", "Undo")
    assert not toasts.geometry().intersects(where)
    foot.hide()
    qtbot.waitUntil(lambda: toasts.geometry().intersects(where), timeout=2000)


def test_a_message_does_not_jump_while_it_is_used(window: QWidget, toasts: Toasts, qtbot: QtBot) -> None:
    toast = toasts.show_message("Moved", "Undo")
    toast.button.setFocus()
    before = toasts.geometry()
    late = QPushButton("Approve", window)
    late.setGeometry(250, 350, 120, 40)
    late.show()
    qtbot.wait(2 * toasts_module.LOOK)
    assert toasts.geometry() == before


def test_a_message_makes_way_at_once_where_another_place_is_shown(
    window: QWidget, toasts: Toasts, qapp: QApplication
) -> None:
    places = QStackedWidget(window)
    places.setGeometry(window.rect())
    places.currentChanged.connect(toasts.place_changed)
    approvals = QWidget()
    approve = QPushButton("Approve", approvals)
    approve.setGeometry(250, 350, 120, 40)
    places.addWidget(QWidget())
    places.addWidget(approvals)
    places.show()
    toasts.show_message("5 things wait for you.", "Show")
    toasts.raise_()
    toasts._looking.stop()
    places.setCurrentWidget(approvals)
    qapp.processEvents()
    assert not toasts.geometry().intersects(QRect(approve.mapTo(window, QPoint(0, 0)), approve.size()))
