"""The dialog that proves who acts: it asks for password and code, and sets a second factor up where one is needed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from campaigndesk.desktop.proofs.pages import NewAppPage, ProofPage, RecoveryPage
from campaigndesk.desktop.proofs.talk import NewFactor, ask_new, ask_state, send_first_code, send_proof
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.errors import CampaignDeskError

if TYPE_CHECKING:
    from campaigndesk.protocol.access import FactorState


class ProofDialog(QDialog):
    """`proved` once the server knows who acts. With `another`, a new authenticator app takes the place of the old."""

    proved = Signal()

    def __init__(self, room: Room, parent: QWidget, *, another: bool = False) -> None:
        super().__init__(parent)
        self._room, self._another = room, another
        self.setWindowTitle(self.tr("Confirm that it is you"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.said = plain(self.tr("The server is being asked."), "", self, wrap=True)
        self.proof, self.app, self.recovery = ProofPage(self), NewAppPage(self), RecoveryPage(self)
        self.pages = QStackedWidget(self)
        for page in (QWidget(self), self.proof, self.app, self.recovery):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.addWidget(self.said)
        column.addWidget(self.pages)
        self.setMinimumWidth(440)
        self.proof.given.connect(self._on_proof)
        self.app.given.connect(self._on_first_code)
        self.recovery.done.connect(self._on_done)

    def begin(self) -> None:
        """Ask the server what it needs, and show that page."""
        self.open()
        self._ask_state()

    def _ask_state(self) -> None:
        if self._room.syncing is not None:
            self._room.syncing.talk(ask_state, self._on_state, self._on_failed, self)

    def _on_state(self, state: FactorState) -> None:
        known = state.fresh and (state.proved or not state.enrolled)
        if known and self._needs_app(state):
            self._ask_for_app()
        else:
            self._ask_for_proof(state.enrolled)

    def _needs_app(self, state: FactorState) -> bool:
        return self._another or (state.required and not state.enrolled)

    def _ask_for_proof(self, code: bool) -> None:
        self.said.setText(self.tr("Give your password, and the code of your authenticator app if you have set one up."))
        self.pages.setCurrentWidget(self.proof)
        self.proof.ask(code=code)

    def _ask_for_app(self) -> None:
        if self._room.syncing is not None:
            self._room.syncing.talk(ask_new, self._on_new, self._on_failed, self)

    def _on_new(self, made: NewFactor) -> None:
        self.setWindowTitle(self.tr("Set up a second factor"))
        self.said.setText(self.tr("Approvers and administrators confirm with a code of their telephone who they are."))
        self.pages.setCurrentWidget(self.app)
        self.app.show_factor(made)
        self._grow()

    def _on_proof(self, password: str, code: str) -> None:
        self.proof.say("")
        self.proof.button.set_reason(self.tr("The server is being asked."))
        if self._room.syncing is not None:
            work = partial(send_proof, password=password, code=code)
            self._room.syncing.talk(work, self._on_proved, self._on_failed, self)

    def _on_proved(self, _: None) -> None:
        self.proof.judge()
        # What is still missing, the server says: a second factor perhaps.
        if self._room.syncing is not None:
            self._room.syncing.talk(ask_state, self._on_state_after, self._on_failed, self)

    def _on_state_after(self, state: FactorState) -> None:
        if self._needs_app(state):
            self._ask_for_app()
        else:
            self._on_done()

    def _on_first_code(self, code: str) -> None:
        self.app.say("")
        self.app.button.set_reason(self.tr("The server is being asked."))
        if self._room.syncing is not None:
            work = partial(send_first_code, code=code)
            self._room.syncing.talk(work, self._on_codes, self._on_failed, self)

    def _on_codes(self, codes: tuple[str, ...]) -> None:
        self.said.clear()
        self.pages.setCurrentWidget(self.recovery)
        self.recovery.show_codes(codes)
        self.proved.emit()

    def _on_done(self) -> None:
        self.proved.emit()
        self.accept()

    def _on_failed(self, error: CampaignDeskError) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, (ProofPage, NewAppPage)):
            page.judge()
            page.say(problem(error))
            page.code.clear()
        else:
            self.said.setText(problem(error))
        self._grow()

    def _grow(self) -> None:
        """Make room for words that came: a wrapped label is else laid over what stands below it."""
        if layout := self.layout():
            self.setMinimumHeight(max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height()))
