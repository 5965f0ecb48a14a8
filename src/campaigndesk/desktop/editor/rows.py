"""Lines of the editor's panels: a mark with a name, a title, a sentence, and a way to mend what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.labels import Wrapped


class Mark(QLabel):
    """A small icon in the colour of a token; follows the look."""

    def __init__(self, icon: str, token: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._token = icon, token
        self.setAccessibleName(name)
        self.setFixedSize(sizes.ICON, sizes.ICON)
        look.news().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        colour = getattr(look.tokens(), self._token)
        self.setPixmap(look.pixmap(self._icon, sizes.ICON, colour, self.devicePixelRatioF()))


class Row(QWidget):
    """A mark or number, a title, a detail, and a link where `fix` has words; `fixed` when it was pressed."""

    fixed = Signal()

    def __init__(self, lead: QWidget, title: str, detail: str, fix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, sizes.STEP, 0, sizes.STEP)
        row.setSpacing(sizes.STEP * 2)
        row.addWidget(lead, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Wrapped(title, "section", self))
        if detail:
            words.addWidget(Wrapped(detail, "secondary", self))
        row.addLayout(words, 1)
        self.link: QPushButton | None = None
        if fix:
            self.link = QPushButton(fix, self)
            self.link.setProperty("kind", "link")
            self.link.setAccessibleName(f"{fix}: {title}")
            self.link.setAccessibleDescription(detail)
            self.link.clicked.connect(lambda: self.fixed.emit())
            row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{title}. {lead.accessibleName()}. {detail}")


def emptied(layout: QLayout) -> None:
    """Take everything out of the layout; widgets go once their own work is done."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
