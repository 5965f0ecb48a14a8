"""The two questions about many posts that need an answer: by how many days, and to whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from campaigndesk.desktop import words
from campaigndesk.desktop.widgets.buttons import add_agreement
from campaigndesk.desktop.widgets.labels import plain

if TYPE_CHECKING:
    from sqlalchemy import Connection

FARTHEST = 3660
"""Days in ten years: more is a slip of the finger."""


def load_people(conn: Connection) -> list[tuple[str, str]]:
    """Ids and names of the people known here, by name: for the store's lane."""
    from campaigndesk.store.records import list_records

    people = [(person.id, str(person.get("name") or person.get("email") or "")) for person in
              list_records(conn, "person", limit=10_000)]  # fmt: skip
    return sorted(people, key=lambda pair: pair[1].casefold())


class ShiftDays(QDialog):
    """`chosen` carries the number of days, less than 0 for earlier."""

    chosen = Signal(int)

    def __init__(self, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shift {0}").format(what))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.way = QComboBox(self)
        self.way.addItems([self.tr("days later"), self.tr("days earlier"), self.tr("weeks later"),
                           self.tr("weeks earlier")])  # fmt: skip
        self.way.setAccessibleName(self.tr("Unit and direction"))
        self.number = QSpinBox(self)
        self.number.setRange(1, FARTHEST)
        self.number.setAccessibleName(self.tr("How many"))
        note = plain(self.tr("Each post keeps its time of day, also when the clocks change."), "secondary", self,
                     wrap=True)  # fmt: skip
        form = QFormLayout()
        form.addRow(self.tr("By"), self.number)
        form.addRow("", self.way)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(_buttons(self, self.tr("Shift")))
        self.setMinimumWidth(320)

    def accept(self) -> None:
        """Tell how far."""
        days = self.number.value() * (7 if self.way.currentIndex() >= 2 else 1)
        self.chosen.emit(-days if self.way.currentIndex() % 2 else days)
        super().accept()


class ChooseOwner(QDialog):
    """`chosen` carries the id of the person."""

    chosen = Signal(str)

    def __init__(self, count: int, people: Sequence[tuple[str, str]], now: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Owner of {0}").format(words.posts(count)))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.person = QComboBox(self)
        self.person.setAccessibleName(self.tr("Owner"))
        self.person.setMaxVisibleItems(16)
        for person, name in people:
            self.person.addItem(name, person)
        self.person.setCurrentIndex(max(self.person.findData(now), 0))
        column = QVBoxLayout(self)
        column.addWidget(plain(self.tr("Who looks after them from now on?"), "", self, wrap=True))
        column.addWidget(self.person)
        column.addWidget(_buttons(self, self.tr("Give them")))
        self.setMinimumWidth(320)

    def accept(self) -> None:
        """Tell who."""
        if self.person.currentIndex() >= 0:
            self.chosen.emit(str(self.person.currentData()))
        super().accept()


def _buttons(dialog: QDialog, yes: str) -> QDialogButtonBox:
    buttons = QDialogButtonBox(dialog)
    add_agreement(buttons, yes)
    buttons.addButton(dialog.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
