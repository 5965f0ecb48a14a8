"""An export in JSON comes back whole: each kind and each field that a person sets, or a sentence says why."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from campaigndesk import __version__
from campaigndesk.actions.accounts import add_account
from campaigndesk.actions.approving import submit_post
from campaigndesk.actions.campaigns import start_campaign
from campaigndesk.actions.comments import comment_on
from campaigndesk.actions.coverage import set_coverage
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post, revise_post, revise_text
from campaigndesk.actions.events import add_event
from campaigndesk.actions.handles import add_handle
from campaigndesk.actions.hashtag_groups import add_hashtag_group
from campaigndesk.actions.messages import revise_message, write_message
from campaigndesk.actions.narratives import register_narrative
from campaigndesk.actions.requests import ask_countries
from campaigndesk.actions.series import repeat_post
from campaigndesk.actions.starting import start_alone
from campaigndesk.actions.templates import add_template
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.kinds import KINDS, field_of
from campaigndesk.domain.records import Record
from campaigndesk.exchange import formats
from campaigndesk.exchange.entering import enter, judge_plan, known_here, plan_export
from campaigndesk.exchange.gathering import gather
from campaigndesk.exchange.json_in import read_export
from campaigndesk.exchange.json_out import records_json
from campaigndesk.exchange.judging import Judged
from campaigndesk.exchange.planned import Known, Plan
from campaigndesk.exchange.plans import make_plan
from campaigndesk.exchange.reading import read_tables
from campaigndesk.resources import resource_path
from campaigndesk.store.meta import save_meta
from campaigndesk.store.opening import open_store
from campaigndesk.store.records import list_records

KEY = b"k" * 32
LANGUAGES = ("sl", "sr", "ka", "uk", "sq")


@pytest.fixture(scope="module")
def words() -> dict[str, list[str]]:
    """Language -> real sentences, out of the sample campaign."""
    channels = ["x", "facebook", "telegram", "website", "bluesky", "viber", "mastodon", "linkedin", "threads"]
    known = Known(channels={name: name for name in channels})
    found: dict[str, list[str]] = defaultdict(list)
    for entry in make_plan(read_tables(resource_path("demo/human-rights-day.xlsx")), {}, known).entries:
        if entry.kind == "post":
            found[str(entry.fields["language"])].append(str(entry.fields["text"]))
    return found


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Callable[[], Desk]]:
    """Makes a new, empty desk of the same Ana, who works for Slovenia."""
    made: list[Desk] = []

    def new() -> Desk:
        desk = Desk(open_store(tmp_path / f"profile-{len(made)}", KEY))
        start_alone(desk, name="Ana", country="SI")
        made.append(desk)
        with desk.store.writing() as conn:
            save_meta(conn, {"person": made[0].author.person})
        return desk

    yield new
    for desk in made:
        desk.store.close()


def planned(desk: Desk, words: dict[str, list[str]]) -> Record:
    """One record at least of each kind, in five languages and three scripts; the campaign."""
    campaign = start_campaign(
        desk, title=words["sr"][0][:60], lead_country="SI", starts_on="2026-12-01", ends_on="2026-12-10",
        objective=words["ka"][1], partners=["GE", "RS"], hashtags=["Права", "უფლებები"],
    )  # fmt: skip
    message = write_message(desk, campaign.id, title="19", text=words["en"][3] if words["en"] else "Everyone")
    account = add_account(desk, country="SI", channel="x", name="Vlada", handle="@vlada", language="sl")
    for language in LANGUAGES:
        post = draft_post(desk, country="SI", channel="x", campaign=campaign.id, text=words[language][2])
        revise_post(desk, post.id, {"language": language, "note": words[language][0], "account": account.id})
    revise_post(desk, post.id, {"message": message.id, "source_revision": message.base("text")})
    late = draft_post(desk, country="SI", channel="x", campaign=campaign.id, text=words["ka"][4])
    revise_post(desk, late.id, {"proposed_at": "2026-12-03T09:00:00Z", "zone": "Europe/Ljubljana"})
    repeat_post(desk, late.id, "FREQ=DAILY;COUNT=2")
    submit_post(desk, late.id)
    set_coverage(desk, campaign.id, "SI", ["x"], "planned")
    add_event(desk, title=words["uk"][1][:80], country="SI", starts_on="2026-12-10", note=words["uk"][2])
    comment_on(desk, post.id, text=words["sr"][1], country="SI")
    comment_on(desk, message.id, text=words["ka"][0], country="SI")
    add_hashtag_group(desk, name="Права човека", country="SI", tags=["Права", "უფლებები", "pravice"])
    add_template(
        desk, name="Хвала", country="SI", language="sr", title=words["sr"][3][:60], text=words["sr"][3],
        hashtags=["Права"], own=True,
    )  # fmt: skip
    add_handle(
        desk, institution="საერთაშორისო საზოგადოება", country="SI", handles={"x": "@unhcr", "viber": "@uni"},
        note=words["ka"][2],
    )  # fmt: skip
    register_narrative(
        desk, claim=words["sr"][1], country="SI", evidence=words["ka"][0], impact="high", decision="respond",
        review_on="2026-12-04", campaign=campaign.id, lines=[message.id],
    )  # fmt: skip
    ask_countries(
        desk, asking="SI", countries=["GE", "RS"], title=words["sr"][0][:60], link="https://example.org/mir",
        about=post.id, channels=["x", "viber"], wanted_by="2026-12-09", note=words["ka"][1],
    )  # fmt: skip
    return campaign


def exported(desk: Desk, *meant: str) -> bytes:
    return records_json(desk.read(gather, desk.now, *meant))


def imported(desk: Desk, data: bytes, *, only: tuple[str, ...] = ()) -> tuple[Plan, Judged]:
    plan = plan_export(desk, read_export(data), known_here(desk, only=only))
    judged = judge_plan(desk, plan)
    if not plan.problems and not judged.problems:
        enter(desk, judged)
    return plan, judged


def kept(desk: Desk, *left: str) -> dict[str, tuple[str, dict[str, Any]]]:
    """Id -> scope and what a person set, of every record of an export."""
    return {
        record.id: (record.scope, {
            name: value for name, value in record.fields.items()
            if name not in left and (known := field_of(kind, name)) and not known.flow
        })
        for kind in formats.KINDS_IN_ORDER for record in desk.read(list_records, kind)
    }  # fmt: skip


def sentences(plan: Plan, judged: Judged) -> list[str]:
    return [str(problem) for problem in (*plan.problems, *judged.problems)]


def changed(data: bytes, change: Callable[[dict[str, Any]], None]) -> bytes:
    told = json.loads(data)
    change(told)
    return json.dumps(told).encode()


def record_of(told: dict[str, Any], kind: str) -> dict[str, Any]:
    return next(record for record in told["records"] if record["kind"] == kind)


def test_all_that_was_planned_comes_back_on_an_empty_desk(
    desks: Callable[[], Desk], words: dict[str, list[str]]
) -> None:
    ana, other = desks(), desks()
    planned(ana, words)
    plan, judged = imported(other, exported(ana))
    assert not sentences(plan, judged)
    assert kept(other, "source_revision") == kept(ana, "source_revision")
    assert {record.kind for kind in formats.KINDS_IN_ORDER for record in other.read(list_records, kind)} == set(
        formats.KINDS_IN_ORDER
    )


def test_a_kind_of_record_is_in_the_file_and_read_back_or_has_a_reason() -> None:
    assert set(formats.KINDS_IN_ORDER) | set(formats.WHY_NOT) == set(KINDS)
    assert not set(formats.KINDS_IN_ORDER) & set(formats.WHY_NOT)


def test_the_file_has_every_kind_that_is_to_be_in_it(desks: Callable[[], Desk], words: dict[str, list[str]]) -> None:
    ana = desks()
    planned(ana, words)
    assert {record["kind"] for record in json.loads(exported(ana))["records"]} == set(formats.KINDS_IN_ORDER)


def test_what_is_here_already_is_left_as_it_is(desks: Callable[[], Desk], words: dict[str, list[str]]) -> None:
    ana = desks()
    planned(ana, words)
    data, before = exported(ana), kept(ana)
    plan, judged = imported(ana, data)
    assert (sentences(plan, judged), judged.new, judged.changed) == ([], (), ())
    assert kept(ana) == before


def test_one_wrong_record_keeps_all_others_out_and_is_named(
    desks: Callable[[], Desk], words: dict[str, list[str]]
) -> None:
    ana, other = desks(), desks()
    planned(ana, words)

    def spoil(told: dict[str, Any]) -> None:
        record_of(told, "template")["fields"]["country"] = "GE"
        record_of(told, "handle")["fields"]["handles"] = ["@unhcr"]
        record_of(told, "event")["fields"]["mood"] = "solemn"
        record_of(told, "hashtag_group")["kind"] = "mood"
        del record_of(told, "account")["created"]

    data = changed(exported(ana), spoil)
    places = {record["kind"]: place for place, record in enumerate(json.loads(data)["records"], 1)}
    told = "\n".join(sentences(*imported(other, data)))
    assert f"record {places['template']} (template): A record can be kept to your own ministry" in told
    assert f"record {places['handle']} (handle): “handles”: It must name a handle for each channel." in told
    assert f"record {places['event']} (event): This version does not know the field “mood”." in told
    assert f"record {places['mood']} (mood): This version does not know records of the kind “mood”. Update it." in told
    assert f"record {places['account']}: It does not have the form of a record" in told
    assert kept(other) == {}


def test_a_ministry_takes_its_own_records_out_of_a_joint_file(
    desks: Callable[[], Desk], words: dict[str, list[str]]
) -> None:
    ana, other = desks(), desks()
    planned(ana, words)
    data = changed(exported(ana), lambda told: record_of(told, "template")["fields"].update(country="GE"))
    plan, judged = imported(other, data, only=("SI",))
    assert (sentences(plan, judged), plan.left_out) == ([], 3)
    assert "template" not in {entry.kind for entry in judged.new}


def test_no_approval_and_no_submission_comes_out_of_a_file(
    desks: Callable[[], Desk], words: dict[str, list[str]]
) -> None:
    ana, other = desks(), desks()
    planned(ana, words)
    (waiting,) = [post for post in ana.read(list_records, "post") if post.get("stage") == "in_review"]
    data = exported(ana)
    plan, _ = imported(other, data)
    assert other.find(waiting.id).get("stage") == "draft"
    assert other.find(waiting.id).get("submitted") is None
    assert any("1 of the new posts were further than a draft" in notice for notice in plan.notices)


def test_nobody_speaks_in_the_name_of_another(desks: Callable[[], Desk], words: dict[str, list[str]]) -> None:
    ana, other = desks(), desks()
    planned(ana, words)
    data = changed(exported(ana), lambda told: record_of(told, "comment")["created"].update(by="ben"))
    plan, _ = imported(other, data)
    assert len(other.read(list_records, "comment")) == 1
    assert any("1 comments were left out: others wrote them" in notice for notice in plan.notices)


def test_a_translation_is_as_fresh_or_stale_as_it_was(desks: Callable[[], Desk], words: dict[str, list[str]]) -> None:
    ana, other = desks(), desks()
    planned(ana, words)
    (fresh,) = [post for post in ana.read(list_records, "post") if post.get("message")]
    message = ana.find(fresh.get("message"))
    stale = draft_post(ana, country="SI", channel="x", text=words["sl"][5])
    revise_post(ana, stale.id, {"message": message.id, "source_revision": message.base("text")})
    message = revise_message(ana, message.id, text="Everyone has the right to freedom of opinion.")
    revise_post(ana, fresh.id, {"source_revision": message.base("text")})
    imported(other, exported(ana))
    now = other.find(message.id).base("text")
    assert other.find(fresh.id).get("source_revision") == now
    assert other.find(stale.id).get("source_revision") not in (None, "", now)


def test_words_under_embargo_stay_out_of_the_file_also_where_a_comment_quotes_them(
    desks: Callable[[], Desk], words: dict[str, list[str]]
) -> None:
    ana, other = desks(), desks()
    secret = draft_post(ana, country="SI", channel="x", text=words["sl"][0])
    revise_post(ana, secret.id, {"embargo_until": "2100-01-01T00:00:00Z"})
    comment_on(ana, secret.id, text=f"Preberi: {words['sl'][0]}", country="SI")
    assert words["sl"][0] not in exported(ana).decode()
    plan, judged = imported(other, exported(ana))
    assert kept(other) == {}
    assert sentences(plan, judged) == []
    assert any("2 of the records were under embargo" in notice for notice in plan.notices)


def test_one_campaign_goes_out_with_what_was_said_about_it(
    desks: Callable[[], Desk], words: dict[str, list[str]]
) -> None:
    ana, other = desks(), desks()
    campaign = planned(ana, words)
    revise_text(ana, draft_post(ana, country="SI", channel="x", text="brez").id, "Brez kampanje.")
    imported(other, exported(ana, campaign.id))
    assert len(other.read(list_records, "comment")) == 2
    assert "Brez kampanje." not in {post.get("text") for post in other.read(list_records, "post")}


def test_a_file_of_a_newer_form_is_refused_with_both_versions() -> None:
    newer = {"format": formats.FORMAT + 1, "desk": "9.4.0", "records": {"of": "another shape"}}
    with pytest.raises(InvalidInput) as told:
        read_export(json.dumps(newer).encode())
    assert "9.4.0" in told.value.sentence
    assert f"Campaign Desk {__version__}, which reads up to form {formats.FORMAT}" in told.value.sentence
    assert "nothing was imported" in told.value.fix


def test_a_file_without_a_number_is_still_read(desks: Callable[[], Desk], words: dict[str, list[str]]) -> None:
    ana, other = desks(), desks()
    planned(ana, words)

    def older(told: dict[str, Any]) -> None:
        del told["format"], told["desk"]
        new_kinds = ("hashtag_group", "template", "handle", "request", "narrative")
        told["records"] = [record for record in told["records"] if record["kind"] not in new_kinds]

    plan, judged = imported(other, changed(exported(ana), older))
    assert not sentences(plan, judged)
    assert len(other.read(list_records, "post")) == len(ana.read(list_records, "post"))


@pytest.mark.parametrize("data", [b"{", b"{}", b'{"records": 1}', b'{"format": "two", "records": []}', b"{" * 90_000])
def test_what_is_no_export_is_a_sentence(data: bytes) -> None:
    with pytest.raises(InvalidInput, match=r"not an export|nested too deep"):
        read_export(data)
