"""What people do in the simulator: type, decide, publish, delete, settle; each text is one that nobody typed before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from campaigndesk.domain.approvals import current_digest
from campaigndesk.domain.changes import Change
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.records import NETWORK, Record
from campaigndesk.store.history import typed_values
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


def act(world: World, laptop: Laptop) -> None:
    """Something that the person of this laptop does with what is shown there."""
    rng = world.rng
    posts = [r for key, r in sorted(laptop.disk.shown.items()) if r.kind == "post"]
    if not posts or rng.random() < 0.06:
        _create(world, laptop)
        return
    decides = any(role == "approver" for role, _ in laptop.author().roles)
    stages = ("in_review",) if decides and rng.random() < 0.7 else ("approved", "scheduled")
    onward = [post for post in posts if post.get("stage") in stages]
    post = rng.choice(onward if onward and rng.random() < 0.5 else posts[-4:])
    if post.get("conflicts") and rng.random() < 0.6:
        _settle(world, laptop, post)
        return
    due = _due(world, laptop, post)
    if due and rng.random() < 0.6:
        _do(world, laptop, due, post, _payload(world, laptop, due, post))
    elif rng.random() < 0.15:
        kind = rng.choice(_FLOW)
        _do(world, laptop, kind, post, _payload(world, laptop, kind, post))
    elif rng.random() < 0.06:
        scope = f"country:{post.get('country')}" if post.scope == NETWORK else NETWORK
        _do(world, laptop, "share", post, {"scope": scope})
    elif rng.random() < 0.1:
        _do(world, laptop, "amend", post, {"field": "hashtags", "add": [f"tag{rng.randrange(5)}"], "remove": []})
    else:
        _set(world, laptop, post, rng.sample(TYPED, rng.choice((1, 1, 1, 2))))


def types_twice(world: World, laptop: Laptop) -> None:
    """One field of one post is written, and written again on top of that."""
    posts = [key for key, record in sorted(laptop.disk.shown.items()) if record.kind == "post"]
    key, name = world.rng.choice(posts or [""]), world.rng.choice(TYPED)
    for _ in range(2 if key else 0):
        _set(world, laptop, laptop.disk.shown[key], [name])


def change_roles(world: World, laptop: Laptop) -> None:
    """The administrator gives somebody other roles, or shuts them out; on the administrator's own laptop."""
    from faults.simulator.worlds import ROLES

    person = laptop.disk.shown.get(world.rng.choice(("ana", "ben", "nino")))
    if person is not None:
        roles = world.rng.choice(ROLES[person.id])
        name, value = ("active", False) if world.rng.random() < 0.15 else ("roles", roles)
        _do(world, laptop, "set", person, {"fields": {name: {"value": value, "base": person.base(name)}}})


def bring_back(world: World, laptop: Laptop) -> None:
    """The administrator lets those in again who were shut out."""
    for person in [record for record in laptop.disk.shown.values() if record.get("active") is False]:
        fields = {"active": {"value": True, "base": person.base("active")}}
        _do(world, laptop, "set", person, {"fields": fields})


def _set(world: World, laptop: Laptop, post: Record, names: list[str]) -> None:
    fields = {name: {"value": _text(world, laptop), "base": post.base(name)} for name in names}
    world.saw |= {write["value"]: post.get(name) or "" for name, write in fields.items()}
    _do(world, laptop, "set", post, {"fields": fields})


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


def _text(world: World, laptop: Laptop) -> str:
    text = f"w{len(world.written)}."
    world.written[text] = laptop.name
    return text


def new_post(country: str, text: str) -> dict[str, Any]:
    """The fields of a post that can go all the way to the public."""
    return {
        "country": country, "account": f"account-{country}", "channel": "x", "language": "en", "text": text,
        "title": "", "zone": "Europe/Ljubljana", "proposed_at": "2026-12-10T09:00:00Z",
    }  # fmt: skip


def _create(world: World, laptop: Laptop) -> None:
    countries = sorted({country for _, country in laptop.author().roles if country != "*"})
    if not countries:
        return
    country = world.rng.choice(countries)
    fields = new_post(country, _text(world, laptop))
    scope = f"country:{country}" if world.rng.random() < 0.15 else NETWORK
    payload = {"fields": fields, "scope": scope}
    record = f"post-{len(world.written):04}"
    _note(world, laptop, laptop.act("create@1", record, "post", payload), f"create {record}", fields["text"])


def _settle(world: World, laptop: Laptop, post: Record) -> None:
    copy = post.conflicts[0]
    others = [c.change for c in post.conflicts if c.field == copy.field]
    settles = others if world.rng.random() < 0.5 else [copy.change]
    merged = _text(world, laptop)
    value = world.rng.choice((copy.value, post.get(copy.field), merged))
    payload = {"field": copy.field, "settles": settles, "base": post.base(copy.field), "value": value}
    _do(world, laptop, "resolve", post, payload, merged if value != merged else "")


def _do(world: World, laptop: Laptop, kind: str, record: Record, payload: dict[str, Any], unused: str = "") -> None:
    made = laptop.act(f"{kind}@1", record.id, record.kind, payload)
    if unused:
        world.excused.add(unused)
    texts = [w["value"] for w in payload["fields"].values()] if kind == "set" else [payload.get("value")]
    _note(world, laptop, made, f"{kind} {record.id}", *(t for t in texts if isinstance(t, str) and t in world.written))


def _note(world: World, laptop: Laptop, made: Change | Refusal, what: str, *texts: str) -> None:
    if isinstance(made, Refusal):
        # Nothing was typed: the desk says why before.
        world.excused.update(texts if not what.startswith("resolve") else [t for t in texts if not _known(world, t)])
        return
    world.tell(laptop.name, f"{what} as {made.id} {' '.join(texts)}")


def _known(world: World, text: str) -> bool:
    return any(text in texts_of(change) for one in world.laptops.values() for change in one.disk.work.values())
