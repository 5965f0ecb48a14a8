"""Watches one post from outside: what an approver has to be able to trust, written without the rules' own functions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from campaigndesk.domain.changes import Change
from campaigndesk.domain.records import Record

WORDS = ("account", "channel", "language", "title", "text", "content_warning", "link", "hashtags", "media")
MOVES = {
    "submit": {
        ("draft", "in_review"), ("changes_requested", "in_review"), ("in_review", "in_review"),
        ("approved", "in_review"), ("scheduled", "in_review"),
    },
    "decide": {("in_review", "in_review"), ("in_review", "approved"), ("in_review", "changes_requested")},
    "schedule": {("approved", "scheduled")},
    "unschedule": {("scheduled", "approved")},
    "publish": {("scheduled", "published")},
    "reopen": {("withdrawn", "draft")},
}  # fmt: skip
UNDER_APPROVAL = ("in_review", "approved", "scheduled")


def public(post: Record) -> dict[str, Any]:
    """What people will read, see and hear of the post."""
    ids = [item["id"] for item in post.get("media") or ()]
    alts = {n: v for n, v in post.fields.items() if n.startswith("alt.") and any(f".{i}." in n for i in ids)}
    return {name: value for name, value in ({n: post.get(n) for n in WORDS} | alts).items() if value}


class Watch:
    """Keeps its own account of who wrote and who approved, and compares each change with it."""

    def __init__(self, created: Record) -> None:
        self.writers = {created.created.by}
        self.approvals: list[tuple[str, frozenset[tuple[str, str]], Any]] = []
        self.public: dict[str, Any] | None = None

    def judge(self, before: Record, after: Record, change: Change, roles: Any, route: Mapping[str, Any]) -> None:
        """Assert that the accepted change was rightful. `roles`: the author's; `route`: what the post needs now."""
        self._words_kept(before, after, change)
        self._writers_noted(before, after, change)
        act = change.kind.partition("@")[0]
        was, now = before.get("stage"), after.get("stage")
        seen = (public(after), route["steps"], after.get("proposed_at") if route["covers_time"] else None)
        if act == "submit":
            self.approvals = []
        if act == "decide" and change.payload["verdict"] == "approve":
            assert change.author not in self.writers, "somebody approved words of their own"
            self.approvals.append((change.author, roles, seen))
        if act in MOVES or was != now:
            self._moved(act, was, now)
        if act in ("submit", "decide", "schedule", "publish"):
            assert not before.get("conflicts"), "the post went on with an open conflict"
            assert not before.get("hold"), "the post went on although it is on hold"
        if act in ("decide", "schedule", "publish") and now in ("approved", "scheduled", "published"):
            self._approved_to_the_letter(seen, route)
        if was in UNDER_APPROVAL and now == "draft":
            assert after.get("lapsed")["change"] == change.id
            assert after.get("lapsed")["reason"]
        if now in UNDER_APPROVAL:
            assert not after.get("lapsed")
        assert bool(after.get("confirmed_at")) == (now in ("scheduled", "published"))
        if now == "published" != was:
            self.public = public(after)
        assert self.public in (None, public(after)), "what was public was changed"

    def _moved(self, act: str, was: str, now: str) -> None:
        if act == "withdraw":
            assert was != "withdrawn" == now
        elif act in ("set", "amend", "resolve"):
            moves = {(stage, "draft") for stage in (*UNDER_APPROVAL, "changes_requested")} | {("scheduled", "approved")}
            assert (was, now) in moves, (act, was, now)
        else:
            assert (was, now) in MOVES[act], (act, was, now)

    def _approved_to_the_letter(self, seen: Any, route: Mapping[str, Any]) -> None:
        agreed = [(person, roles) for person, roles, what in self.approvals if what == seen]
        people = {person for person, _ in agreed}
        assert len(people) == len(agreed), "somebody was counted twice"
        assert not people & self.writers, "a writer's approval was counted"
        needs = [(role, country, max(need, 1)) for role, country, need in route["steps"]]
        assert len(people) >= sum(need for _, _, need in needs), "fewer people approved than the route needs"
        for role, country, need in needs:
            assert sum((role, country) in roles for _, roles in agreed) >= need, f"too few {role} of {country} approved"

    def _writers_noted(self, before: Record, after: Record, change: Change) -> None:
        names = {*before.fields, *after.fields}
        words = [n for n in names if n in WORDS or n.startswith("alt.")]
        written = [n for n in words if (before.get(n) or None) != (after.get(n) or None)]
        if written:
            self.writers.add(change.author)
        if change.kind == "resolve@1" and change.payload["field"] in words:
            settled = [c for c in before.conflicts if c not in after.conflicts]
            same = {c.by for c in settled if c.value == change.payload["value"]}
            self.writers |= same or ({c.by for c in settled} if written else set())
        assert self.writers <= set(after.get("contributors")), "a writer is not named as a contributor"

    def _words_kept(self, before: Record, after: Record, change: Change) -> None:
        """Each value is still there, or was overwritten by somebody who had it before them."""
        fields = change.payload.get("fields")
        writes = fields if isinstance(fields, dict) else {}
        if change.kind == "resolve@1":
            writes = {change.payload["field"]: change.payload}
        for name, write in writes.items():
            kept = [c.value for c in after.conflicts if c.field == name]
            assert after.get(name) == write["value"] or write["value"] in kept, f"the new {name} is nowhere"
            if after.get(name) != before.get(name):
                assert write["base"] == before.base(name), f"the {name} was overwritten unseen"
        for name, value in before.fields.items():
            known = name in WORDS or name in ("note", "proposed_at", "campaign") or name.startswith("alt.")
            if known and name not in writes and not (change.kind == "amend@1" and change.payload["field"] == name):
                assert after.get(name) == value, f"the {name} was changed by the way"
        for copy in before.conflicts:
            if copy in after.conflicts:
                continue
            if change.kind == "resolve@1":
                went = (change.payload["field"], copy.change in change.payload["settles"])
                assert went == (copy.field, True), "a copy was dropped that nobody settled"
            else:
                went_on = (writes.get(copy.field, {}).get("base"), change.author)
                assert went_on == (copy.change, copy.by), "a copy was dropped unseen"
