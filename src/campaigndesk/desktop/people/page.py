"""One person: what they do in the network and since when, who stands in, and what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget

from campaigndesk.desktop.asking import ask
from campaigndesk.desktop.editor.rows import Mark, Row, emptied
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.people.administering import Administering
from campaigndesk.desktop.people.dialogs import RoleChoice
from campaigndesk.desktop.people.phrases import held_words, since_words
from campaigndesk.desktop.people.reading import Directory, Somebody
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.settings.devices import DevicesPart
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.domain.people import EVERYWHERE, Role

Since = Mapping[tuple[str, str], tuple[str, bool]]


class PersonPage(QScrollArea):
    """`handing_over` asks for the dialog that hands decisions to a colleague."""

    handing_over = Signal()

    def __init__(self, room: Room, administering: Administering, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._acts = room, administering
        self.person: Somebody | None = None
        self._directory = Directory()
        self.rows: list[Row] = []
        self.name = plain("", "title", self, wrap=True)
        self.email = plain("", "secondary", self, wrap=True)
        self.email.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.shut_out = plain(self.tr("This person may not act: their work stays."), "warning", self, wrap=True)
        self.copy = QPushButton(self.tr("Copy the address"), self)
        self.hand_over = QPushButton(self.tr("Hand over decisions…"), self)
        self.whom = plain("", "secondary", self, wrap=True)
        self._roles, self._handed = QVBoxLayout(), QVBoxLayout()
        self.handed = Section(self.tr("Stand-ins"), "", self)
        self.administration = self._administration()
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(sizes.STEP * 6, sizes.STEP * 5, sizes.STEP * 6, sizes.STEP * 5)
        column.setSpacing(sizes.STEP * 2)
        buttons = Flow(gap=sizes.STEP * 2)
        for button in (self.copy, self.hand_over):
            buttons.addWidget(button)
        for widget in (self.name, self.email, self.shut_out):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(Section(self.tr("Roles"), "", self))
        column.addLayout(self._roles)
        column.addWidget(self.whom)
        column.addWidget(self.handed)
        column.addLayout(self._handed)
        column.addWidget(self.administration)
        column.addStretch()
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.copy.clicked.connect(self._on_copy)
        self.hand_over.clicked.connect(self.handing_over)
        administering.changed.connect(self._say_why)

    def _administration(self) -> QWidget:
        part = QWidget(self)
        self.choice = RoleChoice(part)
        self.choice.role.setAccessibleName(self.tr("Role to give"))
        self.choice.country.setAccessibleName(self.tr("Country of the role"))
        self.give = ReasonedButton(self.tr("Give the role"), part)
        self.invite = ReasonedButton(self.tr("Make an invitation…"), part)
        self.act = ReasonedButton("", part)
        self.look_up = ReasonedButton(self.tr("Look up the laptops"), part)
        self.devices = DevicesPart(self._room, part, self.tr("Where this person is signed in"), self._acts.sure)
        giving, acting = Flow(gap=sizes.STEP * 2), Flow(gap=sizes.STEP * 2)
        for widget in (self.choice.role, self.choice.country, self.give):
            giving.addWidget(widget)
        for widget in (self.invite, self.act, self.look_up):
            acting.addWidget(widget)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(Section(self.tr("Administration"), "", part))
        column.addLayout(giving)
        column.addLayout(acting)
        column.addWidget(self.devices)
        self.give.clicked.connect(self._on_give)
        self.invite.clicked.connect(self._on_invite)
        self.act.clicked.connect(self._on_act)
        self.look_up.clicked.connect(self._on_look_up)
        self.choice.role.currentIndexChanged.connect(lambda _: self._say_why())
        self.choice.country.currentIndexChanged.connect(lambda _: self._say_why())
        return part

    def show_person(self, person: Somebody, directory: Directory, since: Since) -> None:
        """Show somebody; `since`: role and country -> the day, and whether it is known well."""
        if self.person is None or self.person.id != person.id:
            self.devices.hide()
            self.choice.offer(directory.countries)
        self.person, self._directory = person, directory
        own = person.id == directory.me
        self.name.setText(self.tr("{0} (you)").format(person.name) if own else person.name)
        self.email.setText(person.email or self.tr("No e-mail address is known."))
        self.copy.setVisible(bool(person.email))
        self.shut_out.setVisible(not person.active)
        self.hand_over.setVisible(own or directory.administers)
        self._show_roles(person, since)
        emptied(self._handed)
        self.handed.setVisible(bool(person.handed))
        for one in person.handed:
            self._handed.addWidget(Row(Mark("people", "accent", "", self), one.words, "", "", self))
        self.administration.setVisible(directory.administers)
        self.act.set_text(self.tr("Shut out…") if person.active else self.tr("Let in again"))
        self._say_why()

    def _show_roles(self, person: Somebody, since: Since) -> None:
        emptied(self._roles)
        self.rows = []
        take = self.tr("Take away…") if self._directory.administers else ""
        for role, country in person.roles:
            known = since.get((role, country))
            told = since_words(known[0], exact=known[1]) if known else ""
            mark = Mark("approvals" if role in (Role.APPROVER, Role.LEAD) else "people", "secondary", "", self)
            row = Row(mark, held_words(role, country), told, take, self)
            row.fixed.connect(partial(self._on_take, role, country))
            self.rows.append(row)
            self._roles.addWidget(row)
        guards = [p.name for p in self._directory.people if p.active and (Role.ADMINISTRATOR, EVERYWHERE) in p.roles]
        if self._directory.administers:
            self.whom.hide()
        else:
            told = self.tr("Roles are given by the administrators of the network: {0}").format(", ".join(guards))
            self.whom.setText(told if guards else self.tr("Roles are given by those who run the server."))
            self.whom.show()
        if not person.roles:
            self._roles.addWidget(plain(self.tr("No role: this person reads nothing and does nothing."), "", self))

    def _say_why(self) -> None:
        person, away = self.person, self._acts.reason()
        if person is None:
            return
        own = person.id == self._directory.me
        held = self.choice.chosen() in person.roles
        out = "" if person.active else self.tr("This person may not act. Let them in again first.")
        self.give.set_reason(away or (self.tr("They hold this role already.") if held else ""))
        missing = "" if person.email else self.tr("No e-mail address is known.")
        self.invite.set_reason(away or out or missing)
        self.look_up.set_reason(away or out)
        self.act.set_reason(away or (self.tr("Nobody shuts themselves out.") if own else ""))
        for row, (role, _) in zip(self.rows, person.roles, strict=False):
            if row.link is not None:
                kept = own and role == Role.ADMINISTRATOR
                row.link.setVisible(not away and not kept)

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.email.text())
        self._room.say(self.tr("The address is copied."))

    def _on_give(self) -> None:
        if self.person is not None:
            self._acts.give(self.person, *self.choice.chosen())

    def _on_take(self, role: str, country: str) -> None:
        if (person := self.person) is None:
            return
        ask(
            self,
            self.tr("Take this role from {0}?").format(person.name),
            self.tr("{0}. What was decided with it stays decided.").format(held_words(role, country)),
            self.tr("Take away"),
            self.tr("Back"),
            partial(self._acts.take, person, role, country),
        )

    def _on_act(self) -> None:
        if (person := self.person) is None:
            return
        if not person.active:
            self._acts.let_act(person, True)
            return
        ask(
            self,
            self.tr("Shut {0} out?").format(person.name),
            self.tr("They may not act any more and are signed out everywhere. Their work and decisions stay."),
            self.tr("Shut out"),
            self.tr("Back"),
            partial(self._acts.let_act, person, False),
        )

    def _on_invite(self) -> None:
        if self.person is not None:
            self._acts.invite(self.person)

    def _on_look_up(self) -> None:
        if self.person is not None:
            self.devices.person = self.person.id
            self.devices.show()
            self.devices.look()
