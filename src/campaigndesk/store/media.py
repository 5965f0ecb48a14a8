"""The bytes of pictures and films, in pieces inside the encrypted database: a lost laptop gives nothing away."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from campaigndesk.domain.records import Record
from campaigndesk.store.coding import unpacked_record
from campaigndesk.store.set_aside import LEFT_HERE

if TYPE_CHECKING:
    from sqlalchemy import Connection

PIECE: Final = 256 * 1024
"""Bytes of one piece; only the last of a medium has fewer."""
WRONG_BYTES: Final = "hash_differs"
"""The trouble with a medium whose bytes are not those of its hash."""
_TRIES: Final = 3
_SHA256: Final = re.compile("[0-9a-f]{64}")
_COLUMNS: Final = "sha256, size, kind, have, whole, on_server, trouble, sought"
# Written as in the partial index of the ninth migration, which SQLite uses only for the same words.
_SHOW_MEDIA: Final = "kind = 'post' AND deleted = 0 AND instr(body, X'226D65646961223A5B7B') > 0"


@dataclass(frozen=True, slots=True)
class Medium:
    """What is here of a medium: `have` of its `size` bytes; `whole` once the hash of all was found right.

    `on_server`: the server has all of it. `trouble`: the code of what last stood in its way, empty when nothing did.
    `sought`: how often the server was asked for it in vain.
    """

    sha256: str
    size: int
    kind: str
    have: int = 0
    whole: bool = False
    on_server: bool = False
    trouble: str = ""
    sought: int = 0


def find_medium(conn: Connection, sha256: str) -> Medium | None:
    """What is here of a medium; None where nothing is known of it."""
    row = conn.exec_driver_sql(f"SELECT {_COLUMNS} FROM medium WHERE sha256 = ?", (sha256,)).first()
    return _medium(row) if row else None


def find_bytes(conn: Connection, sha256: str, start: int = 0, limit: int = -1) -> bytes | None:
    """Bytes of a whole medium from a place on, at most `limit`, all of them when it is negative; None: not here."""
    found = find_medium(conn, sha256)
    if found is None or not found.whole:
        return None
    end = found.size if limit < 0 else min(found.size, start + limit)
    first = start - start % PIECE
    rows = conn.exec_driver_sql(
        "SELECT bytes FROM piece WHERE sha256 = ? AND place >= ? AND place < ? ORDER BY place", (sha256, first, end)
    )
    return b"".join(row[0] for row in rows)[start - first : end - first]


def save_whole(conn: Connection, sha256: str, size: int, kind: str, pieces: Iterable[bytes]) -> bool:
    """Keep a medium that came from this laptop's disk; pieces of any length. The same bytes are kept once.

    False, and nothing may be kept, where the pieces are not the bytes that were announced. The server is asked anew
    whether it has them from this person: a record that showed them may be out of sight by now.
    """
    found = find_medium(conn, sha256)
    if found is not None and found.whole:
        save_lost(conn, sha256)
        return True
    forget_bytes(conn, sha256)
    save_wanted(conn, [Medium(sha256, size, kind)])
    have = 0
    for piece in _even(pieces):
        have = save_piece(conn, sha256, have, piece)
    return save_checked(conn, sha256)


def save_wanted(conn: Connection, media: Iterable[Medium]) -> None:
    """Note media of which nothing is here yet; what is known of them stays."""
    for medium in media:
        conn.exec_driver_sql(
            f"INSERT OR IGNORE INTO medium ({_COLUMNS}) VALUES (?, ?, ?, 0, 0, ?, '', 0)",
            (medium.sha256, medium.size, medium.kind, int(medium.on_server)),
        )


def save_piece(conn: Connection, sha256: str, place: int, piece: bytes) -> int:
    """Keep the next piece at its place; the bytes that are here then."""
    conn.exec_driver_sql("INSERT OR REPLACE INTO piece (sha256, place, bytes) VALUES (?, ?, ?)", (sha256, place, piece))
    conn.exec_driver_sql("UPDATE medium SET have = ? WHERE sha256 = ?", (place + len(piece), sha256))
    return place + len(piece)


def save_checked(conn: Connection, sha256: str) -> bool:
    """Call the medium whole if the hash of its pieces is right; drop them and say so if it is not."""
    digest = hashlib.sha256()
    for (place,) in conn.exec_driver_sql("SELECT place FROM piece WHERE sha256 = ? ORDER BY place", (sha256,)).all():
        row = (sha256, place)
        digest.update(conn.exec_driver_sql("SELECT bytes FROM piece WHERE sha256 = ? AND place = ?", row).scalar_one())
    if digest.hexdigest() != sha256:
        forget_bytes(conn, sha256)
        return False
    conn.exec_driver_sql("UPDATE medium SET whole = 1, size = have, trouble = '' WHERE sha256 = ?", (sha256,))
    return True


def save_on_server(conn: Connection, sha256: str) -> None:
    """Note that the server has all of the medium."""
    conn.exec_driver_sql("UPDATE medium SET on_server = 1, trouble = '' WHERE sha256 = ?", (sha256,))


def save_lost(conn: Connection, sha256: str) -> None:
    """Note that the server may not have all of the medium any more: it is asked, and gets what it lacks."""
    conn.exec_driver_sql("UPDATE medium SET on_server = 0 WHERE sha256 = ?", (sha256,))


def save_trouble(conn: Connection, sha256: str, code: str) -> bool:
    """Note what stands in the medium's way; whether that is news."""
    known = conn.exec_driver_sql("SELECT trouble FROM medium WHERE sha256 = ?", (sha256,)).scalar()
    conn.exec_driver_sql("UPDATE medium SET trouble = ?, sought = sought + 1 WHERE sha256 = ?", (code, sha256))
    return known != code


