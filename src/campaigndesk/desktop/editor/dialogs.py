"""Short questions of the editor that need words: a reason, a colleague, the link of what was published."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.answers import answers_row, order_by_tab
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.left_words import LeftWords

translate = QCoreApplication.translate


class Question(QDialog):
    """A dialog with a sentence, fields, and two answers named by what they do; nothing blocks.

    Words begun in the fields are there again when the same is asked again `of` the same; None: they only look for
    something.

    Esc declines. Enter gives the answer that has the keyboard, from a field the first one; where that one is off, it
    says why.
    """

    def __init__(self, parent: QWidget, title: str, sentence: str, yes: str, of: str | None = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(sizes.BETWEEN)
        self.no = QPushButton(self.tr("Cancel"), self)
        self.yes = ReasonedButton(yes, self, primary=True)
        self.yes.button.setDefault(True)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(sizes.STEP * 3)
        column.addWidget(plain(sentence, "", self, wrap=True))
        column.addLayout(self.fields)
        column.addLayout(answers_row(self.no, self.yes))
        if of is not None:
            LeftWords(self, f"{title} {of}")

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins in the fields, and not on an answer that a space would give."""
        super().showEvent(event)
        answers = (self.no, self.yes, self.yes.button)
        stops = [w for w in self.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        fields = [w for w in stops if w not in answers and not w.focusProxy()]
        if fields and self.focusWidget() in (None, *answers):
            next((w for w in fields if w.isVisibleTo(self)), fields[0]).setFocus()
        order_by_tab(self.no, self.yes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter agrees from a text of several lines too; Enter on an answer that is off says why."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.no.hasFocus()
        if enter and self.yes.reason():
            self.yes.explain()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.yes.button.click()
        else:
            super().keyPressEvent(event)


class ReasonDialog(Question):
    """Asks for a reason, which is required."""

    def __init__(
        self, parent: QWidget, title: str, sentence: str, yes: str, then: Callable[[str], None], of: str
    ) -> None:
        super().__init__(parent, title, sentence, yes, f"{sentence} {of}")
        self.reason = QPlainTextEdit(self)
        self.reason.setAccessibleName(translate("Editor", "Reason"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(88)
        self.fields.addWidget(self.reason)
        self.reason.textChanged.connect(self._say_why)
        self.accepted.connect(lambda: then(self.reason.toPlainText().strip()))
        self._say_why()
        self.reason.setFocus()

    def _say_why(self) -> None:
        self.yes.set_reason(
            "" if self.reason.toPlainText().strip() else translate("Editor", "Say why: the others will read it.")
        )


class HandOverDialog(Question):
    """Asks which colleague goes on with the post."""

    def __init__(
        self, parent: QWidget, people: Sequence[tuple[str, str]], owner: str, then: Callable[[str, str], None], of: str
    ) -> None:
        super().__init__(
            parent,
            translate("Editor", "Hand over"),
            translate("Editor", "Who goes on with this post?"),
            translate("Editor", "Hand over"),
            of,
        )
        self.who = QComboBox(self)
        self.who.setAccessibleName(translate("Editor", "Colleague"))
        for person, name in people:
            if person != owner:
                self.who.addItem(name, person)
        self.note = QLineEdit(self)
        self.note.setAccessibleName(translate("Editor", "A word to them, as a comment"))
        self.note.setPlaceholderText(translate("Editor", "A word to them (kept as a comment)"))
        self.fields.addWidget(self.who)
        self.fields.addWidget(self.note)
        if not self.who.count():
            self.yes.set_reason(translate("Editor", "Nobody else of this country is known here."))
        self.accepted.connect(lambda: then(str(self.who.currentData()), self.note.text().strip()))


class PublishedDialog(Question):
    """Helps to publish by hand: copy the text or each post of a thread, open the channel, note the link as proof."""

    def __init__(
        self, parent: QWidget, channel: str, texts: Sequence[str], address: str, then: Callable[[str], None], of: str
    ) -> None:
        sentence = translate(
            "Editor", "Publish the approved text on {0}, then note the link of the public post."
        ).format(channel)
        super().__init__(
            parent, translate("Editor", "Mark as published"), sentence, translate("Editor", "Mark as published"), of
        )
        self._texts, self._next = texts, 0
        self.copy = QPushButton(self._copy_words(), self)
        self.copy.clicked.connect(self._on_copy)
        self.visit = ReasonedButton(translate("Editor", "2  Open {0}").format(channel), self)
        self.visit.set_reason(
            ""
            if address
            else translate("Editor", "{0} has no page that can be opened with the text: paste it there.").format(
                channel
            )
        )
        self.visit.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
        self.link = QLineEdit(self)
        self.link.setAccessibleName(translate("Editor", "Link of the public post"))
        self.link.setPlaceholderText(translate("Editor", "3  https:// link of the public post"))
        for widget in (self.copy, self.visit, self.link):
            self.fields.addWidget(widget)
        self.link.textChanged.connect(self._say_why)
        self.accepted.connect(lambda: then(self.link.text().strip()))
        self._say_why()

    def _copy_words(self) -> str:
        if len(self._texts) == 1:
            return self.tr("1  Copy the text")
        return self.tr("1  Copy post {0} of {1} of the thread").format(self._next + 1, len(self._texts))

    def _on_copy(self) -> None:
        """Copy the text; of a thread the posts one after the other."""
        QGuiApplication.clipboard().setText(self._texts[self._next])
        self._next = (self._next + 1) % len(self._texts)
        self.copy.setText(self._copy_words())

    def _say_why(self) -> None:
        good = self.link.text().strip().startswith(("https://", "http://"))
        self.yes.set_reason(
            "" if good else translate("Editor", "Paste the link of the public post: it proves the publication.")
        )
