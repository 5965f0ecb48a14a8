"""Requests: what other countries ask mine to carry further, what mine asks of others, and what was answered."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from campaigndesk.actions import requests
from campaigndesk.desktop.coverage.phrases import country_name
from campaigndesk.desktop.editor.dialogs import ReasonDialog
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.requests.dialogs import DoneDialog, RequestDialog
from campaigndesk.desktop.requests.page import RequestPage
from campaigndesk.desktop.requests.phrases import MARKS, asked_words, due_ink, due_words, standing_name, state_words
from campaigndesk.desktop.requests.reading import Ask, Requests, read_posts, read_requests
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.labels import make_clearable
from campaigndesk.desktop.widgets.list_and_page import lay_beside
from campaigndesk.domain.folding import fold
from campaigndesk.domain.requests import WAITING

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed
    from campaigndesk.domain.records import Record

READ = frozenset({"request", "person", "post", "campaign", "message"})


class RequestsView(View):
    """The requests at the left, what waits for my country first; at the right one of them with its answers."""

    title: ClassVar[str] = "Requests"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._found = Requests()
        self._wanted = ""
        self.look = QLineEdit(self)
        self.look.setPlaceholderText(self.tr("Words, country or channel"))
        self.look.setAccessibleName(self.tr("Letters to look for"))
        make_clearable(self.look)
        self.side = QComboBox(self)
        self.list = EntryList(self.tr("Requests"), self)
        self.new = ReasonedButton(self.tr("New request…"), self)
        self.page = RequestPage(self)
        self.empty = EmptyState(
            self.tr("No requests yet"),
            self.tr("A country asks others here to carry a post or a page further. Each of them accepts, declines with "
                    "a reason, or shows by a link that it is done."),
            self.tr("New request…"),
            self,
        )  # fmt: skip
        self._stack, self._beside = lay_beside(self, self._left(), self.page, self.empty, (420, 640))
        self.empty.acted.connect(lambda: self.do("new-request"))
        self.new.clicked.connect(lambda: self.do("new-request"))
        self.look.textChanged.connect(lambda _: self._show())
        self.side.activated.connect(lambda _: self._show())
        self.list.chose.connect(self._on_chose)
        self.page.answered.connect(self._on_answer)
        self.page.changing.connect(self._on_change)
        self.page.taking_back.connect(self._on_take_back)
        self.page.opened.connect(self.room.open)
        self.begin_in(self.empty, self.list)

    def _left(self) -> QWidget:
        self.side.setAccessibleName(self.tr("Whose requests"))
        for words, kept in ((self.tr("Every request"), ""), (self.tr("Asked of my country"), "in"),
                            (self.tr("Asked by my country"), "out")):  # fmt: skip
            self.side.addItem(words, kept)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3, sizes.STEP * 3)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.look)
        column.addWidget(self.side)
        column.addWidget(self.list, 1)
        column.addWidget(self.new)
        return left

    def refresh(self, changed: Changed | None) -> None:
        """Read them again; what is chosen stays chosen."""
        if changed is None or changed.kinds & READ:
            zone = self.room.settings.zone or "UTC"
            self.room.read(read_requests, self.room.desk, zone, then=self._on_read, owner=self, key="requests")

    def show_record(self, record_id: str) -> None:
        """Turn to a request, as soon as it was read."""
        self.look.clear()
        self.side.setCurrentIndex(0)
        self._wanted = record_id
        self.refresh(None)

    def heading(self) -> str:
        """How many there are."""
        count = len(self._found.asks)
        return self.tr("Requests · {0}").format(count) if count else self.tr("Requests")

    def do(self, command: str) -> None:
        """A new request, for those who may ask."""
        if command != "new-request":
            return
        if self.new.reason():
            self.room.say(self.new.reason())
        else:
            self.room.read(read_posts, then=self._on_posts, owner=self, key="posts")

    def _on_read(self, found: Requests) -> None:
        self._found = found
        why = "" if found.countries else self.tr("You write for no country, so you cannot ask others.")
        self.new.set_reason(why)
        self.turn_to(self._stack, self._beside if found.asks else self.empty)
        self._show()

    def fitting(self) -> list[Ask]:
        """Those whom letters and side leave, in the order of the list."""
        side, wanted = self.side.currentData(), fold(self.look.text()).split()
        return [
            ask
            for ask in self._found.asks
            if side == "" or (side == "in" and ask.own is not None) or (side == "out" and ask.mine)
            if all(word in ask.folded for word in wanted)
        ]

    def _show(self) -> None:
        fitting = self.fitting()
        self.list.show_entries([self._entry(ask) for ask in fitting])
        wanted = next((ask.id for ask in fitting if any(part.id == self._wanted for part in ask.parts)), "")
        if wanted and self.list.choose(wanted):
            self._wanted = ""
        elif fitting and not self.list.chosen():
            self.list.choose(fitting[0].id)
        self.page.setVisible(bool(fitting))
        self._on_chose()

    def _entry(self, ask: Ask) -> Entry:
        own = ask.own or next((part for part in ask.parts if part.standing == WAITING), ask.parts[0])
        mark, ink = MARKS[own.standing]
        late = due_ink(ask) == "stop" and own.standing in (WAITING, "accepted")
        return Entry(
            id=ask.id, title=ask.title, detail=" · ".join(filter(None, (asked_words(ask), due_words(ask)))),
            note=state_words(ask), country=ask.asking, mark="missed" if late else mark,
            ink="stop" if late else ink, spoken=standing_name(own.standing),
        )  # fmt: skip

    def _chosen(self) -> Ask | None:
        chosen = self.list.chosen()
        return next((ask for ask in self._found.asks if chosen and ask.id == chosen[0]), None)

    def _on_chose(self) -> None:
        if (ask := self._chosen()) is not None:
            self.page.show_ask(ask)

    def _today(self) -> date:
        return date.fromisoformat(self.room.desk.now[:10])

    def _on_posts(self, posts: tuple[tuple[str, str], ...]) -> None:
        RequestDialog(self, self._found.countries, posts, self._today(), self._ask_them).open()

    def _ask_them(self, fields: dict[str, Any]) -> None:
        def then(made: Record) -> None:
            self.room.say(self.tr("The countries are asked."), True)
            self.show_record(made.id)

        self.room.act(requests.ask_countries, then=then, owner=self, **fields)

    def _on_change(self) -> None:
        if (ask := self._chosen()) is not None:
            change = partial(self._change, ask)
            RequestDialog(self, self._found.countries, (), self._today(), change, ask).open()

    def _change(self, ask: Ask, fields: dict[str, Any]) -> None:
        bases = {name: base for name, base in ask.bases.items() if name in fields}
        self._act(self.tr("The request is changed."), requests.revise_request, ask.id, bases, **fields)

    def _on_take_back(self) -> None:
        if (ask := self._chosen()) is not None:
            self._act(self.tr("The request is taken back."), requests.take_back_request, ask.id)

    def _on_answer(self, request: str, answer: str) -> None:
        part = self.page.chosen()
        country = country_name(part.country) if part else ""
        if answer == "accepted":
            self._act(self.tr("The request is accepted."), requests.answer_request, request, answer)
        elif answer == "declined":
            ReasonDialog(
                self, self.tr("Decline"), self.tr("Why does {0} decline?").format(country), self.tr("Decline"),
                lambda reason: self._act(
                    self.tr("The request is declined."), requests.answer_request, request, answer, reason
                ), request,
            ).open()  # fmt: skip
        else:
            DoneDialog(
                self, self.tr("Where did {0} carry it further?").format(country),
                lambda link: self._act(self.tr("It is noted as done."), requests.answer_request, request, answer,
                                       proof=link), request,
            ).open()  # fmt: skip

    def _act(self, said: str, action: Any, *arguments: Any, **named: Any) -> None:
        self.room.act(action, *arguments, then=lambda _: self.room.say(said, True), owner=self, **named)
