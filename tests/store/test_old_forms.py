"""A database of each earlier version opens in this one, with everything that was in it."""

import hashlib
import shutil
from pathlib import Path

import pytest

from campaigndesk.actions.desk import Desk
from campaigndesk.actions.drafting import attach_media, draft_post
from campaigndesk.actions.starting import start_alone
from campaigndesk.store import connections
from campaigndesk.store.connections import engine_for
from campaigndesk.store.media import list_posts_with_media
from campaigndesk.store.opening import open_store
from campaigndesk.store.problems import StoreTooNew
from campaigndesk.store.records import list_records
from campaigndesk.store.versions import SCHEMA, version_of
from faults.disk import verdicts
from faults.disk.acts import look, wrote_before
from faults.disk.old_forms import empty_form, laid_down

KEY = b"k" * 32


def content(profile: Path) -> tuple[object, ...]:
    """What a person sees in a profile, and its records to the letter."""
    store = open_store(profile, KEY)
    try:
        return *look(store), sorted(map(repr, Desk(store).read(list_records, "post")))
    finally:
        store.close()


def form(profile: Path) -> connections.Form:
    """How the profile's database is encrypted."""
    connection = connections.raw_connection(profile / "desk.db", KEY)
    try:
        settings = connection.execute("PRAGMA cipher_settings").fetchall()
        told = dict(setting.rstrip(";").removeprefix("PRAGMA ").split(" = ") for (setting,) in settings)
        return connections.Form(int(told["cipher_page_size"]), told["cipher_hmac_algorithm"])
    finally:
        connection.close()


@pytest.mark.parametrize("earlier", connections.EARLIER)
def test_a_database_that_is_encrypted_as_before_opens_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, earlier: connections.Form
) -> None:
    profile = tmp_path / "profile"
    monkeypatch.setattr(connections, "FORM", earlier)
    wrote_before(profile)
    before = content(profile)
    monkeypatch.undo()
    assert content(profile) == before
    assert form(profile) == earlier != connections.FORM


@pytest.mark.parametrize("earlier", connections.EARLIER)
def test_what_a_killed_desk_left_in_the_journal_is_there_in_a_database_as_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, earlier: connections.Form
) -> None:
    profile, killed = tmp_path / "profile", tmp_path / "killed"
    monkeypatch.setattr(connections, "FORM", earlier)
    wrote_before(profile)
    store = open_store(profile, KEY)
    made = draft_post(Desk(store), country="SI", channel="x", title="Left in the journal")
    shutil.copytree(profile, killed)
    store.close()
    monkeypatch.undo()
    assert (killed / "desk.db-wal").stat().st_size > 0
    store = open_store(killed, KEY)
    assert (Desk(store).find(made.id).get("title"), store.notices) == ("Left in the journal", ())
    store.close()


@pytest.mark.parametrize("version", range(1, SCHEMA))
def test_work_of_every_earlier_version_is_there_to_the_letter(tmp_path: Path, version: int) -> None:
    newest, older = tmp_path / "newest", tmp_path / "older"
    wrote_before(newest)
    laid_down(newest, older, version)
    assert content(older) == content(newest)
    store = open_store(older, KEY)
    assert Desk(store).read(version_of) == SCHEMA
    assert verdicts.torn(store) == []
    store.close()
    assert verdicts.corrupt(older) == []


def test_a_post_whose_pictures_have_no_file_yet_is_found_in_a_database_that_had_passed_it_over(tmp_path: Path) -> None:
    newest, older = tmp_path / "newest", tmp_path / "older"
    store = open_store(newest, KEY)
    desk = Desk(store)
    start_alone(desk, name="Ana", country="SI")
    post = draft_post(desk, country="SI", channel="x", text="Most")
    attach_media(desk, post.id, name="still to come.png")
    store.close()
    laid_down(newest, older, 8)
    store = open_store(older, KEY)
    with store.reading() as conn:
        assert [found.id for found in list_posts_with_media(conn)] == [post.id]
        made = "SELECT sql FROM sqlite_master WHERE name = 'record_media'"
        assert "226D65646961223A5B7B" in conn.exec_driver_sql(made).scalar_one()
    store.close()


def test_a_database_of_a_newer_version_is_refused_with_both_versions_and_stays_to_the_letter(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    empty_form(profile, SCHEMA)
    engine = engine_for(profile, KEY)
    with engine.connect() as conn:
        conn.exec_driver_sql("CREATE TABLE of_the_future (id TEXT) STRICT")
        conn.exec_driver_sql(f"PRAGMA user_version = {SCHEMA + 7}")
    engine.dispose()
    files = ("desk.db", "unsent.db")
    before = [hashlib.sha256((profile / name).read_bytes()).hexdigest() for name in files]
    with pytest.raises(StoreTooNew, match=rf"has version {SCHEMA + 7}; this program knows {SCHEMA} at most"):
        open_store(profile, KEY)
    assert [hashlib.sha256((profile / name).read_bytes()).hexdigest() for name in files] == before
