"""Writes a disclosure bundle: one zip of what is in a scope, readable by itself, and checked without any server."""

from __future__ import annotations

import csv
import hashlib
import io
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec
from sqlalchemy import Connection, select

from campaigndesk import __version__
from campaigndesk.domain.changes import Change
from campaigndesk.domain.digest import canonical
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Delta, Record, Value
from campaigndesk.domain.signatures import proof_of
from campaigndesk.exchange.quoting import quoted
from campaigndesk.server.aftermath import approved_content
from campaigndesk.server.backups import MediumMissing
from campaigndesk.server.erasing import Left, list_left
from campaigndesk.server.gathering import Gathered, Scope, gather, list_rows
from campaigndesk.server.heads import heads_file, sign_with_key
from campaigndesk.server.opening import Database
from campaigndesk.server.tables import content, medium, network

FORM: Final = "campaigndesk disclosure 1"
MANIFEST, SIGNATURE, LEDGER, HEADS, KEYS = "manifest.json", "signature.json", "ledger.jsonl", "heads.json", "keys.json"
ERASED: Final = "erased_effect_sha"
_PIECE: Final = 1024 * 1024
_read_change: Final = msgspec.json.Decoder(Change).decode
_read_delta: Final = msgspec.json.Decoder(Delta).decode
_encode: Final = msgspec.json.Encoder(order="deterministic").encode

README: Final = """\
What this is
============
The records of a network's campaigns that were asked for, as one file. manifest.json says of which campaign, countries
and days (UTC, by the server's clock), when the bundle was written, and the SHA-256 of each file in it.

records/        each record as it stood at the end of the last day, by kind: JSON, and CSV for a spreadsheet program
revisions.*     every change to them within the days: who, when (the server's clock and the author's), what was written
decisions.*     approvals and requests for changes: on which content (its digest), by whom, and what the signature shows
publications.*  what was marked as published, by whom and when, with the link to the proof
approved/       the exact content that was approved, by its digest: the SHA-256 of the file is in its name
media/          pictures and films; the name of each is the SHA-256 of its bytes
ledger.jsonl    the entries of the server's ledger that all this comes from, to the letter
                an entry with erased_effect_sha had contents that were erased since: its place and its hash stand
heads.json      where the ledger stood on each day, signed by the server
people.json     the names of the people who are named by an id
keys.json       the public keys with which decisions were signed

A record that was written within the days is shown whole, with what older days left in it; its older revisions are not
here. The text before a cell that a spreadsheet program could run as a formula begins with an apostrophe.

How to check it
===============
    campaigndesk verify FILE.zip --head-key KEY

needs no network and no server. KEY is the public key of the server (`campaigndesk admin head-key`), which should come
to you on another way than this file. It names what was altered, left out or put in. With --data or --database it also
compares every entry with the ledger of a server. Each entry carries its own hash, and that of the entry before it.
"""


@dataclass(frozen=True, slots=True)
class Bundle:
    """What was written: entries, records, media, and how many records an embargo kept out."""

    file: str
    entries: int
    records: int
    media: int
    left_out: int
    missing_media: tuple[str, ...] = ()


