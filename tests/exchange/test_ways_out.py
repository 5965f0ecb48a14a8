"""What goes out can come back, runs nothing, and tells no word of what is under embargo."""

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from campaigndesk.domain.records import Record, Stamp
from campaigndesk.exchange.csv_in import read_csv
from campaigndesk.exchange.csv_out import posts_csv
from campaigndesk.exchange.ics_out import calendar_ics
from campaigndesk.exchange.json_out import records_json
from campaigndesk.exchange.planned import Known
from campaigndesk.exchange.plans import make_plan
from campaigndesk.exchange.selections import Selection
from campaigndesk.exchange.xlsx_in import read_xlsx
from campaigndesk.exchange.xlsx_out import plan_xlsx
from exchange.planned_work import CHANNELS, KNOWN

STAMP = Stamp("0193f0e0-0000-7000-8000-000000000001", "ana", "2026-11-01T10:00:00Z")
CAMPAIGN = Record(
    "0193f0e0-0000-7000-8000-0000000000c1",
    "campaign",
    "network",
    STAMP,
    {"title": "Human Rights Day", "lead_country": "SI", "starts_on": "2026-12-01", "ends_on": "2026-12-10"},
)
POST = Record(
    "0193f0e0-0000-7000-8000-0000000000a1",
    "post",
    "network",
    STAMP,
    {
        "campaign": CAMPAIGN.id,
        "country": "GE",
        "channel": "x",
        "language": "ka",
        "text": '=SUM(A1)\nყოველი ადამიანი, "თავისუფალი"; \'=1',
        "hashtags": ["HumanRightsDay", "უფლებები"],
        "proposed_at": "2026-12-10T06:30:00Z",
        "zone": "Asia/Tbilisi",
        "stage": "draft",
        "contributors": ["ana"],
    },
)
NOW = "2026-11-23T12:00:00Z"


def chosen(post: Record = POST, campaign: Record = CAMPAIGN) -> Selection:
    return Selection([post], [campaign], now=NOW)


def with_fields(record: Record, **fields: object) -> Record:
    return replace(record, fields={**record.fields, **fields})


def events(data: bytes) -> dict[str, object]:
    return {str(event["uid"]).split("@")[0]: event for event in Calendar.from_ical(data).walk("VEVENT")}


def test_csv_comes_back_as_the_same_post() -> None:
    table = read_csv(posts_csv(chosen()), "posts")
    known = Known(channels=CHANNELS, campaigns=(CAMPAIGN,))
    (entry,) = make_plan([table], {}, known).entries
    assert entry.id == POST.id
    assert {name: POST.get(name) for name in entry.fields} == entry.fields
    assert set(entry.fields) == set(POST.fields) - {"stage", "contributors"}


def test_a_workbook_comes_back_whole_with_its_campaign() -> None:
    plan = make_plan(read_xlsx(plan_xlsx(chosen())), {}, KNOWN)
    assert not plan.problems
    assert {entry.id: entry.fields["text"] for entry in plan.entries if entry.kind == "post"} == {
        POST.id: POST.get("text")
    }
    assert [entry.id for entry in plan.entries if entry.kind == "campaign"] == [CAMPAIGN.id]


def test_no_cell_of_a_csv_file_can_run() -> None:
    post = with_fields(POST, title="@SUM(1)", note="+cmd|' /C calc'!A0", link="-1")
    rows = list(csv.reader(io.StringIO(posts_csv(chosen(post)).decode("utf-8-sig"), newline="")))
    assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r")]


def test_no_cell_of_a_workbook_is_a_formula() -> None:
    import zipfile

    with zipfile.ZipFile(io.BytesIO(plan_xlsx(chosen()))) as package:
        sheets = [package.read(name) for name in package.namelist() if "worksheets/" in name]
    assert sheets
    assert not [sheet for sheet in sheets if b"<f>" in sheet]


def test_lines_of_csv_end_as_the_standard_says() -> None:
    first = posts_csv(chosen()).decode("utf-8-sig").split("\r\n")[0]
    assert first.startswith("key,campaign,message,country")


def test_a_calendar_program_reads_the_time_in_utc_and_the_words() -> None:
    event = events(calendar_ics(chosen(), CHANNELS))[POST.id]
    assert event.decoded("dtstart") == datetime(2026, 12, 10, 6, 30, tzinfo=UTC)  # type: ignore[attr-defined]
    assert str(event["summary"]).startswith("GE · X · =SUM(A1) ყოველი")  # type: ignore[index]
    assert event["x-campaigndesk-zone"] == "Asia/Tbilisi"  # type: ignore[index]
    assert "2026-12-10 10:30 Asia/Tbilisi" in event["description"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("stage", "confirmed", "status"),
    [
        ("draft", None, "TENTATIVE"),
        ("approved", None, "TENTATIVE"),
        ("scheduled", "2026-12-10T06:30:00Z", "CONFIRMED"),
        ("published", "2026-12-10T06:30:00Z", "CONFIRMED"),
        ("withdrawn", None, "CANCELLED"),
    ],
)
def test_a_proposed_time_is_tentative_a_confirmed_one_is_not(stage: str, confirmed: str | None, status: str) -> None:
    post = with_fields(POST, stage=stage, confirmed_at=confirmed)
    assert events(calendar_ics(chosen(post)))[POST.id]["status"] == status  # type: ignore[index]


def test_a_post_on_hold_says_so_in_the_calendar() -> None:
    post = with_fields(POST, hold={"reason": "A state funeral", "by": "ana"})
    assert "On hold: do not publish." in events(calendar_ics(chosen(post)))[POST.id]["description"]  # type: ignore[index]


def test_a_campaign_covers_its_last_day_too() -> None:
    event = events(calendar_ics(chosen()))[CAMPAIGN.id]
    assert event.decoded("dtend") == date(2026, 12, 11)  # type: ignore[attr-defined]


def test_long_lines_of_a_calendar_are_folded_between_characters() -> None:
    post = with_fields(POST, text="ადამიანი " * 200)
    data = calendar_ics(chosen(post))
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert "ადამიანი " * 5 in events(data)[POST.id]["description"]  # type: ignore[index]


def test_a_second_export_says_the_same() -> None:
    assert calendar_ics(chosen()) == calendar_ics(chosen())


@pytest.mark.parametrize("by", ["post", "campaign"])
def test_nothing_under_embargo_is_told_by_any_format(by: str) -> None:
    until = {"embargo_until": "2026-12-10T06:00:00Z"}
    secret = with_fields(POST, text="Confidential words", title="Confidential title", link="https://secret.example")
    copies = with_fields(secret, conflicts=[{"value": "Confidential copy"}], approved={"content": "Confidential"})
    selection = (
        chosen(with_fields(copies, **until))
        if by == "post"
        else chosen(copies, with_fields(CAMPAIGN, title="Confidential plan", **until))
    )
    workbook = "".join(str(table) for table in read_xlsx(plan_xlsx(selection)))
    written = [posts_csv(selection), calendar_ics(selection), records_json(selection), workbook.encode()]
    for data in written:
        assert b"onfidential" not in data
        assert b"secret" not in data
        assert b"2026-12-10T06:00:00Z" in data


def test_after_its_time_an_embargo_holds_nothing_back() -> None:
    post = with_fields(POST, embargo_until="2026-11-01T00:00:00Z")
    assert "ყოველი" in posts_csv(chosen(post)).decode("utf-8-sig")


def test_json_holds_whole_records() -> None:
    told = json.loads(records_json(chosen()))
    assert told["records"][-1]["fields"] == POST.fields
    assert told["records"][-1]["created"]["by"] == "ana"
