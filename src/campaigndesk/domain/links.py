"""Finds the links of a text as X and Mastodon find them, to count each at its fixed length.

The rules are those of the published text specification of X (twitter-text 3.1 and its conformance vectors), written
anew: a link may have no scheme, its host ends in a known top-level domain, its path may have two levels of balanced
parentheses, and the punctuation behind it is not part of it. Mastodon takes the same hosts and a wider path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from campaigndesk.domain.channel_rules import Lexicon

LONGEST_TEXT = 100_000
"""In a text longer than this (far above every limit that counts links) no link is looked for: time stays bounded."""

_LONGEST_LINK = 4096
_LONGEST_LABEL = 63
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
_HOSTS = re.compile(f"(?:{_LABEL}\\.){{1,{_LONGEST_LINK // 2}}}")
_ASCII_HOSTS = re.compile(f"(?:[-A-Za-z0-9{_LATIN}]+\\.)+")
_ASCII_WORD = re.compile("[A-Za-z0-9]*")
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
    path=f"{_MASTODON_PATH}*(?:{_MASTODON_BALANCED}{_MASTODON_PATH}*)*{_MASTODON_ENDING}|{_MASTODON_PATH}+/",
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
    links: list[Link] = []
    for word in _WORD_WITH_DOT.finditer(text):
        if _may_hold_link(text, word.start(), word.end(), lexicon):
            links += _links_of_word(text, word.start(), word.end(), lexicon, tail)
    return links


def _may_hold_link(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    dot = text.find(".", start, end)
    while dot >= 0:
        if _domain_end(text, dot + 1, lexicon) is not None:
            return True
        dot = text.find(".", dot + 1, end)
    return False


def _links_of_word(text: str, start: int, end: int, lexicon: Lexicon, tail: re.Pattern[str]) -> Iterator[Link]:
    """The links between two spaces. The sign before a link is looked at too, so the search begins on it."""
    position = max(start - 1, 0)
    while begin := _START.search(text, position, end):
        host = begin.end()
        hosts = _HOSTS.match(text, host, end)
        if hosts is None:
            return
        host_end = _host_end(text, hosts, lexicon)
        if host_end is None:
            # Without an underscore every later start in these labels would fail for the same reason.
            position = begin.start() + 1 if "_" in hosts.group() else hosts.end() - 1
            continue
        rest = tail.match(text, host_end, end)
        position = rest.end() if rest else host_end
        scheme = begin.group(1)
        link_start = host - len(scheme or "")
        if not _is_addressable(text[host:host_end], position - link_start, scheme, lexicon):
            continue
        if scheme:
            yield from _with_scheme(text, link_start, position)
        elif link_start == 0 or text[link_start - 1] not in "-_./":
            yield from _without_scheme(text, host, host_end, position, lexicon, bool(rest and rest.group(1)))


def _with_scheme(text: str, start: int, end: int) -> Iterator[Link]:
    shortened = _SHORTENED.match(text, start, end)
    if shortened is None:
        yield Link(start, end, True)
    elif len(shortened.group(1)) <= _LONGEST_SHORTENED:
        yield Link(start, shortened.end(), True)


def _without_scheme(text: str, host: int, host_end: int, end: int, lexicon: Lexicon, has_path: bool) -> Iterator[Link]:
    """Without a scheme only the Latin part of a host counts, and a query only behind a path."""
    links = []
    position = host
    while hosts := _ASCII_HOSTS.search(text, position, host_end):
        found = _host_end(text[:host_end], hosts, lexicon)
        if found is not None:
            links.append(Link(hosts.start(), found, False))
        position = found or hosts.end()
    if links and has_path:
        last = links[-1]
        links[-1] = Link(last.start, last.end + end - host_end, False)
    yield from links


def _host_end(text: str, hosts: re.Match[str], lexicon: Lexicon) -> int | None:
    """Where the longest host ends that begins with these labels and has a top-level domain behind one of their dots."""
    start, end = hosts.span()
    while end > start:
        label = max(text.rfind(".", start, end - 1) + 1, start)
        if "_" not in text[label:end]:
            domain_end = _domain_end(text, end, lexicon)
            if domain_end is not None:
                return domain_end
        end = label
    return None


def _domain_end(text: str, start: int, lexicon: Lexicon) -> int | None:
    """Where the top-level domain that begins at `start` ends, or None when there is none."""
    word = _ASCII_WORD.match(text, start)
    end = word.end() if word else start
    if end > start:
        if text[start:end].lower() in lexicon.top_level_domains and text[end : end + 1] not in ("@", "+", "-"):
            return end
        punycode = _PUNYCODE.match(text, start)
        return punycode.end() if punycode else None
    for length in lexicon.domain_lengths:
        end = start + length
        if (
            end <= len(text)
            and text[start:end].lower() in lexicon.top_level_domains
            and _ends_domain(text[end : end + 1])
        ):
            return end
    return None


def _ends_domain(following: str) -> bool:
    return not (following.isascii() and (following.isalnum() or following in ("@", "+", "-")))


def _is_addressable(host: str, length: int, scheme: str | None, lexicon: Lexicon) -> bool:
    """Whether every label fits into the domain name system and the whole link into 4,096 characters."""
    if host.startswith("xn--") and not _has_ascii_host(host, lexicon):
        return False
    if any(_wire_length(label) > _LONGEST_LABEL for label in host.split(".")):
        return False
    return len(scheme or "https://") + length <= _LONGEST_LINK


def _has_ascii_host(host: str, lexicon: Lexicon) -> bool:
    return any(_host_end(host, hosts, lexicon) is not None for hosts in _ASCII_HOSTS.finditer(host))


def _wire_length(label: str) -> int:
    if label.isascii() or len(label) > _LONGEST_LABEL:
        return len(label)
    return len(b"xn--" + label.encode("punycode", "replace"))
