"""After a restore nobody comes in, and nothing that ended since the backup rises again, before it is confirmed."""

import pytest
from sqlalchemy import text, update

from campaigndesk.domain.errors import CampaignDeskError
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
