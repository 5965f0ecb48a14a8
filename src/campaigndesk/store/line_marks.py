"""Which approved posts rest on a line that changed since, as SQL on the table `p`: for the marks of many at once."""

from __future__ import annotations

from typing import Final

_POST: Final = "json_extract(CAST(b.body AS TEXT), '$.fields.{}')"
_LINE: Final = "json_extract(CAST(m.body AS TEXT), '$.{}')"
_THEN: Final = (
    f"coalesce({_POST.format('approved.content.rests_on.line')} || ' '"
    f" || {_POST.format('approved.content.rests_on.revision')} || ' '"
    f" || coalesce({_POST.format('approved.content.rests_on.withdrawn')}, 0), '')"
)
_NOW: Final = (
    f"coalesce(m.id || ' ' || coalesce({_LINE.format('stamps.text.change')}, {_LINE.format('created.change')}) || ' '"
    f" || (coalesce({_LINE.format('fields.status')}, '') = 'withdrawn'), '')"
)
VOID: Final = (
    "p.stage IN ('approved', 'scheduled') AND EXISTS (SELECT 1 FROM record b"
    f" LEFT JOIN record m ON m.id = {_POST.format('message')} AND m.kind = 'message' AND m.deleted = 0"
    f" AND m.scope = 'network' AND (m.parent = p.campaign OR {_THEN} <> '')"
    f" WHERE b.row = p.row AND {_THEN} <> {_NOW})"
)
"""What `campaigndesk.domain.approvals.why_again` says of one post whose line changed, was withdrawn or taken away."""
