"""Every picture and film that posts show, each once, with where it is used and until when it may be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from campaigndesk.domain.gates import undescribed
from campaigndesk.domain.posts import STAGE_WORDS
from campaigndesk.domain.records import Record, Value
from campaigndesk.store.journeys import Journey, OnTheWay, list_journeys
from campaigndesk.store.media import list_posts_with_media, medium_of


@dataclass(frozen=True, slots=True)
class Use:
    """A post that shows it: its country, channel, stage in words, and first words."""

    post: str
    country: str
    channel: str
    stage: str
    words: str
    described: bool = True


@dataclass(slots=True)
class Shown:
    """One medium by its hash, or one that has no file yet; `last`: the earliest end of its rights that a post names.

    `key` names it in the list. `sha256` is empty where a post names it and nobody has given the file.
    """

    key: str
    sha256: str
    item: Mapping[str, Value]
    journey: Journey | None = None
    last: str = ""
    uses: list[Use] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Its file's name."""
        return str(self.item["name"])


def read_media(conn: Any, way: OnTheWay) -> tuple[Shown, ...]:
    """What ends first comes first, then by name."""
    found: dict[str, Shown] = {}
    for post in list_posts_with_media(conn):
        missing = set(undescribed(post))
        for item in post.get("media", ()):
            sha256 = str(item.get("sha256") or "")
            key = sha256 or f"{post.id} {item['id']}"
            shown = found.setdefault(key, Shown(key, sha256, item))
            ends = [last for last in (shown.last, str(item.get("expires") or "")) if last]
            shown.last = min(ends, default="")
            shown.uses.append(_use(post, described=str(item["name"]) not in missing))
    journeys = list_journeys(conn, way, [medium_of(shown.item) for shown in found.values() if shown.sha256])
    for shown in found.values():
        shown.journey = journeys.get(shown.sha256)
    return tuple(sorted(found.values(), key=lambda one: (one.last or "9", one.name.casefold())))


def _use(post: Record, *, described: bool) -> Use:
    words = " ".join(str(post.get("title") or post.get("text") or "").split())[:160]
    stage = STAGE_WORDS.get(str(post.get("stage", "draft")), "")
    return Use(post.id, str(post.get("country", "")), str(post.get("channel", "")), stage, words, described)
