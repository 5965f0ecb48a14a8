"""The changes people make, and `apply`: what a change makes of a record, the same on laptop and server."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Final

from campaigndesk.domain import embargoes, lifting, posts, rights, stages, stops
from campaigndesk.domain.approvals import read_route
from campaigndesk.domain.blackouts import why_no_blackout
from campaigndesk.domain.delegations import why_not_handed_over
from campaigndesk.domain.errors import InvalidInput, Refusal
from campaigndesk.domain.intents import why_incomplete
from campaigndesk.domain.kinds import KINDS, field_of, words_for
from campaigndesk.domain.payloads import malformed
from campaigndesk.domain.people import Author, Look
from campaigndesk.domain.records import NETWORK, Conflict, Record, Stamp, Value
from campaigndesk.domain.reminders import is_reminder, why_not_again, why_not_reminded
from campaigndesk.domain.requests import why_no_request
from campaigndesk.domain.results import why_no_result
from campaigndesk.domain.sharing import PARENTS, why_not_kept_there, why_shown_too_widely
from campaigndesk.domain.signatures import why_no_key, why_stays_revoked
from campaigndesk.domain.times import known_zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a person did to one record.

    `id` UUIDv7 made on the device; `n` the device's own counter; `kind` such as `set@1`; `seen_at` the laptop's clock
    (UTC, a note, never an order).
    """

    id: str
    device: str
    n: int
    kind: str
    record: str
    record_kind: str
    author: str
    seen_at: str
    payload: Mapping[str, Value] = field(default_factory=dict)


def apply(record: Record | None, change: Change, author: Author, look: Look) -> Record | Refusal:
    """The record after the change, or why the rules refuse it.

    A write that names a base which is not current is kept as a conflict copy on the record: never lost, never on top.
    """
    act, _, version = change.kind.partition("@")
    handler = _HANDLERS.get(act)
    if handler is None or version != "1":
        return Refusal("unknown_change", f"This version does not know the change “{change.kind}”.", "Update it.")
    if malformed(act, change.payload):
        return Refusal("malformed", f"The change “{change.kind}” does not have the form it should have.", "Report it.")
    if change.author != author.person:
        return Refusal("not_you", "This change was made in another person's name.")
    if act == "create":
        return _create(record, change, author, look)
    if record is None or not _seen(record, author, look):
        return Refusal("no_such_record", "The record that this change belongs to is not here.")
    names = list(_names(change))
    refusal = rights.judge(record, act, names, author, look)
    if refusal:
        return refusal
    stamp = Stamp(change.id, author.person, change.seen_at)
    if act in posts.ACTS and record.kind != "post":
        return Refusal("wrong_kind", f"“{act}” is for posts.")
    if record.kind != lifting.OF.get(act, record.kind):
        return Refusal("wrong_kind", f"“{act}” is for records of another kind.")
    if record.deleted and act == "delete":
        return record
    if record.deleted and act not in ("set", "resolve"):
        return Refusal("deleted", f"This {record.kind} was deleted.", "Bring it back first.")
    if record.kind == "post" and (untimely := stages.why_not_now(act, record, look)):
        return untimely
    after: Record | Refusal = handler(record, change, stamp, author, look)
    return (_why_unfit(act, record, after, author, look) or after) if isinstance(after, Record) else after


def _why_unfit(act: str, before: Record, after: Record, author: Author, look: Look) -> Refusal | None:
    """Why no change may leave the record like this."""
    unfit = None if after.deleted else why_no_blackout(after) or why_no_request(after)
    if act not in lifting.ACTS:
        unfit = unfit or embargoes.why_not_ended(before, after, look)
    unfit = unfit or _why_not_put_there(after, author, look) or why_stays_revoked(before, after)
    unfit = unfit or why_no_result(after, look)
    return unfit or why_not_handed_over(after, author, look, new=False)


def is_conflict(record: Record, change: Change) -> bool:
    """Whether the change was kept as a conflict copy instead of being applied."""
    return any(copy["change"] == change.id for copy in record.get("conflicts", ()))


def _seen(record: Record, author: Author, look: Look) -> bool:
    kept_elsewhere = record.scope != NETWORK and record.scope not in author.scopes
    return not kept_elsewhere and not embargoes.is_hidden(record, author, look)


def _why_not_put_there(record: Record, author: Author, look: Look) -> Refusal | None:
    """Nobody reaches into a campaign whose embargo keeps it from them."""
    if not embargoes.is_hidden(record, author, look):
        return None
    return Refusal("no_such_record", "The campaign that this belongs to is not here.", "Choose another campaign.")