def write_bundle(
    database: Database,
    name: str,
    scope: Scope,
    data: Path | None,
    target: Path,
    now: str,
    note: Callable[[dict[str, Value]], None],
) -> Bundle:
    """Write the bundle beside its place, note it, and move it there. `data`: the server's folder, for its media.

    Raises InvalidInput where there is a file already, Refused where the campaign is under embargo, MediumMissing.
    """
    part = target.with_name(f"{target.name}.part")
    if target.exists() or part.exists():
        raise InvalidInput(
            f"There is a file {target if target.exists() else part} already.", "Choose another name, or remove it."
        )
    try:
        with os.fdopen(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as file:
            with ZipFile(file, "w", ZIP_DEFLATED) as zipped:
                writing = _Writing(zipped, name)
                with database.reading() as conn:
                    found = gather(conn, name, scope, now)
                    writing.fill(conn, found, data)
                    manifest = _encode(_manifest(conn, name, scope, found, writing, now))
                with database.writing() as conn:
                    public, signature = sign_with_key(conn, name, signed(manifest))
                zipped.writestr(MANIFEST, manifest)
                zipped.writestr(SIGNATURE, _encode({"key": public, "signature": signature}))
            file.flush()
            os.fsync(file.fileno())
        note({**_told(scope), "manifest": hashlib.sha256(manifest).hexdigest(), "records": len(found.records)})
        # Unlike a rename it never replaces what somebody put there meanwhile.
        os.link(part, target)
    except OSError as error:
        raise InvalidInput(f"The bundle cannot be written to {target}: {error.strerror}.", "Make room.") from None
    finally:
        part.unlink(missing_ok=True)
    missing = tuple(sorted(writing.missing))
    return Bundle(str(target), len(found.seqs), len(found.records), writing.media, len(found.left_out), missing)


def signed(manifest: bytes) -> bytes:
    """What the server signs of a bundle."""
    return canonical({"form": FORM, "manifest": hashlib.sha256(manifest).hexdigest()})


def entry_json(row: Mapping[str, Any], left: Mapping[int, Left]) -> dict[str, Any]:
    """An entry of the ledger as JSON; its bytes are text, to the letter. Where they were erased, their hash is told."""
    told = {key: value.decode() if isinstance(value, bytes) else value for key, value in row.items()}
    return told | ({ERASED: left[row["seq"]].effect_was} if row["seq"] in left else {})


def _told(scope: Scope) -> dict[str, Value]:
    return {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(scope).items()}


def _manifest(
    conn: Connection, name: str, scope: Scope, found: Gathered, writing: _Writing, now: str
) -> dict[str, Any]:
    seq, head, called = conn.execute(
        select(network.c.seq, network.c.head, network.c.name).where(network.c.id == name)
    ).one()
    return {
        "form": FORM,
        "program": __version__,
        "written": now,
        "network": name,
        "name": called,
        "scope": _told(scope),
        "head": {"seq": seq, "hash": head},
        "entries": len(found.seqs),
        "records_left_out_by_an_embargo": len(found.left_out),
        "media_that_the_server_does_not_have": sorted(writing.missing),
        "members": writing.members,
    }


class _Writing:
    """Fills the zip; `members`: name -> SHA-256 and size of what was written."""

    def __init__(self, zipped: ZipFile, name: str) -> None:
        self._zip = zipped
        self._network = name
        self.members: dict[str, dict[str, Any]] = {}
        self.media = 0
        self.missing: set[str] = set()

    def fill(self, conn: Connection, found: Gathered, data: Path | None) -> None:
        """Write all members but the manifest."""
        self._put("README.txt", [README.encode()])
        used: set[str] = set()
        revisions: list[dict[str, Any]] = []
        decisions: dict[str, dict[str, Any]] = {}
        digests: set[str] = set()
        left = list_left(conn, self._network)
        rows = self._followed(conn, found, revisions, decisions, digests, used)
        self._put(LEDGER, (_encode(entry_json(row, left)) + b"\n" for row in rows))
        self._tables("revisions", revisions)
        self._tables("decisions", list(decisions.values()))
        published = [record for record in found.records.values() if record.get("published")]
        self._tables("publications", [{"post": one.id, **one.get("published")} for one in published])
        for kind in sorted({record.kind for record in found.records.values()}):
            same = [record for record in found.records.values() if record.kind == kind]
            used |= {sha256 for record in same for sha256 in _media_of(record.fields)}
            self._tables(f"records/{kind}", [_flat(record, found.people) for record in same])
        for digest, kept in self._contents(conn, digests):
            self._put(f"approved/{digest.removeprefix('sha256:')}.json", [kept])
        acted = {str(row["person"]) for row in revisions} | _named(found)
        self._put("people.json", [_json({key: found.people[key] for key in sorted(acted & found.people.keys())})])
        signers = {str((one.get("signed") or {}).get("key")) for one in decisions.values()}
        self._put(KEYS, [_json([found.keys[key] for key in sorted(signers & found.keys.keys())])])
        self._put(HEADS, [_json(heads_file(conn, self._network))])
        self._media(conn, used, data)

    def _followed(
        self,
        conn: Connection,
        found: Gathered,
        revisions: list[dict[str, Any]],
        decisions: dict[str, dict[str, Any]],
        digests: set[str],
        used: set[str],
    ) -> Iterable[Mapping[str, Any]]:
        """The entries, one after the other, and what they tell noted on the way."""
        for row in list_rows(conn, self._network, found.seqs):
            change, delta = _read_change(row["payload"]), _read_delta(row["effect"])
            revisions.append(_revision(row, change, delta, found.people))
            used |= set(_media_of(delta.fields))
            if (approved := approved_content(delta)) is not None:
                digests.add(approved[0])
            for decision in (delta.fields.get("decisions") or ()) if delta.kind == "post" else ():
                proof = proof_of(decision, delta.id, found.keys.get).value
                decisions[str(decision.get("change"))] = {"post": delta.id, **decision, "proof": proof}
            yield row

    def _put(self, name: str, parts: Iterable[bytes]) -> None:
        digest, size = hashlib.sha256(), 0
        with self._zip.open(name, "w") as member:
            for part in parts:
                member.write(part)
                digest.update(part)
                size += len(part)
        self.members[name] = {"sha256": digest.hexdigest(), "bytes": size}

    def _tables(self, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """The same rows as JSON and as CSV; no cell of it can be run as a formula."""
        self._put(f"{name}.json", [_json(rows)])
        columns = list(dict.fromkeys(key for row in rows for key in row))
        text = io.StringIO(newline="")
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow([quoted(column) for column in columns])
        writer.writerows([quoted(_cell(row.get(column))) for column in columns] for row in rows)
        self._put(f"{name}.csv", [text.getvalue().encode("utf-8-sig")])

    def _contents(self, conn: Connection, digests: Iterable[str]) -> Iterable[tuple[str, bytes]]:
        for digest in sorted(digests):
            own = (content.c.network == self._network, content.c.digest == digest)
            for (kept,) in conn.execute(select(content.c.bytes).where(*own)):
                yield digest, kept

    def _media(self, conn: Connection, used: Iterable[str], data: Path | None) -> None:
        own = select(medium.c.sha256).where(medium.c.network == self._network)
        listed = set(conn.execute(own).scalars())
        for sha256 in sorted(used):
            if sha256 not in listed:
                self.missing.add(sha256)
                continue
            path = (data or Path()) / "media" / self._network / sha256[:2] / sha256
            try:
                with path.open("rb") as file:
                    self._put(f"media/{sha256}", iter(lambda: file.read(_PIECE), b""))
            except FileNotFoundError:
                raise MediumMissing(
                    f"The picture or film {sha256} is listed, but its file {path} is not there.",
                    "Put the folder media back, or name the server's folder with --data.",
                ) from None
            self.media += 1


def _json(value: object) -> bytes:
    return msgspec.json.format(_encode(value)) + b"\n"


def _cell(value: Value) -> str:
    return value if isinstance(value, str) else "" if value is None else _encode(value).decode()


def _media_of(fields: Mapping[str, Value]) -> list[str]:
    shown = [*(fields.get("media") or ()), *(((fields.get("approved") or {}).get("content") or {}).get("media") or ())]
    return [str(item["sha256"]) for item in shown if isinstance(item, dict) and item.get("sha256")]


def _named(found: Gathered) -> set[str]:
    return {stamp.by for one in found.records.values() for stamp in (one.created, *one.stamps.values())}


def _revision(row: Mapping[str, Any], change: Change, delta: Delta, people: Mapping[str, str]) -> dict[str, Any]:
    return {
        "entry": row["seq"],
        "record": row["record"],
        "kind": row["record_kind"],
        "act": row["kind"],
        "status": row["status"],
        "person": row["person"],
        "name": people.get(row["person"], ""),
        "at_server": row["at_server"],
        "at_author": change.seen_at,
        "fields": delta.fields,
    }


def _flat(record: Record, people: Mapping[str, str]) -> dict[str, Any]:
    created = {"created_by": people.get(record.created.by, record.created.by), "created_at": record.created.at}
    return {"id": record.id, "scope": record.scope, **created, **record.fields}
