"""Choose one of what is kept by a few letters: type, arrows, Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from campaigndesk.desktop.editor.dialogs import Question
from campaigndesk.desktop.editor.entries import Entry, EntryList
from campaigndesk.desktop.editor.kept import fits, name_of, told
from campaigndesk.desktop.widgets.labels import plain
from campaigndesk.domain.records import Record

SHORT = 160
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PickDialog(Question):
    """`then` gets the record that was chosen; `none` says what to do where there is nothing to choose from."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        sentence: str,
        records: Sequence[Record],
        none: str,
        then: Callable[[Record], None],
    ) -> None:
        super().__init__(parent, title, sentence, QCoreApplication.translate("PickDialog", "Put it in"), of=None)
        self._records = records
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Type a few letters"))
        self.field.setAccessibleName(self.tr("Letters to look for"))
        self.list = EntryList(title, self)
        self.list.setMinimumHeight(220)
        self.none = plain(none, "secondary", self, wrap=True)
        for widget in (self.field, self.list, self.none):
            self.fields.addWidget(widget)
        self.none.setVisible(not records)
        self.list.setVisible(bool(records))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._look)
        self.list.entered.connect(lambda _: self._on_return())
        self.list.chose.connect(self._say_why)
        self.accepted.connect(lambda: self._then(then))
        self._look()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk through the list while the letters go into the field."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES
        if watched is self.field and pressed:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        fitting = [record for record in self._records if fits(record, self.field.text())]
        self.list.show_entries([_entry(record) for record in fitting])
        self.list.setCurrentRow(0 if fitting else -1)
        self._say_why()

    def _say_why(self) -> None:
        self.yes.set_reason("" if self.list.chosen() else self.tr("Nothing is chosen."))

    def _on_return(self) -> None:
        if self.list.chosen():
            self.accept()

    def _then(self, then: Callable[[Record], None]) -> None:
        chosen = self.list.chosen()
        record = next((record for record in self._records if chosen and record.id == chosen[0]), None)
        if record is not None:
            then(record)


def _entry(record: Record) -> Entry:
    note = str(record.get("country") or "")
    return Entry(id=record.id, title=name_of(record), detail=told(record)[:SHORT], note=note, mark="lines")
