"""Colleagues of the sample, at work before it came to the laptop: the rules judge what they do as anybody's work.

What they made lies here as copies of a server would: nothing of it is sent, and the first fill from a real server takes
it away.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from campaigndesk.domain.approvals import current_digest
from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.errors import Refusal, Refused
from campaigndesk.domain.people import Role, author_of
from campaigndesk.domain.records import NETWORK, Record, Stamp, Value
from campaigndesk.domain.times import instant
from campaigndesk.exchange.network_life import Ask, Claim, Life, PublicPost
from campaigndesk.store.coding import packed
from campaigndesk.store.looks import StoreLook
from campaigndesk.store.records import made_ready, save_new_records

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ROLES: Final = (Role.OFFICER, Role.APPROVER)
_A_DAY: Final = timedelta(days=1)


@dataclass
class Colleagues:
    """Officer and approver of each country that has a part; `made`: id -> what they made, oldest first.

    `now`: the moment at which the sample is made; `messages`: number of an article -> id of its line; `accounts`:
    country and channel -> id of the account that is there already.
    """

    conn: Connection
    now: datetime
    new_id: Callable[[], str]
    campaign: str
    messages: Mapping[int, str]
    accounts: Mapping[tuple[str, str], str]
    made: dict[str, Record] = field(default_factory=dict)
    _people: dict[str, tuple[Record, Record]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._look = StoreLook(self.conn)

    def live(self, life: Life, texts: Callable[[PublicPost], str]) -> None:
        """Do all that is told of them, and keep it, in the caller's transaction."""
        asked = [country for ask in life.requests for country in (ask.asking, *ask.answers)]
        for country in (*asked, *(c.country for c in life.narratives), *(p.country for p in life.posts)):
            self._arrive(country, life.people[country])
        for post in life.posts:
            self._publish(post, texts(post))
        for claim in life.narratives:
            self._register(claim)
        for ask in life.requests:
            self._ask(ask)
        save_new_records(self.conn, [(made_ready(one, packed(one)), n) for n, one in enumerate(self.made.values(), 1)])

    def _arrive(self, country: str, names: tuple[str, str]) -> None:
        if country in self._people:
            return
        officer, approver = (
            self._keep(
                Record(
                    person := self.new_id(),
                    "person",
                    NETWORK,
                    Stamp(self.new_id(), person, instant(self.now - 30 * _A_DAY)),
                    {"name": name, "roles": [[str(role), country]], "active": True},
                )
            )
            for name, role in zip(names, _ROLES, strict=True)
        )
        self._people[country] = officer, approver

    def _publish(self, post: PublicPost, text: str) -> None:
        (officer, approver), place = self._people[post.country], COUNTRIES[post.country]
        out = self.now - post.day * _A_DAY
        fields = {
            "country": post.country, "channel": post.channel, "language": post.language, "text": text,
            "campaign": self.campaign, "owner": officer.id, "proposed_at": instant(out), "zone": place.zone,
            "account": self.accounts.get((post.country, post.channel)) or self._open(post.country, post.channel),
        }  # fmt: skip
        before = out - _A_DAY
        made = self._create(officer, "post", fields, before)
        for who, act, more, at in (
            (officer, "submit", {}, before),
            (approver, "decide", {"verdict": "approve"}, before),
            (officer, "schedule", {}, before),
            (officer, "publish", {"link": post.link}, out),
        ):
            made = self._act(who, f"{act}@1", made, {"digest": current_digest(made, self._look), **more}, at)
        for reading in post.readings:
            at = self.now - reading.day * _A_DAY
            read = {"about": made.id, "country": post.country, "read_on": at.date().isoformat()}
            self._create(officer, "result", {**read, "source": reading.source, **reading.figures}, at)

    def _open(self, country: str, channel: str) -> str:
        fields = {
            "country": country, "channel": channel, "name": f"Ministry of Foreign Affairs, {COUNTRIES[country].name}",
            "handle": f"mfa_{country.lower()}",
        }  # fmt: skip
        return self._create(self._people[country][0], "account", fields, self.now - 29 * _A_DAY).id

    def _register(self, claim: Claim) -> None:
        officer, _ = self._people[claim.country]
        fields = {
            "claim": claim.claim, "country": claim.country, "evidence": claim.evidence, "impact": claim.impact,
            "decision": claim.decision, "owner": officer.id, "campaign": self.campaign,
            "review_on": "" if claim.review_in is None else self._day(claim.review_in),
            "lines": [self.messages[number] for number in claim.lines],
        }  # fmt: skip
        self._create(officer, "narrative", fields, self.now - claim.day * _A_DAY)

    def _ask(self, ask: Ask) -> None:
        together, at = self.new_id(), self.now - ask.day * _A_DAY
        for country, answer in ask.answers.items():
            fields = {
                "asking": ask.asking, "country": country, "title": ask.title, "link": ask.link, "together": together,
                "channels": list(ask.channels), "note": ask.note, "wanted_by": self._day(ask.wanted_in),
                "about": self.campaign,
            }  # fmt: skip
            made = self._create(self._people[ask.asking][0], "request", fields, at)
            said = {"answer": answer.answer, "reason": answer.reason, "proof": answer.proof}
            if writes := {name: {"value": value, "base": made.base(name)} for name, value in said.items() if value}:
                self._act(self._people[country][0], "set@1", made, {"fields": writes}, at + _A_DAY)

    def _day(self, days: int) -> str:
        return (self.now + days * _A_DAY).date().isoformat()

    def _create(self, who: Record, kind: str, fields: Mapping[str, Value], at: datetime) -> Record:
        filled = {name: value for name, value in fields.items() if value not in ("", [])}
        return self._do(who, "create@1", kind, self.new_id(), None, {"scope": NETWORK, "fields": filled}, at)

    def _act(self, who: Record, act: str, on: Record, payload: Mapping[str, Value], at: datetime) -> Record:
        return self._do(who, act, on.kind, on.id, on, payload, at)

    def _do(
        self, who: Record, act: str, kind: str, record: str, before: Record | None, payload: Mapping[str, Value],
        at: datetime,
    ) -> Record:  # fmt: skip
        self._look.now, self._look.day = instant(at), at.date().isoformat()
        change = Change(
            id=self.new_id(), device=who.id, n=len(self.made), kind=act, record=record, record_kind=kind, author=who.id,
            seen_at=instant(at), payload=payload,
        )  # fmt: skip
        after = apply(before, change, author_of(who), self._look)
        if isinstance(after, Refusal):
            raise Refused(after)
        return self._keep(after)

    def _keep(self, record: Record) -> Record:
        self.made[record.id] = record
        self._look.put(record)
        return record
