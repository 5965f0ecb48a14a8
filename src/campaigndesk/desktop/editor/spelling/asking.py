"""Asks the spelling program, and keeps what it answered; called in a lane, never in the window's thread."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Collection
from typing import IO, Any, Final

from campaigndesk.desktop.editor.spelling.dictionaries import Dictionary
from campaigndesk.desktop.sentences import marked
from campaigndesk.domain.errors import CampaignDeskError

MOST_KEPT: Final = 50_000
"""Words whose answer is kept, so that a text is not looked up anew at each pause."""


class SpellingFault(CampaignDeskError):
    """The spelling program does not answer, or cannot use the dictionary."""


class Asker:
    """One process, begun with the first question and ended by `close`, which another thread may call."""

    def __init__(self) -> None:
        self._starting = threading.Lock()
        self._open = True
        self._process: subprocess.Popen[bytes] | None = None
        self._dictionary: Dictionary | None = None
        self._known: dict[str, bool] = {}

    def unknown(self, dictionary: Dictionary, words: Collection[str]) -> set[str]:
        """Those of the words that the dictionary does not have. Raises SpellingFault."""
        if dictionary != self._dictionary or len(self._known) > MOST_KEPT:
            self._dictionary, self._known = dictionary, {}
        new = [word for word in dict.fromkeys(words) if word not in self._known]
        if new:
            missing = set(self._ask(dictionary, words=new)["unknown"])
            self._known |= {word: word not in missing for word in new}
        return {word for word in words if not self._known[word]}

    def suggestions(self, dictionary: Dictionary, word: str) -> list[str]:
        """What the word may have meant, the likeliest first. Raises SpellingFault."""
        return [str(one) for one in self._ask(dictionary, word=word)["suggestions"]]

    def close(self) -> None:
        """End the process; it is not begun again."""
        with self._starting:
            self._open = False
        self._end()

    def _ask(self, dictionary: Dictionary, **question: Any) -> dict[str, Any]:
        stdin, stdout = self._pipes()
        request = {"folder": dictionary.folder, "name": dictionary.name, **question}
        try:
            stdin.write(json.dumps(request).encode() + b"\n")
            stdin.flush()
            answer: dict[str, Any] = json.loads(stdout.readline())
        except (OSError, ValueError) as error:
            self._end()
            raise stopped() from error
        if "error" in answer:
            raise SpellingFault(
                marked(f"The dictionary {dictionary.name} cannot be used."), marked("Put another one in its place.")
            )
        return answer

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        with self._starting:
            if not self._open:
                raise stopped()
            if self._process is None or self._process.poll() is not None:
                self._end()
                self._process = subprocess.Popen(
                    command(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            process = self._process
        assert process.stdin is not None  # noqa: S101
        assert process.stdout is not None  # noqa: S101
        return process.stdin, process.stdout

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()


def stopped() -> SpellingFault:
    """What is said where no answer came."""
    return SpellingFault(marked("The spelling program stopped."), marked("It starts again with the next change."))


def command() -> list[str]:
    """How the spelling program is started; a frozen program starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "spell"]
    return [sys.executable, "-m", "campaigndesk.desktop.editor.spelling.speller"]
