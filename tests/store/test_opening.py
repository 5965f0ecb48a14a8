"""Opening a profile: alone, in order, and never a loss or a silence whatever became of the files."""

import errno
import os
import random
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import draft_post, revise_text
from campaigndesk.actions.starting import start_alone
from campaigndesk.domain.records import Record
from campaigndesk.store import connections, opening
from campaigndesk.store.connections import BULK_CACHE, BULK_JOURNAL, CACHE, JOURNAL
from campaigndesk.store.history import list_revisions
from campaigndesk.store.meta import find_meta
from campaigndesk.store.opening import open_store
from campaigndesk.store.outbox import count_waiting
from campaigndesk.store.problems import (
    ProfileInUse,
    StoreDamaged,
    StoreFull,
    StoreReadOnly,
    StoreTooNew,
    WrongKey,
)
from campaigndesk.store.records import forget_records, list_records
from campaigndesk.store.versions import SCHEMA

KEY = b"k" * 32


def filled(profile: Path, posts: int = 30) -> list[Record]:
    """A profile in which so many posts wait to be sent, closed again."""
    store = open_store(profile, KEY)
    desk = Desk(store)
    start_alone(desk, name="Ana", country="SI")
    made = [draft_post(desk, country="SI", channel="x", text=f"Osnutek {n} " * 40) for n in range(posts)]
    store.close()
    return made


def texts(profile: Path) -> tuple[set[str], tuple[str, ...]]:
    """The texts of the posts in a profile, and what the store has to say."""
    store = open_store(profile, KEY)
    try:
        found = {str(post.get("text")) for post in Desk(store).read(list_records, "post")}
        return found, store.notices
    finally:
        store.close()


def test_a_new_profile_is_its_owners_alone_and_says_nothing(profile: Path) -> None:
    filled(profile, 1)
    assert stat.S_IMODE(profile.stat().st_mode) == 0o700
    assert {stat.S_IMODE((profile / name).stat().st_mode) for name in ("desk.db", "unsent.db")} == {0o600}
    assert texts(profile)[1] == ()


def test_no_word_can_be_read_from_the_files(profile: Path) -> None:
    filled(profile, 3)
    for path in profile.iterdir():
        assert b"Osnutek" not in path.read_bytes()


def test_everything_is_there_after_closing_and_opening(profile: Path) -> None:
    made = filled(profile)
    assert texts(profile)[0] == {post.get("text") for post in made}


def test_a_second_desk_on_the_profile_is_told_so(profile: Path) -> None:
    store = open_store(profile, KEY)
    with pytest.raises(ProfileInUse, match=r"is open in another Campaign Desk \(process \d+\)") as caught:
        open_store(profile, KEY)
    assert str(profile) in caught.value.sentence
    store.close()


def test_the_lock_of_a_dead_process_is_not_in_the_way(profile: Path) -> None:
    code = (
        "import os, pathlib, sys\n"
        "from campaigndesk.store.opening import open_store\n"
        "open_store(pathlib.Path(sys.argv[1]), b'k' * 32)\n"
        "print('open', flush=True)\n"
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(profile)], check=False, timeout=60, stdout=subprocess.DEVNULL)
    open_store(profile, KEY).close()


def test_a_profile_from_a_newer_program_is_left_as_it_is(profile: Path) -> None:
    filled(profile, 1)
    store = open_store(profile, KEY)
    with store.writing() as conn:
        conn.exec_driver_sql(f"PRAGMA user_version = {SCHEMA + 1}")
    store.close()
    before = (profile / "desk.db").read_bytes()
    with pytest.raises(StoreTooNew, match=f"has version {SCHEMA + 1}; this program knows {SCHEMA}"):
        open_store(profile, KEY)
    assert (profile / "desk.db").read_bytes() == before


