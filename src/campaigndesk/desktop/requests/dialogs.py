"""The dialogs of requests: what is asked of whom, and the link that shows it was done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from campaigndesk.desktop.campaigns.dialogs import CountryList
from campaigndesk.desktop.campaigns.entry_fields import LastDayEntry
from campaigndesk.desktop.coverage.phrases import country_name
from campaigndesk.desktop.editor.dialogs import Question
from campaigndesk.desktop.requests.channel_boxes import ChannelBoxes
from campaigndesk.desktop.requests.reading import Ask
from campaigndesk.desktop.widgets.rolling import BESIDE, rolling
from campaigndesk.domain.requests import is_web_address

translate = QCoreApplication.translate
USUAL = timedelta(days=3)
"""So many days are offered at first until a request is wanted."""


class RequestDialog(Question):
    """A new request, or `ask` to be changed: then those who are asked stay, and `then` gets what differs."""

    def __init__(
        self,
        parent: QWidget,
        countries: Sequence[str],
        posts: Sequence[tuple[str, str]],
        today: date,
        then: Callable[[dict[str, Any]], None],
        ask: Ask | None = None,
    ) -> None:
        super().__init__(
            parent,
            translate("Requests", "Change the request") if ask else translate("Requests", "New request"),
            translate("Requests", "What should other countries carry further, and by when?"),
            translate("Requests", "Keep the change") if ask else translate("Requests", "Ask them"),
            ask.id if ask else "",
        )
        self._ask, self._then = ask, then
        self.setMinimumWidth(560)
        self.asking, self.post = QComboBox(self), QComboBox(self)
        for code in countries:
            self.asking.addItem(country_name(code), code)
        self.countries = CountryList(translate("Requests", "Countries asked"), countries[:1], self)
        self.countries.setFixedHeight(132)
        self.name, self.link = QLineEdit(self), QLineEdit(self)
        self.link.setPlaceholderText("https://")
        self.post.addItem(translate("Requests", "No post of the network"), "")
        for record_id, words in posts:
            self.post.addItem(words, record_id)
        self.post.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.post.setMinimumContentsLength(20)
        self.channels = ChannelBoxes(ask.channels if ask else (), self)
        self.by = LastDayEntry(translate("Requests", "Wanted by"), translate("Requests", "By a certain day"), self)
        self.by.put(ask.wanted_by if ask else (today + USUAL).isoformat())
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(64)
        self._lay_out(parent.window().height() - BESIDE)
        if ask is not None:
            self.name.setText(ask.title)
            self.link.setText(ask.link)
            self.note.setPlainText(ask.note)
        self.asking.currentIndexChanged.connect(lambda _: self.countries.leave_out([self.asking.currentData()]))
        self.countries.itemChanged.connect(lambda _: self._say_why())
        for line in (self.name, self.link):
            line.textChanged.connect(self._say_why)
        self.accepted.connect(self._on_accepted)
        self._say_why()
        self.name.setFocus()

    def _lay_out(self, most: int) -> None:
        rows: list[tuple[str, QWidget]] = [
            (translate("Requests", "What"), self.name),
            (translate("Requests", "Link"), self.link),
            (translate("Requests", "Channels"), self.channels),
            (translate("Requests", "Wanted by"), self.by),
            (translate("Requests", "Note"), self.note),
        ]
        if self._ask is None:
            rows.insert(2, (translate("Requests", "Post"), self.post))
            rows.insert(0, (translate("Requests", "Countries asked"), self.countries))
            rows[:0] = [(translate("Requests", "Asking country"), self.asking)] if self.asking.count() > 1 else []
        inside = QWidget(self)
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 0, 0)
        for words, widget in rows:
            if widget is not self.by:
                widget.setAccessibleName(words)
            form.addRow(words, widget)
        hidden = {self.asking, self.post, self.countries} - {widget for _, widget in rows}
        for widget in hidden:
            widget.hide()
        self.fields.addWidget(rolling(inside, self, most))

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names of a request's."""
        return {
            "title": self.name.text().strip(),
            "link": self.link.text().strip(),
            "channels": self.channels.ticked(),
            "wanted_by": self.by.value() or "",
            "note": self.note.toPlainText().strip(),
        }

    def _on_accepted(self) -> None:
        values, ask = self.values(), self._ask
        if ask is None:
            more = {"asking": self.asking.currentData(), "countries": self.countries.ticked()}
            self._then({**values, **more, "about": self.post.currentData()})
            return
        was = {"title": ask.title, "link": ask.link, "channels": list(ask.channels), "wanted_by": ask.wanted_by}
        was["note"] = ask.note
        differing = {name: value for name, value in values.items() if value != was[name]}
        if differing:
            self._then({name: value or None if name == "wanted_by" else value for name, value in differing.items()})

    def _say_why(self) -> None:
        link = self.link.text().strip()
        if self._ask is None and not self.countries.ticked():
            self.yes.set_reason(translate("Requests", "Tick at least one country."))
        elif not self.name.text().strip():
            self.yes.set_reason(translate("Requests", "Say in a few words what is to be carried further."))
        else:
            whole = translate("Requests", "Write the link whole, beginning with https://.")
            self.yes.set_reason("" if not link or is_web_address(link) else whole)


class DoneDialog(Question):
    """Asks for the link of what was published."""

    def __init__(self, parent: QWidget, sentence: str, then: Callable[[str], None], of: str) -> None:
        done = translate("Requests", "Done")
        super().__init__(parent, done, sentence, translate("Requests", "It is done"), f"{sentence} {of}")
        self.link = QLineEdit(self)
        self.link.setAccessibleName(translate("Requests", "Link of the public post"))
        self.link.setPlaceholderText("https://")
        self.fields.addWidget(self.link)
        self.link.textChanged.connect(self._say_why)
        self.accepted.connect(lambda: then(self.link.text().strip()))
        self._say_why()

    def _say_why(self) -> None:
        why = translate("Requests", "Paste the link of the public post: it shows that it was done.")
        self.yes.set_reason("" if is_web_address(self.link.text()) else why)
