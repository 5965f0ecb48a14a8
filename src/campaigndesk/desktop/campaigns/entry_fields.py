"""The fields of a form that saves itself: lines, texts, days and tags, each told when a person changed it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.fields import explain, tags_of, tags_text
from campaigndesk.desktop.editor.writing import WritingBox
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.domain.countries import LANGUAGES
from campaigndesk.domain.records import Value


class EntryField(QWidget):
    """What the fields have in common; `typed` when the person changed it, never for what `put` showed."""

    typed = Signal()

    def __init__(self, inside: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = inside
        inside.setAccessibleName(name)
        self.setFocusProxy(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)

    def set_read_only(self, on: bool, why: str) -> None:
        """Whether it can be changed, and what it says where it cannot."""
        self.inside.setEnabled(not on)
        explain(self.inside, why if on else "")


class LineEntry(EntryField):
    """One line."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, name, parent)
        self.line.textEdited.connect(lambda _: self.typed.emit())

    def value(self) -> Value:
        """What stands on the screen."""
        return self.line.text()

    def start(self, value: Value) -> None:
        """Show the value of another record."""
        self.put(value)

    def put(self, value: Value) -> None:
        """Show a value."""
        if self.line.text() != str(value or ""):
            self.line.setText(str(value or ""))

    def set_read_only(self, on: bool, why: str) -> None:
        self.line.setReadOnly(on)
        explain(self.line, why if on else "")


class TagsEntry(LineEntry):
    """Hashtags on one line."""

    def value(self) -> Value:
        """What stands on the screen."""
        return tags_of(self.line.text())

    def put(self, value: Value) -> None:
        """Show a value."""
        if self.value() != list(value or ()):
            self.line.setText(tags_text(value or ()))


class TextEntry(EntryField):
    """A text of several lines."""

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        self.box = WritingBox(name)
        super().__init__(self.box, name, parent)
        if height < 100:
            self.box.setProperty("role", "")
        self.box.setMinimumHeight(height)
        self.box.setMaximumHeight(height * 2)
        self.box.typed.connect(self.typed)

    def value(self) -> Value:
        """What stands on the screen."""
        return self.box.text()

    def put(self, value: Value) -> None:
        """Show a value; the cursor stays."""
        self.box.show_text(str(value or ""))

    def start(self, value: Value) -> None:
        """Show the value of another record: nothing of the one before can come back by undoing."""
        self.box.start_with(str(value or ""))

    def set_read_only(self, on: bool, why: str) -> None:
        self.box.setReadOnly(on)
        explain(self.box, why if on else "")


class DayEntry(EntryField):
    """A day, as an ISO 8601 date."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.date = DateField()
        self._showing = False
        super().__init__(self.date, name, parent)
        self.date.dateChanged.connect(self._on_changed)

    def value(self) -> Value:
        """What stands on the screen."""
        return self.date.date().toString("yyyy-MM-dd")

    def start(self, value: Value) -> None:
        """Show the value of another record."""
        self.put(value)

    def put(self, value: Value) -> None:
        """Show a value."""
        if value:
            self._showing = True
            self.date.setDate(QDate.fromString(str(value), "yyyy-MM-dd"))
            self._showing = False

    def _on_changed(self) -> None:
        if not self._showing:
            self.typed.emit()


class LastDayEntry(EntryField):
    """A day as an ISO 8601 date, or none: the box says which. The field of the day is made once there is one."""

    def __init__(self, name: str, box: str, parent: QWidget | None = None) -> None:
        self.some = QCheckBox(box)
        self._day: DayEntry | None = None
        super().__init__(self.some, name, parent)
        self.some.setAccessibleName(box)
        # Else a form that is higher than its rows puts what is left between the box and the day.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name = name
        self.some.toggled.connect(self._on_toggled)

    def value(self) -> Value:
        """The day, or None."""
        return self._field().value() if self.some.isChecked() else None

    def start(self, value: Value) -> None:
        """Show the value of another record."""
        self.put(value)

    def put(self, value: Value) -> None:
        """Show a day, or none."""
        blocked = self.some.blockSignals(True)
        self.some.setChecked(bool(value))
        self.some.blockSignals(blocked)
        if value:
            self._field().put(value)
        if self._day is not None:
            self._day.setVisible(bool(value))

    def set_read_only(self, on: bool, why: str) -> None:
        super().set_read_only(on, why)
        if self._day is not None:
            self._day.set_read_only(on, why)

    def _field(self) -> DayEntry:
        if self._day is None:
            self._day = DayEntry(self._name, self)
            self._day.date.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._day.typed.connect(self.typed)
            if (column := self.layout()) is not None:
                column.addWidget(self._day)
        return self._day

    def _on_toggled(self, on: bool) -> None:
        self._field().setVisible(on)
        self.typed.emit()


class ChoiceEntry(EntryField):
    """One of a few things, as pairs of what is kept and its words."""

    def __init__(self, name: str, choices: Iterable[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        self.box = QComboBox()
        super().__init__(self.box, name, parent)
        self.offer(choices)
        self.box.activated.connect(lambda _: self.typed.emit())

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these; what is chosen stays chosen."""
        now = self.box.currentData()
        self.box.clear()
        for kept, words in choices:
            self.box.addItem(words, kept)
        if now:
            self.put(now)

    def value(self) -> Value:
        """What stands on the screen."""
        return self.box.currentData()

    def start(self, value: Value) -> None:
        """Show the value of another record."""
        self.put(value)

    def put(self, value: Value) -> None:
        """Show a value."""
        if value and self.box.findData(value) < 0:
            self.box.addItem(str(value), value)
        self.box.setCurrentIndex(self.box.findData(value or ""))


class LanguageEntry(ChoiceEntry):
    """A language of the network."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, ((code, said(words)) for code, words in LANGUAGES.items()), parent)


Entry: TypeAlias = LineEntry | TextEntry | DayEntry | LastDayEntry | ChoiceEntry
"""One field of a form; hashtags are a line."""
