"""The keys that sign decisions in the person's name, and taking one out of use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from campaigndesk.actions.signing_keys import revoke_key
from campaigndesk.desktop.editor.moments import when_words
from campaigndesk.desktop.editor.rows import Mark, Row
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.domain.records import Record
from campaigndesk.domain.signatures import KEY_KIND, fingerprint
from campaigndesk.store.looks import find_author
from campaigndesk.store.meta import find_meta
from campaigndesk.store.records import list_records


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """The person's keys that still sign, newest first, and the id of this desk's."""

    keys: tuple[Record, ...] = ()
    here: str = ""


def read_own_keys(conn: Any) -> OwnKeys:
    """The keys in the name of who works here."""
    author = find_author(conn)
    own = [key for key in list_records(conn, KEY_KIND) if author and key.created.by == author.person]
    present = sorted((key for key in own if not key.get("revoked")), key=lambda key: key.created.at, reverse=True)
    return OwnKeys(tuple(present), find_meta(conn, "signing_key"))


class SigningKeys(QWidget):
    """One row a key; hidden before the first decision."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.STEP)
        self._column.addWidget(Section(self.tr("Keys that sign my decisions"), "", self))
        made = self.tr("The first decision on a desk makes one. Where in doubt, compare the letters aloud.")
        self._column.addWidget(plain(made, "secondary", self, wrap=True))
        self.hide()

    def refresh(self) -> None:
        """Read them again."""
        self._room.read(read_own_keys, then=self._show, owner=self, key="signing keys")

    def _show(self, own: OwnKeys) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(key, here=key.id == own.here) for key in own.keys]
        for row in self.rows:
            self._column.addWidget(row)
        self.setVisible(bool(self.rows))

    def _row(self, key: Record, *, here: bool) -> Row:
        elsewhere = self.tr("The web page") if key.get("origin") else self.tr("Another desk")
        where = self.tr("This desk") if here else elsewhere
        since = when_words(key.created.at, self._room.settings.zone or "UTC", self._room.desk.now)
        mark = Mark("check", "good", "", self) if here else Mark("warning", "warning", "", self)
        row = Row(mark, f"{where} · {since}", fingerprint(key), self.tr("Revoke"), self)
        row.fixed.connect(partial(self._on_revoked, key.id))
        return row

    def _on_revoked(self, key: str) -> None:
        words = self.tr("The key signs nothing any more; what it signed stays signed.")
        self._room.act(revoke_key, key, then=lambda _: self._room.say(words))
