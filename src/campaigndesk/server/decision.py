"""What becomes of one change, decided from what it is given alone: no database, no clock, no chance."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple, Protocol

from campaigndesk.domain.changes import Change, apply, is_conflict
from campaigndesk.domain.embargoes import delivered_scope
from campaigndesk.domain.errors import Refusal
from campaigndesk.domain.payloads import written
from campaigndesk.domain.people import EVERYWHERE, Author, Look, Role
from campaigndesk.domain.records import Delta, Record, Value, difference, is_well_named
from campaigndesk.domain.signatures import KEY_KIND
from campaigndesk.protocol.device_names import is_browser
from campaigndesk.protocol.messages import Result

_KIND: Final = re.compile(r"[a-z_]{1,32}(@[0-9]{1,4})?")
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z")
_HIGHEST_N: Final = 2**53
_COUNTRY: Final = re.compile(r"[A-Z]{2}")


class ServerLook(Look, Protocol):
    """What the rules may look up, and who has an address already."""

    def holder_of(self, email: str) -> str | None:
        """The id of the person who has the address; None where nobody has."""

    def scope_of(self, record: Record) -> str:
        """The scope in which the record is given out as it is now."""

    def media_missing(self, sha256s: Collection[str], person: str) -> Collection[str]:
        """Those of the media that the server does not have whole, or not from this person or for this person's eyes."""

    def problem_of_rules(self, overrides: str) -> str:
        """Why these channel rules cannot be used, as a sentence; empty when they can."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the ledger keeps of a change that it judged before."""

    payload_sha: str
    result: Result


class Verdict(NamedTuple):
    """The answer to a change. `record` and `delta` are set where something changed; `left_scope` where it moved.

    `scope`: the one in which the record is given out from now on. `fresh` is false for an answer that must not be
    entered again. `named`: hashes of the media that the change names in the record and that it did not name before.
    """

    result: Result
    record: Record | None = None
    delta: Delta | None = None
    left_scope: str = ""
    fresh: bool = True
    scope: str = ""
    named: frozenset[str] = frozenset()


def decide(
    change: Change,
    payload_sha: str,
    record: Record | None,
    author: Author,
    devices: frozenset[str],
    look: ServerLook,
    remembered: Remembered | None,
) -> Verdict:
    """Judge a change on the record as it is now, by the roles that its author holds now.

    `devices`: the devices whose changes the author may hand in. `remembered`: the ledger's entry with the same id.
    """
    if remembered is not None:
        return _again(change, payload_sha, remembered)
    try:
        after = _refused(change, record, devices, look) or apply(record, change, author, look)
    except (AttributeError, KeyError, TypeError, ValueError):
        after = Refusal("malformed", "This change is not formed as its kind asks.", "Update the program.")
    if isinstance(after, Record):
        after = _without_media(change, after, author, look) or after
    if isinstance(after, Refusal):
        return Verdict(Result(change.id, "refused", after.code, after.sentence, after.fix))
    status = "conflict" if is_conflict(after, change) else "applied"
    verdict = _effect(Result(change.id, status), record, after, look)
    named = named_media(after) - named_media(record)
    return verdict._replace(named=named) if named else verdict


def named_media(record: Record | None) -> frozenset[str]:
    """Hashes of the media that a record names, also in a value that lost the race for its field."""
    if record is None or not (record.get("media") or record.get("conflicts")):
        return frozenset()
    lost = (one.get("value") for one in record.get("conflicts", ()) if one.get("field") == "media")
    lists = (found for found in (record.get("media"), *lost) if isinstance(found, (list, tuple)))
    items = (item for found in lists for item in found if isinstance(item, dict))
    return frozenset(str(item["sha256"]) for item in items if item.get("sha256"))


def _again(change: Change, payload_sha: str, remembered: Remembered) -> Verdict:
    if remembered.payload_sha == payload_sha:
        return Verdict(remembered.result, fresh=False)
    return Verdict(
        Result(
            change.id,
            "reused",
            "change_id_reused",
            "Another change has this id already.",
            "Take a new name for this device and send the change again under a new id.",
        ),
        fresh=False,
    )


