"""Chooses rows by many keys with one value: a list with a value for each is put together anew at every statement."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import ARRAY, Column, ColumnElement, Text, any_, bindparam, column, func, select


def among(key: Column[str], *, sqlite: bool) -> ColumnElement[bool]:
    """Whether the key is one of the parameter `ids`, as `listed` forms it for that database."""
    if sqlite:
        return key.in_(select(column("value")).select_from(func.json_each(bindparam("ids"))))
    return key == any_(bindparam("ids", type_=ARRAY(Text)))


def listed(ids: Iterable[str], *, sqlite: bool) -> Any:
    """The keys as the one value of the parameter `ids`."""
    return msgspec.json.encode(list(ids)).decode() if sqlite else list(ids)
