"""A notice above the text: news about what is being written, both texts where two went apart, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from campaigndesk.desktop.editor.reading_text import ReadingText
from campaigndesk.desktop.editor.rows import emptied
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.widgets.banners import Tone
from campaigndesk.desktop.widgets.flow import Flow
from campaigndesk.desktop.widgets.labels import plain, set_role

Choice = tuple[str, Callable[[], None]]


class Notice(QFrame):
    """Hidden until it has something to say. `key` names what it says, so that it is not said twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.words = plain("", "", self, wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.difference = ReadingText(self.tr("What differs: theirs against yours"), self, tallest=160)
        # Long answers stand below each other: side by side they would push the next column away.
        self._buttons = Flow(gap=sizes.STEP * 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.STEP * 3, sizes.STEP * 2, sizes.STEP * 3, sizes.STEP * 2)
        column.setSpacing(sizes.STEP * 2)
        column.addWidget(self.words)
        column.addWidget(self.difference)
        column.addLayout(self._buttons)
        self.hide()

    def say(
        self, key: str, tone: Tone, sentence: str, choices: Sequence[Choice] = (), texts: tuple[str, str] | None = None
    ) -> None:
        """Show a sentence with buttons; `texts`: the text on the screen and the other one, compared word by word."""
        if key != self.key:
            self.key = key
            emptied(self._buttons)
            for words, act in choices:
                button = QPushButton(words, self)
                button.setAccessibleDescription(sentence)
                button.clicked.connect(lambda _=False, act=act: act())
                self._buttons.addWidget(button)
        set_role(self, f"banner-{tone}")
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.difference.setVisible(texts is not None)
        if texts is not None:
            self.difference.show_difference(*texts)
        self.show()

    def be_quiet(self, *keys: str) -> None:
        """Hide, where it says one of these; with no keys hide whatever it says."""
        if not keys or self.key in keys:
            self.key = ""
            self.hide()

    def button(self, words: str) -> QPushButton | None:
        """The button with these words, where it is shown."""
        for place in range(self._buttons.count()):
            item = self._buttons.itemAt(place)
            widget = item.widget() if item else None
            if isinstance(widget, QPushButton) and widget.text() == words:
                return widget
        return None