def _effect(result: Result, before: Record | None, after: Record, look: ServerLook) -> Verdict:
    scope = delivered_scope(after, look)
    was = look.scope_of(before) if before is not None else scope
    if was != scope:
        return Verdict(result, after, difference(None, after), was, scope=scope)
    delta = difference(before, after)
    if delta.created is None and not delta.fields and not delta.stamps:
        return Verdict(result)
    return Verdict(result, after, delta, scope=scope)


def _refused(change: Change, record: Record | None, devices: frozenset[str], look: ServerLook) -> Refusal | None:
    """What the server asks beyond the rules that it shares with the laptop."""
    if change.device not in devices:
        return Refusal("not_this_device", "This change was made on a device that is not yours.")
    if not is_well_named(change.id) or not is_well_named(change.record):
        return Refusal("malformed", "This change does not say well which record it belongs to.")
    if not _is_kind(change.kind) or not _is_kind(change.record_kind):
        return Refusal("malformed", "The kind of this change or record is not a name.")
    if not 0 <= change.n < _HIGHEST_N or not _INSTANT.fullmatch(change.seen_at):
        return Refusal("malformed", "The number or the time of this change is not formed well.")
    if record is not None and record.kind != change.record_kind:
        return Refusal("wrong_kind", f"This record is a {record.kind}, not a {change.record_kind}.")
    if change.kind.startswith("decide@") and "signed" not in change.payload:
        return Refusal("unsigned", "This decision is not signed.", "Update the program, then decide again.")
    if change.record_kind == KEY_KIND and change.kind.startswith("create@") and not _is_own_key(change):
        return Refusal("not_this_device", "Only the web page makes keys of the web page, and no others.")
    if change.record_kind == "network":
        problem = look.problem_of_rules(str(written(change.kind, change.payload).get("channel_rules", "")))
        return Refusal("invalid_value", f"“channel rules”: {problem}") if problem else None
    return _person_refused(change, look) if change.record_kind == "person" else None


def _is_own_key(change: Change) -> bool:
    """Whether the key says truly where it was made: in a browser's session or on a desk."""
    return bool(written(change.kind, change.payload).get("origin")) == is_browser(change.device)


@lru_cache(maxsize=1024)
def _is_kind(text: str) -> bool:
    return _KIND.fullmatch(text) is not None


def _without_media(change: Change, post: Record, author: Author, look: ServerLook) -> Refusal | None:
    """Nobody is asked to approve what shows a picture that the server could not give them.

    Another picture makes a post a draft again, so that what is approved is whole as well.
    """
    if post.kind != "post" or not change.kind.startswith("submit@"):
        return None
    names = {str(item["sha256"]): str(item["name"]) for item in post.get("media", ()) if item.get("sha256")}
    missing = look.media_missing(names, author.person) if names else ()
    if not missing:
        return None
    shown = ", ".join(f"“{name}”" for sha256, name in names.items() if sha256 in missing)
    return Refusal(
        "media_missing",
        f"The server does not have all of {shown} yet.",
        "Sync the laptop on which it was attached, then send the post for approval again.",
    )


def _person_refused(change: Change, look: ServerLook) -> Refusal | None:
    values = written(change.kind, change.payload)
    if "roles" in values and not _are_roles(values["roles"]):
        return Refusal("invalid_value", "“roles”: It must be a list of pairs of a role and a country.")
    if "email" in values:
        email = str(values["email"])
        if "@" not in email or email != email.strip().lower():
            return Refusal("invalid_value", "“e-mail address”: It must be an address in small letters.")
        if look.holder_of(email) not in (None, change.record):
            return Refusal("email_taken", "Another person of this network has this e-mail address.")
    return None


def _are_roles(value: Value) -> bool:
    return isinstance(value, (list, tuple)) and all(
        isinstance(pair, (list, tuple))
        and len(pair) == 2
        and pair[0] in tuple(Role)
        and isinstance(pair[1], str)
        and (pair[1] == EVERYWHERE or _COUNTRY.fullmatch(pair[1]) is not None)
        for pair in value
    )
