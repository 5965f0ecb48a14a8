"""Several people at random on one post: nothing unapproved goes out, no words are lost, no step is skipped."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import rfc8785
from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from campaigndesk.domain.approvals import current_digest, route_of, why_not_decide
from campaigndesk.domain.changes import Change, apply
from campaigndesk.domain.gates import check
from campaigndesk.domain.people import Author
from campaigndesk.domain.records import Record
from domain.post_watch import Watch, public
from domain.shelf import ADMIN, Shelf

ROLES = {
    "ana": {("officer", "SI"), ("lead", "SI")},
    "luka": {("lead", "SI")},
    "marko": {("approver", "SI")},
    "maja": {("approver", "SI"), ("officer", "SI")},
    "tina": {("approver", "SI"), ("lead", "SI")},
    "giorgi": {("approver", "GE"), ("officer", "GE")},
    "clara": {("coordinator", "*")},
}
OWN, LEAD = {"role": "approver", "country": "own"}, {"role": "lead", "country": "lead"}
ROUTES = [
    None,
    {"steps": [OWN], "covers_time": False},
    {"steps": [{**OWN, "need": 2}]},
    {"steps": [{**OWN, "need": "all"}]},
    {"steps": [OWN, LEAD]},
    {"steps": [OWN, OWN, LEAD]},
]
PEOPLE = st.sampled_from(sorted(ROLES))
WRITERS = st.sampled_from(["ana", "maja", "marko"])
PICTURES = [{"id": "m1", "name": "bridge.jpg", "kind": "image"}, {"id": "m1.b", "name": "b.mp4", "kind": "video"}]
VALUES: dict[str, list[Any]] = {
    "text": ["A", "B", "A and B"],
    "title": ["", "T", "U"],
    "link": ["", "https://mzz.si/a"],
    "media": [[], PICTURES, PICTURES[1:]],
    "alt.m1.sl": ["Most", "Most ponoči"],
    "alt.m1.b.sl": ["", "Film"],
    "note": ["", "Ask the minister"],
    "proposed_at": ["2026-12-10T09:00:00Z", "2026-12-11T09:00:00Z"],
    "campaign": ["", "hrd", "easy"],
}
WRITES = st.dictionaries(st.sampled_from(sorted(VALUES)), st.integers(0, 2), min_size=1, max_size=3)
NEXT = {"draft": "submit", "changes_requested": "submit", "approved": "schedule", "scheduled": "publish"}
ACTS = st.sampled_from(
    ["submit", "approve", "approve", "request", "schedule", "publish", "unschedule", "withdraw", "reopen"]
)


class Posts(RuleBasedStateMachine):
    """The server's record, and what each person last saw of it, with their own changes on top."""

    def __init__(self) -> None:
        super().__init__()
        self.shelf = Shelf()
        self.roles: dict[str, set[tuple[str, str]]] = {person: set(roles) for person, roles in ROLES.items()}
        self.shelf.people = self._people  # type: ignore[method-assign]
        self.numbers = itertools.count(1)
        self.seen: dict[str, Record] = {}

    def _people(self, role: str, country: str) -> Sequence[str]:
        return [person for person, roles in self.roles.items() if (role, country) in roles]

    @property
    def post(self) -> Record:
        return self.shelf.records["p"]

    @initialize(route=st.sampled_from(ROUTES), author=st.sampled_from(["ana", "maja"]), steps=st.integers(0, 5))
    def somebody_drafts(self, route: Any, author: str, steps: int) -> None:
        lead = self._author("ana")
        fields = {"title": "HRD", "lead_country": "SI", **({"route": route} if route else {})}
        self.shelf.act(lead, "create", "hrd", "campaign", fields=fields)
        self.shelf.act(lead, "create", "easy", "campaign", fields={"title": "Easy", "lead_country": "SI"})
        self.shelf.act(ADMIN, "create", "si-x", "account", fields={"country": "SI", "channel": "x", "name": "MFA"})
        place = {"country": "SI", "account": "si-x", "channel": "x", "language": "sl", "campaign": "hrd"}
        rest = {"text": "Prvi", "proposed_at": "2026-12-10T09:00:00Z", "zone": "Europe/Ljubljana"}
        self.watch = Watch(self.shelf.act(self._author(author), "create", "p", fields={**place, **rest}))
        self.the_post_is_brought_on(steps)

    def _author(self, person: str) -> Author:
        return Author(person, frozenset(self.roles[person]))

    def _route(self) -> dict[str, Any]:
        campaign = self.shelf.record(self.post.get("campaign"))
        route = route_of(campaign)
        steps = [(s.role, s.country_for(self.post, campaign), s.need) for s in route.steps]
        return {"steps": steps, "covers_time": route.covers_time}

    def _do(self, person: str, kind: str, **payload: Any) -> bool:
        """Make a change on the person's own copy and hand it in; whether the server took it."""
        n = next(self.numbers)
        change = Change(
            id=f"m{n}", device="d", n=n, kind=f"{kind}@1", record="p", record_kind="post", author=person,
            seen_at="2026-12-01T09:00:00Z", payload=payload,
        )  # fmt: skip
        author, shown = self._author(person), public(self.seen[person])
        here = apply(self.seen[person], change, author, self.shelf)
        if isinstance(here, Record):
            self.seen[person] = here
        before, after = self.post, apply(self.post, change, author, self.shelf)
        if not isinstance(after, Record):
            event(f"refused: {kind} {after.code}")
            return False
        if "digest" in payload:
            assert shown == public(before), "an act counted on content that its author had not seen"
        self.watch.judge(before, after, change, author.roles, self._route())
        self.shelf.records["p"] = after
        copies = "" if len(after.conflicts) <= len(before.conflicts) else ", a copy kept"
        event(f"{kind}: {before.get('stage')} to {after.get('stage')}{copies}")
        return True

    @rule(person=PEOPLE)
    def somebody_syncs(self, person: str) -> None:
        self.seen[person] = self.post

    @rule(person=WRITERS, picks=WRITES)
    def somebody_writes(self, person: str, picks: dict[str, int]) -> None:
        seen = self.seen[person]
        values = {name: VALUES[name][pick % len(VALUES[name])] for name, pick in picks.items()}
        self._do(person, "set", fields={n: {"value": v, "base": seen.base(n)} for n, v in values.items()})

    @rule(person=PEOPLE, on_a_copy=st.booleans())
    def somebody_writes_words_that_nobody_wrote_before(self, person: str, on_a_copy: bool) -> None:
        """`on_a_copy`: they go on from the newest conflict copy, which may be another person's."""
        copies = [copy.change for copy in self.post.conflicts if copy.field == "text" and on_a_copy]
        write = {"value": f"Words {next(self.numbers)}", "base": (copies or [self.seen[person].base("text")])[-1]}
        self._do(person, "set", fields={"text": write})

    @rule(person=WRITERS, add=st.lists(st.sampled_from(["Mir", "HRD"])), remove=st.lists(st.just("Mir"), max_size=1))
    def somebody_tags(self, person: str, add: list[str], remove: list[str]) -> None:
        self._do(person, "amend", field="hashtags", add=add, remove=remove)

    @rule(person=PEOPLE, act=ACTS)
    def somebody_acts(self, person: str, act: str) -> None:
        payload: dict[str, Any] = {}
        if act in ("approve", "request"):
            payload = {"verdict": "approve" if act == "approve" else "request_changes", "reason": "Because"}
        if act == "withdraw":
            payload = {"reason": "Because"}
        if act in ("submit", "approve", "request", "schedule", "publish"):
            payload["digest"] = current_digest(self.seen[person], self.shelf)
        self._do(person, "decide" if act in ("approve", "request") else act, **payload)

    @rule(person=PEOPLE, sure=st.integers(0, 3))
    def somebody_deletes(self, person: str, sure: int) -> None:
        if sure == 3:
            self._do(person, "delete")

    @rule(people=st.permutations(["ana", "maja", "marko"]), third=st.booleans())
    def two_write_at_once(self, people: list[str], third: bool) -> None:
        """The second did not see what the first wrote; a third may go on from the second's words."""
        base = self.post.base("text")
        for person in people[:2]:
            self._do(person, "set", fields={"text": {"value": f"Words {next(self.numbers)}", "base": base}})
        if third:
            self.somebody_writes_words_that_nobody_wrote_before(people[2], on_a_copy=True)

    @rule(person=WRITERS, choice=st.sampled_from(["mine", "theirs", "merge"]), late=st.booleans())
    def somebody_settles(self, person: str, choice: str, late: bool) -> None:
        """`late`: they hold the value for current that the writer of the copy had seen."""
        seen = self.seen[person] = self.post
        if not seen.conflicts:
            return
        copy = seen.conflicts[-1]
        value = seen.get(copy.field) if choice == "mine" else copy.value
        if choice == "merge" and copy.field in ("text", "title"):
            value = f"{seen.get(copy.field)} {copy.value}"
        if value is not None:
            base = copy.base if late else seen.base(copy.field)
            self._do(person, "resolve", field=copy.field, settles=[copy.change], base=base, value=value)

    @rule(person=WRITERS, act=st.sampled_from(["submit", "approve", "schedule", "publish"]))
    def words_change_under_somebody(self, person: str, act: str) -> None:
        """They act on what they saw; meanwhile another one wrote, and the post was brought as far as before."""
        self.seen[person] = self.post
        write = {"value": f"Words {next(self.numbers)}", "base": self.post.base("text")}
        self._do("maja" if person == "ana" else "ana", "set", fields={"text": write})
        if act != "submit":
            seen = self.seen[person]
            self.the_post_is_brought_on({"approve": 1, "schedule": 2, "publish": 3}[act])
            self.seen[person] = seen
        self.somebody_acts(person, act)

    @rule(person=st.sampled_from(["clara", "ana", "giorgi"]))
    def somebody_holds_or_releases(self, person: str) -> None:
        self._do(person, *(["release"] if self.post.get("hold") else ["hold"]), **self._reason())

    def _reason(self) -> dict[str, str]:
        return {} if self.post.get("hold") else {"reason": "Wait"}

    @rule(route=st.sampled_from(ROUTES), steps=st.integers(0, 3))
    def the_lead_changes_the_route(self, route: Any, steps: int) -> None:
        self.roles["ana"] = set(ROLES["ana"])
        self.shelf.write(self._author("ana"), "hrd", route=route)
        self.the_post_is_brought_on(steps, out=5)

    @rule(person=st.sampled_from(["luka", "tina"]))
    def somebody_leaves_or_comes_back(self, person: str) -> None:
        self.roles[person] = set() if self.roles[person] else set(ROLES[person])

    @rule(steps=st.integers(1, 5), out=st.integers(0, 5))
    def the_post_is_brought_on(self, steps: int, out: int = 0) -> None:
        """The way that work goes on most days: everybody has synced, and whoever is asked does what is due.

        It goes out at last only with `out` at 5: what is public hardly changes any more.
        """
        self.seen = dict.fromkeys(ROLES, self.post)
        for _ in range(steps):
            stage = self.post.get("stage")
            digest = current_digest(self.post, self.shelf)
            if self.post.get("hold"):
                self._do("clara", "release")
            elif stage == "in_review":
                campaign = self.shelf.record(self.post.get("campaign"))
                able = (p for p in ROLES if not why_not_decide(self.post, campaign, self._author(p), self.shelf))
                if person := next(able, None):
                    self._do(person, "decide", verdict="approve", digest=digest)
            elif (act := NEXT.get(str(stage))) and (act != "publish" or out == 5):
                self._do("ana", act, digest=digest)
            self.seen = dict.fromkeys(ROLES, self.post)

    @invariant()
    def the_post_can_be_shown_and_carried(self) -> None:
        if self.seen:
            assert all(finding.sentence for finding in check(self.post, self.shelf))
            rfc8785.dumps(dict(self.post.fields))


TestPosts = Posts.TestCase
TestPosts.settings = settings(max_examples=150, stateful_step_count=40)
