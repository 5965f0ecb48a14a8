"""Passwords: argon2id as OWASP asks for at least, and which passwords are too easy to be taken."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from campaigndesk.domain.errors import InvalidInput

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


def hash_password(password: str) -> str:
    """The argon2id hash of a password, with its own salt."""
    return _hasher.hash(password)


def matches(password: str, kept: str) -> bool:
    """Whether the password is the one of the hash. Takes the same time where there is no hash to compare with."""
    try:
        _hasher.verify(kept or _dummy(), password)
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
    """Raise InvalidInput with the reason where the password is too short, too long or easily guessed."""
    if len(password) < SHORTEST:
        raise InvalidInput(
            f"This password has {len(password)} characters.", f"Use at least {SHORTEST}: several words, for example."
        )
    if len(password) > LONGEST:
        raise InvalidInput(f"This password has {len(password)} characters.", f"Use at most {LONGEST}.")
    folded = password.lower()
    for word in own_words:
        if len(word) > 2:
            folded = folded.replace(word.lower(), "")
    if len(set(folded)) < _FEWEST_LETTERS or _EASY.fullmatch(folded):
        raise InvalidInput("This password is easily guessed.", "Use several words that do not belong together.")
