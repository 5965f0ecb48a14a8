"""New campaign, invitations, and a country's answer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from campaigndesk.desktop.campaigns.register import ANSWER_WORDS, Line
from campaigndesk.desktop.editor.dialogs import Question
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.desktop.widgets.labels import beckon, plain
from campaigndesk.domain.countries import COUNTRIES, LANGUAGES
from campaigndesk.domain.intents import NO_ANSWER

translate = QCoreApplication.translate


class CountryList(QListWidget):
    """Countries to tick."""

    def __init__(self, name: str, without: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedHeight(168)
        self.leave_out(without)

    def leave_out(self, without: Collection[str]) -> None:
        """Offer all but these; ticks stay."""
        ticked = set(self.ticked())
        self.clear()
        for code, country in COUNTRIES.items():
            if code not in without:
                item = QListWidgetItem(f"{code}  {said(country.name)}")
                item.setData(Qt.ItemDataRole.UserRole, code)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if code in ticked else Qt.CheckState.Unchecked)
                self.addItem(item)

    def minimumSizeHint(self) -> QSize:
        """With room for the longest name."""
        least, beside = super().minimumSizeHint(), self.verticalScrollBar().sizeHint().width() + sizes.STEP * 2
        return least.expandedTo(QSize(self.sizeHintForColumn(0) + beside, 0))

    def ticked(self) -> list[str]:
        """The countries that are ticked."""
        items = [self.item(row) for row in range(self.count())]
        return [str(i.data(Qt.ItemDataRole.UserRole)) for i in items if i.checkState() == Qt.CheckState.Checked]

    def tick(self, code: str) -> None:
        """Tick one."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == code:
                self.item(row).setCheckState(Qt.CheckState.Checked)


class NewCampaignDialog(Question):
    """Title, lead country, days, working language, and the countries to invite; the brief is written on its page."""

    def __init__(self, parent: QWidget, leads: Sequence[str], today: date, then: Callable[..., None]) -> None:
        super().__init__(
            parent,
            translate("Campaigns", "New campaign"),
            translate("Campaigns", "The rest of the brief is written on the campaign's page."),
            translate("Campaigns", "Start it"),
        )
        self.name = QLineEdit(self)
        self.lead = QComboBox(self)
        for code in leads:
            self.lead.addItem(said(COUNTRIES[code].name) if code in COUNTRIES else code, code)
        start = QDate(today.year, today.month, today.day)
        self.starts, self.ends = DateField(start, self), DateField(start.addDays(9), self)
        self.deadline = DateField(start.addDays(5), self)
        self.language = QComboBox(self)
        for code, words in LANGUAGES.items():
            self.language.addItem(said(words), code)
        self.language.setCurrentIndex(self.language.findData("en"))
        self.partners = CountryList(translate("Campaigns", "Countries to invite"), leads[:1], self)
        rows: tuple[tuple[str, QWidget], ...] = (
            (translate("Campaigns", "Title"), self.name),
            (translate("Campaigns", "Lead country"), self.lead),
            (translate("Campaigns", "First day"), self.starts),
            (translate("Campaigns", "Last day"), self.ends),
            (translate("Campaigns", "Working language"), self.language),
            (translate("Campaigns", "Invite"), self.partners),
            (translate("Campaigns", "Answer by"), self.deadline),
        )
        form = QFormLayout()
        for words, widget in rows:
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        self.fields.addLayout(form)
        self.lead.currentIndexChanged.connect(lambda _: self.partners.leave_out([self.lead.currentData()]))
        self.name.textChanged.connect(self._say_why)
        self.starts.dateChanged.connect(self._say_why)
        self.ends.dateChanged.connect(self._say_why)
        self.accepted.connect(lambda: then(**self.values()))
        self._say_why()
        self.name.setFocus()

    def values(self) -> dict[str, object]:
        """What `start_campaign` takes."""
        return {
            "title": self.name.text().strip(),
            "lead_country": self.lead.currentData(),
            "starts_on": _iso(self.starts),
            "ends_on": _iso(self.ends),
            "language": self.language.currentData(),
            "partners": self.partners.ticked(),
            "deadline": _iso(self.deadline),
        }

    def _say_why(self) -> None:
        if not self.lead.count():
            self.yes.set_reason(translate("Campaigns", "You write for no country, so you cannot start a campaign."))
        elif not self.name.text().strip():
            self.yes.set_reason(translate("Campaigns", "A campaign needs a title."))
        else:
            late = self.ends.date() < self.starts.date()
            self.yes.set_reason(translate("Campaigns", "The campaign ends before it starts.") if late else "")


