"""Handing one's decisions to a colleague for some days: what is handed over now, and a new one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from campaigndesk.actions import delegating
from campaigndesk.desktop.calendar.go_to_date import qdate
from campaigndesk.desktop.calendar.moments import today_in
from campaigndesk.desktop.editor.dialogs import Question
from campaigndesk.desktop.editor.rows import Mark, Row
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.words import brief_day
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.delegations import HANDED_OVER, works_for
from campaigndesk.domain.people import Role
from campaigndesk.store.looks import find_author
from campaigndesk.store.records import list_records

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk

translate = QCoreApplication.translate
FORM = "yyyy-MM-dd"


@dataclass(frozen=True, slots=True)
class Mine:
    """A right that can be handed over: role, country, whose it is, and the colleagues it can go to as (id, name)."""

    role: str
    country: str
    person: str
    words: str
    colleagues: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Handed:
    """A delegation of mine that is not over; `words` names both people and the days."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Rights:
    """What can be handed over here, and what is."""

    mine: tuple[Mine, ...]
    handed: tuple[Handed, ...]


def read_rights(conn: Any, desk: Desk) -> Rights:
    """What this person may hand over (an administrator: everybody's), and the delegations that are not over."""
    author = find_author(conn)
    if author is None:
        return Rights((), ())
    look = desk.look(conn)
    people = list_records(conn, "person", limit=5000)
    names = {p.id: str(p.get("name") or p.get("email") or "?") for p in people}
    administrator = author.administers
    mine = []
    for person in people:
        if person.id != author.person and not administrator:
            continue
        for role, country in person.get("roles", ()):
            if role in HANDED_OVER and person.id in look.people(role, country):
                words = _right_words(role, country, "" if person.id == author.person else names[person.id])
                others = [p for p in names if p != person.id and works_for(p, country, look)]
                mine.append(Mine(role, country, person.id, words, tuple((p, names[p]) for p in others)))
    handed = [
        Handed(d.id, handed_words(d, names))
        for d in look.delegations()
        if not d.get("revoked") and str(d.get("ends_on")) >= look.day
        if administrator or author.person in (d.get("from_person"), d.get("to_person"))
    ]
    return Rights(tuple(mine), tuple(handed))


def _right_words(role: str, country: str, name: str) -> str:
    place = said(COUNTRIES[country].name) if country in COUNTRIES else country
    known = {
        Role.APPROVER.value: translate("HandingOver", "Approving for {0}"),
        Role.LEAD.value: translate("HandingOver", "Deciding as lead for {0}"),
    }
    return " · ".join(filter(None, (known[str(role)].format(place), name)))


def handed_words(delegation: Any, names: dict[str, str]) -> str:
    """Who decides for whom, from day to day; `names`: by the id of the person."""
    days = [brief_day(date.fromisoformat(str(delegation.get(n)))) for n in ("starts_on", "ends_on")]
    return translate("HandingOver", "{0} decides for {1}, {2} to {3}").format(
        names.get(str(delegation.get("to_person")), "?"), names.get(str(delegation.get("from_person")), "?"), *days
    )


class HandingOver(Question):
    """Asks what goes to whom, from day to day; what is handed over already can be taken back."""

    def __init__(self, room: Room, rights: Rights, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("HandingOver", "Hand over my decisions"),
            translate(
                "HandingOver",
                "A colleague decides instead of you on these days. Each decision says for whom it was made.",
            ),
            translate("HandingOver", "Hand over"),
        )
        self._room, self._rights = room, rights
        self.takers = []
        for one in rights.handed:
            row = Row(Mark("people", "accent", "", self), one.words, "", translate("HandingOver", "Take back"), self)
            row.fixed.connect(partial(self._on_taken_back, one))
            self.takers.append(row)
            self.fields.addWidget(row)
        self.right, self.who = QComboBox(self), QComboBox(self)
        for index, right in enumerate(rights.mine):
            self.right.addItem(right.words, index)
        today = qdate(today_in(room.settings.zone))
        self.start, self.end = DateField(today, self), DateField(today.addDays(4), self)
        self.note = QLineEdit(self)
        form = QFormLayout()
        for label, field in (
            (translate("HandingOver", "What"), self.right),
            (translate("HandingOver", "To whom"), self.who),
            (translate("HandingOver", "First day"), self.start),
            (translate("HandingOver", "Last day"), self.end),
            (translate("HandingOver", "Why (others see it)"), self.note),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.fields.addLayout(form)
        self.right.currentIndexChanged.connect(self._on_right)
        for changed in (self.who.currentIndexChanged, self.start.dateChanged, self.end.dateChanged):
            changed.connect(self._say_why)
        self.accepted.connect(self._on_accepted)
        self._on_right()
        self.right.setFocus()

    def _on_right(self) -> None:
        self.who.clear()
        index = self.right.currentIndex()
        for person, name in self._rights.mine[index].colleagues if index >= 0 else ():
            self.who.addItem(name, person)
        self._say_why()

    def _say_why(self) -> None:
        reason = ""
        if not self._rights.mine:
            reason = translate("HandingOver", "You hold no role whose decisions can be handed over.")
        elif self.who.currentIndex() < 0:
            reason = translate("HandingOver", "Nobody else of this country is known here.")
        elif self.end.date() < self.start.date():
            reason = translate("HandingOver", "The last day is before the first.")
        self.yes.set_reason(reason)

    def _on_accepted(self) -> None:
        right = self._rights.mine[self.right.currentIndex()]
        words = translate("HandingOver", "{0} decides for you on these days.").format(self.who.currentText())
        self._room.act(
            delegating.delegate_decisions,
            country=right.country,
            role=right.role,
            from_person=right.person,
            to_person=str(self.who.currentData()),
            starts_on=self.start.date().toString(FORM),
            ends_on=self.end.date().toString(FORM),
            note=self.note.text().strip(),
            then=lambda _: self._room.say(words, undo=True),
        )

    def _on_taken_back(self, one: Handed) -> None:
        words = translate("HandingOver", "Taken back; what was decided meanwhile stays decided.")
        self._room.act(delegating.revoke_delegation, one.id, then=lambda _: self._room.say(words, undo=True))
        self.reject()
