"""Finds the links of a text as X and Mastodon find them, to count each at its fixed length.

The rules are those of the published text specification of X (twitter-text 3.1 and its conformance vectors), written
anew: a link may have no scheme, its host ends in a known top-level domain, its path may have two levels of balanced
parentheses, and the punctuation behind it is not part of it. Mastodon takes the same hosts and a wider path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from campaigndesk.domain.channel_rules import Lexicon

LONGEST_TEXT = 50_000
"""In a text longer than this (far above every limit that counts links) no link is looked for: time stays bounded."""

_LONGEST_LINK = 4096
_LONGEST_LABEL = 63
_MOST_LABELS = 127
_LONGEST_SHORTENED = 40

_SPACE = "\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_INVALID = "\ufffe\ufeff\uffff"
_DIRECTION = "\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069"
_PUNCTUATION = r"!'#%&()*+,\\./:;<=>?@\[\]^{|}~$"
_LATIN = (
    "\xc0-\xd6\xd8-\xf6\xf8-\xff\u0100-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b"
    "\u02bb\u0300-\u036f\u1e00-\u1eff"
)
_LETTER = f"A-Za-z0-9\u0400-\u04ff{_LATIN}"

_INNER = f"[^{_PUNCTUATION}{_SPACE}{_INVALID}{_DIRECTION}]"
_EDGE = f"(?![-_]){_INNER}"
_LABEL = f"{_EDGE}(?:{_INNER}*(?<![-_]))?"
_SCHEME = "[Hh][Tt][Tt][Pp][Ss]?://"

_WORD_WITH_DOT = re.compile(f"[^{_SPACE}.]*\\.[^{_SPACE}]+")
_START = re.compile(f"(?:[^A-Za-z0-9@＠$#＃{_INVALID}]|^)({_SCHEME})?(?={_LABEL}\\.)")
_HOSTS = re.compile(f"(?:{_LABEL}\\.){{1,{_MOST_LABELS}}}")
_ASCII_HOSTS = re.compile(f"(?:[-A-Za-z0-9{_LATIN}]+\\.)+")
_DOT_BEFORE_NAME = re.compile(r"\.(?:([A-Za-z][A-Za-z0-9]+)|(?=[^\x00-\x7f]{2}))")
_NO_DOMAIN_END = ("@", "+", "-")
_NO_DOMAIN_AFTER = re.compile("[A-Za-z0-9@+-]")
_PUNYCODE = re.compile("[Xx][Nn]--[-0-9A-Za-z]+")


_BALANCED = "\\((?:{0}+|{0}*\\({0}+\\){0}*)\\)"


def _tail(path: str, query: str) -> re.Pattern[str]:
    """Port, path (group 1) and query behind a host, each optional."""
    return re.compile(f"(?::[0-9]+)?(/(?:{path})*)?(?:\\?{query})?")


_X_PATH = rf"[{_LETTER}!*';:=+,.$/%#\[\]\-–_~@|&]"
_X_BALANCED = _BALANCED.format(_X_PATH)
X_TAIL = _tail(
    path=rf"{_X_PATH}*(?:{_X_BALANCED}{_X_PATH}*)*[{_LETTER}+\-=_#/]|{_X_BALANCED}|@{_X_PATH}+/",
    query=r"[A-Za-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[A-Za-z0-9\-_&=#/]",
)
"""What may follow the host for X. (A parenthesis ends a path only right behind a sign that may end one.)"""

_WIDE = "\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\uffef\U00010000-\U0010fffd"
_MASTODON_PATH = f"[^{_SPACE}<>()?]"
_MASTODON_BALANCED = _BALANCED.format(_MASTODON_PATH)
_MASTODON_ENDING = rf"(?:[^{_SPACE}()?!*\"'「」<>;:=,.$%\[\]~&|@]|{_MASTODON_BALANCED})"
MASTODON_TAIL = _tail(
    path=f"{_MASTODON_PATH}*(?:{_MASTODON_BALANCED}{_MASTODON_PATH}*)*{_MASTODON_ENDING}",
    query=rf"[A-Za-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@^{_WIDE}]*[A-Za-z0-9_&=#/\-{_WIDE}]",
)
"""What may follow the host for Mastodon (source: the link rules of its public repository)."""

_SHORTENED = re.compile(
    r"https?://t\.co/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/])?", re.I | re.A
)


class Link(NamedTuple):
    """Where a link stands, in code points, and whether it begins with http:// or https://."""

    start: int
    end: int
    has_scheme: bool


