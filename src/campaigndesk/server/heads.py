"""The ledger's head of each day, signed by the server: who keeps one outside sees that nothing before was rewritten."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Select, or_, select

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.signatures import bytes_of, public_text
from campaigndesk.protocol.signed_heads import SignedHead, statement
from campaigndesk.server.aftermath import insert_missing
from campaigndesk.server.opening import Database
from campaigndesk.server.tables import head_key, ledger, network, signed_head

FILE_FORM: Final = "campaigndesk heads 1"


@dataclass(frozen=True, slots=True)
class HeadsFile:
    """What is given to the administrator: heads in the order of their days."""

    form: str
    network: str
    name: str
    heads: list[SignedHead]


class Heads:
    """Signs the head of each day, once; `clock` gives the server's time as an instant in UTC."""

    def __init__(self, database: Database, clock: Callable[[], str]) -> None:
        self._database = database
        self._clock = clock
        self._signed = ""

    def is_due(self) -> bool:
        """Whether this process has not seen to the head of today."""
        return self._clock()[:10] != self._signed

    def sign(self) -> None:
        """Sign where the ledger stands, for every network that has no head of today.

        Not while a fork of the history stops writing: what a restore brought back is not vouched for.
        """
        day = self._clock()[:10]
        known = select(signed_head.c.network).where(signed_head.c.network == network.c.id, signed_head.c.day == day)
        wanted = select(network.c.id, network.c.seq, network.c.head).where(network.c.stopped == "", ~known.exists())
        with self._database.writing() as conn:
            for name, seq, hash_ in conn.execute(wanted).all():
                public, signature = sign_with_key(conn, name, statement(name, day, seq, hash_))
                row = SignedHead(name, day, seq, hash_, public, signature)
                insert_missing(conn, signed_head, [asdict(row)])
        self._signed = day


def sign_with_key(conn: Connection, name: str, said: bytes) -> tuple[str, str]:
    """The public key of a network that has signed before, and its signature of what is said."""
    public, secret = _key(conn, name)
    return public, _signature(secret, said)


def list_heads(conn: Connection, name: str) -> list[SignedHead]:
    """All signed heads of a network in the order of their days."""
    return [SignedHead(*row) for row in conn.execute(_heads(name))]


def heads_for(conn: Connection, name: str, pinned: str) -> tuple[SignedHead, ...]:
    """What a laptop compares: the head of the day that it has kept (empty: none), and the newest, which is last.

    The newest by its place, not by its day: a clock that was decades ahead for an hour signed one of a day to come.
    """
    at = signed_head.c
    newest = select(at.day).where(at.network == name).order_by(at.seq.desc(), at.day.desc()).limit(1)
    wanted = or_(at.day == pinned, at.day == newest.scalar_subquery())
    found = [SignedHead(*row) for row in conn.execute(_heads(name).where(wanted))]
    return tuple(sorted(found, key=lambda head: (head.seq, head.day)))


def _heads(name: str) -> Select[Any]:
    columns = [signed_head.c[part.name] for part in fields(SignedHead)]
    return select(*columns).where(signed_head.c.network == name).order_by(signed_head.c.day)


def find_key(conn: Connection, name: str) -> str:
    """The public key with which the heads of a network are signed; empty before the first."""
    return conn.execute(select(head_key.c.public).where(head_key.c.network == name)).scalar() or ""


def kept_wrong(conn: Connection, name: str) -> list[str]:
    """What is wrong with the heads and the key that the server keeps itself, as sentences."""
    rows = conn.execute(select(head_key.c.public, head_key.c.secret).where(head_key.c.network == name)).all()
    wrong = [
        "The key with which heads are signed is not a pair any more." for row in rows if _public(row.secret) != row[0]
    ]
    public, heads = rows[0].public if rows else "", list_heads(conn, name)
    wrong += [f"The head of {head.day} was signed with another key." for head in heads if head.key != public]
    return wrong + [f"The head of {head.day} was changed." for head in heads if not head.fits] + _moved(conn, heads)


