"""Settings: times and national days, colours, the server, and what lies where on this laptop."""

from __future__ import annotations

from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from campaigndesk.desktop.languages import LANGUAGES, spoken
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.notifying.choices import NoticeChoices
from campaigndesk.desktop.room import Room, View
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.settings.devices import DevicesPart
from campaigndesk.desktop.settings.practising import PracticePart
from campaigndesk.desktop.settings.repeats import RepeatsPart
from campaigndesk.desktop.settings.second_factor import SecondFactorPart
from campaigndesk.desktop.settings.signing_keys import SigningKeys
from campaigndesk.desktop.settings.wording import WordingPart
from campaigndesk.desktop.sync_state.join_form import JoinForm
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Section, align, plain, set_role
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.signatures import KEY_KIND
from campaigndesk.domain.times import known_zone

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Changed


def _n(text: str) -> str:
    """Marks words for the translators (context `Settings`); they are translated where they are shown."""
    return text


MODES = (
    ("system", _n("As the system")),
    ("light", _n("Light")),
    ("dark", _n("Dark")),
    ("high-contrast", _n("High contrast")),
)


def key_words(profile: Path) -> tuple[str, bool]:
    """How the key of the database is kept, as a sentence, and whether that is a reason for a warning."""
    from campaigndesk.store.keys import STRETCHING, key_file_warning

    translate = QCoreApplication.translate
    if warning := key_file_warning(profile):
        return warning, True
    if (profile / STRETCHING).exists():
        return translate("Settings", "The drafts are encrypted; the key comes out of your passphrase."), False
    return translate("Settings", "The drafts are encrypted; the key is kept by the keyring of this system."), False


def zone_names() -> list[str]:
    """Every time zone there is, out of one file: `zoneinfo` looks through six hundred for them."""
    return files("tzdata").joinpath("zones").read_text("ascii").split()


