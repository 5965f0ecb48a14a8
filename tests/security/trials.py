"""Cells of the table of rights tried from outside: every act on every kind, by everybody, on records of Slovenia.

The campaign is led by Georgia, Slovenia and North Macedonia take part, Ukraine does not. Each trial has a record of its
own, brought to its stage by the people whose work that is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Any, Final

from uuid_utils import uuid7

from campaigndesk.domain.approvals import current_digest
from campaigndesk.domain.changes import Change
from campaigndesk.domain.records import Record
from campaigndesk.domain.signatures import KEY_KIND
from campaigndesk.protocol.messages import Result
from campaigndesk.server.surroundings import People, Surroundings
from domain.rights_world import EMBARGO, FIELDS, field_of_cell, payload_of, value_of_cell
from rights_cells import ALL_NARROWER, Cell, document, kinds_and_acts, role_may
from security.served import PEOPLE, Served
from server.house import Laptop
from signers import signer

PLACE: Final = {"SI": "own", "GE": "lead", "MK": "joined", "UA": "other", "": "network"}
STAGE: Final = {
    "recall": "in_review", "decide": "in_review", "schedule": "approved", "unschedule": "scheduled",
    "publish": "scheduled", "reopen": "withdrawn",
}  # fmt: skip
"""The stage at which an act is tried; a draft where none is named."""
_WAYS: Final = {"in_review": 1, "approved": 2, "scheduled": 3}
_DARK: Final = "2026-12-24"
# Of these only the giver may write, whoever else the table lets; and a network has one record of its own.
_LEFT_OUT: Final = {("delegation", act) for act in ("set", "resolve", "delete")} | {
    ("network", "create"),
    ("network", "resolve"),
}


@dataclass(frozen=True)
class Trial:
    """Somebody tries a cell on a record; `allowed` is what the table says of the person."""

    email: str
    cell: Cell
    record: str

    @property
    def allowed(self) -> bool:
        """Whether any of the person's roles may."""
        cell, found = self.cell, False
        for text in PEOPLE[self.email]:
            role, _, country = text.partition(":")
            places = [PLACE[country]] + (["self"] if cell.kind in ("comment", KEY_KIND) and self.email == MAKER else [])
            found = found or any(role_may(cell.kind, cell.act, cell.field, place, role) for place in places)
        return found


MAKER: Final = "ana@mfa.si"
LEADER: Final = "dato@mfa.ge"
APPROVER: Final = "eva@mfa.si"
ADMINISTRATOR: Final = "adam@network.org"
COORDINATOR: Final = "cora@network.org"


