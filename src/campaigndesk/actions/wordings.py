"""Packs of wording rules of a country: switched on and off, taken from a file, written to one, taken away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import creation, one_act, revise
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record
from campaigndesk.domain.wording_packs import Pack, pack_text, read_pack
from campaigndesk.shipped_wording import shipped_packs
from campaigndesk.store.records import list_records


def switch_on_wording(desk: Desk, country: str, pack: str) -> Record:
    """Switch a pack on for a country: one that it has, by its id, or a shipped one, by its key."""
    own = desk.read(list_records, "wording", where={"country": country})
    found = next((one for one in own if pack in (one.id, one.get("pack"))), None)
    if found is not None:
        return revise(desk, found, {"active": True})
    shipped = shipped_packs().get(pack)
    if shipped is None:
        raise InvalidInput(f"There is no pack of wording rules “{pack}”.", "Use one of those in the settings.")
    return desk.act(creation(desk, "wording", {**_fields(country, shipped), "pack": pack, "active": True}))[0]


def switch_off_wording(desk: Desk, wording_id: str) -> Record:
    """Switch a pack off: its rules find nothing any more, and stay."""
    return revise(desk, desk.find(wording_id, "wording"), {"active": False})


def add_wording(desk: Desk, country: str, name: str, rules: Sequence[dict[str, str]] = ()) -> Record:
    """Begin a pack of a country's own rules, switched off."""
    if not name.strip():
        raise InvalidInput("A pack of wording rules needs a name of one line.", "Give it one.")
    return desk.act(creation(desk, "wording", _fields(country, Pack(name.strip(), tuple(rules)))))[0]


def take_wording(desk: Desk, country: str, path: str) -> Record:
    """Take a pack from a file (JSON or TOML), switched off; all of it, or nothing with what is wrong."""
    source = Path(path)
    try:
        text = source.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise InvalidInput(f"The file {source} cannot be read as text.", "Choose another file.") from None
    return desk.act(creation(desk, "wording", _fields(country, read_pack(text, source.suffix.lower()))))[0]


def write_wording(desk: Desk, wording_id: str, path: str) -> str:
    """Write a pack to a file as JSON, from which it can be taken again; the path."""
    pack = desk.find(wording_id, "wording")
    Path(path).write_text(pack_text(pack), "utf-8")
    return path


def revise_wording(desk: Desk, wording_id: str, bases: dict[str, str] | None = None, **fields: Any) -> Record:
    """Write the name or the rules of a pack."""
    return revise(desk, desk.find(wording_id, "wording"), fields, bases)


def delete_wording(desk: Desk, wording_id: str) -> Record:
    """Take a pack away."""
    return one_act(desk, wording_id, "wording", "delete")


def _fields(country: str, pack: Pack) -> dict[str, Any]:
    return {"country": country, "name": pack.name, "rules": list(pack.rules), "active": False}
