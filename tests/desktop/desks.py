"""A desk at work for the tests of the window: a profile of its own, a person, a campaign, posts in three scripts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.actions.starting import start_alone
from campaigndesk.desktop.preferences import Preferences, save_preferences
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.opening import open_store
from campaigndesk.store.records import save_record

KEY = bytes(range(32))
MONTH = "2026-12"
TEXTS = {
    "SI": ("sl", "Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo in enake pravice."),
    "GE": ("ka", "ყოველ ადამიანს აქვს უფლება აზრისა და გამოხატვის თავისუფლებისა."),
    "UA": ("uk", "Кожна людина має право на життя, на свободу і на особисту недоторканність."),
    "RS": ("sr", "Свако има право на слободу мисли, савести и вере."),
    "LT": ("lt", "Kiekvienas žmogus turi teisę į gyvybę, laisvę ir asmens saugumą."),
}
CHANNELS = ("x", "facebook", "instagram", "linkedin", "telegram", "mastodon")


@dataclass(frozen=True, slots=True)
class Sample:
    """The desk with what was put on it."""

    desk: Desk
    profile: Path
    person: Record
    campaigns: tuple[Record, ...]
    posts: tuple[Record, ...]


def open_desk_in(profile: Path, *, name: str = "Ana Kovač", country: str = "SI") -> Desk:
    """A new profile in which one person of a country works alone, as officer, approver and lead."""
    profile.mkdir(parents=True, exist_ok=True)
    desk = Desk(open_store(profile, KEY))
    start_alone(desk, name=name, country=country)
    return desk


def prefer(profile: Path, **fields: Any) -> Preferences:
    """Write what the person prefers, before the window opens."""
    preferences = Preferences(zone="Europe/Ljubljana", countries=("SI", "RO"), begun=True).with_(**fields)
    save_preferences(profile, preferences)
    return preferences


def put_posts(desk: Desk, wanted: Sequence[dict[str, Any]]) -> tuple[Record, ...]:
    """Posts with these fields, as drafts of the person's country unless they say otherwise."""
    drafts = []
    for fields in wanted:
        whole = {"country": "SI", "channel": "x", "language": "sl", "zone": "Europe/Ljubljana", **fields}
        drafts.append(Draft("create@1", "", "post", {"fields": whole}))
    return desk.act(*drafts)


def put_request(sample: Sample) -> Record:
    """Another country asks the person's to carry a post further; a third one has done it."""
    with sample.desk.store.writing() as conn:
        for country, more in (("SI", {}), ("RS", {"answer": "done", "proof": "https://example.org/posts/1"})):
            fields = {
                "asking": "GE", "country": country, "together": "asked", "title": "The film of the campaign",
                "link": "https://example.org/film", "about": sample.posts[0].id, "channels": ["x", "facebook"],
                "wanted_by": "2026-12-09", "note": "With your own words, please.", **more,
            }  # fmt: skip
            made = Record(f"asked-{country}", "request", NETWORK, Stamp("made", "nino", "2026-11-20T08:00:00Z"), fields)
            save_record(conn, made)
    return made


def put_narrative(sample: Sample) -> Record:
    """A claim that is to be reviewed, with a line against it."""
    stamp = Stamp("made", sample.person.id, "2026-11-20T08:00:00Z")
    line = {"campaign": sample.campaigns[0].id, "title": "The bridge is open", "text": "It is open to everybody."}
    fields = {
        "country": "SI", "claim": "The bridge is closed for ever", "impact": "high", "decision": "respond",
        "owner": sample.person.id, "review_on": "2026-11-20", "evidence": "Two channels.", "lines": ["against"],
    }  # fmt: skip
    made = Record("claim", "narrative", NETWORK, stamp, fields)
    with sample.desk.store.writing() as conn:
        save_record(conn, Record("against", "message", NETWORK, stamp, line))
        save_record(conn, made)
    return made


def put_campaign(desk: Desk, title: str, starts_on: str, ends_on: str, colour: str) -> Record:
    """A campaign of the person's country."""
    fields = {"title": title, "lead_country": "SI", "starts_on": starts_on, "ends_on": ends_on, "colour": colour}
    return desk.act(Draft("create@1", "", "campaign", {"fields": fields}))[0]


def sample_desk(profile: Path, *, posts: int = 60, name: str = "Ana Kovač") -> Sample:
    """A month of work: three campaigns and posts spread over December 2026, some without a time."""
    desk = open_desk_in(profile, name=name)
    campaigns = (
        put_campaign(desk, "Human Rights Day", "2026-12-01", "2026-12-10", "blue"),
        put_campaign(desk, "Winter safety abroad", "2026-12-14", "2026-12-18", "violet"),
        put_campaign(desk, "Enlargement explained", "2026-12-16", "2026-12-26", "teal"),
    )
    texts = list(TEXTS.values())
    wanted = []
    for number in range(posts):
        language, text = texts[number % len(texts)]
        day, hour = 1 + (number * 7) % 31, 7 + (number * 5) % 12
        at = "" if number % 12 == 11 else f"{MONTH}-{day:02}T{hour:02}:{15 * (number % 4):02}:00Z"
        fields = {"language": language, "text": text, "channel": CHANNELS[number % len(CHANNELS)]}
        wanted.append({**fields, "campaign": campaigns[0].id, **({"proposed_at": at} if at else {})})
    made = put_posts(desk, wanted)
    for post in made[::5]:
        from campaigndesk.actions.approving import submit_post

        submit_post(desk, post.id)
    return Sample(desk, profile, desk.find(desk.author.person), campaigns, made)