def _names(change: Change) -> tuple[str, ...]:
    fields = change.payload.get("fields")
    if isinstance(fields, dict):
        return tuple(map(str, fields))
    name = change.payload.get("field")
    return (str(name),) if name else ()


def _invalid(kind: str, name: str, value: Value) -> Refusal | None:
    known = field_of(kind, name)
    if known is None:
        return Refusal("unknown_field", f"This version does not know the field “{name}”.")
    if known.flow:
        return Refusal("flow_field", f"“{known.words}” is set by the workflow only.")
    problem = known.problem(value)
    if not problem and name == "zone" and value and not known_zone(value):
        problem = "It must be a time zone such as Europe/Ljubljana."
    if not problem and kind == "campaign" and name == "route" and value:
        try:
            read_route(value)
        except InvalidInput as error:
            problem = str(error)
    return Refusal("invalid_value", f"“{known.words}”: {problem}") if problem else None


def _create(record: Record | None, change: Change, author: Author, look: Look) -> Record | Refusal:
    kind, fields = change.record_kind, change.payload.get("fields", {})
    if is_reminder(kind, fields):
        known = record is not None
        if again := why_not_reminded(change.record, fields, change.seen_at, known=known):
            return again
    if record is not None:
        return Refusal("exists", f"This {change.record_kind} exists already.")
    scope = change.payload.get("scope", NETWORK)
    if kind not in KINDS:
        return Refusal("unknown_kind", f"This version does not know records of the kind “{kind}”.", "Update it.")
    for name, value in fields.items():
        if refusal := _invalid(kind, name, value):
            return refusal
    stamp = Stamp(change.id, author.person, change.seen_at)
    made = Record(change.record, kind, scope, stamp, dict(fields))
    refusal = why_not_kept_there(made, author) or rights.judge(made, "create", rights.given(made), author, look)
    refusal = refusal or why_shown_too_widely(made, look) or why_incomplete(made) or why_no_blackout(made)
    refusal = refusal or _why_not_put_there(made, author, look) or stops.why_no_stop(made)
    refusal = refusal or why_no_key(made) or why_no_result(made, look) or why_no_request(made)
    if refusal := refusal or why_not_handed_over(made, author, look, new=True):
        return refusal
    if kind == "post":
        made = Record(made.id, kind, scope, stamp, {**fields, "stage": "draft", "contributors": [author.person]})
    return stops.placed(made, author, look) if kind == "stop" else made


def _copy_kept(record: Record, name: str, value: Value, base: str, stamp: Stamp) -> Record:
    """The record with one more conflict copy; a copy that its own writer went on from is replaced by the newer one."""
    gone_on_from = (name, base, stamp.by)
    kept = [c for c in record.get("conflicts", ()) if (c["field"], c["change"], c["by"]) != gone_on_from]
    copy = Conflict(name, value, base, stamp.change, stamp.by, stamp.at)
    return record.written({"conflicts": [*kept, asdict(copy)]}, stamp)


def _wrong_parent(record: Record, names: Iterable[str], look: Look) -> Refusal | None:
    return why_shown_too_widely(record, look) if any(name in PARENTS for name in names) else None


