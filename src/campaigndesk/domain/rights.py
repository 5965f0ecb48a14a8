"""Who may do what: one declared table, `resources/rights.toml`, asked by laptop and server alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.delegations import stands_in
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.people import EVERYWHERE, Author, Look, Role
from campaigndesk.domain.records import NETWORK, Record

Rule = tuple[tuple[str, tuple[Role, ...]], ...]
"""Pairs of whose country the role must be held in, and the roles; the words are those of `resources/rights.toml`."""

_WRITERS: Final = (Role.OFFICER, Role.APPROVER, Role.LEAD)
_EVERYBODY: Final = (*_WRITERS, Role.COORDINATOR, Role.ADMINISTRATOR, Role.OBSERVER)

WHO: Final[Mapping[tuple[str, tuple[Role, ...]], str]] = {
    ("own", _WRITERS): "officers, approvers and campaign leads of {0}",
    ("asking", _WRITERS): "officers, approvers and campaign leads of {0}",
    ("lead", _WRITERS): "officers, approvers and campaign leads of {0}",
    ("joined", _WRITERS): "officers, approvers and campaign leads of a country that takes part",
    ("own", (Role.APPROVER, Role.LEAD)): "approvers and campaign leads of {0}",
    ("own", (Role.APPROVER, Role.ADMINISTRATOR)): "approvers and administrators of {0}",
    ("own", _EVERYBODY): "people with a role in {0}",
    ("lead", (Role.LEAD,)): "campaign leads of {0}",
    ("lead", (Role.APPROVER, Role.LEAD)): "approvers and campaign leads of {0}",
    ("any", (Role.APPROVER, Role.LEAD)): "approvers and campaign leads",
    ("any", _EVERYBODY): "people with a role in this network",
    ("standing_in", (Role.APPROVER, Role.LEAD)): "those who decide for them",
    ("network", (Role.COORDINATOR,)): "coordinators of the network",
    ("network", (Role.ADMINISTRATOR,)): "administrators of the network",
    ("network", (Role.COORDINATOR, Role.ADMINISTRATOR)): "coordinators and administrators of the network",
    ("self", _EVERYBODY): "the person who wrote it",
}
"""What the window calls those whom a part of a rule names; `{0}`: the country. No word here is “or”."""


@dataclass(frozen=True, slots=True)
class Rights:
    """The table: (kind of record, act) -> who may; what has no row is nobody's.

    `fields`: (kind, field) -> who may write it, where it is fewer people than may write the record. `stages`: act on
    a post, or `content` -> the stages at which it is possible; an act without a row is possible at each.
    """

    acts: Mapping[tuple[str, str], Rule]
    fields: Mapping[tuple[str, str], Rule]
    stages: Mapping[str, frozenset[str]]


def given(made: Record) -> tuple[str, ...]:
    """The fields of a new record that only those may fill who may write them later: a route, an answer.

    “Invited” is the question, no answer.
    """
    if made.kind == "campaign":
        return ("route",) if made.get("route") else ()
    if made.kind == "coverage":
        decided = made.get("intent") not in (None, "", "undecided")
        return (*(("intent",) if decided else ()), *(("asked",) if made.get("asked") else ()))
    if made.kind == "request":
        return tuple(name for name in ("answer", "reason", "proof") if made.get(name))
    if made.kind != "participation":
        return ()
    answered = made.get("answer") not in (None, "", "invited")
    return (*(("answer",) if answered else ()), *(("reservation",) if made.get("reservation") else ()))


def _campaign(record: Record, look: Look) -> Record | None:
    if record.kind == "campaign":
        return record
    wanted = record.get("campaign")
    return look.record(str(wanted)) if wanted else None


def countries(whose: str, record: Record, look: Look) -> Iterable[str]:
    """The countries that `own`, `asking`, `lead`, `joined` mean for this record."""
    if whose == "asking":
        return (str(record.get("asking")),) if record.get("asking") else ()
    if whose == "own":
        own = record.get("lead_country") if record.kind == "campaign" else record.get("country")
        return (str(own),) if own else ()
    campaign = _campaign(record, look)
    if campaign is None:
        return ()
    return (str(campaign.get("lead_country")),) if whose == "lead" else tuple(campaign.get("partners", ()))


def allowed(rule: Rule, record: Record, author: Author, look: Look) -> bool:
    """Whether one row of the table lets the author act on the record."""
    for whose, roles in rule:
        if whose == "any":
            if any(role in roles for role, _ in author.roles):
                return True
        elif whose == "network":
            if any((role, EVERYWHERE) in author.roles for role in roles):
                return True
        elif whose == "self":
            if record.created.by == author.person and author.roles:
                return True
        elif whose == "standing_in":
            if author.roles and stands_in(author.person, look.delegations(), look.day):
                return True
        elif any((role, c) in author.roles for c in countries(whose, record, look) for role in roles):
            return True
    return False


def judge(record: Record, act: str, names: Sequence[str], author: Author, look: Look) -> Refusal | None:
    """Why the author may not do this to the record (`names`: the fields written); None when they may."""
    if record.scope != NETWORK and record.scope not in author.scopes:
        return Refusal("not_visible", "This record is kept by another ministry.")
    rights = look.rights()
    rule = rights.acts.get((record.kind, act), ())
    for name in ("", *names) if act == "create" else names or ("",):
        narrower = rights.fields.get((record.kind, name)) if act in ("create", "set", "resolve") else None
        if allowed(narrower or rule, record, author, look):
            continue
        return _refusal("not_your_field" if narrower else "not_yours", narrower or rule, record, author, look)
    return None


def _refusal(code: str, rule: Rule, record: Record, author: Author, look: Look) -> Refusal:
    if not author.roles:
        return Refusal("no_role", "You hold no role in this network any more.", "Ask your administrator.")
    first, second, third, *_ = (*who_may(rule, record, look), "", "", "")
    if not first:
        return Refusal(code, "Nobody can do this.")
    if not second:
        return Refusal(code, f"Only {first} can do this.")
    if not third:
        return Refusal(code, f"Only {first} or {second} can do this.")
    return Refusal(code, f"Only {first} or {second} or {third} can do this.")


def who_may(rule: Rule, record: Record, look: Look) -> tuple[str, ...]:
    """Those whom one row of the table lets act on the record, in words, each once."""
    found: dict[str, None] = {}
    for whose, roles in rule:
        words = WHO.get((whose, roles), "people with another role")
        if "{0}" not in words:
            if whose != "joined" or _campaign(record, look):
                found[words] = None
            continue
        for code in countries(whose, record, look):
            known = COUNTRIES.get(code)
            found[words.format(known.name if known else code)] = None
    return tuple(words for words in found if not any(words in other and words != other for other in found))
