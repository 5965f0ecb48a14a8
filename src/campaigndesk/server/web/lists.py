"""The lists of posts: what waits for a decision, and a month of the calendar, week by week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Final

from campaigndesk.domain.posts import STAGE_WORDS, shown_stage
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import day_of
from campaigndesk.server.surroundings import Surroundings
from campaigndesk.server.web.frames import ROOT
from campaigndesk.server.web.reading import Found
from campaigndesk.server.web.tags import Html, Inside, markup, tag
from campaigndesk.server.web.texts import clock, exact
from campaigndesk.server.web.words import Words

_TITLE: Final = 80
_DAY: Final = date.resolution


def title_of(post: Record, look: Surroundings, words: Words) -> str:
    """What a post is called: after its message, by its own title, or by its first words."""
    message = look.record(str(post.get("message"))) if post.get("message") else None
    named = str(message.get("title") or "") if message else ""
    return (
        named
        or str(post.get("title") or "")
        or " ".join(str(post.get("text", "")).split())[:_TITLE]
        or words.say("Post")
    )


def place_of(post: Record, look: Surroundings, words: Words) -> str:
    """Country, channel and language."""
    rule = look.rule(str(post.get("channel", "")))
    parts = (
        words.country(str(post.get("country", ""))),
        rule.name if rule else str(post.get("channel", "")),
        words.named(str(post.get("language", ""))),
    )
    return " · ".join(part for part in parts if part)


def name_of(person: object, look: Surroundings, words: Words) -> str:
    """The name of a person by id."""
    known = look.all_people.records.get(str(person))
    return str(known.get("name") or known.get("email")) if known else words.say("somebody")


def waiting_list(found: Found, words: Words) -> Html:
    """What waits for the person: where it goes, when, and who waits since when."""
    if not found.posts:
        return tag("p", words.say("Nothing waits for your decision."))
    items = [_waiting(post, found, words) for post in found.posts]
    return markup([tag("ul", items, class_="posts"), _rest(found, words), _zone(found, words)])


def _waiting(post: Record, found: Found, words: Words) -> Html:
    at, sent = post.get("proposed_at"), post.get("submitted") or {}
    waits: list[Inside] = [words.say("Sent by {0}", name_of(sent.get("by"), found.look, words))]
    if sent.get("at"):
        waits += [", ", clock(str(sent["at"]), found.zone)]
    return tag(
        "li",
        _link(post, found, words),
        tag("p", place_of(post, found.look, words)),
        tag("p", clock(at, found.zone) if at else words.say("no time yet"), class_="when"),
        tag("p", waits, class_="less"),
    )


def month_list(first: date, found: Found, now: str, words: Words) -> Html:
    """A month by days, its weeks with the way to the one before and after."""
    weeks = [
        (week, list(posts)) for week, posts in groupby(found.posts, lambda post: _day(post, found).isocalendar()[:2])
    ]
    inside: list[Inside] = [_months(first, words)]
    if not weeks:
        inside.append(tag("p", words.say("Nothing is planned in this month.")))
    names = [f"{year}-W{number:02}" for (year, number), _ in weeks]
    for place, (_, posts) in enumerate(weeks):
        steps = [
            tag("a", said, href=f"#{names[other]}")
            for said, other in ((words.say("Week before"), place - 1), (words.say("Week after"), place + 1))
            if 0 <= other < len(names)
        ]
        inside += [tag("h2", words.say("Week {0}", names[place]), id=names[place]), tag("p", steps, class_="steps")]
        inside += _days(posts, found, now, words)
    return markup([*inside, _rest(found, words), _zone(found, words)])


def _days(posts: list[Record], found: Found, now: str, words: Words) -> Iterator[Html]:
    for day, mine in groupby(posts, lambda post: _day(post, found)):
        yield tag("h3", tag("time", f"{day}", datetime=f"{day}"))
        yield tag("ul", [_planned(post, found, now, words) for post in mine], class_="posts")


def _planned(post: Record, found: Found, now: str, words: Words) -> Html:
    stage = shown_stage(post, now)
    return tag(
        "li",
        _link(post, found, words),
        tag("p", clock(post.get("proposed_at"), found.zone, day=False), " · ", place_of(post, found.look, words)),
        tag("p", words.said(STAGE_WORDS.get(stage, stage)), class_=f"stage {stage.replace('_', '-')}"),
    )


def _link(post: Record, found: Found, words: Words) -> Html:
    named = tag("a", exact(title_of(post, found.look, words)), href=f"{ROOT}/posts/{post.id}", dir="auto")
    return tag("p", named, class_="title")


def _day(post: Record, found: Found) -> date:
    return day_of(post.get("proposed_at"), found.zone)


def _months(first: date, words: Words) -> Html:
    before = (first.replace(day=1) - _DAY).replace(day=1)
    after = (first + 31 * _DAY).replace(day=1)
    links = [
        tag("a", f"{said} {month:%Y-%m}", href=f"{ROOT}/calendar?month={month:%Y-%m}")
        for said, month in (("←", before), ("→", after))
    ]
    return tag("nav", links, class_="steps", aria_label=words.say("Months"))


def _rest(found: Found, words: Words) -> Html:
    return tag("p", words.say("There are more; the desk shows all of them.")) if found.more else Html()


def _zone(found: Found, words: Words) -> Html:
    city = found.zone.rpartition("/")[2].replace("_", " ")
    return tag("p", words.say("Times by the clock of {0}.", city), class_="less")
