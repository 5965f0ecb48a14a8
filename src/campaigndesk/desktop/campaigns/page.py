"""The page of one campaign: brief, participation, messages, and how far the posts are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from campaigndesk.actions.campaigns import revise_campaign
from campaigndesk.actions.messages import revise_message
from campaigndesk.desktop.campaigns.entry_fields import (
    DayEntry,
    Entry,
    LanguageEntry,
    LineEntry,
    TagsEntry,
    TextEntry,
)
from campaigndesk.desktop.campaigns.form import SelfSavingForm
from campaigndesk.desktop.campaigns.reading import BRIEF, CampaignPage, span_words
from campaigndesk.desktop.campaigns.tables import CountsTable, RegisterTable
from campaigndesk.desktop.editor.entries import HEIGHT, EntryList
from campaigndesk.desktop.editor.wheel import guard_wheels
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.domain.approvals import route_of
from campaigndesk.domain.countries import COUNTRIES

translate = QCoreApplication.translate

SHORT, TALL = 64, 132


class CampaignBody(QScrollArea):
    """`invited`, `answered` with a country, `added` a message."""

    invited = Signal()
    answered = Signal(str)
    added = Signal()

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: CampaignPage | None = None
        self.title = plain("", "title", self, wrap=True)
        self.facts = plain("", "secondary", self, wrap=True)
        self.brief = SelfSavingForm(
            room, revise_campaign, _brief_entries(), {name: said(words) for name, words in BRIEF.items()}
        )
        self.register = RegisterTable(self)
        self.invite = ReasonedButton(self.tr("Invite countries…"), self)
        self.answer = ReasonedButton(self.tr("Answer…"), self)
        self.messages = EntryList(self.tr("Messages of the campaign"), self)
        self.add = ReasonedButton(self.tr("New message"), self)
        entries: dict[str, Entry] = {
            "title": LineEntry(self.tr("Title of the message")),
            "text": TextEntry(self.tr("Joint text"), TALL),
        }
        self.message = SelfSavingForm(
            room, revise_message, entries, {"title": self.tr("Title"), "text": self.tr("Joint text")}
        )
        self.counts = CountsTable(self)
        self._lay_out()
        guard_wheels(self)
        self.register.chose.connect(lambda _: self._offer_answer())
        self.messages.chose.connect(self._on_message)
        self.invite.clicked.connect(self.invited)
        self.add.clicked.connect(self.added)
        self.answer.clicked.connect(lambda: self.answered.emit(self._country()))

    def _lay_out(self) -> None:
        inside = QFrame()
        inside.setProperty("role", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(sizes.STEP * 6, sizes.STEP * 3, sizes.STEP * 6, sizes.STEP * 6)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        column.addWidget(Section(self.tr("Posts"), "", self))
        column.addWidget(self.counts)
        column.addWidget(Section(self.tr("Participation"), "", self))
        column.addWidget(self.register)
        column.addLayout(_row(self.invite, self.answer))
        column.addWidget(
            Section(self.tr("Messages"), self.tr("The joint texts, which each country says in its own language"), self)
        )
        column.addWidget(self.messages)
        column.addLayout(_row(self.add))
        column.addWidget(self.message)
        column.addWidget(Section(self.tr("Brief"), "", self))
        column.addWidget(self.brief)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_page(self, page: CampaignPage) -> None:
        """Show a campaign as it was read."""
        if self.page is not None and self.page.campaign.id != page.campaign.id:
            self.verticalScrollBar().setValue(0)
        self.page = page
        campaign = page.campaign
        self.title.setText(str(campaign.get("title") or self.tr("Campaign")))
        joined = sum(line.answer.startswith("joined") for line in page.register)
        facts = [
            span_words(campaign),
            self.tr("led by {0}").format(page.lead),
            self.tr("{0} of {1} joined").format(joined, len(page.register)),
            _route(page),
        ]
        hold = campaign.get("hold")
        self.facts.setText(
            " · ".join(filter(None, [*facts, self.tr("on hold: {0}").format(hold["reason"]) if hold else ""]))
        )
        self.counts.show_counts(page.counts)
        self.register.show_lines(page.register)
        self.invite.set_reason(page.may_not_invite)
        self.add.set_reason(page.may_not_add)
        self._offer_answer()
        self.messages.show_entries(page.messages)
        self.messages.setFixedHeight(min(4, max(1, len(page.messages))) * HEIGHT + 4)
        self.messages.setVisible(bool(page.messages))
        self._on_message()
        self.brief.show_record(campaign, page.person, page.may_not_write, page.read_only)

    def choose_message(self, message_id: str) -> None:
        """Show a message of the campaign."""
        if self.messages.choose(message_id):
            self.ensureWidgetVisible(self.message)

    def leave(self) -> None:
        """Save what waits in both forms."""
        self.brief.leave()
        self.message.leave()

    def typed(self) -> str:
        """What could not be saved."""
        return "\n\n".join(filter(None, (self.brief.typed(), self.message.typed())))

    def _on_message(self) -> None:
        chosen = self.messages.chosen()
        record = self.page.texts.get(chosen[0]) if self.page is not None and chosen else None
        self.message.setVisible(record is not None)
        if record is not None and self.page is not None:
            self.message.show_record(record, self.page.person, self.page.may_not_write_message)

    def _country(self) -> str:
        """The chosen country, else one's own where there is only one to answer for."""
        chosen = self.register.chosen()
        if chosen or self.page is None:
            return chosen
        own = [line.country for line in self.page.register if not line.may_not_answer]
        return own[0] if len(own) == 1 else ""

    def _offer_answer(self) -> None:
        lines = {line.country: line for line in self.page.register} if self.page is not None else {}
        country = self._country()
        line = lines.get(country)
        self.answer.set_text(self.tr("Answer for {0}…").format(line.name) if line else self.tr("Answer…"))
        if line is None:
            self.answer.set_reason(
                self.tr("Choose a country of the register first.") if lines else self.tr("No country is invited yet.")
            )
        else:
            self.answer.set_reason(line.may_not_answer)


def _brief_entries() -> dict[str, Entry]:
    made: dict[str, Entry] = {}
    for name, english in BRIEF.items():
        words = said(english)
        if name in ("starts_on", "ends_on"):
            made[name] = DayEntry(words)
        elif name == "language":
            made[name] = LanguageEntry(words)
        elif name == "hashtags":
            made[name] = TagsEntry(words)
        elif name in ("title", "tag"):
            made[name] = LineEntry(words)
        else:
            made[name] = TextEntry(words, SHORT)
    return made


def _route(page: CampaignPage) -> str:
    steps = []
    for step in route_of(page.campaign).steps:
        place = {"own": translate("Campaigns", "the post's own country"), "lead": page.lead}.get(step.country)
        place = place or (said(COUNTRIES[step.country].name) if step.country in COUNTRIES else step.country)
        steps.append(f"{'approver' if step.role == 'approver' else 'lead'} of {place}")
    return translate("Campaigns", "approved by the {0}").format(translate("Campaigns", ", then the ").join(steps))


def _row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row
