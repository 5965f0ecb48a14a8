"""Second factors with their recovery codes; when a device's person proved last who acts."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _of_network(name: str, *parts: sa.schema.SchemaItem, key: str) -> None:
    op.create_table(
        name,
        sa.Column("network", sa.Text, nullable=False),
        *parts,
        sa.PrimaryKeyConstraint("network", key, name=op.f(f"pk_{name}")),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name=op.f(f"fk_{name}_network")),
        sqlite_strict=True,
    )


def upgrade() -> None:
    """Nobody has a second factor yet, and no session has proved one."""
    for name in ("factor", "proved"):
        op.add_column("device", sa.Column(name, sa.Text, nullable=False, server_default=""))
    _of_network(
        "second_factor",
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("secret", sa.Text, nullable=False),
        sa.Column("confirmed", sa.Text, nullable=False),
        sa.Column("step", _NUMBER, nullable=False, autoincrement=False),
        key="person",
    )
    _of_network(
        "recovery_code",
        sa.Column("code_hash", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("used", sa.Text, nullable=False),
        key="code_hash",
    )
