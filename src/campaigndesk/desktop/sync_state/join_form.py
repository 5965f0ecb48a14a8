"""The form that signs a laptop in to a server: by a password, with a code where one was invited, or in the browser."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import beckon, plain
from campaigndesk.domain.errors import CampaignDeskError


class JoinForm(QWidget):
    """`joined` once the server let this laptop in; what went wrong stands below the fields, which keep their words."""

    joined = Signal()
    _address = Signal(str)

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._busy = False
        self._given_up: threading.Event | None = None
        self.server = QLineEdit(room.settings.server, self)
        self.server.setPlaceholderText("https://desk.example.org")
        self.email = QLineEdit(room.settings.email, self)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.code = QLineEdit(self)
        beckon(self.code, self.tr("Only with an invitation: the password is set now"))
        self.problem = plain("", "stop", self, wrap=True)
        self.problem.hide()
        self.button = ReasonedButton(self.tr("Sign in"), self, primary=True)
        self.elsewhere = ReasonedButton("", self)
        self.waiting = plain("", "secondary", self, wrap=True)
        self.waiting.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.waiting.hide()
        self.form = form = QFormLayout()
        for label, field in (
            (self.tr("Server"), self.server),
            (self.tr("E-mail"), self.email),
            (self.tr("Password"), self.password),
            (self.tr("Invitation code"), self.code),
        ):
            form.addRow(label, field)
            field.textChanged.connect(self._judge)
            field.returnPressed.connect(self.join)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.button)
        column.addWidget(self.waiting)
        column.addWidget(self.elsewhere)
        self.button.clicked.connect(self.join)
        self.elsewhere.clicked.connect(self._on_elsewhere)
        self._address.connect(self._open)
        self.destroyed.connect(self._give_up)
        self._judge()

    def join(self) -> None:
        """Ask the server, in the network's lane."""
        syncing = self._room.syncing
        if self.button.reason() or syncing is None:
            return
        self._begin()
        given = (self._url(), self.email.text().strip(), self.password.text(), self.code.text().strip())
        syncing.join(*given, self._on_joined, self._on_failed)

    def join_in_browser(self) -> None:
        """Sign in at the ministry's own sign-in, which the system's browser shows."""
        syncing = self._room.syncing
        if self.elsewhere.reason() or syncing is None:
            return
        self._given_up = threading.Event()
        self._begin()
        self.waiting.setText(self.tr("The server is being asked."))
        self.waiting.show()
        syncing.join_by_browser(self._url(), self._address.emit, self._given_up, self._on_joined, self._on_failed)

    def _on_elsewhere(self) -> None:
        if self._given_up is None:
            self.join_in_browser()
        else:
            self._give_up()

    def _give_up(self) -> None:
        if self._given_up is not None:
            self._given_up.set()

    def _open(self, address: str) -> None:
        if QDesktopServices.openUrl(QUrl(address)):
            self.waiting.setText(self.tr("Go on in your browser. This page waits until you have signed in there."))
        else:
            self.waiting.setText(self.tr("No browser could be opened. Open this address in one: {0}").format(address))

    def _url(self) -> str:
        server = self.server.text().strip()
        return server if "://" in server else f"https://{server}"

    def _begin(self) -> None:
        self._busy = True
        self.problem.hide()
        self._judge()

    def _end(self) -> None:
        self._busy, self._given_up = False, None
        self.waiting.hide()
        self._judge()

    def _judge(self) -> None:
        self._judge_elsewhere()
        if self._given_up is not None:
            self.button.set_reason(self.tr("Your browser is waited for."))
        elif self._busy:
            self.button.set_reason(self.tr("The server is being asked."))
        elif not self.server.text().strip():
            self.button.set_reason(self.tr("Give the address of your network's server."))
        elif "@" not in self.email.text():
            self.button.set_reason(self.tr("Give the e-mail address of your account."))
        elif not self.password.text():
            self.button.set_reason(self.tr("Give your password."))
        else:
            self.button.set_reason("")

    def _judge_elsewhere(self) -> None:
        waits = self._given_up is not None
        self.elsewhere.set_text(self.tr("Stop waiting") if waits else self.tr("Sign in with your ministry’s account"))
        if self._busy and not waits:
            self.elsewhere.set_reason(self.tr("The server is being asked."))
        elif not self.server.text().strip():
            self.elsewhere.set_reason(self.tr("Give the address of your network's server."))
        else:
            self.elsewhere.set_reason("")

    def _on_joined(self) -> None:
        self.password.clear()
        self.code.clear()
        self._end()
        self._room.prefer_quietly(email=self.email.text().strip())
        self.joined.emit()

    def _on_failed(self, error: CampaignDeskError) -> None:
        self._end()
        self.problem.setText(problem(error))
        self.problem.show()
