"""What goes on around the sample campaign: requests, claims, and the first public posts with their figures."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import msgspec

from campaigndesk.domain.countries import COUNTRIES
from campaigndesk.exchange.tables import Table
from campaigndesk.resources import resource_text

OWN: Final = "own"
HASHTAG: Final = "#HumanRightsDay"
_SENTENCE: Final = re.compile(r".+?[.!?;](?=\s|$)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a country that was asked says; without an answer it is waited for."""

    answer: str = ""
    reason: str = ""
    proof: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A request of one country to others; `day`: so many days before the sample is made, `wanted_in`: after it."""

    asking: str
    title: str
    day: int
    wanted_in: int
    answers: Mapping[str, Answer]
    link: str = ""
    channels: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A claim of the register; `lines`: articles whose lines answer it, `review_in`: days until it is looked at."""

    country: str
    claim: str
    day: int
    evidence: str = ""
    impact: str = "medium"
    decision: str = "monitor"
    review_in: int | None = None
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Figures by their names, as somebody read them so many days before the sample is made."""

    day: int
    source: str
    figures: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicPost:
    """A post that is public: it begins with a sentence of an article in the country's language."""

    country: str
    channel: str
    article: int
    day: int
    link: str
    language: str = ""
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """All of it; `people`: country -> names of its officer and its approver."""

    people: Mapping[str, tuple[str, str]]
    requests: tuple[Ask, ...]
    narratives: tuple[Claim, ...]
    posts: tuple[PublicPost, ...]


def read_life(own: str) -> Life:
    """What the shipped file tells, seen from the country that leads the sample: it stands wherever `own` is said.

    Of several rows for one country the first counts, and no country asks itself.
    """
    told = msgspec.convert(tomllib.loads(resource_text("demo/network-life.toml")), Life)
    posts: dict[tuple[str, str], PublicPost] = {}
    for post in told.posts:
        country = own if post.country == OWN else post.country
        language = post.language or COUNTRIES[country].languages[0]
        posts.setdefault((country, post.channel), replace(post, country=country, language=language))
    return replace(
        told,
        requests=tuple(ask for ask in (_asked(ask, own) for ask in told.requests) if ask.answers),
        narratives=tuple(replace(one, country=own) if one.country == OWN else one for one in told.narratives),
        posts=tuple(posts.values()),
    )


def _asked(ask: Ask, own: str) -> Ask:
    asking = own if ask.asking == OWN else ask.asking
    answers: dict[str, Answer] = {}
    for country, answer in ask.answers.items():
        answers.setdefault(own if country == OWN else country, answer)
    answers.pop(asking, None)
    return replace(ask, asking=asking, answers=answers)


def public_text(tables: Iterable[Table], post: PublicPost) -> str:
    """The first sentence of the post's article as the sample plan has it, with the hashtag."""
    key = f"{post.country}-{post.language}-{post.channel}-{post.article:02}"
    (posts,) = (table for table in tables if table.name == "posts")
    names, texts = posts.header.index("key"), posts.header.index("text")
    whole = next(str(row.cells[texts]) for row in posts.rows if row.cells[names] == key)
    found = _SENTENCE.match(whole)
    return f"{found.group() if found else whole} {HASHTAG}"
