"""The tags by which a site's statistics tell where a visitor came from: utm_source, utm_medium and their kin."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl, quote, urlsplit, urlunsplit

TAGS: Final = ("source", "medium", "campaign", "content")
"""In the order in which they stand in a link (https://support.google.com/analytics/answer/10917952)."""
_WORD: Final = re.compile(r"[^\w.-]+")


def tagged(link: str, tags: Mapping[str, str]) -> str:
    """The link with these tags in the place of its own; all its other parameters stay, word for word.

    A tag that is empty is left out. What is no web address comes back as it was.
    """
    parts = urlsplit(link.strip())
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return link
    kept = [pair for pair in parts.query.split("&") if pair and not _is_tag(pair)]
    added = [f"utm_{name}={quote(tags[name].strip(), safe='')}" for name in TAGS if tags.get(name, "").strip()]
    return urlunsplit(parts._replace(query="&".join([*kept, *added])))


def tags_of(link: str) -> dict[str, str]:
    """The tags that the link has."""
    try:
        found = dict(parse_qsl(urlsplit(link).query))
    except ValueError:
        return {}
    return {name: found[f"utm_{name}"] for name in TAGS if f"utm_{name}" in found}


def tag_word(words: str) -> str:
    """Words as such a tag writes them: small letters, with hyphens between."""
    return _WORD.sub("-", words.strip().casefold()).strip("-")


def _is_tag(pair: str) -> bool:
    return pair.partition("=")[0] in {f"utm_{name}" for name in TAGS}
