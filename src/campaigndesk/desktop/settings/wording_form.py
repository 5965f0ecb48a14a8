"""The dialog of a pack of wording rules: what each of its rules asks for, why, and by what source."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from campaigndesk.actions.wordings import add_wording, revise_wording
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem, said
from campaigndesk.desktop.widgets.buttons import add_agreement
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.desktop.widgets.left_words import LeftWords
from campaigndesk.desktop.widgets.long_line import LongLine
from campaigndesk.domain.countries import LANGUAGES
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.records import Record
from campaigndesk.domain.wording import RuleKind, WordRule, rules_of

_SHOWN_FOR: Final = {"instead": ("forbidden", "preferred"), "when": ("required",), "footnote": ("footnote",)}
"""Field -> the kinds of rules that have it."""
_ROWS: Final = {"footnote": 3, "why": 2, "source": 2}
"""Field -> rows of it that are seen at once."""


class WordingForm(QDialog):
    """Shows the rules of a pack; saving adds one or changes the chosen one. `pack` None: a new pack of this name.

    `may`: whether the person may change them; `rules`: those of a shipped pack that the country has not taken.
    """

    def __init__(
        self,
        room: Room,
        country: str,
        name: str,
        pack: Record | None,
        parent: QWidget,
        *,
        may: bool,
        rules: Sequence[WordRule] = (),
    ) -> None:
        super().__init__(parent)
        self._room, self._country, self._name, self._pack, self._may = room, country, name, pack, may
        self.known = tuple(rules_of(pack)) if pack else tuple(rules)
        self.setWindowTitle(self.tr("Wording rules · {0}").format(said(name)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self.which, self.kind, self.language, self.effect = (QComboBox(self) for _ in range(4))
        self.lines: dict[str, QLineEdit | LongLine] = {part: QLineEdit(self) for part in ("term", "instead", "when")}
        self.lines |= {part: LongLine(rows, self) for part, rows in _ROWS.items()}
        self.problem = plain("", "warning", self, wrap=True)
        self.buttons = QDialogButtonBox(self)
        self.save = add_agreement(self.buttons, self.tr("Save"))
        self.remove = self.buttons.addButton(self.tr("Delete"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self._left = LeftWords(self)
        self._fill()
        self._lay_out()
        self.which.currentIndexChanged.connect(self._on_chosen)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.buttons.accepted.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)
        self.remove.clicked.connect(self._on_delete)
        self._on_chosen()

    def _fill(self) -> None:
        if self._may:
            self.which.addItem(self.tr("New rule"), "")
        for rule in self.known:
            self.which.addItem(rule.term, rule.id)
        kinds = {
            RuleKind.FORBIDDEN: self.tr("Not to be used"),
            RuleKind.PREFERRED: self.tr("Better said otherwise"),
            RuleKind.REQUIRED: self.tr("Has to be there"),
            RuleKind.FOOTNOTE: self.tr("Needs a footnote"),
        }
        for kind, words in kinds.items():
            self.kind.addItem(words, kind.value)
        self.language.addItem(self.tr("Every language"), "")
        for code, words in LANGUAGES.items():
            self.language.addItem(said(words), code)
        self.effect.addItem(self.tr("Warns"), "warn")
        self.effect.addItem(self.tr("Blocks"), "block")
        self.lines["term"].setPlaceholderText(self.tr("such as Kiev*, where * stands for any ending"))
        self.lines["when"].setPlaceholderText(self.tr("always"))

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("Rule"), self.which)
        self._form.addRow(self.tr("Asks for"), self.kind)
        rows = {
            "term": self.tr("Words"),
            "instead": self.tr("Write instead"),
            "when": self.tr("Only where the text says"),
            "footnote": self.tr("Footnote"),
            "why": self.tr("Because"),
            "source": self.tr("Source"),
        }
        for part, words in rows.items():
            self._form.addRow(words, self.lines[part])
            if part == "term":
                self._form.addRow(self.tr("Language"), self.language)
        self._form.addRow(self.tr("Effect"), self.effect)
        column = QVBoxLayout(self)
        column.addLayout(self._form)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    def choose(self, rule: str) -> None:
        """Show the rule of this id."""
        self.which.setCurrentIndex(max(0, self.which.findData(rule)))

    def chosen(self) -> WordRule | None:
        """The rule that is shown; None for a new one."""
        return next((rule for rule in self.known if rule.id == self.which.currentData()), None)

    def _on_chosen(self) -> None:
        of = self.which.currentData() or f"{self._country} {self._name}"
        self._left.turn(str(of), self._show_chosen)

    def _show_chosen(self) -> None:
        rule = self.chosen()
        for part, line in self.lines.items():
            line.setText(getattr(rule, part) if rule else "")
            if isinstance(line, QLineEdit):
                line.setCursorPosition(0)
            line.setReadOnly(not self._may)
        for box, value in ((self.kind, "kind"), (self.language, "language"), (self.effect, "effect")):
            if rule:
                box.setCurrentIndex(max(0, box.findData(getattr(rule, value))))
            box.setEnabled(self._may)
        self.save.setEnabled(self._may)
        self.remove.setEnabled(self._may and rule is not None)
        taken = self.tr("Switch the pack on to change its rules; then they are your country's own.")
        others = self.tr("Approvers and administrators of the country write its rules.")
        self._say("" if self._may else others if self._pack else taken)
        self._on_kind()

    def _on_kind(self) -> None:
        """A rule shows the fields that its kind has."""
        for part, kinds in _SHOWN_FOR.items():
            self._form.setRowVisible(self.lines[part], self.kind.currentData() in kinds)

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _written(self) -> dict[str, str]:
        """The rule as its fields say, in the form in which it is kept."""
        rule, kind = self.chosen(), str(self.kind.currentData())
        values = {part: line.text().strip() for part, line in self.lines.items()}
        values = {part: value for part, value in values.items() if kind in _SHOWN_FOR.get(part, (kind,))}
        values |= {"kind": kind, "language": self.language.currentData(), "effect": self.effect.currentData()}
        needed = ("id", "kind", "term", "why", "source")
        values["id"] = rule.id if rule else self._room.desk.new_id()
        return {part: value for part, value in values.items() if value or part in needed}

    def _on_save(self) -> None:
        written = self._written()
        kept = [dict(rule) for rule in (self._pack.get("rules") or ())] if self._pack else []
        places = [place for place, rule in enumerate(kept) if rule["id"] == written["id"]]
        rules = [written if place in places else rule for place, rule in enumerate(kept)]
        self._keep(rules if places else [*rules, written], self.tr("The rule is kept."))

    def _on_delete(self) -> None:
        rule = self.chosen()
        if rule is not None and self._pack is not None:
            left = [dict(one) for one in self._pack.get("rules") or () if one["id"] != rule.id]
            self._keep(left, self.tr("The rule was deleted."))

    def _keep(self, rules: list[dict[str, str]], words: str) -> None:
        named: dict[str, Any] = {"then": partial(self._on_done, words), "failed": self._on_failed, "owner": self}
        if self._pack is None:
            self._room.act(add_wording, self._country, self._name, rules, **named)
        else:
            bases = {"rules": self._pack.base("rules")}
            self._room.act(revise_wording, self._pack.id, bases, rules=rules, **named)

    def _on_done(self, words: str, pack: Record) -> None:
        on = "" if pack.get("active") else self.tr("The pack is off: switch it on for it to find anything.")
        self._room.say(f"{words} {on}".strip(), undo=True)
        self.accept()

    def _on_failed(self, error: CampaignDeskError) -> None:
        self._say(problem(error))
