"""The fourth form: posts in the order of the coverage matrix, so that it is counted without looking at any post."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the index."""
    op.execute("CREATE INDEX post_coverage ON post (country, channel, language, stage, words = '', campaign, at)")
