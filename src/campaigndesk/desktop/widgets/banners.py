"""A sentence across the head of a page, with one act: what is wrong or worth knowing here."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.sentences import marked, said
from campaigndesk.desktop.widgets.labels import plain, set_role

Tone = Literal["info", "warning", "stop"]

_ICONS = {"info": ("info", "accent"), "warning": ("warning", "warning"), "stop": ("stopped", "stop")}
_NAMES = {"info": marked("Note"), "warning": marked("Warning"), "stop": marked("Problem")}


class Banner(QFrame):
    """Hidden until it has something to say; `acted` when its button was pressed."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "info"
        self._mark = QLabel(self)
        self._words = plain("", "", self, wrap=True)
        self.button = QPushButton(self)
        self.button.clicked.connect(lambda: self.acted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.STEP * 3, sizes.STEP, sizes.STEP * 3, sizes.STEP)
        row.setSpacing(sizes.STEP * 2)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.setMinimumHeight(sizes.ROW + sizes.STEP * 2)
        look.news().changed.connect(self._draw_mark)
        self.hide()

    def say(self, tone: Tone, sentence: str, action: str = "") -> None:
        """Show a sentence, and a button where there is something to do; an empty sentence hides the banner."""
        self._tone = tone
        set_role(self, f"banner-{tone}")
        self._words.setText(sentence)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.button.setAccessibleDescription(sentence)
        self.setAccessibleName(f"{said(_NAMES[tone])}: {sentence}" if sentence else "")
        self._draw_mark()
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """What it says now."""
        return self._words.text()

    def _draw_mark(self) -> None:
        name, token = _ICONS[self._tone]
        colour = getattr(look.tokens(), token)
        self._mark.setPixmap(look.pixmap(name, sizes.ICON, colour, self.devicePixelRatioF()))
