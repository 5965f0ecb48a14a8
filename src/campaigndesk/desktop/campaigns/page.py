"""The page of one campaign: what is missing at a glance, then participation, coverage, messages, brief and the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from campaigndesk.desktop.campaigns.embargo import EmbargoPanel
from campaigndesk.desktop.campaigns.head import CampaignHead
from campaigndesk.desktop.campaigns.overview import Overview
from campaigndesk.desktop.campaigns.reading import CampaignPage, span_words
from campaigndesk.desktop.coverage.phrases import gaps_words
from campaigndesk.desktop.editor.wheel import guard_wheels
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.late_tabs import LateTabs
from campaigndesk.desktop.widgets.newer import NewerNote
from campaigndesk.domain.approvals import route_of
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.intents import takes_part
from campaigndesk.store.calendar import Filter

if TYPE_CHECKING:
    from campaigndesk.desktop.campaigns.brief import Brief
    from campaigndesk.desktop.campaigns.form import SelfSavingForm
    from campaigndesk.desktop.campaigns.house import MessageHouse
    from campaigndesk.desktop.campaigns.participation import Participation
    from campaigndesk.desktop.campaigns.told import ToldList
    from campaigndesk.desktop.coverage.panel import CoveragePanel

translate = QCoreApplication.translate


class CampaignBody(QWidget):
    """`answered` carries country and answer, `asked` a country whose answer needs words; `opened` a record.

    Only the part that shows is imported and made with the page. `invited` and `reminded` countries, `added` a message.
    """

    answered = Signal(str, str)
    asked = Signal(str)
    reserved = Signal(str)
    opened = Signal(str)
    invited = Signal()
    reminded = Signal()
    added = Signal()

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.page: CampaignPage | None = None
        self.head, self.embargo = CampaignHead(self), EmbargoPanel(self)
        self.newer = NewerNote(self)
        self.overview = Overview(self)
        self.tabs = LateTabs(self.tr("Parts of the campaign"), self)
        self.tabs.addTab(self.overview, self.tr("Overview"))
        add = self.tabs.add_late
        self._participation = add(self.tr("Participation"), self._make_participation, self._fill)
        self._coverage = add(self.tr("Coverage"), self._make_coverage, guard_wheels)
        self._house = add(self.tr("Messages"), self._make_house, self._fill)
        self._brief = add(self.tr("Brief"), self._make_brief, self._fill)
        self._files = add(self.tr("Files"), self._make_files, guard_wheels)
        self._activity = add(self.tr("Activity"), self._make_activity, guard_wheels)
        self._lay_out()
        guard_wheels(self)
        self.head.answered.connect(self.answered)
        self.head.asked.connect(self.asked)
        self.head.reserved.connect(self.reserved)
        self.overview.sought.connect(self._on_sought)
        self.tabs.currentChanged.connect(lambda _: self._read_tab())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.embargo)
        column.addWidget(self.newer)
        column.addWidget(self.tabs, 1)

    @property
    def participation(self) -> Participation:
        """Who takes part."""
        return self._participation.part

    @property
    def coverage(self) -> CoveragePanel:
        """What each country plans and where the gaps are."""
        return self._coverage.part

    @property
    def house(self) -> MessageHouse:
        """The messages."""
        return self._house.part

    @property
    def brief(self) -> SelfSavingForm:
        """The form of the brief."""
        return self._brief.part.form

    @property
    def files(self) -> ToldList:
        """The files that its posts show."""
        return self._files.part

    @property
    def activity(self) -> ToldList:
        """Who did what in it."""
        return self._activity.part

    def _make_participation(self) -> Participation:
        from campaigndesk.desktop.campaigns.participation import Participation

        part = Participation(self)
        part.invited.connect(self.invited)
        part.reminded.connect(self.reminded)
        part.asked.connect(self.asked)
        return part

    def _make_coverage(self) -> CoveragePanel:
        from campaigndesk.desktop.coverage.panel import CoveragePanel

        part = CoveragePanel(self._room, self, margin=sizes.STEP * 2)
        part.opened.connect(self.opened)
        return part

    def _make_house(self) -> MessageHouse:
        from campaigndesk.desktop.campaigns.house import MessageHouse

        part = MessageHouse(self._room, self)
        part.added.connect(self.added)
        part.opened.connect(self.opened)
        return part

    def _make_brief(self) -> Brief:
        from campaigndesk.desktop.campaigns.brief import Brief

        return Brief(self._room, self)

    def _make_files(self) -> ToldList:
        from campaigndesk.desktop.campaigns.told import ToldList

        empty = (
            self.tr("No files yet"),
            self.tr("Pictures and films that posts of this campaign show are listed here, with credit and licence."),
        )
        part = ToldList(self._room, self.tr("Files"), empty, self)
        part.opened.connect(self.opened)
        return part

    def _make_activity(self) -> ToldList:
        from campaigndesk.desktop.campaigns.told import ToldList

        empty = (
            self.tr("Nothing has happened yet"), self.tr("Who did what in this campaign, and when, is listed here.")
        )  # fmt: skip
        part = ToldList(self._room, self.tr("Activity"), empty, self)
        part.opened.connect(self.opened)
        return part

    def _fill(self, part: Participation | MessageHouse | Brief) -> None:
        """Show the campaign in a part that was just made."""
        guard_wheels(part)
        if self.page is not None:
            part.show_page(self.page)

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
        for part in (self.overview, self._participation.made, self._house.made, self._brief.made):
            if part is not None:
                part.show_page(page)
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
        if shown is self._coverage.made:
            from campaigndesk.desktop.coverage.reading import Asked

            self.coverage.ask(Asked(Filter(campaigns=(campaign,))))
        elif shown is self._files.made:
            from campaigndesk.desktop.campaigns.told import read_files

            self.files.read(read_files, campaign, self._room.desk.now[:10])
        elif shown is self._activity.made:
            from campaigndesk.desktop.campaigns.told import read_activity

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
        for form in self._forms():
            form.leave()

    def typed(self) -> str:
        """What could not be saved."""
        return "\n\n".join(filter(None, (form.typed() for form in self._forms())))

    def _forms(self) -> list[Brief | MessageHouse]:
        return [part for part in (self._brief.made, self._house.made) if part is not None]


def _route(page: CampaignPage) -> str:
    steps = []
    for step in route_of(page.campaign).steps:
        place = {"own": translate("Campaigns", "the post's own country"), "lead": page.lead}.get(step.country)
        place = place or (said(COUNTRIES[step.country].name) if step.country in COUNTRIES else step.country)
        approver, lead = translate("Campaigns", "approver of {0}"), translate("Campaigns", "lead of {0}")
        steps.append((approver if step.role == "approver" else lead).format(place))
    return translate("Campaigns", "approved by the {0}").format(translate("Campaigns", ", then the ").join(steps))
