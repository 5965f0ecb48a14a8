"""The profile: the folder in which everything of one person on one laptop is kept."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from campaigndesk.store.connections import MAIN, UNSENT
from campaigndesk.store.problems import ProfileProblem

CHECK: Final = "key-check"


def default_profile() -> Path:
    """The profile folder where none is named: in the person's own data folder."""
    from platformdirs import user_data_path

    return user_data_path("campaigndesk", appauthor=False) / "profile"


def prepare(profile: Path) -> None:
    """Make the folder, readable by its owner alone; raises ProfileProblem where it cannot be."""
    try:
        profile.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ProfileProblem(
            f"The profile folder {profile} cannot be used: {error.strerror or error}.", "Choose another with --profile."
        ) from error
    if os.name == "posix" and profile.stat().st_mode & 0o077 and can_write(profile):
        profile.chmod(0o700)


def can_write(profile: Path) -> bool:
    """Whether files in the profile can be written: tried, since permissions alone do not tell."""
    probe = profile / f".probe-{os.getpid()}"
    try:
        probe.touch(mode=0o600)
        probe.unlink()
        for name in (MAIN, UNSENT):
            if (profile / name).exists():
                (profile / name).open("r+b").close()
    except OSError as error:
        import errno

        return error.errno == errno.ENOSPC
    return True


def fingerprint(key: bytes) -> str:
    """Tells a wrong key from a damaged file; a random 256-bit key cannot be found from it."""
    return hashlib.sha256(b"campaigndesk key check" + key).hexdigest()[:16]


def key_fits(profile: Path, key: bytes) -> bool | None:
    """Whether this is the key the profile was made with; None when the profile does not say."""
    try:
        kept = (profile / CHECK).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return kept == fingerprint(key) if len(kept) == 16 else None


def note_key(profile: Path, key: bytes) -> None:
    """Keep the key's fingerprint beside the database."""
    if key_fits(profile, key) is not True:
        note(profile / CHECK, fingerprint(key) + "\n")


def note(path: Path, text: str) -> None:
    """Write a small file of the profile, its owner's alone as everything there."""
    with open(path, "w", encoding="ascii", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
        file.write(text)


def keep_aside(path: Path) -> Path | None:
    """Rename a database with its journals to a dated name beside it; the new name, or None where there was none."""
    if not path.exists():
        return None
    date = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    kept = path.with_name(f"{path.stem}-kept-aside-{date}{path.suffix}")
    for ending in ("-wal", "-shm", "-journal", ""):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(kept.with_name(kept.name + ending))
    return kept
