"""The form that signs a laptop in to a server: address, e-mail, password, and a code where one was invited."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.errors import CampaignDeskError


class JoinForm(QWidget):
    """`joined` once the server let this laptop in; what went wrong stands below the fields, which keep their words."""

    joined = Signal()

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._busy = False
        self.server = QLineEdit(room.settings.server, self)
        self.server.setPlaceholderText("https://desk.example.org")
        self.email = QLineEdit(room.settings.email, self)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.code = QLineEdit(self)
        self.code.setPlaceholderText(self.tr("Only with an invitation: the password is set now"))
        self.problem = plain("", "stop", self, wrap=True)
        self.problem.hide()
        self.button = ReasonedButton(self.tr("Sign in"), self, primary=True)
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
        self.button.clicked.connect(self.join)
        self._judge()

    def join(self) -> None:
        """Ask the server, in the network's lane."""
        syncing = self._room.syncing
        if self.button.reason() or syncing is None:
            return
        self._busy = True
        self.problem.hide()
        self._judge()
        server, email = self.server.text().strip(), self.email.text().strip()
        if "://" not in server:
            server = f"https://{server}"
        syncing.join(server, email, self.password.text(), self.code.text().strip(), self._on_joined, self._on_failed)

    def _judge(self) -> None:
        if self._busy:
            self.button.set_reason(self.tr("The server is being asked."))
        elif not self.server.text().strip():
            self.button.set_reason(self.tr("Give the address of your network's server."))
        elif "@" not in self.email.text():
            self.button.set_reason(self.tr("Give the e-mail address of your account."))
        elif not self.password.text():
            self.button.set_reason(self.tr("Give your password."))
        else:
            self.button.set_reason("")

    def _on_joined(self) -> None:
        self._busy = False
        self.password.clear()
        self.code.clear()
        self._judge()
        self._room.prefer_quietly(email=self.email.text().strip())
        self.joined.emit()

    def _on_failed(self, error: CampaignDeskError) -> None:
        self._busy = False
        self._judge()
        self.problem.setText(problem(error))
        self.problem.show()
