"""What people do in the simulator: type, decide, publish, delete, settle; each text is one that nobody typed before."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from campaigndesk.domain.approvals import current_digest
from campaigndesk.domain.changes import Change
from campaigndesk.domain.contact import why_silent
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.domain.times import instant, moment
from campaigndesk.store.history import typed_values
from faults.simulator.bounds import went_out_badly
from signers import signer

if TYPE_CHECKING:
    from faults.simulator.laptop import Laptop
    from faults.simulator.worlds import World

TYPED = ("text", "title", "note")
_FLOW = (
    "submit", "decide", "decide", "schedule", "publish", "unschedule", "recall", "withdraw", "reopen", "delete",
)  # fmt: skip


def texts_of(change: Change) -> list[str]:
    """The texts that a person typed in a change."""
    return [str(value) for name, value in typed_values(change) if name in TYPED and value]


def decides(world: World, laptop: Laptop) -> bool:
    """Whether the person decides for a country, themselves or for somebody else."""
    handed = laptop.listed("delegation") if world.themes else ()
    return any(role == "approver" for role, _ in laptop.author().roles) or any(
        one.get("to_person") == laptop.person for one in handed
    )


def act(world: World, laptop: Laptop) -> None:
    """Something that the person of this laptop does with what is shown there."""
    rng = world.rng
    posts = [r for key, r in sorted(laptop.disk.shown.items()) if r.kind == "post"]
    if not posts or rng.random() < 0.06:
        _create(world, laptop)
        return
    stages = ("in_review",) if decides(world, laptop) and rng.random() < 0.7 else ("approved", "scheduled")
    onward = [post for post in posts if post.get("stage") in stages]
    post = rng.choice(onward if onward and rng.random() < 0.5 else posts[-4:])
    if post.get("conflicts") and rng.random() < 0.6:
        _settle(world, laptop, post)
        return
    due = _due(world, laptop, post)
    if due and rng.random() < 0.6:
        do(world, laptop, due, post, _payload(world, laptop, due, post))
    elif rng.random() < 0.15:
        kind = rng.choice(_FLOW)
        do(world, laptop, kind, post, _payload(world, laptop, kind, post))
    elif rng.random() < 0.06:
        scope = f"country:{post.get('country')}" if post.scope == NETWORK else NETWORK
        do(world, laptop, "share", post, {"scope": scope})
    elif rng.random() < 0.1:
        do(world, laptop, "amend", post, {"field": "hashtags", "add": [f"tag{rng.randrange(5)}"], "remove": []})
    else:
        _set(world, laptop, post, rng.sample(TYPED, rng.choice((1, 1, 1, 2))))


def goes_on(world: World, laptop: Laptop) -> None:
    """A post goes one step on its way to the public, where one can from here."""
    stages = ("draft", "approved", "scheduled", *(("in_review",) if decides(world, laptop) else ()))
    posts = sorted((r for r in laptop.listed("post") if r.get("stage") in stages and not r.deleted), key=lambda r: r.id)
    if posts:
        far = [post for post in posts if post.get("stage") != "draft"]
        if world.rng.random() < 0.7:
            # Mostly one waits for its time.
            far = [p for p in far if p.get("stage") != "scheduled" or str(p.get("proposed_at")) <= world.now]
        post = world.rng.choice(far or posts)
        kind = _due(world, laptop, post)
        do(world, laptop, kind, post, _payload(world, laptop, kind, post))


def types_twice(world: World, laptop: Laptop) -> None:
    """One field of one post is written, and written again on top of that."""
    posts = [key for key, record in sorted(laptop.disk.shown.items()) if record.kind == "post"]
    key, name = world.rng.choice(posts or [""]), world.rng.choice(TYPED)
    for _ in range(2 if key else 0):
        _set(world, laptop, laptop.disk.shown[key], [name])


def change_roles(world: World, laptop: Laptop) -> None:
    """The administrator gives somebody other roles, or shuts them out; on the administrator's own laptop."""
    person = laptop.disk.shown.get(world.rng.choice(("ana", "ben", "nino")))
    if person is not None:
        roles = world.rng.choice(world.roles[person.id])
        name, value = ("active", False) if world.rng.random() < 0.15 else ("roles", roles)
        do(world, laptop, "set", person, {"fields": {name: {"value": value, "base": person.base(name)}}})


def bring_back(world: World, laptop: Laptop) -> None:
    """The administrator lets those in again who were shut out."""
    for person in [record for record in laptop.disk.shown.values() if record.get("active") is False]:
        fields = {"active": {"value": True, "base": person.base("active")}}
        do(world, laptop, "set", person, {"fields": fields})


