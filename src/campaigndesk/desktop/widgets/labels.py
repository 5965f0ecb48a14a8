"""Labels that show what they are given as it is: text from data is never read as markup."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.tips import as_it_is

_WORD = re.compile(r"\S+")


def plain(text: str = "", role: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """A plain-text label; roles are title, section, secondary, warning, stop and good."""
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    return label


class Elided(QLabel):
    """One line of plain text, cut with an ellipsis where it is narrow; the tooltip has it whole."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setMinimumWidth(1)
        self.say(text)

    def say(self, text: str) -> None:
        """Change the words."""
        self._whole = text
        self.setToolTip(as_it_is(text))
        self.setAccessibleName(text)
        self._cut()

    def whole(self) -> str:
        """The words as they are without the ellipsis."""
        return self._whole

    def _cut(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))

    def sizeHint(self) -> QSize:
        """Room for all of it, were there room."""
        # Rounded, and a fraction of a pixel that is missing already brings the ellipsis.
        wide = self.fontMetrics().horizontalAdvance(self._whole) + 1
        return super().sizeHint().expandedTo(QSize(wide, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut it anew."""
        super().resizeEvent(event)
        self._cut()


class Wrapped(QLabel):
    """Plain text on as many lines as it takes.

    A word wider than the label, such as the name of a file, loses its middle; the tooltip has it whole.
    """

    def __init__(self, text: str, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._whole = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """A word that is longer than most asks for no room of its own."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), sizes.STEP * 30), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut its long words anew."""
        super().resizeEvent(event)
        room, metrics = self.contentsRect().width(), self.fontMetrics()
        shown = _WORD.sub(
            lambda word: metrics.elidedText(word.group(), Qt.TextElideMode.ElideMiddle, room), self._whole
        )
        if shown != self.text():
            self.setText(shown)
            self.setToolTip("" if shown == self._whole else as_it_is(self._whole))


def beckon(field: QLineEdit, words: str) -> None:
    """Say in a field what goes there while it is empty, with room for the words."""
    field.setPlaceholderText(words)
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance(words) + sizes.STEP * 8)


def make_clearable(field: QLineEdit) -> None:
    """Give a field a cross that empties it: one of our icons, with a name for the screen reader."""
    words = QCoreApplication.translate("Fields", "Empty the field")
    cross = QAction(words, field)
    look.wear(cross, "close", "secondary")
    field.addAction(cross, QLineEdit.ActionPosition.TrailingPosition)
    cross.setVisible(bool(field.text()))
    field.textChanged.connect(lambda text: cross.setVisible(bool(text)))
    cross.triggered.connect(lambda: _empty(field))


def _empty(field: QLineEdit) -> None:
    field.clear()
    # A person emptied it, which `clear` alone does not say.
    field.textEdited.emit("")


def align(*forms: QFormLayout) -> None:
    """Let the fields of several forms begin at one line, as far to the right as the longest label asks."""
    found = [form.itemAt(row, QFormLayout.ItemRole.LabelRole) for form in forms for row in range(form.rowCount())]
    labels = [label for item in found if item is not None and (label := item.widget()) is not None]
    width = max((label.sizeHint().width() for label in labels), default=0)
    for label in labels:
        label.setMinimumWidth(width)
    for form in forms:
        form.setHorizontalSpacing(sizes.STEP * 3)


def set_role(widget: QWidget, role: str) -> None:
    """Give a label or frame another role of the style sheet, also after it was shown."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def rule(parent: QWidget | None = None, *, upright: bool = False) -> QFrame:
    """A line of one pixel between two parts."""
    line = QFrame(parent)
    line.setProperty("role", "line")
    if upright:
        line.setFixedWidth(sizes.LINE)
    else:
        line.setFixedHeight(sizes.LINE)
    return line


class Section(QWidget):
    """The heading of a part of a page, with a note beside it."""

    def __init__(self, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain(title, "section", self)
        self._note = plain(note, "secondary", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, sizes.STEP * 2, 0, sizes.STEP)
        row.setSpacing(sizes.STEP * 2)
        row.addWidget(self._title)
        row.addStretch()
        row.addWidget(self._note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name()

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.setText(title)
        self._name()

    def set_note(self, note: str) -> None:
        """Change the note at the right."""
        self._note.setText(note)
        self._name()

    def _name(self) -> None:
        note = self._note.text()
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{self._title.text()}, {note}" if note else self._title.text())
