"""The sixth form: posts of a country by time, and how many posts each stage has."""

from alembic import op

revision = "0006"
down_revision = "0005"

_STATEMENTS = (
    # Narrow on purpose: days of a year are counted along it, and each of its pages has to be decrypted.
    "CREATE INDEX post_country ON post (country, at)",
    "CREATE TABLE stage_count (stage TEXT PRIMARY KEY, posts INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO stage_count SELECT stage, count(*) FROM post GROUP BY stage",
    """CREATE TRIGGER post_came AFTER INSERT ON post BEGIN
        INSERT INTO stage_count VALUES (new.stage, 1) ON CONFLICT DO UPDATE SET posts = posts + 1; END""",
    """CREATE TRIGGER post_went AFTER DELETE ON post BEGIN
        UPDATE stage_count SET posts = posts - 1 WHERE stage = old.stage; END""",
    """CREATE TRIGGER post_moved AFTER UPDATE OF stage ON post WHEN old.stage <> new.stage BEGIN
        UPDATE stage_count SET posts = posts - 1 WHERE stage = old.stage;
        INSERT INTO stage_count VALUES (new.stage, 1) ON CONFLICT DO UPDATE SET posts = posts + 1; END""",
)


def upgrade() -> None:
    """Make the index, the table and what keeps it right."""
    for statement in _STATEMENTS:
        op.execute(statement)
