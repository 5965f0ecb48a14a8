"""The server's tables; every row says which network it belongs to, and every key begins with it."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

metadata: Final = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)

_big: Final = BigInteger().with_variant(Integer(), "sqlite")


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=key, nullable=False)


def _empty(name: str, *, key: bool = False) -> Column[str]:
    """A text that rows of before do not have."""
    return Column(name, Text, primary_key=key, nullable=False, server_default="")


def _number(name: str, *, key: bool = False) -> Column[int]:
    column: Column[int] = Column(name, _big, primary_key=key, nullable=False, autoincrement=False)
    return column


def _network(*, key: bool = True) -> Column[str]:
    return Column("network", Text, ForeignKey("network.id"), primary_key=key, nullable=False)


network: Final = Table(
    "network",
    metadata,
    _text("id", key=True),
    _text("name"),
    _text("epoch"),
    _number("seq"),
    _text("head"),
    _number("access"),
    _number("people"),
    _text("administrator"),
    _text("stopped"),
    _text("created"),
    _empty("embargoes"),
    _empty("factor_key"),
    CheckConstraint("seq >= 0", name="seq"),
    CheckConstraint("length(head) = 64", name="head"),
    sqlite_strict=True,
)
"""`seq` and `head`: the ledger's last entry. `access` grows with every change of a password, device or invitation,
`people` is the `seq` that changed a person last. `stopped`: since when a fork of the history stops all writing.
`embargoes`: the `seq` that changed a campaign with an embargo last, empty before any. `factor_key`: by what the key is
known again with which second factors are sealed, empty before it was made."""

ledger: Final = Table(
    "ledger",
    metadata,
    _network(),
    _number("seq", key=True),
    _text("change_id"),
    _text("device"),
    _number("n"),
    _text("person"),
    _text("kind"),
    _text("record"),
    _text("record_kind"),
    _text("scope"),
    _text("left_scope"),
    Column("payload", LargeBinary, nullable=False),
    _text("payload_sha"),
    _text("status"),
    _text("code"),
    _text("sentence"),
    _text("fix"),
    Column("effect", LargeBinary, nullable=True),
    _text("prev"),
    _text("hash"),
    _text("at_server"),
    UniqueConstraint("network", "change_id"),
    Index(None, "network", "record", "seq"),
    CheckConstraint("status IN ('applied', 'conflict', 'refused')", name="status"),
    CheckConstraint("length(hash) = 64 AND length(prev) = 64 AND length(payload_sha) = 64", name="hashes"),
    sqlite_strict=True,
)
"""Every change that was judged, in one order. `scope` is empty where the change had no effect."""

record: Final = Table(
    "record",
    metadata,
    _network(),
    _text("id", key=True),
    _text("kind"),
    _text("scope"),
    _number("seq"),
    Column("body", LargeBinary, nullable=False),
    CheckConstraint("scope = 'network' OR scope LIKE 'country:__' OR scope LIKE 'embargo:_%'", name="scope"),
    sqlite_strict=True,
)
"""`scope`: the one in which it is given out; that of a campaign's embargo for what the network shares of it."""

content: Final = Table(
    "content",
    metadata,
    _network(),
    _text("digest", key=True),
    Column("bytes", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""The canonical bytes of every approved content, by digest; written once."""

scope_tally: Final = Table(
    "scope_tally",
    metadata,
    _network(),
    _text("scope", key=True),
    _text("tally"),
    _number("records"),
    CheckConstraint("length(tally) = 16", name="tally"),
    sqlite_strict=True,
)

credential: Final = Table(
    "credential",
    metadata,
    _network(),
    _text("person", key=True),
    _text("email"),
    _text("password"),
    UniqueConstraint("network", "email"),
    sqlite_strict=True,
)
"""How a person signs in: the address, and an argon2id hash (empty until a password is chosen)."""

device: Final = Table(
    "device",
    metadata,
    _network(),
    _text("person", key=True),
    _text("id", key=True),
    _text("name"),
    _text("token_hash"),
    _text("created"),
    _text("last_seen"),
    _text("expires"),
    _text("revoked"),
    _empty("factor"),
    _empty("proved"),
    _empty("wiped"),
    UniqueConstraint("network", "token_hash"),
    sqlite_strict=True,
)
"""`factor`: when the second factor was proved in this session. `proved`: when the person proved last who acts.
`wiped`: since when the laptop has to remove its copy: somebody revoked it by name."""

second_factor: Final = Table(
    "second_factor",
    metadata,
    _network(),
    _text("person", key=True),
    _text("secret"),
    _text("confirmed"),
    _number("step"),
    sqlite_strict=True,
)
"""A person's secret of an authenticator app, sealed with the key in the server's folder. `confirmed`: since when it is
asked for, empty before. `step`: the time step of the last code that was accepted; no code up to it counts again."""

provider_subject: Final = Table(
    "provider_subject",
    metadata,
    _network(),
    _text("person", key=True),
    _text("issuer"),
    _text("subject"),
    _text("bound"),
    UniqueConstraint("network", "issuer", "subject"),
    sqlite_strict=True,
)
"""Who a person is at the ministry's own provider (OpenID Connect: `iss`, `sub`); `bound`: since when."""

recovery_code: Final = Table(
    "recovery_code",
    metadata,
    _network(),
    _text("code_hash", key=True),
    _text("person"),
    _text("used"),
    sqlite_strict=True,
)

invitation: Final = Table(
    "invitation",
    metadata,
    _network(),
    _text("code_hash", key=True),
    _text("person"),
    _text("created"),
    _text("expires"),
    _text("used"),
    sqlite_strict=True,
)

failed_sign_in: Final = Table(
    "failed_sign_in",
    metadata,
    _network(),
    _text("key", key=True),
    _number("failed"),
    _number("last"),
    Index(None, "network", "last"),
    CheckConstraint("length(key) = 64", name="key"),
    sqlite_strict=True,
)
"""Failures in a row by `key`: a hash of the address signed in with and the network address, or of the latter alone.
`last`: seconds since 1970 by the server's clock."""

medium: Final = Table(
    "medium",
    metadata,
    _network(),
    _text("sha256", key=True),
    _number("size"),
    _text("person"),
    _text("created"),
    CheckConstraint("length(sha256) = 64", name="sha256"),
    sqlite_strict=True,
)
"""Complete media; their bytes are files. `person` brought it first."""

medium_use: Final = Table(
    "medium_use",
    metadata,
    _network(),
    _text("sha256", key=True),
    _text("record", key=True),
    _empty("person", key=True),
    sqlite_strict=True,
)
"""Which records name a medium, and who named it there; `person` is empty where an older form noted it.

Who may see one of them may fetch it, if who named it had it."""

medium_holder: Final = Table(
    "medium_holder",
    metadata,
    _network(),
    _text("sha256", key=True),
    _text("person", key=True),
    sqlite_strict=True,
)
"""Who has a medium: sent all of its bytes, or could have fetched them when naming it."""

head_key: Final = Table(
    "head_key",
    metadata,
    _network(),
    _text("public"),
    _text("secret"),
    sqlite_strict=True,
)
"""The Ed25519 key with which the server signs the ledger's heads; both parts as base64 for addresses."""

signed_head: Final = Table(
    "signed_head",
    metadata,
    _network(),
    _text("day", key=True),
    _number("seq"),
    _text("hash"),
    _text("key"),
    _text("signature"),
    CheckConstraint("length(day) = 10", name="day"),
    CheckConstraint("length(hash) = 64", name="hash"),
    sqlite_strict=True,
)
"""Where the ledger stood on a day (UTC), signed; `key`: the public part of the key that did. Written once."""
