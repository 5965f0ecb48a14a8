"""What an administrator does for people: each act once the server knows who acts, and never while it is away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from campaigndesk.actions import people
from campaigndesk.desktop.people.dialogs import CodeDialog
from campaigndesk.desktop.people.phrases import held_words
from campaigndesk.desktop.people.reading import Somebody
from campaigndesk.desktop.proofs.talk import ask_state
from campaigndesk.desktop.room import Room

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk
    from campaigndesk.domain.records import Record
    from campaigndesk.protocol.access import FactorState, InvitationReply


def send_and_invite(desk: Desk, person: str) -> InvitationReply:
    """Hand in what waits, so that the server knows the person, and have a code made."""
    from campaigndesk.desktop.sync_state.carrying import go_round
    from campaigndesk.sync.joining import wire_for

    go_round(desk)
    return wire_for(desk).invite(person)


class Administering(QObject):
    """`reason` says why nothing of it can be done now; `changed` when that may have become another."""

    changed = Signal()

    def __init__(self, room: Room, view: QWidget) -> None:
        super().__init__(view)
        self._room, self._view = room, view
        self.code: CodeDialog | None = None
        if room.syncing is not None:
            room.syncing.state_changed.connect(self.changed)

    def reason(self) -> str:
        """Why the server cannot be asked; empty where it can."""
        state = self._room.syncing.state if self._room.syncing else None
        if state is None or not state.server or not state.signed_in:
            return self.tr("This needs the server: sign in first, in the settings.")
        return "" if state.reachable else self.tr("This needs the server, which cannot be reached now.")

    def sure(self, then: Callable[[], None]) -> None:
        """Do it as soon as the server knows afresh who acts; where it does not, the person is asked."""
        if self._room.syncing is not None:
            self._room.syncing.talk(ask_state, partial(self._on_state, then), self._room.trouble, self)

    def _on_state(self, then: Callable[[], None], state: FactorState) -> None:
        if state.fresh and state.proved:
            then()
        else:
            window: Any = self._view.window()
            window.proofs.ask().accepted.connect(then)

    def give(self, person: Somebody, role: str, country: str) -> None:
        """One more role."""
        words = self.tr("{0} has a new role: {1}").format(person.name, held_words(role, country))
        self.sure(partial(self._act, words, people.give_role, person.id, role, country))

    def take(self, person: Somebody, role: str, country: str) -> None:
        """A role less."""
        words = self.tr("{0} has lost a role: {1}").format(person.name, held_words(role, country))
        self.sure(partial(self._act, words, people.take_role, person.id, role, country))

    def let_act(self, person: Somebody, active: bool) -> None:
        """In or out."""
        told = self.tr("{0} may act again.") if active else self.tr("{0} may not act any more.")
        self.sure(partial(self._act, told.format(person.name), people.let_act, person.id, active))

    def add(self, name: str, email: str, role: str, country: str, then: Callable[[str], None]) -> None:
        """A person who is new, and then the code; `then` with the id."""

        def added(record: Record) -> None:
            then(record.id)
            self._invite(record.id, name)

        add = partial(self._room.act, people.add_person, owner=self)
        self.sure(partial(add, name=name, email=email, role=role, country=country, then=added))

    def invite(self, person: Somebody) -> None:
        """A code for somebody who is here already."""
        self.sure(partial(self._invite, person.id, person.name))

    def _act(self, words: str, action: Callable[..., Any], *arguments: Any) -> None:
        self._room.act(action, *arguments, then=lambda _: self._room.say(words, True), owner=self)

    def _invite(self, person: str, name: str) -> None:
        if self._room.syncing is not None:
            work = partial(send_and_invite, person=person)
            self._room.syncing.talk(work, partial(self._on_code, name), self._room.trouble, self)

    def _on_code(self, name: str, made: InvitationReply) -> None:
        self.code = CodeDialog(made, name, self._room.settings.zone, self._view)
        self.code.open()
