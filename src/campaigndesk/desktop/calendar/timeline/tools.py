"""The row above the timeline: a lane for each campaign or country, and how near to look."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import plain


class Tools(QFrame):
    """`zoomed` carries `week`, `month` or `quarter`; `laned` carries `campaign` or `country`."""

    zoomed = Signal(str)
    laned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.STEP * 3, sizes.STEP, sizes.STEP * 3, sizes.STEP)
        row.setSpacing(sizes.STEP)
        self.buttons: dict[str, QPushButton] = {}
        row.addWidget(plain(self.tr("Lanes"), "secondary", self))
        self._lanes = QButtonGroup(self)
        for key, said in (("campaign", self.tr("By campaign")), ("country", self.tr("By country"))):
            row.addWidget(self._button(self._lanes, key, said))
            self.buttons[key].clicked.connect(lambda _=False, name=key: self.laned.emit(name))
        row.addStretch(1)
        row.addWidget(plain(self.tr("Zoom"), "secondary", self))
        self._zooms = QButtonGroup(self)
        names = (("week", self.tr("Week")), ("month", self.tr("Month")), ("quarter", self.tr("Quarter")))
        for key, said in names:
            row.addWidget(self._button(self._zooms, key, said))
            self.buttons[key].setToolTip(self.tr("Nearer with Ctrl++, farther with Ctrl+-"))
            self.buttons[key].clicked.connect(lambda _=False, name=key: self.zoomed.emit(name))

    def _button(self, group: QButtonGroup, key: str, said: str) -> QPushButton:
        button = self.buttons[key] = QPushButton(said, self)
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        group.addButton(button)
        return button

    def show_state(self, zoom: str, by: str) -> None:
        """Show what is chosen."""
        for key in (zoom, by):
            self.buttons[key].setChecked(True)
