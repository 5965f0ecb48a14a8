"""The fifth form: the few posts on hold are found without looking at all others."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the index."""
    op.execute("CREATE INDEX post_held ON post (held, at) WHERE held = 1")
