"""What goes on around the campaign: countries ask each other, claims are registered, public posts have figures."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from campaigndesk.actions.approving import approve_post, digest_shown, submit_post
from campaigndesk.actions.drafting import revise_post
from campaigndesk.actions.narratives import register_narrative
from campaigndesk.actions.requests import answer_request, ask_countries
from campaigndesk.actions.results import add_result
from campaigndesk.actions.scheduling import confirm_published, schedule_post
from campaigndesk.demo.laptops import Laptop
from campaigndesk.demo.people import ANA, MARKO, NINO
from campaigndesk.demo.pictures import place
from campaigndesk.demo.stage import Stage, drafts_of
from campaigndesk.demo.telling import DemoFailed
from campaigndesk.domain.records import Record
from campaigndesk.exchange.network_life import Ask, Claim, PublicPost, read_life

_DESKS: Final = {person.country: person for person in (ANA, NINO, MARKO)}


def live_on(stage: Stage) -> None:
    """Everything that the sample tells of, done by the people of the demo and judged by its server."""
    tell = stage.teller
    tell.step("Countries ask each other, register claims and read figures")
    life, laptops = read_life(ANA.country), list(stage.laptops.values())
    with tell.working("asking and answering"):
        asked = [_ask(stage, ask) for ask in life.requests]
        _sync(laptops)
        for ask, together in zip(life.requests, asked, strict=True):
            _answer(stage, ask, together)
        for claim in life.narratives:
            _register(stage, claim)
    public = [post for post in life.posts if post.country in (NINO.country, MARKO.country)]
    with tell.working("publishing"):
        figures = sum(_publish(stage, post) for post in public)
    _sync(laptops)
    _sync(laptops)
    nino = stage.laptop(NINO)
    counts = [len(nino.list(kind)) for kind in ("request", "narrative", "result")]
    wanted = [sum(len(ask.answers) for ask in life.requests), len(life.narratives), figures]
    tell.check(
        counts == wanted,
        f"In Tbilisi are {counts[0]} requests, {counts[1]} narratives, and figures of {counts[2]} of the "
        f"{len(public)} posts that are public.",
    )
    stage.pictures.take(nino, place("requests"), place("narratives"), place("results"))


def _desk_of(stage: Stage, country: str) -> Laptop:
    """The laptop on which the country's work is done: Ana is an officer of each that has none here."""
    return stage.laptop(_DESKS.get(country, ANA))


def _day(laptop: Laptop, days: int) -> str:
    return (date.fromisoformat(laptop.desk.now[:10]) + timedelta(days=days)).isoformat()


def _ask(stage: Stage, ask: Ask) -> str:
    laptop = _desk_of(stage, ask.asking)
    made = ask_countries(
        laptop.desk, asking=ask.asking, countries=tuple(ask.answers), title=ask.title, link=ask.link,
        about=stage.campaign, channels=ask.channels, wanted_by=_day(laptop, ask.wanted_in), note=ask.note,
    )  # fmt: skip
    return str(made.get("together"))


def _answer(stage: Stage, ask: Ask, together: str) -> None:
    for country, said in ask.answers.items():
        laptop = _desk_of(stage, country)
        (request,) = laptop.list("request", together=together, country=country)
        if said.answer:
            answer_request(laptop.desk, request.id, said.answer, said.reason, said.proof)


def _register(stage: Stage, claim: Claim) -> None:
    laptop = _desk_of(stage, claim.country)
    lines = {str(line.get("title")).rpartition(" ")[2]: line.id for line in laptop.list("message")}
    register_narrative(
        laptop.desk, claim=claim.claim, country=claim.country, evidence=claim.evidence, impact=claim.impact,
        decision=claim.decision, campaign=stage.campaign,
        review_on="" if claim.review_in is None else _day(laptop, claim.review_in),
        lines=[lines[str(number)] for number in claim.lines],
    )  # fmt: skip


def _publish(stage: Stage, post: PublicPost) -> int:
    """Let one of the plan's posts out, and note the figures read last; gives how many readings that are."""
    laptop = _desk_of(stage, post.country)
    chosen = _brought_forward(stage, laptop, post)
    submit_post(laptop.desk, chosen.id)
    approve_post(laptop.desk, chosen.id, digest_shown(laptop.desk, chosen.id))
    schedule_post(laptop.desk, chosen.id)
    confirm_published(laptop.desk, chosen.id, post.link)
    for reading in post.readings[-1:]:
        add_result(laptop.desk, chosen.id, read_on=_day(laptop, 0), source=reading.source, **reading.figures)
    return len(post.readings[-1:])


def _brought_forward(stage: Stage, laptop: Laptop, post: PublicPost) -> Record:
    """A post of that account and language whose time Ana sets to some days ago: whoever approves wrote none of it."""
    person, ana = laptop.desk.author.person, stage.laptop(ANA)
    where = {"country": post.country, "channel": post.channel, "language": post.language}
    known = (one for one in laptop.list("post", stage="scheduled", **where) if one.id != stage.approved)
    drafts = (one for one, held_by in drafts_of(laptop, post.country) if not held_by)
    fitting = (one for one in drafts if all(one.get(name) == value for name, value in where.items()))
    found = next((one for one in (*known, *fitting) if person not in one.get("contributors", ())), None)
    if found is None:
        raise DemoFailed(f"No post of {post.country} on {post.channel} can go out.")
    revise_post(ana.desk, found.id, {"proposed_at": f"{_day(ana, -post.day)}T09:00:00Z"})
    _sync([ana, laptop])
    return laptop.find(found.id)


def _sync(laptops: list[Laptop]) -> None:
    for laptop in laptops:
        laptop.sync()
