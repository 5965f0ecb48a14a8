"""The bar above the view: what the view puts there, the search field, and the one primary button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QStackedWidget, QWidget

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.look.fonts import font
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import make_clearable, plain

HEIGHT = 50
MARGIN = 12
"""What the style leaves free at each side of a field's words, in logical pixels."""


class TopBar(QFrame):
    """`searched` while a person types; `entered` when they go down into what was found."""

    searched = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setFixedHeight(HEIGHT)
        self._bars: dict[QWidget, QWidget] = {}
        self.stack = QStackedWidget(self)
        self.stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.search = QLineEdit(self)
        self.search.setFixedWidth(240)
        self._say_what_for()
        self.search.setAccessibleName(self.tr("Search"))
        make_clearable(self.search)
        self.search.textEdited.connect(self.searched)
        self.search.installEventFilter(self)
        self.new = ReasonedButton(self.tr("New post"), self, primary=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.STEP * 4, 0, sizes.STEP * 4, 0)
        row.setSpacing(sizes.STEP * 2)
        row.addWidget(self.stack, 1)
        row.addWidget(self.search)
        row.addWidget(self.new)

    def _say_what_for(self) -> None:
        """The longest of three invitations for which the field has room."""
        whole, keys = self.tr("Search posts, any script (Ctrl+F)"), self.tr("Search (Ctrl+F)")
        room = self.search.width() - 2 * MARGIN
        metrics = QFontMetrics(font())
        fitting = (words for words in (whole, keys) if metrics.horizontalAdvance(words) <= room)
        self.search.setPlaceholderText(next(fitting, self.tr("Search")))
        self.search.setToolTip(whole)

    def show_for(self, view: QWidget, bar: QWidget | None, heading: str, *, alone: bool) -> None:
        """Show the bar of a view, or its heading where it has none; `alone`: without the field and the button."""
        self.search.setVisible(not alone)
        self.new.setVisible(not alone)
        if view not in self._bars:
            self._bars[view] = bar if bar is not None else plain(heading, "title", self)
            self.stack.addWidget(self._bars[view])
        elif bar is None:
            self._bars[view].setText(heading)  # type: ignore[attr-defined]
        self.stack.setCurrentWidget(self._bars[view])

    def _goes_down(self, event: QKeyEvent) -> bool:
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return event.type() == QEvent.Type.KeyPress and event.key() in keys and bool(self.search.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the search field into what was found."""
        if watched is self.search and isinstance(event, QKeyEvent) and self._goes_down(event):
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)
