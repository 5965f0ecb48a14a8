"""Undo and redo: the opposite change, made as an ordinary one, where nobody has changed the same thing since."""

from __future__ import annotations

from collections.abc import Iterable

from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.domain.approvals import current_digest
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.kinds import field_of, words_for
from campaigndesk.domain.records import Record
from campaigndesk.store.records import find_record
from campaigndesk.store.work import Step

_OPPOSITE = {
    "submit": "recall",
    "override": "enforce",
    "hold": "release",
    "schedule": "unschedule",
    "withdraw": "reopen",
    "propose_lift": "keep_embargo",
}
WHY_NOT = {
    "decide": "A decision cannot be taken back: others have read it.",
    "request_changes": "A decision cannot be taken back: others have read it.",
    "publish": "What is public cannot be undone.",
    "resolve": "The text that stands was not changed by this.",
    "lift": "An embargo that was lifted cannot come back: others have read what was under it.",
    "lift_stop": "A stop that was lifted does not come back by itself.",
    "stop": "A stop is not undone: it is lifted.",
}
"""Acts that cannot be undone, and why; what to do instead is in `_INSTEAD`."""
_INSTEAD = {
    "decide": "Ask the writers to change the text: it becomes a draft again.",
    "request_changes": "Ask the writers to send it for approval again as it is.",
    "publish": "Withdraw the post, with a reason.",
    "resolve": "The other text is in the history: restore it from there.",
    "lift": "Set another embargo for what is still to come.",
    "lift_stop": "Place another stop.",
    "stop": "Lift it, with a reason.",
}
_WORDS = {
    "create": "Making a {kind}", "delete": "Deleting a {kind}", "share": "Sharing a {kind}", "hold": "The hold",
    "release": "The release", "schedule": "The scheduling", "unschedule": "Taking it off the schedule",
    "withdraw": "The withdrawal", "resolve": "Settling the conflict", "submit": "Sending for approval",
    "recall": "Taking it back from review", "reopen": "Reopening", "override": "Overriding the blackout",
    "enforce": "Enforcing the blackout", "propose_lift": "The proposal to lift the embargo",
    "keep_embargo": "Keeping the embargo",
}  # fmt: skip


_UNDONE = {
    "recall": "submit", "submit": "recall", "release": "hold", "hold": "release", "unschedule": "schedule",
    "schedule": "unschedule", "reopen": "withdraw", "withdraw": "reopen", "delete": "create",
    "enforce": "override", "override": "enforce", "keep_embargo": "propose_lift", "propose_lift": "keep_embargo",
}  # fmt: skip
"""What was undone by an act, for the words of doing it again."""


class NeverUndone(InvalidInput):
    """This act has no opposite; what was done before it is not barred by it."""


def undo(desk: Desk, change: str = "") -> str:
    """Undo the last action of this session, or the one that made this change; what was undone, as a sentence.

    Raises InvalidInput where it cannot be; what never can be is said once, and the next undo passes it.
    """
    place = len(desk.done) - 1
    if change:
        place = next((n for n, steps in enumerate(desk.done) if any(s.change.id == change for s in steps)), -1)
        if place < 0:
            raise InvalidInput("This was undone already.")
    try:
        return _turn_back(desk, desk.done, desk.undone, "undo", place)
    except NeverUndone:
        if not change:
            del desk.done[place]
        raise


def redo(desk: Desk) -> str:
    """Do again what was undone last; what was done, as a sentence."""
    return _turn_back(desk, desk.undone, desk.done, "redo", len(desk.undone) - 1)


def bring_back(desk: Desk, record_id: str) -> Record:
    """Bring a deleted record back as it was."""
    record = desk.find(record_id)
    if not record.deleted:
        raise InvalidInput(f"This {record.kind} is not deleted.")
    return desk.act(*_brought_back(desk, record.kind, record))[-1]


def _turn_back(desk: Desk, stack: list[tuple[Step, ...]], other: list[tuple[Step, ...]], verb: str, place: int) -> str:
    if not stack:
        raise InvalidInput(f"There is nothing to {verb}.")
    steps = stack[place]
    drafts: list[Draft] = []
    for step in reversed(steps):
        now = desk.read(find_record, step.change.record)
        drafts += _opposite(desk, step, now)
    made = desk.make(*drafts)
    del stack[place]
    other.append(made)
    words = _words(steps, again=verb == "redo")
    return f"{words} was undone." if verb == "undo" else f"{words} was done again."


