"""The pages of the dialog that proves who acts: password and code, a new app, and its recovery codes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.proofs.qr_code import QrCode
from campaigndesk.desktop.proofs.talk import NewFactor
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import plain


class _Page(QWidget):
    """One thing to give, what went wrong with it below, and one button."""

    def __init__(self, button: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.problem = plain("", "stop", self, wrap=True)
        self.problem.hide()
        self.button = ReasonedButton(button, self, primary=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def end(self) -> None:
        """Lay out what every page ends with."""
        self.column.addWidget(self.problem)
        self.column.addWidget(self.button)
        self.column.addStretch()

    def say(self, problem: str) -> None:
        """Show what went wrong; empty for nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))


class ProofPage(_Page):
    """`given` carries the password and the code."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Confirm"), parent)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.code = QLineEdit(self)
        self.code.setPlaceholderText(self.tr("Six figures, or a recovery code"))
        form = QFormLayout()
        for label, field in ((self.tr("Password"), self.password), (self.tr("Code of the app"), self.code)):
            form.addRow(label, field)
            field.textChanged.connect(self.judge)
            field.returnPressed.connect(self._on_given)
        self._form = form
        self.column.addLayout(form)
        self.end()
        self.button.clicked.connect(self._on_given)

    def ask(self, *, code: bool) -> None:
        """Begin; `code`: whether there is an app that shows one."""
        self._form.setRowVisible(self.code, code)
        self.code.clear()
        self.judge()
        (self.code if self.password.text() and code else self.password).setFocus()

    def judge(self) -> None:
        """Say what is missing."""
        if not self.password.text():
            self.button.set_reason(self.tr("Give your password."))
        elif self._form.isRowVisible(self.code) and not self.code.text().strip():
            self.button.set_reason(self.tr("Give the code that your authenticator app shows now."))
        else:
            self.button.set_reason("")

    def _on_given(self) -> None:
        if not self.button.reason():
            self.given.emit(self.password.text(), self.code.text().strip())


class NewAppPage(_Page):
    """`given` carries the first code of the app that took the secret."""

    given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Set up"), parent)
        how = self.tr("Scan this with an authenticator app on your telephone, or type the key into it.")
        self.picture = QrCode(self)
        self.secret = plain("", "", self, wrap=True)
        self.secret.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.secret.setAccessibleName(self.tr("Key for the authenticator app"))
        self.code = QLineEdit(self)
        self.code.setPlaceholderText(self.tr("Six figures"))
        self.column.addWidget(plain(how, "", self, wrap=True))
        self.column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        form = QFormLayout()
        form.addRow(self.tr("Key"), self.secret)
        form.addRow(self.tr("Code of the app"), self.code)
        self.column.addLayout(form)
        self.end()
        self.code.textChanged.connect(self.judge)
        self.code.returnPressed.connect(self._on_given)
        self.button.clicked.connect(self._on_given)

    def show_factor(self, made: NewFactor) -> None:
        """Show a new secret."""
        self.picture.show_modules(made.modules)
        self.secret.setText(made.secret)
        self.code.clear()
        self.judge()
        self.code.setFocus()

    def judge(self) -> None:
        """Say what is missing."""
        lacking = not self.code.text().strip()
        self.button.set_reason(self.tr("Give the code that your authenticator app shows now.") if lacking else "")

    def _on_given(self) -> None:
        if not self.button.reason():
            self.given.emit(self.code.text().strip())


class RecoveryPage(_Page):
    """`done` once the person has taken the codes."""

    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("I have kept them"), parent)
        what = self.tr(
            "Your second factor is set up. Keep these codes where your telephone is not: each lets you in once without "
            "it. They are not shown again."
        )
        self.codes = plain("", "", self)
        self.codes.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.codes.setAccessibleName(self.tr("Recovery codes"))
        copy = QPushButton(self.tr("Copy"), self)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.codes.text()))
        row = QHBoxLayout()
        row.addWidget(self.codes)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        self.column.addWidget(plain(what, "", self, wrap=True))
        self.column.addLayout(row)
        self.end()
        self.button.clicked.connect(self.done)

    def show_codes(self, codes: tuple[str, ...]) -> None:
        """Show them, one a line."""
        self.codes.setText("\n".join(codes))
        self.button.setFocus()
