"""Approval routes: who has to agree, in which order, and whose decision counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.delegations import stand_ins
from campaigndesk.domain.digest import content, digest_of
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.line_changes import why_void
from campaigndesk.domain.lines import rests_on
from campaigndesk.domain.people import Author, Look, Role
from campaigndesk.domain.records import Record, Value

OWN = "own"
LEAD = "lead"
IN_A_CRISIS = 2
MOST = 10
"""At most so many steps in a route, and so many people in a step."""
ONLY_IN_REVIEW = "Only a post in review can be decided on."
_CODE = re.compile("[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Step:
    """One step: `need` people (0: all of them) with the role; `country` is `own`, `lead` or a country code."""

    role: str = Role.APPROVER
    country: str = OWN
    need: int = 1

    def country_for(self, post: Record, campaign: Record | None) -> str:
        """The country whose people decide in this step."""
        return self.country_beside(str(post.get("country")), campaign)

    def country_beside(self, own: str, campaign: Record | None) -> str:
        """The same for any post of the country `own` in the campaign."""
        if self.country == LEAD:
            return str(campaign.get("lead_country")) if campaign else own
        return own if self.country == OWN else self.country


@dataclass(frozen=True, slots=True)
class Route:
    """The steps in order; `covers_time`: a changed time of publication voids the approval too."""

    steps: tuple[Step, ...] = (Step(),)
    covers_time: bool = True


DEFAULT_ROUTE = Route()


def campaign_of(post: Record, look: Look) -> Record | None:
    """The post's campaign, where it has one."""
    return look.record(str(post.get("campaign"))) if post.get("campaign") else None


def route_of(campaign: Record | None) -> Route:
    """The campaign's route; a post of its own country's approver, time covered, where it has none."""
    value = campaign.get("route") if campaign else None
    return read_route(value) if value else DEFAULT_ROUTE


def route_for(post: Record, campaign: Record | None) -> Route:
    """The route that this post goes: a crisis post asks for two of its own country's approvers, at the least."""
    route = route_of(campaign)
    first, *others = route.steps
    if not post.get("crisis") or not 0 < first.need < IN_A_CRISIS:
        return route
    return replace(route, steps=(replace(first, need=IN_A_CRISIS), *others))


def read_route(value: Value) -> Route:
    """A route out of its JSON form `{"steps": [{"role", "country", "need"}], "covers_time"}`.

    `country` is "own", "lead" or a code; `need` "any", "all" or a number from 1 to `MOST`; at most `MOST` steps. Raises
    InvalidInput, also for a name it does not know: a misspelt need would ask for less than was meant. The first step
    is always the post's own country: a country's posts are approved by that country.
    """
    if not isinstance(value, dict) or not isinstance(value.get("steps"), (list, tuple)) or not value["steps"]:
        raise InvalidInput("An approval route needs at least one step.", "Add a step for the country's approver.")
    if len(value["steps"]) > MOST or value.keys() - {"steps", "covers_time"}:
        raise InvalidInput(f"An approval route has at most {MOST} steps, says what it covers, and nothing else.")
    covers_time = value.get("covers_time", True)
    if not isinstance(covers_time, bool):
        raise InvalidInput("An approval route covers the time or does not.", "Say true or false.")
    steps = tuple(_read_step(step) for step in value["steps"])
    if steps[0].role != Role.APPROVER or steps[0].country != OWN:
        raise InvalidInput(
            "The first step of an approval route must be the post's own country's approver.",
            "Put that step first.",
        )
    return Route(steps, covers_time)


def _read_step(step: Value) -> Step:
    if not isinstance(step, dict) or step.keys() - {"role", "country", "need"}:
        raise InvalidInput("A step of an approval route names a role, a country, how many it needs, and nothing else.")
    role, country, need = step.get("role", Role.APPROVER), step.get("country", OWN), step.get("need", "any")
    if role not in (Role.APPROVER, Role.LEAD):
        raise InvalidInput(f"A step of an approval route cannot ask for the role “{role}”.", "Use approver or lead.")
    if not isinstance(country, str) or not (country in (OWN, LEAD) or _CODE.fullmatch(country)):
        raise InvalidInput(f"A step of an approval route cannot ask “{country}”.", "Use own, lead or a country code.")
    return Step(str(role), country, _read_need(need))


