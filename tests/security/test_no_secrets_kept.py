"""S20: no secret lies in the project's files: no private key, no token of a known make, no password of anybody's."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from project_files import ROOT, project_files, shown

_MADE = {
    "a private key": re.compile(rb"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{20}"),
    "a key of AWS": re.compile(rb"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"),
    "a token of GitHub": re.compile(rb"\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{50,})"),
    "a token of GitLab": re.compile(rb"\bglpat-[A-Za-z0-9_-]{20}"),
    "a token of Slack": re.compile(rb"\bxox[abprs]-[A-Za-z0-9-]{20,}"),
    "a key of Google": re.compile(rb"\bAIza[A-Za-z0-9_-]{35}"),
    "a key of a payment service": re.compile(rb"\b[rs]k_live_[A-Za-z0-9]{20,}"),
    "a signed web token": re.compile(rb"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}"),
}
_NAMED = re.compile(
    rb"(?i)(?:passw(?:or)?d|secret|token|api_?key|credential)\w*[\"']?\s*(?::\s*\w+\s*)?[:=]\s*b?[\"']?([A-Za-z0-9+/_=-]{20,})"
)
"""What is said to be a secret, whatever its make."""
_PASSWORD_IN_ADDRESS = re.compile(rb"\b[a-z][a-z0-9+]*://[^\s/:@\"']+:([^\s/:@\"'{}]{8,})@")
_AS_BY_CHANCE, _OF_FIGURES = 3.8, 3.0
"""Bits of each letter from which on a word, or a hexadecimal number, looks drawn by lot; what people write has less."""
_HEXADECIMAL = re.compile(rb"[0-9a-fA-F]+")
_MIXED = re.compile(rb"\d.*[A-Za-z]|[A-Za-z].*\d")


def found_in(content: bytes) -> Iterator[str]:
    """What looks like a secret, in words."""
    yield from (words for words, form in _MADE.items() if form.search(content))
    for match in _NAMED.finditer(content):
        if by_chance(match.group(1)) and _MIXED.search(match.group(1)):
            yield f"a secret that begins with {match.group(1)[:6].decode()}"
    yield from ("a password in an address" for _ in _PASSWORD_IN_ADDRESS.finditer(content))


def by_chance(word: bytes) -> bool:
    bits = -sum(n / len(word) * math.log2(n / len(word)) for n in Counter(word).values())
    return bits >= (_OF_FIGURES if _HEXADECIMAL.fullmatch(word) else _AS_BY_CHANCE)


def test_no_file_of_the_project_holds_a_secret() -> None:
    here = Path(__file__)
    found = {shown(path): list(found_in(path.read_bytes())) for path in project_files() if path != here}
    assert len(found) > 1_000
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize(
    "planted",
    [
        "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY\n",
        "AKIA" + "IOSFODNN7EXAMPLE",
        "ghp_" + "16C7e42F292c6912E7710c838347Ae178B4a",
        "token: Final = 'q7Zt0xK2mVb9LwR4sYp1Hd83'",
        'API_KEY="9f86d081884c7d659a2feaa0c55ad015"',
        '{"client_secret": "Zr8Kq2Lm0Xv5Tn7Wb3Yc1Pd9"}',
        "postgresql+psycopg://desk:correcthorse@db1/desk",
    ],
)
def test_a_planted_secret_is_found(planted: str) -> None:
    assert list(found_in(f"before\n{planted}\nafter\n".encode()))


@pytest.mark.parametrize(
    "plain", ['password: "SUPERUSER-PASSWORD"', "token = signed_in_as_the_second_person", "://HOST"]
)
def test_placeholders_and_names_are_no_secrets(plain: str) -> None:
    assert not list(found_in(plain.encode()))


def test_the_shipped_settings_of_the_operator_hold_placeholders_alone() -> None:
    folder = ROOT / "packaging" / "server"
    given = "\n".join(path.read_text("utf-8") for path in sorted(folder.rglob("*")) if path.is_file())
    passwords = re.findall(r"password: *\"?([^\"\s}]+)", given)
    assert len(passwords) >= 2
    assert all(re.fullmatch(r"[A-Z]+-PASSWORD", word) for word in passwords), passwords
