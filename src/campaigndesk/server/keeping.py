"""How long what is kept is kept: legal holds, what is stored of a person, and its erasure."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from uuid_utils import uuid7

from campaigndesk.domain.errors import InvalidInput, NotFound
from campaigndesk.server import personal
from campaigndesk.server.administration import Administration
from campaigndesk.server.entries import find_records
from campaigndesk.server.gathering import find_campaign
from campaigndesk.server.holds import list_holds
from campaigndesk.server.own_acts import ERASE, HOLD, LIFT, RETAIN, Wanted, list_own
from campaigndesk.server.pulse import find_pulse
from campaigndesk.server.retention import (
    Due,
    erase_due,
    forget_media,
    forget_sign_ins,
    list_due,
    months_before,
    own_rules,
    remove_files,
)
from campaigndesk.server.retention_rules import SIGN_IN, class_of, read_retention

_AT_ONCE: Final = 200


class Keeping:
    """Acts of the administration on what a network's record keeps; `data`: the server's folder, where it has one."""

    def __init__(self, admin: Administration, data: Path | None = None) -> None:
        self._admin = admin
        self._data = data

    def hold(self, campaign: str, country: str, email: str, reason: str, by: str) -> str:
        """Let nothing of a campaign, a country or a person be erased; the hold's id. Raises InvalidInput, NotFound."""
        if not (campaign or country or email):
            raise InvalidInput("It was not said what to hold.", "Give --campaign, --country or --person.")
        if not reason.strip() or not by.strip():
            raise InvalidInput("A hold needs a reason and who asks for it.", "Give --reason and --by.")
        known = {str(item["code"]) for item in self._admin.list_countries()}
        if country and country not in known:
            raise InvalidInput(f"The country {country} is not in this network.", f"It has {', '.join(sorted(known))}.")
        told = {
            "id": str(uuid7()),
            "campaign": find_campaign(self._admin.database, self._admin.network_id, campaign) if campaign else "",
            "country": country,
            "person": self._admin.find_person(email).id if email else "",
            "reason": reason.strip(),
            "by": by.strip(),
        }
        self._admin.enter_own(lambda conn, at: [Wanted(HOLD, told)])
        return told["id"]

    def lift(self, hold: str, reason: str, by: str) -> None:
        """End a hold. Raises NotFound, InvalidInput."""
        if hold not in (one["id"] for one in self.list_holds()):
            raise NotFound(f"No hold “{hold}” stands.", "See `admin holds`.")
        if not reason.strip() or not by.strip():
            raise InvalidInput("The end of a hold needs a reason and who asks for it.", "Give --reason and --by.")
        told = {"id": hold, "reason": reason.strip(), "by": by.strip()}
        self._admin.enter_own(lambda conn, at: [Wanted(LIFT, told)])

    def list_holds(self) -> list[dict[str, Any]]:
        """The holds that stand."""
        with self._admin.database.reading() as conn:
            return [asdict(hold) for hold in list_holds(conn, self._admin.network_id)]

    def list_erasures(self) -> list[dict[str, Any]]:
        """Every erasure: when, why, and of how many entries."""
        with self._admin.database.reading() as conn:
            noted = list(list_own(conn, self._admin.network_id, ERASE))
        return [
            {"at": one.at, "entry": one.seq, "reason": one.payload["reason"], "entries": len(one.payload["entries"])}
            for one in noted
        ]

    def write_person(self, email: str, target: Path) -> dict[str, int]:
        """Write all that is stored of a person into a new zip; how many of each. Raises InvalidInput, NotFound."""
        person, part = self._admin.find_person(email), target.with_name(f"{target.name}.part")
        if there := [path for path in (target, part) if path.exists()]:
            raise InvalidInput(f"There is a file {there[0]} already.", "Choose another name.")
        try:
            with os.fdopen(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as file:
                with self._admin.database.reading() as conn:
                    told = personal.write_personal(conn, self._admin.network_id, person, file)
                file.flush()
                os.fsync(file.fileno())
            os.link(part, target)
        except OSError as error:
            raise InvalidInput(f"The file {target} cannot be written: {error.strerror}.", "Make room.") from None
        finally:
            part.unlink(missing_ok=True)
        return told

    def erase_person(self, email: str, reason: str, *, really: bool) -> dict[str, Any]:
        """Erase a person, or only tell what that would do. Raises InvalidInput, NotFound, Refused under a hold."""
        if not reason.strip():
            raise InvalidInput("An erasure needs a reason.", "Give --reason, such as the request it answers.")
        person, name = self._admin.find_person(email), self._admin.network_id
        with self._admin.database.reading() as conn:
            found = personal.look_at(conn, name, person)
        if not really:
            return {**personal.told(found), "erased": "nothing yet: say it again with --yes"}

        def plan(conn: Connection, at: str) -> list[Wanted]:
            if find_pulse(conn, name).stopped:
                raise InvalidInput("A restore waits to be confirmed.", "Do that first: admin confirm-restore.")
            _, now, scope = find_records(conn, name, (person.id,))[person.id]
            return personal.erase_person(conn, name, now, scope, reason.strip(), at)

        self._admin.enter_own(plan)
        return {**personal.told(found), "erased": "yes", **self.scrub()}

    def set_retention(self, rules: str) -> list[str]:
        """The network's own retention classes instead of those it had (empty: none); the names of all classes then.

        Raises InvalidInput naming the class that is wrong.
        """
        classes = read_retention(rules)
        self._admin.enter_own(lambda conn, at: [Wanted(RETAIN, {"rules": rules})])
        return list(classes)

    def list_due(self) -> list[Due]:
        """What is due now, what a hold keeps included."""
        with self._admin.database.reading() as conn:
            name = self._admin.network_id
            return list_due(conn, name, read_retention(own_rules(conn, name)), self._admin.now())

    def erase_due(self, reason: str) -> dict[str, Any]:
        """Erase the contents of all that is due and not held. Raises InvalidInput where there is no reason."""
        if not reason.strip():
            raise InvalidInput("An erasure needs a reason.", "Give --reason, such as the plan that it follows.")
        name, erased, shown = self._admin.network_id, 0, set[str]()
        due = [one for one in self.list_due() if not one.hold]
        for begin in range(0, len(due), _AT_ONCE):
            asked = {one.id for one in due[begin : begin + _AT_ONCE]}

            def plan(conn: Connection, at: str, asked: set[str] = asked) -> list[Wanted]:
                if find_pulse(conn, name).stopped:
                    raise InvalidInput("A restore waits to be confirmed.", "Do that first: admin confirm-restore.")
                # Once more within the transaction: somebody may have written it, or a hold may stand, meanwhile.
                due = list_due(conn, name, read_retention(own_rules(conn, name)), at)
                free = [one for one in due if one.id in asked and not one.hold]
                return erase_due(conn, name, free, reason, at, shown)

            self._admin.enter_own(plan)
            erased += len(asked)
        with self._admin.database.writing() as conn:
            classes, at = read_retention(own_rules(conn, name)), self._admin.now()
            counted = class_of(classes, SIGN_IN, published=False, campaign="")
            months = counted[1].months if counted else 0
            sign_ins = forget_sign_ins(conn, name, months_before(at, months)) if months else 0
            unused = forget_media(conn, name, shown) if self._data else []
        media = remove_files(self._data, name, unused) if self._data else 0
        return {"erased": erased, "sign_ins": sign_ins, "media": media, **self.scrub()}

    def scrub(self) -> dict[str, Any]:
        """Let go of what was overwritten; what the operator still has to do."""
        try:
            self._admin.database.scrub()
            free = "free pages and journal are clean"
        except DBAPIError:
            free = "the database was in use: run `admin scrub` when the server rests"
        copies = sorted(str(path) for path in self._data.glob("server.db.*")) if self._data else []
        return {"database": free, "older_copies_to_remove": copies, "backups": "let those from before expire"}
