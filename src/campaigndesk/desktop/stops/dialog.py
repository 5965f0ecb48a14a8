"""The dialog in which publishing is stopped and stops are lifted, each with a reason."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from campaigndesk.actions.stops import lift_stop, stop_publishing
from campaigndesk.desktop.calendar.facets import CHANNELS
from campaigndesk.desktop.editor.dialogs import ReasonDialog
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem, said
from campaigndesk.desktop.stops.contact import ContactPart, read_hours
from campaigndesk.desktop.stops.words import stop_words
from campaigndesk.desktop.widgets.answers import answers_row
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Section, plain
from campaigndesk.desktop.widgets.left_words import LeftWords
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.people import EVERYWHERE, Author, Role
from campaigndesk.domain.records import Record
from campaigndesk.store.looks import StoreLook, find_author
from campaigndesk.store.records import list_records
from campaigndesk.store.stops import Standing, list_standing

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NETWORK = (Role.COORDINATOR, Role.ADMINISTRATOR)


class Known:
    """The stops that stand, why each cannot be lifted (empty: it can), and what the person may stop."""

    def __init__(self, conn: Connection, now: str) -> None:
        from campaigndesk.desktop.editor.offers import why_not

        author = find_author(conn) or Author("", frozenset())
        look = StoreLook(conn, now)
        self.standing: tuple[Standing, ...] = list_standing(conn, author)
        given = {"reason": "given in the dialog"}
        self.may_not = [why_not(one.stop, "lift_stop@1", given, author, look, now) for one in self.standing]
        self.hours = read_hours(conn)
        self.may_limit = author.administers
        self.everywhere = any((role, EVERYWHERE) in author.roles for role in _NETWORK)
        own = {c for role, c in author.roles if role in (Role.APPROVER, Role.ADMINISTRATOR) and c != EVERYWHERE}
        self.countries = sorted(COUNTRIES) if self.everywhere else sorted(own)
        leads = {country for role, country in author.roles if role == Role.LEAD}
        found = list_records(conn, "campaign", limit=500)
        every = self.everywhere or bool(own)
        self.campaigns = [c for c in found if every or c.get("lead_country") in leads]


class StopsDialog(QDialog):
    """What is chosen under a new stop narrows it: with a country and a channel it covers that country's posts there."""

    def __init__(self, room: Room, parent: QWidget, campaign: str = "") -> None:
        super().__init__(parent)
        self._room, self._campaign = room, campaign
        self.known: Known | None = None
        self.setWindowTitle(self.tr("Stops of publishing"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self.which, self.country, self.channel, self.campaign = (QComboBox(self) for _ in range(4))
        self.which.setAccessibleName(self.tr("Stops that stand"))
        self.said = plain("", "", self, wrap=True)
        self.lift = ReasonedButton(self.tr("Lift this stop…"), self)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Everybody whom it concerns reads it"))
        self.stop = ReasonedButton(self.tr("Stop publishing"), self, primary=True)
        self.done_with = QPushButton(self.tr("Close"), self)
        self.contact = ContactPart(room, self)
        self.problem = plain("", "warning", self, wrap=True)
        self.stop.button.setDefault(True)
        self._lay_out()
        for box in (self.which, self.country, self.channel, self.campaign):
            # A long title is shortened in the box, and does not widen the dialog.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(24)
        self.which.currentIndexChanged.connect(self._on_which)
        self.reason.textChanged.connect(self._say_why)
        self.lift.clicked.connect(self._on_lift)
        self.stop.clicked.connect(self._on_stop)
        self.done_with.clicked.connect(self.reject)
        LeftWords(self)
        self._read()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Country"), self.country)
        form.addRow(self.tr("Channel"), self.channel)
        form.addRow(self.tr("Campaign"), self.campaign)
        form.addRow(self.tr("Reason"), self.reason)
        column = QVBoxLayout(self)
        column.setSpacing(sizes.STEP * 2)
        self.over = Section(self.tr("Stops that stand"), "", self)
        for widget in (self.over, self.which, self.said, self.lift, Section(self.tr("Stop publishing"), "", self)):
            column.addWidget(widget)
        note = self.tr("Nothing it covers is scheduled or published until it is lifted; nothing resumes by itself.")
        column.addWidget(plain(note, "secondary", self, wrap=True))
        column.addLayout(form)
        column.addWidget(self.contact)
        column.addWidget(self.problem)
        column.addLayout(answers_row(self.done_with, self.stop))
        self._say("")

    def _read(self) -> None:
        self._room.read(Known, self._room.desk.now, then=self._show, owner=self, key="stops")

    def _show(self, known: Known) -> None:
        self.known = known
        self.which.clear()
        for one in known.standing:
            self.which.addItem(stop_words(one, self._room.settings.zone), one.stop.id)
        for widget in (self.over, self.which, self.said, self.lift):
            widget.setVisible(bool(known.standing))
        self.contact.show_hours(known.hours, may_set=known.may_limit)
        every = [("", self.tr("The whole network"))] if known.everywhere else []
        names = [(code, said(COUNTRIES[code].name) if code in COUNTRIES else code) for code in known.countries]
        led = [("", self.tr("Every country"))] if not every and known.campaigns else []
        _fill(self.country, [*every, *led, *sorted(names, key=lambda pair: pair[1])])
        _fill(self.channel, [("", self.tr("Every channel")), *CHANNELS.items()])
        campaigns = [(one.id, str(one.get("title"))) for one in known.campaigns]
        _fill(self.campaign, [("", self.tr("Every campaign")), *campaigns])
        if not known.everywhere and len(known.countries) == 1 and not self._campaign:
            self.country.setCurrentIndex(self.country.findData(known.countries[0]))
        self.campaign.setCurrentIndex(max(self.campaign.findData(self._campaign), 0))
        self._on_which()
        self._say_why()
        self.adjustSize()

    def _on_which(self) -> None:
        place = self.which.currentIndex()
        if self.known is not None and 0 <= place < len(self.known.standing):
            self.said.setText(self.which.itemText(place))
            self.lift.set_reason(self.known.may_not[place])

    def _say_why(self) -> None:
        nothing = self.tr("Coordinators stop the network, approvers their country, leads their campaigns.")
        may = self.known is not None and (self.known.countries or self.known.campaigns or self.known.everywhere)
        missing = "" if self.reason.text().strip() else self.tr("Say why: everybody whom it concerns reads it.")
        self.stop.set_reason(missing if may else nothing)

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _on_stop(self) -> None:
        fields = {"country": self.country.currentData() or "", "channel": self.channel.currentData() or "",
                  "campaign": self.campaign.currentData() or ""}  # fmt: skip
        done = partial(self._on_done, self.tr("Publishing is stopped."))
        self._room.act(
            stop_publishing, self.reason.text().strip(), then=done, failed=self._on_failed, owner=self, **fields
        )

    def _on_lift(self) -> None:
        translate = QCoreApplication.translate
        title = translate("Stops", "Lift the stop")
        question = translate("Stops", "Why may posts go out again? Nothing is published by this; the reason is kept.")
        stop = str(self.which.currentData())

        def lift(reason: str) -> None:
            done = partial(self._on_done, self.tr("Lifted here; it counts when the server has taken it."))
            self._room.act(lift_stop, stop, reason, then=done, failed=self._on_failed, owner=self)

        ReasonDialog(self, title, question, title, lift, stop).open()

    def _on_done(self, words: str, _: Record) -> None:
        self._room.say(words)
        self.accept()

    def _on_failed(self, error: CampaignDeskError) -> None:
        self._say(problem(error))


def _fill(box: QComboBox, choices: list[tuple[str, str]]) -> None:
    box.clear()
    for key, words in choices:
        box.addItem(words, key)
