"""Records that the embargo of a campaign keeps from those outside."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_BEFORE = "scope = 'network' OR scope LIKE 'country:__'"


def upgrade() -> None:
    """No record is under an embargo yet: campaigns that have one come under it with their next change."""
    op.add_column("network", sa.Column("embargoes", sa.Text, nullable=False, server_default=""))
    op.execute(
        "UPDATE network SET embargoes = '0' WHERE EXISTS"
        " (SELECT 1 FROM record WHERE record.network = network.id AND record.kind = 'campaign')"
    )
    with op.batch_alter_table("record", table_kwargs={"sqlite_strict": True}) as record:
        record.drop_constraint(op.f("ck_record_scope"), type_="check")
        record.create_check_constraint(op.f("ck_record_scope"), f"{_BEFORE} OR scope LIKE 'embargo:_%'")
