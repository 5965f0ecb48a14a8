"""Campaigns: the list at the left, one campaign at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QFrame, QVBoxLayout

from campaigndesk.actions import campaigns, messages
from campaigndesk.desktop import sentences
from campaigndesk.desktop.campaigns.page import CampaignBody
from campaigndesk.desktop.campaigns.reading import CampaignPage, read_campaigns, read_page
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.sentences import marked
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.empty_state import EmptyState
from campaigndesk.desktop.widgets.list_and_page import lay_beside
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Record
from campaigndesk.store.looks import find_author

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed

_NONE = (
    marked("No campaigns yet"),
    marked("A campaign joins countries, joint texts and posts. Start one, then invite the others."),
)


KINDS = frozenset({"campaign", "participation", "coverage", "message", "post", "person", "account"})
"""Kinds of record whose changes the page shows."""


class CampaignsView(View):
    """Shows one campaign at a time; what is typed into its brief and messages saves itself."""

    title: ClassVar[str] = "Campaigns"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._wanted = ""
        self._leads: tuple[str, ...] = ()
        self.list = EntryList(self.tr("Campaigns"), self)
        self.new = ReasonedButton(self.tr("New campaign…"), self)
        self.body = CampaignBody(room, self)
        self.empty = EmptyState(sentences.said(_NONE[0]), sentences.said(_NONE[1]), self.tr("New campaign…"), self)
        left = QFrame(self)
        left.setProperty("role", "raised")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, sizes.STEP * 2, 0, sizes.STEP * 2)
        column.addWidget(self.list, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(sizes.STEP * 3, 0, sizes.STEP * 3, 0)
        foot.addWidget(self.new)
        column.addLayout(foot)
        self._stack, self._page = lay_beside(self, left, self.body, self.empty, (280, 940))
        self.begin_in(self.empty, self.list)
        self.list.chose.connect(self._on_chose)
        self.new.clicked.connect(self._on_new)
        self.empty.acted.connect(self._on_new)
        self.body.invited.connect(self._on_invite)
        self.body.reminded.connect(self._on_remind)
        self.body.asked.connect(self._on_answer)
        self.body.reserved.connect(partial(self._on_answer, word="joined_with_reservation"))
        self.body.answered.connect(self._on_answered)
        self.body.added.connect(self._on_add)
        self.body.opened.connect(self.open_record)
        self.body.embargo.asked.connect(self._on_embargo)
        self.body.head.book_asked.connect(self._on_book)

    def refresh(self, changed: Changed | None) -> None:
        """Read the list and the campaign again."""
        if changed is None or changed.kinds & KINDS:
            self.room.read(find_author, then=self._on_author, owner=self, key="author")
            self.room.read(read_campaigns, then=self._on_list, owner=self, key="list")
            self._read_page(self.list.chosen()[0] if self.list.chosen() else "")

    def show_record(self, record_id: str) -> None:
        """Turn to a campaign, or to the message or participation of one."""
        self._wanted = record_id
        self._read_page(record_id)

    def do(self, command: str) -> None:
        """The commands of the menus for the campaign that is shown; one that cannot be done says why."""
        buttons: dict[str, Callable[[], ReasonedButton]] = {
            "new-campaign": lambda: self.new,
            "invite-countries": lambda: self.body.participation.invite,
            "remind-countries": lambda: self.body.participation.remind,
            "answer-invitation": lambda: self.body.participation.answer,
            "new-message": lambda: self.body.house.new,
        }
        button = buttons[command]() if command in buttons else None
        if button is not None and button.reason():
            self.room.say(button.reason())
        elif button is not None:
            button.clicked.emit()
        elif command == "campaign-book":
            self._on_book()
        elif command in ("next-part", "previous-part"):
            tabs = self.body.tabs
            tabs.setCurrentIndex((tabs.currentIndex() + (1 if command == "next-part" else -1)) % tabs.count())

    def leave(self) -> None:
        """Save what waits."""
        self.body.leave()

    def typed(self) -> str:
        """What could not be saved."""
        return self.body.typed()

    def heading(self) -> str:
        """The title; the campaign's own stands on its page."""
        return self.spoken_title()

    def _on_author(self, author: Author | None) -> None:
        roles = author.roles if author else frozenset()
        self._leads = tuple(sorted({c for role, c in roles if role in ("officer", "approver", "lead")}))
        self.new.set_reason("" if self._leads else self.tr("You write for no country, so you cannot start a campaign."))

    def _on_list(self, entries: tuple[Entry, ...]) -> None:
        self.turn_to(self._stack, self._page if entries else self.empty)
        self.list.show_entries(entries)
        if self._wanted:
            self._read_page(self._wanted)

    def _on_chose(self) -> None:
        chosen = self.list.chosen()
        if chosen and not self._wanted:
            self._read_page(chosen[0])

    def _read_page(self, campaign_id: str) -> None:
        if campaign_id and self.room.is_open:
            desk = self.room.desk
            self.room.read(read_page, desk, campaign_id, desk.now, then=self._on_page, owner=self, key="page")

    def _on_page(self, page: CampaignPage | None) -> None:
        if page is None:
            if self._wanted:
                self.room.say(self.tr("This campaign is deleted, or is not on this laptop any more."))
            self._wanted = ""
            return
        self.body.show_page(page)
        if self._wanted == page.asked:
            blocked = self.list.blockSignals(True)
            found = self.list.choose(page.campaign.id)
            self.list.blockSignals(blocked)
            self.body.choose_message(self._wanted)
            if found:
                self._wanted = ""

    def _on_new(self) -> None:
        from campaigndesk.desktop.campaigns.dialogs import NewCampaignDialog

        def started(campaign: Record) -> None:
            self.room.say(self.tr("“{0}” is started.").format(campaign.get("title")), True)
            self._wanted = campaign.id
            self.refresh(None)
            self._read_page(campaign.id)

        def start(**values: Any) -> None:
            self.room.act(campaigns.start_campaign, then=started, owner=self, **values)

        NewCampaignDialog(self, self._leads, self._today(), start).open()

    def _on_invite(self) -> None:
        from campaigndesk.desktop.campaigns.dialogs import InviteDialog

        page = self.body.page
        if page is None:
            return
        present = {str(page.campaign.get("lead_country")), *map(str, page.campaign.get("partners", ()))}

        def invite(countries: list[str], deadline: str) -> None:
            said = (
                self.tr("Invited.") if len(countries) == 1 else self.tr("%n countries are invited.", "", len(countries))
            )
            self._act(said, campaigns.invite_countries, page.campaign.id, countries, deadline)

        InviteDialog(self, present, self._today(), invite).open()

    def _on_remind(self) -> None:
        from campaigndesk.desktop.campaigns.dialogs import RemindDialog

        page = self.body.page
        if page is None:
            return

        def remind(countries: list[str], deadline: str) -> None:
            one = self.tr("One country is reminded.")
            many = self.tr("%n countries are reminded.", "", len(countries))
            said = one if len(countries) == 1 else many
            self._act(said, campaigns.remind_countries, page.campaign.id, countries, deadline)

        RemindDialog(self, [line for line in page.register if line.silent], self._today(), remind).open()

    def _on_answered(self, country: str, answer: str) -> None:
        """A plain yes or no: given at once, and taken back with Undo."""
        page = self.body.page
        if page is not None:
            name = next((line.name for line in page.register if line.country == country), country)
            joined = answer == "joined"
            told = self.tr("{0} has joined.") if joined else self.tr("{0} has declined.")
            # Who says yes is the officer for it, until another is named.
            officer = page.person if joined else ""
            self._act(told.format(name), campaigns.answer_invitation, page.campaign.id, country, answer, "", officer)

    def _on_answer(self, country: str, word: str = "") -> None:
        """Ask for an answer in words; `word`: the one that the person has begun with."""
        from campaigndesk.desktop.campaigns.dialogs import AnswerDialog

        page = self.body.page
        line = next((line for line in page.register if line.country == country), None) if page else None
        if page is None or line is None:
            return

        def answer(word: str, reservation: str, officer: str) -> None:
            given = self.tr("The answer is given.")
            self._act(given, campaigns.answer_invitation, page.campaign.id, country, word, reservation, officer)

        AnswerDialog(self, line, answer, page.campaign.id, word or line.answer).open()

    def _on_book(self) -> None:
        from campaigndesk.desktop.book.dialog import BookDialog

        if (page := self.body.page) is not None:
            BookDialog(self.room, page.campaign.id, str(page.campaign.get("title") or ""), self).open()

    def _on_embargo(self, act: str) -> None:
        page = self.body.page
        if page is None:
            return
        campaign, zone = page.campaign.id, self.room.settings.zone

        def until(at: str) -> None:
            said = self.tr("The embargo is set.")
            self.room.act(campaigns.revise_campaign, campaign, embargo_until=at, then=self._told(said), owner=self)

        if act == "stop":
            from campaigndesk.desktop.stops.dialog import StopsDialog

            StopsDialog(self.room, self, campaign).open()
        elif act == "set":
            from campaigndesk.desktop.campaigns.embargo import EmbargoDialog

            EmbargoDialog(self, zone, self.room.desk.clock(), until).open()
        elif act == "propose_lift":
            from campaigndesk.desktop.editor.dialogs import ReasonDialog

            said = self.tr("Proposed. The embargo stands until another person lifts it.")
            propose = partial(self._act, said, campaigns.propose_lift, campaign)
            title = self.tr("Propose to lift the embargo")
            question = self.tr("Why does it end before its time? Another person has to agree; the reason is kept.")
            ReasonDialog(self, title, question, title, propose, campaign).open()
        elif act == "lift":
            self._act(self.tr("Lifted here; it counts when the server has taken it."), campaigns.lift_embargo, campaign)
        else:
            self._act(self.tr("The embargo stands."), campaigns.keep_embargo, campaign)

    def _on_add(self) -> None:
        page = self.body.page
        if page is None:
            return

        def added(message: Record) -> None:
            self._wanted = message.id
            self._read_page(page.campaign.id)
            self.body.house.form.entries["title"].setFocus()

        place = len(page.messages) + 1
        self.room.act(
            messages.write_message,
            page.campaign.id,
            title=self.tr("Message {0}").format(place),
            position=place,
            then=added,
            owner=self,
        )

    def _act(self, said: str, action: Any, *arguments: Any) -> None:
        self.room.act(action, *arguments, then=self._told(said), owner=self)

    def _told(self, said: str) -> Callable[[Record], None]:
        def done(_: Record) -> None:
            self.room.say(said, True)
            self.refresh(None)

        return done

    def _today(self) -> date:
        return date.fromisoformat(self.room.desk.now[:10])
