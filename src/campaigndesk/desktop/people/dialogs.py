"""The dialogs of people: a new person, and the code of an invitation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFormLayout, QLineEdit, QPushButton, QWidget

from campaigndesk.desktop.editor.dialogs import Question
from campaigndesk.desktop.people.phrases import place_name, role_name
from campaigndesk.desktop.words import date_words
from campaigndesk.domain.people import EVERYWHERE, OF_THE_NETWORK, Role
from campaigndesk.domain.times import local

if TYPE_CHECKING:
    from campaigndesk.protocol.access import InvitationReply

translate = QCoreApplication.translate
Added = Callable[[str, str, str, str], None]


class RoleChoice:
    """Two boxes: the role, and the country for which it is held; that one is off for roles of the whole network."""

    def __init__(self, parent: QWidget) -> None:
        self.role, self.country = QComboBox(parent), QComboBox(parent)
        for role in Role:
            self.role.addItem(role_name(role), role.value)
        for box in (self.role, self.country):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.role.currentIndexChanged.connect(lambda _: self._on_role())

    def offer(self, countries: Sequence[str]) -> None:
        """The countries of the network; the choice stays where it can."""
        now = self.country.currentData()
        self.country.clear()
        for code in sorted(countries, key=place_name):
            self.country.addItem(place_name(code), code)
        self.country.setCurrentIndex(max(0, self.country.findData(now)))
        self._on_role()

    def chosen(self) -> tuple[str, str]:
        """Role and country; `*` for the whole network."""
        role = str(self.role.currentData())
        return role, EVERYWHERE if role in OF_THE_NETWORK else str(self.country.currentData())

    def _on_role(self) -> None:
        self.country.setEnabled(self.role.currentData() not in OF_THE_NETWORK)


class NewPerson(Question):
    """Name, address and a first role of somebody who is to come into the network."""

    def __init__(self, countries: Sequence[str], country: str, parent: QWidget, then: Added) -> None:
        super().__init__(
            parent,
            translate("People", "Invite somebody"),
            translate(
                "People",
                "You get a code that counts once. With it the person chooses a password on their laptop.",
            ),
            translate("People", "Invite"),
        )
        self._then = then
        self.name, self.email, self.held = QLineEdit(self), QLineEdit(self), RoleChoice(self)
        self.held.offer(countries)
        self.held.country.setCurrentIndex(max(0, self.held.country.findData(country)))
        form = QFormLayout()
        for label, field in (
            (self.tr("Name"), self.name),
            (self.tr("E-mail address"), self.email),
            (self.tr("First role"), self.held.role),
            (self.tr("Country"), self.held.country),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.fields.addLayout(form)
        for line in (self.name, self.email):
            line.textChanged.connect(self._say_why)
        self.accepted.connect(self._on_accepted)
        self._say_why()

    def _say_why(self) -> None:
        if not self.name.text().strip():
            self.yes.set_reason(self.tr("Give the name."))
        elif "@" not in self.email.text():
            self.yes.set_reason(self.tr("Give the e-mail address."))
        else:
            self.yes.set_reason("")

    def _on_accepted(self) -> None:
        self._then(self.name.text().strip(), self.email.text().strip(), *self.held.chosen())


class CodeDialog(Question):
    """Shows the code of an invitation once, to be taken along."""

    def __init__(self, made: InvitationReply, name: str, zone: str, parent: QWidget) -> None:
        moment = local(made.expires, zone or "UTC")
        words = translate(
            "People",
            "Give {0} this code yourself, not by e-mail. With the address {1} and this code the person signs in and "
            "chooses a password. It counts once, until {2}, {3}; an earlier one counts no more. It is not shown again.",
        )
        super().__init__(
            parent,
            translate("People", "Invitation for {0}").format(name),
            words.format(name, made.email, date_words(moment.date()), f"{moment:%H:%M}"),
            translate("People", "I have it"),
        )
        self.no.hide()
        self.code = QLineEdit(made.code, self)
        self.code.setReadOnly(True)
        self.code.setAccessibleName(self.tr("Code"))
        self.code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.code.selectAll()
        copy = QPushButton(self.tr("Copy the code"), self)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.code.text()))
        self.fields.addWidget(self.code)
        self.fields.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
