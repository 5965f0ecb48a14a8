"""The form of a narrative: the claim, what is known of it, what is decided, and the lines against it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from campaigndesk.desktop.campaigns.entry_fields import LastDayEntry
from campaigndesk.desktop.coverage.phrases import country_name
from campaigndesk.desktop.editor.dialogs import Question
from campaigndesk.desktop.narratives.phrases import decision_choices, impact_choices
from campaigndesk.desktop.narratives.reading import Narrative, Register
from campaigndesk.desktop.widgets.rolling import BESIDE, rolling

translate = QCoreApplication.translate
USUAL = timedelta(days=7)
"""So many days until a new narrative is looked at again, at first."""


class NarrativeDialog(Question):
    """A new narrative, or one to be changed: then `then` gets what differs."""

    def __init__(
        self, parent: QWidget, register: Register, today: date, then: Callable[[dict[str, Any]], None],
        narrative: Narrative | None = None,
    ) -> None:  # fmt: skip
        super().__init__(
            parent,
            translate("Narratives", "Change the narrative") if narrative else translate("Narratives", "New narrative"),
            translate("Narratives", "Which claim goes round, and what is done about it?"),
            translate("Narratives", "Keep it"),
            narrative.record.id if narrative else "",
        )
        self._then, self._narrative = then, narrative
        self.setMinimumWidth(540)
        self.claim, self.evidence = QPlainTextEdit(self), QPlainTextEdit(self)
        for box, height in ((self.claim, 56), (self.evidence, 72)):
            box.setTabChangesFocus(True)
            box.setFixedHeight(height)
        self.country = _choice([(code, country_name(code)) for code in register.countries], self)
        self.impact, self.decision = _choice(impact_choices(), self), _choice(decision_choices(), self)
        self.owner = _choice([("", translate("Narratives", "Nobody yet")), *register.people], self)
        self.campaign = _choice([("", translate("Narratives", "No campaign")), *register.campaigns], self)
        self.review = LastDayEntry(
            translate("Narratives", "Review"), translate("Narratives", "Look at it again on"), self
        )
        self.lines = QListWidget(self)
        self.lines.setFixedHeight(96)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill(register, today)
        self._lay_out(parent.window().height() - BESIDE)
        self._was = self.values()
        self.claim.textChanged.connect(self._say_why)
        self.accepted.connect(self._on_accepted)
        self._say_why()
        self.claim.setFocus()

    def _fill(self, register: Register, today: date) -> None:
        record = self._narrative.record if self._narrative else None
        linked = record.get("lines", ()) if record else ()
        for line in register.lines:
            item = QListWidgetItem(f"{line.title} · {line.campaign}")
            item.setData(Qt.ItemDataRole.UserRole, line.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if line.id in linked else Qt.CheckState.Unchecked)
            self.lines.addItem(item)
        if record is None:
            self.impact.setCurrentIndex(1)
            self.decision.setCurrentIndex(1)
            self.owner.setCurrentIndex(max(0, self.owner.findData(register.me)))
            self.review.put((today + USUAL).isoformat())
            return
        self.claim.setPlainText(str(record.get("claim") or ""))
        self.evidence.setPlainText(str(record.get("evidence") or ""))
        for box, name in ((self.impact, "impact"), (self.decision, "decision"), (self.owner, "owner")):
            box.setCurrentIndex(max(0, box.findData(record.get(name) or "")))
        self.review.put(record.get("review_on"))

    def _lay_out(self, most: int) -> None:
        rows: list[tuple[str, QWidget]] = [
            (translate("Narratives", "Claim"), self.claim), (translate("Narratives", "Evidence"), self.evidence),
            (translate("Narratives", "Impact"), self.impact), (translate("Narratives", "Decision"), self.decision),
            (translate("Narratives", "Owner"), self.owner), (translate("Narratives", "Review"), self.review),
            (translate("Narratives", "Lines against it"), self.lines),
        ]  # fmt: skip
        if self._narrative is None:
            rows.append((translate("Narratives", "Campaign"), self.campaign))
            rows += [(translate("Narratives", "Country"), self.country)] if self.country.count() > 1 else []
        inside = QWidget(self)
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 0, 0)
        for words, widget in rows:
            if widget is not self.review:
                widget.setAccessibleName(words)
            form.addRow(words, widget)
        for widget in {self.campaign, self.country} - {widget for _, widget in rows}:
            widget.hide()
        self.fields.addWidget(rolling(inside, self, most))

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names of a narrative's."""
        items = [self.lines.item(row) for row in range(self.lines.count())]
        ticked = [str(i.data(Qt.ItemDataRole.UserRole)) for i in items if i.checkState() == Qt.CheckState.Checked]
        shown = {str(i.data(Qt.ItemDataRole.UserRole)) for i in items}
        kept = self._narrative.record.get("lines", ()) if self._narrative else ()
        return {
            "claim": self.claim.toPlainText().strip(), "evidence": self.evidence.toPlainText().strip(),
            "impact": self.impact.currentData(), "decision": self.decision.currentData(),
            "owner": self.owner.currentData(), "review_on": self.review.value(),
            # A line that is not on this laptop stays linked.
            "lines": [*(key for key in kept if key not in shown), *ticked],
        }  # fmt: skip

    def _on_accepted(self) -> None:
        values = self.values()
        if self._narrative is None:
            more = {"country": self.country.currentData(), "campaign": self.campaign.currentData()}
            self._then({**values, **more, "review_on": values["review_on"] or ""})
        elif differing := {name: value for name, value in values.items() if value != self._was[name]}:
            self._then(differing)

    def _say_why(self) -> None:
        none = translate("Narratives", "Write the claim as it is said.")
        self.yes.set_reason("" if self.claim.toPlainText().strip() else none)


def _choice(choices: list[tuple[str, str]], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    for kept, words in choices:
        box.addItem(words, kept)
    return box
