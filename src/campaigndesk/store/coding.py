"""Records and changes as the bytes the database keeps: JSON by msgspec."""

from __future__ import annotations

import msgspec

from campaigndesk.domain.changes import Change
from campaigndesk.domain.records import Record, Value

_ENCODER = msgspec.json.Encoder()
_RECORD = msgspec.json.Decoder(Record)
_CHANGE = msgspec.json.Decoder(Change)


def packed(value: Record | Change | Value) -> bytes:
    """The bytes of a record, a change or any JSON value."""
    return _ENCODER.encode(value)


def unpacked_record(body: bytes) -> Record:
    """The record kept as these bytes."""
    return _RECORD.decode(body)


def unpacked_change(body: bytes) -> Change:
    """The change kept as these bytes."""
    return _CHANGE.decode(body)


def unpacked_value(body: bytes) -> Value:
    """Any JSON value kept as these bytes."""
    return msgspec.json.decode(body)
