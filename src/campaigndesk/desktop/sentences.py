"""Says in the window's language what was made in English below the window or by the server, as far as it is known."""

from __future__ import annotations

import json
import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop import words
from campaigndesk.domain.errors import CampaignDeskError

CONTEXT = "Sentences"
_PLACE = re.compile(r"\{(\d)\}")
_DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b")
_BETWEEN = re.compile(r"(?<=[.!?:]) (?=[A-Z“])")


class _Spoken:
    """Whether there is anything to translate into."""

    english = True


def speak(language: str) -> None:
    """Use this language from now on; its catalogue is installed in the application."""
    _Spoken.english = language == "en"
    _translated.cache_clear()


def said(text: str) -> str:
    """A sentence or a word of the trade in the window's language; as it came where no catalogue knows it.

    A date that stands in a sentence as it is kept is told as people say it, also in English.
    """
    untouched = not text or (_Spoken.english and not _DATE.search(text))
    return text if untouched else _translated(str(text))


def marked(text: str) -> str:
    """Marks words at the level of a module for the translators; `said` translates them where they are shown."""
    return text


def problem(error: CampaignDeskError) -> str:
    """What went wrong and what to do about it."""
    return f"{said(error.sentence)} {said(error.fix)}".strip()


@lru_cache(maxsize=2048)
def _translated(text: str) -> str:
    if found := _exact(text) or _filled(text):
        return found
    parts = _BETWEEN.split(text)
    return " ".join(_exact(part) or _filled(part) or part for part in parts) if len(parts) > 1 else text


def _exact(text: str) -> str:
    found = QCoreApplication.translate(CONTEXT, text)
    return found if found != text else ""


def _filled(text: str) -> str:
    """The text by the template it was made from, its values translated where they are words of the trade."""
    for template, pattern in _templates():
        if match := pattern.fullmatch(text):
            translated = QCoreApplication.translate(CONTEXT, template)
            values = [_value(value) for value in match.groups()]
            return words.closed(_PLACE.sub(lambda place, values=values: values[int(place.group(1))], translated))  # type: ignore[misc]
    return ""


def _value(text: str) -> str:
    return words.dated(text) or _exact(text) or (_filled(text) if " " in text else "") or text


@lru_cache(maxsize=1)
def _templates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Every template with values, those with most words of their own first."""
    from campaigndesk.resources import resource_text

    kept: list[str] = json.loads(resource_text("translations/templates.json"))
    kept.sort(key=lambda template: -len(_PLACE.sub("", template)))
    return tuple((template, _pattern(template)) for template in kept)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(map(re.escape, _PLACE.split(template)[::2])), re.DOTALL)
