"""Sentences put together of a template and values, said in another language: by the template they were made from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

Template = tuple[str, re.Pattern[str]]

_PLACE = re.compile(r"\{(\d)\}")
_BETWEEN = re.compile(r"(?<=[.!?:]) (?=[A-Z“])")


def templates_of(kept: Iterable[str]) -> tuple[Template, ...]:
    """Every template with values (`{0}`, `{1}`), those with most words of their own first."""
    return tuple((one, _pattern(one)) for one in sorted(kept, key=lambda one: -len(_PLACE.sub("", one))))


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(map(re.escape, _PLACE.split(template)[::2])), re.DOTALL)


def _unknown(text: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language. `exact`: a text -> its translation, empty where none is known. `dated`: a kept date -> its words.

    `closed` puts the end of a sentence right after its values stand in it.
    """

    exact: Callable[[str], str]
    templates: Sequence[Template]
    dated: Callable[[str], str] = _unknown
    closed: Callable[[str], str] = str

    def translated(self, text: str) -> str:
        """The text in this language; as it is where nothing of it is known."""
        if found := self.exact(text) or self._filled(text):
            return found
        parts = _BETWEEN.split(text)
        return " ".join(self.exact(one) or self._filled(one) or one for one in parts) if len(parts) > 1 else text

    def _filled(self, text: str) -> str:
        """The text by its template, its values translated where they are words of the trade."""
        for template, pattern in self.templates:
            if match := pattern.fullmatch(text):
                values = [self._value(value) for value in match.groups()]
                said = self.exact(template) or template
                return self.closed(_PLACE.sub(lambda place, values=values: values[int(place.group(1))], said))  # type: ignore[misc]
        return ""

    def _value(self, text: str) -> str:
        return self.dated(text) or self.exact(text) or (self._filled(text) if " " in text else "") or text
