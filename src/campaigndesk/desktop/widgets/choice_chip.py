"""A chip that opens a list of choices: it shows what is chosen, and a cross beside it takes that away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.widgets.choice_list import Choice, ChoiceList
from campaigndesk.desktop.widgets.tips import as_it_is

WIDEST = 220
"""So wide may the words of a chip grow, in pixels; more is cut."""
NAMED = 2


class OpenButton(QPushButton):
    """Opens a list with the arrow down as well, and takes its choice away with Delete."""

    opened = Signal()
    cleared = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space and the arrow down open; Delete and Backspace clear."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        else:
            super().keyPressEvent(event)


class ChoiceChip(QWidget):
    """`changed` carries the chosen keys; `asked` when the list is about to open."""

    changed = Signal(object)
    asked = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._choices: dict[str, Choice] = {}
        self._chosen: tuple[str, ...] = ()
        self.button = OpenButton(title, self)
        self.button.setProperty("kind", "chip")
        self.button.setCheckable(True)
        self.cross = QToolButton(self)
        self.cross.setAccessibleName(self.tr("Clear the filter “{0}”").format(title))
        self.cross.setToolTip(self.cross.accessibleName())
        self.cross.setProperty("kind", "cross")
        self.cross.setIconSize(QSize(10, 10))
        look.wear(self.cross, "close", "accent")
        self.list = ChoiceList(title, self)
        self.setFocusProxy(self.button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.button)
        row.addWidget(self.cross)
        self.button.clicked.connect(self.open)
        self.button.opened.connect(self.open)
        self.button.cleared.connect(lambda: self._on_changed(()))
        self.cross.clicked.connect(self._on_cross)
        self.list.changed.connect(self._on_changed)
        self._say()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """What there is to choose from now, with counts."""
        self._choices = {choice.key: choice for choice in choices}
        self.list.show_choices(choices, self._chosen)
        self._say()

    def choices(self) -> list[Choice]:
        """What there is to choose from."""
        return list(self._choices.values())

    def chosen(self) -> tuple[str, ...]:
        """The keys that are on."""
        return self._chosen

    def choose(self, keys: Sequence[str]) -> None:
        """Turn these on without telling."""
        self._chosen = tuple(keys)
        self.list.show_choices(self.choices(), self._chosen)
        self._say()

    def open(self) -> None:
        """Drop the list."""
        self._say()
        self.asked.emit()
        self.list.show_choices(self.choices(), self._chosen)
        self.list.open_below(self.button)

    def _on_cross(self) -> None:
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed(())

    def _on_changed(self, keys: tuple[str, ...]) -> None:
        if keys != self._chosen:
            self._chosen = keys
            if self.list.chosen() != keys:
                self.list.show_choices(self.choices(), keys)
            self._say()
            self.changed.emit(keys)

    def _say(self) -> None:
        """Two of the chosen by name, the number of the others, and how many posts they have."""
        known = [self._choices[key].words if key in self._choices else key for key in self._chosen]
        short = [
            key if len(key) == NAMED and key.isupper() else name for key, name in zip(self._chosen, known, strict=True)
        ]
        more = f" +{len(short) - NAMED}" if len(short) > NAMED else ""
        said = ", ".join(short[:NAMED])
        metrics = QFontMetrics(self.button.font())
        cut = metrics.elidedText(said, Qt.TextElideMode.ElideRight, WIDEST)
        self.button.setText(f"{cut}{more}".replace("&", "&&") if short else self.title)
        self.button.setChecked(bool(short))
        self.button.setAccessibleName(f"{self.title}: {', '.join(known)}" if known else self.title)
        self.button.setAccessibleDescription(self.tr("Opens a list. Delete takes the filter away.") if known else
                                             self.tr("Opens a list."))  # fmt: skip
        self.button.setToolTip(as_it_is(self.button.accessibleName()))
        self.cross.setVisible(bool(short))
