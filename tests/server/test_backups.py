"""A backup is one encrypted file that restores to either database, or to nothing at all where anything is wrong."""

import hashlib
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.server import backup_keys, backups
from campaigndesk.server.auditing import audit
from campaigndesk.server.backup_keys import BackupTooNew, WrongKey
from campaigndesk.server.backups import MediumMissing, write_backup
from campaigndesk.server.dumps import Form, NotEmpty, list_forms
from campaigndesk.server.envelopes import Damaged
from campaigndesk.server.office import server_time
from campaigndesk.server.opening import open_database, sqlite_engine
from campaigndesk.server.restoring import restore_backup
from campaigndesk.server.sums import sums
from campaigndesk.server.upgrading import DATABASE_VERSION, migrate, version_of
from pictures import png
from server.house import House

SECRET = b"four walls of green stone"
TOUCHED = {"network", "device", "invitation"}


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_keys, "_MEMORY_KIB", 64)


@pytest.fixture
def picture(house: House) -> bytes:
    """A picture that a post shows."""
    ana = house.laptop("ana@mfa.si")
    bytes_ = png(3)
    sha256 = hashlib.sha256(bytes_).hexdigest()
    headers = {"Content-Type": "application/octet-stream"}
    ana.ask("PUT", f"/v1/media/{sha256}", params={"size": len(bytes_)}, data=bytes_, headers=headers)
    ana.round(ana.new_post(text="Naslov ž ი"), ana.new_post("country:SI"))
    house.admin.invite("ben@mfa.si")
    return bytes_


@pytest.fixture
def backup(house: House, picture: bytes, tmp_path: Path) -> Path:
    """A backup of the running server."""
    write_backup(house.database, house.place.data, tmp_path / "backup", SECRET, server_time())
    return tmp_path / "backup"


