"""The page of one campaign: what is missing at a glance, then participation, coverage, messages, brief and the rest."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from campaigndesk.actions.campaigns import revise_campaign
from campaigndesk.desktop.campaigns.embargo import EmbargoPanel
from campaigndesk.desktop.campaigns.entry_fields import (
    DayEntry,
    Entry,
    LanguageEntry,
    LineEntry,
    TagsEntry,
    TextEntry,
)
from campaigndesk.desktop.campaigns.form import SelfSavingForm
from campaigndesk.desktop.campaigns.head import CampaignHead
from campaigndesk.desktop.campaigns.house import MessageHouse
from campaigndesk.desktop.campaigns.overview import Overview
from campaigndesk.desktop.campaigns.participation import Participation
from campaigndesk.desktop.campaigns.reading import BRIEF, CampaignPage, span_words
from campaigndesk.desktop.campaigns.sheet import Sheet
from campaigndesk.desktop.campaigns.told import ToldList, read_activity, read_files
from campaigndesk.desktop.coverage.panel import CoveragePanel
from campaigndesk.desktop.coverage.phrases import gaps_words
from campaigndesk.desktop.coverage.reading import Asked
from campaigndesk.desktop.editor.wheel import guard_wheels
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.newer import NewerNote
from campaigndesk.desktop.widgets.toggles import Tabs
from campaigndesk.domain.approvals import route_of
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.intents import takes_part
from campaigndesk.store.calendar import Filter

SHORT = 64
translate = QCoreApplication.translate


class CampaignBody(QWidget):
    """`answered` carries country and answer, `asked` a country whose answer needs words; `opened` a record."""

    answered = Signal(str, str)
    asked = Signal(str)
    reserved = Signal(str)
    opened = Signal(str)

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.page: CampaignPage | None = None
        self.head, self.embargo = CampaignHead(self), EmbargoPanel(self)
        self.newer = NewerNote(self)
        self.overview, self.participation = Overview(self), Participation(self)
        self.coverage = CoveragePanel(room, self, margin=sizes.STEP * 2)
        self.house = MessageHouse(room, self)
        self._brief: SelfSavingForm | None = None
        self._brief_sheet = Sheet(self)
        self.files = ToldList(room, self.tr("Files"), (
            self.tr("No files yet"),
            self.tr("Pictures and films that posts of this campaign show are listed here, with credit and licence."),
        ), self)  # fmt: skip
        self.activity = ToldList(room, self.tr("Activity"), (
            self.tr("Nothing has happened yet"), self.tr("Who did what in this campaign, and when, is listed here.")
        ), self)  # fmt: skip
        self.tabs = QTabWidget(self)
        self.tabs.setTabBar(Tabs(self.tabs))
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.tr("Parts of the campaign"))
        self._lay_out()
        guard_wheels(self)
        self._connect()

    def _lay_out(self) -> None:
        for part, title in (
            (self.overview, self.tr("Overview")), (self.participation, self.tr("Participation")),
            (self.coverage, self.tr("Coverage")), (self.house, self.tr("Messages")),
            (self._brief_sheet, self.tr("Brief")), (self.files, self.tr("Files")), (self.activity, self.tr("Activity")),
        ):  # fmt: skip
            self.tabs.addTab(part, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.embargo)
        column.addWidget(self.newer)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.head.answered.connect(self.answered)
        self.head.asked.connect(self.asked)
        self.head.reserved.connect(self.reserved)
        self.participation.asked.connect(self.asked)
        self.overview.sought.connect(self._on_sought)
        for part in (self.coverage, self.house, self.files, self.activity):
            part.opened.connect(self.opened)
        self.tabs.currentChanged.connect(lambda _: self._read_tab())

    @property
    def brief(self) -> SelfSavingForm:
        """The form of the brief, made when a campaign is shown: with all other parts it held the window up."""
        if self._brief is None:
            labels = {name: said(english) for name, english in BRIEF.items()}
            self._brief = SelfSavingForm(self._room, revise_campaign, _brief_entries(), labels)
            self._brief_sheet.add(self._brief)
            self._brief_sheet.end()
            guard_wheels(self._brief_sheet)
        return self._brief

    def show_page(self, page: CampaignPage) -> None:
        """Show a campaign as it was read."""
        if self.page is not None and self.page.campaign.id != page.campaign.id:
            self.tabs.setCurrentIndex(0)
        self.page = page
        campaign = page.campaign
        self.head.title.setText(str(campaign.get("title") or self.tr("Campaign")))
        self.head.facts.setText(self._facts(page))
        self.head.show_own(page.own, page.lead)
        self.embargo.show_embargo(page.embargo, self._room.settings.zone)
        self.newer.show_record(campaign, page.unknown)
        self.overview.show_page(page)
        self.participation.show_page(page)
        self.house.show_page(page)
        self.brief.show_record(campaign, page.person, page.may_not_write, page.read_only)
        self._read_tab()

    def _facts(self, page: CampaignPage) -> str:
        joined = sum(takes_part(line.answer) for line in page.register)
        facts = [
            span_words(page.campaign),
            self.tr("led by {0}").format(page.lead),
            self.tr("{0} of {1} joined").format(joined, len(page.register)) if page.register else "",
            gaps_words(page.gaps),
            _route(page),
        ]
        hold = page.campaign.get("hold")
        return " · ".join(filter(None, [*facts, self.tr("on hold: {0}").format(hold["reason"]) if hold else ""]))

    def _read_tab(self) -> None:
        """Read what only the tab that is shown needs."""
        if self.page is None:
            return
        shown, campaign = self.tabs.currentWidget(), self.page.campaign.id
        if shown is self.coverage:
            self.coverage.ask(Asked(Filter(campaigns=(campaign,))))
        elif shown is self.files:
            self.files.read(read_files, campaign, self._room.desk.now[:10])
        elif shown is self.activity:
            self.activity.read(read_activity, campaign, self._room.settings.zone)

    def _on_sought(self, where: str) -> None:
        part, _, country = where.partition(":")
        if part == "participation":
            self.tabs.setCurrentWidget(self.participation)
            self.participation.register.choose(country)
            self.participation.register.setFocus()
        else:
            self.tabs.setCurrentWidget(self.coverage)
            self.coverage.choose_country(country)
            self.coverage.setFocus()

    def choose_message(self, message_id: str) -> None:
        """Show a message of the campaign."""
        if self.house.list.choose(message_id):
            self.tabs.setCurrentWidget(self.house)
            self.house.ensureWidgetVisible(self.house.form)

    def leave(self) -> None:
        """Save what waits in both forms."""
        if self._brief is not None:
            self._brief.leave()
        self.house.leave()

    def typed(self) -> str:
        """What could not be saved."""
        brief = self._brief.typed() if self._brief is not None else ""
        return "\n\n".join(filter(None, (brief, self.house.typed())))


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
        approver, lead = translate("Campaigns", "approver of {0}"), translate("Campaigns", "lead of {0}")
        steps.append((approver if step.role == "approver" else lead).format(place))
    return translate("Campaigns", "approved by the {0}").format(translate("Campaigns", ", then the ").join(steps))
