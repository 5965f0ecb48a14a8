"""Media at work: attached, put in order, taken off, with their rights; each can be undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from campaigndesk.actions import attaching, drafting
from campaigndesk.desktop.editor.dialogs import Question
from campaigndesk.desktop.editor.given_media import Given, attach_given
from campaigndesk.desktop.editor.thumbnails import Thumbnails
from campaigndesk.desktop.sync_state.journeys import Journeys
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.domain.gates import EXPIRES_SOON
from campaigndesk.domain.times import day_of, known_zone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from campaigndesk.desktop.editor.view import EditorView
    from campaigndesk.domain.records import Record, Value

LICENCES = ("", "CC0", "CC BY 4.0", "CC BY-SA 4.0", "CC BY-NC 4.0")


class Picturing(QObject):
    """Works for one editor view."""

    def __init__(self, view: EditorView) -> None:
        super().__init__(view)
        self._view = view
        self._panel = view.page.media
        self._panel.given.connect(self.take)
        view.page.box.given.connect(self.take)
        self._panel.removed.connect(self._on_removed)
        self._panel.moved.connect(self._on_moved)
        self._panel.rights.connect(self._on_rights)
        view.acting.commands["add-media"] = self._panel.choose
        Thumbnails(view.room, self._panel)
        self._journeys = Journeys(view.room, self._panel, self._panel.media, self._panel.put_journeys)

    def show(self, post: Record, now: str) -> None:
        """Say of each medium where it is, and until when it may be used from the day on which the post goes out."""
        at, zone = post.get("proposed_at"), str(post.get("zone", ""))
        day = day_of(str(at or now), zone if known_zone(zone) else "UTC")
        self._panel.show_rights(day.isoformat(), (day + timedelta(days=EXPIRES_SOON)).isoformat())
        self._journeys.ask()

    def take(self, given: Given) -> None:
        """Attach what was dropped, pasted or chosen, and say which files cannot be taken."""
        view = self._view
        if view.sheet is None:
            return
        if self._panel.add.reason():
            view.room.say(self._panel.add.reason())
            return

        def done(problems: list[str]) -> None:
            view.room.say(" ".join([self.tr("Attached."), *problems]), True)
            view.read_again()

        view.room.act(attach_given, view.sheet.post.id, given, then=done, owner=view)

    def _act(self, action: Callable[..., Any], *arguments: Any, said: str, **named: Any) -> None:
        view = self._view
        if view.sheet is None:
            return

        def done(_: Any) -> None:
            view.room.say(said, True)
            view.read_again()

        view.room.act(action, view.sheet.post.id, *arguments, then=done, owner=view, **named)

    def _on_removed(self, medium: str) -> None:
        self._act(drafting.detach_media, medium, said=self.tr("Taken off the post."))

    def _on_moved(self, ids: list[str]) -> None:
        self._act(attaching.order_media, ids, said=self.tr("The media are in another order."))

    def _on_rights(self, medium: str) -> None:
        item = next((card.item for card in self._panel.cards if card.medium == medium), None)
        if item is None:
            return

        def keep(credit: str, licence: str, expires: str) -> None:
            said = self.tr("The rights are noted.")
            self._act(drafting.note_rights, medium, credit=credit, licence=licence, expires=expires, said=said)

        RightsDialog(self._view, item, keep, medium).open()


class RightsDialog(Question):
    """Asks whose a picture or film is, under which licence, and until when it may be used."""

    def __init__(
        self, parent: QWidget, item: Mapping[str, Value], then: Callable[[str, str, str], None], of: str
    ) -> None:
        translate = QCoreApplication.translate
        sentence = translate("RightsDialog", "Whose is {0}, and until when may it be used?").format(item["name"])
        super().__init__(parent, translate("RightsDialog", "Rights"), sentence, translate("RightsDialog", "Keep"), of)
        self.credit = QLineEdit(str(item.get("credit") or ""), self)
        self.licence = QComboBox(self)
        line = QLineEdit(self)
        line.setAccessibleName(self.tr("Licence"))
        self.licence.setLineEdit(line)
        self.licence.addItems(LICENCES)
        self.licence.setCurrentText(str(item.get("licence") or ""))
        last = str(item.get("expires") or "")
        self.ends = QCheckBox(self.tr("It may be used until"), self)
        day = date.fromisoformat(last) if last else date.today() + timedelta(days=365)  # noqa: DTZ011
        self.last = DateField(QDate(day.year, day.month, day.day), self)
        self.ends.setChecked(bool(last))
        self.last.setEnabled(bool(last))
        self.ends.toggled.connect(self.last.setEnabled)
        form = QFormLayout()
        form.addRow(self.tr("Credit"), self.credit)
        form.addRow(self.tr("Licence"), self.licence)
        form.addRow(self.ends, self.last)
        for widget, words in ((self.credit, self.tr("Credit")), (self.licence, self.tr("Licence")),
                              (self.last, self.tr("Last day of use"))):  # fmt: skip
            widget.setAccessibleName(words)
        self.fields.addLayout(form)
        self.credit.setFocus()
        self.accepted.connect(lambda: then(self.credit.text(), self.licence.currentText(), self._last()))

    def _last(self) -> str:
        return self.last.date().toString("yyyy-MM-dd") if self.ends.isChecked() else ""
