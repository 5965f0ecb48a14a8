"""The fields of a form that saves itself: lines, texts, days and tags, each told when a person changed it."""

from __future__ import annotations

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.fields import tags_of, tags_text
from campaigndesk.desktop.editor.writing import WritingBox
from campaigndesk.desktop.widgets.date_fields import DateField
from campaigndesk.domain.countries import LANGUAGES
from campaigndesk.domain.records import Value


class EntryField(QWidget):
    """What the fields have in common; `typed` when the person changed it."""

    typed = Signal()

    def __init__(self, inside: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = inside
        inside.setAccessibleName(name)
        self.setFocusProxy(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)

    def value(self) -> Value:
        """What stands on the screen."""
        raise NotImplementedError

    def put(self, value: Value) -> None:
        """Show a value; nothing is told."""
        raise NotImplementedError

    def start(self, value: Value) -> None:
        """Show the value of another record: nothing of the one before can come back by undoing."""
        self.put(value)

    def set_read_only(self, on: bool) -> None:
        """Whether it can be changed."""
        self.inside.setEnabled(not on)


class LineEntry(EntryField):
    """One line."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, name, parent)
        self.line.textEdited.connect(lambda _: self.typed.emit())

    def value(self) -> Value:
        return self.line.text()

    def put(self, value: Value) -> None:
        if self.line.text() != str(value or ""):
            self.line.setText(str(value or ""))

    def set_read_only(self, on: bool) -> None:
        self.line.setReadOnly(on)


class TagsEntry(LineEntry):
    """Hashtags on one line."""

    def value(self) -> Value:
        return tags_of(self.line.text())

    def put(self, value: Value) -> None:
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
        return self.box.text()

    def put(self, value: Value) -> None:
        self.box.show_text(str(value or ""))

    def start(self, value: Value) -> None:
        self.box.start_with(str(value or ""))

    def set_read_only(self, on: bool) -> None:
        self.box.setReadOnly(on)


class DayEntry(EntryField):
    """A day, as an ISO 8601 date."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.date = DateField()
        self._showing = False
        super().__init__(self.date, name, parent)
        self.date.dateChanged.connect(self._on_changed)

    def value(self) -> Value:
        return self.date.date().toString("yyyy-MM-dd")

    def put(self, value: Value) -> None:
        if value:
            self._showing = True
            self.date.setDate(QDate.fromString(str(value), "yyyy-MM-dd"))
            self._showing = False

    def _on_changed(self) -> None:
        if not self._showing:
            self.typed.emit()


class LanguageEntry(EntryField):
    """A language of the network."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.box = QComboBox()
        super().__init__(self.box, name, parent)
        for code, words in LANGUAGES.items():
            self.box.addItem(words, code)
        self.box.activated.connect(lambda _: self.typed.emit())

    def value(self) -> Value:
        return self.box.currentData()

    def put(self, value: Value) -> None:
        if value and self.box.findData(value) < 0:
            self.box.addItem(str(value), value)
        self.box.setCurrentIndex(self.box.findData(value))