@pytest.mark.parametrize("to", ["sqlite", "postgresql"])
def test_a_backup_of_either_database_restores_to_either(
    house: House, backup: Path, picture: bytes, to: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = None if to == "sqlite" else request.getfixturevalue("another_url")
    restore_backup(backup, tmp_path / "new", url, SECRET, server_time())
    restored = open_database(tmp_path / "new", url)
    with house.database.reading() as before, restored.reading() as after:
        was, now = sums(before), sums(after)
        assert {name for name in was if was[name] != now[name]} <= TOUCHED
        assert after.execute(text("SELECT count(*) FROM device WHERE revoked = ''")).scalar() == 0
        assert after.execute(text("SELECT count(*) FROM invitation")).scalar() == 0
        assert after.execute(text("SELECT stopped FROM network")).scalar()
    assert audit(restored).wrong == ()
    restored.close()
    (medium,) = [path for path in (tmp_path / "new" / "media").rglob("*") if path.is_file()]
    assert medium.read_bytes() == picture
    assert not list((tmp_path / "new").glob("restoring-*"))


def test_nothing_can_be_read_in_the_file(backup: Path, picture: bytes) -> None:
    kept = backup.read_bytes()
    assert backup.stat().st_mode & 0o777 == 0o600
    assert [word for word in (b"ana@mfa.si", b"Naslov", picture, SECRET) if word in kept] == []


def test_wherever_a_backup_is_cut_or_altered_it_is_refused_and_nothing_is_there(backup: Path, tmp_path: Path) -> None:
    kept, target = backup.read_bytes(), tmp_path / "new"
    wrong = tmp_path / "wrong"
    step = max(1, len(kept) // 12)
    spoiled = [kept[:size] for size in (*range(0, len(kept), step), len(kept) - 1)]
    spoiled += [
        kept[:at] + bytes([kept[at] ^ 1]) + kept[at + 1 :] for at in (*range(5, len(kept), step), len(kept) - 1)
    ]
    spoiled.append(kept + b"x")
    accepted = []
    for number, bytes_ in enumerate(spoiled):
        wrong.write_bytes(bytes_)
        with suppress(Damaged, WrongKey, BackupTooNew):
            restore_backup(wrong, target, None, SECRET, server_time())
            accepted.append(number)
        assert [path.name for path in target.iterdir()] == ["server.lock"]
    assert accepted == []


def test_parts_cannot_be_exchanged_or_left_out(backup: Path, tmp_path: Path) -> None:
    kept = backup.read_bytes()
    begin = kept.index(b"\n", len(backup_keys.MAGIC)) + 1
    parts, at = [], begin
    while at < len(kept):
        size = 4 + int.from_bytes(kept[at : at + 4], "big")
        parts.append(kept[at : at + size])
        at += size
    for order in ([1, 0, *range(2, len(parts))], range(1, len(parts)), [*range(len(parts) - 2), len(parts) - 1]):
        (tmp_path / "wrong").write_bytes(kept[:begin] + b"".join(parts[number] for number in order))
        with pytest.raises(Damaged, match="was altered at byte"):
            restore_backup(tmp_path / "wrong", tmp_path / "new", None, SECRET, server_time())


def test_another_passphrase_is_told_from_a_damaged_file(backup: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongKey, match="not the passphrase or key file of this backup"):
        restore_backup(backup, tmp_path / "new", None, SECRET + b"!", server_time())


def test_nothing_is_restored_over_a_server(house: House, backup: Path, tmp_path: Path) -> None:
    with pytest.raises(NotEmpty, match="not empty"):
        restore_backup(backup, house.place.data, house.place.url, SECRET, server_time())
    with house.database.reading() as conn:
        assert conn.execute(text("SELECT stopped FROM network")).scalar() == ""


def test_a_backup_of_a_newer_program_is_refused_with_both_versions(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, newer in (("BACKUP_VERSION", 7), ("DATABASE_VERSION", "0099")):
        with monkeypatch.context() as patched:
            patched.setattr(backup_keys, name, newer)
            write_backup(house.database, house.place.data, tmp_path / name, SECRET, server_time())
        with pytest.raises(BackupTooNew, match=rf"{newer}; this program knows up to"):
            restore_backup(tmp_path / name, tmp_path / "new", None, SECRET, server_time())


def test_a_backup_that_cannot_be_whole_is_not_made(house: House, picture: bytes, tmp_path: Path) -> None:
    for path in (house.place.data / "media").rglob("*"):
        if path.is_file():
            path.unlink()
    with pytest.raises(MediumMissing, match=r"its file .* is not there"):
        write_backup(house.database, house.place.data, tmp_path / "backup", SECRET, server_time())
    assert not list(tmp_path.glob("backup*"))


def test_a_short_passphrase_and_a_name_that_is_taken_are_refused(house: House, backup: Path) -> None:
    with pytest.raises(CampaignDeskError, match="There is a file"):
        write_backup(house.database, house.place.data, backup, SECRET, server_time())
    with pytest.raises(CampaignDeskError, match="shorter than 15"):
        write_backup(house.database, house.place.data, backup.with_name("other"), b"short", server_time())


def forms_of(version: str, folder: Path) -> list[Form]:
    """The tables that a program of that form had."""
    engine = sqlite_engine(folder / "form.db", writes=True)
    with engine.connect() as conn, conn.begin():
        migrate(conn, version)
        had = inspect(conn)
        columns = {name: tuple(str(one["name"]) for one in had.get_columns(name)) for name in had.get_table_names()}
    engine.dispose()
    return [Form(form.name, columns[form.name]) for form in list_forms() if form.name in columns]


def test_a_backup_of_an_older_program_is_restored_and_brought_to_this_form(
    house: House, picture: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(backup_keys, "DATABASE_VERSION", "0001")
        older = forms_of("0001", tmp_path)
        patched.setattr(backups, "list_forms", lambda: older)
        patched.setattr(backups, "key_of", lambda *_: None)
        write_backup(house.database, house.place.data, tmp_path / "backup", SECRET, server_time())
    restore_backup(tmp_path / "backup", tmp_path / "new", None, SECRET, server_time())
    restored = open_database(tmp_path / "new")
    with house.database.reading() as before, restored.reading() as after:
        assert sums(before)["ledger"] == sums(after)["ledger"]
        assert version_of(after) == DATABASE_VERSION
    restored.close()
    assert {path.name for path in (tmp_path / "new").iterdir()} == {"media", "server.db", "server.lock"}
