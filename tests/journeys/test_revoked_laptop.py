"""A laptop that was lost and revoked: it forgets what others shared, and nothing that was not sent is lost silently."""

import json
from pathlib import Path

import pytest
from keyring.errors import PasswordDeleteError

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post
from campaigndesk.actions.signing_keys import revoke_keys_of
from campaigndesk.actions.starting import start_alone
from campaigndesk.store.keys import find_key
from campaigndesk.store.meta import list_meta
from campaigndesk.store.opening import open_store
from campaigndesk.store.problems import NoKey
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


def signing_keys(memory_keyring: MemoryKeyring) -> list[str]:
    """Whose private halves the keyring keeps."""
    return [account.partition(" ")[2] for _, account in memory_keyring.secrets if account.startswith("signing ")]


def test_the_key_that_signed_on_a_lost_laptop_signs_nothing_any_more_and_leaves_its_keyring(
    network: Network, memory_keyring: MemoryKeyring
) -> None:
    post = network.ana.approved_post()
    (key,) = signing_keys(memory_keyring)
    lost, second = network.bojan, network.laptop("bojan", "bojan-2")
    second.proves()
    (device,) = (line.id for line in wire_for(second.desk).devices().devices if not line.current)
    wire_for(second.desk).revoke_device(device)
    (taken,) = revoke_keys_of(second.desk, device)
    second.syncs()
    assert taken.id == key
    network.ana.syncs()
    assert network.ana.sees(key).get("revoked") is True
    assert network.ana.sees(post).get("stage") == "approved"
    assert revoked(lost) == "device_revoked"
    assert signing_keys(memory_keyring) == []


def test_a_profile_whose_signing_key_a_locked_keyring_keeps_is_not_said_to_be_removed(
    network: Network, memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    network.ana.approved_post()

    def locked(service: str, username: str) -> None:
        raise PasswordDeleteError(f"{username} in {service} is locked")

    monkeypatch.setattr(memory_keyring, "delete_password", locked)
    with pytest.raises(NoKey, match="could not be removed"):
        wipe_profile(network.bojan.store)
    monkeypatch.undo()
    wipe_profile(network.bojan.store)
    assert signing_keys(memory_keyring) == []
