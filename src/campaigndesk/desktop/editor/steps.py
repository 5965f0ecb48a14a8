"""The approval of a post as lines to read: the steps in order, who decides in each, and how far it has come."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from campaigndesk.desktop import sentences
from campaigndesk.domain.approvals import Route, Step, campaign_of, eligible, open_step, route_for, step_met, who_may
from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.domain.people import Look, Role
from campaigndesk.domain.records import Record, Value
from campaigndesk.domain.signatures import Proof, proof_of

translate = QCoreApplication.translate

State = Literal["met", "uncounted", "waits", "later"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """One step; `uncounted`: met only by decisions that the server has not heard of yet."""

    number: int
    title: str
    detail: str
    state: State


def step_lines(post: Record, look: Look, names: Mapping[str, str], unsent: Collection[str]) -> tuple[StepLine, ...]:
    """The steps of the post's route; `names`: person id -> name, `unsent`: ids of changes in the outbox."""
    campaign = campaign_of(post, look)
    route = route_for(post, campaign)
    open_now = open_step(route, post, campaign, look)
    done = post.get("stage") in ("approved", "scheduled", "published")
    return tuple(
        _line(index, route, post, campaign, look, names, unsent, open_now if not done else None)
        for index in range(len(route.steps))
    )


def _line(
    index: int,
    route: Route,
    post: Record,
    campaign: Record | None,
    look: Look,
    names: Mapping[str, str],
    unsent: Collection[str],
    open_now: int | None,
) -> StepLine:
    step = route.steps[index]
    able = eligible(step, post, campaign, look)
    decisions = [d for d in post.get("decisions", ()) if d["step"] == index]
    title = _title(step, step.country_for(post, campaign))
    said = "; ".join(decision_words(d, names, unsent, proof_of(d, post.id, look.record)) for d in decisions)
    state: State = "later"
    if decisions and (open_now is None or step_met(step, index, decisions, able)):
        state = "uncounted" if any(d["change"] in unsent for d in decisions) else "met"
    elif open_now is None:
        state = "met"
    elif open_now == index and post.get("stage") == "in_review":
        state = "waits"
    who = _who(step, [names.get(person, translate("Editor", "a person unknown here")) for person in able])
    if state == "waits":
        who = "; ".join(filter(None, (who, _stand_ins(step, post, campaign, look, names))))
    tail = {"waits": translate("Editor", "waits for a decision"), "later": translate("Editor", "not asked yet")}.get(
        state, ""
    )
    detail = " · ".join(part for part in (said or who, tail) if part)
    return StepLine(number=index + 1, title=title, detail=detail, state=state)


def _title(step: Step, country: str) -> str:
    place = sentences.said(COUNTRIES[country].name) if country in COUNTRIES else country
    return (
        translate("Editor", "Campaign lead · {0}").format(place)
        if step.role == Role.LEAD
        else translate("Editor", "Approver · {0}").format(place)
    )


def _who(step: Step, people: list[str]) -> str:
    if not people:
        return translate(
            "Editor", "nobody can decide here: everyone with this role wrote part of it, or nobody holds the role"
        )
    listed = ", ".join(people)
    if step.need == 0:
        return translate("Editor", "all of {0}").format(listed)
    if step.need == 1:
        return translate("Editor", "any of {0}").format(listed) if len(people) > 1 else listed
    return f"{step.need} of {listed}"


def _stand_ins(step: Step, post: Record, campaign: Record | None, look: Look, names: Mapping[str, str]) -> str:
    """Who may decide for whom, while decisions are handed over."""
    unknown = translate("Editor", "a person unknown here")
    return "; ".join(
        translate("Editor", "{0} on behalf of {1}").format(names.get(person, unknown), names.get(giver, unknown))
        for person, giver in who_may(step, post, campaign, look)
        if giver
    )


def decision_words(decision: Value, names: Mapping[str, str], unsent: Collection[str], proof: Proof) -> str:
    """What was decided, by whom, on whose behalf where somebody stood in, and what its signature shows."""
    who = names.get(str(decision["by"]), translate("Editor", "a person unknown here"))
    word = (
        translate("Editor", "approved by")
        if decision["verdict"] == "approve"
        else translate("Editor", "changes requested by")
    )
    if decision.get("for"):
        giver = names.get(str(decision["for"]), translate("Editor", "a person unknown here"))
        who = translate("Editor", "{0} on behalf of {1}").format(who, giver)
    late = translate("Editor", " (not yet counted: waiting to send)") if decision["change"] in unsent else ""
    shown = {
        Proof.SIGNED: translate("Editor", ", signed"),
        Proof.BY_SERVER: translate("Editor", ", on the web page: the server says so, no desk signed it"),
        Proof.UNSIGNED: translate("Editor", ", not signed"),
        Proof.FORGED: translate("Editor", " — but the signature does not fit: altered or forged"),
    }[proof]
    return f"{word} {who}{shown}{late}"
