"""Which posts a stop keeps from the public, as SQL on the table `p`: for the marks of many at once."""

from __future__ import annotations

from typing import Final

STOPPED: Final = (
    "p.stage NOT IN ('published', 'withdrawn') AND EXISTS (SELECT 1 FROM record s WHERE s.kind = 'stop'"
    " AND s.kind <> 'post' AND s.deleted = 0 AND json_extract(CAST(s.body AS TEXT), '$.fields.lifted') IS NULL"
    " AND coalesce(json_extract(CAST(s.body AS TEXT), '$.fields.country'), '') IN ('', p.country)"
    " AND coalesce(json_extract(CAST(s.body AS TEXT), '$.fields.channel'), '') IN ('', p.channel)"
    " AND coalesce(json_extract(CAST(s.body AS TEXT), '$.fields.campaign'), '') IN ('', p.campaign)"
    " AND NOT (p.stage IN ('approved', 'scheduled') AND coalesce((SELECT json_extract(CAST(b.body AS TEXT),"
    " '$.fields.crisis') FROM record b WHERE b.row = p.row), 0)))"
)
"""What `campaigndesk.domain.stops` says of one post; a crisis post that is approved was approved by two, and passes."""
