"""Every message of the wire is frozen: changing one is a decision, taken by changing its file too.

`WRITE_WIRE_SCHEMAS=1 pytest tests/server/test_wire_schemas.py` writes the files anew.
"""

import inspect
import json
import os
from dataclasses import is_dataclass
from types import ModuleType
from typing import Any

import msgspec
import pytest

from campaigndesk.protocol import access, histories, media, messages
from campaigndesk.protocol.codes import CODES
from project_files import ROOT

FOLDER = ROOT / "tests" / "wire_schemas"


def made_here(module: ModuleType) -> list[type]:
    """The messages that a module defines."""
    return [
        item
        for _, item in inspect.getmembers(module, inspect.isclass)
        if is_dataclass(item) and item.__module__ == module.__name__
    ]


def schemas() -> dict[str, Any]:
    """What is frozen, by the name of its file."""
    found: dict[str, Any] = {
        message.__name__: msgspec.json.schema(message)
        for module in (access, histories, media, messages)
        for message in made_here(module)
    }
    return {**found, "codes": {code: status for code, (status, _) in CODES.items()}}


@pytest.mark.parametrize("name", sorted(schemas()))
def test_a_message_is_as_it_was_frozen(name: str) -> None:
    path = FOLDER / f"{name}.json"
    if os.environ.get("WRITE_WIRE_SCHEMAS"):
        path.write_text(json.dumps(schemas()[name], indent=1, sort_keys=True) + "\n", "utf-8")
    assert json.loads(path.read_text("utf-8")) == json.loads(json.dumps(schemas()[name]))


def test_nothing_is_frozen_that_does_not_exist_any_more() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == set(schemas())
