"""One request: what is asked, by when, and what each country said, with the ways to answer for one's own."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from campaigndesk.desktop.coverage.phrases import channel_name, country_name
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.requests.phrases import MARKS, answer_words, due_ink, due_words, standing_name
from campaigndesk.desktop.requests.reading import Ask, Part
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.desktop.widgets.labels import Section, plain, set_role
from campaigndesk.domain.requests import TAKEN_BACK, is_web_address


class RequestPage(QWidget):
    """`answered` carries the id of a part and the answer; `changing` and `taking_back` are about what is shown."""

    answered = Signal(str, str)
    changing = Signal()
    taking_back = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask: Ask | None = None
        self.name = plain("", "title", self, wrap=True)
        self.facts = plain("", "secondary", self, wrap=True)
        self.due = plain("", "secondary", self, wrap=True)
        self.link = plain("", "secondary", self, wrap=True)
        self.note = plain("", "", self, wrap=True)
        self.open_link = ReasonedButton(self.tr("Open the link"), self)
        self.open_post = ReasonedButton(self.tr("Open the post"), self)
        self.change = ReasonedButton(self.tr("Change…"), self)
        self.take_back = ReasonedButton(self.tr("Take back"), self)
        self.answers = Section(self.tr("Answers"), "", self)
        self.list = EntryList(self.tr("Answers"), self)
        self.accept = ReasonedButton(self.tr("Accept"), self, primary=True)
        self.done = ReasonedButton(self.tr("Done…"), self)
        self.decline = ReasonedButton(self.tr("Decline…"), self)
        self.proof = ReasonedButton(self.tr("Open the proof"), self)
        self._lay_out()
        self.list.chose.connect(self._say_why)
        self.list.entered.connect(lambda _: self._visit(self._chosen_proof()))
        for button, answer in ((self.accept, "accepted"), (self.done, "done"), (self.decline, "declined")):
            button.clicked.connect(lambda answer=answer: self._answer(answer))
        self.change.clicked.connect(self.changing)
        self.take_back.clicked.connect(self.taking_back)
        self.open_post.clicked.connect(lambda: self.opened.emit(self.ask.about) if self.ask else None)
        self.open_link.clicked.connect(lambda: self._visit(self.ask.link if self.ask else ""))
        self.proof.clicked.connect(lambda: self._visit(self._chosen_proof()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.STEP * 6, sizes.STEP * 5, sizes.STEP * 6, sizes.STEP * 5)
        column.setSpacing(sizes.STEP * 2)
        for label in (self.name, self.facts, self.due, self.link, self.note):
            column.addWidget(label)
        column.addWidget(_line((self.open_link, self.open_post, self.change, self.take_back), self))
        column.addWidget(self.answers)
        column.addWidget(self.list, 1)
        column.addWidget(_line((self.accept, self.done, self.decline, self.proof), self))

    def show_ask(self, ask: Ask) -> None:
        """Show a request; of another one the answer that I may give is chosen."""
        other = self.ask is None or self.ask.id != ask.id
        self.ask = ask
        self.name.setText(ask.title)
        channels = ", ".join(map(channel_name, ask.channels))
        asks = self.tr("{0} asks").format(country_name(ask.asking))
        self.facts.setText(" · ".join(filter(None, (asks, channels, ask.by, ask.when))))
        _say(self.due, due_words(ask))
        set_role(self.due, due_ink(ask))
        _say(self.link, " · ".join(filter(None, (ask.link, ask.about_words))))
        _say(self.note, ask.note)
        self.open_link.setVisible(bool(ask.link))
        self.open_post.setVisible(bool(ask.about))
        self.list.show_entries([self._entry(part) for part in ask.parts])
        if other:
            self.list.choose((ask.own or ask.parts[0]).id)
        self._say_why()

    def chosen(self) -> Part | None:
        """The answer that is chosen."""
        ids = self.list.chosen()
        return next((part for part in self.ask.parts if part.id in ids), None) if self.ask else None

    def _entry(self, part: Part) -> Entry:
        mark, ink = MARKS[part.standing]
        return Entry(
            id=part.id, title=country_name(part.country), country=part.country, detail=answer_words(part),
            note=standing_name(part.standing), mark=mark, ink=ink,
        )  # fmt: skip

    def _say_why(self) -> None:
        ask, part = self.ask, self.chosen()
        if ask is None:
            return
        for button in (self.accept, self.done, self.decline):
            button.setVisible(any(one.mine for one in ask.parts))
            button.set_reason(self._why_no_answer(part, button))
        self.proof.setVisible(any(one.proof for one in ask.parts))
        self.proof.set_reason("" if self._chosen_proof() else self.tr("Choose an answer with a proof."))
        for button in (self.change, self.take_back):
            button.setVisible(ask.mine)
        back = all(one.standing in (TAKEN_BACK, "done") for one in ask.parts)
        over = self.tr("Nothing of it is open any more.")
        self.change.set_reason(over if back else "")
        self.take_back.set_reason(over if back else "")

    def _why_no_answer(self, part: Part | None, button: ReasonedButton) -> str:
        if part is None:
            return self.tr("Choose a country first.")
        if not part.mine:
            name = country_name(part.country)
            return self.tr("Only people who write for {0} answer here.").format(name)
        if part.standing == TAKEN_BACK and button is not self.done:
            return self.tr("The request was taken back.")
        if part.standing == "accepted" and button is self.accept:
            return self.tr("It is accepted already.")
        return ""

    def _answer(self, answer: str) -> None:
        if (part := self.chosen()) is not None:
            self.answered.emit(part.id, answer)

    def _chosen_proof(self) -> str:
        part = self.chosen()
        return part.proof if part else ""

    def _visit(self, link: str) -> None:
        if is_web_address(link):
            QDesktopServices.openUrl(QUrl(link))


def _line(buttons: tuple[ReasonedButton, ...], parent: QWidget) -> QWidget:
    line = QWidget(parent)
    flow = Flow(line, sizes.STEP * 2)
    flow.setContentsMargins(0, 0, 0, 0)
    for button in buttons:
        flow.addWidget(button)
    return line


def _say(label: QWidget, words: str) -> None:
    label.setText(words)  # type: ignore[attr-defined]
    label.setVisible(bool(words))
