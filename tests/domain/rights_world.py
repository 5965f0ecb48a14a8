"""A small world for the cells of the table of rights: a record for each act at each stage, and one who tries it."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache
from typing import Any, Final

from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Conflict, Record, Stamp
from domain.shelf import Shelf
from rights_cells import Cell
from signers import signer

COUNTRY: Final = {"own": "SI", "lead": "RS", "joined": "GE", "other": "UA", "network": "*", "self": "SI"}
AT: Final = "2026-12-01T09:00:00Z"
OFFICER = Author("olga", frozenset({("officer", "SI")}))
APPROVER = Author("petra", frozenset({("approver", "SI")}))
LEADER = Author("luka", frozenset({("lead", "RS"), ("officer", "RS")}))
KEEPER = Author("root", frozenset({("administrator", "*")}))
COLLEAGUE = Author("kim", frozenset({("observer", "SI"), ("observer", "RS")}))
TESTED: Final = "tested"
EMBARGO: Final = "2199-12-10T09:00:00Z"

FIELDS: Final[dict[str, dict[str, Any]]] = {
    "post": {"campaign": "hrd", "country": "SI", "account": "acc", "channel": "x", "language": "sl", "text": "Most.",
             "proposed_at": "2026-12-10T09:00:00Z", "zone": "Europe/Ljubljana"},
    "campaign": {"title": "HRD", "lead_country": "RS", "partners": ["RS", "SI", "GE"]},
    "participation": {"campaign": "hrd", "country": "SI", "answer": "invited"},
    "coverage": {"campaign": "hrd", "country": "SI", "channel": "x", "language": "sl"},
    "message": {"campaign": "hrd", "title": "Joint", "text": "One voice"},
    "series": {"campaign": "hrd", "country": "SI", "rule": "FREQ=WEEKLY;COUNT=3"},
    "event": {"campaign": "hrd", "country": "SI", "title": "Day", "starts_on": "2026-12-10", "ends_on": "2026-12-10"},
    "account": {"country": "SI", "channel": "x", "name": "MFA"},
    "comment": {"about": "p", "country": "SI", "text": "Good"},
    "hashtag_group": {"country": "SI", "name": "Rights", "tags": ["A"]},
    "template": {"country": "SI", "name": "Thanks", "text": "Hvala"},
    "handle": {"country": "SI", "institution": "UN", "handles": {"x": "@UN"}},
    "result": {"about": "p", "country": "SI", "read_on": "2026-01-05", "views": 1200},
    "narrative": {"country": "SI", "claim": "The bridge is closed for ever"},
    "request": {"asking": "RS", "country": "SI", "title": "Carry it further", "link": "https://example.org/a"},
    "blackout": {"country": "SI", "starts_on": "2026-12-10", "ends_on": "2026-12-10", "occasion": "election_silence",
                 "effect": "block", "reason": "Silence"},
    "stop": {"country": "SI", "channel": "telegram", "reason": "An earthquake"},
    "wording": {"country": "SI", "name": "Names", "active": False, "rules": []},
    "person": {"name": "New", "email": "new@example.org", "roles": [["officer", "SI"]], "active": True},
    "network": {"name": "Network"},
    "signing_key": signer(TESTED).fields,
}  # fmt: skip
WRITTEN: Final = {
    "post": ("text", "Nov most."), "campaign": ("objective", "Peace"), "participation": ("officer", "x"),
    "coverage": ("intent", "planned"), "message": ("text", "Two"), "series": ("zone", "Europe/Ljubljana"),
    "event": ("place", "Here"), "account": ("name", "Other"), "comment": ("text", "Better"),
    "hashtag_group": ("name", "B"), "template": ("text", "B"), "handle": ("note", "B"), "blackout": ("reason", "B"),
    "person": ("name", "B"), "network": ("name", "B"), "delegation": ("note", "B"),
    "result": ("source", "B"), "signing_key": ("revoked", True), "wording": ("name", "B"), "stop": ("reason", "B"),
    "request": ("title", "B"), "narrative": ("evidence", "B"),
}  # fmt: skip
VALUES: Final = {
    "answer": "joined", "intent": "planned", "asked": True, "settled": True, "embargo_until": "2026-12-09T09:00:00Z",
    "starts_on": "2026-12-02", "ends_on": "2026-12-12", "deadline": "2026-12-05", "reminded_on": "2026-12-05",
    "wanted_by": "2026-12-05", "taken_back": True, "request.answer": "accepted", "proof": "https://example.org/b",
    "route": {"steps": [{"role": "approver", "country": "own", "need": "any"}]},
}  # fmt: skip
SETS: Final = {
    "post": "hashtags", "campaign": "partners", "series": "skipped", "comment": "mentions", "hashtag_group": "tags",
    "template": "hashtags", "blackout": "channels", "request": "channels", "narrative": "lines",
}  # fmt: skip


class World(Shelf):
    """Records of each kind, and one who tries; `author` is known to the world as well."""

    def __init__(self, author: Author) -> None:
        super().__init__()
        self.author = author

    def people(self, role: str, country: str) -> list[str]:
        """Everybody with the role, the one who tries among them."""
        everybody = (OFFICER, APPROVER, LEADER, KEEPER, COLLEAGUE, self.author)
        return [one.person for one in everybody if (role, country) in one.roles]


def author_of(cell: Cell) -> Author:
    """Who tries the cell."""
    return Author(TESTED, frozenset({(cell.role, COUNTRY[cell.place])}))


def tried(cell: Cell) -> Record | Refusal:
    """What the rules make of the cell."""
    author = author_of(cell)
    world = World(author)
    world.records = dict(_shelf("published" if cell.kind == "result" else cell.stage).records)
    record = None if cell.act == "create" else _prepared(world, cell)
    if record is not None:
        world.records[record.id] = record
    change = Change(
        id="try", device="d", n=1, kind=f"{cell.act}@1", record=record.id if record else id_of(cell),
        record_kind=cell.kind, author=TESTED, seen_at=AT,
        payload=payload_of(cell, record, world.digest("p"), "copied") if record else {"fields": _fields(cell)},
    )  # fmt: skip
    return apply(record, change, author, world)


def _prepared(world: World, cell: Cell) -> Record:
    """The record that the act is done to."""
    if cell.kind == "post":
        record = world.records["p"]
    elif cell.kind == "campaign":
        record = world.records["hrd"]
    else:
        maker = TESTED if cell.place == "self" else "olga"
        record = Record("r", cell.kind, "network", Stamp("made", maker, AT), _fields(cell))
    if cell.act == "resolve":
        name = field_of_cell(cell)
        copy = Conflict(name, value_of_cell(cell), "older", "copied", "olga", AT)
        record = record.written({"conflicts": [asdict(copy)]}, Stamp("late", "olga", AT))
    if cell.act == "release":
        note = {"by": "olga", "at": AT, "reason": "Wait", "roles": ["officer"]}
        record = record.written({"hold": note}, Stamp("held", "olga", AT))
    if cell.act in ("propose_lift", "lift", "keep_embargo"):
        record = record.written({"embargo_until": EMBARGO}, Stamp("held", "luka", AT))
    if cell.act in ("lift", "keep_embargo"):
        note = {"by": "luka", "at": AT, "reason": "It is out", "change": "proposed", "until": EMBARGO}
        record = record.written({"lift": note}, Stamp("proposed", "luka", AT))
    if cell.act == "override":
        world.act(KEEPER, "create", "dark", "blackout", fields=FIELDS["blackout"])
    if cell.act == "enforce":
        record = record.written({"override": {"reason": "x", "blackouts": []}}, Stamp("over", "olga", AT))
    return record


def payload_of(cell: Cell, record: Record, digest: str, copy: str) -> dict[str, Any]:
    """What a change of the cell says of the record; `copy`: the change that wrote the copy that it settles."""
    name, value = field_of_cell(cell), value_of_cell(cell)
    fixed: dict[str, dict[str, Any]] = {
        "set": {"fields": {name: {"value": value, "base": record.base(name)}}},
        "amend": {"field": SETS.get(cell.kind, ""), "add": ["SI"], "remove": []},
        "resolve": {"field": name, "settles": [copy], "base": record.base(name), "value": value},
        "share": {"scope": "network"}, "delete": {}, "recall": {}, "unschedule": {}, "enforce": {}, "reopen": {},
        "hold": {"reason": "Wait"}, "release": {}, "withdraw": {"reason": "Wrong"},
        "propose_lift": {"reason": "It is out"}, "lift": {"proposal": (record.get("lift") or {}).get("change", "")},
        "keep_embargo": {}, "lift_stop": {"reason": "It is over"},
    }  # fmt: skip
    if cell.act in fixed:
        return fixed[cell.act]
    more = {"decide": {"verdict": "approve"}, "override": {"reason": "Must"}}.get(cell.act, {})
    return {"digest": digest, **more}


def id_of(cell: Cell) -> str:
    """The id of what the cell makes; a key's is made out of it."""
    return signer(TESTED).key if cell.kind == "signing_key" else "new"


