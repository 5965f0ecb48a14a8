"""The register of a campaign: who takes part; countries are invited and reminded here, and answer for themselves."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from campaigndesk.desktop.campaigns.reading import CampaignPage
from campaigndesk.desktop.campaigns.sheet import Sheet
from campaigndesk.desktop.campaigns.tables import RegisterTable
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Section, plain


class Participation(Sheet):
    """`invited`, `reminded`, and `asked` with a country that answers."""

    invited = Signal()
    reminded = Signal()
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: CampaignPage | None = None
        self.heading = Section(self.tr("Participation"), "", self)
        self.register = RegisterTable(self)
        self.none = plain(self.tr("No country is invited yet: invite those whose voices the campaign needs."),
                          "secondary", self, wrap=True)  # fmt: skip
        self.invite = ReasonedButton(self.tr("Invite countries…"), self)
        self.remind = ReasonedButton(self.tr("Remind…"), self)
        self.answer = ReasonedButton(self.tr("Answer…"), self)
        self.reservation = plain("", "", self, wrap=True)
        self.add(self.heading)
        self.add(self.none)
        self.add(self.register)
        self.add(self.reservation)
        self.add(self.invite, self.remind, self.answer)
        self.end()
        self.register.chose.connect(lambda _: self._on_chosen())
        self.invite.clicked.connect(self.invited)
        self.remind.clicked.connect(self.reminded)
        self.answer.clicked.connect(lambda: self.asked.emit(self._country()))

    def show_page(self, page: CampaignPage) -> None:
        """Show the register; the chosen country stays chosen."""
        self._page = page
        counts = {line.words: sum(other.words == line.words for other in page.register) for line in page.register}
        self.heading.set_note(" · ".join(f"{words}: {count}" for words, count in counts.items()))
        self.register.show_lines(page.register)
        self.register.setVisible(bool(page.register))
        self.none.setVisible(not page.register)
        self.invite.set_reason(page.may_not_invite)
        self.remind.set_reason(page.may_not_remind)
        self._on_chosen()

    def _country(self) -> str:
        """The chosen country, else one's own where there is only one to answer for."""
        chosen = self.register.chosen()
        if chosen or self._page is None:
            return chosen
        own = [line.country for line in self._page.register if not line.may_not_answer]
        return own[0] if len(own) == 1 else ""

    def _on_chosen(self) -> None:
        lines = {line.country: line for line in self._page.register} if self._page is not None else {}
        line = lines.get(self._country())
        self.answer.set_text(self.tr("Answer for {0}…").format(line.name) if line else self.tr("Answer…"))
        reserved = line is not None and bool(line.reservation)
        self.reservation.setVisible(reserved)
        if line is not None:
            self.reservation.setText(self.tr("Reservation of {0}: {1}").format(line.name, line.reservation))
            self.answer.set_reason(line.may_not_answer)
        elif lines:
            self.answer.set_reason(self.tr("Choose a country of the register first."))
        else:
            self.answer.set_reason(self.tr("No country is invited yet."))