def find_links(text: str, lexicon: Lexicon, tail: re.Pattern[str] = X_TAIL) -> list[Link]:
    """The links in their order; for X the text is in normalisation form C. `tail` is `X_TAIL` or `MASTODON_TAIL`."""
    if "." not in text or len(text) > LONGEST_TEXT:
        return []
    domains = _domains(text, lexicon)
    links: list[Link] = []
    for word in _WORD_WITH_DOT.finditer(text) if domains else ():
        if any(word.start() < start < word.end() for start in domains):
            links += _links_of_word(text, word.start(), word.end(), domains, tail)
    return links


def _domains(text: str, lexicon: Lexicon) -> dict[int, int]:
    """Where top-level domains stand: start to end, each behind a dot."""
    domains = {}
    for dot in _DOT_BEFORE_NAME.finditer(text):
        end = _domain_end(text, dot.start() + 1, dot.group(1), lexicon)
        if end is not None:
            domains[dot.start() + 1] = end
    return domains


def _domain_end(text: str, start: int, word: str | None, lexicon: Lexicon) -> int | None:
    """Where the top-level domain at `start` ends; `word` is what stands there in ASCII."""
    if word:
        end = start + len(word)
        if word.lower() in lexicon.top_level_domains and text[end : end + 1] not in _NO_DOMAIN_END:
            return end
        punycode = _PUNYCODE.match(text, start)
        return punycode.end() if punycode else None
    for name in lexicon.domain_starts.get(text[start : start + 2].lower(), ()):
        end = start + len(name)
        if text[start:end].lower() == name and not _NO_DOMAIN_AFTER.match(text, end):
            return end
    return None


def _links_of_word(text: str, start: int, end: int, domains: dict[int, int], tail: re.Pattern[str]) -> Iterator[Link]:
    """The links between two spaces. The sign before a link is looked at too, so the search begins on it."""
    position = max(start - 1, 0)
    while begin := _START.search(text, position, end):
        host = begin.end()
        hosts = _HOSTS.match(text, host, end)
        if hosts is None:
            return
        host_end = _host_end(text, hosts, domains)
        if host_end is None:
            # Without an underscore every later start in these labels would fail for the same reason.
            position = begin.start() + 1 if "_" in hosts.group() else hosts.end() - 1
            continue
        rest = tail.match(text, host_end, end)
        position = rest.end() if rest else host_end
        scheme = begin.group(1)
        link_start = host - len(scheme or "")
        if not _is_addressable(text, host, host_end, position - link_start, scheme, domains):
            continue
        if scheme:
            yield from _with_scheme(text, link_start, position)
        elif link_start == 0 or text[link_start - 1] not in "-_./":
            yield from _without_scheme(text, host, host_end, position if rest and rest.group(1) else None, domains)


def _with_scheme(text: str, start: int, end: int) -> Iterator[Link]:
    shortened = _SHORTENED.match(text, start, end)
    if shortened is None:
        yield Link(start, end, True)
    elif len(shortened.group(1)) <= _LONGEST_SHORTENED:
        yield Link(start, shortened.end(), True)


def _without_scheme(text: str, host: int, host_end: int, path_end: int | None, domains: dict[int, int]) -> list[Link]:
    """Without a scheme only the Latin part of a host counts, and a query only behind a path."""
    links = []
    position = host
    while hosts := _ASCII_HOSTS.search(text, position, host_end):
        found = _host_end(text, hosts, domains)
        if found is not None:
            links.append(Link(hosts.start(), found, False))
        position = found or hosts.end()
    if links and path_end is not None:
        last = links[-1]
        links[-1] = Link(last.start, last.end + path_end - host_end, False)
    return links


def _host_end(text: str, hosts: re.Match[str], domains: dict[int, int]) -> int | None:
    """Where the longest host ends that begins with these labels and has a top-level domain behind one of their dots."""
    start, end = hosts.span()
    while end > start:
        label = max(text.rfind(".", start, end - 1) + 1, start)
        if end in domains and "_" not in text[label:end]:
            return domains[end]
        end = label
    return None


def _is_addressable(
    text: str, host: int, host_end: int, length: int, scheme: str | None, domains: dict[int, int]
) -> bool:
    """Whether every label fits into the domain name system and the whole link into 4,096 characters."""
    if len(scheme or "https://") + length > _LONGEST_LINK:
        return False
    name = text[host:host_end]
    if name.startswith("xn--"):
        latin = _ASCII_HOSTS.finditer(text, host, host_end)
        if all(_host_end(text, hosts, domains) is None for hosts in latin):
            return False
    return (len(name) <= _LONGEST_LABEL and name.isascii()) or all(
        _wire_length(label) <= _LONGEST_LABEL for label in name.split(".")
    )


@lru_cache(maxsize=4096)
def _wire_length(label: str) -> int:
    if label.isascii() or len(label) > _LONGEST_LABEL:
        return len(label)
    return len(b"xn--" + label.encode("punycode", "replace"))
