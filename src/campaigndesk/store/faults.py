"""Tells what a database error means: damage, a full disk, a folder that cannot be written."""

from __future__ import annotations

from typing import NoReturn

import sqlcipher3.dbapi2 as sqlcipher

from campaigndesk.store.problems import StoreBusy, StoreFull, StoreReadOnly

# https://sqlite.org/rescode.html
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26

_UNREAD = "a page could not be read or decrypted"


def _code(error: sqlcipher.Error) -> int:
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return code & 0xFF
    text = str(error).lower()
    for words, number in (
        ("malformed", _CORRUPT),
        ("not a database", _NOTADB),
        ("is full", _FULL),
        ("disk i/o", _IOERR),
        (_UNREAD, _IOERR),
        ("readonly", _READONLY),
        ("locked", _BUSY),
        ("unable to open", _CANTOPEN),
        ("file is encrypted", _NOTADB),
    ):
        if words in text:
            return number
    return 0


def is_damage(error: sqlcipher.Error) -> bool:
    """Whether the file itself is broken."""
    return _code(error) in (_CORRUPT, _NOTADB)


def is_full(error: sqlcipher.Error) -> bool:
    """Whether there was no space to write: what was there can still be read."""
    return _code(error) == _FULL


def unread() -> sqlcipher.OperationalError:
    """What SQLCipher means where it says that there is no memory: the disk did not give a page to decrypt.

    Found by the sweep of failing reads: the driver raises MemoryError for it.
    """
    return sqlcipher.OperationalError(_UNREAD)


def disk_failed() -> StoreFull:
    """The disk is full, or it could not be read or written: told in words."""
    return StoreFull(
        "This could not be saved: the disk is full or does not answer. Nothing was changed.",
        "Free some space, then try again; the text is still in front of you.",
    )


def raise_in_words(error: sqlcipher.Error) -> NoReturn:
    """Raise the error again, as one with a sentence where a person can do something about it."""
    code = _code(error)
    if code in (_FULL, _IOERR, _CANTOPEN):
        raise disk_failed() from error
    if code == _READONLY:
        raise StoreReadOnly(
            "This could not be saved: the profile cannot be written to.", "Make its folder writable, then try again."
        ) from error
    if code in (_BUSY, _LOCKED):
        raise StoreBusy("The database is busy with other work.", "Try again in a moment.") from error
    raise error