class SettingsView(View):
    """Each choice is kept at once."""

    title = "Settings"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.zone = QComboBox(self)
        self.mode = QComboBox(self)
        self.language = QComboBox(self)
        self.later = QPushButton(self.tr("Open the window in this language"), self)
        self.later.clicked.connect(self.room.reopening)
        self.countries: dict[str, QCheckBox] = {}
        self.join = JoinForm(room, self)
        self.account = plain("", "", self, wrap=True)
        self.factor = SecondFactorPart(room, self)
        self.devices = DevicesPart(room, self)
        self.leave_server = ReasonedButton(self.tr("Sign out"), self)
        self.key = plain("", "secondary", self, wrap=True)
        area = QScrollArea(self)
        page = QWidget(area)
        column = QVBoxLayout(page)
        column.setContentsMargins(sizes.STEP * 6, sizes.STEP * 3, sizes.STEP * 6, sizes.STEP * 6)
        self._forms: list[QFormLayout] = []
        self._add_times(column)
        self._add_look(column)
        self.notices = NoticeChoices(room, self)
        column.addWidget(self.notices)
        self.wording = WordingPart(room, self)
        self.repeats = RepeatsPart(room, self)
        column.addWidget(self.wording)
        column.addWidget(self.repeats)
        self._add_server(column)
        self.practice = PracticePart(room, self)
        column.addWidget(self.practice)
        self._add_laptop(column)
        column.addStretch()
        align(*self._forms, self.join.form)
        page.setMaximumWidth(760)
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.begin_in(self.zone)

    def _add_times(self, column: QVBoxLayout) -> None:
        column.addWidget(Section(self.tr("Times and days")))
        near = list(dict.fromkeys(country.zone for country in COUNTRIES.values()))
        self.zone.addItems([*near, *sorted(set(zone_names()) - set(near))])
        # It is as wide as the form; Qt would measure each of the six hundred names for it.
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.zone.model(), self.zone)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.zone.setCompleter(completer)
        self.zone.setCurrentText(self.room.settings.zone)
        self.zone.setAccessibleName(self.tr("Time zone in which times are shown"))
        if line := self.zone.lineEdit():
            line.setAccessibleName(self.zone.accessibleName())
        self.zone.currentTextChanged.connect(self._on_zone)
        self._forms.append(form := QFormLayout())
        form.addRow(self.tr("Show times in"), self.zone)
        form.addRow(self.tr("Second time zone of week and day"), self._second_zone())
        column.addLayout(form)
        column.addWidget(plain(self.tr("National days in the calendar"), "", self))
        grid = QGridLayout()
        for number, country in enumerate(COUNTRIES.values()):
            box = QCheckBox(said(country.name), self)
            box.setChecked(country.code in self.room.settings.countries)
            box.toggled.connect(self._on_countries)
            self.countries[country.code] = box
            grid.addWidget(box, number // 4, number % 4)
        column.addLayout(grid)
        self.world = QCheckBox(self.tr("International days of the United Nations, such as 10 December"), self)
        self.world.setChecked(self.room.settings.world_days)
        self.world.toggled.connect(lambda on: self.room.prefer(world_days=on))
        column.addWidget(self.world)

    def _second_zone(self) -> QComboBox:
        """None, the zones nearby, and the one that was chosen beside the hours."""
        from campaigndesk.desktop.calendar.second_zone import near_zones

        self.second_zone = QComboBox(self)
        self.second_zone.setAccessibleName(self.tr("Second time zone of week and day"))
        chosen = self.room.settings.second_zone
        self.second_zone.addItem(self.tr("No second time zone"), "")
        for zone in sorted({*near_zones(), *filter(None, [chosen])}):
            self.second_zone.addItem(zone, zone)
        self.second_zone.setCurrentIndex(max(self.second_zone.findData(chosen), 0))
        keep = self.room.prefer
        self.second_zone.currentIndexChanged.connect(lambda _: keep(second_zone=self.second_zone.currentData()))
        return self.second_zone

    def _add_look(self, column: QVBoxLayout) -> None:
        column.addWidget(Section(self.tr("Appearance")))
        for key, words in MODES:
            self.mode.addItem(QCoreApplication.translate("Settings", words), key)
        self.mode.setCurrentIndex(max(self.mode.findData(self.room.settings.mode), 0))
        self.mode.currentIndexChanged.connect(lambda _: self.room.prefer(mode=self.mode.currentData()))
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(self.language.findData(self.room.settings.language), 0))
        self.language.currentIndexChanged.connect(self._on_language)
        self.later.hide()
        self._forms.append(form := QFormLayout())
        form.addRow(self.tr("Colours"), self.mode)
        form.addRow(self.tr("Language of the window"), self.language)
        form.addRow("", self.later)
        column.addLayout(form)

    def _add_server(self, column: QVBoxLayout) -> None:
        column.addWidget(Section(self.tr("Server and account")))
        self.signing_keys = SigningKeys(self.room, self)
        column.addWidget(self.account)
        column.addWidget(self.join)
        column.addWidget(self.leave_server, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.factor, self.devices, self.signing_keys):
            column.addWidget(widget)
        self.join.joined.connect(self._on_joined)
        self.leave_server.clicked.connect(self._on_leave)
        if self.room.syncing is not None:
            self.room.syncing.state_changed.connect(self._say)

    def _add_laptop(self, column: QVBoxLayout) -> None:
        column.addWidget(Section(self.tr("This laptop")))
        where = plain(self.tr("Your work lies in {0}").format(self.room.profile), "secondary", self, wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(where)
        column.addWidget(self.key)
        show = QPushButton(self.tr("Open the folder"), self)
        url = QUrl.fromLocalFile(str(self.room.profile))
        show.clicked.connect(lambda: QDesktopServices.openUrl(url))
        column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self, changed: Changed | None) -> None:
        """Say where the server and the key stand now."""
        self._say()
        if self.room.is_open and (changed is None or KEY_KIND in changed.kinds):
            self.signing_keys.refresh()
        if self.room.is_open and (changed is None or changed.kinds & {"wording", "person"}):
            self.wording.refresh()
        if self.room.is_open and (changed is None or changed.kinds & {"network", "person"}):
            self.repeats.refresh()
            self.practice.refresh()
        if changed is None and self.room.is_open:
            self.room.tasks.store(partial(key_words, self.room.profile), self._on_key, self, key="key")

        if changed is None and not self.factor.isHidden():
            self.factor.look()
            self.devices.look()
        self._show_second_zone()

    def _show_second_zone(self) -> None:
        """It may have been chosen beside the hours."""
        blocked = self.second_zone.blockSignals(True)
        self.second_zone.setCurrentIndex(max(self.second_zone.findData(self.room.settings.second_zone), 0))
        self.second_zone.blockSignals(blocked)

    def _say(self) -> None:
        state = self.room.syncing.state if self.room.syncing else None
        signed_in = bool(state and state.server and state.signed_in)
        if state is None or not state.server:
            self.account.setText(self.tr("This laptop works without a server. Join one: your work then goes along."))
        elif signed_in:
            self.account.setText(self.tr("Signed in to {0}.").format(state.server))
        else:
            self.account.setText(self.tr("Signed out of {0}. Sign in to send what waits.").format(state.server))
        self.join.setVisible(not signed_in)
        for widget in (self.leave_server, self.factor, self.devices):
            widget.setVisible(signed_in)

    def _on_key(self, kept: tuple[str, bool]) -> None:
        words, warns = kept
        self.key.setText(said(words))
        set_role(self.key, "warning" if warns else "secondary")

    def _on_zone(self, name: str) -> None:
        if known_zone(name) and name != self.room.settings.zone:
            self.room.prefer(zone=name)

    def _on_language(self) -> None:
        self.room.prefer(language=self.language.currentData())
        self.later.setVisible(self.language.currentData() != spoken())

    def _on_countries(self) -> None:
        self.room.prefer(countries=tuple(code for code, box in self.countries.items() if box.isChecked()))

    def _on_joined(self) -> None:
        self.room.prefer(begun=True)
        self.room.say(self.tr("Signed in. Your work is being sent, and the network's is fetched."))

    def _on_leave(self) -> None:
        if self.room.syncing is not None:
            self.leave_server.set_reason(self.tr("The server is being told."))
            self.room.syncing.leave(self._on_left, self._on_leave_failed)

    def _on_left(self) -> None:
        from campaigndesk.store.work import Changed

        self.leave_server.set_reason("")
        self.room.say(self.tr("Signed out. Records and unsent work stay on this laptop."))
        self.room.changed.emit(Changed(frozenset({"person"}), frozenset()))

    def _on_leave_failed(self, error: CampaignDeskError) -> None:
        self.leave_server.set_reason("")
        self.room.trouble(error)
