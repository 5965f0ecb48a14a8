"""Writes what the editor keeps, through the actions that everybody uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from campaigndesk.actions.drafting import add_hashtags, remove_hashtags, revise_post
from campaigndesk.domain.records import Record, Value

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk


def write_post(
    desk: Desk, post_id: str, values: Mapping[str, Value], bases: Mapping[str, str], seen: Mapping[str, Value]
) -> Record:
    """Write fields of a post. Hashtags are written as what was added and removed since they were last seen."""
    record = None
    plain = {name: value for name, value in values.items() if name != "hashtags"}
    if "hashtags" in values:
        old, new = list(seen.get("hashtags") or ()), list(values["hashtags"] or ())
        if added := [tag for tag in new if tag not in old]:
            record = add_hashtags(desk, post_id, added)
        if removed := [tag for tag in old if tag not in new]:
            record = remove_hashtags(desk, post_id, removed)
    if plain:
        record = revise_post(desk, post_id, plain, {name: bases[name] for name in plain})
    return record or desk.find(post_id)
