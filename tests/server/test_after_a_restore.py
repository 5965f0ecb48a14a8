"""After a restore nobody comes in, and nothing that ended since the backup rises again, before it is confirmed."""

import pytest
from sqlalchemy import text, update

from campaigndesk.domain.changes import Change
from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.protocol.messages import Result
from campaigndesk.server.returning import Return, restored_epoch
from campaigndesk.server.tables import network
from server.house import House, Refusal
from server.test_administration import admin_does

PASSWORD = "four walls of green stone"


@pytest.fixture
def stopped(house: House) -> House:
    """A server that was restored: its writing is stopped."""
    house.admin.set_password("ana@mfa.si", PASSWORD)
    with house.database.writing() as conn:
        conn.execute(update(network).values(stopped="2026-11-24T09:00:00Z"))
    return house


def test_nobody_signs_in_before_the_restore_is_confirmed(stopped: House) -> None:
    given = {"email": "ana@mfa.si", "password": PASSWORD, "device": "d1", "device_name": ""}
    ana = stopped.laptop("ana@mfa.si")
    with pytest.raises(Refusal) as caught:
        ana.ask("POST", "/v1/sessions", given)
    assert (caught.value.status, caught.value.problem.code) == (409, "history_fork")
    admin_does(stopped.admin, "confirm-restore", "--people-checked")
    assert ana.ask("POST", "/v1/sessions", given).status_code == 200


def test_the_administrator_sees_who_may_come_in_and_shuts_people_out_first(stopped: House) -> None:
    with pytest.raises(CampaignDeskError, match=r"ben@mfa.si \(officer:SI\)"):
        admin_does(stopped.admin, "confirm-restore")
    assert stopped.admin.describe()["stopped"]
    admin_does(stopped.admin, "deactivate", "ben@mfa.si")
    with pytest.raises(CampaignDeskError) as told:
        admin_does(stopped.admin, "confirm-restore")
    assert "ben@mfa.si" not in told.value.sentence
    assert admin_does(stopped.admin, "confirm-restore", "--people-checked")["devices"] == "all have to sign in again"
    assert not stopped.admin.describe()["stopped"]


def test_sessions_and_invitations_of_the_backup_are_dead_after_it(stopped: House) -> None:
    ana = stopped.laptop("ana@mfa.si")
    stopped.admin.invite("ben@mfa.si")
    admin_does(stopped.admin, "confirm-restore", "--people-checked")
    with pytest.raises(Refusal) as caught:
        ana.hello()
    assert caught.value.problem.code == "signed_out"
    with stopped.database.reading() as conn:
        assert conn.execute(text("SELECT count(*) FROM invitation")).scalar() == 0


def test_what_builds_on_work_that_is_not_back_yet_waits_for_it(house: House) -> None:
    ana, ben = house.laptop("ana@mfa.si"), house.laptop("ben@mfa.si")
    house.admin.confirm_restore()
    for laptop in (ana, ben):
        laptop.hello()
    post = ana.new_post()
    revised = ben.set(post.record, base=post.id, title="Ben")
    again = ben.set(post.record, base=revised.id, title="Ben again")
    assert ben.round(revised, again, other := ben.new_post()) == ben.round(other)
    assert [result.status for result in ana.round(post)] == ["applied"]
    assert [result.status for result in ben.round(revised, again)] == ["applied", "applied"]
    ana.round()
    assert ana.records[post.record].get("title") == "Ben again"


def test_what_is_written_after_the_restore_does_not_wait(house: House) -> None:
    ana = house.laptop("ana@mfa.si")
    house.admin.confirm_restore()
    ana.hello()
    now = ana.change(
        "set@1", "no-such-post", {"fields": {"title": {"value": "A", "base": ""}}}, seen_at="2999-01-01T09:00:00Z"
    )
    assert [result.code for result in ana.round(now)] == ["no_such_record"]


def test_after_seven_days_nothing_waits_any_more() -> None:
    made = {"id": "c1", "device": "d1", "n": 1, "kind": "set@1", "record": "p1", "record_kind": "post", "author": "ana"}
    change = Change(**made, seen_at="2026-11-20T09:00:00Z")  # type: ignore[arg-type]
    refused = Result("c1", "refused", "no_such_record")
    epoch = restored_epoch("2026-11-23T09:00:00Z", "e")
    assert Return(epoch, "2026-11-29").waits(change, refused)
    assert not Return(epoch, "2026-11-30").waits(change, refused)
    assert not Return("an epoch without a restore", "2026-11-23").waits(change, refused)
    assert not Return(epoch, "2026-11-24").waits(change, Result("c1", "refused", "not_yours"))
