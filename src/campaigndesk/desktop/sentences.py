"""Says in the window's language what was made in English below the window or by the server, as far as it is known."""

from __future__ import annotations

import json
import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop import words
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.phrases import Phrases, templates_of

CONTEXT = "Sentences"
_DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b")


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
    return _phrases().translated(text)


def _exact(text: str) -> str:
    found = QCoreApplication.translate(CONTEXT, text)
    return found if found != text else ""


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    from campaigndesk.resources import resource_text

    kept: list[str] = json.loads(resource_text("translations/templates.json"))
    return Phrases(_exact, templates_of(kept), words.dated, words.closed)
