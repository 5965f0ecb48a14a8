"""Finds the hunspell dictionary of a language: in the profile, in the usual folders of the machine, in LibreOffice."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FOLDER: Final = "dictionaries"
"""The folder of the profile into which a person can put dictionaries: one `.aff` and one `.dic` of the same name."""
NEVER: Final = ("ka",)
"""Languages for which nobody has made a hunspell dictionary."""
NAMES: Final = {
    "en": ("en_GB", "en-GB", "en_US", "en"),
    "sr": ("sr_RS", "sr", "sr_Cyrl_RS", "sr-Cyrl"),
    "sr-Latn": ("sr_Latn_RS", "sr-Latn-RS", "sr_Latn", "sr-Latn", "sh_RS", "sh"),
    "cnr": ("cnr_ME", "cnr", "sr_Latn_RS", "sr-Latn", "sr_Latn"),
    "bs": ("bs_BA", "bs"),
}
"""Names that a dictionary may have where they do not simply begin with the language; the best first."""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A pair of files in a folder: `name.aff` and `name.dic`."""

    folder: str
    name: str


def find_dictionary(language: str, folders: Iterable[Path]) -> Dictionary | None:
    """The best dictionary of the language (BCP 47) in the first folder that has one; None where none has."""
    for folder in folders:
        for name in _names(language, folder):
            if (folder / f"{name}.aff").is_file() and (folder / f"{name}.dic").is_file():
                return Dictionary(str(folder), name)
    return None


def _names(language: str, folder: Path) -> Iterator[str]:
    if language in NAMES:
        yield from NAMES[language]
        return
    yield language
    try:
        found = sorted(path.stem for path in folder.glob("*.dic"))
    except OSError:
        return
    yield from (name for name in found if name.lower().startswith((f"{language}_", f"{language}-")))


def usual_folders(profile: Path) -> list[Path]:
    """Where dictionaries lie, the person's own first; none of them need exist."""
    own = [profile / FOLDER]
    if sys.platform == "win32":
        roots = [os.environ.get(name, "") for name in ("LOCALAPPDATA", "APPDATA", "PROGRAMDATA")]
        places = [Path(root) / "hunspell" for root in roots if root]
        offices = [
            Path(os.environ.get(name, "")) / "LibreOffice/share/extensions"
            for name in ("PROGRAMFILES", "PROGRAMFILES(X86)")
            if os.environ.get(name)
        ]
    elif sys.platform == "darwin":
        places = [Path.home() / "Library/Spelling", Path("/Library/Spelling")]
        places += [Path("/opt/homebrew/share/hunspell"), Path("/usr/local/share/hunspell")]
        offices = [Path("/Applications/LibreOffice.app/Contents/Resources/extensions")]
    else:
        home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
        shares = [home, Path("/usr/local/share"), Path("/usr/share")]
        places = [share / name for share in shares for name in ("hunspell", "myspell/dicts", "myspell")]
        offices = [Path("/usr/lib/libreoffice/share/extensions"), Path("/usr/lib64/libreoffice/share/extensions")]
        offices += [Path("/opt/libreoffice/share/extensions")]
    return [*own, *places, *_office_folders(offices), *_beside_the_checker()]


def _office_folders(offices: Iterable[Path]) -> list[Path]:
    """LibreOffice keeps each language in a folder of its own, some one level deeper."""
    found: list[Path] = []
    for office in offices:
        try:
            found += [folder for pattern in ("dict-*", "dict-*/*") for folder in sorted(office.glob(pattern))]
        except OSError:
            continue
    return found


def _beside_the_checker() -> list[Path]:
    """The checker's own package brings American English."""
    from importlib.util import find_spec

    spec = find_spec("hunspell")
    return [Path(spec.origin).parent / "dictionaries"] if spec and spec.origin else []
