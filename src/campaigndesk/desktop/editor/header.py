"""The head of the editor: what is open, and the acts that bring it on; an act that is not possible says why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from campaigndesk.desktop import look
from campaigndesk.desktop.editor.offers import Offer
from campaigndesk.desktop.editor.rows import Mark, emptied
from campaigndesk.desktop.look import sizes
from campaigndesk.desktop.sentences import said
from campaigndesk.desktop.widgets.buttons import ReasonedButton
from campaigndesk.desktop.widgets.labels import Elided, plain
from campaigndesk.desktop.widgets.tips import as_it_is
from campaigndesk.domain.posts import STAGE_WORDS

LEAST = 88
"""Pixels of a pill's words that always show."""


class Pill(QWidget):
    """A small rounded label; the stage carries its mark and is never cut, long titles of campaigns are."""

    def __init__(self, text: str, stage: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pill")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.STEP * 2, 2, sizes.STEP * 2, 2)
        row.setSpacing(sizes.STEP)
        if stage:
            row.addWidget(Mark(look.stage_icon(stage), _token(stage), "", self))
        words = plain(text, "secondary", self) if stage else Elided(text, "secondary", self)
        # Before the style sheet has its small type, the words seem wider than they are.
        words.ensurePolished()
        wide = words.sizeHint().width()
        words.setMinimumWidth(wide if stage else min(wide, LEAST))
        row.addWidget(words)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class Header(QWidget):
    """`asked` carries the name of an act: those of `offers`, and `history`, `hand_over`."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills_shown: tuple[str, ...] = ()
        self._act = ""
        self.title = Elided("", "title", self)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.title.setMinimumWidth(120)
        self._pills = QHBoxLayout()
        self._pills.setSpacing(sizes.STEP)
        self.history = ReasonedButton(self.tr("History"), self)
        self.hand_over = ReasonedButton(self.tr("Hand over…"), self)
        self.more = QToolButton(self)
        self.more.setText(self.tr("More"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        look.wear(self.more, "down")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.menu.setToolTipsVisible(True)
        self.more.setMenu(self.menu)
        self.primary = ReasonedButton("", self, primary=True)
        self.history.clicked.connect(lambda: self.asked.emit("history"))
        self.hand_over.clicked.connect(lambda: self.asked.emit("hand_over"))
        self.primary.clicked.connect(lambda: self.asked.emit(self._act))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.STEP * 2)
        row.addWidget(self.title, 1)
        row.addLayout(self._pills)
        row.addStretch()
        for widget in (self.history, self.hand_over, self.more, self.primary):
            row.addWidget(widget)
            widget.hide()

    def show_post(self, title: str, pills: Sequence[str], stage: str) -> None:
        """Show what is open: its title, campaign and language as pills, and its stage."""
        for widget in (self.history, self.hand_over, self.more):
            widget.show()
        self.title.say(title)
        words = (*pills, said(STAGE_WORDS.get(stage, stage)))
        if words == self._pills_shown:
            return
        self._pills_shown = words
        emptied(self._pills)
        for text in pills:
            self._pills.addWidget(Pill(text, "", self))
        self._pills.addWidget(Pill(words[-1], stage, self))

    def offer(self, primary: Offer | None, further: Sequence[Offer], hand_over: str) -> None:
        """Offer these acts; `hand_over`: why it cannot be handed over."""
        self.primary.setVisible(primary is not None)
        if primary is not None:
            self._act = primary.act
            self.primary.set_text(primary.words)
            self.primary.set_reason(primary.reason)
        self.hand_over.set_reason(hand_over)
        self.menu.clear()
        for further_offer in further:
            words = f"{further_offer.words} ({further_offer.reason})" if further_offer.reason else further_offer.words
            action = self.menu.addAction(words)
            action.setEnabled(not further_offer.reason)
            action.setToolTip(as_it_is(further_offer.reason))
            action.triggered.connect(lambda _=False, act=further_offer.act: self.asked.emit(act))


def _token(stage: str) -> str:
    from campaigndesk.desktop.look.colours import STAGE_TOKENS

    return STAGE_TOKENS.get(stage, "secondary")
