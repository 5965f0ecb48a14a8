"""By what the key of the second factors is known, and who a person is at the ministry's own sign-in."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Nobody is bound yet; a server seals the secrets when it starts, since it has the key."""
    op.add_column("network", sa.Column("factor_key", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "provider_subject",
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("issuer", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("bound", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("network", "person", name=op.f("pk_provider_subject")),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name=op.f("fk_provider_subject_network")),
        sa.UniqueConstraint("network", "issuer", "subject", name=op.f("uq_provider_subject_network_issuer_subject")),
        sqlite_strict=True,
    )
