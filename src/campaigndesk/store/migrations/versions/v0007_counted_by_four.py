"""The seventh form: posts counted by country, channel, language and stage; the board in order under a filter."""

from alembic import op

revision = "0007"
down_revision = "0006"

_FOUR = "stage, country, channel, language"
_MORE = "ON CONFLICT DO UPDATE SET posts = posts + 1"
_LESS = (
    "UPDATE post_count SET posts = posts - 1 WHERE stage = old.stage AND country = old.country"
    " AND channel = old.channel AND language = old.language"
)
_NEW = f"INSERT INTO post_count VALUES (new.stage, new.country, new.channel, new.language, 1) {_MORE}"

_STATEMENTS = (
    "DROP TRIGGER post_came",
    "DROP TRIGGER post_went",
    "DROP TRIGGER post_moved",
    "DROP TABLE stage_count",
    # A few hundred rows, however many posts there are: what filters and the board say is added up from them.
    f"""CREATE TABLE post_count (
        stage TEXT NOT NULL, country TEXT NOT NULL, channel TEXT NOT NULL, language TEXT NOT NULL,
        posts INTEGER NOT NULL, PRIMARY KEY ({_FOUR})) STRICT, WITHOUT ROWID""",
    f"INSERT INTO post_count SELECT {_FOUR}, count(*) FROM post GROUP BY {_FOUR}",
    f"CREATE TRIGGER post_came AFTER INSERT ON post BEGIN {_NEW}; END",
    f"CREATE TRIGGER post_went AFTER DELETE ON post BEGIN {_LESS}; END",
    f"""CREATE TRIGGER post_moved AFTER UPDATE OF {_FOUR} ON post
        WHEN ({", ".join(f"old.{name}" for name in _FOUR.split(", "))})
        <> ({", ".join(f"new.{name}" for name in _FOUR.split(", "))})
        BEGIN {_LESS}; {_NEW}; END""",
    "DROP INDEX post_stage",
    "CREATE INDEX post_stage ON post (stage, at, country, channel, language)",
)


def upgrade() -> None:
    """Make the table, what keeps it right, and the wider index."""
    for statement in _STATEMENTS:
        op.execute(statement)
