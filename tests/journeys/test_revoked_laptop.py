"""A laptop that was lost and revoked: it forgets what others shared, and nothing that was not sent is lost silently."""

import json
from pathlib import Path

import pytest

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.actions.starting import start_alone
from campaigndesk.store.keys import find_key
from campaigndesk.store.meta import list_meta
from campaigndesk.store.opening import open_store
from campaigndesk.store.records import list_records
from campaigndesk.store.wiping import count_unsent, list_unsent, wipe_profile
from campaigndesk.sync.client import ServerProblem
from campaigndesk.sync.joining import sign_out, wire_for
from keyrings import MemoryKeyring
from laptops import PASSWORD, Laptop, Network


def revoked(laptop: Laptop) -> str:
    """The code with which the server turns the laptop away."""
    with pytest.raises(ServerProblem) as caught:
        laptop.syncs()
    return caught.value.problem.code


def all_kept(laptop: Laptop) -> str:
    """Every row of the laptop's database, as text."""
    with laptop.store.reading() as conn:
        found = conn.exec_driver_sql("SELECT name FROM main.sqlite_master WHERE type = 'table'").all()
        tables = [str(name) for (name,) in found if not name.startswith("sqlite_")]
        assert len(tables) > 10
        return "\n".join(
            str(row) for name in tables for row in conn.exec_driver_sql(f"SELECT * FROM main.{name}").all()
        )


def test_a_revoked_laptop_forgets_what_others_shared_and_keeps_what_was_not_sent(network: Network) -> None:
    shared = network.ana.drafts("Ana je delila drugim")
    network.everyone_syncs()
    lost, second = network.ben, network.laptop("ben", "ben-2")
    assert lost.has(shared)
    own = lost.drafts("Benove neposlane besede")
    devices = {line.id for line in wire_for(second.desk).devices().devices if not line.current}
    wire_for(second.desk).revoke_device(devices.pop())
    assert revoked(lost) == "device_revoked"
    assert not lost.has(shared)
    assert "Ana je delila drugim" not in all_kept(lost)
    assert lost.sees(own).get("text") == "Benove neposlane besede"
    with lost.store.reading() as conn:
        assert [change["payload"]["fields"]["text"] for change in list_unsent(conn)] == ["Benove neposlane besede"]
        assert not list_meta(conn).get("token")
    lost.restarts()
    assert lost.sees(own).get("text") == "Benove neposlane besede"
    second.syncs()
    assert second.has(shared)


def test_a_revoked_laptop_that_is_signed_in_again_sends_what_it_kept_and_is_filled_again(network: Network) -> None:
    shared = network.ana.drafts("Skupno")
    network.everyone_syncs()
    network.ben.writes(shared, "Benov popravek")
    own = network.ben.drafts("Neposlano")
    network.room.administration.revoke_devices("ben@example.org")
    assert revoked(network.ben) == "device_revoked"
    network.ben.signs_in()
    network.ben.syncs()
    network.ana.syncs()
    assert network.ana.sees(own).get("text") == "Neposlano"
    assert network.ana.sees(shared).get("text") == "Benov popravek"
    assert network.ben.sees(shared) == network.ana.sees(shared)


@pytest.mark.parametrize("end", ["sign out", "password", "deactivated"])
def test_who_is_only_signed_out_keeps_the_copy(network: Network, end: str) -> None:
    ben, shared = network.ben, network.ana.drafts("Skupno")
    network.everyone_syncs()
    if end == "sign out":
        sign_out(ben.desk, wire_for(ben.desk))
    elif end == "password":
        network.room.administration.set_password("ben@example.org", PASSWORD)
        assert revoked(ben) == "signed_out"
    else:
        network.room.administration.set_active("ben@example.org", False)
        assert revoked(ben) == "signed_out"
    assert ben.has(shared)


def test_a_profile_is_removed_with_its_key_and_nothing_of_it_is_left(
    tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    profile = tmp_path / "profile"
    store = open_store(profile, find_key(profile))
    desk = Desk(store)
    start_alone(desk, name="Ana", country="SI")
    draft_post(desk, account="", country="SI", channel="x", text="Brez strežnika")
    assert desk.read(count_unsent) == len(desk.read(list_unsent)) > 0
    assert json.dumps(desk.read(list_unsent))
    assert desk.read(list_records, "person")
    wipe_profile(store)
    assert [path.name for path in profile.rglob("*")] in ([], ["lock"])
    assert memory_keyring.secrets == {}
