"""A campaign's embargo on its page: until when, who proposes to lift it and why, and the acts that there are for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTime, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QTimeEdit, QVBoxLayout, QWidget

from campaigndesk.desktop.calendar.go_to_date import qdate
from campaigndesk.desktop.editor.dialogs import Question
from campaigndesk.desktop.editor.offers import why_not
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.sentences import problem
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.desktop.widgets.labels import plain, set_role
from campaigndesk.desktop.words import city, moment_words
from campaigndesk.domain.embargoes import is_closed, proposal
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.times import instant, local, resolved
from campaigndesk.store.records import find_record

if TYPE_CHECKING:
    from campaigndesk.domain.people import Author, Look
    from campaigndesk.domain.records import Record

translate = QCoreApplication.translate
GIVEN = "given in the dialog"


@dataclass(frozen=True, slots=True)
class EmbargoShown:
    """`until`: the instant; `closed`: it is not over; `by` proposes to lift it for `reason`.

    `may_not`: act -> why it cannot be done, empty where it can.
    """

    until: str
    closed: bool
    by: str
    reason: str
    may_not: dict[str, str]


def read_embargo(conn: Any, campaign: Record, author: Author, look: Look) -> EmbargoShown:
    """The embargo of a campaign as the person may deal with it."""
    proposed = proposal(campaign)
    by = find_record(conn, proposed["by"]) if proposed else None
    write = {"embargo_until": {"value": "2199-12-31T00:00:00Z", "base": campaign.base("embargo_until")}}
    acts: dict[str, tuple[str, Any]] = {
        "set": ("set@1", {"fields": write}),
        "propose_lift": ("propose_lift@1", {"reason": GIVEN}),
        "lift": ("lift@1", {"proposal": proposed["change"] if proposed else ""}),
        "keep_embargo": ("keep_embargo@1", {}),
    }
    return EmbargoShown(
        until=str(campaign.get("embargo_until") or ""),
        closed=is_closed(campaign, look.now),
        by=str(by.get("name") or "") if by else "",
        reason=str(proposed["reason"]) if proposed else "",
        may_not={act: why_not(campaign, kind, given, author, look, look.now) for act, (kind, given) in acts.items()},
    )


class EmbargoPanel(QFrame):
    """`asked` carries the act that a person wants: set, propose_lift, lift or keep_embargo; stop for the campaign."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain("", "", self, wrap=True)
        labels = {
            "set": self.tr("Set an embargo…"),
            "propose_lift": self.tr("Propose to lift it…"),
            "lift": self.tr("Lift the embargo"),
            "keep_embargo": self.tr("Keep the embargo"),
        }
        self.buttons = {act: ReasonedButton(label, self) for act, label in labels.items()}
        row = Flow()
        for act, button in self.buttons.items():
            row.addWidget(button)
            button.clicked.connect(lambda act=act: self.asked.emit(act))
        self.stop = ReasonedButton(self.tr("Stop publishing…"), self)
        self.stop.clicked.connect(lambda: self.asked.emit("stop"))
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.STEP * 6, sizes.STEP, sizes.STEP * 6, sizes.STEP)
        column.setSpacing(sizes.STEP)
        column.addWidget(self.words)
        column.addLayout(row)

    def show_embargo(self, shown: EmbargoShown, zone: str) -> None:
        """Say until when, and offer what can be done about it."""
        set_role(self, "banner-warning" if shown.closed else "surface")
        offered = {"set"}
        if shown.closed:
            offered = {"set", "lift", "keep_embargo"} if shown.by else {"set", "propose_lift"}
        self.words.setText(self._sentence(shown, zone))
        self.words.setVisible(bool(self.words.text()))
        for act, button in self.buttons.items():
            button.setVisible(act in offered)
            button.set_reason(shown.may_not[act])
        self.buttons["set"].set_text(self.tr("Make it longer…") if shown.closed else self.tr("Set an embargo…"))

    def _sentence(self, shown: EmbargoShown, zone: str) -> str:
        if not shown.closed:
            return ""
        when = moment_words(local(shown.until, zone))
        told = self.tr("Under embargo until {0}: nothing goes out, and who was not invited sees nothing of it.")
        words = told.format(when)
        if shown.by:
            words += " " + self.tr("{0} proposes to lift it: {1}").format(shown.by, shown.reason)
        return words


class EmbargoDialog(Question):
    """Asks until when; `then` takes the instant."""

    def __init__(self, parent: QWidget, zone: str, now: datetime, then: Callable[[str], None]) -> None:
        super().__init__(
            parent,
            translate("Campaigns", "Embargo"),
            translate(
                "Campaigns",
                "Until then nothing of this campaign goes out, and countries that were not invited, observers and "
                "administrators of the network get nothing of it. To end it earlier two people are needed.",
            ),
            translate("Campaigns", "Set the embargo"),
        )
        self._zone, self._then = zone, then
        self.day = DateField(qdate(now.date() + timedelta(days=1)), self)
        self.time = QTimeEdit(QTime(9, 0), self)
        self.time.setDisplayFormat("HH:mm")
        self.problem = plain("", "warning", self, wrap=True)
        self.problem.hide()
        form = QFormLayout()
        form.addRow(translate("Campaigns", "Day"), self.day)
        form.addRow(translate("Campaigns", "Time in {0}").format(city(zone)), self.time)
        self.fields.addLayout(form)
        self.fields.addWidget(self.problem)
        self.day.setFocus()

    def accept(self) -> None:
        """Take the time, unless the clocks skip it that day."""
        day, clock = self.day.date(), self.time.time()
        wall = datetime.combine(day.toPython(), time(clock.hour(), clock.minute()))  # type: ignore[arg-type]
        try:
            at = instant(resolved(wall, self._zone, later=True))
        except CampaignDeskError as error:
            self.problem.setText(problem(error))
            self.problem.show()
            return
        super().accept()
        self._then(at)
