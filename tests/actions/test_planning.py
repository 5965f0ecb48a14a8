"""Campaigns, invitations, messages, comments, events, accounts and series, as an officer makes them."""

from datetime import date

import pytest

from campaigndesk.actions.accounts import add_account, revise_account
from campaigndesk.actions.campaigns import (
    answer_invitation,
    delete_campaign,
    invite_countries,
    revise_campaign,
    start_campaign,
)
from campaigndesk.actions.comments import comment_on, revise_comment, settle_comment
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import attach_media, describe_image, detach_media, draft_post
from campaigndesk.actions.events import add_event, revise_event
from campaigndesk.actions.messages import revise_message, write_message
from campaigndesk.actions.registry import ACTIONS
from campaigndesk.actions.scheduling import confirm_published, move_post, propose_local_time, propose_time
from campaigndesk.actions.series import (
    change_series_rule,
    delete_occurrences,
    list_occurrences,
    move_along,
    move_occurrences,
    repeat_post,
    revise_occurrences,
    skip_occurrence,
    split_rule,
)
from campaigndesk.actions.undoing import redo, undo
from campaigndesk.domain.errors import InvalidInput, NotFound
from campaigndesk.domain.records import Record
from campaigndesk.domain.times import local
from campaigndesk.store.calendar import list_bars
from campaigndesk.store.records import list_records


@pytest.fixture
def campaign(desk: Desk) -> Record:
    """Human Rights Day, led from Ljubljana."""
    return start_campaign(
        desk,
        title="Human Rights Day",
        lead_country="SI",
        starts_on="2026-12-01",
        ends_on="2026-12-10",
        partners=["GE", "RS", "SI"],
    )


@pytest.fixture
def post(desk: Desk) -> Record:
    """A draft for every Monday."""
    made = draft_post(desk, country="SI", channel="x", text="Vsak ponedeljek")
    return propose_local_time(desk, made.id, "2026-10-05T09:00", "Europe/Ljubljana")


def test_a_campaign_invites_its_partners_but_not_itself(desk: Desk, campaign: Record) -> None:
    assert campaign.get("partners") == ["GE", "RS"]
    invited = desk.read(list_records, "participation", where={"campaign": campaign.id})
    assert {(p.get("country"), p.get("answer")) for p in invited} == {("GE", "invited"), ("RS", "invited")}
    assert (bar := desk.read(list_bars, "2026-12-10", "2026-12-31")[0]).title == "Human Rights Day"
    assert (bar.joined, bar.invited) == (0, 2)


def test_more_countries_are_invited_once(desk: Desk, campaign: Record) -> None:
    invite_countries(desk, campaign.id, ["UA", "GE"], "2026-11-28")
    invited = desk.read(list_records, "participation", where={"campaign": campaign.id})
    assert sorted(str(p.get("country")) for p in invited) == ["GE", "RS", "UA"]
    with pytest.raises(InvalidInput, match="invited already"):
        invite_countries(desk, campaign.id, ["UA"])


def test_only_an_invited_country_answers_and_a_reservation_is_said(desk: Desk, campaign: Record) -> None:
    with pytest.raises(NotFound, match="MD is not invited"):
        answer_invitation(desk, campaign.id, "MD", "joined")
    with pytest.raises(InvalidInput, match="reservation has to be said"):
        answer_invitation(desk, campaign.id, "GE", "joined_with_reservation")
    with pytest.raises(InvalidInput, match="no answer"):
        answer_invitation(desk, campaign.id, "GE", "perhaps")


@pytest.mark.parametrize(("title", "ends_on"), [("", "2026-12-10"), ("Naslov", "2026-11-10")])
def test_a_campaign_has_a_title_and_ends_after_its_start(desk: Desk, title: str, ends_on: str) -> None:
    with pytest.raises(InvalidInput):
        start_campaign(desk, title=title, lead_country="SI", starts_on="2026-12-01", ends_on=ends_on)


def test_a_campaign_is_revised_and_taken_away(desk: Desk, campaign: Record) -> None:
    assert revise_campaign(desk, campaign.id, objective="Več znanja").get("objective") == "Več znanja"
    delete_campaign(desk, campaign.id)
    assert desk.read(list_bars, "2026-12-01", "2026-12-31") == []


def test_a_message_is_in_the_campaigns_language(desk: Desk, campaign: Record) -> None:
    message = write_message(desk, campaign.id, title="Article 1", text="All human beings are born free.")
    assert message.get("language") == "en"
    assert revise_message(desk, message.id, text="All are born free.").get("text") == "All are born free."


