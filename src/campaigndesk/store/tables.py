"""The tables of the laptop's database as SQLAlchemy Core sees them; made by the migrations, known only in this folder."""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table, Text

METADATA = MetaData()


def _table(name: str, *, key: str, numbers: str = "", texts: str = "", blobs: str = "") -> Table:
    columns: list[Column[object]] = []
    for kind, names in ((Integer, numbers), (Text, texts), (LargeBinary, blobs)):
        columns += [Column(column, kind(), primary_key=column == key) for column in names.split()]  # type: ignore[abstract]
    return Table(name, METADATA, *columns)


RECORD = _table(
    "record",
    key="row",
    numbers="row deleted conflicts",
    texts="id kind scope country parent title starts ends",
    blobs="body",
)
HELD = _table("held", key="row", numbers="row seq")
CONFIRMED = _table("confirmed", key="id", texts="id", blobs="body")
POST = _table(
    "post",
    key="row",
    numbers="row at confirmed conflict held",
    texts="id country channel language stage campaign owner zone title words",
)
WORK = _table("work", key="n", numbers="n", texts="id record record_kind", blobs="body")
OUTBOX = _table("outbox", key="n", numbers="n", texts="record state")
ACKNOWLEDGED = _table("acknowledged", key="n", numbers="n", texts="status at")
SET_ASIDE = _table("set_aside", key="n", numbers="n forgotten", texts="record code sentence fix at")
REVISION = _table("revision", key="row", numbers="row", texts="record field change by at", blobs="value")
META = _table("meta", key="key", texts="key value")
INCIDENT = _table("incident", key="row", numbers="row", texts="at what")
