"""The cells of the table of rights, spelled out from its file by other code than the one that is checked with them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from project_files import ROOT

AT_COUNTRIES: Final = ("officer", "approver", "lead", "observer")
EVERYWHERE: Final = ("coordinator", "administrator")
PLACES: Final = ("own", "lead", "joined", "other", "network")
"""Where the role is held, seen from the record, whose own country takes part in its campaign; `self`: its author."""
STAGES: Final = (
    "draft", "in_review", "changes_requested", "approved", "scheduled", "published", "withdrawn", "taken_down",
)  # fmt: skip
_OF_CONTENT: Final = ("set", "amend", "resolve", "delete")
_WITH_CAMPAIGN: Final = ("post", "participation", "coverage", "message", "series", "event")
_ONES_OWN: Final = ("comment", "signing_key")
_WITH_COUNTRY: Final = (
    "post", "participation", "coverage", "series", "event", "account", "comment", "hashtag_group", "template", "handle",
    "result", "delegation", "blackout", "wording", "stop", "request",
    "narrative",
)  # fmt: skip
ALL_NARROWER: Final = ("participation", "coverage", "request")
"""Kinds of which each field that can be written has a row of its own."""
BESIDE: Final = "note"
"""A field of a post that never reaches the public."""


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """One try: who has the role at the place does the act, writing the field where one is named, at the stage."""

    kind: str
    act: str
    field: str
    place: str
    role: str
    stage: str
    allowed: bool

    def __str__(self) -> str:
        """The cell as a line without its verdict."""
        what = f"{self.act} {self.field}".strip()
        return f"{self.kind} {what} by {self.role} of {self.place} at {self.stage or 'any stage'}"


@cache
def document() -> dict[str, Any]:
    """The file."""
    return tomllib.loads((ROOT / "resources" / "rights.toml").read_text("utf-8"))


def kinds_and_acts() -> list[tuple[str, str]]:
    """Every row of the table."""
    return [(kind, act) for kind, rows in document()["kinds"].items() for act in rows if act != "fields"]


def cells() -> Iterator[Cell]:
    """Every cell."""
    for kind, act in kinds_and_acts():
        fields = [""]
        if act in ("set", "resolve"):
            fields = [] if kind in ALL_NARROWER else fields
            fields += list(document()["kinds"][kind].get("fields", {}))
        if (kind, act) == ("post", "set"):
            fields.append(BESIDE)
        for field in fields:
            for place in (*PLACES, *(["self"] if kind in _ONES_OWN else [])):
                for role in EVERYWHERE if place == "network" else AT_COUNTRIES:
                    may = role_may(kind, act, field, place, role)
                    for stage in STAGES if kind == "post" and act != "create" else ("",):
                        yield Cell(kind, act, field, place, role, stage, may and stage_may(act, field, stage))


def role_may(kind: str, act: str, field: str, place: str, role: str) -> bool:
    """Whether the file lets the role at the place do it, whatever the stage."""
    rows = document()["kinds"][kind]
    if (kind, act) == ("post", "decide"):
        # Without a route of its campaign: whoever approves for the post's own country.
        return (place, role) == ("own", "approver")
    row = rows.get("fields", {}).get(field) or rows[act]
    return any(role in _roles(row, whose) for whose in _whose(kind, act, place))


def stage_may(act: str, field: str, stage: str) -> bool:
    """Whether the file lets the act happen at the stage, whoever acts."""
    name = "content" if act in _OF_CONTENT and field != BESIDE else act
    return not stage or name not in document()["stages"] or stage in document()["stages"][name]


def _whose(kind: str, act: str, place: str) -> Iterator[str]:
    """The words of the file that mean this place for a record of the kind."""
    yield "any"
    if place in ("network", "self"):
        yield place
    if kind == "campaign":
        yield from {"lead": ("own", "lead"), "own": ("joined",), "joined": ("joined",)}.get(place, ())
        return
    if place in ("own", "self") and kind in _WITH_COUNTRY:
        yield "own"
    if kind == "request" and place == "lead":
        # In these tests it is the country that leads the campaign which asks.
        yield "asking"
    if kind in _WITH_CAMPAIGN:
        yield from {"own": ("joined",), "joined": ("joined",), "lead": ("lead", "joined")}.get(place, ())


def _roles(row: dict[str, list[str]], whose: str) -> list[str]:
    return [role for name in row.get(whose, ()) for role in document()["groups"].get(name, [name])]


def listed() -> Iterator[str]:
    """What is allowed, a line each: kind, act (with a field), place: roles; at these stages where not at all."""
    found: dict[tuple[str, str, str, str], dict[str, list[str]]] = {}
    for cell in cells():
        if cell.allowed:
            roles = found.setdefault((cell.kind, cell.act, cell.field, cell.place), {})
            roles.setdefault(cell.role, []).append(cell.stage)
    for (kind, act, field, place), roles in found.items():
        stages = next(iter(roles.values()))
        assert all(same == stages for same in roles.values())
        when = "" if stages in ([""], list(STAGES)) else f" at {' '.join(stages)}"
        yield f"{kind} {act} {field}".strip() + f", {place}: {' '.join(roles)}{when}"
