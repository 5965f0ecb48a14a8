"""A list of messages carries what is known of each line, out and in again, as CSV and as a workbook."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campaigndesk.domain.kinds import KINDS
from campaigndesk.domain.records import Record, Stamp
from campaigndesk.exchange.columns import SHEETS
from campaigndesk.exchange.csv_in import read_csv
from campaigndesk.exchange.csv_out import messages_csv
from campaigndesk.exchange.planned import Known
from campaigndesk.exchange.plans import make_plan
from campaigndesk.exchange.selections import Selection
from campaigndesk.exchange.tables import Table
from campaigndesk.exchange.xlsx_in import read_xlsx
from campaigndesk.exchange.xlsx_out import plan_xlsx
from exchange.planned_work import CHANNELS, csv_text, told

STAMP = Stamp("0193f0e0-0000-7000-8000-000000000001", "ana", "2026-11-01T10:00:00Z")
CAMPAIGN = Record("0193f0e0-0000-7000-8000-0000000000c1", "campaign", "network", STAMP, {"title": "Human Rights Day"})
ANA = Record("ana", "person", "network", STAMP, {"name": "Ana Kovač", "email": "ana@mfa.si"})
LINE = Record(
    "0193f0e0-0000-7000-8000-0000000000d1", "message", "network", STAMP,
    {
        "campaign": CAMPAIGN.id, "position": 2, "title": "=Article 1", "language": "en", "text": "-All are\nborn free.",
        "source": "UDHR", "part": "core", "status": "agreed", "owner": "ana", "valid_until": "2026-12-31",
        "sensitivity": "confidential",
    },
)  # fmt: skip
NOW = "2026-11-23T12:00:00Z"
KNOWN = Known(channels=CHANNELS, campaigns=(CAMPAIGN,), people=(ANA,))


def chosen(campaign: Record = CAMPAIGN) -> Selection:
    return Selection([], [campaign], [LINE], now=NOW, people={"ana": "ana@mfa.si"})


def tables(form: str) -> list[Table]:
    if form == "csv":
        return [read_csv(messages_csv(chosen()), "messages")]
    return [table for table in read_xlsx(plan_xlsx(chosen())) if table.name == "messages"]


def test_every_field_of_a_line_has_a_column() -> None:
    columns = {column.name.replace(" ", "_") for column in SHEETS["messages"]}
    assert set(KINDS["message"]) <= columns


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_line_comes_back_as_it_went_out(form: str) -> None:
    plan = make_plan(tables(form), {}, KNOWN)
    assert told(plan) == ""
    (entry,) = plan.entries
    assert (entry.id, dict(entry.fields)) == (LINE.id, dict(LINE.fields))


def test_no_word_of_a_line_under_embargo_goes_out() -> None:
    dark = replace(CAMPAIGN, fields={**CAMPAIGN.fields, "embargo_until": "2199-01-01T00:00:00Z"})
    assert b"born free" not in messages_csv(chosen(dark))
    assert b"UDHR" not in messages_csv(chosen(dark))


@pytest.mark.parametrize(
    ("column", "cell", "sentence"),
    [
        ("part", "heart", "“heart” is none of these. Accepted: core, pillar, proof, line, question."),
        ("status", "done", "“done” is none of these. Accepted: draft, agreed, withdrawn."),
        ("sensitivity", "secret", "“secret” is none of these."),
        ("owner", "ben@mfa.si", "There is nobody “ben@mfa.si” in the network."),
        ("valid until", "soon", "“soon” is not a date."),
    ],
)
def test_a_cell_that_cannot_be_used_is_named(column: str, cell: str, sentence: str) -> None:
    row = {"key": "1", "title": "One", "text": "Words", "campaign": CAMPAIGN.id, column: cell}
    plan = make_plan([read_csv(csv_text([row]).encode(), "messages")], {}, KNOWN)
    assert sentence in told(plan)
    assert f"“{column}”" in told(plan)


@pytest.mark.parametrize("owner", ["ana@mfa.si", "ANA@mfa.si", "ana", "Ana Kovač"])
def test_an_owner_is_known_by_address_id_or_name(owner: str) -> None:
    row = {"key": "1", "title": "One", "text": "Words", "campaign": CAMPAIGN.id, "owner": owner}
    (entry,) = make_plan([read_csv(csv_text([row]).encode(), "messages")], {}, KNOWN).entries
    assert entry.fields["owner"] == "ana"
