"""A small network on one laptop for the tests of the window: people of two countries, accounts, a campaign, posts.

What colleagues do elsewhere arrives as a sync would bring it: on the server's copy, with own waiting work on top.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from campaigndesk.actions import accounts, approving, campaigns, drafting, messages, scheduling
from campaigndesk.actions.desk import Changed, Desk
from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import author_of
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.coding import packed
from campaigndesk.store.looks import StoreLook, find_author
from campaigndesk.store.meta import find_meta, save_meta
from campaigndesk.store.opening import open_store
from campaigndesk.store.outbox import forget_waiting
from campaigndesk.store.records import find_confirmed, find_record, list_records, save_record
from campaigndesk.store.work import show_again

KEY = b"k" * 32
NOON = datetime(2026, 11, 23, 9, 52, tzinfo=UTC)
PEOPLE = {
    "nino": ("Nino Beridze", [["officer", "GE"]]),
    "giorgi": ("Giorgi Kapanadze", [["approver", "GE"]]),
    "tamar": ("Tamar Lomidze", [["approver", "GE"]]),
    "ana": ("Ana Kovač", [["lead", "SI"], ["officer", "SI"]]),
    "marko": ("Marko Novak", [["officer", "SI"], ["approver", "SI"]]),
}
SOURCE = "Everyone has the right to freedom of opinion and expression."
LONGER = (
    "Everyone has the right to freedom of opinion and expression; this right includes freedom to hold opinions "
    "without interference and to seek, receive and impart information and ideas through any media and regardless "
    "of frontiers."
)
GEORGIAN = (
    "ყოველ ადამიანს აქვს უფლება აზრისა და გამოხატვის თავისუფლებისა. ეს უფლება მოიცავს ადამიანის თავისუფლებას "
    "დაუბრკოლებლად გამოთქვას საკუთარი აზრი და ყველანაირი საშუალებებით მოიძიოს, მიიღოს და გაავრცელოს ინფორმაცია და "
    "მოსაზრებები სახელმწიფო საზღვრებისაგან დამოუკიდებლად."
)


class Ministry:
    """A laptop of the ministry in Tbilisi, with Nino at work; `at` lets another person of the network work on it."""

    def __init__(self, profile: Path) -> None:
        profile.mkdir(parents=True, exist_ok=True)
        self.profile = profile
        self.time = NOON
        self.store = open_store(profile, KEY)
        self.desk = Desk(self.store, clock=self._clock)
        with self.store.writing() as conn:
            for person, (name, roles) in PEOPLE.items():
                stamp = Stamp(f"made-{person}", person, "2026-11-01T08:00:00Z")
                fields = {"name": name, "roles": roles, "active": True, "email": f"{person}@example.org"}
                save_record(conn, Record(person, "person", NETWORK, stamp, fields))
            save_meta(conn, {"device": "laptop-1", "person": "nino"})

    def _clock(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time

    @contextmanager
    def at(self, person: str) -> Iterator[Desk]:
        """The desk with another person at work."""
        with self.store.writing() as conn:
            usual = find_meta(conn, "person")
            save_meta(conn, {"person": person})
        try:
            yield self.desk
        finally:
            with self.store.writing() as conn:
                save_meta(conn, {"person": usual})

    def prepare(self) -> tuple[Record, Record, Record]:
        """Campaign, message and account of an ordinary day."""
        with self.at("ana") as desk:
            campaign = campaigns.start_campaign(
                desk,
                title="Human Rights Day",
                lead_country="SI",
                starts_on="2026-12-01",
                ends_on="2026-12-10",
                objective="Every citizen knows one right more.",
                partners=["GE", "RS"],
                route={"steps": [{"role": "approver", "country": "own"}, {"role": "lead", "country": "lead"}]},
                deadline="2026-11-28",
            )
            message = messages.write_message(desk, campaign.id, title="Article 19", text=SOURCE)
        account = accounts.add_account(
            self.desk, country="GE", channel="x", name="MFA of Georgia", handle="@MFAgovge", language="ka"
        )
        self.all_sent()
        return campaign, message, account

    def draft(self, text: str = "", **more: Any) -> Record:
        """A post of Nino's for the campaign on X."""
        campaign, message, account = self.prepare()
        fields = {"proposed_at": "2026-12-10T06:00:00Z", "zone": "Asia/Tbilisi", **more}
        made = drafting.draft_post(
            self.desk, account=account.id, campaign=campaign.id, message=message.id, text=text, **fields
        )
        self.all_sent()
        return made

    def published(self, text: str, *, link: str = "", post: Record | None = None, **more: Any) -> Record:
        """A post of Nino's that went the whole way to the public."""
        post = post or self.draft(text, **more)
        approving.submit_post(self.desk, post.id)
        for person in ("giorgi", "ana"):
            if self.find(post.id).get("stage") == "in_review":
                with self.at(person) as desk:
                    approving.approve_post(desk, post.id, approving.digest_shown(desk, post.id))
        scheduling.schedule_post(self.desk, post.id)
        made = scheduling.confirm_published(self.desk, post.id, link)
        self.all_sent()
        return made

    def find(self, record_id: str) -> Record:
        """The record as this laptop shows it."""
        return self.desk.find(record_id)

    def all_sent(self) -> None:
        """The server has taken everything: nothing waits any more."""
        with self.store.writing() as conn:
            rows = [row[0] for row in conn.exec_driver_sql("SELECT n FROM outbox")]
            forget_waiting(conn, rows)
            conn.exec_driver_sql("DELETE FROM confirmed")
            conn.exec_driver_sql("INSERT OR IGNORE INTO held (row, seq) SELECT row, row FROM record")

    def elsewhere(self, person: str, record_id: str, kind: str, payload: dict[str, Any]) -> None:
        """A colleague's change, accepted by the server, arrives with a sync."""
        with self.store.writing() as conn:
            colleague = find_record(conn, person)
            confirmed = find_confirmed(conn, record_id) or find_record(conn, record_id)
            me = find_author(conn)
            assert colleague is not None
            assert confirmed is not None
            assert me is not None
            change = Change(
                id=self.desk.new_id(),
                device="elsewhere",
                n=1,
                kind=kind,
                record=record_id,
                record_kind=confirmed.kind,
                author=person,
                seen_at=self.desk.now,
                payload=payload,
            )
            after = apply(confirmed, change, author_of(colleague), StoreLook(conn))
            assert not isinstance(after, Refusal), after
            conn.exec_driver_sql("UPDATE confirmed SET body = ? WHERE id = ?", (packed(after), record_id))
            waiting = conn.exec_driver_sql("SELECT 1 FROM outbox WHERE record = ?", (record_id,)).scalar()
            if waiting:
                show_again(conn, record_id, after, me, StoreLook(conn))
            else:
                save_record(conn, after)
        self.desk.tell(Changed(frozenset({after.kind}), frozenset({record_id}), "sync"))

    def writes_elsewhere(self, person: str, record_id: str, **values: Any) -> None:
        """A colleague writes fields of the record as the server has it."""
        with self.store.reading() as conn:
            known = find_confirmed(conn, record_id) or find_record(conn, record_id)
        assert known is not None
        writes = {name: {"value": value, "base": known.base(name)} for name, value in values.items()}
        self.elsewhere(person, record_id, "set@1", {"fields": writes})

    def comments(self, record_id: str) -> list[Record]:
        """What was said about a record."""
        return self.desk.read(list_records, "comment", where={"about": record_id})

    def close(self) -> None:
        """Close the laptop."""
        self.store.close()


def later(record: Record, **fields: Any) -> Record:
    """The record with other fields, for values that no act of this version sets."""
    return replace(record, fields={**record.fields, **fields})


Wait = Callable[[Callable[[], bool]], None]
