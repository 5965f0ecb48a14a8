"""Passwords: argon2id as OWASP asks for at least, and which passwords are too easy to be taken."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.resources import resource_text

SHORTEST: Final = 15
"""Characters. OWASP ASVS 5.0, 6.2.1: at least 8, 15 strongly advised."""
LONGEST: Final = 128

# OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane.
_hasher: Final = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_EASY: Final = re.compile(
    r"(password|passwort|passphrase|parola|geslo|heslo|lozinka|qwerty|qwertz|azerty|letmein|welcome|admin|secret|changeme|"
    r"iloveyou|abc|monkey|dragon|summer|winter|spring|autumn|campaign|desk|ministry|[\d\W_])*"
)
_FEWEST_LETTERS: Final = 6
_SHORTEST_WORD: Final = 3
_FIGURES: Final = str.maketrans("013457@$", "oleastas")
"""Figures and signs that people write for letters."""


def hash_password(password: str) -> str:
    """The argon2id hash of a password, with its own salt."""
    return _hasher.hash(password)


def matches(password: str, kept: str) -> bool:
    """Whether the password is the one of the hash. Takes the same time where there is no hash to compare with."""
    # Made for both: else the first unknown name after a start would take twice as long.
    nobody = _dummy()
    try:
        _hasher.verify(kept or nobody, password)
    except (VerificationError, InvalidHashError):
        return False
    return bool(kept)


def needs_new_hash(kept: str) -> bool:
    """Whether the hash was made with weaker figures than today's."""
    return _hasher.check_needs_rehash(kept)


@cache
def _dummy() -> str:
    return _hasher.hash("nobody has this password")


def refuse_easy(password: str, own_words: Iterable[str] = ()) -> None:
    """Raise InvalidInput with the reason where the password is too short, too long or easily guessed.

    `own_words`: what a guesser knows of the person: names, the address, the network. NIST SP 800-63B, 3.1.1.2.
    """
    if len(password) < SHORTEST:
        raise InvalidInput(
            f"This password has {len(password)} characters.", f"Use at least {SHORTEST}: several words, for example."
        )
    if len(password) > LONGEST:
        raise InvalidInput(f"This password has {len(password)} characters.", f"Use at most {LONGEST}.")
    left = whole = password.casefold()
    for word in sorted({word.casefold() for word in own_words}, key=len, reverse=True):
        if len(word) > 2:
            left = left.replace(word, "")
    written = left.translate(_FIGURES)
    # Beside own words only letters count: a year and a sign are what people put there.
    signs = set(left) if left == whole else set(filter(str.isalpha, left))
    if len(signs) < _FEWEST_LETTERS or any(_EASY.fullmatch(form) or _is_common(form) for form in (left, written)):
        raise InvalidInput("This password is easily guessed.", "Use several words that do not belong together.")


def own_words(*texts: str) -> list[str]:
    """The words of names and addresses that must not make up a password."""
    return [word for text in texts for word in re.split(r"[\W_]+", text) if word]


def _is_common(text: str) -> bool:
    """Whether it is made of one or two of the most common passwords and no more, but for figures and signs."""
    common, words = _common()
    letters, both = "".join(filter(str.isalpha, text)), "".join(filter(str.isalnum, text))
    return len(set(letters)) < _SHORTEST_WORD or _made_of_two(letters, words) or _made_of_two(both, common)


def _made_of_two(text: str, words: frozenset[str]) -> bool:
    for first in _beginnings(text, words):
        rest = text.replace(first, "")
        if not rest or any(not rest.replace(second, "") for second in _beginnings(rest, words)):
            return True
    return False


def _beginnings(text: str, words: frozenset[str]) -> list[str]:
    return [text[:end] for end in range(_SHORTEST_WORD, len(text) + 1) if text[:end] in words]


@cache
def _common() -> tuple[frozenset[str], frozenset[str]]:
    """The most common passwords, and the letters of each."""
    lines = resource_text("common_passwords.txt").splitlines()
    common = frozenset(line for line in lines if line and not line.startswith("#"))
    return common, frozenset("".join(filter(str.isalpha, line)) for line in common)
