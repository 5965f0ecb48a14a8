"""Turning the wheel over a page scrolls the page: a choice changes only in the field that has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class WheelGuard(QObject):
    """Lets a wheel that turns over a field without the keyboard go on to the page behind it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop what would change a choice, a day or a time by accident."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def guard_wheels(page: QWidget) -> WheelGuard:
    """Guard every choice, day and time on a page; the guard belongs to the page."""
    guard = WheelGuard(page)
    fields: list[QWidget] = [*page.findChildren(QComboBox), *page.findChildren(QAbstractSpinBox)]
    for field in fields:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(guard)
    return guard