def test_a_post_takes_channel_country_and_language_from_its_account(desk: Desk, campaign: Record) -> None:
    account = add_account(desk, country="SI", channel="mastodon", name="MZZ", language="sl")
    message = write_message(desk, campaign.id, title="Article 1", text="All human beings are born free.")
    post = draft_post(desk, account=account.id, campaign=campaign.id, message=message.id)
    assert (post.get("country"), post.get("channel"), post.get("language")) == ("SI", "mastodon", "sl")
    assert (post.get("zone"), post.get("source_revision")) == ("Europe/Ljubljana", message.base("text"))
    assert revise_account(desk, account.id, limit=500).get("limit") == 500


def test_a_post_without_an_account_is_asked_for_one(desk: Desk) -> None:
    with pytest.raises(InvalidInput, match="belongs to an account"):
        draft_post(desk, country="SI", text="Kam?")


def test_a_comment_is_written_revised_and_settled(desk: Desk, post: Record) -> None:
    comment = comment_on(desk, post.id, "Ali je to prav?", anchor={"field": "text", "start": 0, "end": 4})
    assert revise_comment(desk, comment.id, "Je to prav?").get("text") == "Je to prav?"
    assert settle_comment(desk, comment.id).get("settled") is True
    assert settle_comment(desk, comment.id, False).get("settled") is False
    with pytest.raises(InvalidInput, match="empty"):
        comment_on(desk, post.id, "   ")


def test_an_event_has_a_start(desk: Desk) -> None:
    event = add_event(desk, title="Vrh", country="SI", starts_on="2026-12-03", ends_on="2026-12-04", own=True)
    assert event.scope == "country:SI"
    assert revise_event(desk, event.id, place="Bled").get("place") == "Bled"
    with pytest.raises(InvalidInput, match="needs a start"):
        add_event(desk, title="Kdaj", country="SI")


def test_pictures_are_attached_described_and_taken_off(desk: Desk, post: Record) -> None:
    attached = attach_media(desk, post.id, name="most.jpg", credit="MZZ")
    picture = attached.get("media")[0]["id"]
    described = describe_image(desk, post.id, picture, "sl", "Most")
    assert described.get(f"alt.{picture}.sl") == "Most"
    assert list(detach_media(desk, post.id, picture).get("media")) == []
    with pytest.raises(NotFound, match="not attached"):
        describe_image(desk, post.id, picture, "sl", "Most")
    with pytest.raises(NotFound, match="not attached"):
        detach_media(desk, post.id, picture)


def test_a_moved_post_keeps_its_time_of_day_over_the_end_of_summer_time(desk: Desk, post: Record) -> None:
    moved = move_post(desk, post.id, date(2026, 10, 26))
    assert f"{local(moved.get('proposed_at'), 'Europe/Ljubljana'):%d %H:%M}" == "26 09:00"
    assert moved.get("proposed_at") == "2026-10-26T08:00:00Z"


def test_a_time_that_the_clock_skips_is_refused_with_the_nearest_two(desk: Desk, post: Record) -> None:
    with pytest.raises(InvalidInput, match=r"Use 01:59 or 03:00"):
        propose_local_time(desk, post.id, "2027-03-28T02:30", "Europe/Ljubljana")


def test_a_time_that_the_clock_shows_twice_is_asked_for(desk: Desk, post: Record) -> None:
    with pytest.raises(InvalidInput, match="happens twice"):
        propose_local_time(desk, post.id, "2026-10-25T02:30", "Europe/Ljubljana")
    first = propose_local_time(desk, post.id, "2026-10-25T02:30", "Europe/Ljubljana", later=False)
    assert first.get("proposed_at") == "2026-10-25T00:30:00Z"
    second = propose_local_time(desk, post.id, "2026-10-25T02:30", "Europe/Ljubljana", later=True)
    assert second.get("proposed_at") == "2026-10-25T01:30:00Z"


@pytest.mark.parametrize("typed", ["tomorrow", "2026-13-01T09:00", "2026-12-01T09:00+02:00"])
def test_what_is_no_local_time_is_refused(desk: Desk, post: Record, typed: str) -> None:
    with pytest.raises(InvalidInput):
        propose_local_time(desk, post.id, typed, "Europe/Ljubljana")


