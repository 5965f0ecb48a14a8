"""Spelling in the editor: marks unknown words while a person writes, and offers what they may have meant."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu

from campaigndesk.actions import own_words
from campaigndesk.desktop.editor.spelling.asking import Asker
from campaigndesk.desktop.editor.spelling.looking import Looked, look_over
from campaigndesk.desktop.editor.spelling.phrases import state_of
from campaigndesk.desktop.editor.stretches import Stretch
from campaigndesk.desktop.editor.writing import WritingBox
from campaigndesk.desktop.room import Room
from campaigndesk.desktop.sentences import problem as said_problem
from campaigndesk.desktop.widgets.labels import set_role
from campaigndesk.domain.errors import CampaignDeskError

LAYER = "spelling"
MOST_MARKS = 300
"""Words that are marked at once; the rest follows when these are mended."""


class Spelling(QObject):
    """For one box; `line` says in words what is looked at, and why where nothing is."""

    def __init__(self, room: Room, box: WritingBox, line: QLabel) -> None:
        super().__init__(box)
        self._room, self._box, self._line = room, box, line
        self._asker = Asker()
        self._own: own_words.Words | None = None
        self._passed: set[str] = set()
        self._language = ""
        self._asked = ("", "")
        self._looked: Looked | None = None
        self._menu: QMenu | None = None
        room.tasks.closing.append(self._asker.close)
        box.menu_made.connect(self._on_menu)

    # Looking

    def look(self, language: str) -> None:
        """Look over the text in this language as soon as the lane is free; a newer look takes the place of this one."""
        if self._own is None:
            self._language = language
            self._room.tasks.store(partial(own_words.own_words, self._room.desk), self._on_own, self, key="words")
            return
        text = self._box.text()
        if (language, text) == self._asked:
            return
        if language != self._language:
            self._box.mark(LAYER, ())
        self._language, self._asked = language, (language, text)
        own = {word.casefold() for word in self._own.get(language, ())} | self._passed
        work = partial(look_over, self._asker, self._room.profile, language, text, own)
        self._room.tasks.aside(work, self._on_looked, self, failed=self._on_fault, key="spelling")

    def _on_own(self, words: own_words.Words) -> None:
        self._own = words
        self._look_again()

    def _look_again(self) -> None:
        self._asked = ("", "")
        self.look(self._language)

    def _on_looked(self, looked: Looked) -> None:
        if (looked.language, looked.text) != (self._language, self._box.text()):
            return
        self._looked = looked
        here = self._box.place()[1] if self._box.hasFocus() else -1
        shown = [word for word in looked.words[:MOST_MARKS] if word.end != here]
        tip = self.tr("The dictionary does not have this word.")
        self._box.mark(LAYER, [Stretch(word.start, word.end, line="stop", wavy=True, tip=tip) for word in shown])
        self._say(state_of(looked.language, looked.dictionary, len(looked.words)))

    def _on_fault(self, problem: CampaignDeskError) -> None:
        self._asked = ("", "")
        self._box.mark(LAYER, ())
        self._say(said_problem(problem), "warning")

    def _say(self, words: str, role: str = "secondary") -> None:
        self._line.setText(words)
        self._line.setVisible(bool(words))
        set_role(self._line, role)

    # Mending

    def next_word(self) -> None:
        """Select the next word that is unknown, from the cursor on and then from the start, with its suggestions."""
        spans = sorted(self._box.marked(LAYER))
        if not spans:
            self._room.say(self._line.text() or self.tr("No word is marked."))
            return
        place = self._box.place()[1]
        span = next((one for one in spans if one[0] >= place), spans[0])
        self._box.select(*span)
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        menu = QMenu(self._box)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer(menu, span)
        corner = self._box.cursorRect().bottomLeft()
        menu.popup(self._box.viewport().mapToGlobal(corner + QPoint(0, 2)))
        first = next((action for action in menu.actions() if action.isEnabled()), None)
        if first is not None:
            menu.setActiveAction(first)

    def _on_menu(self, menu: QMenu, place: int) -> None:
        """A context menu is about to show for a place in the text."""
        span = next((one for one in self._box.marked(LAYER) if one[0] <= place <= one[1]), None)
        if span is not None:
            self._offer(menu, span)
            return
        word = self._box.word_at(place)
        if word and word.casefold() in {own.casefold() for own in (self._own or {}).get(self._language, ())}:
            remove = menu.addAction(self.tr("Take “{0}” out of my words").format(word))
            remove.triggered.connect(lambda: self._keep(own_words.remove_own_word, word))

    def _offer(self, menu: QMenu, span: tuple[int, int]) -> None:
        """Put what can be done about a word at the head of the menu; suggestions follow once they are found."""
        word = self._box.text()[span[0] : span[1]]
        before = menu.actions()[0] if menu.actions() else None
        wait = menu.addAction(self.tr("Looking for suggestions…"))
        wait.setEnabled(False)
        add = menu.addAction(self.tr("Add “{0}” to my words").format(word))
        leave = menu.addAction(self.tr("Leave “{0}” as it is for now").format(word))
        add.triggered.connect(lambda: self._keep(own_words.add_own_word, word))
        leave.triggered.connect(lambda: self._pass(word))
        if before is not None:
            line = menu.addSeparator()
            for action in (wait, add, leave, line):
                menu.removeAction(action)
                menu.insertAction(before, action)
        self._menu = menu
        dictionary = self._looked.dictionary if self._looked else None
        if dictionary is None or self._box.isReadOnly():
            wait.setText(self.tr("The text cannot be changed here."))
            return

        def show(found: list[str]) -> None:
            for one in found:
                action = menu.addAction(one)
                menu.removeAction(action)
                menu.insertAction(wait, action)
                action.triggered.connect(lambda _=False, one=one: self._replace(span, word, one))
            wait.setText(self.tr("No suggestion"))
            wait.setVisible(not found)
            if found:
                menu.setActiveAction(menu.actions()[0])

        def failed(problem: CampaignDeskError) -> None:
            wait.setText(said_problem(problem))

        self._room.tasks.aside(partial(self._asker.suggestions, dictionary, word), show, menu, failed=failed)

    def _replace(self, span: tuple[int, int], word: str, other: str) -> None:
        if self._box.text()[span[0] : span[1]] == word:
            self._box.select(*span)
            self._box.textCursor().insertText(other)

    def _pass(self, word: str) -> None:
        self._passed.add(word.casefold())
        self._look_again()

    def _keep(self, action: object, word: str) -> None:
        added = action is own_words.add_own_word
        said = self.tr("“{0}” is one of your words now.") if added else self.tr("“{0}” is no more one of your words.")

        def done(words: own_words.Words) -> None:
            self._room.say(said.format(word))
            self._own = words
            self._look_again()

        self._room.act(action, self._language, word, then=done, owner=self)  # type: ignore[arg-type]
