"""People: who is in the network, for which country, in which role, and whom to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget

from campaigndesk.desktop.approvals.handing_over import HandingOver, Rights, read_rights
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.people.administering import Administering
from campaigndesk.desktop.people.dialogs import NewPerson
from campaigndesk.desktop.people.page import PersonPage, Since
from campaigndesk.desktop.people.phrases import as_text, badge, first_role, place_name, role_name, roles_words
from campaigndesk.desktop.people.reading import Directory, Somebody, read_directory, read_since
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.labels import make_clearable
from campaigndesk.desktop.widgets.list_and_page import lay_beside
from campaigndesk.domain.folding import fold
from campaigndesk.domain.people import EVERYWHERE, Role

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed

READ = frozenset({"person", "delegation", "network"})


class PeopleView(View):
    """The people at the left, by country and name; at the right one of them."""

    title: ClassVar[str] = "People"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._directory = Directory()
        self._since: Since = {}
        self._wanted = ""
        self.acts = Administering(room, self)
        self.look = QLineEdit(self)
        self.look.setPlaceholderText(self.tr("Name, address, role or country"))
        self.look.setAccessibleName(self.tr("Letters to look for"))
        make_clearable(self.look)
        self.country, self.role = QComboBox(self), QComboBox(self)
        self.country.setAccessibleName(self.tr("Country"))
        self.role.setAccessibleName(self.tr("Role"))
        self.role.addItem(self.tr("Every role"), "")
        for role in Role:
            self.role.addItem(role_name(role), role.value)
        self.list = EntryList(self.tr("People"), self)
        self.copy = ReasonedButton(self.tr("Copy this list"), self)
        self.invite = ReasonedButton(self.tr("Invite somebody…"), self)
        self.page = PersonPage(room, self.acts, self)
        self.empty = EmptyState(
            self.tr("Nobody is here yet"),
            self.tr("Who is in the network, for which country and in which role, is listed here once you are signed in "
                    "to a server."),
            self.tr("Go to the settings"),
            self,
        )  # fmt: skip
        self._stack, self._beside = lay_beside(self, self._left(), self.page, self.empty, (400, 660))
        self.empty.acted.connect(lambda: self.room.go("settings"))
        self.look.textChanged.connect(lambda _: self._show())
        self.country.activated.connect(lambda _: self._show())
        self.role.activated.connect(lambda _: self._show())
        self.list.chose.connect(self._on_chose)
        self.copy.clicked.connect(self._on_copy)
        self.invite.clicked.connect(self._on_invite)
        self.page.handing_over.connect(self._on_hand_over)
        self.acts.changed.connect(self._say_why)
        self.begin_in(self.empty, self.list)

    def _left(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3)
        column.setSpacing(sizes.STEP * 2)
        for widget in (self.look, self.country, self.role):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.copy)
        column.addWidget(self.invite)
        return left

    def refresh(self, changed: Changed | None) -> None:
        """Read them again; who is chosen stays chosen."""
        if changed is None or changed.kinds & READ:
            self.room.read(read_directory, self.room.desk, then=self._on_read, owner=self, key="people")

    def show_record(self, record_id: str) -> None:
        """Turn to a person, as soon as it was read."""
        self.look.clear()
        self.country.setCurrentIndex(0)
        self.role.setCurrentIndex(0)
        self._wanted = record_id
        self.refresh(None)

    def heading(self) -> str:
        """How many there are."""
        count = len(self._directory.people)
        return self.tr("People · {0}").format(count) if count else self.tr("People")

    def _on_read(self, directory: Directory) -> None:
        if directory.countries != self._directory.countries:
            self._offer(directory.countries)
        self._directory = directory
        self.turn_to(self._stack, self._beside if directory.people else self.empty)
        self.invite.setVisible(directory.administers)
        self._show()
        self._say_why()
        self._read_since()

    def _offer(self, countries: tuple[str, ...]) -> None:
        now = self.country.currentData()
        self.country.clear()
        self.country.addItem(self.tr("Every country"), "")
        self.country.addItem(place_name(EVERYWHERE), EVERYWHERE)
        for code in sorted(countries, key=place_name):
            self.country.addItem(place_name(code), code)
        self.country.setCurrentIndex(max(0, self.country.findData(now)))

    def fitting(self) -> list[Somebody]:
        """Those whom letters, country and role leave: who may act first, then by country and name."""
        country, role = str(self.country.currentData() or ""), str(self.role.currentData() or "")
        wanted = fold(self.look.text()).split()
        found = [
            person
            for person in self._directory.people
            if not country or country in person.countries
            if not role or any(r == role and country in ("", c) for r, c in person.roles)
            if all(word in _searched(person) for word in wanted)
        ]
        return sorted(found, key=lambda p: (not p.active, place_name((p.countries or ("",))[0]), fold(p.name)))

    def _show(self) -> None:
        fitting = self.fitting()
        self.list.show_entries([self._entry(person) for person in fitting])
        if self._wanted and self.list.choose(self._wanted):
            self._wanted = ""
        elif fitting and not self.list.chosen():
            self.list.choose(fitting[0].id)
        self.copy.set_reason("" if fitting else self.tr("Nobody fits."))
        self._on_chose()

    def _entry(self, person: Somebody) -> Entry:
        own = self.tr("you") if person.id == self._directory.me else ""
        stands = self.tr("stands in") if person.stands_in else ""
        out = "" if person.active else self.tr("shut out")
        decides = any(role in (Role.APPROVER, Role.LEAD) for role, _ in person.roles)
        return Entry(
            id=person.id, title=person.name, detail=first_role(person), country=badge(person),
            spoken=roles_words(person), note=" · ".join(filter(None, (own, stands, out))),
            mark="approvals" if decides else "people",
            ink="secondary" if person.active else "stop",
        )  # fmt: skip

    def _on_chose(self) -> None:
        chosen = self.list.chosen()
        person = self._directory.find(chosen[0]) if chosen else None
        before = self.page.person
        if person is None:
            return
        if before is None or before.id != person.id:
            self._since = {}
            self._read_since()
        self.page.show_person(person, self._directory, self._since)

    def _read_since(self) -> None:
        if chosen := self.list.chosen():
            self.room.read(read_since, chosen[0], then=self._on_since, owner=self, key="since")

    def _on_since(self, since: Since) -> None:
        self._since = since
        chosen = self.list.chosen()
        if (person := self._directory.find(chosen[0]) if chosen else None) is not None:
            self.page.show_person(person, self._directory, since)

    def _say_why(self) -> None:
        self.invite.set_reason(self.acts.reason())

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(as_text(self.fitting()))
        self.room.say(self.tr("The list is copied."))

    def _on_invite(self) -> None:
        country = str(self.country.currentData() or "")
        NewPerson(self._directory.countries, country, self, self._add).open()

    def _add(self, name: str, email: str, role: str, country: str) -> None:
        self.acts.add(name, email, role, country, self.show_record)

    def _on_hand_over(self) -> None:
        self.room.read(read_rights, self.room.desk, then=self._on_rights, owner=self, key="rights")

    def _on_rights(self, rights: Rights) -> None:
        HandingOver(self.room, rights, self).open()


def _searched(person: Somebody) -> str:
    return fold(" ".join((person.name, person.email, roles_words(person), *person.countries)))
