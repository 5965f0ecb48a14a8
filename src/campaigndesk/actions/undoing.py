"""Undo and redo: the opposite change, made as an ordinary one, where nobody has changed the same thing since."""

from __future__ import annotations

from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.kinds import field_of, words_for
from campaigndesk.domain.records import Record
from campaigndesk.store.records import find_record
from campaigndesk.store.work import Step

_OPPOSITE = {"hold": "release", "schedule": "unschedule", "withdraw": "reopen"}
_WORDS = {
    "create": "Making a {kind}", "delete": "Deleting a {kind}", "share": "Sharing a {kind}", "hold": "The hold",
    "release": "The release", "schedule": "The scheduling", "unschedule": "Taking it off the schedule",
    "withdraw": "The withdrawal", "resolve": "Settling the conflict",
}  # fmt: skip


def undo(desk: Desk) -> str:
    """Undo the last action of this session; what was undone, as a sentence. Raises InvalidInput where it cannot be."""
    return _turn_back(desk, desk.done, desk.undone, "undo")


def redo(desk: Desk) -> str:
    """Do again what was undone last; what was done, as a sentence."""
    return _turn_back(desk, desk.undone, desk.done, "redo")


def bring_back(desk: Desk, record_id: str) -> Record:
    """Bring a deleted record back as it was."""
    record = desk.find(record_id)
    if not record.deleted:
        raise InvalidInput(f"This {record.kind} is not deleted.")
    return desk.act(*_brought_back(desk, record.kind, record))[-1]


def _turn_back(desk: Desk, stack: list[tuple[Step, ...]], other: list[tuple[Step, ...]], verb: str) -> str:
    if not stack:
        raise InvalidInput(f"There is nothing to {verb}.")
    steps = stack[-1]
    drafts: list[Draft] = []
    for step in reversed(steps):
        now = desk.read(find_record, step.change.record)
        drafts += _opposite(desk, step, now)
    made = desk.make(*drafts)
    stack.pop()
    other.append(made)
    words = _words(steps)
    return f"{words} was undone." if verb == "undo" else f"{words} was done again."


def _words(steps: tuple[Step, ...]) -> str:
    change = steps[0].change
    records = {step.change.record for step in steps if step.change.record_kind == "post"}
    several = f" of {len(records)} posts" if len(records) > 1 else ""
    act = change.kind.partition("@")[0]
    if act == "set":
        names = [words_for(change.record_kind, name) for name in change.payload["fields"]]
        return f"The change of the {' and the '.join(names)}{several}"
    if act == "amend":
        return f"The change of the {words_for(change.record_kind, change.payload['field'])}"
    return _WORDS.get(act, "The last action").format(kind=change.record_kind)


def _opposite(desk: Desk, step: Step, now: Record | None) -> list[Draft]:
    change, before = step.change, step.before
    act = change.kind.partition("@")[0]
    if now is None:
        raise InvalidInput("The record is not here any more, so this cannot be undone.")

    def draft(kind: str, **payload: object) -> Draft:
        return Draft(f"{kind}@1", change.record, change.record_kind, payload)

    if act == "create":
        return [draft("delete")]
    if act == "delete":
        return _brought_back(desk, change.record_kind, now)
    if before is None:
        return []
    if act == "set":
        return _written_back(step, before, now)
    if act == "amend":
        name = change.payload["field"]
        was, became = before.get(name, ()), step.after.get(name, ())
        add, remove = [v for v in was if v not in became], [v for v in became if v not in was]
        return [draft("amend", field=name, add=add, remove=remove)]
    if act == "share":
        return [draft("share", scope=before.scope)]
    if act == "release" and before.get("hold"):
        return [draft("hold", reason=before.get("hold")["reason"])]
    if act in _OPPOSITE:
        return [draft(_OPPOSITE[act])]
    raise InvalidInput("This step of the workflow cannot be undone.", "Withdraw the post, or change its text.")


def _written_back(step: Step, before: Record, now: Record) -> list[Draft]:
    writes = {}
    for name in step.change.payload["fields"]:
        if step.after.base(name) != step.change.id:
            raise InvalidInput("This was kept as a conflict copy.", "Settle the conflict instead.")
        # Not by the change's id: after an undo the text is the same again, but another change wrote it.
        if now.get(name) != step.after.get(name) or now.stamp(name).by != step.change.author:
            words = words_for(now.kind, name)
            raise InvalidInput(f"The {words} has been changed again since, so this cannot be undone.")
        value, known = before.get(name), field_of(now.kind, name)
        if value is None and known is not None and known.problem(None):
            # What was never set has no value to write back: it was empty.
            value = type(step.after.get(name))()
        writes[name] = {"value": value, "base": now.base(name)}
    return [Draft("set@1", now.id, now.kind, {"fields": writes})]


def _brought_back(desk: Desk, kind: str, now: Record) -> list[Draft]:
    """A deleted record comes back by settling a copy of one of its fields, as an edit that met the deletion does."""
    names = ("text", "title", "name", "institution", "note", "deadline", "intent", "asked")
    name = next((n for n in names if n in now.fields), None)
    if name is None:
        raise InvalidInput(f"This {kind} cannot be brought back.", "Make a new one.")
    copy, write = desk.new_id(), {"value": now.get(name), "base": now.base(name)}
    return [
        Draft("set@1", now.id, kind, {"fields": {name: write}}, copy),
        Draft(
            "resolve@1",
            now.id,
            kind,
            {"field": name, "settles": [copy], **write},
        ),
    ]
