"""Secrets of authenticator apps lie sealed: with a key beside the database, which is never taken for another."""

import base64
from pathlib import Path

import pytest
from sqlalchemy import select, text

from campaigndesk.domain.errors import CampaignDeskError, InvalidInput
from campaigndesk.server import backup_keys
from campaigndesk.server.backups import write_backup
from campaigndesk.server.factor_keys import FILE, FactorKey, NoFactorKey, take_up, write_key
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import Database, open_database
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.restoring import restore_backup
from campaigndesk.server.tables import second_factor
from campaigndesk.server.upgrading import DATABASE_VERSION
from server.house import House, Place
from server.test_administration import admin_does
from server.test_old_forms import laid_down
from server.test_second_factors import PASSWORD, enrols, proves, refused, signs_in

SECRET = b"four walls of green stone"
OF_BEFORE = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
"""What stands open in the databases of older forms."""


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_keys, "_MEMORY_KIB", 64)


def secrets_in(database: Database) -> list[str]:
    """The secrets as they lie in the database."""
    with database.reading() as conn:
        return list(conn.execute(select(second_factor.c.secret).order_by(second_factor.c.person)).scalars())


def test_the_key_is_its_owners_alone_and_stays_the_same(house: House) -> None:
    path = house.place.data / FILE
    assert path.stat().st_mode & 0o777 == 0o600
    kept = path.read_bytes()
    assert take_up(house.place.data, house.database).bytes.hex() == kept.decode().strip()
    assert path.read_bytes() == kept


def test_what_was_sealed_for_one_person_is_no_good_for_another() -> None:
    key = FactorKey(b"k" * 32)
    sealed = key.sealed(OF_BEFORE, "network", "ana new")
    assert key.opened(sealed, "network", "ana") == OF_BEFORE
    for name, person in (("network", "ben"), ("other", "ana")):
        with pytest.raises(RequestRefused, match="cannot read the second factors"):
            key.opened(sealed, name, person)
    with pytest.raises(RequestRefused, match="cannot read the second factors"):
        FactorKey(b"l" * 32).opened(sealed, "network", "ana")
    for planted in (OF_BEFORE, "1.", "1.AAAA", ""):
        with pytest.raises(RequestRefused):
            key.opened(planted, "network", "ana")
    assert sealed != key.sealed(OF_BEFORE, "network", "ana new")


@pytest.mark.parametrize("version", ["0003", "0006"])
def test_secrets_of_before_are_sealed_at_the_first_start_and_gone_from_the_file(
    place: Place, tmp_path: Path, version: str
) -> None:
    laid_down(version, place, tmp_path / "laid")
    database = open_database(place.data, place.url)
    assert secrets_in(database) == [OF_BEFORE]
    key = take_up(place.data, database)
    with database.reading() as conn:
        name, person = conn.execute(text("SELECT network, person FROM second_factor")).one()
    (sealed,) = secrets_in(database)
    assert key.opened(sealed, name, person) == OF_BEFORE
    assert take_up(place.data, database).bytes == key.bytes
    assert secrets_in(database) == [sealed]
    database.close()
    if not place.url:
        names = [path.name for path in place.data.iterdir() if OF_BEFORE.encode() in path.read_bytes()]
        # The copy of before the new form: who has it has what was before.
        assert names == [f"server.db.before-{DATABASE_VERSION}"]


def test_a_server_without_its_key_or_with_another_does_not_start(house: House) -> None:
    path = house.place.data / FILE
    path.rename(path.with_name("away"))
    with pytest.raises(NoFactorKey, match=f"has no file {FILE}"):
        take_up(house.place.data, house.database)
    assert not path.exists()
    path.write_text("ab" * 32)
    with pytest.raises(NoFactorKey, match="is not the key with which"):
        take_up(house.place.data, house.database)
    for spoiled in ("ab" * 31, "no key", "", "ž"):
        path.write_text(spoiled)
        with pytest.raises(NoFactorKey, match="is no key of 32 bytes"):
            take_up(house.place.data, house.database)


