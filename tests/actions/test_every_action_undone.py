"""Each action of the registry is taken back and done again, or this list says why it cannot be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from campaigndesk.actions.desk import Desk, Draft
from campaigndesk.actions.registry import ACTIONS
from campaigndesk.actions.undoing import WHY_NOT, redo, undo
from campaigndesk.domain.errors import InvalidInput
from campaigndesk.domain.kinds import KINDS
from campaigndesk.domain.records import NETWORK, Record, Stamp
from campaigndesk.store.records import list_records, save_record

NOT_UNDONE: Mapping[str, str] = {
    "digest_shown": "it only reads",
    "list_occurrences": "it only reads",
    "split_rule": "it only reads",
    "undo": "redo is its opposite",
    "redo": "undo is its opposite",
    "bring_back": "it is an undo itself; deleting again is its opposite",
    "start_alone": "the beginning of a profile, before there is anything to undo",
    "approve_post": WHY_NOT["decide"],
    "request_changes": WHY_NOT["decide"],
    "confirm_published": WHY_NOT["publish"],
    "lift_embargo": WHY_NOT["lift"],
    "stop_publishing": WHY_NOT["stop"],
    "lift_stop": WHY_NOT["lift_stop"],
    "turn_into_drill": "a network that practises never becomes another: what is in it was not meant",
    "limit_repeats": "only an administrator of a network can; test_repeats undoes it",
    "limit_contact": "a network of one has no server to hear from; its administrator sets another number",
    "retry_set_aside": "it does what was refused as an ordinary change, which is undone as that change is",
    "take_wording": "as switch_on_wording, with the rules of a file",
    "write_wording": "it only reads",
    "add_person": "a person is never deleted; `let_act` is how one is shut out",
    "give_role": "only an administrator can; test_people takes it back and gives it again",
    "take_role": "only an administrator can; test_people takes it back and gives it again",
    "let_act": "only an administrator can; test_people takes it back and gives it again",
    "attach_files": "as attach_media, with files of this laptop",
    "revoke_key": "a key that was revoked stays revoked: who found it may have asked for that",
    "revoke_keys_of": "the same for each key of a laptop",
    "forget_set_aside": "the window asks first, and the words stay in the history",
}
Act = Callable[[Desk, dict[str, str]], None]


def call(action: str, /, **given: Any) -> Act:
    """The action with these parameters; a value such as `@post` is the id of what was prepared under that name."""

    def act(desk: Desk, ids: dict[str, str]) -> None:
        def filled(value: Any) -> Any:
            if isinstance(value, list):
                return [filled(item) for item in value]
            if isinstance(value, dict):
                return {filled(key): filled(item) for key, item in value.items()}
            return ids[value[1:]] if isinstance(value, str) and value.startswith("@") else value

        ACTIONS[action].function(desk, **{key: filled(value) for key, value in given.items()})

    return act


BY_HAND: Mapping[str, Mapping[str, Any]] = {
    "add_account": {"country": "SI", "channel": "x", "name": "Vlada"},
    "revise_account": {"account_id": "@account", "name": "Drugo ime"},
    "delete_account": {"account_id": "@account"},
    "submit_post": {"post_id": "@post"},
    "recall_post": {"post_id": "@sent"},
    "withdraw_post": {"post_id": "@post", "reason": "Ne zdaj"},
    "reopen_post": {"post_id": "@withdrawn"},
    "start_campaign": {"title": "Mir", "lead_country": "SI", "starts_on": "2026-12-01", "ends_on": "2026-12-02"},
    "revise_campaign": {"campaign_id": "@campaign", "objective": "Mir"},
    "invite_countries": {"campaign_id": "@campaign", "countries": ["GE"]},
    "answer_invitation": {"campaign_id": "@campaign", "country": "SI", "answer": "joined"},
    "remind_countries": {"campaign_id": "@campaign", "countries": ["SI"], "deadline": "2026-11-30"},
    "delete_campaign": {"campaign_id": "@campaign"},
    "propose_lift": {"campaign_id": "@embargoed", "reason": "Že objavljeno"},
    "keep_embargo": {"campaign_id": "@proposed"},
    "comment_on": {"record_id": "@post", "text": "Dobro."},
    "revise_comment": {"comment_id": "@comment", "text": "Boljše."},
    "settle_comment": {"comment_id": "@comment"},
    "delete_comment": {"comment_id": "@comment"},
    "set_coverage": {"campaign_id": "@campaign", "country": "SI", "channels": ["x"], "intent": "planned"},
    "ask_coverage": {"campaign_id": "@campaign", "country": "SI", "channels": ["x"]},
    "delegate_decisions": {
        "country": "SI", "to_person": "@ben", "starts_on": "2026-12-01", "ends_on": "2026-12-05",
    },
    "revoke_delegation": {"delegation_id": "@delegation"},
    "draft_post": {"country": "SI", "channel": "x", "text": "Novo"},
    "revise_text": {"post_id": "@post", "text": "Drugo"},
    "revise_post": {"post_id": "@post", "fields": {"title": "Naslov"}},
    "attach_media": {"post_id": "@post", "name": "most.jpg"},
    "detach_media": {"post_id": "@pictured", "media_id": "m1"},
    "note_rights": {"post_id": "@pictured", "media_id": "m1", "credit": "MZZ"},
    "describe_image": {"post_id": "@pictured", "media_id": "m1", "language": "sl", "text": "Most"},
    "add_hashtags": {"post_id": "@post", "hashtags": ["mir"]},
    "remove_hashtags": {"post_id": "@tagged", "hashtags": ["mir"]},
    "delete_post": {"post_id": "@post"},
    "share_post": {"post_id": "@own"},
    "keep_to_ministry": {"post_id": "@post"},
    "add_event": {"title": "Vrh", "country": "SI", "starts_on": "2026-12-01"},
    "revise_event": {"event_id": "@event", "place": "Ljubljana"},
    "delete_event": {"event_id": "@event"},
    "add_handle": {"institution": "Vlada", "country": "SI"},
    "revise_handle": {"handle_id": "@handle", "institution": "Vlada RS"},
    "delete_handle": {"handle_id": "@handle"},
    "add_result": {"post_id": "@public", "read_on": "2026-01-05", "views": 1200},
    "revise_result": {"result_id": "@result", "views": 1300},
    "delete_result": {"result_id": "@result"},
    "add_hashtag_group": {"name": "Mir", "country": "SI", "tags": ["mir"]},
    "revise_hashtag_group": {"group_id": "@hashtag_group", "name": "Pravice"},
    "delete_hashtag_group": {"group_id": "@hashtag_group"},
    "write_message": {"campaign_id": "@campaign", "title": "Člen 19"},
    "revise_message": {"message_id": "@message", "text": "Vsakdo"},
    "delete_message": {"message_id": "@message"},
    "remind_approvers": {"post_id": "@sent"},
    "propose_time": {"post_id": "@post", "at": "2026-12-03T09:00:00Z"},
    "propose_local_time": {"post_id": "@post", "local": "2026-12-03T09:00", "zone": "Europe/Ljubljana"},
    "move_post": {"post_id": "@post", "day": "2026-12-05"},
    "schedule_post": {"post_id": "@approved"},
    "unschedule_post": {"post_id": "@scheduled"},
    "hold_record": {"record_id": "@post", "reason": "Počakajmo"},
    "release_record": {"record_id": "@held"},
    "repeat_post": {"post_id": "@post", "rule": "FREQ=DAILY;COUNT=3"},
    "skip_occurrence": {"post_id": "@occurrence"},
    "revise_occurrences": {"post_id": "@occurrence", "fields": {"title": "Naslov"}, "scope": "all"},
    "change_series_rule": {"post_id": "@occurrence", "rule": "FREQ=WEEKLY;COUNT=2"},
    "settle_conflict": {"record_id": "@contested", "field": "text", "value": "Zlito"},
    "submit_posts": {"post_ids": ["@post", "@tagged"]},
    "schedule_posts": {"post_ids": ["@approved", "@approved_too"]},
    "unschedule_posts": {"post_ids": ["@scheduled"]},
    "hold_posts": {"post_ids": ["@post", "@tagged"], "reason": "Počakajmo"},
    "release_posts": {"post_ids": ["@held", "@held_too"]},
    "move_event": {"event_id": "@event", "start": "2026-12-03", "end": "2026-12-04"},
    "move_posts": {"post_ids": ["@post", "@tagged"], "day": "2026-12-06", "zone": "Europe/Ljubljana"},
    "take_times_away": {"post_ids": ["@post", "@tagged"]},
    "assign_posts": {"post_ids": ["@post", "@tagged"], "owner": "@ben"},
    "shift_posts": {"post_ids": ["@post", "@tagged"], "days": 2, "zone": "Europe/Ljubljana"},
    "move_occurrences": {"post_id": "@occurrence", "days": 1, "zone": "Europe/Ljubljana", "scope": "all"},
    "move_along": {"post_id": "@occurrence", "moved_from": "2026-11-30T09:00:00Z", "scope": "all"},
    "register_narrative": {"country": "SI", "claim": "Most je zaprt", "impact": "high", "lines": ["@message"]},
    "revise_narrative": {"narrative_id": "@narrative", "decision": "respond", "review_on": "2026-12-04"},
    "link_line": {"narrative_id": "@narrative", "line_id": "@message"},
    "unlink_line": {"narrative_id": "@answered", "line_id": "line"},
    "delete_narrative": {"narrative_id": "@narrative"},
    "ask_countries": {"asking": "SI", "countries": ["GE", "RS"], "title": "Naprej", "about": "@post"},
    "revise_request": {"request_id": "@request", "title": "Še naprej", "channels": ["x"]},
    "take_back_request": {"request_id": "@request"},
    "answer_request": {"request_id": "@asked", "answer": "declined", "reason": "Volitve"},
    "show_to": {"record_id": "@handle", "own": True},
    "delete_posts": {"post_ids": ["@post", "@tagged"]},
    "withdraw_posts": {"post_ids": ["@post", "@tagged"], "reason": "Odpovedano"},
    "settle_missed": {"times": {"@post": "2026-12-09T09:00:00Z"}, "dropped": ["@tagged"], "reason": "Prepozno"},
    "order_media": {"post_id": "@album", "media_ids": ["m2", "m1"]},
    "delete_occurrences": {"post_id": "@occurrence"},
    "add_blackout": {
        "country": "SI", "starts_on": "2026-12-01", "ends_on": "2026-12-02", "occasion": "mourning", "reason": "Neurje",
    },
    "revise_blackout": {"blackout_id": "@blackout", "effect": "warn"},
    "delete_blackout": {"blackout_id": "@blackout"},
    "override_blackout": {"post_id": "@silenced", "reason": "Sožalje"},
    "enforce_blackout": {"post_id": "@overridden"},
    "switch_on_wording": {"country": "SI", "pack": "names"},
    "add_wording": {"country": "SI", "name": "Own rules"},
    "switch_off_wording": {"wording_id": "@wording"},
    "revise_wording": {"wording_id": "@wording", "name": "Imena"},
    "delete_wording": {"wording_id": "@wording"},
    "add_template": {"name": "Dan", "country": "SI"},
    "revise_template": {"template_id": "@template", "name": "Noč"},
    "delete_template": {"template_id": "@template"},
}  # fmt: skip


POSTS = (
    "post", "sent", "withdrawn", "held", "held_too", "contested", "approved", "approved_too", "scheduled", "public",
)  # fmt: skip


@pytest.fixture
def ids(desk: Desk) -> dict[str, str]:
    """One of everything, and a colleague who can decide."""
    me = desk.author.person
    put_ben(desk)
    made = {"ben": "ben", "me": me, **put_requests(desk)}

    def make(key: str, kind: str, **fields: Any) -> Record:
        record = desk.act(Draft("create@1", "", kind, {"fields": fields}))[0]
        made[key] = record.id
        return record

    posted = {"country": "SI", "channel": "x", "language": "sl", "text": "Prvo", "zone": "Europe/Ljubljana"}
    posted["proposed_at"] = "2026-12-01T09:00:00Z"
    make("account", "account", country="SI", channel="x", name="MZZ")
    make("campaign", "campaign", title="Pravice", lead_country="SI", starts_on="2026-12-01", ends_on="2026-12-10")
    for key in ("embargoed", "proposed"):
        make(key, "campaign", title="Vrh", lead_country="SI", embargo_until="2199-12-01T09:00:00Z")
    call("propose_lift", campaign_id="@proposed", reason="Že objavljeno")(desk, made)
    make("invitation", "participation", campaign=made["campaign"], country="SI", answer="invited")
    make("message", "message", campaign=made["campaign"], title="Člen 1")
    make("event", "event", title="Vrh", country="SI", starts_on="2026-12-01")
    make("handle", "handle", institution="MZZ", country="SI")
    make("hashtag_group", "hashtag_group", name="Mir", country="SI", tags=["mir"])
    make("wording", "wording", country="SI", name="Names", active=True, rules=[])
    make("template", "template", name="Dan", country="SI")
    for key in POSTS:
        make(key, "post", **posted, account=made["account"])
    make("tagged", "post", **posted, hashtags=["mir"])
    make("pictured", "post", **posted, media=[{"id": "m1", "name": "most.jpg", "kind": "image"}])
    two = [{"id": f"m{n}", "name": f"{n}.jpg", "kind": "image"} for n in (1, 2)]
    make("album", "post", **posted, media=two)
    own = desk.act(Draft("create@1", "", "post", {"fields": posted, "scope": "country:SI"}))[0]
    made["own"] = own.id
    make("comment", "comment", about=made["post"], country="SI", text="Dobro")
    make("delegation", "delegation", country="SI", role="approver", from_person=me, to_person="ben",
         starts_on="2026-12-01", ends_on="2026-12-05")  # fmt: skip
    for key in ("silenced", "overridden"):
        make(key, "post", **{**posted, "proposed_at": "2027-03-06T09:00:00Z"})
    make("blackout", "blackout", country="SI", starts_on="2027-03-06", ends_on="2027-03-07", effect="block",
         occasion="election_silence", reason="Volilni molk")  # fmt: skip
    call("override_blackout", post_id="@overridden", reason="Sožalje")(desk, made)
    call("submit_post", post_id="@sent")(desk, made)
    call("withdraw_post", post_id="@withdrawn", reason="Ne")(desk, made)
    for key in ("held", "held_too"):
        call("hold_record", record_id=f"@{key}", reason="Ne")(desk, made)
    series = ACTIONS["repeat_post"].function(desk, post_id=desk.act(
        Draft("create@1", "", "post", {"fields": posted}))[0].id, rule="FREQ=DAILY;COUNT=4")  # fmt: skip
    occurrences = ACTIONS["list_occurrences"].function(desk, series.get("series") or series.id)
    made["occurrence"] = occurrences[1].id
    late = {"text": {"value": "Pozno", "base": "nothing seen"}}
    desk.act(Draft("set@1", made["contested"], "post", {"fields": late}))
    for key in ("approved", "approved_too", "scheduled", "public"):
        call("submit_post", post_id=f"@{key}")(desk, made)
        approved_by_ben(desk, made[key])
    for key in ("scheduled", "public"):
        call("schedule_post", post_id=f"@{key}")(desk, made)
    call("confirm_published", post_id="@public", link="https://example.org/p")(desk, made)
    make("result", "result", about=made["public"], country="SI", read_on="2026-01-04", reach=900)
    desk.done.clear()
    return made


def put_ben(desk: Desk) -> None:
    with desk.store.writing() as conn:
        stamp = Stamp("ben-made", "ben", "2026-11-01T08:00:00Z")
        roles = [["officer", "SI"], ["approver", "SI"]]
        save_record(conn, Record("ben", "person", NETWORK, stamp, {"name": "Ben", "roles": roles, "active": True}))


def put_requests(desk: Desk) -> dict[str, str]:
    """One that this country asks, and one that asks it; narratives."""
    made = ACTIONS["ask_countries"].function(desk, asking="SI", countries=["GE", "RS"], title="Naprej")
    with desk.store.writing() as conn:
        stamp = Stamp("ge-made", "nino", "2026-11-01T08:00:00Z")
        fields = {"asking": "GE", "country": "SI", "title": "Dalje"}
        save_record(conn, Record("asked", "request", NETWORK, stamp, fields))
    register = ACTIONS["register_narrative"].function
    told, answered = (register(desk, country="SI", claim="Most je zaprt", lines=lines).id for lines in ([], ["line"]))
    return {"request": made.id, "asked": "asked", "narrative": told, "answered": answered}


def approved_by_ben(desk: Desk, post_id: str) -> None:
    from campaigndesk.store.meta import find_meta, save_meta

    with desk.store.writing() as conn:
        me = find_meta(conn, "person")
        save_meta(conn, {"person": "ben"})
    digest = ACTIONS["digest_shown"].function(desk, post_id)
    ACTIONS["approve_post"].function(desk, post_id, digest)
    with desk.store.writing() as conn:
        save_meta(conn, {"person": me})


def shown(desk: Desk) -> dict[str, tuple[str, dict[str, Any]]]:
    """Every record that is not deleted, by its id: its scope and what is in it, emptiness left out."""
    found = {}
    for kind in KINDS:
        for record in desk.read(list_records, kind, limit=5000):
            fields = {n: v for n, v in record.fields.items() if v not in (None, "", [], (), False)}
            fields.pop("contributors", None)
            fields.pop("withdrawn", None)
            fields.pop("conflicts", None)
            found[record.id] = (record.scope, fields)
    return found


def test_the_list_is_whole() -> None:
    assert set(BY_HAND) | set(NOT_UNDONE) == set(ACTIONS)
    assert not set(BY_HAND) & set(NOT_UNDONE)
    assert all(NOT_UNDONE.values())


@pytest.mark.parametrize("name", sorted(BY_HAND))
def test_each_action_is_taken_back_and_done_again(desk: Desk, ids: dict[str, str], name: str) -> None:
    before = shown(desk)
    call(name, **BY_HAND[name])(desk, ids)
    after = shown(desk)
    assert after != before, "the action did something"
    assert len(desk.done) == 1, "one action is one step"
    undo(desk)
    assert differences(shown(desk), before) <= STAMPED
    redo(desk)
    assert differences(shown(desk), after) <= STAMPED


STAMPED = {"lift", "hold", "override", "submitted", "approved", "withdrawn"}
"""Notes that carry the time at which they were made: made again, they carry another."""


def differences(one: dict[str, tuple[str, dict[str, Any]]], other: dict[str, tuple[str, dict[str, Any]]]) -> set[str]:
    """Names of the fields in which two states differ; the ids of records that only one has."""
    found = set(one) ^ set(other)
    for key in set(one) & set(other):
        names = set(one[key][1]) | set(other[key][1])
        found |= {name for name in names if one[key][1].get(name) != other[key][1].get(name)}
    return found


@pytest.mark.parametrize("name", ["approve_post", "request_changes"])
def test_a_decision_is_not_undone_and_the_desk_says_why(desk: Desk, ids: dict[str, str], name: str) -> None:
    me = ids["me"]
    from campaigndesk.store.meta import save_meta

    with desk.store.writing() as conn:
        save_meta(conn, {"person": "ben"})
    digest = ACTIONS["digest_shown"].function(desk, ids["sent"])
    more = {"reason": "Krajše"} if name == "request_changes" else {}
    ACTIONS[name].function(desk, ids["sent"], digest, **more)
    instead = "as it is" if name == "request_changes" else "becomes a draft"
    with pytest.raises(InvalidInput, match=f"others have read it.*{instead}"):
        undo(desk)
    with desk.store.writing() as conn:
        save_meta(conn, {"person": me})


def test_what_was_done_before_a_decision_is_undone_after_it_was_said_of_the_decision(
    desk: Desk, ids: dict[str, str]
) -> None:
    other = ACTIONS["draft_post"].function(desk, country="SI", channel="x", text="Prej.")
    approved_by_ben(desk, ids["sent"])
    with pytest.raises(InvalidInput, match="others have read it"):
        undo(desk)
    assert undo(desk) == "Making a post was undone."
    assert desk.find(other.id).deleted


def test_a_post_on_which_somebody_decided_is_not_taken_back_from_review(desk: Desk, ids: dict[str, str]) -> None:
    from campaigndesk.domain.errors import Refused

    approved_by_ben(desk, ids["sent"])
    with pytest.raises(Refused):
        ACTIONS["recall_post"].function(desk, ids["sent"])