def _read_need(need: Value) -> int:
    if need in ("any", "all"):
        return 1 if need == "any" else 0
    if isinstance(need, int) and not isinstance(need, bool) and 0 < need <= MOST:
        return need
    raise InvalidInput(f"A step of an approval route cannot need “{need}”.", f"Use any, all or 1 to {MOST}.")


def approval_content(post: Record, look: Look) -> dict[str, Value]:
    """What an approval binds to: everything that reaches the public, the line that it rests on, and who has to agree.

    The steps are part of it so that no decision counts on another route than the one it was made under; the line, so
    that none outlives the withdrawal or another wording of what the post says.
    """
    campaign = campaign_of(post, look)
    route = route_for(post, campaign)
    steps = [[step.role, step.country_for(post, campaign), step.need] for step in route.steps]
    line = rests_on(post, look)
    found = {**content(post, covers_time=route.covers_time), "steps": steps}
    return {**found, "rests_on": line} if line else found


def current_digest(post: Record, look: Look) -> str:
    """The digest that a decision on the post has to name now."""
    return digest_of(approval_content(post, look))


def why_again(post: Record, look: Look) -> str:
    """Why an approved post needs approval again, as a sentence; empty while its approval holds."""
    if post.get("stage") not in ("approved", "scheduled") or not must_restart(post, look):
        return ""
    then = (post.get("approved") or {}).get("content", {})
    line = why_void(then.get("rests_on"), rests_on(post, look), look)
    return line or "The approval route has changed since this post was approved."


def heard(decisions: Sequence[Value]) -> set[str]:
    """Everybody who has had their say in these decisions: who made them, and for whom they were made."""
    return {str(d[name]) for d in decisions for name in ("by", "for") if d.get(name)}


def step_met(step: Step, index: int, decisions: Sequence[Value], eligible: Sequence[str]) -> bool:
    """Whether enough people agreed in the step; `eligible`: ids of the people who could (four eyes respected).

    Nobody decides in two steps: “all” are those who have not decided in another one. One person is one person, also
    where they decide for another.
    """
    agreed = [d for d in decisions if d["step"] == index and d["verdict"] == "approve"]
    if step.need:
        return len({str(d["by"]) for d in agreed}) >= step.need
    elsewhere = [d for d in decisions if d["step"] != index]
    return bool(agreed) and set(eligible) <= heard(agreed) | heard(elsewhere)


def eligible(step: Step, post: Record, campaign: Record | None, look: Look) -> tuple[str, ...]:
    """Who may decide in the step: its people, less everybody who contributed to the content."""
    contributors = set(post.get("contributors", ()))
    people = look.people(step.role, step.country_for(post, campaign))
    return tuple(person for person in people if person not in contributors)


def counted(post: Record, look: Look) -> list[Value]:
    """The decisions that count: those made on the content and the route as they are now."""
    decisions = post.get("decisions", ())
    if not decisions:
        return []
    digest = current_digest(post, look)
    return [decision for decision in decisions if decision["digest"] == digest]


def open_step(route: Route, post: Record, campaign: Record | None, look: Look) -> int | None:
    """The index of the first step that is not met; None when all are."""
    decisions = counted(post, look)
    for index, step in enumerate(route.steps):
        if not step_met(step, index, decisions, eligible(step, post, campaign, look)):
            return index
    return None


def must_restart(post: Record, look: Look) -> bool:
    """Whether a post under approval can only go on by being sent again.

    Its route has changed since, or everybody who still had to agree has left.
    """
    stage = post.get("stage")
    if stage in ("approved", "scheduled"):
        return _digest_in(post, "approved") != current_digest(post, look)
    if stage != "in_review":
        return False
    campaign = campaign_of(post, look)
    if _digest_in(post, "submitted") != current_digest(post, look):
        return True
    return open_step(route_for(post, campaign), post, campaign, look) is None


def _digest_in(post: Record, note: str) -> str:
    """The digest in a note of the workflow; empty where an erasure emptied the note."""
    return str((post.get(note) or {}).get("digest", ""))