def forget_bytes(conn: Connection, sha256: str) -> None:
    """Drop the pieces of a medium; that it is wanted stays."""
    conn.exec_driver_sql("DELETE FROM piece WHERE sha256 = ?", (sha256,))
    conn.exec_driver_sql("UPDATE medium SET have = 0, whole = 0 WHERE sha256 = ?", (sha256,))


def forget_unshown(conn: Connection, media: Iterable[Medium]) -> None:
    """Drop those of these media that no post here shows any more and that nothing names which the server lacks."""
    for medium in media:
        if not list_showing(conn, medium.sha256) and not _is_unsent(conn, medium.sha256):
            conn.exec_driver_sql("DELETE FROM piece WHERE sha256 = ?", (medium.sha256,))
            conn.exec_driver_sql("DELETE FROM medium WHERE sha256 = ?", (medium.sha256,))


def forget_server(conn: Connection) -> None:
    """The server is another one, or was restored: ask it anew what it has."""
    conn.exec_driver_sql("UPDATE medium SET on_server = 0 WHERE on_server = 1")


def list_to_hand_in(conn: Connection, *, waiting: bool) -> list[Medium]:
    """Media that are here and not on the server, the smallest first.

    `waiting`: those that a change names which waits to be sent, also where its post shows another one since; otherwise
    those of the posts as they are here, such as after the server was restored.
    """
    unsent = list_unsent(conn)
    if not unsent:
        return []
    if waiting:
        return [medium for medium in unsent if waits(conn, medium.sha256)]
    shown = {medium.sha256 for post in list_posts_with_media(conn) for medium in media_of(post)}
    return [medium for medium in unsent if medium.sha256 in shown]


