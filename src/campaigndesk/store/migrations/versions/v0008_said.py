"""The eighth form: posts that say the same are found by a fingerprint of their words."""

from alembic import op

revision = "0008"
down_revision = "0007"

_STATEMENTS = (
    # 0: too short to count. Filled in where the program opens a file of an older form: it alone can fold words.
    "ALTER TABLE post ADD COLUMN said INTEGER NOT NULL DEFAULT 0",
    """CREATE INDEX post_said ON post (said)
        WHERE said <> 0 AND stage IN ('approved', 'scheduled', 'published')""",
)


def upgrade() -> None:
    """Make the column and its index."""
    for statement in _STATEMENTS:
        op.execute(statement)
