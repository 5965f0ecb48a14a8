"""Who named a medium in a record, and who has it: a hash alone gives nobody the bytes."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Whoever brought a medium has it; the uses of before count as they did."""
    op.create_table(
        "medium_holder",
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("network", "sha256", "person", name=op.f("pk_medium_holder")),
        sa.ForeignKeyConstraint(["network"], ["network.id"], name=op.f("fk_medium_holder_network")),
        sqlite_strict=True,
    )
    op.execute("INSERT INTO medium_holder (network, sha256, person) SELECT network, sha256, person FROM medium")
    with op.batch_alter_table("medium_use", table_kwargs={"sqlite_strict": True}) as use:
        use.add_column(sa.Column("person", sa.Text, nullable=False, server_default=""))
        use.drop_constraint(op.f("pk_medium_use"), type_="primary")
        use.create_primary_key(op.f("pk_medium_use"), ["network", "sha256", "record", "person"])