def _set(record: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    writes: Mapping[str, Value] = change.payload.get("fields", {})
    if not writes:
        return Refusal("empty_change", "This change writes no field.")
    values: dict[str, Value] = {}
    late: list[str] = []
    for name, write in writes.items():
        known = field_of(record.kind, name)
        if refusal := _invalid(record.kind, name, write["value"]) or why_not_again(record, name, write["value"]):
            return refusal
        if known and (known.members or (known.fixed and record.get(name) is not None)):
            return Refusal("not_settable", f"“{known.words}” cannot be set as a whole.")
        if record.deleted or record.base(name) != write["base"]:
            late.append(name)
        else:
            values[name] = write["value"]
    if stages.is_settled(record, look) and posts.content_names(record, writes, look):
        return Refusal("published", "This post is public; its content cannot be changed.", "Make a new post.")
    if values:
        differing = [name for name, value in values.items() if (record.get(name) or None) != (value or None)]
        record = record.written(values, stamp)
        unsaid = why_incomplete(record) if "answer" in differing else None
        if refusal := _wrong_parent(record, differing, look) or unsaid:
            return refusal
        if record.kind == "post":
            record = posts.rewritten(record, differing, look, stamp)
    for name in late:
        if record.deleted or record.get(name) != writes[name]["value"]:
            record = _copy_kept(record, name, writes[name]["value"], str(writes[name]["base"]), stamp)
    return record


def _amend(record: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    name = str(change.payload.get("field"))
    known = field_of(record.kind, name)
    add, remove = change.payload.get("add", []), change.payload.get("remove", [])
    if known is None or not known.members:
        return Refusal("not_a_set", f"“{words_for(record.kind, name)}” is not a set.")
    if problem := known.problem(add) or known.problem(remove):
        return Refusal("invalid_value", f"“{known.words}”: {problem}")
    if stages.is_settled(record, look) and known.content:
        return Refusal("published", "This post is public; its content cannot be changed.", "Make a new post.")
    now = [item for item in record.get(name, ()) if item not in remove]
    now += [item for item in add if item not in now]
    if problem := known.problem(now):
        return Refusal("invalid_value", f"“{known.words}”: {problem}")
    if now == list(record.get(name, ())):
        return record
    record = record.written({name: now}, stamp)
    return posts.rewritten(record, (name,), look, stamp) if record.kind == "post" else record


def _resolve(record: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Settle copies of one field with a value: mine, theirs or a merge. Brings a deleted record back."""
    name, settles = str(change.payload.get("field")), set(change.payload.get("settles", ()))
    copies = [copy for copy in record.conflicts if copy.field == name and copy.change in settles]
    if not copies:
        return Refusal("already_settled", "This conflict was settled already.", "Look at the text as it is now.")
    if record.base(name) != change.payload.get("base"):
        return Refusal("base_not_current", "The text changed again meanwhile.", "Look at it, then settle again.")
    value = change.payload.get("value")
    if refusal := _invalid(record.kind, name, value):
        return refusal
    kept = [asdict(copy) for copy in record.conflicts if copy not in copies]
    values: dict[str, Value] = {"conflicts": kept}
    if record.deleted:
        values["deleted"] = False
    changed = record.get(name) != value
    if changed and stages.is_settled(record, look) and posts.content_names(record, (name,), look):
        return Refusal("published", "This post is public; its content cannot be changed.", "Keep the public text.")
    if changed:
        values[name] = value
    record = record.written(values, stamp)
    if refusal := _wrong_parent(record, (name,), look):
        return refusal
    if record.kind != "post":
        return record
    writers = [copy.by for copy in copies if copy.value == value]
    if not changed:
        return posts.credited(record, name, writers, stamp)
    return posts.rewritten(record, (name,), look, stamp, *(writers or [copy.by for copy in copies]))


def _delete(record: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    if stages.is_settled(record, look):
        return Refusal("published", "This post is public; it cannot be deleted.", "Withdraw it with a reason.")
    return record.written({"deleted": True}, stamp)


def _share(record: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    """Show a ministry's own record to the network, or keep it to one's ministry again."""
    scope = change.payload.get("scope")
    if record.kind == "campaign" and record.scope == NETWORK != scope:
        return Refusal("shared", "A campaign that was shared with the network stays shared.")
    shared = Record(record.id, record.kind, str(scope), record.created, record.fields, record.stamps)
    return why_not_kept_there(shared, author) or why_shown_too_widely(shared, look) or shared


def _hold(record: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    reason = str(change.payload.get("reason", ""))
    if record.get("hold"):
        return Refusal("on_hold", "It is on hold already.")
    if not reason.strip():
        return Refusal("reason_missing", "A hold needs a reason.", "Say why.")
    note = {"by": author.person, "at": stamp.at, "reason": reason, "roles": sorted({r for r, _ in author.roles})}
    return record.written({"hold": note}, stamp)


def _release(record: Record, change: Change, stamp: Stamp, author: Author, look: Look) -> Record | Refusal:
    hold = record.get("hold")
    if not hold:
        return Refusal("not_on_hold", "It is not on hold.")
    if "coordinator" in hold["roles"] and not any(role == "coordinator" for role, _ in author.roles):
        return Refusal("not_yours", "The network's coordinator holds it.", "Ask the coordinator to release it.")
    return record.written({"hold": None}, stamp)


_HANDLERS: Final[Mapping[str, Callable[..., Record | Refusal]]] = {
    "create": _create,
    "set": _set,
    "amend": _amend,
    "delete": _delete,
    "resolve": _resolve,
    "share": _share,
    "hold": _hold,
    "release": _release,
    **posts.ACTS,
    **lifting.ACTS,
}
