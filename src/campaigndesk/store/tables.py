"""The tables whose rows are asked for by chosen columns, as SQLAlchemy Core sees them; the migrations make them."""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table, Text

METADATA = MetaData()

RECORD = Table(
    "record",
    METADATA,
    Column("row", Integer, primary_key=True),
    *(
        Column(name, Text, nullable=False)
        for name in ("id", "kind", "scope", "country", "parent", "title", "starts", "ends")
    ),
    Column("deleted", Integer, nullable=False),
    Column("conflicts", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
POST = Table(
    "post",
    METADATA,
    Column("row", Integer, primary_key=True),
    Column("at", Integer),
    *(Column(name, Integer, nullable=False) for name in ["confirmed", "conflict", "held"]),
    *(Column(name, Text, nullable=False) for name in ["id", "country", "channel", "language", "stage", "campaign"]),
    *(Column(name, Text, nullable=False) for name in ["owner", "zone", "title", "words", "series"]),
)