def test_a_post_without_a_time_cannot_be_moved_or_repeated(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Kdaj?")
    with pytest.raises(InvalidInput, match="no time yet"):
        move_post(desk, post.id, "2026-12-01")
    with pytest.raises(InvalidInput, match="Only a post with a time"):
        repeat_post(desk, post.id, "FREQ=WEEKLY;COUNT=3")
    assert propose_time(desk, post.id, "2026-12-01T09:00:00Z", "Asia/Tbilisi").get("zone") == "Asia/Tbilisi"


def test_a_proof_of_publication_is_a_link(desk: Desk, post: Record) -> None:
    with pytest.raises(InvalidInput, match="link to the published post"):
        confirm_published(desk, post.id, "on the site")


def test_a_repeated_post_is_a_draft_for_each_time_at_the_same_hour(desk: Desk, post: Record) -> None:
    series = repeat_post(desk, post.id, "FREQ=WEEKLY;COUNT=5")
    posts = list_occurrences(desk, series.id)
    hours = {f"{local(p.get('proposed_at'), 'Europe/Ljubljana'):%a %H:%M}" for p in posts}
    assert (len(posts), hours, {p.get("stage") for p in posts}) == (5, {"Mon 09:00"}, {"draft"})
    with pytest.raises(InvalidInput, match="part of a series already"):
        repeat_post(desk, post.id, "FREQ=DAILY;COUNT=2")


def test_one_occurrence_is_skipped(desk: Desk, post: Record) -> None:
    series = repeat_post(desk, post.id, "FREQ=WEEKLY;COUNT=4")
    second = list_occurrences(desk, series.id)[1]
    assert skip_occurrence(desk, second.id).get("skipped") == ["2026-10-12"]
    assert len(list_occurrences(desk, series.id)) == 3


@pytest.mark.parametrize(("scope", "changed"), [("this", 1), ("this and following", 3), ("all", 4)])
def test_this_the_following_or_all_occurrences_are_revised(desk: Desk, post: Record, scope: str, changed: int) -> None:
    series = repeat_post(desk, post.id, "FREQ=WEEKLY;COUNT=4")
    second = list_occurrences(desk, series.id)[1]
    revise_occurrences(desk, second.id, {"text": "Novo"}, scope)
    assert [p.get("text") for p in list_occurrences(desk, series.id)].count("Novo") == changed


def test_the_rest_of_a_series_gets_another_rule(desk: Desk, post: Record) -> None:
    series = repeat_post(desk, post.id, "FREQ=WEEKLY;COUNT=4")
    third = list_occurrences(desk, series.id)[2]
    new = change_series_rule(desk, third.id, "FREQ=DAILY;COUNT=2")
    assert [p.get("proposed_at")[:10] for p in list_occurrences(desk, series.id)] == ["2026-10-05", "2026-10-12"]
    assert [p.get("proposed_at")[:10] for p in list_occurrences(desk, new.id)] == ["2026-10-19", "2026-10-20"]


@pytest.mark.parametrize("scope", ["this", "this and following", "all"])
def test_posts_of_a_series_are_moved_and_taken_away_as_far_as_was_said_and_come_back(
    desk: Desk, post: Record, scope: str
) -> None:
    series = repeat_post(desk, post.id, "FREQ=WEEKLY;COUNT=4")
    ids = [p.id for p in list_occurrences(desk, series.id)]
    touched = {"this": {1}, "this and following": {1, 2, 3}, "all": {0, 1, 2, 3}}[scope]

    def times() -> list[object]:
        return [desk.find(one).get("proposed_at") for one in ids]

    before = times()
    move_occurrences(desk, ids[1], 1, "Europe/Ljubljana", scope, minutes=30)
    assert {n for n, (was, now) in enumerate(zip(before, times(), strict=True)) if was != now} == touched
    undo(desk)
    assert times() == before
    delete_occurrences(desk, ids[1], scope)
    assert len(list_occurrences(desk, series.id)) == 4 - len(touched)
    undo(desk)
    assert [p.get("proposed_at") for p in list_occurrences(desk, series.id)] == before
    assert desk.find(series.id).get("rule") == "FREQ=WEEKLY;COUNT=4"


def test_the_rule_of_a_series_goes_along_when_all_of_it_is_moved(desk: Desk, post: Record) -> None:
    series = repeat_post(desk, post.id, "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261102T235959")
    skip_occurrence(desk, list_occurrences(desk, series.id)[2].id)
    second = list_occurrences(desk, series.id)[1]
    move_occurrences(desk, second.id, 2, "Europe/Ljubljana", "all", minutes=30)
    moved = desk.find(series.id)
    assert moved.get("rule") == "FREQ=WEEKLY;BYDAY=WE;UNTIL=20261104T235959"
    assert (moved.get("starts_at"), list(moved.get("skipped"))) == ("2026-10-07T09:30", ["2026-10-21"])
    assert split_rule(desk, second.id) == "FREQ=WEEKLY;BYDAY=WE;UNTIL=20261104T235959"
    assert undo(desk) == "The change of the time of publication of 4 posts was undone."
    back = desk.find(series.id)
    assert back.get("rule") == "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261102T235959"
    assert (back.get("starts_at"), list(back.get("skipped"))) == ("2026-10-05T09:00", ["2026-10-19"])


def test_a_series_whose_rest_is_moved_goes_on_as_one_of_its_own(desk: Desk, post: Record) -> None:
    series = repeat_post(desk, post.id, "FREQ=WEEKLY;BYDAY=MO;COUNT=4")
    ids = [p.id for p in list_occurrences(desk, series.id)]
    move_occurrences(desk, ids[1], -1, "Europe/Ljubljana", "this and following")
    assert [p.id for p in list_occurrences(desk, series.id)] == ids[:1]
    assert desk.find(series.id).get("rule") == "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261012T085959"
    rest = desk.find(str(desk.find(ids[1]).get("series")))
    assert [p.id for p in list_occurrences(desk, rest.id)] == ids[1:]
    assert (rest.get("rule"), rest.get("starts_at")) == ("FREQ=WEEKLY;BYDAY=SU;COUNT=3", "2026-10-11T09:00")
    undo(desk)
    assert [p.id for p in list_occurrences(desk, series.id)] == ids
    assert desk.find(series.id).get("rule") == "FREQ=WEEKLY;BYDAY=MO;COUNT=4"
    redo(desk)
    assert [p.id for p in list_occurrences(desk, rest.id)] == ids[1:]
    assert desk.find(rest.id).get("rule") == "FREQ=WEEKLY;BYDAY=SU;COUNT=3"


@pytest.mark.parametrize(("scope", "own"), [("all", False), ("this and following", True)])
def test_the_rule_goes_along_when_the_others_follow_one_that_was_moved(
    desk: Desk, post: Record, scope: str, own: bool
) -> None:
    series = repeat_post(desk, post.id, "FREQ=WEEKLY;BYDAY=MO;COUNT=4")
    second = list_occurrences(desk, series.id)[1]
    move_post(desk, second.id, "2026-10-15")
    move_along(desk, second.id, str(second.get("proposed_at")), scope)
    its = desk.find(str(desk.find(second.id).get("series")))
    assert (its.id != series.id) is own
    assert str(its.get("rule")).startswith("FREQ=WEEKLY;BYDAY=TH;COUNT=")
    assert split_rule(desk, second.id) == "FREQ=WEEKLY;BYDAY=TH;COUNT=3"


def test_repeating_and_another_rule_are_undone_in_one_step(desk: Desk, post: Record) -> None:
    series = repeat_post(desk, post.id, "FREQ=WEEKLY;COUNT=4")
    before = [p.id for p in list_occurrences(desk, series.id)]
    change_series_rule(desk, before[2], "FREQ=DAILY;COUNT=2")
    undo(desk)
    assert [p.id for p in list_occurrences(desk, series.id)] == before
    assert desk.find(series.id).get("rule") == "FREQ=WEEKLY;COUNT=4"
    undo(desk)
    assert not desk.find(post.id).get("series")
    assert list_occurrences(desk, series.id) == []
    redo(desk)
    assert [p.id for p in list_occurrences(desk, series.id)] == before
    skip_occurrence(desk, before[1])
    undo(desk)
    assert len(list_occurrences(desk, series.id)) == 4
    assert list(desk.find(series.id).get("skipped", ())) == []


def test_a_post_outside_of_a_series_says_so(desk: Desk, post: Record) -> None:
    with pytest.raises(NotFound, match="not part of a series"):
        skip_occurrence(desk, post.id)


def test_every_action_has_a_summary_and_named_parameters() -> None:
    assert {"draft_post", "approve_post", "undo", "settle_conflict", "repeat_post", "start_alone"} <= set(ACTIONS)
    for action in ACTIONS.values():
        assert action.summary.endswith((".", ":")), action.name
        assert all(parameter.type for parameter in action.parameters)
