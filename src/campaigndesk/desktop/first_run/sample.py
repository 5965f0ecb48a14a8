"""The sample campaign for somebody who tries the desk alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from campaigndesk.resources import resource_path

if TYPE_CHECKING:
    from campaigndesk.actions.desk import Desk


def put_sample(desk: Desk, country: str) -> int:
    """Read the plan workbook that is shipped; how many records were made.

    The campaign is led by the person's own country here, so that everything in it can be tried; posts of other
    countries are left out, since only those countries may write them. Posts are kept to the own ministry.
    """
    from campaigndesk.exchange.entering import enter, judge_plan, known_here
    from campaigndesk.exchange.plans import make_plan
    from campaigndesk.exchange.reading import read_tables

    tables = read_tables(resource_path("demo/human-rights-day.xlsx"))
    plan = make_plan(tables, {}, known_here(desk, own=True))
    entries = tuple(
        replace(entry, fields={**entry.fields, "lead_country": country}) if entry.kind == "campaign" else entry
        for entry in plan.entries
    )
    judged = judge_plan(desk, replace(plan, entries=entries))
    enter(desk, judged)
    return len(judged.new)