def _fields(cell: Cell) -> dict[str, Any]:
    if cell.kind != "delegation":
        return FIELDS[cell.kind]
    giver, role = ("petra", "approver") if cell.place == "network" else (TESTED, cell.role)
    days = {"starts_on": "2026-12-01", "ends_on": "2026-12-20"}
    return {"country": "SI", "role": role, "from_person": giver, "to_person": "kim", **days}


def field_of_cell(cell: Cell) -> str:
    """The field that the cell writes."""
    return cell.field or WRITTEN[cell.kind][0]


def value_of_cell(cell: Cell) -> Any:
    """What the cell writes."""
    own = VALUES.get(f"{cell.kind}.{cell.field}", VALUES.get(cell.field, "Words"))
    return own if cell.field else WRITTEN[cell.kind][1]


@cache
def _shelf(stage: str) -> Shelf:
    """A world whose post went the whole way to the stage by the acts of its people."""
    world = World(OFFICER)
    world.act(LEADER, "create", "hrd", "campaign", fields=FIELDS["campaign"])
    world.act(OFFICER, "create", "acc", "account", fields=FIELDS["account"])
    world.act(OFFICER, "create", "p", fields=FIELDS["post"])
    ways = {
        "in_review": "submit", "changes_requested": "submit request", "approved": "submit approve",
        "scheduled": "submit approve schedule", "published": "submit approve schedule publish",
        "withdrawn": "withdraw", "taken_down": "submit approve schedule publish withdraw",
    }  # fmt: skip
    for step in ways.get(stage, "").split():
        digest = {"digest": world.digest("p")}
        if step in ("approve", "request"):
            verdict = "approve" if step == "approve" else "request_changes"
            world.act(APPROVER, "decide", "p", **digest, verdict=verdict, reason="Shorter")
        else:
            world.act(OFFICER, step, "p", **({"reason": "Wrong"} if step == "withdraw" else digest))
    return world
