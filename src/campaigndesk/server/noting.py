"""What the server notes of its work: one line of JSON for each event, in UTC, without a word that anybody wrote.

Noted are who came in and who did not, what was refused, and who got other rights. Passwords, codes, tokens and texts
are never given to this module: events carry codes of a closed set, ids, and where a request came from.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

from campaigndesk.domain.changes import Change
from campaigndesk.protocol.messages import Result
from campaigndesk.server.access import Session

_events: Final = logging.getLogger("campaigndesk.events")
_RIGHTS: Final = frozenset({"person", "delegation"})
"""Kinds of record that say who may do what."""
_LONGEST: Final = 200


class Lines(logging.Formatter):
    """Each record as one line of JSON, whatever is in it; an exception as its kind and its place, without its words."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        told: dict[str, Any] = {"at": at, "level": record.levelname.lower(), "event": record.getMessage()[:2_000]}
        told |= getattr(record, "facts", {}) or {"logger": record.name}
        if record.exc_info and record.exc_info[0]:
            told["exception"] = record.exc_info[0].__name__
            frames = traceback.extract_tb(record.exc_info[2])[-6:]
            told["place"] = [f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in reversed(frames)]
        # In ASCII: other alphabets have ends of lines of their own.
        return json.dumps(told)


def begin_to_note() -> None:
    """Write the lines to standard error, where systemd and its like keep them."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines())
    logging.getLogger().addHandler(handler)
    _events.setLevel(logging.INFO)


def note(event: str, **facts: str | int | dict[str, int]) -> None:
    """Note an event; facts are ids, codes and counts."""
    kept = {name: value[:_LONGEST] if isinstance(value, str) else value for name, value in facts.items()}
    _events.info(event, extra={"facts": kept})


def note_results(changes: Iterable[Change], results: Iterable[Result], session: Session) -> None:
    """Note of a hand-in what was refused, by code, and which records about people and their rights were changed."""
    refused: Counter[str] = Counter()
    by_id = {change.id: change for change in changes}
    for result in results:
        change = by_id[result.id]
        if result.status == "refused":
            refused[result.code] += 1
        elif result.status == "applied" and change.record_kind in _RIGHTS:
            facts = {"record": change.record, "kind": change.record_kind, "act": change.kind}
            note("rights_changed", person=session.person, device=session.device, **facts)
    if refused:
        note("changes_refused", person=session.person, device=session.device, codes=dict(refused))
