"""Where the keyboard begins in a view: on the first of its parts that shows.

Not with focus proxies: a proxy from a widget to one inside it makes Tab jump back to that one, and what lies before and
beside it is never reached.
"""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QStackedWidget, QWidget


class Beginning(QWidget):
    """A widget that knows in which of its parts the keyboard begins."""

    _parts: tuple[QWidget, ...] = ()

    def begin_in(self, *parts: QWidget) -> None:
        """The parts in which the keyboard may begin, the one that comes first first."""
        self._parts = parts

    def take_keyboard(self) -> None:
        """Put the keyboard on the first part that shows; where none does, here."""
        part = next((part for part in self._parts if part.isVisibleTo(self) and part.isEnabled()), None)
        if isinstance(part, Beginning):
            part.take_keyboard()
        elif part is not None:
            part.setFocus()
        else:
            self.setFocus()

    def turn_to(self, pages: QStackedLayout | QStackedWidget, page: QWidget) -> None:
        """Show another page; a keyboard that was on the one before begins anew.

        Qt alone puts it on whatever was built first: an editor that has just been read would begin in its source.
        """
        before, holder = pages.currentWidget(), self.window().focusWidget()
        was_there = before is not page and before is not None and holder is not None and before.isAncestorOf(holder)
        pages.setCurrentWidget(page)
        if was_there or holder is self:
            self.take_keyboard()
