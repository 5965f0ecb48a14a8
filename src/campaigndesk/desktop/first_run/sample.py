"""The sample campaign for somebody who tries the desk alone, with colleagues who have been at work around it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from campaigndesk.resources import resource_path

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from campaigndesk.actions.desk import Desk
    from campaigndesk.desktop.first_run.making import Making

WORKBOOK = "demo/human-rights-day.xlsx"


def put_sample(desk: Desk, country: str, making: Making) -> int:
    """Read the plan workbook that is shipped, all of it in one transaction; how many records were made.

    The campaign is led by the person's own country here, so that everything in it can be tried; posts of other
    countries are left out, since only those countries may write them. Posts are kept to the own ministry. Its days lie
    ahead. What colleagues did lies beside, and is not sent. Raises SampleStopped with nothing kept.
    """
    from campaigndesk.actions.desk import Changed
    from campaigndesk.exchange.colleagues import Colleagues
    from campaigndesk.exchange.coming_year import coming_day, moved
    from campaigndesk.exchange.entering import enter, judge_plan, known_here
    from campaigndesk.exchange.network_life import public_text, read_life
    from campaigndesk.exchange.plans import make_plan
    from campaigndesk.exchange.reading import read_tables

    year = coming_day(desk.clock().date()).year
    tables = moved(read_tables(resource_path(WORKBOOK), making.step), year)
    making.begin("planning", sum(len(table.rows) for table in tables))
    plan = make_plan(tables, {}, known_here(desk, own=True), making.step)
    entries = tuple(
        replace(entry, fields={**entry.fields, "lead_country": country}) if entry.kind == "campaign" else entry
        for entry in plan.entries
    )
    making.begin("judging", len(entries))
    judged = judge_plan(desk, replace(plan, entries=entries), making.step)
    making.begin("putting", 0)
    (campaign,) = (entry.id for entry in judged.new if entry.kind == "campaign")
    accounts = {
        (str(entry.fields["country"]), str(entry.fields["channel"])): entry.id
        for entry in judged.new
        if entry.kind == "account"
    }
    lines = {int(entry.fields["position"]): entry.id for entry in judged.new if entry.kind == "message"}
    told: list[Changed] = []

    def beside(conn: Connection) -> None:
        colleagues = Colleagues(conn, desk.clock(), desk.new_id, campaign, lines, accounts)
        colleagues.live(read_life(country), partial(public_text, tables))
        kinds = frozenset(record.kind for record in colleagues.made.values())
        told.append(Changed(kinds, frozenset(colleagues.made)))
        making.look()

    enter(desk, judged, beside)
    for changed in told:
        desk.tell(changed)
    return len(judged.new) + sum(len(changed.ids) for changed in told)