def why_never_approved(post: Record, campaign: Record | None, look: Look) -> str:
    """Why the people who may decide are too few for the steps that are open, as a sentence; empty when they are not."""
    decisions = counted(post, look)
    decided = heard(decisions)
    places: list[list[str]] = []
    for index, step in enumerate(route_for(post, campaign).steps):
        able = eligible(step, post, campaign, look)
        if step_met(step, index, decisions, able):
            continue
        agreed = {str(d["by"]) for d in decisions if d["step"] == index}
        free = [person for person in able if person not in decided]
        places += [free] * (step.need - len(agreed) if step.need else 1)
        if _all_filled(places):
            continue
        country, have = step.country_for(post, campaign), len(agreed) + len(free)
        more = have >= max(step.need, 1)
        people = f"{step.need} people" if step.need > 1 else "one more person" if more else "one person"
        can = f"{have} can decide" if have else "nobody can decide on it"
        can = "nobody is left who does not decide in another step" if more else can
        return f"It cannot be approved: it needs {people} with the role {step.role} of {country}, and {can}."
    return ""


def _all_filled(places: Sequence[Sequence[str]]) -> bool:
    """Whether every place can have a person of its own (a matching, by augmenting paths)."""
    holder: dict[str, int] = {}

    def fill(place: int, tried: set[str]) -> bool:
        for person in places[place]:
            if person not in tried:
                tried.add(person)
                if person not in holder or fill(holder[person], tried):
                    holder[person] = place
                    return True
        return False

    return all(fill(place, set()) for place in range(len(places)))


def who_may(step: Step, post: Record, campaign: Record | None, look: Look) -> tuple[tuple[str, str], ...]:
    """Who may still decide in the step: pairs of a person and for whom they would (empty: for themselves)."""
    used = heard(counted(post, look))
    able = [person for person in eligible(step, post, campaign, look) if person not in used]
    never = {*used, *able, *post.get("contributors", ())}
    instead = stand_ins(step.role, step.country_for(post, campaign), look)
    return (*((person, "") for person in able), *(pair for pair in instead if pair[0] not in never and pair[1] in able))


def waits_for(post: Record, campaign: Record | None, look: Look) -> tuple[str, ...]:
    """Ids of the people whose decision a post in review waits for; empty where nobody can decide."""
    route = route_for(post, campaign)
    index = open_step(route, post, campaign, look)
    if post.get("stage") != "in_review" or index is None:
        return ()
    return tuple(dict.fromkeys(person for person, _ in who_may(route.steps[index], post, campaign, look)))


def may_wait_for(person: str, country: str, campaign: Record | None, look: Look) -> bool:
    """Whether any post of the country in the campaign (None: in none) could wait for the person's decision."""
    for step in route_of(campaign).steps:
        where = step.country_beside(country, campaign)
        if person in look.people(step.role, where) or any(t == person for t, _ in stand_ins(step.role, where, look)):
            return True
    return False


def decides_for(post: Record, campaign: Record | None, author: Author, look: Look) -> str:
    """The id of the person for whom the author would decide in the step that is open; empty: for themselves."""
    route = route_for(post, campaign)
    index = open_step(route, post, campaign, look)
    if index is None:
        return ""
    able = who_may(route.steps[index], post, campaign, look)
    return next((giver for person, giver in able if person == author.person), "")


def why_not_decide(post: Record, campaign: Record | None, author: Author, look: Look) -> str:
    """Why the person may not decide on the post now, as a sentence; empty when they may."""
    if post.get("stage") != "in_review":
        return ONLY_IN_REVIEW
    if author.person in post.get("contributors", ()):
        return "You wrote part of this content, so you cannot approve it."
    decisions = counted(post, look)
    if any(d["by"] == author.person for d in decisions):
        return "You have already decided on this content."
    if author.person in heard(decisions):
        return "Somebody has already decided on this content for you."
    route = route_for(post, campaign)
    index = open_step(route, post, campaign, look)
    if index is None:
        return "All steps of the approval are already met."
    step = route.steps[index]
    country = step.country_for(post, campaign)
    if (step.role, country) in author.roles or decides_for(post, campaign, author, look):
        return ""
    if any(taker == author.person for taker, _ in stand_ins(step.role, country, look)):
        return "The person for whom you decide wrote part of this content, or has already decided on it."
    known = COUNTRIES.get(country)
    who = "approvers of {0}" if step.role == Role.APPROVER else "campaign leads of {0}"
    return f"Only {who.format(known.name if known else country)} can decide in this step."