class CountriesAsked(Question):
    """Countries to tick, and the day by which they should answer; `then` is given both."""

    def __init__(
        self, parent: QWidget, words: tuple[str, str, str], without: Collection[str], day: date,
        then: Callable[[list[str], str], None],
    ) -> None:  # fmt: skip
        super().__init__(parent, *words)
        self.countries = CountryList(translate("Campaigns", "Countries"), without, self)
        self.deadline = DateField(QDate(day.year, day.month, day.day), self)
        self.deadline.setAccessibleName(translate("Campaigns", "Answer by"))
        self.fields.addWidget(self.countries)
        self.fields.addWidget(plain(translate("Campaigns", "Answer by"), "secondary", self))
        self.fields.addWidget(self.deadline)
        self.countries.itemChanged.connect(lambda _: self._say_why())
        self.accepted.connect(lambda: then(self.countries.ticked(), _iso(self.deadline)))
        self._say_why()

    def _say_why(self) -> None:
        none = translate("Campaigns", "Tick at least one country.")
        self.yes.set_reason("" if self.countries.ticked() else none)


class InviteDialog(CountriesAsked):
    """Countries to invite, and the day to answer by."""

    def __init__(
        self, parent: QWidget, present: Collection[str], today: date, then: Callable[[list[str], str], None]
    ) -> None:
        words = (
            translate("Campaigns", "Invite countries"),
            translate("Campaigns", "Which countries are asked to take part?"),
            translate("Campaigns", "Invite"),
        )
        super().__init__(parent, words, present, today + timedelta(days=5), then)


class RemindDialog(CountriesAsked):
    """Which silent countries are asked again, and by which day they should answer."""

    def __init__(
        self, parent: QWidget, silent: Sequence[Line], today: date, then: Callable[[list[str], str], None]
    ) -> None:
        words = (
            translate("Campaigns", "Remind"),
            translate("Campaigns", "Which countries are asked again to answer?"),
            translate("Campaigns", "Remind"),
        )
        named = {line.country for line in silent}
        set_for = max((line.deadline for line in silent), default="")
        day = max(today + timedelta(days=2), date.fromisoformat(set_for) if set_for else today)
        super().__init__(parent, words, set(COUNTRIES) - named, day, then)
        for country in named:
            self.countries.tick(country)


class AnswerDialog(Question):
    """A country's answer to a campaign's invitation; `word` is chosen at first."""

    def __init__(
        self, parent: QWidget, line: Line, then: Callable[[str, str, str], None], campaign: str, word: str = ""
    ) -> None:
        super().__init__(
            parent,
            translate("Campaigns", "Answer"),
            translate("Campaigns", "Does {0} take part?").format(line.name),
            translate("Campaigns", "Give this answer"),
            f"{campaign} {line.country}",
        )
        self._line = line
        self.answer = QComboBox(self)
        self.answer.setAccessibleName(translate("Campaigns", "Answer"))
        for code, words in ANSWER_WORDS.items():
            if code not in ("invited", NO_ANSWER):
                self.answer.addItem(said(words), code)
        self.answer.setCurrentIndex(max(0, self.answer.findData(word or line.answer)))
        self.reservation = QPlainTextEdit(line.reservation, self)
        self.reservation.setAccessibleName(translate("Campaigns", "Reservation"))
        self.reservation.setPlaceholderText(translate("Campaigns", "What the reservation is"))
        self.reservation.setTabChangesFocus(True)
        self.reservation.setFixedHeight(72)
        self.officer = QLineEdit(line.officer, self)
        self.officer.setAccessibleName(translate("Campaigns", "Named officer"))
        beckon(self.officer, translate("Campaigns", "Named officer (can be left empty)"))
        self._form = QFormLayout()
        for field in (self.answer, self.reservation, self.officer):
            self._form.addRow(field.accessibleName(), field)
        self.fields.addLayout(self._form)
        self.answer.currentIndexChanged.connect(lambda _: self._say_why())
        self.reservation.textChanged.connect(self._say_why)
        self.accepted.connect(self._on_accepted(then))
        self._say_why()
        if self._is_reserved():
            self.reservation.setFocus()

    def _on_accepted(self, then: Callable[[str, str, str], None]) -> Callable[[], None]:
        def given() -> None:
            reservation = self.reservation.toPlainText().strip() if self._is_reserved() else self._line.reservation
            then(str(self.answer.currentData()), reservation, self.officer.text().strip())

        return given

    def _is_reserved(self) -> bool:
        return bool(self.answer.currentData() == "joined_with_reservation")

    def _say_why(self) -> None:
        reserved = self._is_reserved()
        self._form.setRowVisible(self.reservation, reserved)
        missing = reserved and not self.reservation.toPlainText().strip()
        self.yes.set_reason(translate("Campaigns", "Say what the reservation is.") if missing else "")


def _iso(field: DateField) -> str:
    return field.date().toString("yyyy-MM-dd")
