"""The program that looks words up: a process of its own, since a dictionary holds up all threads while it loads.

It reads requests and writes answers, one JSON object a line, and ends when its input does.
"""

from __future__ import annotations

import json
import sys
from typing import Any

MOST_SUGGESTIONS = 7
_APOSTROPHES = str.maketrans("’ʼ‑", "''-")


class Speller:
    """Answers for one dictionary at a time."""

    def __init__(self) -> None:
        self._open: tuple[str, str] = ("", "")
        self._dictionary: Any = None

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """`unknown` words of `words`, or `suggestions` for a `word`; `folder` and `name` say by which dictionary."""
        self._use(request["folder"], request["name"])
        if "word" in request:
            return {"suggestions": list(self._dictionary.suggest(_plain(request["word"])))[:MOST_SUGGESTIONS]}
        return {"unknown": [word for word in request["words"] if not self._knows(word)]}

    def _use(self, folder: str, name: str) -> None:
        if self._open != (folder, name):
            from hunspell import Hunspell

            self._dictionary = Hunspell(name, hunspell_data_dir=folder)
            self._open = (folder, name)

    def _knows(self, word: str) -> bool:
        plain = _plain(word)
        if self._spells(plain):
            return True
        pieces = plain.split("-")
        return len(pieces) > 1 and all(not piece or self._spells(piece) for piece in pieces)

    def _spells(self, word: str) -> bool:
        # A letter that the dictionary's old character set does not have is in none of its words.
        try:
            return bool(self._dictionary.spell(word))
        except UnicodeError:
            return False


def _plain(word: str) -> str:
    return word.translate(_APOSTROPHES)


def main() -> None:
    """Answer until the input ends."""
    speller = Speller()
    for line in sys.stdin.buffer:
        try:
            answer = speller.answer(json.loads(line))
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
