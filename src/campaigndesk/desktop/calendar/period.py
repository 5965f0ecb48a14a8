"""The calendar's part of the top bar: which period is shown, the moves, and the switch between month and agenda."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from campaigndesk.desktop import look, words
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain


class PeriodBar(QWidget):
    """`switched` carries `month` or `agenda`; the moves are the actions it is given."""

    switched = Signal(str)

    def __init__(self, today: QAction, back: QAction, forward: QAction) -> None:
        super().__init__()
        self.title = plain("", "title", self)
        # Wide enough for the longest month, so that the moves stay where the mouse is.
        metrics = QFontMetrics(look.font(sizes.TITLE, strong=True))
        self.title.setFixedWidth(
            max(metrics.horizontalAdvance(f"{words.month_name(n)} 2028") for n in range(1, 13)) + 4
        )
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
        row.addSpacing(sizes.STEP)
        self._group = QButtonGroup(self)
        self.views: dict[str, QPushButton] = {}
        for key, said in (("month", self.tr("Month")), ("agenda", self.tr("Agenda"))):
            button = QPushButton(said, self)
            button.setCheckable(True)
            button.setAccessibleDescription(self.tr("View of the calendar"))
            button.clicked.connect(lambda _=False, name=key: self.switched.emit(name))
            self._group.addButton(button)
            self.views[key] = button
            row.addWidget(button)
        row.addStretch(1)

    def show_period(self, said: str, view: str) -> None:
        """Say which period is shown, in which view."""
        if self.title.text() != said:
            self.title.setText(said)
        if not self.views[view].isChecked():
            self.views[view].setChecked(True)
