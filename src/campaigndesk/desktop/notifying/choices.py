"""Which kinds of notices a person wants, as a part of the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.notifying.phrases import MARKS, kind_words
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.labels import Section, plain


class NoticeChoices(QWidget):
    """One box a kind; what is turned off still stands in the list of notices."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP)
        column.addWidget(Section(self.tr("Tell me when"), "", self))
        self.boxes: dict[str, QCheckBox] = {}
        for kind in MARKS:
            box = self.boxes[kind] = QCheckBox(kind_words(kind), self)
            box.setChecked(kind not in room.settings.quiet)
            box.toggled.connect(self._on_toggled)
            column.addWidget(box)
        said = self.tr("Inside the window while you use it, by the system otherwise. No text under embargo is told.")
        column.addWidget(plain(said, "secondary", self, wrap=True))

    def _on_toggled(self) -> None:
        self._room.prefer_quietly(quiet=tuple(kind for kind, box in self.boxes.items() if not box.isChecked()))
