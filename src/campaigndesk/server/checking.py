"""Checks a disclosure bundle without a server: what was altered, left out or put in is named."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from zipfile import BadZipFile, ZipFile
from zlib import error as BadBytes  # noqa: N812

import msgspec
from sqlalchemy import select

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.signatures import verified
from campaigndesk.server.chain import COVERED, entry_hash, payload_hash
from campaigndesk.server.disclosing import ERASED, FORM, HEADS, LEDGER, MANIFEST, SIGNATURE, signed
from campaigndesk.server.heads import HeadsFile
from campaigndesk.server.opening import Database
from campaigndesk.server.tables import ledger

_PIECE: Final = 1024 * 1024
_LONGEST_LINE: Final = 64 * 1024**2
_COLUMNS: Final = {*COVERED, "payload", "effect", "prev", "hash"}


class _Member(msgspec.Struct):
    sha256: str
    bytes: int


class _Manifest(msgspec.Struct):
    form: str
    network: str
    members: dict[str, _Member]


class _Signature(msgspec.Struct):
    key: str
    signature: str


@dataclass(frozen=True, slots=True)
class Checked:
    """How many files a bundle has, the key that signed it, the hash of each entry by its place, and what is wrong."""

    files: int
    key: str
    hashes: Mapping[int, str]
    wrong: tuple[str, ...]


def check_bundle(path: Path, pinned: str = "") -> Checked:
    """Read every byte of a bundle. `pinned`: the public key it must be signed with.

    Raises InvalidInput where the file is no bundle at all.
    """
    try:
        with ZipFile(path) as zipped:
            return _checked(path, zipped, pinned)
    except OSError as error:
        raise InvalidInput(f"The file {path} cannot be read: {error.strerror or error}.", "Check its place.") from None
    except (BadZipFile, msgspec.MsgspecError, UnicodeDecodeError, BadBytes, KeyError, EOFError, RuntimeError):
        raise InvalidInput(
            f"The file {path} is no disclosure bundle, or it was cut off or damaged.", "Take another copy of it."
        ) from None


def not_in_ledger(database: Database, hashes: Mapping[int, str]) -> list[str]:
    """A sentence for each entry of a bundle that this server's ledger does not have at its place."""
    wrong = []
    with database.reading() as conn:
        for seq, head in hashes.items():
            if head not in conn.execute(select(ledger.c.hash).where(ledger.c.seq == seq)).scalars().all():
                wrong.append(f"Entry {seq} is not that of this server's ledger.")
    return wrong


def _checked(path: Path, zipped: ZipFile, pinned: str) -> Checked:
    manifest = zipped.read(MANIFEST)
    told = msgspec.json.decode(manifest, type=_Manifest)
    if told.form != FORM:
        raise InvalidInput(f"The bundle {path} has the form “{told.form}”, not “{FORM}”.", "Use a newer program.")
    by = msgspec.json.decode(zipped.read(SIGNATURE), type=_Signature)
    wrong = []
    if pinned and by.key != pinned:
        wrong.append(f"The bundle is signed with {by.key}, not with {pinned}.")
    if not verified(by.key, by.signature, signed(manifest)):
        wrong.append(f"{MANIFEST} was altered: its signature does not fit.")
    names = [name for name in zipped.namelist() if name not in (MANIFEST, SIGNATURE)]
    wrong += [f"{name} was left out." for name in sorted(told.members.keys() - set(names))]
    wrong += [f"{name} was put in." for name in sorted(set(names) - told.members.keys())]
    wrong += [f"{name} is there twice." for name in sorted(set(names)) if zipped.namelist().count(name) > 1]
    wrong += [f"{name} was altered." for name in names if name in told.members and _altered(zipped, name, told)]
    wrong += [f"{name} does not hold what its name says." for name in names if _misnamed(zipped, name)]
    hashes: dict[int, str] = {}
    if LEDGER in names:
        wrong += _entries_wrong(zipped, told.network, hashes)
    if HEADS in names:
        wrong += _heads_wrong(zipped, hashes)
    return Checked(len(names), by.key, hashes, tuple(wrong))


def _digest(zipped: ZipFile, name: str) -> str:
    digest = hashlib.sha256()
    with zipped.open(name) as member:
        while piece := member.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def _altered(zipped: ZipFile, name: str, told: _Manifest) -> bool:
    try:
        return _digest(zipped, name) != told.members[name].sha256
    except (BadZipFile, BadBytes):
        return True


def _misnamed(zipped: ZipFile, name: str) -> bool:
    """Media and approved contents are called by the digest of their bytes."""
    folder, _, own = name.partition("/")
    try:
        return folder in ("media", "approved") and _digest(zipped, name) != own.removesuffix(".json")
    except (BadZipFile, BadBytes):
        return True


def _lines(zipped: ZipFile) -> Iterator[Any]:
    with zipped.open(LEDGER) as member:
        while line := member.readline(_LONGEST_LINE):
            yield msgspec.json.decode(line)


def _entries_wrong(zipped: ZipFile, network: str, hashes: dict[int, str]) -> list[str]:
    """What is wrong with the entries; `hashes` gets the hash of each."""
    wrong, before = [], 0
    try:
        for row in _lines(zipped):
            if not isinstance(row, dict) or not row.keys() >= _COLUMNS:
                wrong.append(f"{LEDGER} has a line that is no entry.")
                continue
            seq, payload, effect = row["seq"], str(row["payload"]).encode(), str(row["effect"]).encode()
            if row["network"] != network or not isinstance(seq, int) or seq <= before:
                wrong.append(f"{LEDGER} has an entry {seq} that is out of its place.")
                continue
            was = row.get(ERASED)
            if was is None and payload_hash(payload) != row["payload_sha"]:
                wrong.append(f"The change of entry {seq} is not the one that was judged.")
            if entry_hash(str(row["prev"]), {**row, "effect": effect}, was) != row["hash"]:
                wrong.append(f"Entry {seq} was changed.")
            if hashes.get(seq - 1, row["prev"]) != row["prev"]:
                wrong.append(f"Entry {seq} does not go on from the one before it.")
            hashes[seq], before = str(row["hash"]), seq
    except (BadZipFile, BadBytes, msgspec.MsgspecError):
        wrong.append(f"{LEDGER} cannot be read to its end.")
    return wrong


def _heads_wrong(zipped: ZipFile, hashes: Mapping[int, str]) -> Sequence[str]:
    try:
        heads = msgspec.json.decode(zipped.read(HEADS), type=HeadsFile).heads
    except (BadZipFile, BadBytes, msgspec.MsgspecError):
        return [f"{HEADS} cannot be read."]
    wrong = [f"The head of {head.day} does not fit its signature." for head in heads if not head.fits]
    return wrong + [
        f"Entry {head.seq} is not the one that was signed as the head of {head.day}."
        for head in heads
        if hashes.get(head.seq, head.hash) != head.hash
    ]
