"""The third form: the series of a post stands in the narrow table, so that its other occurrences are found at once."""

from alembic import op

revision = "0003"
down_revision = "0002"

_STATEMENTS = (
    "ALTER TABLE post ADD COLUMN series TEXT NOT NULL DEFAULT ''",
    # The key stands in the JSON of a post as it does in no text, where its quotes are escaped.
    """UPDATE post SET series = coalesce((SELECT json_extract(CAST(record.body AS TEXT), '$.fields.series')
        FROM record WHERE record.row = post.row), '')
        WHERE row IN (SELECT row FROM record WHERE kind = 'post' AND instr(body, X'22736572696573223A22') > 0)""",
    "CREATE INDEX post_series ON post (series, at) WHERE series <> ''",
)


def upgrade() -> None:
    """Make the column and its index."""
    for statement in _STATEMENTS:
        op.execute(statement)
