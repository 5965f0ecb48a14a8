"""The window's texts made 40 % longer, as a language may be that nobody has translated into yet."""

from __future__ import annotations

import re
from functools import cache
from math import ceil

import pytest
from PySide6.QtCore import QTranslator

import catalogues
from campaigndesk.desktop import languages, sentences

LONGER = 0.4
_WORD = re.compile(r"\{\w*\}|%\w|\*\.\w+|[A-Za-z]+")


def longer(text: str) -> str:
    """The text with its words drawn out, values and file endings as they are: `Save as PDF` -> `Saveve ass PDFDF`."""
    owed = 0.0

    def drawn_out(found: re.Match[str]) -> str:
        nonlocal owed
        word = found[0]
        if not word.isalpha():
            return word
        owed += LONGER * len(word)
        more = min(round(owed), ceil(len(word) / 2))
        owed -= more
        return word + word[len(word) - more :] if more else word

    return _WORD.sub(drawn_out, text)


@cache
def known() -> frozenset[tuple[str, str]]:
    """Context and English words of every text of the window's own."""
    return frozenset((m.context, m.source) for m in catalogues.read("sl") if not re.match("Q[A-Z]|MAC_", m.context))


class Longer(QTranslator):
    """English from end to end, and longer."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, *_: object) -> str | None:
        """The words drawn out, none for Qt's words and people's."""
        return longer(source) if (context, source) in known() else None


def speak_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every window that opens from now on speak that language."""
    say = sentences.speak
    monkeypatch.setattr(sentences, "speak", lambda _: say("longer"))
    monkeypatch.setattr(languages, "_catalogue", lambda name, _: None if name.startswith("qt") else Longer())
