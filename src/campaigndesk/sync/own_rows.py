"""Lean rows of own work, made whole with what this laptop has just handed in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from campaigndesk.domain.changes import Change
from campaigndesk.domain.payloads import written
from campaigndesk.domain.records import Delta, Value
from campaigndesk.protocol.messages import Row
from campaigndesk.store.news import News
from campaigndesk.store.outbox import Waiting
from campaigndesk.sync.answers import nonsense


def whole_news(rows: Iterable[Row], sent: Mapping[str, Waiting]) -> list[News]:
    """The rows of a reply to a request with these changes. Raises Nonsense where a row leaves out what was not sent."""
    return [News(row.seq, whole_delta(row, sent) if row.same else row.delta, row.gone) for row in rows]


def whole_delta(row: Row, sent: Mapping[str, Waiting]) -> Delta:
    """What a lean row lays on its record: the values it leaves out are those of the change that wrote them."""
    values: dict[str, Value] = {}
    known: dict[str, Mapping[str, Value]] = {}
    for name in row.same:
        stamp = row.stamps.get(name) or row.created
        waiting = sent.get(stamp.change) if stamp else None
        if waiting is None or waiting.record != row.id:
            raise nonsense("it leaves out words of work that was not handed in with the question")
        if waiting.id not in known:
            known[waiting.id] = _written(waiting.change)
        if name not in known[waiting.id]:
            raise nonsense("it leaves out a field that was not handed in")
        values[name] = known[waiting.id][name]
    # In the order of the record, so that its bytes are those that are here already.
    return Delta(row.id, row.kind, row.scope, {**values, **row.fields}, row.stamps, row.created)


def _written(change: Change) -> Mapping[str, Value]:
    return written(change.kind, change.payload)
