"""The first page: server, sign-in and language; or a name and a country, and no server."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from campaigndesk.desktop.first_run.making_line import MakingLine
from campaigndesk.desktop.languages import LANGUAGES, spoken
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.pauses import Pause
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.sentences import problem, said
from campaigndesk.desktop.sync_state.join_form import JoinForm
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Section, align, plain, rule
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.errors import CampaignDeskError

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed, Desk
    from campaigndesk.desktop.first_run.making import Making

WIDTH = 460
SOON = 500
"""Milliseconds of rest on a language before the window speaks it: the arrow keys walk over the others."""


def _start_alone(desk: Desk, name: str, country: str) -> None:
    from campaigndesk.actions.starting import start_alone

    start_alone(desk, name=name, country=country)


def _put_sample(desk: Desk, country: str, making: Making) -> int:
    from campaigndesk.desktop.first_run.sample import put_sample

    return put_sample(desk, country, making)


class FirstRunView(View):
    """Asks nothing else; everything here can be changed in the settings later."""

    title = "Welcome"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._busy = False
        self.language = QComboBox(self)
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(self.language.findData(room.settings.language), 0))
        self.language.setAccessibleName(self.tr("Language of the window"))
        self._speaking = Pause(self, SOON, self._speak)
        room.attached.connect(self._speak)
        self.join = JoinForm(room, self)
        self.join.joined.connect(self._on_joined)
        self.name = QLineEdit(self)
        self.country = QComboBox(self)
        self.country.addItem("", "")
        for country in COUNTRIES.values():
            self.country.addItem(said(country.name), country.code)
        self.sample = QCheckBox(self.tr("Put the sample campaign on the desk, to try everything"), self)
        self.begin = ReasonedButton(self.tr("Begin without a server"), self)
        self.making = MakingLine(self)
        self.problem = plain("", "stop", self, wrap=True)
        self.problem.hide()
        self._lay_out()
        self.language.currentIndexChanged.connect(self._speaking.start)
        self.name.textChanged.connect(self._judge)
        self.country.currentIndexChanged.connect(self._judge)
        self.begin.clicked.connect(self._on_begin)
        self._judge()
        self.begin_in(self.join.server)

    def _lay_out(self) -> None:
        area = QScrollArea(self)
        page = QWidget(area)
        column = QVBoxLayout(page)
        column.setContentsMargins(sizes.STEP * 6, sizes.STEP * 6, sizes.STEP * 6, sizes.STEP * 6)
        what = self.tr("Plan, draft and approve joint campaigns, with or without a network.")
        column.addWidget(plain(what, "", page, wrap=True))
        tongue, own = QFormLayout(), QFormLayout()
        tongue.addRow(self.tr("Language"), self.language)
        column.addLayout(tongue)
        column.addWidget(Section(self.tr("Join your network")))
        column.addWidget(self.join)
        column.addSpacing(sizes.STEP * 4)
        column.addWidget(rule())
        column.addWidget(Section(self.tr("Or begin alone")))
        alone = self.tr("Everything works on this laptop alone. Join a server later: your work then goes along.")
        column.addWidget(plain(alone, "secondary", page, wrap=True))
        own.addRow(self.tr("Your name"), self.name)
        own.addRow(self.tr("Country"), self.country)
        column.addLayout(own)
        align(tongue, self.join.form, own)
        column.addWidget(self.sample)
        column.addWidget(self.problem)
        column.addWidget(self.begin)
        column.addWidget(self.making)
        column.addStretch()
        page.setMaximumWidth(max(WIDTH + sizes.STEP * 12, page.minimumSizeHint().width()))
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def refresh(self, changed: Changed | None) -> None:
        """Say again what is missing: the profile may be open by now."""
        self._judge()

    def take_over(self, other: FirstRunView) -> None:
        """Show what was filled in before the window spoke another language, with the keyboard on that choice."""
        for mine, theirs in zip(self._lines(), other._lines(), strict=True):
            mine.setText(theirs.text())
        self.country.setCurrentIndex(other.country.currentIndex())
        self.sample.setChecked(other.sample.isChecked())
        self.begin_in(self.language)
        self.language.setFocus()

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self.join.server, self.join.email, self.join.password, self.join.code, self.name)

    def _speak(self) -> None:
        """Ask for the window in the language that was chosen, once there is a desk to open it on."""
        chosen = self.language.currentData()
        if chosen != spoken() and self.room.is_open and not self._busy:
            self.room.prefer_quietly(language=chosen)
            self.room.reopening.emit()

    def _judge(self) -> None:
        if self._busy:
            self.begin.set_reason(self.tr("The desk is being made ready."))
        elif not self.room.is_open:
            self.begin.set_reason(self.tr("The desk is not open yet."))
        elif not self.name.text().strip():
            self.begin.set_reason(self.tr("Give your name, so that others know whose work it is."))
        elif not self.country.currentData():
            self.begin.set_reason(self.tr("Choose the country you work for."))
        else:
            self.begin.set_reason("")

    def _on_begin(self) -> None:
        name, country = self.name.text(), self.country.currentData()
        self._busy = True
        self._judge()
        then = partial(self._on_begun, country)
        self.room.act(_start_alone, name, country, then=then, owner=self, failed=self._on_failed)

    def _on_begun(self, country: str, _: object) -> None:
        self._keep((country,))
        if self.sample.isChecked():
            making = self.making.begin()
            self.room.act(_put_sample, country, making, then=self._on_put, owner=self, failed=self._on_left_out)
        else:
            self._enter()

    def _on_put(self, made: int) -> None:
        from campaigndesk.exchange.coming_year import coming_day

        self.making.end()
        self._enter()
        self.room.say(self.tr("{0} records of the sample campaign are on the desk.").format(made))
        view: Any = self.window()
        view.show_month(coming_day(self.room.desk.clock().date()))

    def _on_left_out(self, error: CampaignDeskError) -> None:
        self.making.end()
        self._enter()
        self.room.say(problem(error))

    def _on_joined(self) -> None:
        self._keep(())
        self._enter()

    def _keep(self, countries: tuple[str, ...]) -> None:
        """From here on the desk has begun: whoever is cut off while the sample is made comes back without it."""
        zone = COUNTRIES[countries[0]].zone if countries else self.room.settings.zone
        self.room.prefer(
            begun=True, zone=zone, countries=countries or self.room.settings.countries,
            language=self.language.currentData(),
        )  # fmt: skip

    def _enter(self) -> None:
        self._busy = False
        self.room.go("calendar")

    def _on_failed(self, error: CampaignDeskError) -> None:
        self._busy = False
        self._judge()
        self.problem.setText(problem(error))
        self.problem.show()