def _set(world: World, laptop: Laptop, post: Record, names: list[str]) -> None:
    fields = {name: {"value": text_of(world, laptop), "base": post.base(name)} for name in names}
    world.saw |= {write["value"]: post.get(name) or "" for name, write in fields.items()}
    do(world, laptop, "set", post, {"fields": fields})


def _due(world: World, laptop: Laptop, post: Record) -> str:
    """The next step on the way to the public."""
    stage = post.get("stage")
    return {"draft": "submit", "in_review": "decide", "approved": "schedule", "scheduled": "publish"}.get(
        str(stage), ""
    )


def _payload(world: World, laptop: Laptop, kind: str, post: Record) -> dict[str, Any]:
    if kind in ("submit", "schedule", "publish"):
        return {"digest": current_digest(post, laptop.look())}
    if kind == "decide":
        payload = {"digest": current_digest(post, laptop.look()), "verdict": "approve", "reason": ""}
        return signer(laptop.person).signed(post.id, payload)
    return {"reason": "because"} if kind == "withdraw" else {}


def text_of(world: World, laptop: Laptop) -> str:
    """A text that nobody typed before."""
    text = f"w{len(world.written)}."
    world.written[text] = laptop.name
    return text


def later(at: str, hours: float) -> str:
    """So many hours after an instant."""
    return instant(moment(at) + timedelta(hours=hours))


def new_post(country: str, text: str, at: str = "2026-12-10T09:00:00Z") -> dict[str, Any]:
    """The fields of a post that can go all the way to the public."""
    return {
        "country": country, "account": f"account-{country}", "channel": "x", "language": "en", "text": text,
        "title": "", "zone": "Europe/Ljubljana", "proposed_at": at,
    }  # fmt: skip


def _create(world: World, laptop: Laptop) -> None:
    countries = sorted({country for _, country in laptop.author().roles if country != "*"})
    if not countries:
        return
    country = world.rng.choice(countries)
    fields = new_post(country, text_of(world, laptop))
    if world.themes:
        fields["proposed_at"] = later(world.now, world.rng.randrange(6, 80))
    scope = f"country:{country}" if world.rng.random() < 0.15 else NETWORK
    payload = {"fields": fields, "scope": scope}
    record = f"post-{len(world.written):04}"
    note(world, laptop, laptop.act("create@1", record, "post", payload), f"create {record}", fields["text"])


def _settle(world: World, laptop: Laptop, post: Record) -> None:
    copy = post.conflicts[0]
    others = [c.change for c in post.conflicts if c.field == copy.field]
    settles = others if world.rng.random() < 0.5 else [copy.change]
    merged = text_of(world, laptop)
    both = (copy.value, post.get(copy.field))
    value = world.rng.choice((*both, merged) if copy.field in TYPED else both)
    payload = {"field": copy.field, "settles": settles, "base": post.base(copy.field), "value": value}
    do(world, laptop, "resolve", post, payload, merged if value != merged else "")


def do(world: World, laptop: Laptop, kind: str, record: Record, payload: dict[str, Any], unused: str = "") -> None:
    """An act on a record, where the rules allow it; `unused`: a text that was made and not typed after all."""
    if kind == "publish" and why_silent(laptop.look().silent_since):
        world.tell(laptop.name, f"publishes nothing of {record.id}: it has not heard from the server for long")
        return
    made = laptop.act(f"{kind}@1", record.id, record.kind, payload)
    if unused:
        world.excused.add(unused)
    texts = [w["value"] for w in payload["fields"].values()] if kind == "set" else [payload.get("value")]
    note(world, laptop, made, f"{kind} {record.id}", *(t for t in texts if isinstance(t, str) and t in world.written))


def note(world: World, laptop: Laptop, made: Change | Refusal, what: str, *texts: str) -> None:
    """Tell what was done with these texts, or that it was not."""
    if isinstance(made, Refusal):
        # Nothing was typed: the desk says why before.
        world.excused.update(texts if not what.startswith("resolve") else [t for t in texts if not _known(world, t)])
        return
    world.give_out(made)
    world.tell(laptop.name, f"{what} as {made.id} {' '.join(texts)}")
    if made.kind == "publish@1":
        world.badly_shown |= dict.fromkeys(f"{laptop.name} {found}" for found in went_out_badly(world, laptop, made))


def _known(world: World, text: str) -> bool:
    return any(text in texts_of(change) for one in world.laptops.values() for change in one.disk.work.values())
