"""Wording rules in the settings: packs switched on and off for a country, and the way to the rules in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from campaigndesk.actions.wordings import switch_off_wording, switch_on_wording
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.settings.wording_form import WordingForm
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.people import Author, Role
from campaigndesk.domain.records import Record
from campaigndesk.domain.wording import WordRule, rules_of
from campaigndesk.shipped_wording import shipped_packs
from campaigndesk.store.looks import find_author
from campaigndesk.store.records import list_records

KEEPERS: Final = (Role.APPROVER, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class PackLine:
    """A pack as a country has it. `key`: by what it is switched on; `record`: None for a shipped one not taken yet."""

    key: str
    name: str
    rules: tuple[WordRule, ...]
    record: Record | None = None

    @property
    def active(self) -> bool:
        """Whether its rules find anything."""
        return bool(self.record and self.record.get("active"))


@dataclass(frozen=True, slots=True)
class Wordings:
    """Country -> its packs; the shipped ones first. `kept`: countries whose packs the person may change."""

    packs: Mapping[str, tuple[PackLine, ...]]
    kept: tuple[str, ...] = ()


def read_wordings(conn: Any) -> Wordings:
    """The packs of the person's countries; of all countries for an administrator of the network."""
    author = find_author(conn)
    if author is None:
        return Wordings({})
    everywhere = author.administers
    countries = tuple(COUNTRIES) if everywhere else tuple(sorted(author.countries))
    own = list_records(conn, "wording")
    kept = tuple(country for country in countries if may_keep(author, country))
    return Wordings({country: _packs(own, country) for country in countries}, kept)


def may_keep(author: Author, country: str) -> bool:
    """Whether the person may change the packs of a country."""
    return any(author.holds(role, country) for role in KEEPERS)


def _packs(own: list[Record], country: str) -> tuple[PackLine, ...]:
    taken = [pack for pack in own if pack.get("country") == country]
    of = {str(pack.get("pack")): pack for pack in taken if pack.get("pack")}
    lines = []
    for key, pack in shipped_packs().items():
        record = of.get(key)
        rules = rules_of(record) if record else tuple(WordRule(**rule) for rule in pack.rules)
        named = str(record.get("name")) if record else pack.name
        lines.append(PackLine(record.id if record else key, named, rules, record))
    mine = sorted((pack for pack in taken if not pack.get("pack")), key=lambda pack: pack.id)
    return (*lines, *(PackLine(pack.id, str(pack.get("name")), rules_of(pack), pack) for pack in mine))


class WordingPart(QWidget):
    """One line a pack: a box that switches it on, how many rules it has, and a button that shows them."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._found = Wordings({})
        self.boxes: dict[str, QCheckBox] = {}
        self.rules: dict[str, QPushButton] = {}
        self.country = QComboBox(self)
        self.country.setAccessibleName(self.tr("Country whose wording rules are shown"))
        self.country.activated.connect(lambda _: self._show_lines())
        self.why = plain("", "secondary", self, wrap=True)
        self.own = QPushButton(self.tr("Write an own rule…"), self)
        self.own.clicked.connect(self._on_own)
        self._lines = QWidget(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.STEP)
        self._column.addWidget(Section(self.tr("Wording rules"), "", self))
        for widget in (self.why, self.country, self._lines):
            self._column.addWidget(widget)
        self._column.addWidget(self.own, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def refresh(self) -> None:
        """Read them again."""
        self._room.read(read_wordings, then=self._on_read, owner=self, key="wordings")

    def packs(self) -> tuple[PackLine, ...]:
        """Those of the country that is shown."""
        return self._found.packs.get(str(self.country.currentData()), ())

    def _on_read(self, found: Wordings) -> None:
        chosen = self.country.currentData()
        if found.packs.keys() != self._found.packs.keys():
            self.country.clear()
            for code in found.packs:
                self.country.addItem(said(COUNTRIES[code].name) if code in COUNTRIES else code, code)
            self.country.setCurrentIndex(max(0, self.country.findData(chosen)))
            self.country.setVisible(len(found.packs) > 1)
        self._found = found
        self.setVisible(bool(found.packs))
        self._show_lines()

    def _show_lines(self) -> None:
        code = str(self.country.currentData() or "")
        mine = code in self._found.kept
        self.own.setVisible(mine)
        off = self.tr("Rules mark words in the drafts of a country. Each pack is off until somebody switches it on.")
        others = self.tr("The approvers and administrators of a country switch its packs on and write its rules.")
        self.why.setText(off if mine else f"{off} {others}")
        held = self.focusWidget()
        held_key = next((key for key, box in self.boxes.items() if box is held), "")
        lines = QWidget(self)
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        self.boxes, self.rules = {}, {}
        for row, pack in enumerate(self.packs()):
            key = str(pack.record.get("pack") or pack.key) if pack.record else pack.key
            box = self.boxes[key] = QCheckBox(said(pack.name), lines)
            box.setChecked(pack.active)
            box.setEnabled(mine)
            box.toggled.connect(partial(self._on_switched, pack, code))
            count = self.tr("%n rules", "", len(pack.rules))
            button = self.rules[key] = QPushButton(self.tr("Show rules…"), lines)
            button.setAccessibleName(self.tr("Show the rules of {0}").format(said(pack.name)))
            button.clicked.connect(partial(self._open, pack))
            for column, widget in enumerate((box, plain(count, "secondary", lines), button)):
                grid.addWidget(widget, row, column)
        self._column.replaceWidget(self._lines, lines)
        self._lines.deleteLater()
        self._lines = lines
        if held_key in self.boxes:
            self.boxes[held_key].setFocus()

    def _on_switched(self, pack: PackLine, country: str, on: bool) -> None:
        words = self.tr("“{0}” is switched on.") if on else self.tr("“{0}” is switched off.")
        told = words.format(said(pack.name))
        if on:
            work = partial(switch_on_wording, country=country, pack=pack.key)
        else:
            work = partial(switch_off_wording, wording_id=pack.key)
        self._room.act(work, then=lambda _: self._room.say(told, undo=True), failed=self._on_failed, owner=self)

    def _on_failed(self, error: Any) -> None:
        self._room.trouble(error)
        self.refresh()

    def _on_own(self) -> None:
        """Into the country's first own pack; a new one where it has none."""
        code = str(self.country.currentData())
        mine = next((pack for pack in self.packs() if pack.record and not pack.record.get("pack")), None)
        name = mine.name if mine else self.tr("Own rules")
        WordingForm(self._room, code, name, mine.record if mine else None, self, may=True).open()

    def _open(self, pack: PackLine) -> None:
        code = str(self.country.currentData())
        may = code in self._found.kept and pack.record is not None
        form = WordingForm(self._room, code, pack.name, pack.record, self, may=may, rules=pack.rules)
        if pack.rules:
            form.choose(pack.rules[0].id)
        form.open()
