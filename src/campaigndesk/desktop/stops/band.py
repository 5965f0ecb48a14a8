"""The band over every view while a stop touches the person, or while posts wait that one made late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop.stops.words import band_words
from campaigndesk.desktop.widgets.banners import Banner

if TYPE_CHECKING:
    from campaigndesk.desktop.facts import Facts


class StopBand(Banner):
    """`wanted` carries the command that its button stands for: `stops` or `missed-posts`."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._command = ""
        self.acted.connect(lambda: self.wanted.emit(self._command))

    def show_facts(self, facts: Facts, zone: str) -> None:
        """Say what stands now; nothing is hidden while it does."""
        words = band_words(facts.stops, facts.missed, zone)
        if facts.stops:
            self._command = "stops"
            self.say("stop", words, self.tr("Stops…"))
        else:
            self._command = "missed-posts"
            self.say("warning", words, self.tr("Settle them…"))
