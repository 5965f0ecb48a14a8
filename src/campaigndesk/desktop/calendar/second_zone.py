"""The choice of a second time zone, whose hours stand beside the own ones in the week and the day."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.calendar.axis import short_name
from campaigndesk.desktop.room import Room
from campaigndesk.domain.countries import COUNTRIES


def near_zones() -> list[str]:
    """The zones of the network's countries, and that of the United Nations in New York."""
    return list(dict.fromkeys((*(country.zone for country in COUNTRIES.values()), "America/New_York", "UTC")))


class SecondZone(QPushButton):
    """Stands above the hours and names their zones; its menu chooses the second."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self.setFlat(True)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)
        self.setProperty("kind", "corner")

    def say(self, day: date) -> None:
        """Name the zones as their clocks are called on that day."""
        settings = self._room.settings
        if settings.second_zone:
            said = self.tr("Second time zone: {0}").format(words.city(settings.second_zone))
            self.setText(f"{short_name(day, settings.second_zone)} · {short_name(day, settings.zone)} ▾")
        else:
            said = self.tr("Second time zone: none")
            self.setText(f"{short_name(day, settings.zone or 'UTC')} ▾")
        self.setAccessibleName(said)
        self.setToolTip(said)

    def _fill(self) -> None:
        self.menu().clear()
        chosen = self._room.settings.second_zone
        self._add(self.tr("No second time zone"), "", on=not chosen)
        self.menu().addSeparator()
        others = [chosen] if chosen and chosen not in near_zones() else []
        for zone in sorted((*near_zones(), *others), key=words.city):
            if zone != self._room.settings.zone:
                self._add(words.city(zone), zone, on=zone == chosen)

    def _add(self, said: str, zone: str, *, on: bool) -> None:
        action: QAction = self.menu().addAction(said)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: self._room.prefer(second_zone=zone))