def unlike(database: Database, heads: Sequence[SignedHead], pinned: str = "") -> list[str]:
    """A sentence for each head, by its day, that does not fit its signature or is not in this ledger any more.

    `pinned`: the public key that they must be signed with; without it each is taken at its own word.
    """
    wrong = [
        f"The head of {head.day} is not signed with the key {pinned}."
        for head in heads
        if pinned and head.key != pinned
    ]
    wrong += [
        f"The head of {head.day} does not fit its signature: the file was altered." for head in heads if not head.fits
    ]
    with database.reading() as conn:
        return wrong + _moved(conn, sorted(heads, key=lambda head: head.day))


def _moved(conn: Connection, heads: Iterable[SignedHead]) -> list[str]:
    wrong, last = [], ""
    for head in heads:
        at = (ledger.c.network == head.network, ledger.c.seq == head.seq)
        found = conn.execute(select(ledger.c.hash).where(*at)).scalar()
        if found == head.hash:
            last = f" The last that fits is of {head.day}: nothing up to the entry {head.seq} was changed."
            continue
        what = "is another one now" if found else "is not here: the ledger's tail was cut off"
        wrong.append(f"The head of {head.day} was the entry {head.seq} with the hash {head.hash}; that entry {what}.")
    return [wrong[0] + last, *wrong[1:]] if wrong else []


def write_heads(database: Database, name: str, target: Path, since: str = "") -> int:
    """Write the signed heads from a day on into a new file; how many. Raises InvalidInput where there is one."""
    with database.reading() as conn:
        file = heads_file(conn, name, since)
    try:
        with target.open("xb") as out:
            out.write(msgspec.json.format(msgspec.json.encode(file)) + b"\n")
    except FileExistsError:
        raise InvalidInput(f"There is a file {target} already.", "Choose another name.") from None
    except OSError as error:
        raise InvalidInput(f"The file {target} cannot be written: {error.strerror}.", "Choose another place.") from None
    return len(file.heads)


def heads_file(conn: Connection, name: str, since: str = "") -> HeadsFile:
    """What is given out of a network's heads, from a day on."""
    called = conn.execute(select(network.c.name).where(network.c.id == name)).scalar() or ""
    return HeadsFile(FILE_FORM, name, called, [head for head in list_heads(conn, name) if head.day >= since])


def read_heads(path: Path) -> list[SignedHead]:
    """The heads of a file that `write_heads` wrote. Raises InvalidInput."""
    try:
        found = msgspec.json.decode(path.read_bytes(), type=HeadsFile)
    except OSError as error:
        raise InvalidInput(f"The file {path} cannot be read: {error.strerror}.", "Check its place.") from None
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise InvalidInput(f"The file {path} holds no signed heads.", "Give one that `admin heads` wrote.") from None
    if found.form != FILE_FORM:
        raise InvalidInput(f"The file {path} has the form “{found.form}”, not “{FILE_FORM}”.", "Use a newer program.")
    if any(head.network != found.network for head in found.heads):
        raise InvalidInput(f"The file {path} names several networks.", "Give one that `admin heads` wrote.")
    return found.heads


def _key(conn: Connection, name: str) -> tuple[str, str]:
    """The network's key, both parts; made now where there is none."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    query = select(head_key.c.public, head_key.c.secret).where(head_key.c.network == name)
    if (row := conn.execute(query).first()) is None:
        secret = public_text(Ed25519PrivateKey.generate().private_bytes_raw())
        insert_missing(conn, head_key, [{"network": name, "public": _public(secret), "secret": secret}])
        # Another process may have been faster: the one that is there counts.
        row = conn.execute(query).one()
    return row.public, row.secret


def _public(secret: str) -> str:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        return public_text(Ed25519PrivateKey.from_private_bytes(bytes_of(secret)).public_key().public_bytes_raw())
    except ValueError:
        return ""


def _signature(secret: str, said: bytes) -> str:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return public_text(Ed25519PrivateKey.from_private_bytes(bytes_of(secret)).sign(said))
