"""The first form: networks, their ledgers and records, and who may come in."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _number(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, _NUMBER, nullable=False, autoincrement=False) for name in names]


def _blob(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary, nullable=nullable)


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _of_network(name: str, keys: tuple[str, ...], *parts: sa.schema.SchemaItem, unique: tuple[str, ...] = ()) -> None:
    """A table whose rows belong to a network; `keys` come after the network in its primary key."""
    more = [sa.UniqueConstraint(*unique, name=op.f(f"uq_{name}_{'_'.join(unique)}"))] if unique else []
    op.create_table(
        name,
        *_text("network"),
        *parts,
        *more,
        sa.PrimaryKeyConstraint("network", *keys, name=op.f(f"pk_{name}")),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name=op.f(f"fk_{name}_network")),
        sqlite_strict=True,
    )


def upgrade() -> None:
    """Make every table of the first form."""
    op.create_table(
        "network",
        *_text("id", "name", "epoch"),
        *_number("seq"),
        *_text("head"),
        *_number("access", "people"),
        *_text("administrator", "stopped", "created"),
        _check("network", "seq", "seq >= 0"),
        _check("network", "head", "length(head) = 64"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_network")),
        sqlite_strict=True,
    )
    _ledger()
    _of_network(
        "record",
        ("id",),
        *_text("id", "kind", "scope"),
        *_number("seq"),
        _blob("body"),
        _check("record", "scope", "scope = 'network' OR scope LIKE 'country:__'"),
    )
    _of_network("content", ("digest",), *_text("digest"), _blob("bytes"))
    _of_network(
        "scope_tally",
        ("scope",),
        *_text("scope", "tally"),
        *_number("records"),
        _check("scope_tally", "tally", "length(tally) = 16"),
    )
    _of_network("credential", ("person",), *_text("person", "email", "password"), unique=("network", "email"))
    _of_network(
        "device",
        ("person", "id"),
        *_text("person", "id", "name", "token_hash", "created", "last_seen", "expires", "revoked"),
        unique=("token_hash",),
    )
    _of_network("invitation", ("code_hash",), *_text("code_hash", "person", "created", "expires", "used"))
    _of_network(
        "medium",
        ("sha256",),
        *_text("sha256"),
        *_number("size"),
        *_text("person", "created"),
        _check("medium", "sha256", "length(sha256) = 64"),
    )
    _of_network("medium_use", ("sha256", "record"), *_text("sha256", "record"))


def _ledger() -> None:
    _of_network(
        "ledger",
        ("seq",),
        *_number("seq"),
        *_text("change_id", "device"),
        *_number("n"),
        *_text("person", "kind", "record", "record_kind", "scope", "left_scope"),
        _blob("payload"),
        *_text("payload_sha", "status", "code", "sentence", "fix"),
        _blob("effect", nullable=True),
        *_text("prev", "hash", "at_server"),
        _check("ledger", "status", "status IN ('applied', 'conflict', 'refused')"),
        _check("ledger", "hashes", "length(hash) = 64 AND length(prev) = 64 AND length(payload_sha) = 64"),
        unique=("network", "change_id"),
    )
    op.create_index(op.f("ix_ledger_network_record_seq"), "ledger", ["network", "record", "seq"])