def _words(steps: tuple[Step, ...], *, again: bool) -> str:
    """What the steps did; `again`: what they had undone, which is done again."""
    # What was undone was undone from its end: its first step comes last.
    first = steps[-1] if again else steps[0]
    change = first.change
    records = {step.change.record for step in steps if step.change.record_kind == "post"}
    several = f" of {len(records)} posts" if len(records) > 1 else ""
    act = change.kind.partition("@")[0]
    if again:
        brought_back = first.before is not None and first.before.deleted
        act = "delete" if brought_back else _UNDONE.get(act, act)
    if act == "set":
        names = [words_for(change.record_kind, name) for name in change.payload["fields"]]
        return f"The change of the {' and the '.join(names)}{several}"
    if act == "amend":
        return f"The change of the {words_for(change.record_kind, change.payload['field'])}"
    return _WORDS.get(act, "The last action").format(kind=change.record_kind.replace("_", " "))


def _opposite(desk: Desk, step: Step, now: Record | None) -> list[Draft]:
    change, before = step.change, step.before
    act = change.kind.partition("@")[0]
    if now is None:
        raise InvalidInput("The record is not here any more, so this cannot be undone.")

    def draft(kind: str, **payload: object) -> Draft:
        return Draft(f"{kind}@1", change.record, change.record_kind, payload)

    if act == "create" and change.record_kind == "stop":
        return [_back_in_the_workflow(desk, now, now, "stop")]
    if act == "create":
        return [draft("delete")]
    if act == "delete":
        return _brought_back(desk, change.record_kind, now)
    if before is None:
        return []
    if before.deleted:
        # It was brought back: a write that met the deletion, and the settling of its copy.
        return [draft("delete")] if act == "resolve" else []
    if act == "set":
        return _written_back(step, before, now, change.payload["fields"])
    if act == "amend":
        name = change.payload["field"]
        was, became = before.get(name, ()), step.after.get(name, ())
        add, remove = [v for v in was if v not in became], [v for v in became if v not in was]
        return [draft("amend", field=name, add=add, remove=remove)]
    if act == "share":
        return [draft("share", scope=before.scope)]
    if act == "resolve" and before.get(change.payload["field"]) != step.after.get(change.payload["field"]):
        return _written_back(step, before, now, (change.payload["field"],))
    sent_back = act == "decide" and change.payload.get("verdict") == "request_changes"
    return [_back_in_the_workflow(desk, before, now, "request_changes" if sent_back else act)]


def _back_in_the_workflow(desk: Desk, before: Record, now: Record, act: str) -> Draft:
    def draft(kind: str, **payload: object) -> Draft:
        return Draft(f"{kind}@1", now.id, now.kind, payload)

    if act == "release" and before.get("hold"):
        return draft("hold", reason=before.get("hold")["reason"])
    if act == "enforce" and before.get("override"):
        return draft("override", digest=before.get("override")["digest"], reason=before.get("override")["reason"])
    if act == "keep_embargo" and before.get("lift"):
        return draft("propose_lift", reason=before.get("lift")["reason"])
    if act == "reopen" and before.get("withdrawn"):
        return draft("withdraw", reason=before.get("withdrawn")["reason"])
    if act in ("recall", "unschedule"):
        with desk.store.reading() as conn:
            digest = current_digest(now, desk.look(conn))
        return draft("submit" if act == "recall" else "schedule", digest=digest)
    if act in _OPPOSITE:
        return draft(_OPPOSITE[act])
    why = WHY_NOT.get(act, "This step of the workflow cannot be undone.")
    raise NeverUndone(why, _INSTEAD.get(act, "Withdraw the post, or change its text."))


def _written_back(step: Step, before: Record, now: Record, names: Iterable[str]) -> list[Draft]:
    writes = {}
    for name in names:
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
    names = (
        "text", "title", "name", "institution", "note", "deadline", "intent", "asked", "rule", "ends_on", "read_on",
        "claim",
    )  # fmt: skip
    empty = (n for n in names if (known := field_of(kind, n)) is not None and not known.problem(None))
    name = next((n for n in names if n in now.fields), None) or next(empty, None)
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