class Trials:
    """All trials against one server."""

    def __init__(self, served: Served) -> None:
        self.served = served
        self.laptops = {email: served.laptop(email) for email in PEOPLE}
        self.campaign = str(uuid7())
        self.account = str(uuid7())
        self.public = str(uuid7())
        self.copies: dict[str, str] = {}
        self.keys: dict[str, dict[str, str]] = {}
        self.trials = [
            Trial(email, Cell(kind, act, field, "", "", STAGE.get(act, "draft"), True), self._new_id(kind))
            for kind, act in kinds_and_acts() if (kind, act) not in _LEFT_OUT
            for field in _fields(kind, act)
            for email in PEOPLE
        ]  # fmt: skip

    def _new_id(self, kind: str) -> str:
        """The id of what a trial makes or changes; a key's is made out of the key."""
        unique = str(uuid7())
        if kind != KEY_KIND:
            return unique
        key = signer(unique)
        self.keys[key.key] = key.fields
        return key.key

    def found(self) -> dict[Trial, Result]:
        """Make the records, let everybody try, and say what became of each trial."""
        self._prepare()
        for laptop in self.laptops.values():
            laptop.all_rounds()
        results: dict[Trial, Result] = {}
        for email, laptop in self.laptops.items():
            mine = [trial for trial in self.trials if trial.email == email]
            changes = [self._change(laptop, trial) for trial in mine]
            results |= dict(zip(mine, laptop.round(*changes), strict=True))
        return results

    def _change(self, laptop: Laptop, trial: Trial) -> Change:
        cell, kind = trial.cell, trial.cell.kind
        if cell.act == "create":
            payload: dict[str, Any] = {"fields": self._of(trial, laptop), "scope": "network"}
            return laptop.change("create@1", trial.record, payload, kind)
        record = self._held(trial)
        digest = self._digest(record) if kind == "post" else ""
        payload = payload_of(cell, record, digest, self.copies.get(trial.record, ""))
        return laptop.change(f"{cell.act}@1", record.id, payload, kind)

    def _held(self, trial: Trial) -> Record:
        records = self.laptops[MAKER].records
        if trial.cell.kind == "network":
            return next(record for record in records.values() if record.kind == "network")
        return records[trial.record]

    def _digest(self, post: Record) -> str:
        return current_digest(post, Surroundings("", self._people, self.laptops[MAKER].records.get))

    @cached_property
    def _people(self) -> People:
        return People(0, self.served.house.admin.list_people())

    def _of(self, trial: Trial, laptop: Laptop) -> dict[str, Any]:
        """The fields of the trial's record."""
        if trial.cell.kind == "delegation":
            held = [text.partition(":")[0] for text in PEOPLE[trial.email] if text.endswith(":SI")]
            role = held[0] if held and held[0] in ("approver", "lead") else "approver"
            giver = self.laptops[APPROVER].person if trial.email == ADMINISTRATOR else laptop.person
            days = {"starts_on": "2026-12-01", "ends_on": "2026-12-20"}
            return {
                "country": "SI",
                "role": role,
                "from_person": giver,
                "to_person": self._person("ben@mfa.si"),
                **days,
            }
        fields: dict[str, Any] = dict(self.keys.get(trial.record) or FIELDS[trial.cell.kind])
        fields |= {
            name: value for name, value in (("campaign", self.campaign), ("account", self.account)) if name in fields
        }
        if "lead_country" in fields:
            fields |= {"lead_country": "GE", "partners": ["GE", "SI", "MK"]}
        if "about" in fields:
            fields["about"] = self.public if trial.cell.kind == "result" else self.account
        if "asking" in fields:
            fields["asking"] = "GE"
        if "email" in fields:
            fields["email"] = f"{trial.record}@example.org"
        if trial.cell.act in ("override", "enforce"):
            fields["proposed_at"] = f"{_DARK}T09:00:00Z"
        if trial.cell.kind == "blackout":
            fields |= {"starts_on": "2027-01-06", "ends_on": "2027-01-06"}
        return fields

    def _person(self, email: str) -> str:
        return self.laptops[email].person

    def _prepare(self) -> None:
        ana, dato, adam = (self.laptops[email] for email in (MAKER, LEADER, ADMINISTRATOR))
        lead = dict(FIELDS["campaign"]) | {"lead_country": "GE", "partners": ["GE", "SI", "MK"]}
        _done(dato, [dato.change("create@1", self.campaign, {"fields": lead}, "campaign")])
        dark = dict(FIELDS["blackout"]) | {"starts_on": _DARK, "ends_on": _DARK}
        _done(adam, [adam.change("create@1", str(uuid7()), {"fields": dark}, "blackout")])
        _done(ana, [ana.change("create@1", self.account, {"fields": FIELDS["account"]}, "account")])
        self._publish()
        made = [trial for trial in self.trials if trial.cell.act != "create" and trial.cell.kind != "network"]
        by_lead = [t for t in made if t.cell.kind in ("campaign", "participation", "message", "request")]
        by_admin = [t for t in made if t.cell.kind in ("blackout", "wording", "person")]
        by_approver = [t for t in made if t.cell.kind == "stop"]
        for maker, theirs in (
            (dato, by_lead),
            (adam, by_admin),
            (self.laptops[APPROVER], by_approver),
            (ana, [t for t in made if t not in (*by_lead, *by_admin, *by_approver)]),
        ):
            _done(maker, [self._creation(maker, trial) for trial in theirs])
        ana.all_rounds()
        self._bring_on(made)

    def _publish(self) -> None:
        """One post that is public, whose figures can be read."""
        ana, eva = self.laptops[MAKER], self.laptops[APPROVER]
        fields = dict(FIELDS["post"]) | {"campaign": self.campaign, "account": self.account}
        _done(ana, [ana.change("create@1", self.public, {"fields": fields}, "post")])
        for laptop, act in ((ana, "submit"), (eva, "decide"), (ana, "schedule"), (ana, "publish")):
            ana.all_rounds()
            more = {"verdict": "approve"} if act == "decide" else {}
            digest = self._digest(ana.records[self.public])
            _done(laptop, [laptop.change(f"{act}@1", self.public, {"digest": digest, **more}, "post")])

    def _creation(self, maker: Laptop, trial: Trial) -> Change:
        return maker.change("create@1", trial.record, {"fields": self._of(trial, maker)}, trial.cell.kind)

    def _bring_on(self, made: Sequence[Trial]) -> None:
        """Posts to their stages, copies that wait to be settled, holds that can be released."""
        ana, eva = self.laptops[MAKER], self.laptops[APPROVER]
        posts = [trial for trial in made if trial.cell.kind == "post"]
        for far, (laptop, act) in enumerate(((ana, "submit"), (eva, "decide"), (ana, "schedule")), 1):
            going = [trial for trial in posts if _WAYS.get(trial.cell.stage, 0) >= far]
            more = {"verdict": "approve"} if act == "decide" else {}
            self._act(laptop, going, act, partial(self._naming, more))
        self._act(ana, [t for t in posts if t.cell.stage == "withdrawn"], "withdraw", lambda _: {"reason": "Wrong"})
        self._act(ana, [t for t in posts if t.cell.act == "release"], "hold", lambda _: {"reason": "Wait"})
        dato = self.laptops[LEADER]
        led = [t for t in made if (t.cell.kind, t.cell.act) == ("campaign", "release")]
        self._act(dato, led, "hold", lambda _: {"reason": "Wait"})
        self._embargo([t for t in made if t.cell.act in ("propose_lift", "lift", "keep_embargo")])
        overridden = [t for t in posts if t.cell.act == "enforce"]
        self._act(eva, overridden, "override", partial(self._naming, {"reason": "Must"}))
        self._leave_copies([trial for trial in made if trial.cell.act == "resolve"])
        ana.all_rounds()

    def _embargo(self, made: Sequence[Trial]) -> None:
        """Each under an embargo; where that is to be lifted or kept, another person than who tries it has proposed."""
        dato, cora = self.laptops[LEADER], self.laptops[COORDINATOR]
        held = [(trial, self._held(trial)) for trial in made]
        write = {"value": EMBARGO}
        _done(
            dato,
            [
                dato.change(
                    "set@1", r.id, {"fields": {"embargo_until": {**write, "base": r.base("embargo_until")}}}, r.kind
                )
                for _, r in held
            ],
        )
        ana = self.laptops[MAKER]
        ana.all_rounds()
        # What it held as shared it goes on holding under the embargoes.
        ana.scopes += ana.last.gained if ana.last else ()
        proposed = [trial for trial in made if trial.cell.act != "propose_lift"]
        for laptop, theirs in (
            (dato, [t for t in proposed if t.email != LEADER]),
            (cora, [t for t in proposed if t.email == LEADER]),
        ):
            self._act(laptop, theirs, "propose_lift", lambda _: {"reason": "It is out"})

    def _naming(self, more: dict[str, Any], post: Record) -> dict[str, Any]:
        return {"digest": self._digest(post), **more}

    def _act(
        self, laptop: Laptop, going: Iterable[Trial], act: str, payload: Callable[[Record], dict[str, Any]]
    ) -> None:
        held = [(trial, self._held(trial)) for trial in going]
        _done(laptop, [laptop.change(f"{act}@1", r.id, payload(r), t.cell.kind) for t, r in held])
        self.laptops[MAKER].all_rounds()

    def _leave_copies(self, made: Sequence[Trial]) -> None:
        """Each field is written by somebody who may, on a base that nobody wrote."""
        for email, mine in self._writers(made).items():
            laptop, changes = self.laptops[email], []
            for trial in mine:
                name, value = field_of_cell(trial.cell), value_of_cell(trial.cell)
                late = {"fields": {name: {"value": value, "base": str(uuid7())}}}
                changes.append(laptop.change("set@1", self._held(trial).id, late, trial.cell.kind))
                self.copies[trial.record] = changes[-1].id
            assert {result.status for result in laptop.round(*changes)} <= {"conflict"}

    def _writers(self, made: Sequence[Trial]) -> dict[str, list[Trial]]:
        found: dict[str, list[Trial]] = {email: [] for email in (MAKER, LEADER, APPROVER, ADMINISTRATOR)}
        for trial in made:
            able = (email for email in found if replace(trial, email=email).allowed)
            found[next(able)].append(trial)
        return found


def _done(laptop: Laptop, changes: Sequence[Change]) -> None:
    for first in range(0, len(changes), 1_000):
        results = laptop.round(*changes[first : first + 1_000])
        wrong = [result for result in results if result.status != "applied"]
        assert wrong == [], wrong[:3]


def _fields(kind: str, act: str) -> list[str]:
    narrower = list(document()["kinds"][kind].get("fields", {})) if act in ("set", "resolve") else []
    return narrower if kind in ALL_NARROWER and act in ("set", "resolve") else ["", *narrower]
