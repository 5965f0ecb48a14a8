"""A part of the settings that says what holds for the whole network, and lets its administrators say otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.domain.records import Record
from campaigndesk.store.looks import find_author
from campaigndesk.store.records import find_network


@dataclass(frozen=True, slots=True)
class Network:
    """`record`: what holds for all of it, None where there is none; `administers`: whether the person may set it."""

    record: Record | None
    administers: bool


def read_network(conn: Any) -> Network:
    """The network as this laptop knows it; nobody sets anything where there is none."""
    author, known = find_author(conn), find_network(conn)
    return Network(known, known is not None and author is not None and author.administers)


class NetworkPart(QWidget):
    """A title and a sentence; what is set stands below, added to `column`."""

    def __init__(self, room: Room, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.sentence = plain("", "secondary", self, wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(sizes.STEP)
        self.column.addWidget(Section(title, "", self))
        self.column.addWidget(self.sentence)

    def refresh(self) -> None:
        """Read it again."""
        self._room.read(read_network, then=self.show_network, owner=self, key="network")

    def show_network(self, network: Network) -> None:
        """Say what holds, and offer what may be set."""
