"""Whether the network practises: read by everybody, begun by its administrators, and never taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from campaigndesk.actions.stops import turn_into_drill
from campaigndesk.desktop.asking import ask
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.domain.records import Record
from campaigndesk.store.looks import find_author
from campaigndesk.store.records import list_records


@dataclass(frozen=True, slots=True)
class Practice:
    """`name`: of the network, empty where there is none; `on`: it practises; `may_turn`: the person administers it."""

    name: str
    on: bool
    may_turn: bool


def read_practice(conn: Any) -> Practice:
    """What the network says."""
    author = find_author(conn)
    known = list_records(conn, "network", limit=1)
    administers = author is not None and author.administers
    if not known:
        return Practice("", on=False, may_turn=False)
    return Practice(str(known[0].get("name") or ""), bool(known[0].get("drill")), administers)


class PracticePart(QWidget):
    """A sentence, and for administrators the button that makes it a network of drills."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._found = Practice("", on=False, may_turn=False)
        self.sentence = plain("", "secondary", self, wrap=True)
        self.turn = ReasonedButton(self.tr("Turn this network into a drill…"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP)
        column.addWidget(Section(self.tr("Drill"), "", self))
        column.addWidget(self.sentence)
        column.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignLeft)
        self.turn.clicked.connect(self._on_turn)

    def refresh(self) -> None:
        """Read it again."""
        self._room.read(read_practice, then=self._on_read, owner=self, key="practice")

    def _on_read(self, found: Practice) -> None:
        self._found = found
        real = self.tr(
            "What is done here is real. A drill on this laptop alone begins with the command “Begin a drill…”."
        )
        practises = self.tr("This network practises: nothing of it reaches a channel, and it never becomes a real one.")
        self.sentence.setText(practises if found.on else real)
        self.turn.setVisible(found.may_turn and not found.on)

    def _on_turn(self) -> None:
        detail = self.tr(
            "Nothing of it reaches a channel any more, on any laptop, and it never becomes a real network again. For a "
            "drill beside real work, have a network of its own made on the server."
        )
        question = self.tr("Turn “{0}” into a drill for good?").format(self._found.name)
        yes, no = self.tr("Turn it into a drill"), self.tr("Leave it as it is")
        self.asked = ask(self.window(), question, detail, yes, no, self._turn)

    def _turn(self) -> None:
        self._room.act(turn_into_drill, then=self._on_turned, owner=self)

    def _on_turned(self, _: Record) -> None:
        self._room.say(self.tr("The network practises from now on."))
        self.refresh()
