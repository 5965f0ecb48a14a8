"""Devices that somebody revoked by name: their copy is wiped when they come next."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Of those that were revoked before, none."""
    op.add_column("device", sa.Column("wiped", sa.Text, nullable=False, server_default=""))
