"""One thing that is kept for writing, with whose it is, who sees it, and what can be done with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from campaigndesk.desktop.aids.forms import AidForm, GroupForm, HandleForm, TemplateForm
from campaigndesk.desktop.editor.kept import Kept
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.records import NETWORK, Record


class AidPage(QWidget):
    """`wanted` asks to keep what stands in the fields, `unwanted` to delete the record."""

    wanted = Signal()
    unwanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record: Record | None = None
        self.dirty = False
        self._showing, self._why = False, ""
        self.title = plain("", "title", self, wrap=True)
        self.why = plain("", "secondary", self, wrap=True)
        self.forms: dict[str, AidForm] = {
            form.kind: form for form in (GroupForm(self), TemplateForm(self), HandleForm(self))
        }
        self.form: AidForm = self.forms["hashtag_group"]
        """The fields that are shown."""
        for form in self.forms.values():
            form.setVisible(form is self.form)
            form.changed.connect(self._on_changed)
        self.country = QComboBox(self)
        self.country.setAccessibleName(self.tr("Country"))
        self.own = QCheckBox(self.tr("Only our ministry sees it"), self)
        self.own.toggled.connect(lambda _: self._on_changed())
        self.keep = ReasonedButton(self.tr("Keep"), self, primary=True)
        self.remove = ReasonedButton(self.tr("Delete"), self)
        self.keep.clicked.connect(self.wanted)
        self.remove.clicked.connect(self.unwanted)
        area = QScrollArea(self)
        inside = QWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(sizes.STEP * 6, sizes.STEP * 5, sizes.STEP * 6, sizes.STEP * 5)
        column.setSpacing(sizes.STEP * 3)
        for widget in (self.title, self.why, *self.forms.values(), self.country, self.own):
            column.addWidget(widget)
        column.addStretch()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.setContentsMargins(sizes.STEP * 6, sizes.STEP * 2, sizes.STEP * 6, sizes.STEP * 3)
        row.addWidget(self.keep)
        row.addWidget(self.remove)
        row.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        whole.addLayout(row)

    def show_aid(self, kind: str, record: Record | None, kept: Kept) -> None:
        """Show a record, or the empty fields of a new one of this kind."""
        self._showing = True
        self.record = record
        form = self.form = self.forms[kind]
        form.offer_channels(kept.channels)
        form.put(record)
        for other in self.forms.values():
            other.setVisible(other is form)
        may = kept.may_change(record) if record else bool(kept.countries)
        self._why = "" if may else self._why_not(record)
        self._offer_countries(record, kept)
        self.own.setChecked(record is not None and record.scope != NETWORK)
        self.own.setEnabled(may)
        self.own.setToolTip(self._why)
        form.set_read_only(not may)
        self.why.setText(self._why)
        self.why.setVisible(bool(self._why))
        self.remove.setVisible(record is not None)
        self.remove.set_reason(self._why)
        self.dirty = False
        self._showing = False
        self._say()

    def fields(self) -> dict[str, Any]:
        """What stands in the fields of the form."""
        return self.form.fields()

    def unfinished(self) -> bool:
        """Whether something was changed that cannot be kept like this."""
        return self.dirty and bool(self.keep.reason())

    def _why_not(self, record: Record | None) -> str:
        if record is None:
            return self.tr("You hold no role that writes for a country.")
        country = str(record.get("country", ""))
        name = said(COUNTRIES[country].name) if country in COUNTRIES else country
        return self.tr("This is kept by {0}: its people change it, you may use it.").format(name)

    def _offer_countries(self, record: Record | None, kept: Kept) -> None:
        codes = [str(record.get("country", ""))] if record else list(kept.countries)
        self.country.clear()
        for code in codes:
            self.country.addItem(said(COUNTRIES[code].name) if code in COUNTRIES else code, code)
        self.country.setVisible(len(codes) > 1)

    def _on_changed(self) -> None:
        if not self._showing:
            self.dirty = True
            self._say()

    def _say(self) -> None:
        named = self.form.name.text().strip()
        words = {"hashtag_group": self.tr("New group of hashtags"), "template": self.tr("New template"),
                 "handle": self.tr("New entry of the handle book")}  # fmt: skip
        self.title.setText(named or words[self.form.kind])
        if self._why:
            self.keep.set_reason(self._why)
        elif not named:
            self.keep.set_reason(self.tr("Give it a name."))
        else:
            self.keep.set_reason("" if self.dirty else self.tr("Nothing was changed."))
