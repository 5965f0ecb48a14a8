"""The fields of a hashtag group, of a template and of an entry of the handle book."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from campaigndesk.desktop.editor.fields import tags_of, tags_text
from campaigndesk.desktop.look import sizes
from campaigndesk.domain.countries import LANGUAGES
from campaigndesk.domain.records import Record


class AidForm(QWidget):
    """Fields of one kind; `changed` when the person changed one. The first field names it."""

    changed = Signal()
    kind = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = QFormLayout(self)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(sizes.STEP * 2)
        self.form.setHorizontalSpacing(sizes.STEP * 3)
        self.name = QLineEdit(self)

    def put(self, record: Record | None) -> None:
        """Show a record, or empty fields."""
        raise TypeError(f"{self.kind} shows nothing")

    def fields(self) -> dict[str, Any]:
        """What stands in the fields."""
        raise TypeError(f"{self.kind} shows nothing")

    def set_read_only(self, on: bool) -> None:
        """Whether the fields are for reading."""
        for line in self.findChildren(QLineEdit):
            line.setReadOnly(on)
            line.setCursorPosition(0)
        for text in self.findChildren(QPlainTextEdit):
            text.setReadOnly(on)
        for box in self.findChildren(QComboBox):
            box.setEnabled(not on)

    def offer_channels(self, channels: Sequence[tuple[str, str]]) -> None:
        """The channels of the network, as pairs of code and name."""

    def _line(self, words: str, line: QLineEdit | None = None) -> QLineEdit:
        line = line or QLineEdit(self)
        line.setAccessibleName(words)
        line.textEdited.connect(lambda _: self.changed.emit())
        self.form.addRow(words, line)
        return line

    def _text(self, words: str, height: int) -> QPlainTextEdit:
        text = QPlainTextEdit(self)
        text.setAccessibleName(words)
        text.setTabChangesFocus(True)
        text.setFixedHeight(height)
        text.textChanged.connect(lambda: self.changed.emit())
        self.form.addRow(words, text)
        return text

    def _box(self, words: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        box.activated.connect(lambda _: self.changed.emit())
        self.form.addRow(words, box)
        return box


class GroupForm(AidForm):
    """A name and its hashtags."""

    kind = "hashtag_group"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line(self.tr("Name"), self.name)
        self.tags = self._line(self.tr("Hashtags"))
        self.tags.setPlaceholderText("#HumanRightsDay #HumanRights")

    def put(self, record: Record | None) -> None:
        """Show a group."""
        self.name.setText(str(record.get("name") or "") if record else "")
        self.tags.setText(tags_text(record.get("tags", ())) if record else "")

    def fields(self) -> dict[str, Any]:
        """Name and tags."""
        return {"name": self.name.text().strip(), "tags": tags_of(self.tags.text())}


class TemplateForm(AidForm):
    """A text to start from, for a channel and in a language, or for all of them."""

    kind = "template"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line(self.tr("Name"), self.name)
        self.channel = self._box(self.tr("Channel"))
        self.language = self._box(self.tr("Language"))
        self.language.addItem(self.tr("Every language"), "")
        for code, words in LANGUAGES.items():
            self.language.addItem(words, code)
        self.title = self._line(self.tr("Title"))
        self.text = self._text(self.tr("Text"), 180)
        self.tags = self._line(self.tr("Hashtags"))

    def offer_channels(self, channels: Sequence[tuple[str, str]]) -> None:
        """Offer them behind “every channel”."""
        now = self.channel.currentData()
        self.channel.clear()
        self.channel.addItem(self.tr("Every channel"), "")
        for code, name in channels:
            self.channel.addItem(name, code)
        self.channel.setCurrentIndex(max(0, self.channel.findData(now)))

    def put(self, record: Record | None) -> None:
        """Show a template."""

        def get(name: str) -> Any:
            return record.get(name) if record else None

        for line, name in ((self.name, "name"), (self.title, "title")):
            line.setText(str(get(name) or ""))
        self.text.setPlainText(str(get("text") or ""))
        self.tags.setText(tags_text(get("hashtags") or ()))
        for box, name in ((self.channel, "channel"), (self.language, "language")):
            box.setCurrentIndex(max(0, box.findData(str(get(name) or ""))))

    def fields(self) -> dict[str, Any]:
        """All of it."""
        return {
            "name": self.name.text().strip(),
            "channel": self.channel.currentData() or "",
            "language": self.language.currentData() or "",
            "title": self.title.text(),
            "text": self.text.toPlainText(),
            "hashtags": tags_of(self.tags.text()),
        }


class HandleForm(AidForm):
    """An institution with its handle on each channel."""

    kind = "handle"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line(self.tr("Institution"), self.name)
        self.lines: dict[str, QLineEdit] = {}
        self._others: dict[str, str] = {}
        self.note = self._text(self.tr("Note"), 64)

    def offer_channels(self, channels: Sequence[tuple[str, str]]) -> None:
        """One line for each."""
        for code, name in channels:
            if code not in self.lines:
                line = self.lines[code] = QLineEdit(self)
                line.setPlaceholderText("@")
                line.setAccessibleName(self.tr("Handle on {0}").format(name))
                line.textEdited.connect(lambda _: self.changed.emit())
                self.form.insertRow(self.form.rowCount() - 1, name, line)

    def put(self, record: Record | None) -> None:
        """Show an entry; handles on channels that are not known here are kept."""
        handles = dict(record.get("handles") or {}) if record else {}
        self.name.setText(str(record.get("institution") or "") if record else "")
        self.note.setPlainText(str(record.get("note") or "") if record else "")
        for channel, line in self.lines.items():
            line.setText(str(handles.pop(channel, "")))
        self._others = handles

    def fields(self) -> dict[str, Any]:
        """Institution, handles and note."""
        handles = {channel: line.text().strip() for channel, line in self.lines.items() if line.text().strip()}
        note = self.note.toPlainText()
        return {"institution": self.name.text().strip(), "handles": {**self._others, **handles}, "note": note}
