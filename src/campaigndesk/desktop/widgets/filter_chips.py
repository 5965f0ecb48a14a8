"""Filter chips: rounded switches in a row, those that are on marked in the accent and with a cross."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from campaigndesk.desktop.look import sizes


class FilterChip(QPushButton):
    """One filter, on or off."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.toggled.connect(self.write)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Change the words, for instance when a count changed."""
        self._words = text
        self.write()

    def write(self) -> None:
        """Say what it is and whether it is on."""
        self.setText(f"{self._words} ✕" if self.isChecked() else self._words)
        self.setAccessibleName(self._words)
        self.setAccessibleDescription(self.tr("This filter is on.") if self.isChecked() else "")


class FilterRow(QWidget):
    """Filters side by side; `changed` carries the keys of those that are on, as a frozenset."""

    changed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._chips: dict[str, FilterChip] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(sizes.STEP * 2)
        self._row.addStretch()

    def set_filters(self, filters: Sequence[tuple[str, str]]) -> None:
        """Show these filters as (key, words); those that were on stay on."""
        on = self.chosen()
        for chip in self._chips.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for place, (key, words) in enumerate(filters):
            chip = FilterChip(words, self)
            chip.setChecked(key in on)
            chip.toggled.connect(lambda _: self.changed.emit(self.chosen()))
            self._row.insertWidget(place, chip)
            self._chips[key] = chip

    def chosen(self) -> frozenset[str]:
        """The keys of the filters that are on."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def chip(self, key: str) -> FilterChip:
        """One of the chips."""
        return self._chips[key]

    def clear(self) -> None:
        """Turn all off and tell once."""
        if not self.chosen():
            return
        blocked = self.blockSignals(True)
        for chip in self._chips.values():
            chip.setChecked(False)
        self.blockSignals(blocked)
        self.changed.emit(frozenset())
