"""A plan that is not right is told row by row, with what would be; one that is right becomes records."""

import pytest

from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.records import Record, Stamp
from campaigndesk.exchange.columns import read_mapping
from campaigndesk.exchange.planned import Known
from campaigndesk.exchange.plans import make_plan
from campaigndesk.exchange.tables import Row, Table
from exchange.planned_work import CHANNELS, KNOWN, POST, post_plan, told

CAMPAIGN = Table(
    "campaign",
    ("key", "title", "lead country", "partners", "start", "end"),
    (Row(2, ("HRD", "Human Rights Day", "SI", "GE, Serbia", "2026-12-01", "10.12.2026")),),
)


def test_a_row_becomes_a_post_with_its_country_s_zone_and_language() -> None:
    (entry,) = post_plan(POST).entries
    assert entry.fields == {
        "country": "SI",
        "channel": "x",
        "language": "sl",
        "zone": "Europe/Ljubljana",
        "text": "Vsi ljudje se rodijo svobodni.",
        "proposed_at": "2026-12-10T08:00:00Z",
    }


def test_each_wrong_cell_is_told_with_row_and_column_and_nothing_is_left_out() -> None:
    plan = post_plan(
        POST, POST | {"country": "Atlantis", "date": "10/12/2026"}, POST | {"channel": "orkut", "text": "b"}
    )
    assert [(p.row, p.column) for p in plan.problems] == [(3, "A “country”"), (3, "C “date”"), (4, "B “channel”")]
    assert "posts, row 3, column A “country”: “Atlantis” is not a country of the network." in told(plan)
    assert len(plan.entries) == 1


def test_two_rows_that_say_the_same_are_told() -> None:
    plan = post_plan(POST, POST)
    assert "posts, row 3: This row says the same as row 2." in told(plan)


def test_the_same_file_makes_the_same_records_and_another_text_another_one() -> None:
    first, again = post_plan(POST), post_plan(POST)
    assert [entry.id for entry in first.entries] == [entry.id for entry in again.entries]
    assert post_plan(POST | {"text": "Other"}).entries[0].id != first.entries[0].id


def test_a_key_makes_the_row_itself_even_with_another_text() -> None:
    row = POST | {"key": "7"}
    assert post_plan(row).entries[0].id == post_plan(row | {"text": "Other"}).entries[0].id


def test_a_header_in_another_language_is_mapped() -> None:
    row = {"Država": "SI", "Kanal": "x", "Besedilo": "Dober dan"}
    mapping = read_mapping(["Država=country", "Kanal=channel", "Besedilo=text"])
    (entry,) = post_plan(row, mapping=mapping).entries
    assert entry.fields["text"] == "Dober dan"


def test_a_missing_column_says_how_to_map_it() -> None:
    with pytest.raises(InvalidInput, match=r"no column for: country, channel.*--map \"Land=country\""):
        post_plan({"Land": "SI", "text": "a"})


def test_a_mapping_to_an_unknown_column_names_the_columns() -> None:
    with pytest.raises(InvalidInput, match=r"“Datum=dste” does not map.*Columns are:"):
        read_mapping(["Datum=dste"])


def test_two_columns_for_one_thing_are_refused() -> None:
    with pytest.raises(InvalidInput, match="two columns for “text”"):
        post_plan(POST | {"Text": "b"})


def test_a_file_without_rows_or_sheets_is_refused() -> None:
    with pytest.raises(InvalidInput, match="no rows"):
        make_plan([Table("posts", ("country", "channel"), ())], {}, KNOWN)
    with pytest.raises(InvalidInput, match="no sheet of a plan"):
        make_plan([Table("Budget", ("a",), (Row(2, ("1",)),))], {}, KNOWN)


def test_a_campaign_asks_each_partner_to_take_part() -> None:
    plan = make_plan([CAMPAIGN], {}, KNOWN)
    assert [(e.kind, e.fields.get("country")) for e in plan.entries] == [
        ("campaign", None),
        ("participation", "GE"),
        ("participation", "RS"),
    ]
    assert plan.entries[0].fields["partners"] == ["GE", "RS"]


def test_a_post_finds_its_campaign_by_key_and_a_wrong_key_is_told() -> None:
    header = ("campaign", "country", "channel", "text")
    posts = Table("posts", header, (Row(2, ("HRD", "SI", "x", "a")), Row(3, ("XXX", "SI", "x", "b"))))
    plan = make_plan([posts, CAMPAIGN], {}, KNOWN)
    assert plan.entries[-1].fields["campaign"] == plan.entries[0].id
    assert "row 3, column A “campaign”: There is no campaign “xxx”" in told(plan)


def test_a_post_that_names_no_campaign_joins_the_only_one_of_its_file_and_no_other() -> None:
    posts = Table("posts", ("country", "channel", "text"), (Row(2, ("SI", "x", "a")),))
    plan = make_plan([CAMPAIGN, posts], {}, KNOWN)
    assert plan.entries[-1].fields["campaign"] == plan.entries[0].id
    stamp = Stamp("c", "p", "2026-11-01T00:00:00Z")
    here = Known(channels=CHANNELS, campaigns=(Record("c1", "campaign", "network", stamp, {"title": "Other"}),))
    assert "campaign" not in make_plan([posts], {}, here).entries[0].fields


def test_a_campaign_that_ends_before_it_starts_is_told() -> None:
    wrong = Row(2, ("HRD", "Title", "SI", "", "2026-12-10", "2026-12-01"))
    plan = make_plan([Table("campaign", CAMPAIGN.header, (wrong,))], {}, KNOWN)
    assert "column F “end”: The campaign ends on 2026-12-01 before it starts" in told(plan)


def test_an_account_of_another_country_is_told_with_those_that_fit() -> None:
    stamp = Stamp("c", "p", "2026-11-01T00:00:00Z")
    fields = {"country": "SI", "channel": "x", "handle": "mzz_rs"}
    known = Known(channels=CHANNELS, accounts=(Record("a1", "account", "network", stamp, fields),))
    plan = post_plan(POST | {"account": "mfa_ge"}, POST | {"account": "MZZ_RS"}, known=known)
    assert "SI has no account “mfa_ge” on x. Accepted: mzz_rs." in told(plan)
    assert plan.entries[0].fields["account"] == "a1"


def test_a_text_that_is_too_long_for_its_channel_still_comes_in_as_a_draft() -> None:
    assert not post_plan(POST | {"text": "a" * 5_000}).problems


def test_a_text_with_a_character_that_cannot_be_kept_is_told() -> None:
    table = Table("posts", ("country", "channel", "text"), (Row(2, ("SI", "x", "a\ud800b")),))
    assert "U+D800" in told(make_plan([table], {}, KNOWN))


def test_an_unknown_zone_is_told() -> None:
    assert "“Mars/Base” is not a time zone" in told(post_plan(POST | {"zone": "Mars/Base"}))
