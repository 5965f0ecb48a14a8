"""The ledger's head of each day, signed with a key of the server's own."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _of_network(name: str, *parts: sa.schema.SchemaItem, key: tuple[str, ...]) -> None:
    op.create_table(
        name,
        sa.Column("network", sa.Text, nullable=False),
        *parts,
        sa.PrimaryKeyConstraint("network", *key, name=op.f(f"pk_{name}")),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name=op.f(f"fk_{name}_network")),
        sqlite_strict=True,
    )


def upgrade() -> None:
    """No head was signed yet: the key is made with the first."""
    _of_network(
        "head_key",
        sa.Column("public", sa.Text, nullable=False),
        sa.Column("secret", sa.Text, nullable=False),
        key=(),
    )
    _of_network(
        "signed_head",
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("seq", _NUMBER, nullable=False, autoincrement=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("signature", sa.Text, nullable=False),
        sa.CheckConstraint("length(day) = 10", name=op.f("ck_signed_head_day")),
        sa.CheckConstraint("length(hash) = 64", name=op.f("ck_signed_head_hash")),
        key=("day",),
    )
