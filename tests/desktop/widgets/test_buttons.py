"""A button that cannot be used says why to the eye, the mouse, the keyboard and a screen reader."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from campaigndesk.desktop.widgets.buttons import PrimaryButton, ReasonedButton

REASON = "You wrote part of this text, so you cannot approve it."


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(420, 200)
    QVBoxLayout(made)
    return made


@pytest.fixture
def button(window: QWidget) -> ReasonedButton:
    made = ReasonedButton("&Approve", window)
    column = window.layout()
    assert column is not None
    column.addWidget(QPushButton("First", window))
    column.addWidget(made)
    window.show()
    window.activateWindow()
    return made


def first_of(button: ReasonedButton) -> QPushButton:
    """The button before it in the window."""
    return button.window().findChildren(QPushButton, "", Qt.FindChildOption.FindDirectChildrenOnly)[0]


def test_a_button_without_a_reason_works(button: ReasonedButton, qtbot: QtBot) -> None:
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button.button, Qt.MouseButton.LeftButton)
    assert button.toolTip() == button.shown_reason() == button.reason() == ""


def test_a_button_with_a_reason_does_nothing_however_it_is_pressed(button: ReasonedButton, qtbot: QtBot) -> None:
    button.set_reason(REASON)
    with qtbot.assertNotEmitted(button.clicked):
        button.button.click()
        QTest.mouseClick(button.button, Qt.MouseButton.LeftButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            QTest.keyClick(button, key)
        QTest.keyClick(button.window(), Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)


def test_the_reason_is_in_the_tooltip_and_told_to_a_screen_reader(button: ReasonedButton) -> None:
    button.set_reason(REASON)
    assert button.toolTip() == button.button.toolTip() == REASON
    assert button.accessibleDescription() == REASON
    assert button.accessibleName() == "Approve, not available"


def test_the_reason_is_shown_while_the_keyboard_is_on_the_button(
    button: ReasonedButton, qtbot: QtBot, qapp: QApplication
) -> None:
    button.set_reason(REASON)
    first = first_of(button)
    first.setFocus()
    assert button.shown_reason() == ""
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert qapp.focusWidget() is button
    assert button.shown_reason() == REASON
    QTest.keyClick(button, Qt.Key.Key_Tab)
    assert button.shown_reason() == ""


def test_the_reason_is_shown_while_the_mouse_is_on_the_button(button: ReasonedButton, qapp: QApplication) -> None:
    button.set_reason(REASON)
    first_of(button).setFocus()
    place = QPointF(5, 5)
    qapp.sendEvent(button, QEnterEvent(place, place, place))
    assert button.shown_reason() == REASON
    qapp.sendEvent(button, QEvent(QEvent.Type.Leave))
    assert button.shown_reason() == ""


def test_the_reason_is_shown_on_a_click(button: ReasonedButton, qtbot: QtBot) -> None:
    button.set_reason(REASON)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.shown_reason() == REASON


@pytest.mark.parametrize("width", [160, 420])
def test_the_line_with_the_reason_is_whole_and_inside_the_window(
    button: ReasonedButton, window: QWidget, width: int, qapp: QApplication
) -> None:
    window.resize(width, 240)
    qapp.processEvents()
    button.set_reason(REASON * 2)
    button.setFocus()
    line = next(child for child in window.children() if getattr(child, "text", str)() == REASON * 2)
    assert isinstance(line, QWidget)
    assert window.rect().contains(line.geometry())
    assert line.height() >= line.heightForWidth(line.width())
    assert not line.geometry().intersects(button.geometry())


def test_a_button_that_becomes_usable_keeps_the_keyboard_and_hides_its_reason(
    button: ReasonedButton, qapp: QApplication
) -> None:
    button.set_reason(REASON)
    button.setFocus()
    button.set_reason("")
    assert qapp.focusWidget() is button.button
    assert button.shown_reason() == ""
    button.set_reason(REASON)
    assert qapp.focusWidget() is button


def test_another_reason_replaces_the_one_that_is_shown(button: ReasonedButton) -> None:
    button.set_reason(REASON)
    button.setFocus()
    button.set_reason("The server has not answered yet.")
    assert button.shown_reason() == "The server has not answered yet."


def test_the_line_goes_when_the_button_is_hidden(button: ReasonedButton) -> None:
    button.set_reason(REASON)
    button.setFocus()
    button.hide()
    assert button.shown_reason() == ""


def test_the_words_on_the_button_can_change(button: ReasonedButton) -> None:
    button.set_text("Approve &all")
    assert (button.button.text(), button.accessibleName()) == ("Approve &all", "Approve all")


def test_a_primary_button_is_marked_for_the_style_sheet(qtbot: QtBot, window: QWidget) -> None:
    plain, primary = PrimaryButton("New post", window), ReasonedButton("Send", window, primary=True)
    assert plain.property("kind") == primary.button.property("kind") == "primary"