def test_where_the_key_is_lost_for_good_everybody_sets_up_another_second_factor(house: House) -> None:
    house.admin.set_password("ana@mfa.si", PASSWORD)
    enrols(signs_in(house, "ana@mfa.si"))
    (house.place.data / FILE).unlink()
    with pytest.raises(NoFactorKey, match="admin forget-second-factors"):
        take_up(house.place.data, house.database)
    with pytest.raises(InvalidInput, match="--key-is-lost"):
        admin_does(house.admin, "forget-second-factors")
    assert admin_does(house.admin, "forget-second-factors", "--key-is-lost") == {"forgotten": 1}
    house.office.second_factors._key = take_up(house.place.data, house.database)
    ana = signs_in(house, "ana@mfa.si")
    phone, _ = enrols(ana)
    proves(signs_in(house, "ana@mfa.si", "d2"), phone.code())


def test_a_process_with_another_key_asks_for_the_code_and_says_why_it_cannot_check_it(house: House) -> None:
    house.admin.set_password("ana@mfa.si", PASSWORD)
    ana = signs_in(house, "ana@mfa.si")
    phone, _ = enrols(ana)
    other = signs_in(house, "ana@mfa.si", "d2")
    factors = house.office.second_factors
    right, wrong = factors._key, FactorKey(b"k" * 32)
    factors._key = wrong
    assert refused(other, "POST", "/v1/proof", {"password": PASSWORD, "code": phone.code()}) == "unavailable"
    assert refused(other, "GET", "/v1/devices") == "second_factor"
    house.admin.reset_second_factor("ana@mfa.si")
    assert refused(signs_in(house, "ana@mfa.si"), "POST", "/v1/second-factor/secret") == "unavailable"
    factors._key = right
    enrols(signs_in(house, "ana@mfa.si"))


def test_processes_share_one_key_through_links_that_lead_to_nothing_yet(tmp_path: Path) -> None:
    places = [tmp_path / name for name in "12"]
    for data in places:
        data.mkdir()
        (data / FILE).symlink_to(f"../{FILE}")
    write_key(places[0], b"k" * 32)
    write_key(places[1], b"k" * 32)
    assert {(data / FILE).read_text() for data in places} == {(b"k" * 32).hex() + "\n"}
    assert (tmp_path / FILE).is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1", "2", FILE]
    with pytest.raises(NoFactorKey, match="is the key of another server"):
        write_key(places[1], b"l" * 32)


@pytest.mark.parametrize("to", ["sqlite", "postgresql"])
def test_after_a_restore_the_same_apps_are_good(
    house: House, to: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    house.admin.set_password("ana@mfa.si", PASSWORD)
    enrols(signs_in(house, "ana@mfa.si"))
    write_backup(house.database, house.place.data, tmp_path / "backup", SECRET, server_time())
    url = None if to == "sqlite" else request.getfixturevalue("another_url")
    kept = (house.place.data / FILE).read_bytes()
    assert kept.strip() not in (tmp_path / "backup").read_bytes()

    (tmp_path / "other").mkdir()
    (tmp_path / "other" / FILE).write_text("ab" * 32)
    with pytest.raises(NoFactorKey, match="is the key of another server"):
        restore_backup(tmp_path / "backup", tmp_path / "other", url, SECRET, server_time())
    assert sorted(path.name for path in (tmp_path / "other").iterdir()) == [FILE, "server.lock"]

    restore_backup(tmp_path / "backup", tmp_path / "new", url, SECRET, server_time())
    assert (tmp_path / "new" / FILE).read_bytes() == kept
    restored = open_database(tmp_path / "new", url)
    assert take_up(tmp_path / "new", restored).bytes.hex().encode() == kept.strip()
    restored.close()


def test_a_backup_without_the_key_is_not_made(house: House, tmp_path: Path) -> None:
    (house.place.data / FILE).unlink()
    with pytest.raises(CampaignDeskError, match=f"has no file {FILE}"):
        write_backup(house.database, house.place.data, tmp_path / "backup", SECRET, server_time())
    assert not list(tmp_path.glob("backup*"))


def test_what_is_asked_for_is_the_code_of_the_app_that_was_shown(house: House) -> None:
    house.admin.set_password("ana@mfa.si", PASSWORD)
    ana = signs_in(house, "ana@mfa.si")
    secret = ana.ask("POST", "/v1/second-factor/secret").json()["secret"]
    (sealed,) = secrets_in(house.database)
    assert secret not in sealed
    assert base64.b32decode(secret) not in base64.urlsafe_b64decode(sealed.removeprefix("1."))
    phone, _ = enrols(ana)
    proves(signs_in(house, "ana@mfa.si", "d2"), phone.code())
