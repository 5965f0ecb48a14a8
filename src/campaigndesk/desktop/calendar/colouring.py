"""By what the edges of posts are coloured: a menu of three; icons, codes and words say the same without colour."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from campaigndesk.desktop.room import Room


def _n(text: str) -> str:
    """Marks words for the translators (context `Colouring`); they are translated where they are shown."""
    return text


WAYS = {
    "country": (_n("Country"), _n("Colour: country")),
    "stage": (_n("Status"), _n("Colour: status")),
    "campaign": (_n("Campaign"), _n("Colour: campaign")),
}
"""What is kept of a way to colour -> its words in the menu and on the button."""


class ColourButton(QPushButton):
    """Says which way is on, and lets choose another."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.setProperty("kind", "chip")
        menu = QMenu(self)
        group = QActionGroup(menu)
        self.ways = {}
        for way, (words, _) in WAYS.items():
            action = menu.addAction(QCoreApplication.translate("Colouring", words))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=way: self.choose(chosen))
            group.addAction(action)
            self.ways[way] = action
        self.setMenu(menu)
        room.preferred.connect(self.say)
        self.say()

    def choose(self, way: str) -> None:
        """Colour by this from now on."""
        if way in WAYS and way != self._room.settings.colour_by:
            self._room.prefer(colour_by=way)

    def say(self) -> None:
        """Show which way is on."""
        now = self._room.settings.colour_by
        way = now if now in WAYS else "stage"
        self.ways[way].setChecked(True)
        self.setText(QCoreApplication.translate("Colouring", WAYS[way][1]))
        self.setAccessibleName(self.text())
