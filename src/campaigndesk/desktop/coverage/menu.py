"""The menu of a cell: its posts to open, a post to write, a message to translate, and what the country plans."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from campaigndesk.desktop import look, words
from campaigndesk.desktop.coverage.phrases import channel_name, country_name, intent_words, language_name
from campaigndesk.domain.coverage import Square
from campaigndesk.domain.intents import Intent

if TYPE_CHECKING:
    from campaigndesk.desktop.coverage.reading import Shown
    from campaigndesk.store.calendar import PostLine

MOST = 12
"""So many posts and messages stand in the menu; a campaign with more is worked in its lists."""


class CellMenu(QMenu):
    """`opened` a post, `wrote` a message id (or nothing), `meant` an intent, `asked` whether the lead asks."""

    opened = Signal(str)
    wrote = Signal(str)
    meant = Signal(str)
    asked = Signal(bool)

    def __init__(self, shown: Shown, squares: Sequence[Square], posts: Sequence[PostLine], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shown, self._squares = shown, squares
        self._country = squares[0].key.country
        self._why = "" if self._country in shown.writes else self.tr("you do not write for this country")
        for post in posts[:MOST]:
            act = self.addAction(words.quoted(post.title or post.words or post.id))
            look.wear(act, look.stage_icon(post.stage), "secondary")
            act.triggered.connect(partial(self.opened.emit, post.id))
        if posts:
            self.addSeparator()
        if len(squares) == 1:
            self._offer_posts(squares[0])
        self._offer_intents()

    def _add(self, said: str, icon: str, then: Callable[[], None], why: str = "") -> None:
        action = self.addAction(f"{said} ({why})" if why else said)
        look.wear(action, icon, "secondary" if why else "text")
        action.setEnabled(not why)
        action.triggered.connect(lambda: then())

    def _offer_posts(self, square: Square) -> None:
        place = self.tr("{0} on {1}").format(country_name(self._country), channel_name(square.key.channel))
        self._add(self.tr("Write a post for {0}").format(place), "new", lambda: self.wrote.emit(""), self._why)
        for message in self._shown.messages[:MOST] if not self._why else ():
            said = self.tr("Translate {0}").format(words.quoted(str(message.get("title") or "")))
            if square.key.language:
                into = language_name(square.key.language)
                said = self.tr("Translate {0} into {1}").format(words.quoted(str(message.get("title") or "")), into)
            self._add(said, "translating", partial(self.wrote.emit, message.id))
        self.addSeparator()

    def _offer_intents(self) -> None:
        if not self._shown.asked.campaign:
            self._add(self.tr("Set the coverage"), "coverage", lambda: None, self.tr("choose one campaign first"))
            return
        whole = len(self._squares) > 1
        menu = self.addMenu(self.tr("Coverage on all channels") if whole else self.tr("Coverage"))
        look.wear(menu.menuAction(), "coverage")
        wishes = {square.wish.intent for square in self._squares}
        for intent in Intent:
            action = menu.addAction(f"{intent_words(intent)} ({self._why})" if self._why else intent_words(intent))
            action.setCheckable(True)
            action.setChecked(wishes == {intent.value})
            action.setEnabled(not self._why)
            action.triggered.connect(partial(self.meant.emit, intent.value))
        if self._shown.leads and self._why:
            asked = all(square.wish.asked for square in self._squares)
            name = country_name(self._country)
            said = self.tr("Take the request to {0} back") if asked else self.tr("Ask {0} to cover this")
            self._add(said.format(name), "requests", lambda: self.asked.emit(not asked))
