"""The first form: records with narrow tables for the calendar and the search, own work and where it stands."""

from alembic import op

revision = "0001"
down_revision = None

_STATEMENTS = (
    # One row a record as it is shown: confirmed, with waiting work on top. `parent` is the campaign of a message, an
    # event or a participation, the record a comment is about; posts have theirs in the table of posts.
    """CREATE TABLE record (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, scope TEXT NOT NULL,
        country TEXT NOT NULL, parent TEXT NOT NULL, title TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL,
        deleted INTEGER NOT NULL, conflicts INTEGER NOT NULL, body BLOB NOT NULL) STRICT""",
    "CREATE INDEX record_kind ON record (kind, deleted, starts) WHERE kind <> 'post'",
    "CREATE INDEX record_parent ON record (parent) WHERE parent <> ''",
    "CREATE INDEX record_conflicts ON record (conflicts) WHERE conflicts > 0",
    # Where the server's copy of a record stands in the order of the ledger; no row: the server never told of it.
    "CREATE TABLE held (row INTEGER PRIMARY KEY, seq INTEGER NOT NULL) STRICT",
    # The server's copy, kept only while own work waits on top of it.
    "CREATE TABLE confirmed (id TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT, WITHOUT ROWID",
    # What the calendar draws; `at` in seconds since 1970: the confirmed, else the proposed time.
    """CREATE TABLE post (
        row INTEGER PRIMARY KEY REFERENCES record (row) ON DELETE CASCADE, id TEXT NOT NULL, at INTEGER,
        confirmed INTEGER NOT NULL, country TEXT NOT NULL, channel TEXT NOT NULL, language TEXT NOT NULL,
        stage TEXT NOT NULL, campaign TEXT NOT NULL, owner TEXT NOT NULL, conflict INTEGER NOT NULL,
        held INTEGER NOT NULL, zone TEXT NOT NULL, title TEXT NOT NULL, words TEXT NOT NULL) STRICT""",
    "CREATE INDEX post_at ON post (at, country, channel, stage, language)",
    "CREATE INDEX post_stage ON post (stage, at)",
    "CREATE INDEX post_campaign ON post (campaign, at, country, channel, stage, language)",
    "CREATE INDEX post_owner ON post (owner, at, country, channel, stage, language)",
    """CREATE VIRTUAL TABLE search USING fts5(
        folded, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0')""",
    # Bytes gathered before a segment is written: a first fill becomes a few segments instead of one a megabyte.
    "INSERT INTO search (search, rank) VALUES ('hashsize', 16777216)",
    # Every change made here, for good; where each stands is in the narrow tables after it.
    """CREATE TABLE work (
        n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL, record_kind TEXT NOT NULL,
        body BLOB NOT NULL) STRICT""",
    "CREATE INDEX work_record ON work (record)",
    # `state`: waiting, answered (its row has not come yet) or again (offered again after the server was restored).
    """CREATE TABLE outbox (
        n INTEGER PRIMARY KEY REFERENCES work (n), record TEXT NOT NULL, state TEXT NOT NULL) STRICT""",
    "CREATE INDEX outbox_record ON outbox (record)",
    """CREATE TABLE acknowledged (
        n INTEGER PRIMARY KEY REFERENCES work (n), status TEXT NOT NULL, at TEXT NOT NULL) STRICT""",
    """CREATE TABLE set_aside (
        n INTEGER PRIMARY KEY REFERENCES work (n), record TEXT NOT NULL, code TEXT NOT NULL, sentence TEXT NOT NULL,
        fix TEXT NOT NULL, at TEXT NOT NULL, forgotten INTEGER NOT NULL) STRICT""",
    # Values of texts that were written over, so that nothing typed is ever lost.
    """CREATE TABLE revision (
        row INTEGER PRIMARY KEY, record TEXT NOT NULL, field TEXT NOT NULL, change TEXT NOT NULL, by TEXT NOT NULL,
        at TEXT NOT NULL, value BLOB NOT NULL, UNIQUE (record, field, change)) STRICT""",
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE incident (row INTEGER PRIMARY KEY, at TEXT NOT NULL, what TEXT NOT NULL) STRICT",
)


def upgrade() -> None:
    """Make the tables."""
    for statement in _STATEMENTS:
        op.execute(statement)