def list_to_ask(conn: Connection, there: Collection[str], limit: int) -> list[Medium]:
    """Media that posts show and that the server had once, but for those of which it is known that they are `there`."""
    rows = conn.exec_driver_sql(f"SELECT {_COLUMNS} FROM medium WHERE whole = 1 AND on_server = 1 ORDER BY sha256")
    doubted = {row[0]: _medium(row) for row in rows if row[0] not in there}
    shown = {medium.sha256 for post in list_posts_with_media(conn) for medium in media_of(post)} if doubted else ()
    return [medium for sha256, medium in doubted.items() if sha256 in shown][:limit]


def list_unsent(conn: Connection) -> list[Medium]:
    """Media that are whole here and not on the server, whoever names them; the smallest first."""
    rows = conn.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM medium WHERE whole = 1 AND on_server = 0 ORDER BY size, sha256"
    )
    return [_medium(row) for row in rows]


def waits(conn: Connection, sha256: str) -> bool:
    """Whether a change that waits names the medium."""
    named = "SELECT 1 FROM outbox JOIN work USING (n) WHERE instr(body, CAST(? AS BLOB)) > 0 LIMIT 1"
    return conn.exec_driver_sql(named, (sha256,)).first() is not None


def _is_unsent(conn: Connection, sha256: str) -> bool:
    """Whether a change names the medium that waits, also to be offered again, or that was set aside."""
    named = f"SELECT 1 FROM work WHERE n IN ({LEFT_HERE}) AND instr(body, CAST(? AS BLOB)) > 0 LIMIT 1"
    return conn.exec_driver_sql(named, (sha256,)).first() is not None


def list_to_fetch(conn: Connection, limit: int) -> list[Medium]:
    """Media that posts show and that are not whole here: first what was least sought in vain, then of the newest post.

    One of which wrong bytes came several times is not sought any more. What the server was never asked for is not in
    the table yet: its size is what the post says.
    """
    kept = {row[0]: _medium(row) for row in conn.exec_driver_sql(f"SELECT {_COLUMNS} FROM medium")}
    wanted: dict[str, Medium] = {}
    for post in list_posts_with_media(conn):
        for medium in media_of(post):
            known = kept.get(medium.sha256, medium)
            if not known.whole and not (known.trouble == WRONG_BYTES and known.sought >= _TRIES):
                wanted.setdefault(medium.sha256, known)
    return sorted(wanted.values(), key=lambda medium: medium.sought)[:limit]


def list_showing(conn: Connection, sha256: str) -> list[str]:
    """Ids of the posts that show this medium."""
    rows = conn.exec_driver_sql(
        f"SELECT id FROM record WHERE {_SHOW_MEDIA} AND instr(body, CAST(? AS BLOB)) > 0 ORDER BY id", (sha256,)
    )
    return [str(row[0]) for row in rows]


def list_posts_with_media(conn: Connection) -> Iterator[Record]:
    """The posts that show a medium, also one that has no file yet, the newest first."""
    for (body,) in conn.exec_driver_sql(f"SELECT body FROM record WHERE {_SHOW_MEDIA} ORDER BY id DESC"):
        yield unpacked_record(body)


def media_of(post: Record) -> list[Medium]:
    """The media of a post that have a hash; what is none is passed over, since it came from elsewhere."""
    if post.kind != "post":
        return []
    found = [item for item in post.get("media", ()) if _SHA256.fullmatch(str(item.get("sha256", "")))]
    return [medium_of(item) for item in found]


def medium_of(item: Mapping[str, Any]) -> Medium:
    """What a post says of one of its media."""
    return Medium(str(item["sha256"]), int(item.get("bytes") or 0), str(item["kind"]))


def _medium(row: Any) -> Medium:
    sha256, size, kind, have, whole, on_server, trouble, sought = row
    return Medium(sha256, size, kind, have, bool(whole), bool(on_server), trouble, sought)


def _even(pieces: Iterable[bytes]) -> Iterator[bytes]:
    rest = b""
    for piece in pieces:
        rest += piece
        while len(rest) >= PIECE:
            yield rest[:PIECE]
            rest = rest[PIECE:]
    if rest:
        yield rest
