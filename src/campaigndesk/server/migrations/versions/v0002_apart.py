"""The network in every key, so that networks can live on machines apart; failed sign-ins counted for all processes."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """A device's token is unique within its network; a table for failed sign-ins."""
    with op.batch_alter_table("device", table_kwargs={"sqlite_strict": True}) as device:
        device.drop_constraint(op.f("uq_device_token_hash"), type_="unique")
        device.create_unique_constraint(op.f("uq_device_network_token_hash"), ["network", "token_hash"])
    op.create_table(
        "failed_sign_in",
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("failed", _NUMBER, nullable=False, autoincrement=False),
        sa.Column("last", _NUMBER, nullable=False, autoincrement=False),
        sa.CheckConstraint("length(key) = 64", name=op.f("ck_failed_sign_in_key")),
        sa.PrimaryKeyConstraint("network", "key", name=op.f("pk_failed_sign_in")),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name=op.f("fk_failed_sign_in_network")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_failed_sign_in_network_last"), "failed_sign_in", ["network", "last"])
