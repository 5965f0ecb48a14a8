"""The messages of the wire, as frozen values; JSON by msgspec."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from campaigndesk.domain.changes import Change
from campaigndesk.domain.records import Delta, Stamp
from campaigndesk.protocol.signed_heads import SignedHead

BATCH_CHANGES: Final = 2_000
"""At most so many changes in one request."""
BATCH_ROWS: Final = 5_000
"""At most so many rows in one reply."""
BODY_BYTES: Final = 32 * 1024 * 1024
"""The largest request the server reads, before and after unpacking."""
DIGEST_HEADER: Final = "X-Content-SHA256"
"""The header of an answer with the SHA-256 (hex) of its body, unpacked; streams have none."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of the ledger's hash chain: `seq` of the last entry and its hash (hex)."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class SessionRequest:
    """Sign in: `device` is the device's own name (a UUID)."""

    email: str
    password: str
    device: str
    device_name: str = ""


@dataclass(frozen=True, slots=True)
class SessionReply:
    """Who signed in, with the device's token (opaque; shown once)."""

    token: str
    person: str
    name: str
    network: str
    roles: tuple[tuple[str, str], ...]
    expires_at: str


@dataclass(frozen=True, slots=True)
class HelloRequest:
    """Say who speaks: the range of protocols, the epoch and the ledger's head seen last (None at the first time).

    `pinned`: the day of the signed head that the laptop keeps; empty where it keeps none.
    """

    device: str
    protocol: tuple[int, int]
    epoch: str | None = None
    witnessed: Head | None = None
    pinned: str = ""


@dataclass(frozen=True, slots=True)
class HelloReply:
    """What the server speaks and holds; `signed`: its head of the day that was asked for, and its newest."""

    protocol: int
    epoch: str
    head: Head
    network: str
    server_time: str
    batch_changes: int = BATCH_CHANGES
    batch_rows: int = BATCH_ROWS
    body_bytes: int = BODY_BYTES
    signed: tuple[SignedHead, ...] = ()


@dataclass(frozen=True, slots=True)
class SyncRequest:
    """Hand in changes and take news in one round.

    `cursor` is the `next` of the last reply (0 at first); `scopes` what the laptop holds; `limit` rows at most. `lean`
    (since protocol 2): rows that these very changes make may leave out what the changes say.
    """

    epoch: str
    device: str
    cursor: int
    scopes: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    limit: int = BATCH_ROWS
    witnessed: Head | None = None
    lean: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a change: `applied`, `conflict` (kept as a copy), `refused`, or `reused` (its id is taken)."""

    id: str
    status: str
    code: str = ""
    sentence: str = ""
    fix: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """News of one record at one place in the ledger's order; `gone`: the person may not see it any more.

    A `scope` on what is gone is that of the embargo under which it came: what belongs to it went as well.

    `created` is set on a whole record, which replaces what the laptop holds; else fields and stamps are laid on top.
    `same` (since protocol 2, where the request asked for it): fields that are left out, because their values are those
    that the change which wrote them, as their stamps say, had in this request.
    """

    seq: int
    id: str
    kind: str
    scope: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    stamps: Mapping[str, Stamp] = field(default_factory=dict)
    created: Stamp | None = None
    gone: bool = False
    same: tuple[str, ...] = ()

    @property
    def delta(self) -> Delta:
        """The row as what the domain lays on a record."""
        return Delta(self.id, self.kind, self.scope, self.fields, self.stamps, self.created)


@dataclass(frozen=True, slots=True)
class SyncReply:
    """Results in the order sent, then news. A change without a result was not processed.

    `next` is the cursor to save with the rows (never past the last row that was looked at). `gained` scopes have to be
    fetched with a snapshot, `lost` ones dropped. `tally`: when `more` is false, what the laptop should hold, as the
    XOR over its records of the first 8 bytes of SHA-256 over `id:seq`, hex. `proof`: changes were left without a result
    because they ask for a fresh proof of who acts (`/v1/proof`); then the same again.
    """

    epoch: str
    results: tuple[Result, ...]
    rows: tuple[Row, ...]
    next: int
    more: bool
    head: Head
    scopes: tuple[str, ...]
    gained: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    tally: str = ""
    server_time: str = ""
    proof: bool = False


@dataclass(frozen=True, slots=True)
class SnapshotStart:
    """The first line of a first fill; then `records` lines of whole rows, then a `SnapshotEnd`."""

    epoch: str
    seq: int
    head: Head
    scopes: tuple[str, ...]
    records: int


@dataclass(frozen=True, slots=True)
class SnapshotEnd:
    """The last line of a first fill: it was whole when both figures agree with what arrived."""

    records: int
    tally: str


@dataclass(frozen=True, slots=True)
class VerifyRequest:
    """Does the laptop hold what it should: its tally at its cursor."""

    cursor: int
    tally: str


@dataclass(frozen=True, slots=True)
class VerifyReply:
    """`equal`, `differs`, or `behind` when the ledger has moved on past the cursor."""

    verdict: str


@dataclass(frozen=True, slots=True)
class Problem:
    """An error answer: a code of `codes.CODES`, a sentence, what to do, and seconds to wait where that helps."""

    code: str
    sentence: str
    fix: str = ""
    retry_after: int = 0
