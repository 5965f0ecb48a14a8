"""What people do beside texts: stop, black out, hand over, put under embargo, ask each other, attach, erase."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from campaigndesk.domain.approvals import current_digest
from campaigndesk.domain.records import Record
from faults.simulator.acts import do, goes_on, later, note, text_of

if TYPE_CHECKING:
    from faults.simulator.laptop import Laptop
    from faults.simulator.worlds import World

CAMPAIGN: Final = "campaign-1"
PEOPLE: Final = ("ana", "ben", "nino")
_WRITERS: Final = ("officer", "approver", "lead")


def act(world: World, laptop: Laptop) -> None:
    """Something of what may happen in this schedule, or a step of a post, where the person of this laptop can do it."""
    if world.rng.random() < 0.5:
        # Before and after a step one sees to it that all know.
        world.sync(laptop.name)
        goes_on(world, laptop)
        world.sync(laptop.name)
    else:
        _DUTIES[world.rng.choice(world.themes)](world, laptop)


def _stops(world: World, laptop: Laptop) -> None:
    standing = [stop for stop in _of(laptop, "stop") if not stop.get("lifted")]
    onward = _onward(laptop)
    passed = [p for p in onward if any(one.created.at <= str(p.get("proposed_at")) < world.now for one in standing)]
    soon = [p for p in onward if world.now < str(p.get("proposed_at")) < later(world.now, 12)]
    if standing and world.rng.random() < (0.9 if passed else 0.05 if soon else 0.4):
        do(world, laptop, "lift_stop", world.rng.choice(standing), {"reason": "it is over"})
        return
    places = _countries(laptop, "approver") + (["", "SI", "GE"] if laptop.person == "root" else [])
    if places and world.rng.random() < (0.1 if standing else 0.9 if soon else 0.3):
        fields = {"country": world.rng.choice(places), "channel": world.rng.choice(("", "x")), "campaign": ""}
        _make(world, laptop, "stop", {**fields, "reason": "because"})
        return
    if late := [post for post in onward if str(post.get("proposed_at")) < world.now]:
        _write(world, laptop, world.rng.choice(late), proposed_at=later(world.now, world.rng.randrange(6, 80)))


def _blackouts(world: World, laptop: Laptop) -> None:
    posts, places = _of(laptop, "post"), _countries(laptop, "approver")
    if not posts or not places:
        return
    known, luck, onward = _of(laptop, "blackout"), world.rng.random(), _onward(laptop)
    post = world.rng.choice(onward or posts)
    day = str(post.get("proposed_at"))[:10]
    passed = {pair[0] for one in onward for pair in (one.get("override") or {}).get("blackouts", ())}
    if luck < 0.5 and (said_anew := [one for one in known if one.id in passed]):
        _write(world, laptop, world.rng.choice(said_anew), reason=f"another one, {len(world.told)}")
    elif luck < 0.4 or not known:
        fields = {"country": world.rng.choice(places), "starts_on": day, "ends_on": day, "reason": "an election"}
        _make(world, laptop, "blackout", {**fields, "occasion": "election_silence", "effect": "block", "channels": []})
    elif luck < 0.7:
        payload = {"digest": current_digest(post, laptop.look()), "reason": "it has to be said"}
        do(world, laptop, "override", post, payload)
    elif luck < 0.9:
        _write(world, laptop, world.rng.choice(known), reason=f"another one, {len(world.told)}")
    else:
        do(world, laptop, "delete", world.rng.choice(known), {})


def _media(world: World, laptop: Laptop) -> None:
    mine = [p for p in _of(laptop, "post") if p.get("country") in _countries(laptop, *_WRITERS)]
    if mine:
        sha256 = f"medium-{len(world.told)}"
        if world.rng.random() < 0.15:
            world.server.too_large.add(sha256)
        laptop.disk.media[sha256] = False
        item = {"id": sha256, "name": sha256, "kind": "video", "sha256": sha256}
        _write(world, laptop, world.rng.choice(mine[-4:]), media=[item])


def _delegations(world: World, laptop: Laptop) -> None:
    own = [one for one in _of(laptop, "delegation") if one.get("from_person") == laptop.person]
    places = _countries(laptop, "approver")
    standing = [one for one in own if not one.get("revoked")]
    if standing and world.rng.random() < 0.6:
        _write(world, laptop, world.rng.choice(standing), revoked=True)
    elif places:
        country = world.rng.choice(places)
        others = [one for one in _of(laptop, "person") if one.id in PEOPLE and one.id != laptop.person]
        apart = [one.id for one in others if ["approver", country] not in one.get("roles")]
        taker = world.rng.choice(apart or list(PEOPLE))
        last = later(world.now, world.rng.choice((0, 24, 72)))[:10]
        fields = {"country": country, "role": "approver", "from_person": laptop.person}
        _make(world, laptop, "delegation", {**fields, "to_person": taker, "starts_on": world.now[:10], "ends_on": last})


def _embargoes(world: World, laptop: Laptop) -> None:
    campaign, luck = laptop.disk.shown.get(CAMPAIGN), world.rng.random()
    if campaign is None:
        return
    apart = [p for p in _of(laptop, "post") if p.get("country") == "GE" and not p.get("campaign")]
    if luck < 0.4 and apart:
        _write(world, laptop, world.rng.choice(apart), campaign=CAMPAIGN)
    elif luck < 0.7:
        _write(world, laptop, campaign, embargo_until=later(world.now, world.rng.randrange(5, 400)))
    elif proposed := campaign.get("lift"):
        do(world, laptop, "lift", campaign, {"proposal": proposed["change"]})
    else:
        do(world, laptop, "propose_lift", campaign, {"reason": "it is known"})


def _requests(world: World, laptop: Laptop) -> None:
    known = _of(laptop, "request")
    if not known or world.rng.random() < 0.3:
        if places := _countries(laptop, *_WRITERS):
            asking = world.rng.choice(places)
            asked, text = "GE" if asking == "SI" else "SI", text_of(world, laptop)
            _make(world, laptop, "request", {"country": asked, "asking": asking, "title": text}, text)
        return
    answers: tuple[dict[str, Any], ...] = (
        {"answer": "accepted"}, {"answer": "declined", "reason": "no time"}, {"answer": "declined", "reason": ""},
        {"answer": "done", "proof": "https://example.org/1"}, {"answer": "done", "proof": ""}, {"taken_back": True},
    )  # fmt: skip
    _write(world, laptop, world.rng.choice(known), **world.rng.choice(answers))


def _erasures(world: World, laptop: Laptop) -> None:
    if world.rng.random() < 0.3:
        world.erase()


_DUTIES: Final[Mapping[str, Callable[[World, Laptop], None]]] = {
    "stops": _stops,
    "blackouts": _blackouts,
    "media": _media,
    "delegations": _delegations,
    "embargoes": _embargoes,
    "requests": _requests,
    "erasures": _erasures,
}


def _onward(laptop: Laptop) -> list[Record]:
    """Posts that are on their way to the public."""
    return [post for post in _of(laptop, "post") if post.get("stage") in ("approved", "scheduled")]


def _of(laptop: Laptop, kind: str) -> list[Record]:
    return sorted((one for one in laptop.listed(kind) if not one.deleted), key=lambda one: one.id)


def _countries(laptop: Laptop, *roles: str) -> list[str]:
    return sorted({country for role, country in laptop.author().roles if role in roles and country != "*"})


def _make(world: World, laptop: Laptop, kind: str, fields: Mapping[str, Any], *texts: str) -> None:
    record = f"{kind}-{len(world.told):04}"
    note(world, laptop, laptop.act("create@1", record, kind, {"fields": fields}), f"create {record}", *texts)


def _write(world: World, laptop: Laptop, record: Record, **values: Any) -> None:
    fields = {name: {"value": value, "base": record.base(name)} for name, value in values.items()}
    do(world, laptop, "set", record, {"fields": fields})
