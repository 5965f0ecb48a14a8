"""The dialog in which blackouts are kept: those that are known, and the days, occasion and reason of one."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from campaigndesk.actions.blackouts import add_blackout, delete_blackout, revise_blackout
from campaigndesk.desktop import sentences
from campaigndesk.desktop.calendar.blackouts import effect_words, occasion_words, said
from campaigndesk.desktop.calendar.go_to_date import qdate
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.widgets.buttons import add_agreement
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.left_words import LeftWords
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.people import EVERYWHERE, Author, Role
from campaigndesk.domain.records import Record
from campaigndesk.store.blackouts import list_blackouts

AROUND = timedelta(days=400)
"""Blackouts that lie farther from the chosen day are not listed."""


def countries_for(author: Author) -> list[str]:
    """The countries whose blackouts the person may keep; empty text stands for the whole network."""
    own = {c for role, c in author.roles if role in (Role.APPROVER, Role.ADMINISTRATOR) and c != EVERYWHERE}
    return [*sorted(own), *([""] if author.administers else [])]


def iso_day(shown: QDate) -> str:
    """The day as it is kept."""
    return date(shown.year(), shown.month(), shown.day()).isoformat()


class BlackoutForm(QDialog):
    """Shows the blackouts around a day, that with the id `wanted` first; saving makes one or changes the chosen one."""

    def __init__(self, room: Room, day: date, parent: QWidget, wanted: str = "") -> None:
        super().__init__(parent)
        self._room, self._wanted = room, wanted
        self.known: list[Record] = []
        self.setWindowTitle(self.tr("Blackouts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        self.which, self.country, self.occasion, self.effect = (QComboBox(self) for _ in range(4))
        self.first, self.last = DateField(qdate(day), self), DateField(qdate(day), self)
        self.channels, self.reason = QLineEdit(self), QLineEdit(self)
        self.problem = plain("", "warning", self, wrap=True)
        self.buttons = QDialogButtonBox(self)
        self.save = add_agreement(self.buttons, self.tr("Save"))
        self.remove = self.buttons.addButton(self.tr("Delete"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self._left = LeftWords(self)
        self._fill()
        self._lay_out()
        self.which.currentIndexChanged.connect(self._on_chosen)
        self.buttons.accepted.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)
        self.remove.clicked.connect(self._on_delete)
        self._show_known([])
        span = ((day - AROUND).isoformat(), (day + AROUND).isoformat())
        room.read(list_blackouts, *span, then=self._show_known, owner=self, key="blackouts")

    def _fill(self) -> None:
        for code in countries_for(self._room.desk.author):
            name = f"{code}  {sentences.said(COUNTRIES[code].name)}" if code in COUNTRIES else code
            self.country.addItem(name or self.tr("all countries"), code)
        for box, names in ((self.occasion, occasion_words()), (self.effect, effect_words())):
            for key, shown in names.items():
                box.addItem(shown, key)
        self.channels.setPlaceholderText(self.tr("all channels"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Blackout"), self.which)
        form.addRow(self.tr("Country"), self.country)
        form.addRow(self.tr("First day"), self.first)
        form.addRow(self.tr("Last day"), self.last)
        form.addRow(self.tr("Occasion"), self.occasion)
        form.addRow(self.tr("Effect"), self.effect)
        form.addRow(self.tr("Channels"), self.channels)
        form.addRow(self.tr("Reason"), self.reason)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    def _show_known(self, found: list[Record]) -> None:
        self.known = found
        self.which.clear()
        self.which.addItem(self.tr("New"), "")
        for blackout in found:
            self.which.addItem(f"{blackout.get('starts_on')} {said(blackout)}", blackout.id)
        self.which.setCurrentIndex(max(self.which.findData(self._wanted), 0))
        self._on_chosen()

    def chosen(self) -> Record | None:
        """The blackout that is shown; None for a new one."""
        return next((known for known in self.known if known.id == self.which.currentData()), None)

    def _on_chosen(self) -> None:
        self._left.turn(str(self.which.currentData() or ""), self._show_chosen)

    def _show_chosen(self) -> None:
        one = self.chosen()
        mine = self.country.count() > 0
        if one is not None:
            mine = self.country.findData(str(one.get("country") or "")) >= 0
            self.country.setCurrentIndex(self.country.findData(str(one.get("country") or "")))
            self.occasion.setCurrentIndex(self.occasion.findData(one.get("occasion")))
            self.effect.setCurrentIndex(self.effect.findData(one.get("effect")))
            self.first.setDate(qdate(date.fromisoformat(str(one.get("starts_on")))))
            self.last.setDate(qdate(date.fromisoformat(str(one.get("ends_on")))))
        self.channels.setText(", ".join(one.get("channels") or ()) if one else "")
        self.reason.setText(str(one.get("reason")) if one else "")
        self.country.setEnabled(one is None)
        self.save.setEnabled(mine)
        self.remove.setEnabled(mine and one is not None)
        why = "" if mine else self.tr("Approvers keep the blackouts of their country, administrators all.")
        self._say(why)

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _on_save(self) -> None:
        fields: dict[str, Any] = {
            "starts_on": iso_day(self.first.date()), "ends_on": iso_day(self.last.date()),
            "occasion": self.occasion.currentData(), "effect": self.effect.currentData(),
            "channels": [c.strip().lower() for c in self.channels.text().split(",") if c.strip()],
            "reason": self.reason.text().strip(),
        }  # fmt: skip
        one = self.chosen()
        named: dict[str, Any] = {
            "then": partial(self._on_done, self.tr("The blackout is kept.")), "failed": self._on_failed, "owner": self,
        }  # fmt: skip
        if one is None:
            self._room.act(add_blackout, country=self.country.currentData(), **named, **fields)
        else:
            self._room.act(revise_blackout, one.id, **named, **fields)

    def _on_delete(self) -> None:
        one = self.chosen()
        if one is not None:
            done = partial(self._on_done, self.tr("The blackout was deleted."))
            self._room.act(delete_blackout, one.id, then=done, failed=self._on_failed, owner=self)

    def _on_done(self, words: str, _: Record) -> None:
        self._room.say(words, undo=True)
        self.accept()

    def _on_failed(self, error: CampaignDeskError) -> None:
        self._say(problem(error))
