"""The calendar's part of the top bar: which period is shown, the moves, and the switch between the pages."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from campaigndesk.desktop import look, words
from campaigndesk.desktop.calendar.pages import PAGES
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.toggles import Toggle


class PeriodBar(QWidget):
    """`switched` carries the name of a page; the moves are the actions it is given."""

    switched = Signal(str)

    def __init__(self, today: QAction, back: QAction, forward: QAction) -> None:
        super().__init__()
        self.title = plain("", "title", self)
        # Wide enough for the longest month, so that the moves stay where the mouse is.
        self._metrics = QFontMetrics(look.font(sizes.TITLE, strong=True))
        months = (words.month_words(date(2028, number, 1)) for number in range(1, 13))
        self._least = max(map(self._metrics.horizontalAdvance, months)) + 4
        self._widths: dict[str, int] = {}
        self.title.setFixedWidth(self._least)
        self.title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.STEP)
        row.addWidget(self.title)
        row.addSpacing(sizes.STEP)
        self.today = QPushButton(today.text(), self)
        self.today.setToolTip(today.toolTip())
        self.today.clicked.connect(today.trigger)
        row.addWidget(self.today)
        self.moves: list[QToolButton] = []
        for action, icon in ((back, "previous"), (forward, "next")):
            move = QToolButton(self)
            look.wear(move, icon)
            move.setAccessibleName(action.text().replace("&", ""))
            move.setToolTip(action.toolTip())
            move.clicked.connect(action.trigger)
            row.addWidget(move)
            self.moves.append(move)
        for button in (self.today, *self.moves):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        row.addSpacing(sizes.STEP)
        self.switch = Switch(self)
        self.switch.switched.connect(self.switched)
        row.addWidget(self.switch, 1)

    def show_period(self, said: str, page: str, *, dated: bool) -> None:
        """Say which period is shown, on which page; `dated`: there are others to turn to."""
        for button in (self.today, *self.moves):
            button.setVisible(dated)
        self.title.setText(said)
        # Grows with the words of a page and never shrinks, so that leafing does not shake the moves.
        self._widths[page] = max(self._widths.get(page, self._least), self._metrics.horizontalAdvance(said) + 4)
        self.title.setFixedWidth(self._widths[page])
        self.switch.choose(page)


class Switch(QWidget):
    """One button a page; those for which there is no room are in a menu at the end, which names the one shown."""

    switched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ""
        self._group = QButtonGroup(self)
        self.views: dict[str, Toggle] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(sizes.STEP)
        for entry in PAGES:
            title = QCoreApplication.translate("Commands", entry.title)
            button = Toggle(title, self)
            button.setToolTip(f"{title} ({entry.keys})")
            button.setAccessibleDescription(self.tr("View of the calendar"))
            button.clicked.connect(lambda _=False, name=entry.name: self.switched.emit(name))
            self._group.addButton(button)
            self.views[entry.name] = button
            self._row.addWidget(button)
        self.rest = Toggle(parent=self)
        self.rest.setAccessibleDescription(self.tr("More views of the calendar"))
        self.menu = QMenu(self.rest)
        self.menu.aboutToShow.connect(self._fill)
        self.rest.setMenu(self.menu)
        self._group.addButton(self.rest)
        self._row.addWidget(self.rest)
        self._row.addStretch(1)
        self.rest.hide()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """No less than the menu alone."""
        return self.rest.sizeHint()

    def choose(self, page: str) -> None:
        """Show which page is on."""
        self._page = page
        self._fit()

    def hidden_pages(self) -> list[str]:
        """Those that only the menu has."""
        return [name for name, button in self.views.items() if button.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer buttons fit now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = [button.sizeHint().width() + sizes.STEP for button in self.views.values()]
        room, shown = self.width(), len(wide)
        if sum(wide) > room:
            longest = max(wide) + sizes.ICON
            while shown > 0 and sum(wide[:shown]) + longest > room:
                shown -= 1
        for number, button in enumerate(self.views.values()):
            button.setVisible(number < shown)
        self.rest.setVisible(shown < len(wide))
        within = self._page in self.hidden_pages()
        self.rest.setText(self.views[self._page].text() if within else self.tr("More"))
        chosen = self.rest if within else self.views.get(self._page)
        if chosen is not None:
            chosen.setChecked(True)

    def _fill(self) -> None:
        self.menu.clear()
        for entry in PAGES:
            if entry.name in self.hidden_pages():
                action = self.menu.addAction(f"{self.views[entry.name].text()}\t{entry.keys}")
                look.wear(action, entry.icon)
                action.setCheckable(True)
                action.setChecked(entry.name == self._page)
                action.triggered.connect(lambda _=False, name=entry.name: self.switched.emit(name))