def test_a_wrong_key_changes_nothing(profile: Path) -> None:
    made = filled(profile, 2)
    with pytest.raises(WrongKey):
        open_store(profile, b"x" * 32)
    assert texts(profile)[0] == {post.get("text") for post in made}


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _head(path: Path) -> None:
    path.write_bytes(b"not a database" + path.read_bytes()[14:])


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    chance = random.Random(5)
    for _ in range(40):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def _gone(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("form", [connections.FORM, *connections.EARLIER])
@pytest.mark.parametrize("harm", [_empty, _cut, _head, _flip])
def test_unsent_work_survives_a_damaged_database(
    profile: Path, harm: Callable[[Path], None], form: connections.Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "FORM", form)
    made = filled(profile)
    monkeypatch.undo()
    harm(profile / "desk.db")
    found, _ = _until_whole(profile)
    assert found == {post.get("text") for post in made}


def _until_whole(profile: Path) -> tuple[set[str], tuple[str, ...]]:
    """What a person finds who starts the desk again after it told of the damage."""
    notices: tuple[str, ...] = ()
    for _ in range(3):
        try:
            return texts(profile)
        except StoreDamaged as error:
            notices += (error.sentence,)
    raise AssertionError(notices)


@pytest.mark.parametrize("harm", [_empty, _head])
def test_damage_is_told_and_the_file_is_kept_aside(profile: Path, harm: Callable[[Path], None]) -> None:
    filled(profile, 4)
    harm(profile / "desk.db")
    notices = texts(profile)[1]
    assert "was damaged. It is kept as desk-kept-aside-" in notices[0]
    assert "4 unsent changes were saved" in notices[0]
    assert list(profile.glob("desk-kept-aside-*.db"))


def test_damage_found_while_working_is_told_and_work_goes_on(profile: Path) -> None:
    made = filled(profile)
    store = open_store(profile, KEY)
    desk = Desk(store)
    path = profile / "desk.db"
    data = bytearray(path.read_bytes())
    data[4096 * 2 :] = os.urandom(len(data) - 4096 * 2)
    path.write_bytes(data)
    with pytest.raises(StoreDamaged, match="kept aside"):
        desk.read(list_records, "post")
    assert {post.get("text") for post in desk.read(list_records, "post")} == {post.get("text") for post in made}
    revise_text(desk, made[0].id, "Naprej")
    store.close()
    assert "Naprej" in texts(profile)[0]


def test_unsent_work_and_the_laptops_name_are_there_when_the_database_is_gone(profile: Path) -> None:
    made = filled(profile, 4)
    _gone(profile / "desk.db")
    found, notices = texts(profile)
    assert found == {post.get("text") for post in made}
    assert "4 unsent changes were saved" in notices[0]


@pytest.mark.parametrize("harm", [_empty, _cut, _head, _gone])
def test_damage_to_the_second_copy_loses_nothing(profile: Path, harm: Callable[[Path], None]) -> None:
    made = filled(profile)
    harm(profile / "unsent.db")
    assert texts(profile)[0] == {post.get("text") for post in made}


def test_the_second_copy_is_whole_again_after_it_was_lost(profile: Path) -> None:
    made = filled(profile)
    _gone(profile / "unsent.db")
    texts(profile)
    _empty(profile / "desk.db")
    assert texts(profile)[0] == {post.get("text") for post in made}


def test_work_that_only_the_second_copy_holds_after_a_power_cut_is_taken_over(profile: Path) -> None:
    made = filled(profile, 2)
    store = open_store(profile, KEY)
    with store.writing() as conn:
        conn.exec_driver_sql("DELETE FROM outbox WHERE n = 2")
        conn.exec_driver_sql("DELETE FROM work WHERE n = 2")
        conn.exec_driver_sql("UPDATE meta SET value = '1' WHERE key = 'counter'")
        forget_records(conn, [made[1].id])
    store.close()
    store = open_store(profile, KEY)
    desk = Desk(store)
    assert desk.find(made[1].id).get("text") == made[1].get("text")
    assert revise_text(desk, made[0].id, "Naprej").get("text") == "Naprej"
    assert desk.read(count_waiting) == 3
    store.close()


def test_a_laptop_keeps_its_name_when_its_database_is_lost(profile: Path) -> None:
    filled(profile, 1)
    store = open_store(profile, KEY)
    device = Desk(store).read(find_meta, "device")
    store.close()
    _empty(profile / "desk.db")
    store = open_store(profile, KEY)
    assert (Desk(store).read(find_meta, "device"), Desk(store).read(find_meta, "counter")) == (device, "1")
    store.close()


def test_where_nothing_can_be_written_everything_can_be_read(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = filled(profile, 3)
    monkeypatch.setattr(opening, "can_write", lambda _: False)
    store = open_store(profile, KEY)
    desk = Desk(store)
    assert "cannot be written to" in store.notices[0]
    assert len(desk.read(list_records, "post")) == 3
    with pytest.raises(StoreReadOnly, match="nothing can be changed"):
        revise_text(desk, made[0].id, "Ne gre")
    store.close()


READ_ONLY = """
import os, pathlib, sys
from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import revise_text
from campaigndesk.store.opening import open_store
from campaigndesk.store.problems import StoreReadOnly
from campaigndesk.store.records import list_records
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
store = open_store(pathlib.Path(sys.argv[1]), b"k" * 32)
desk = Desk(store)
posts = desk.read(list_records, "post")
try:
    revise_text(desk, posts[0].id, "Ne gre")
except StoreReadOnly as error:
    print(len(posts), len(store.notices), error.sentence)
"""


def test_a_profile_on_a_disk_that_cannot_be_written_can_be_read() -> None:
    # Not below the folder of the tests: a run of tests that begins meanwhile closes that one to others.
    with tempfile.TemporaryDirectory(prefix="campaigndesk-") as folder:
        Path(folder).chmod(0o755)
        profile = Path(folder, "profile")
        filled(profile, 3)
        for path in profile.iterdir():
            path.chmod(0o444)
        profile.chmod(0o555)
        try:
            done = subprocess.run(
                [sys.executable, "-c", READ_ONLY, str(profile)], check=True, timeout=60, capture_output=True, text=True
            )
        finally:
            profile.chmod(0o700)
    assert done.stdout.startswith("3 1 The profile")


def test_a_full_disk_is_told_and_work_goes_on_when_there_is_space(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Prej")
    with desk.store._opened().connect() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
    _limit(desk, pages)
    with pytest.raises(StoreFull, match="disk is full"):
        revise_text(desk, post.id, "Predolgo " * 10_000)
    assert desk.find(post.id).get("text") == "Prej"
    _limit(desk, 1_000_000)
    assert revise_text(desk, post.id, "Zdaj gre").get("text") == "Zdaj gre"


def _limit(desk: Desk, pages: int) -> None:
    """Let the database grow to so many pages and no further, on every connection."""
    with ExitStack() as held:
        for conn in [held.enter_context(desk.store._opened().connect()) for _ in range(3)]:
            conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_nothing_of_a_refused_piece_of_work_is_kept(desk: Desk) -> None:
    post = draft_post(desk, country="SI", channel="x", text="Prej")
    waiting = desk.read(count_waiting)

    def fail() -> None:
        with desk.store.writing() as conn:
            conn.exec_driver_sql("DELETE FROM outbox")
            raise KeyError("on the way")

    with pytest.raises(KeyError):
        fail()
    assert desk.read(count_waiting) == waiting
    assert desk.read(list_revisions, post.id, "text")[-1].value == "Prej"


def test_opening_a_profile_again_needs_no_migration_tool(profile: Path) -> None:
    filled(profile, 1)
    code = (
        "import pathlib, sys\n"
        "import campaigndesk.actions.desk, campaigndesk.desktop.facts, campaigndesk.store.calendar\n"
        "import campaigndesk.store.board, campaigndesk.store.timeline\n"
        "from campaigndesk.store.opening import open_store\n"
        "open_store(pathlib.Path(sys.argv[1]), b'k' * 32).close()\n"
        "print(sorted({'alembic', 'sqlalchemy', 'requests', 'keyring'} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(profile)], check=True, timeout=60, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]"


def test_a_disk_that_fails_to_read_once_costs_no_database(profile: Path) -> None:
    made = filled(profile, 3)
    store = open_store(profile, KEY)
    desk = Desk(store)

    def misread(conn: object) -> None:
        raise sqlcipher.DatabaseError("database disk image is malformed")

    with pytest.raises(StoreFull, match="does not answer"):
        desk.read(misread)
    assert {post.get("text") for post in desk.read(list_records, "post")} == {post.get("text") for post in made}
    with pytest.raises(StoreDamaged):
        desk.read(misread)
    store.close()


def test_a_disk_that_fails_as_an_older_database_is_brought_up_to_date_is_told_in_words(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(profile, 1)
    store = open_store(profile, KEY)
    with store.writing() as conn:
        conn.exec_driver_sql("PRAGMA user_version = 0")
    store.close()

    def full(conn: Connection) -> None:
        raise OperationalError("COMMIT", None, sqlcipher.OperationalError("database or disk is full"))

    monkeypatch.setattr(opening, "migrate", full)
    with pytest.raises(StoreFull, match="disk is full"):
        open_store(profile, KEY)

    def no_space(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copy2", no_space)
    with pytest.raises(StoreFull, match="disk is full"):
        open_store(profile, KEY)
    assert not list(profile.glob("desk-before-version-*"))


def test_what_is_allowed_to_a_large_piece_of_work_ends_with_it(profile: Path) -> None:
    def allowed(*, bulk: bool) -> list[int]:
        with store.writing(bulk=bulk) as conn:
            asked = [conn.exec_driver_sql(f"PRAGMA {name}") for name in ("cache_size", "wal_autocheckpoint")]
            return [int(found.scalar_one()) for found in asked]

    store = open_store(profile, KEY)
    before, during, after = allowed(bulk=False), allowed(bulk=True), allowed(bulk=False)
    store.close()
    assert before == after == [CACHE, JOURNAL]
    assert during == [BULK_CACHE, BULK_JOURNAL]
