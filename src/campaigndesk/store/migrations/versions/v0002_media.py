"""The second form: the bytes of pictures and films, inside the encrypted file."""

from alembic import op

revision = "0002"
down_revision = "0001"

_STATEMENTS = (
    # One row a medium, however many posts show it. `have`: bytes here; `whole`: all are, and their hash was right;
    # `on_server`: the server said the same of itself; `trouble`: what it, or the way to it, last had against the
    # medium; `sought`: how often the server was asked for it in vain.
    """CREATE TABLE medium (
        sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, kind TEXT NOT NULL, have INTEGER NOT NULL,
        whole INTEGER NOT NULL, on_server INTEGER NOT NULL, trouble TEXT NOT NULL, sought INTEGER NOT NULL)
        STRICT, WITHOUT ROWID""",
    "CREATE INDEX medium_to_send ON medium (sha256) WHERE whole = 1 AND on_server = 0",
    "CREATE INDEX medium_to_fetch ON medium (sha256) WHERE whole = 0",
    """CREATE TABLE piece (
        sha256 TEXT NOT NULL REFERENCES medium (sha256) ON DELETE CASCADE, place INTEGER NOT NULL, bytes BLOB NOT NULL,
        UNIQUE (sha256, place)) STRICT""",
    # Posts that show a medium: the key stands in their JSON as it does in no text, where its quotes are escaped.
    """CREATE INDEX record_media ON record (id)
        WHERE kind = 'post' AND deleted = 0 AND instr(body, X'22736861323536223A22') > 0""",
)


def upgrade() -> None:
    """Make the tables."""
    for statement in _STATEMENTS:
        op.execute(statement)
