"""The register of narratives: claims that go round, their weight, what is decided, and the lines against them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.revising import amended, creation, one_act, revise
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import NETWORK, Record, country_scope


def register_narrative(
    desk: Desk,
    *,
    claim: str,
    country: str,
    evidence: str = "",
    impact: str = "medium",
    decision: str = "monitor",
    owner: str = "",
    review_on: str = "",
    campaign: str = "",
    lines: Sequence[str] = (),
    own: bool = False,
) -> Record:
    """Register a claim. `review_on`: ISO 8601 day; `lines`: ids of lines; `own`: seen by the ministry only."""
    _judge(claim)
    fields = {
        "claim": claim, "country": country, "evidence": evidence, "impact": impact, "decision": decision,
        "owner": owner, "review_on": review_on, "campaign": campaign, "lines": list(lines),
    }  # fmt: skip
    return desk.act(creation(desk, "narrative", fields, country_scope(country) if own else NETWORK))[0]


def revise_narrative(desk: Desk, narrative_id: str, bases: dict[str, str] | None = None, **fields: Any) -> Record:
    """Write fields of a narrative."""
    if "claim" in fields:
        _judge(fields["claim"])
    return revise(desk, desk.find(narrative_id, "narrative"), fields, bases)


def link_line(desk: Desk, narrative_id: str, line_id: str) -> Record:
    """Note that a line of a message house answers the claim."""
    return amended(desk, narrative_id, "narrative", "lines", add=[desk.find(line_id, "message").id])


def unlink_line(desk: Desk, narrative_id: str, line_id: str) -> Record:
    """Take a line off the narrative; the line stays."""
    return amended(desk, narrative_id, "narrative", "lines", remove=[line_id])


def delete_narrative(desk: Desk, narrative_id: str) -> Record:
    """Take a narrative out of the register."""
    return one_act(desk, narrative_id, "narrative", "delete")


def _judge(claim: str) -> None:
    if not claim.strip():
        raise InvalidInput("A narrative needs the claim that is made.", "Write it as it is said.")
