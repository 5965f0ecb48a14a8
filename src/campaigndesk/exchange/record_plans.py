"""Makes a plan out of an export in JSON: which of its records can be made here, and what stays behind and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from campaigndesk.domain.kinds import field_of
from campaigndesk.domain.records import Record, Value, country_scope
from campaigndesk.exchange.formats import KINDS_IN_ORDER, WHY_NOT
from campaigndesk.exchange.json_in import Export, Kept
from campaigndesk.exchange.planned import RECORDS, Entry, Known, Plan, RowProblem

_ORDER: Final = {kind: place for place, kind in enumerate(KINDS_IN_ORDER)}
_COUNTRY: Final = {"campaign": "lead_country", "request": "asking"}
"""The field that says whose a record is, where it is not `country`."""

_WITHHELD: Final = "{n} of the records were under embargo when the file was made and came without their words."
_OTHERS_WORDS: Final = "{n} comments were left out: others wrote them, and an import speaks in your name alone."
_REMINDERS: Final = "{n} reminders were left out: they were of another day."
_NOWHERE: Final = "{n} comments were left out: what they are about is neither in the file nor here."
_BEGIN_AGAIN: Final = (
    "{n} of the new posts were further than a draft or on hold; here they begin as drafts, since no file decides."
)
_IN_CONFLICT: Final = "{n} of the new records were in conflict; only the values that stood were taken."


def plan_records(export: Export, known: Known, person: str, is_here: Callable[[str], bool]) -> Plan:
    """What an export comes to for this person, each record behind those that it refers to.

    `is_here`: whether there is a record of that id on this laptop. Records of other countries than `known.only` are
    left out and counted; what a file cannot bring is left out with a notice.
    """
    problems = list(export.problems)
    entries: list[Entry] = []
    left: Counter[str] = Counter()
    left_out = 0
    made: set[str] = set()
    for kept in sorted(export.kept, key=lambda kept: (_ORDER.get(kept.record.kind, len(_ORDER)), kept.record.id)):
        record = kept.record
        if record.kind in WHY_NOT:
            sentence = f"A {record.kind.replace('_', ' ')} is not imported: {WHY_NOT[record.kind]}."
            problems.append(RowProblem(RECORDS, kept.place, record.kind, sentence))
        elif known.only and not _wanted(record, known.only):
            left_out += 1
        elif reason := _why_left(kept, person, lambda one: one in made or is_here(one)):
            left[reason] += not is_here(record.id)
        else:
            made.add(record.id)
            entries.append(_entry(kept, known))
            if not is_here(record.id):
                left[_BEGIN_AGAIN] += record.kind == "post" and _went_further(record)
                left[_IN_CONFLICT] += bool(record.get("conflicts"))
    problems.sort(key=lambda problem: problem.row)
    rows = len(export.kept) + len(export.problems)
    return Plan(tuple(entries), tuple(problems), tuple(_notices(left)), rows, left_out)


def _wanted(record: Record, only: Iterable[str]) -> bool:
    country = record.get(_COUNTRY.get(record.kind, "country"))
    return not country or str(country) in only


def _why_left(kept: Kept, person: str, is_there: Callable[[str], bool]) -> str:
    record = kept.record
    if kept.withheld_until:
        return _WITHHELD
    if record.kind != "comment":
        return ""
    if record.created.by != person:
        return _OTHERS_WORDS
    if record.get("reminder"):
        return _REMINDERS
    return "" if is_there(str(record.get("about"))) else _NOWHERE


def _went_further(record: Record) -> bool:
    return record.get("stage", "draft") != "draft" or bool(record.get("hold"))


def _entry(kept: Kept, known: Known) -> Entry:
    record, scope = kept.record, kept.record.scope
    fields: dict[str, Value] = {
        name: value
        for name, value in record.fields.items()
        if (field := field_of(record.kind, name)) is None or not field.flow
    }
    if record.kind == "post":
        if known.campaign and not fields.get("campaign"):
            fields["campaign"] = known.campaign
        if known.own:
            scope = country_scope(str(record.get("country")))
    revision = record.base("text") if record.kind == "message" else ""
    return Entry(record.kind, record.id, fields, RECORDS, kept.place, scope, revision)


def _notices(left: Counter[str]) -> Sequence[str]:
    return [reason.format(n=count) for reason, count in left.items() if count]
