"""Which posts the calendar shows: menus for country, channel and stage, and those that wait for the person."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.domain.countries import COUNTRIES

if TYPE_CHECKING:
    from campaigndesk.store.calendar import Filter

CHANNELS = {
    "x": "X", "facebook": "Facebook", "instagram": "Instagram", "linkedin": "LinkedIn", "youtube": "YouTube",
    "tiktok": "TikTok", "telegram": "Telegram", "mastodon": "Mastodon", "bluesky": "Bluesky", "threads": "Threads",
    "viber": "Viber", "whatsapp": "WhatsApp", "website": "Website",
}  # fmt: skip
"""Channels with their own spelling, for menus and labels."""


def country_choices() -> list[tuple[str, str]]:
    """Codes of countries with code and name."""
    return [(country.code, f"{country.code}  {country.name}") for country in COUNTRIES.values()]


def stage_choices() -> list[tuple[str, str]]:
    """Stages with their words; missed is left out, since it depends on the clock."""
    from campaigndesk.domain.posts import STAGE_WORDS

    return [(str(stage), words) for stage, words in STAGE_WORDS.items() if stage != "missed"]


class ChoiceButton(QPushButton):
    """A rounded button with a menu of things to choose several of; says how many are chosen."""

    changed = Signal()

    def __init__(self, title: str, choices: Callable[[], Iterable[tuple[str, str]]]) -> None:
        super().__init__(title)
        self._title = title
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.actions_of: dict[str, QAction] = {}
        self._choices = choices
        menu = QMenu(self)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)
        self._say()

    def fill(self) -> None:
        """Put the choices into the menu, when it is first opened."""
        for key, words in () if self.actions_of else self._choices():
            action = self.menu().addAction(words)
            action.setCheckable(True)
            action.toggled.connect(self._on_toggled)
            self.actions_of[key] = action

    def chosen(self) -> tuple[str, ...]:
        """The keys that are on."""
        return tuple(key for key, action in self.actions_of.items() if action.isChecked())

    def clear(self) -> None:
        """Turn all off without telling."""
        for action in self.actions_of.values():
            blocked = action.blockSignals(True)
            action.setChecked(False)
            action.blockSignals(blocked)
        self._say()

    def _on_toggled(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        chosen = [self.actions_of[key].text() for key in self.chosen()]
        shown = [key for key in self.chosen() if len(key) == 2] or chosen
        more = f" +{len(shown) - 3}" if len(shown) > 3 else ""
        self.setText(" ".join(shown[:3]) + more if chosen else self._title)
        self.setChecked(bool(chosen))
        self.setAccessibleName(f"{self._title}: {', '.join(chosen)}" if chosen else self._title)


class Filters(QFrame):
    """The row below the top bar; `changed` when other posts are wanted."""

    changed = Signal()

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.setProperty("role", "surface")
        self.setAccessibleName(self.tr("Filters"))
        self.country = ChoiceButton(self.tr("Country"), country_choices)
        self.channel = ChoiceButton(self.tr("Channel"), CHANNELS.items)
        self.stage = ChoiceButton(self.tr("Stage"), stage_choices)
        self.mine = QPushButton(self.tr("Waits for me"), self)
        self.mine.setProperty("kind", "chip")
        self.mine.setCheckable(True)
        self.clear = QPushButton(self.tr("Clear"), self)
        self.clear.setProperty("kind", "chip")
        self.colour = QPushButton(self)
        self.colour.setProperty("kind", "chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.STEP * 3, sizes.STEP, sizes.STEP * 3, sizes.STEP)
        row.setSpacing(sizes.STEP * 2)
        for button in (self.country, self.channel, self.stage, self.mine, self.clear):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.colour)
        for choice in (self.country, self.channel, self.stage):
            choice.changed.connect(self._on_changed)
        self.mine.toggled.connect(self._on_changed)
        self.clear.clicked.connect(self._on_cleared)
        self.colour.clicked.connect(self._on_colour)
        self._say()

    def chosen(self) -> Filter:
        """The filter for the store."""
        from campaigndesk.store.calendar import Filter

        waits = self._room.desk.author.person if self.mine.isChecked() and self._room.is_open else ""
        return Filter(
            countries=self.country.chosen(), channels=self.channel.chosen(), stages=self.stage.chosen(), waits_for=waits
        )

    def any(self) -> bool:
        """Whether anything is left out."""
        chosen = (self.country.chosen(), self.channel.chosen(), self.stage.chosen())
        return self.mine.isChecked() or any(chosen)

    def _on_changed(self) -> None:
        self._say()
        self.changed.emit()

    def _on_cleared(self) -> None:
        for choice in (self.country, self.channel, self.stage):
            choice.clear()
        blocked = self.mine.blockSignals(True)
        self.mine.setChecked(False)
        self.mine.blockSignals(blocked)
        self._on_changed()

    def _on_colour(self) -> None:
        other = "stage" if self._room.settings.colour_by == "country" else "country"
        self._room.prefer(colour_by=other)
        self._say()

    def _say(self) -> None:
        by_country = self._room.settings.colour_by == "country"
        self.colour.setText(self.tr("Colour by country") if by_country else self.tr("Colour by stage"))
        self.colour.setToolTip(self.tr("Press to colour the edge of posts by the other"))
        self.clear.setVisible(self.any())
