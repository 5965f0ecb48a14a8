"""The words of the pages in the browser's language, out of the window's own catalogues."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from functools import cache
from typing import Final

from campaigndesk.domain.countries import COUNTRIES, LANGUAGES
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.domain.phrases import Phrases, Template, templates_of
from campaigndesk.resources import resource_path, resource_text

_CONTEXT: Final = "Sentences"
_KNOWN: Final = ("en", "ka", "mk", "ro", "sl", "sq", "sr", "uk")
_LATIN: Final = "sr_Latn"
_WISH: Final = re.compile(r"([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\*)(?:;q=([01](?:\.[0-9]{0,3})?))?")
_MOST_WISHES: Final = 20


def preferred(accepted: str) -> str:
    """The language among those of the window that a browser likes best (RFC 9110, 12.5.4); else English."""
    wishes: list[tuple[float, str]] = []
    for part in accepted.replace(" ", "").split(",")[:_MOST_WISHES]:
        match = _WISH.fullmatch(part)
        language = _language_of(match.group(1).lower()) if match else ""
        if match and language:
            wishes.append((-float(match.group(2) or 1), language))
    best = min(wishes, key=lambda wish: wish[0], default=(0.0, "en"))
    return best[1] if best[0] < 0 else "en"


def _language_of(tag: str) -> str:
    if tag.startswith("sr-latn"):
        return _LATIN
    first = tag.partition("-")[0]
    return first if first in _KNOWN else ""


class Words:
    """Says things in one language; what no catalogue knows stays English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._known: Mapping[str, str] = {} if language == "en" else _catalogue(language)

    @property
    def tag(self) -> str:
        """The language as HTML names it (BCP 47)."""
        return self.language.replace("_", "-")

    def say(self, text: str, *values: object) -> str:
        """A text of the pages, with values in the places of {0}, {1}."""
        said = self._known.get(text) or text
        return said.format(*values) if values else said

    def said(self, text: str) -> str:
        """A sentence of the rules or of the server, or a word of the trade."""
        if not self._known or not text:
            return text
        return Phrases(lambda one: self._known.get(one, ""), _templates()).translated(text)

    def problem(self, error: CampaignDeskError) -> str:
        """What is wrong and what to do about it."""
        return f"{self.said(error.sentence)} {self.said(error.fix)}".strip()

    def country(self, code: str) -> str:
        """The name of a country."""
        return self.said(COUNTRIES[code].name) if code in COUNTRIES else code

    def named(self, language: str) -> str:
        """The name of a language."""
        return self.said(LANGUAGES.get(language, language))


@cache
def words_in(language: str) -> Words:
    """The words of one of the window's languages."""
    return Words(language)


@cache
def _templates() -> tuple[Template, ...]:
    return templates_of(json.loads(resource_text("translations/templates.json")))


def _catalogue(language: str) -> dict[str, str]:
    # Of our own making, shipped with the program.
    root = ET.parse(resource_path(f"translations/{language}.ts")).getroot()  # noqa: S314
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in root.iter("context") if context.findtext("name") == _CONTEXT
        for message in context.iter("message") if message.get("numerus") != "yes"
    }  # fmt: skip
